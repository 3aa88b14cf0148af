import type { Builder, Signal } from '../../../hdl/index.ts';
import type { Term } from './add.ts';
import { type FloatFormat, signedBits } from './format.ts';
import { roundAnywhere } from './round.ts';
import { shiftRightSticky } from './shift.ts';

/** The number of the format nearest to a term, ties to even, with gradual underflow. */
export function roundTerm(h: Builder, format: FloatFormat, term: Term): Signal<'u'> {
  const { significand: magnitude, exponent, isNan: nan, isInfinite: infinite, negative } = term;
  return roundAnywhere(h, format, { magnitude, exponent }, { nan, infinite, negative });
}

/** Two's complement fixed point. */
export interface FixedFormat {
  readonly bits: number;
  readonly fractionBits: number;
}

/** The nearest multiple of 2^-fractionBits, ties to even, saturated; infinities saturate too, a NaN gives 0. */
export function fixTerm(
  h: Builder,
  { bits, fractionBits }: FixedFormat,
  term: Term,
  exponentBias: number,
): Signal<'s'> {
  const { significand, negative } = term;
  // A window from the sign's place, which no magnitude but that of the least number reaches, to half a unit.
  const window = bits + 1;
  const top = exponentBias + bits - 1 - fractionBits;
  const bound = 2 ** (term.exponent.width - 1);
  const width = signedBits(-bound - Math.abs(top), bound + Math.abs(top));
  const below = h.sint(top, width).sub(term.exponent.extend(width)).trunc(width).named('below_top');
  const isOver = below.msb().and(significand.any()).named('is_over');
  const isInside = below.msb().not().named('is_inside');
  const distance = below.asUnsigned().slice(width - 2, 0);
  const amount = distance.and(h.repeat(isInside, width - 1)).named('amount');
  const keep = Math.max(window, significand.width);
  const moved = h.scope('align', () => shiftRightSticky(h, significand, amount, keep));
  const kept = moved.value.slice(keep - 1, keep - bits).named('whole');
  const half = moved.value.bit(keep - window);
  const lower =
    keep > window
      ? moved.value
          .slice(keep - window - 1, 0)
          .any()
          .or(moved.sticky)
      : moved.sticky;
  const up = half.and(lower.or(kept.bit(0))).named('round_up');
  const rounded = kept.add(up.extend(bits)).named('rounded');
  // The greatest positive number is one less than a half turn, the least negative number a half turn.
  const limit = 1n << BigInt(bits - 1);
  const beyond = h.mux(negative, rounded.gt(limit), rounded.ge(limit));
  const saturates = isOver.or(beyond).or(term.isInfinite).named('saturates');
  const positive = negative.not().named('positive');
  const greatest = h.concat(negative, h.repeat(positive, bits - 1));
  const value = rounded.trunc(bits);
  const signed = value.xor(h.repeat(negative, bits)).add(negative.extend(bits)).trunc(bits);
  const chosen = h.mux(saturates, greatest, signed.named('signed_value'));
  const isNumber = term.isNan.not().named('is_number');
  return chosen.and(h.repeat(isNumber, bits)).asSigned();
}
