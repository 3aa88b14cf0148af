import { describe, expect, it } from 'vitest';
import { dintTable } from '../../src/formats/dint.ts';
import { intTable } from '../../src/formats/int.ts';
import { intDotSpec } from '../../src/spec/int_dot.ts';
import { intMacSpec } from '../../src/spec/int_mac.ts';
import { exactBits, safeDepth } from '../../src/spec/lib/accumulator.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { type Operands, productBits, productRange, productSigned } from '../../src/spec/lib/product.ts';
import { bitsFor, contains, rangeOf } from '../../src/spec/lib/range.ts';
import { hasZeroPoint, isDint, type Weight } from '../../src/spec/lib/weights.ts';
import { combinations } from './configs.ts';

/** Every value a weight can have, from the tables of the formats, over every zero point a port can carry. */
function weightValues(weight: Weight): bigint[] {
  const bits = weight.weightBits;
  const zeroPoints = hasZeroPoint(weight) ? Array.from({ length: 2 ** bits }, (_, z) => z) : [0];
  return zeroPoints.flatMap((zeroPoint) =>
    isDint(weight)
      ? dintTable({ bits, encoding: weight.encoding, zeroPoint }).map(({ value }) => BigInt(2 * value))
      : intTable({ bits, signed: weight.weightSigned, zeroPoint }).map(({ value }) => BigInt(value)),
  );
}

const sorted = (values: readonly bigint[]): bigint[] => [...values].sort((a, b) => (a < b ? -1 : 1));
const least = (values: readonly bigint[]): bigint => sorted(values)[0]!;
const greatest = (values: readonly bigint[]): bigint => sorted(values).at(-1)!;

const activations = { activationBits: [2, 3, 4, 5, 6, 7, 8], activationSigned: [true, false] };
const all: Operands[] = [
  ...combinations({
    weightBits: [2, 3, 4, 5, 6, 7, 8],
    weightSigned: [true],
    zeroPoint: [false],
    ...activations,
  }),
  ...combinations({
    weightBits: [2, 3, 4, 5, 6, 7, 8],
    weightSigned: [false],
    zeroPoint: [false, true],
    ...activations,
  }),
  ...combinations({ weightBits: [3, 4, 5, 6, 7, 8], encoding: ['sm', 'tc', 'asym'], ...activations }),
] as unknown as Operands[];

describe('products', () => {
  const extremes = new Map<string, { low: bigint; high: bigint }>();
  it('have exactly the computed range, and the port holds it', () => {
    for (const operands of all) {
      const { activationBits, activationSigned, ...weight } = operands;
      const key = JSON.stringify(weight);
      const values = extremes.get(key) ?? {
        low: least(weightValues(operands)),
        high: greatest(weightValues(operands)),
      };
      extremes.set(key, values);
      const a = rangeOf(activationBits, activationSigned);
      const products = [values.low * a.low, values.low * a.high, values.high * a.low, values.high * a.high];
      const range = { low: least(products), high: greatest(products) };
      expect(productRange(operands), JSON.stringify(operands)).toEqual(range);
      expect(
        contains(rangeOf(productBits(operands), productSigned(operands)), range),
        JSON.stringify(operands),
      ).toBe(true);
    }
  });

  it('need the extra bit of dINT with unsigned activations, dINT3 sm alone excepted', () => {
    const affected = all.filter((o) => isDint(o) && !o.activationSigned);
    const spared = affected.filter((o) => bitsFor(productRange(o), true) < productBits(o));
    expect(affected).toHaveLength(6 * 3 * 7);
    expect(spared.map((o) => isDint(o) && `${o.encoding}${o.weightBits}`)).toEqual(Array(7).fill('sm3'));
  });
});

describe('accumulators', () => {
  const depths = [1, 2, 3, 17, 1000];
  it('sized for a depth are safe for it and, unless one product wide, one bit less is not', () => {
    for (const operands of all) {
      for (const lanes of [1, 5]) {
        for (const depth of depths) {
          const accumulatorBits = exactBits(operands, lanes, depth);
          expect(safeDepth({ ...operands, accumulatorBits, lanes })).toBeGreaterThanOrEqual(BigInt(depth));
          if (accumulatorBits === productBits(operands)) continue;
          const short = { ...operands, accumulatorBits: accumulatorBits - 1, lanes };
          expect(safeDepth(short)).toBeLessThan(BigInt(depth));
        }
      }
    }
  });

  it('are never narrower than a product, even where its top bit is spare', () => {
    // 15 * -128 = -1920 fits s(12); the product port has 13 bits.
    const config = parseConfig(intMacSpec, { weightBits: 4, zeroPoint: true, exactDepth: 1 });
    expect(config.accumulatorBits).toBe(13);
  });

  it.each([
    // 2^31 - 1 over 16 * 2^14: one short of 2^13.
    [{}, 8191n],
    // 255 * 255 * 16 = 1,040,400 into 2^32 - 1.
    [{ weightSigned: false, activationSigned: false }, 4128n],
    // 128 lanes of up to 2^14 do not fit 16 bits once.
    [{ accumulatorBits: 16, lanes: 128 }, 0n],
  ])('documents %j as safe for %d cycles', (options, depth) => {
    expect(safeDepth(parseConfig(intDotSpec, options))).toBe(depth);
  });
});
