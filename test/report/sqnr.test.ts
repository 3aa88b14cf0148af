import { describe, expect, it } from 'vitest';
import { heavyTailedRows, sqnr, sqnrOf, sqnrTable } from '../../src/report/sqnr.ts';

const SEED = 31;

describe('sqnr', () => {
  it('is the ratio of powers in decibels', () => {
    expect(sqnr([3, 4], [3, 3.5])).toBeCloseTo(20);
    expect(sqnr([10, 0], [0, 0])).toBe(0);
    expect(sqnr([1, 2], [1, 2])).toBe(Number.POSITIVE_INFINITY);
  });

  it('of a row by hand: an outlier of 96 beside 1, -3 and 1/2', () => {
    const rows = { name: 'by hand', rowLength: 4, values: Float32Array.of(1, -3, 0.5, 96) };
    const [figure] = sqnrOf(rows, { blockSize: 4, outliers: 1, bits: [4] });
    const power = 1 + 9 + 0.25 + 96 ** 2;
    // MX-OPAL has all four. Plain MX has steps of 16; symmetric rows, of 96 / 7: both keep 96 alone.
    expect(figure!.opal).toBe(Number.POSITIVE_INFINITY);
    expect(figure!.mx).toBeCloseTo(10 * Math.log10(power / 10.25));
    expect(figure!.symmetric).toBeCloseTo(10 * Math.log10(power / 10.25));
    // MinMax: steps of 6.6, zero point 0: all but 96 are below half a step, which is 15 steps.
    expect(figure!.asymmetric).toBeCloseTo(10 * Math.log10(power / (10.25 + (96 - 15 * 6.6) ** 2)));
  });

  it('pads rows to whole blocks, which changes nothing in what is there', () => {
    const [rows] = heavyTailedRows(SEED, 4, 96);
    const half = { ...rows!, values: rows!.values.slice(0, 96) };
    const options = { blockSize: 64, outliers: 2, bits: [4] };
    const wide = new Float32Array(128);
    wide.set(half.values);
    const [a] = sqnrOf(half, options);
    const [b] = sqnrOf({ name: '', rowLength: 128, values: wide }, options);
    expect([a!.opal, a!.mx]).toEqual([b!.opal, b!.mx]);
  });
});

describe('heavy-tailed data', () => {
  it('MX-OPAL keeps more of the signal than plain MX and than one scale per row, at every width', () => {
    const figures = heavyTailedRows(SEED, 64, 1024).flatMap((rows) => sqnrOf(rows));
    console.log(`seed ${SEED}, rows of 1024, blocks of 128 with 4 outliers, dB:\n${sqnrTable(figures)}`);
    expect(figures).toHaveLength(12);
    for (const { rows, bits, opal, mx, symmetric, asymmetric } of figures) {
      expect(opal - Math.max(mx, symmetric, asymmetric), `${rows}, ${bits} bits`).toBeGreaterThan(0);
    }
    expect(heavyTailedRows(SEED, 1, 8)).toEqual(heavyTailedRows(SEED, 1, 8));
  });
});
