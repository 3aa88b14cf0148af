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
  const window = sumBits + integerBits - 1;
  const excess = significand.width - window;
  const all = significand.named('significand');
  const kept = excess > 0 ? all.slice(all.width - 1, excess) : all;
  // Where u is 0 the shift reads as the longest, which leaves nothing in most shapes: then a score that is far takes it too.
  const leavesNothing = 2 ** shape.integerBits - 1 >= window;
  const shift = (leavesNothing ? placesOf(h, distance, shape) : integerOf(value, shape).not()).named(
    'places',
  );
  const moves = near.and(isTop.not()).named('moves');
  const counted = leavesNothing ? kept : kept.and(h.repeat(moves, kept.width)).named('counted');
  const moved = shiftRightTruncating(h, counted, shift, window).named('moved');
  const whole = top.and(h.repeat(isTop, top.width));
  return moved.extend(top.width).or(whole);
}

/** Integer part of -u. */
const integerOf = (value: Signal<'u'>, { fractionBits, integerBits }: DistanceShape): Signal<'u'> =>
  value.slice(fractionBits + integerBits - 1, fractionBits);

/** u rounded up, less one; the most there is where u is 0 and where the score is not near. */
export const placesOf = (h: Builder, { near, value }: Distance, shape: DistanceShape): Signal<'u'> =>
  integerOf(value, shape).and(h.repeat(near, shape.integerBits)).not();
