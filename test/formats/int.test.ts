import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageFailure } from '../../src/errors.ts';
import { decodeInt, dequantizeInt, encodeInt, intTable, quantizeInt } from '../../src/formats/int.ts';
import { intTables } from '../tables/int.ts';

describe('codes', () => {
  it.each(intTables)('INT$bits signed $signed, zero point $zeroPoint', ({ values, ...format }) => {
    expect(intTable(format).map(({ value }) => value)).toEqual(values);
    values.forEach((value, code) => {
      expect(encodeInt(format, value)).toBe(code);
    });
  });

  it('refuse what does not exist', () => {
    expect(() => decodeInt({ bits: 9, signed: true }, 0)).toThrow(/2 to 8 bits/);
    expect(() => decodeInt({ bits: 4, signed: true, zeroPoint: 1 }, 0)).toThrow(/no zero point/);
    expect(() => decodeInt({ bits: 4, signed: false, zeroPoint: 16 }, 0)).toThrow(/0\.\.15/);
    expect(() => decodeInt({ bits: 4, signed: false }, -1)).toThrow(/not a pattern/);
    expect(() => encodeInt({ bits: 4, signed: true }, 8)).toThrow(/not a value/);
    expect(() => encodeInt({ bits: 4, signed: true }, -9)).toThrow(/not a value/);
    expect(() => encodeInt({ bits: 4, signed: false, zeroPoint: 3 }, 0.5)).toThrow(/not a value/);
  });
});

describe('quantizer', () => {
  it('rounds to even on a symmetric grid', () => {
    const quantized = quantizeInt(Float64Array.from([7, -7, 0.5, 1.5, 2.5, -0.5, 0]), { bits: 4 });
    expect([...quantized.scales]).toEqual([1]);
    expect([...quantized.codes]).toEqual([7, 9, 0, 2, 2, 0, 0]);
    expect([...dequantizeInt(quantized, 4)]).toEqual([7, -7, 0, 2, 2, 0, 0]);
  });

  it('errs by half a step at most and never makes the most negative code', () => {
    const anArray = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(anArray, fc.integer({ min: 2, max: 8 }), (list, bits) => {
        const values = Float32Array.from(list);
        const quantized = quantizeInt(values, { bits });
        const scale = quantized.scales[0]!;
        const real = dequantizeInt(quantized, bits);
        values.forEach((value, i) => {
          expect(quantized.codes[i]).not.toBe(2 ** (bits - 1));
          expect(Math.abs(value / scale - real[i]! / scale)).toBeLessThanOrEqual(0.5 * (1 + 1e-9));
        });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('gives zeros scale 1 and refuses NaN', () => {
    expect([...quantizeInt(new Float32Array(3), { bits: 8 }).scales]).toEqual([1]);
    expect(() => quantizeInt(Float32Array.from([Number.NaN]), { bits: 8 })).toThrow(UsageFailure);
  });
});
