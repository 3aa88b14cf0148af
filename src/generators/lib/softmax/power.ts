import type { Builder, Signal } from '../../../hdl/index.ts';
import { shiftRightTruncating } from '../float/shift.ts';
import type { Distance, DistanceShape } from './part.ts';

export interface PowerPlace {
  readonly h: Builder;
  readonly distance: Distance;
  readonly shape: DistanceShape;
  readonly sumBits: number;
  /** Bits of the significand above its binary point: 2 when it may be 2. */
  readonly integerBits: 1 | 2;
}

/**
 * A significand from 1 to 2 times 2^I, -u = I + h, rounded down to `sumBits` fraction bits; `top` where u is 0. Zero when the score is not near.
 */
export function shiftedPower(
  { h, distance, shape, sumBits, integerBits }: PowerPlace,
  significand: Signal<'u'>,
  top: Signal<'u'>,
): Signal<'u'> {
  const { near, isTop, value } = distance;
  // I is -1 - shift; where u is 0 the shift reads as the longest, which leaves nothing in most shapes.
  const shift = value
    .slice(shape.fractionBits + shape.integerBits - 1, shape.fractionBits)
    .not()
    .named('places');
  const window = sumBits + integerBits - 1;
  const excess = significand.width - window;
  const kept = excess > 0 ? significand.slice(significand.width - 1, excess) : significand;
  const leavesNothing = 2 ** shift.width - 1 >= window;
  const moves = leavesNothing ? near : near.and(isTop.not()).named('moves');
  const counted = kept.and(h.repeat(moves, kept.width)).named('counted');
  const moved = shiftRightTruncating(h, counted, shift, window).named('moved');
  const counts = isTop.and(near).named('counts_whole');
  const whole = top.and(h.repeat(counts, top.width));
  return moved.extend(top.width).or(whole);
}
