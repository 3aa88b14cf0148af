import { describe, expect, it } from 'vitest';
import { bf16Value, fromBf16 } from '../../src/formats/bf16.ts';
import { dequantizeMxInt, quantizeMxInt } from '../../src/formats/mx.ts';
import { dequantizeOpal, type OpalFormat, quantizeOpal } from '../../src/formats/opal.ts';
import { quantizeOpalBlock } from '../../src/golden/lib/opal_block.ts';
import { cornerBlocks, randomBlock } from '../../src/scenarios/lib/opal_blocks.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { opalTables } from '../tables/opal.ts';
import { speedOf } from './speed.ts';

const SEED = 20260;

/** Corner blocks, then random ones, one after another. */
function someBlocks(blockSize: number, outliers: number, bits: number, count: number): Uint16Array {
  const draw = random(SEED);
  const corners = cornerBlocks({ blockSize, outliers, bits }).flatMap(({ blocks }) => blocks);
  const randoms = Array.from({ length: count }, () => randomBlock(draw, blockSize));
  return Uint16Array.from([...corners, ...randoms].flat());
}

/** A block as the golden has it, out of the arrays. */
function blockOf(codes: Uint16Array, format: OpalFormat) {
  const { blockSize, outliers, tensorExponent } = format;
  const made = quantizeOpal(codes, format);
  return (b: number) => ({
    elements: Array.from(made.elements.subarray(b * blockSize, (b + 1) * blockSize), BigInt),
    outliers: Array.from({ length: outliers }, (_, i) => ({
      code: BigInt(made.outlierValues[b * outliers + i]!),
      lane: made.outlierLanes[b * outliers + i]!,
    })),
    exponent: made.exponents[b]!,
    offset: tensorExponent === undefined ? null : made.offsets[b]!,
    invalid: made.invalid[b] === 1,
  });
}

/** Formats, and random blocks beside the corner cases. */
const goldenCases: readonly [OpalFormat, number][] = [
  [{ blockSize: 4, outliers: 1, bits: 4 }, 3000],
  [{ blockSize: 4, outliers: 3, bits: 3, window: 'unlimited' }, 3000],
  [{ blockSize: 8, outliers: 0, bits: 8 }, 2000],
  [{ blockSize: 32, outliers: 8, bits: 5, tensorExponent: 3 }, 400],
  [{ blockSize: 64, outliers: 2, bits: 7, tensorExponent: -128 }, 200],
  [{ blockSize: 128, outliers: 4, bits: 4 }, 300],
  [{ blockSize: 128, outliers: 4, bits: 7, window: 'unlimited' }, 300],
];

describe('quantizeOpal', () => {
  it.each(opalTables)('$name', ({ outliers, bits, window, eg, codes, elements, kept, exponent, invalid }) => {
    const format: OpalFormat = {
      blockSize: 4,
      outliers,
      bits,
      ...(window === undefined ? {} : { window }),
      ...(eg === undefined ? {} : { tensorExponent: eg }),
    };
    const made = quantizeOpal(Uint16Array.from(codes), format);
    expect([...made.elements]).toEqual(elements);
    expect([...made.outlierValues]).toEqual(kept.map(([code]) => code));
    expect([...made.outlierLanes]).toEqual(kept.map(([, lane]) => lane));
    expect([made.exponents[0], made.invalid[0]]).toEqual([exponent, invalid ? 1 : 0]);
  });

  it.each(goldenCases)('%j: bit-equal to the golden', (format, count) => {
    const { blockSize, outliers, bits, window = 'bounded', tensorExponent = null } = format;
    const codes = someBlocks(blockSize, outliers, bits, count);
    const blockAt = blockOf(codes, format);
    for (let b = 0; b < codes.length / blockSize; b++) {
      const block = Array.from(codes.subarray(b * blockSize, (b + 1) * blockSize), BigInt);
      const expected = quantizeOpalBlock(block, { outliers, bits, window, tensorExponent });
      expect(blockAt(b), `seed ${SEED}, block ${b}`).toEqual(expected);
    }
  });

  it('refuses what is no format and what are no whole blocks', () => {
    const codes = new Uint16Array(8);
    const good = { blockSize: 8, outliers: 1, bits: 4 };
    expect(() => quantizeOpal(codes, { ...good, blockSize: 3 })).toThrow(
      '8 values are not whole blocks of 3',
    );
    expect(() => quantizeOpal(codes, { ...good, outliers: 8 })).toThrow(/outliers is 8, .* 0 to 7/);
    expect(() => quantizeOpal(codes, { ...good, bits: 9 })).toThrow(/bits is 9/);
    expect(() => quantizeOpal(codes, { ...good, tensorExponent: 128 })).toThrow(/tensorExponent is 128/);
  });

  it('has outliers back as they were, and elements within half a step', () => {
    const format = { blockSize: 4, outliers: 1, bits: 4 };
    // 1, -3, 0.3125, 96 with step 1/2.
    const values = dequantizeOpal(
      quantizeOpal(Uint16Array.of(0x3f80, 0xc040, 0x3ea0, 0x42c0), format),
      format,
    );
    expect([...values]).toEqual([1, -3, 0.5, 96]);
    const invalid = quantizeOpal(Uint16Array.of(0x3f80, 0x7f80, 0, 0), format);
    expect([...dequantizeOpal(invalid, format)]).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe('MX-OPAL with 8 bits and no outliers', () => {
  it('is MXINT8 rounded half away, all-zero and invalid blocks aside', () => {
    const blockSize = 32;
    const format = { blockSize, outliers: 0, bits: 8 };
    // What section "MX-OPAL blocks" reads as +0 is no value of a block.
    const codes = someBlocks(blockSize, 0, 8, 3000).map((c) => ((c & 0x7f80) === 0 ? c & 0x8000 : c));
    const opal = quantizeOpal(codes, format);
    const mx = quantizeMxInt(fromBf16(codes), { blockSize, rounding: 'rha' });
    const kinds = { equal: 0, zero: 0, invalid: 0 };
    mx.scales.forEach((scale, b) => {
      const block = codes.subarray(b * blockSize, (b + 1) * blockSize);
      const ofMx = mx.elements.subarray(b * blockSize, (b + 1) * blockSize);
      expect(opal.elements.subarray(b * blockSize, (b + 1) * blockSize)).toEqual(ofMx);
      if (opal.invalid[b] === 1) {
        expect([scale, opal.exponents[b]]).toEqual([255, -126]);
        kinds.invalid++;
      } else if (block.every((c) => (c & 0x7fff) === 0)) {
        expect([scale, opal.exponents[b]]).toEqual([0, -126]);
        kinds.zero++;
      } else {
        expect(scale - 127).toBe(opal.exponents[b]);
        kinds.equal++;
      }
    });
    console.log(`MXINT8: ${JSON.stringify(kinds)} blocks of ${blockSize}, seed ${SEED}`);
    expect(kinds.equal).toBeGreaterThan(2500);
    expect(Math.min(kinds.zero, kinds.invalid)).toBeGreaterThan(0);
  });
});

/** An element of an MX block, straight from the definition; every step is exact in binary64. */
function mxElement(value: number, exponent: number, bits: number, rounding: 'rne' | 'rha'): number {
  const steps = Math.abs(value) / 2 ** (exponent - bits + 2);
  const floor = Math.floor(steps);
  const rest = steps - floor;
  const up = rest > 0.5 || (rest === 0.5 && (rounding === 'rha' || floor % 2 === 1));
  const limited = Math.min(up ? floor + 1 : floor, 2 ** (bits - 1) - 1);
  return value < 0 ? -limited + 0 : limited;
}

describe('quantizeMxInt', () => {
  it.each([
    [8, 'rne'],
    [8, 'rha'],
    [4, 'rne'],
    [3, 'rha'],
    [2, 'rne'],
  ] as const)('%i bits, %s: as defined, from fp32 denormals to the largest', (bits, rounding) => {
    const draw = random(SEED + bits);
    const values = Float32Array.from({ length: 32 * 500 }, (_, i) => {
      const base = ((Math.floor(i / 32) * 7) % 276) - 149;
      return draw.oneIn(20) ? 0 : draw.between(-4095, 4095) * 2 ** (base - draw.between(10, 14));
    });
    const { elements, scales } = quantizeMxInt(values, { bits, rounding });
    const expected = values.map((value, i) => {
      const block = values.subarray(i - (i % 32), i - (i % 32) + 32);
      const most = block.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      const exponent = most === 0 ? -127 : Math.max(-127, Math.floor(Math.log2(most)));
      return mxElement(value, exponent, bits, rounding);
    });
    expect(Array.from(elements)).toEqual(Array.from(expected, (q) => q + 0));
    expect(new Set(scales).size).toBeGreaterThan(200);
  });

  it('has scale 255 for a block with NaN or infinity, and a shorter last block', () => {
    const values = Float32Array.of(1, Number.NaN, 2, 3, 5, Number.POSITIVE_INFINITY, 0, -1, -1.75);
    const format = { blockSize: 4, bits: 4 };
    const blocks = quantizeMxInt(values, format);
    expect([...blocks.scales]).toEqual([255, 255, 127]);
    // -1.75 is -7 quarters.
    expect([...blocks.elements]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, -7]);
    expect([...dequantizeMxInt(blocks, format)]).toEqual([...Array(8).fill(Number.NaN), -1.75]);
  });

  it('refuses what is no format', () => {
    expect(() => quantizeMxInt(new Float32Array(1), { bits: 9 })).toThrow('2 to 8 bits here, not 9');
    expect(() => quantizeMxInt(new Float32Array(1), { blockSize: 0 })).toThrow('blockSize is 0');
  });
});

describe('array speed', () => {
  it('tens of millions of elements per second', () => {
    const draw = random(SEED);
    const codes = Uint16Array.from({ length: 1 << 20 }, () => randomBlock(draw, 1)[0] ?? 0);
    const values = codes.map((c) => (Number.isFinite(bf16Value(c)) ? c : 0));
    const reals = fromBf16(values);
    const speeds = {
      'MX-OPAL k=128 n=4 b=4': speedOf(values.length, () =>
        quantizeOpal(values, { blockSize: 128, outliers: 4, bits: 4 }),
      ),
      'MXINT8 rne': speedOf(values.length, () => quantizeMxInt(reals)),
      'MXINT4 rha': speedOf(values.length, () => quantizeMxInt(reals, { bits: 4, rounding: 'rha' })),
    };
    for (const [name, speed] of Object.entries(speeds))
      console.log(`${name}: ${speed.toFixed(0)} M elements/s`);
    // A quarter of what an idle machine does, since others may be busy on it.
    expect(Math.min(...Object.values(speeds))).toBeGreaterThan(10);
  });
});
