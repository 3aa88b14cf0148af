import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../../src/errors.ts';
import {
  type DintEncoding,
  type DintFormat,
  decodeDint,
  dequantizeDint,
  dintEncodings,
  dintScale,
  dintTable,
  encodeDint,
  quantizeDint,
  roundToDint,
} from '../../src/formats/dint.ts';
import { dintTables } from '../tables/dint.ts';

const everyFormat: DintFormat[] = [3, 4, 5, 6, 7, 8].flatMap((bits) => [
  { bits, encoding: 'sm' as const },
  { bits, encoding: 'tc' as const },
  ...[0, 1, 2 ** (bits - 1), 2 ** bits - 4, 2 ** bits - 3].map((zeroPoint) => ({
    bits,
    encoding: 'asym' as const,
    zeroPoint,
  })),
]);
const aFormat = fc.constantFrom(...everyFormat);
const grid = (format: DintFormat): number[] =>
  [...new Set(dintTable(format).map(({ value }) => value))].sort((a, b) => a - b);

describe('codes', () => {
  it.each(dintTables)('dINT$bits $encoding, zero point $zeroPoint', ({ values, ...format }) => {
    expect(dintTable(format).map(({ value }) => value)).toEqual(values);
    expect(dintTable(format).map(({ code }) => code)).toEqual([...values.keys()]);
  });

  it('decode to what encodes to them, "-0" aside', () => {
    let codes = 0;
    for (const format of everyFormat) {
      for (const { code, value } of dintTable(format)) {
        const minusZero = format.encoding === 'sm' && code === 2 ** (format.bits - 1);
        expect(encodeDint(format, value)).toBe(minusZero ? 0 : code);
        codes++;
      }
    }
    expect(codes).toBe(7 * 504);
  });

  it('have the extremes of the definition at 8 bits', () => {
    expect([grid({ bits: 8, encoding: 'sm' }).at(0), grid({ bits: 8, encoding: 'sm' }).at(-1)]).toEqual([
      -126, 126,
    ]);
    expect([grid({ bits: 8, encoding: 'tc' }).at(0), grid({ bits: 8, encoding: 'tc' }).at(-1)]).toEqual([
      -126, 127,
    ]);
    const asym = grid({ bits: 8, encoding: 'asym', zeroPoint: 100 });
    expect([asym.at(0), asym.at(-1)]).toEqual([-100, 153]);
  });

  it('refuse what does not exist', () => {
    expect(() => decodeDint({ bits: 2, encoding: 'sm' }, 0)).toThrow(/3 to 8 bits/);
    expect(() => decodeDint({ bits: 4, encoding: 'sm' }, 16)).toThrow(/not a pattern of 4 bits/);
    expect(() => decodeDint({ bits: 4, encoding: 'tc', zeroPoint: 1 }, 0)).toThrow(/no zero point/);
    expect(() => decodeDint({ bits: 4, encoding: 'asym', zeroPoint: 16 }, 0)).toThrow(/0\.\.15/);
    expect(() => encodeDint({ bits: 4, encoding: 'sm' }, 7)).toThrow(/not a value/);
    expect(() => encodeDint({ bits: 4, encoding: 'tc' }, -7)).toThrow(/not a value/);
    expect(() => encodeDint({ bits: 4, encoding: 'sm' }, 1.5)).toThrow(/not a value/);
  });
});

describe('rounding', () => {
  it.each([
    // Ties as the definition has them: 1/4 -> 1/2, 3/4 -> 1, then to even.
    [0.2499, 0],
    [0.25, 0.5],
    [-0.25, -0.5],
    [0.7499, 0.5],
    [0.75, 1],
    [-0.75, -1],
    [1.4999, 1],
    [1.5, 2],
    [2.5, 2],
    [3.5, 4],
    [-4.5, -4],
    [5.5, 6],
    [6.5, 6],
    [7, 6],
    [1e9, 6],
    [-1e9, -6],
    [Infinity, 6],
    [0, 0],
    [-0.1, 0],
  ])('takes %d to %d in dINT4 sm', (value, expected) => {
    expect(roundToDint({ bits: 4, encoding: 'sm' }, value)).toBe(expected);
  });

  it('clamps to the grid, its half steps included', () => {
    expect(roundToDint({ bits: 4, encoding: 'asym', zeroPoint: 0 }, -5)).toBe(-0.5);
    expect(roundToDint({ bits: 4, encoding: 'asym', zeroPoint: 13 }, 5)).toBe(0.5);
    expect(roundToDint({ bits: 4, encoding: 'tc' }, -9)).toBe(-6);
    expect(roundToDint({ bits: 4, encoding: 'tc' }, 9)).toBe(7);
    expect(() => roundToDint({ bits: 4, encoding: 'tc' }, Number.NaN)).toThrow(RangeError);
  });

  it('always finds a nearest grid value', () => {
    fc.assert(
      fc.property(aFormat, fc.double({ min: -300, max: 300, noNaN: true }), (format, value) => {
        const rounded = roundToDint(format, value);
        const nearest = Math.min(...grid(format).map((g) => Math.abs(g - value)));
        expect(Math.abs(rounded - value)).toBe(nearest);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('leaves every grid value alone, and ties in quarters of steps go one known way', () => {
    for (const format of everyFormat) {
      const values = grid(format);
      for (const value of values) expect(roundToDint(format, value)).toBe(value);
      values.slice(1).forEach((high, i) => {
        const low = values[i]!;
        const tie = (low + high) / 2;
        if (high - low === 0.5) {
          // Around the half steps: away from zero.
          expect(roundToDint(format, tie)).toBe(tie > 0 ? high : low);
        } else if (high - low === 1) {
          expect(roundToDint(format, tie) % 2).toBeCloseTo(0, 10);
        }
      });
    }
  });
});

describe('scales', () => {
  it.each([
    ['sm', [3, -12, 1], 2, 0],
    ['tc', [14, -6], 2, 0],
    ['tc', [7, -12], 2, 0],
    ['asym', [-6, 20], 2, 3],
    ['asym', [5, 26], 2, 0],
    ['asym', [-26, -5], 2, 13],
  ] as const)('%s %j', (encoding, values, scale, zeroPoint) => {
    expect(dintScale({ bits: 4, encoding }, Float64Array.from(values))).toEqual({ scale, zeroPoint });
  });

  it.each(dintEncodings)('%s: a group of zeros has scale 1 and decodes to zeros', (encoding) => {
    const quantized = quantizeDint(new Float32Array(5), { bits: 4, encoding });
    expect([...quantized.scales]).toEqual([1]);
    expect([...dequantizeDint(quantized, { bits: 4, encoding })].map(Math.abs)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('quantizer', () => {
  it('works row by row, group by group', () => {
    const values = Float64Array.from([6, 3, 1, 0.5, 60, 30, 10, 5, 0, 0]);
    const quantized = quantizeDint(values, { bits: 4, encoding: 'sm', rowLength: 5, groupSize: 4 });
    // Rows [6 3 1 .5 | 60] and [30 10 5 0 | 0].
    expect([...quantized.scales]).toEqual([1, 10, 5, 1]);
    expect([...quantized.codes]).toEqual([6, 3, 1, 7, 6, 6, 2, 1, 0, 0]);
    expect([...dequantizeDint(quantized, { bits: 4, encoding: 'sm' })]).toEqual([...values]);
  });

  it('defaults to groups of 128', () => {
    const quantized = quantizeDint(new Float32Array(300).fill(1), { bits: 4, encoding: 'tc' });
    expect([quantized.groupSize, quantized.scales.length]).toEqual([128, 3]);
  });

  it('gives zero point 6 its codes by hand', () => {
    const values = Float64Array.from([-6, 7, 0.5, -0.5, 0, 0.24, 1.5]);
    const quantized = quantizeDint(values, { bits: 4, encoding: 'asym' });
    expect([...quantized.zeroPoints]).toEqual([6]);
    expect([...quantized.codes]).toEqual([0, 13, 14, 15, 6, 6, 8]);
  });

  const anArray = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 40,
  });
  const aKind = fc.record({
    bits: fc.integer({ min: 3, max: 8 }),
    encoding: fc.constantFrom(...dintEncodings),
  });

  it('never makes a code off its table, nor "-0", and errs by half a step at most (one, where asym rounds its zero point)', () => {
    fc.assert(
      fc.property(anArray, aKind, (list, kind) => {
        const values = Float32Array.from(list);
        const quantized = quantizeDint(values, kind);
        const real = dequantizeDint(quantized, kind);
        const scale = quantized.scales[0]!;
        const bound = kind.encoding === 'asym' ? 1 : 0.5;
        expect(scale).toBeGreaterThan(0);
        values.forEach((value, i) => {
          if (kind.encoding === 'sm') expect(quantized.codes[i]).not.toBe(2 ** (kind.bits - 1));
          expect(Math.abs(value / scale - real[i]! / scale)).toBeLessThanOrEqual(bound * (1 + 1e-9));
        });
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('searching never errs more, and shrinks by one of the 20 factors', () => {
    const error = (values: Float32Array, kind: { bits: number; encoding: DintEncoding }, search: boolean) => {
      const quantized = quantizeDint(values, { ...kind, search });
      const real = dequantizeDint(quantized, kind);
      return { sum: values.reduce((sum, v, i) => sum + (v - real[i]!) ** 2, 0), scale: quantized.scales[0]! };
    };
    let shrunk = 0;
    const moderate = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(moderate, aKind, (list, kind) => {
        // Cubed: heavy tails, which are what shrinking is for.
        const values = Float32Array.from(list, (v) => v ** 3 / 1e6);
        const full = error(values, kind, false);
        const best = error(values, kind, true);
        expect(best.sum).toBeLessThanOrEqual(full.sum * (1 + 1e-9));
        const factor = (1 - best.scale / full.scale) * 40;
        expect(factor).toBeCloseTo(Math.round(factor), 6);
        expect(factor).toBeLessThan(20.5);
        if (factor > 0.5) shrunk++;
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(shrunk).toBeGreaterThan(30);
  });

  it('searching keeps the larger of scales that err alike', () => {
    // Zeros are exact at every scale.
    const zeros = quantizeDint(new Float32Array(3), { bits: 4, encoding: 'sm', search: true });
    expect([...zeros.scales]).toEqual([1]);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d and says where', (bad) => {
    const values = Float32Array.from([1, 2, bad, 4]);
    expect(() => quantizeDint(values, { bits: 4, encoding: 'sm' })).toThrow(UsageFailure);
    expect(() => quantizeDint(values, { bits: 4, encoding: 'sm' })).toThrow(/E_NOT_FINITE.*\n.*value 2 of 4/);
  });

  it('survives the ends of the number range', () => {
    for (const encoding of dintEncodings) {
      for (const list of [
        [1.7e308, -1.7e308, 0],
        [5e-324, 0, -5e-324],
        [1.7e308, 5e-324],
      ]) {
        const quantized = quantizeDint(Float64Array.from(list), { bits: 4, encoding, search: true });
        const real = dequantizeDint(quantized, { bits: 4, encoding });
        expect(quantized.scales[0]).toBeGreaterThan(0);
        expect([...real].every((value) => Number.isFinite(value) || Math.abs(list[0]!) > 1e300)).toBe(true);
      }
    }
  });

  it('refuses groupings that do not fit', () => {
    const quantize = (options: object) => () =>
      quantizeDint(new Float32Array(6), { bits: 4, encoding: 'sm', ...options });
    expect(quantize({ rowLength: 4 })).toThrow(/not whole rows of 4/);
    expect(quantize({ groupSize: 0 })).toThrow(/groupSize is 0/);
  });
});
