import { describe, expect, it } from 'vitest';
import { quantizeInt } from '../../src/formats/int.ts';
import { dequantizeRows, quantizeRows } from '../../src/formats/int_rows.ts';
import { random } from '../../src/scenarios/lib/random.ts';
import { speedOf } from './speed.ts';

const SEED = 4711;

const someRows = (count: number): Float32Array => {
  const draw = random(SEED);
  return Float32Array.from({ length: count }, () => draw.between(-1000, 1000) * 2 ** draw.between(-8, 3));
};

/** Nearest, ties to even, by comparing. */
function nearest(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

describe('quantizeRows', () => {
  it.each([2, 3, 4, 8])(
    'symmetric, %i bits: bit-equal to the group quantizer with a group per row',
    (bits) => {
      const values = someRows(40 * 50);
      values.fill(0, 100, 150);
      const rows = quantizeRows(values, { rowLength: 50, bits, symmetric: true });
      const groups = quantizeInt(values, { bits, rowLength: 50, groupSize: 50 });
      expect(Array.from(rows.codes, (c) => c & (2 ** bits - 1))).toEqual([...groups.codes]);
      expect(rows.scales).toEqual(groups.scales);
      expect([...rows.zeroPoints]).toEqual(Array(40).fill(0));
    },
  );

  it('asymmetric by hand: -1 .. 2 in two bits, step 1, zero point 1', () => {
    const format = { rowLength: 5, bits: 2, symmetric: false };
    const rows = quantizeRows(Float32Array.of(-1, 0, 0.5, 1.5, 2, 4, 12, 6, 10, 9), format);
    // The second row's range starts at 0: step 4; 6 / 4 and 10 / 4 are ties.
    expect([...rows.codes]).toEqual([0, 1, 1, 3, 3, 1, 3, 2, 2, 2]);
    expect([...rows.scales]).toEqual([1, 4]);
    expect([...rows.zeroPoints]).toEqual([1, 0]);
    expect([...dequantizeRows(rows, format)]).toEqual([-1, 0, 0, 2, 2, 4, 12, 8, 8, 8]);
  });

  it.each([2, 3, 4, 8])('asymmetric, %i bits: as defined, on random rows', (bits) => {
    const values = someRows(30 * 40);
    values.fill(0, 40, 80);
    const most = 2 ** bits - 1;
    const { codes, scales, zeroPoints } = quantizeRows(values, { rowLength: 40, bits, symmetric: false });
    for (let row = 0; row < 30; row++) {
      const part = values.subarray(row * 40, row * 40 + 40);
      const low = Math.min(0, ...part);
      const high = Math.max(0, ...part);
      const scale = low === high ? 1 : (high - low) / most;
      const zero = nearest(-low / scale) + 0;
      expect([scales[row], zeroPoints[row]]).toEqual([scale, zero]);
      const expected = Array.from(part, (x) => Math.min(Math.max(nearest(x / scale) + zero, 0), most));
      expect([...codes.subarray(row * 40, row * 40 + 40)], `row ${row}, seed ${SEED}`).toEqual(expected);
    }
  });

  it('refuses NaN and infinities by place, and what are no whole rows', () => {
    const format = { rowLength: 2, bits: 4, symmetric: true };
    const bad = (value: number) => () => quantizeRows(Float32Array.of(1, 2, 3, value), format);
    expect(bad(Number.NaN)).toThrow(/E_NOT_FINITE[\s\S]*value 3 of 4/);
    expect(bad(Number.NEGATIVE_INFINITY)).toThrow(/E_NOT_FINITE[\s\S]*value 3 of 4/);
    expect(() => quantizeRows(new Float32Array(3), format)).toThrow('3 values are not whole rows of 2');
    expect(() => quantizeRows(new Float32Array(2), { ...format, bits: 1 })).toThrow('not 1');
  });

  it('tens of millions of elements per second', () => {
    const values = someRows(1 << 20);
    const speed = (symmetric: boolean) =>
      speedOf(values.length, () => quantizeRows(values, { rowLength: 4096, bits: 8, symmetric }));
    const speeds = [speed(true), speed(false)];
    console.log(`per-row MinMax: ${speeds.map((s) => s.toFixed(0)).join(' and ')} M elements/s`);
    expect(Math.min(...speeds)).toBeGreaterThan(10);
  });
});
