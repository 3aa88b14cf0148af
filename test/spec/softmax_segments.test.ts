import { describe, expect, it } from 'vitest';
import {
  LOG_FRACTION_BITS,
  logSegments,
  POWER_FRACTION_BITS,
  type PowerTerm,
  powerSegments,
  type Segments,
} from '../../src/spec/lib/softmax_segments.ts';

const value = (terms: readonly PowerTerm[]): number =>
  terms.reduce((sum, { sign, shift }) => sum + sign * 2 ** -shift, 0);

const lines = (segments: Segments) =>
  segments.map(({ slope, offset }) => ({ slope: value(slope), offset: value(offset) }));

/** Every x with `bits` fraction bits in one quarter of 0 .. 1. */
const quarter = (index: number, bits: number): number[] =>
  Array.from({ length: 2 ** (bits - 2) }, (_, i) => index / 4 + i / 2 ** bits);

/** Least and greatest of `error` over every x, each on its own segment. */
function extremes(
  segments: Segments,
  bits: number,
  error: (approximation: number, x: number) => number,
): readonly [number, number] {
  const errors = lines(segments).flatMap(({ slope, offset }, i) =>
    quarter(i, bits).map((x) => error(slope * x + offset, x)),
  );
  return [
    errors.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    errors.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}

/** Slopes of up to `count` signed powers of two from 2^0 to 2^-6. */
function slopes(count: number): number[] {
  let sums = new Set([0]);
  for (let i = 0; i < count; i++) {
    const next = new Set(sums);
    for (const sum of sums)
      for (let shift = 0; shift <= 6; shift++) for (const sign of [1, -1]) next.add(sum + sign * 2 ** -shift);
    sums = next;
  }
  return [...sums];
}

describe('the segments of mitchell_plus', () => {
  it('stay within 0.71 % of 2^h', () => {
    const [least, greatest] = extremes(powerSegments, POWER_FRACTION_BITS, (y, h) => y / 2 ** h - 1);
    expect(least).toBeGreaterThan(-0.0057);
    expect(greatest).toBeLessThan(0.0071);
  });

  it('make powers that are exact at 0, meet where segments meet, and end at 2', () => {
    const all = lines(powerSegments);
    expect(all[0]?.offset).toBe(1);
    const ends = all.map(({ slope, offset }, i) => slope * ((i + 1) / 4) + offset);
    const starts = all.map(({ slope, offset }, i) => slope * (i / 4) + offset);
    expect(ends).toEqual([...starts.slice(1), 2]);
  });

  it('are above log2(1 + m) by 0.0015 to 0.0141: what is truncated elsewhere pulls the sum down', () => {
    const [least, greatest] = extremes(logSegments, LOG_FRACTION_BITS, (y, m) => y - Math.log2(1 + m));
    expect(least).toBeGreaterThan(0.0015);
    expect(greatest).toBeLessThan(0.0141);
  });

  it('have slopes within 0.0011 of the best of three powers of two', () => {
    const candidates = slopes(3);
    lines(logSegments).forEach(({ slope }, i) => {
      const points = quarter(i, 8);
      // Of a slope, the best offset leaves half the spread of what remains.
      const spread = (s: number): number => {
        const rest = points.map((m) => Math.log2(1 + m) - s * m);
        return (Math.max(...rest) - Math.min(...rest)) / 2;
      };
      const best = Math.min(...candidates.map(spread));
      expect(spread(slope) - best).toBeLessThan(0.0011);
    });
  });
});
