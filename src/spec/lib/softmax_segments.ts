/**
 * The straight lines of `mitchell_plus`: four equal segments each for 2^h and for log2(1 + m), slopes and offsets as
 * sums of few signed powers of two. Data that golden and hardware both read; `test/spec/softmax_segments.test.ts`
 * compares the slopes of the logarithm with all such slopes and bounds the error of every line.
 */

/** `sign` * 2^-`shift`. */
export interface PowerTerm {
  readonly sign: 1 | -1;
  readonly shift: number;
}

/** One segment: slope * x + offset, x the whole argument, not its distance from the segment's start. */
export interface Segment {
  readonly slope: readonly PowerTerm[];
  readonly offset: readonly PowerTerm[];
}

export type Segments = readonly [Segment, Segment, Segment, Segment];

const plus = (shift: number): PowerTerm => ({ sign: 1, shift });
const minus = (shift: number): PowerTerm => ({ sign: -1, shift });

/** Fraction bits of h that 2^h looks at; bits below are dropped. */
export const POWER_FRACTION_BITS = 10;

/** Fraction bits of m that log2(1 + m) looks at; bits below are dropped. */
export const LOG_FRACTION_BITS = 12;

/**
 * 2^h, 0 <= h < 1, by slopes 3/4, 7/8, 9/8, 5/4: continuous, exact at 0 and 1, and off by -0.56 % to +0.70 %. The bend away from
 * 1 + h is the same on both halves, which is what makes it cheap.
 */
export const powerSegments: Segments = [
  { slope: [plus(0), minus(2)], offset: [plus(0)] },
  { slope: [plus(0), minus(3)], offset: [plus(0), minus(5)] },
  { slope: [plus(0), plus(3)], offset: [plus(0), minus(3), minus(5)] },
  { slope: [plus(0), plus(2)], offset: [plus(0), minus(2)] },
];

/**
 * log2(1 + m), 0 <= m < 1. Not continuous. The offsets are 2^-7 above the least maximum error: what is truncated makes the sum
 * too small and never too large.
 */
export const logSegments: Segments = [
  { slope: [plus(0), plus(2), plus(4)], offset: [plus(7)] },
  { slope: [plus(0), plus(4)], offset: [plus(4), plus(8)] },
  { slope: [plus(0), minus(3), plus(6)], offset: [plus(3), plus(6), plus(7)] },
  { slope: [plus(0), minus(2), plus(6)], offset: [plus(2), minus(7)] },
];

/** Finest power of two in any slope or offset of `segments`. */
export const finestShift = (segments: Segments): number =>
  Math.max(...segments.flatMap(({ slope, offset }) => [...slope, ...offset].map((term) => term.shift)));
