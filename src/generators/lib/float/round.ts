import type { Builder, Signal } from '../../../hdl/index.ts';
import { type FloatFormat, significandBits } from './format.ts';
import { normalise, normaliseLimited, shiftRightSticky } from './shift.ts';

/** What a result is instead of a rounded number. `nan` is stronger than `infinite`. */
export interface Special {
  readonly nan: Signal<'u'>;
  readonly infinite: Signal<'u'>;
  /** Sign of the infinity, or of the number when it is finite. */
  readonly negative: Signal<'u'>;
}

/** A magnitude that waits to be rounded: magnitude * 2^(exponent - bias - (its width - 1)). */
export interface Unrounded {
  readonly magnitude: Signal<'u'>;
  /** Exponent field that the number has if the top bit of the magnitude is one. */
  readonly exponent: Signal<'s'>;
}

/**
 * Rounds to nearest, ties to even, with gradual underflow. `exponent` is at least 1: such a magnitude never lies below
 * the grid of the denormals. The lowest bit may stand for everything below it.
 */
export function roundAboveLeast(
  h: Builder,
  format: FloatFormat,
  { magnitude, exponent }: Unrounded,
  special: Special,
): Signal<'u'> {
  const room = exponent.sub(1).named('room');
  const limit = room
    .asUnsigned()
    .slice(exponent.width - 2, 0)
    .named('most_left');
  const { value, shift } = normaliseLimited(h, magnitude, limit);
  return roundPlaced(h, format, value, lessShift(exponent, shift), h.uint(0, 1), special);
}

/** Like `roundAboveLeast` for any exponent: what lies below the grid of the denormals is moved there first. */
export function roundAnywhere(
  h: Builder,
  format: FloatFormat,
  { magnitude, exponent }: Unrounded,
  special: Special,
): Signal<'u'> {
  const { value, shift } = normalise(h, magnitude);
  const own = lessShift(exponent, shift);
  // 1 - exponent where that is positive.
  const isLow = own.lt(1).named('is_low');
  const lack = h.sint(1, own.width).sub(own).named('lack');
  const below = lack.asUnsigned();
  const by = below
    .slice(own.width - 1, 0)
    .and(h.repeat(isLow, own.width))
    .named('below_least');
  const keep = Math.max(value.width, significandBits(format) + 1);
  const placed = h.scope('place', () => shiftRightSticky(h, value, by, keep));
  const field = h.mux(isLow, h.sint(1, own.width), own).named('placed_exponent');
  return roundPlaced(h, format, placed.value, field, placed.sticky.named('below_sticky'), special);
}

/**
 * Rounds, and makes a zero of its sign of what is denormal then. No denormal has to be formed for that: just below the
 * least normal number, only a significand of all ones rounds up to it.
 */
export function roundFlushing(
  h: Builder,
  format: FloatFormat,
  { magnitude, exponent }: Unrounded,
  special: Special,
): Signal<'u'> {
  const { value, shift } = normalise(h, magnitude);
  const own = lessShift(exponent, shift);
  const bits = significandBits(format);
  const isTiny = own.lt(1).named('is_tiny');
  const top = topBits(h, value, bits);
  const isLeast = own.eq(0).and(top.all()).named('is_least');
  const stays = isTiny.not().named('stays');
  // A tiny number becomes the significand 0, or the one of the least normal number.
  const kept = h.concat(
    stays.and(top.msb()).or(isLeast),
    top.slice(bits - 2, 0).and(h.repeat(stays, bits - 1)),
  );
  const rest = value.width > bits ? value.slice(value.width - bits - 1, 0) : h.uint(0, 1);
  const remaining = h.concat(kept, rest.and(h.repeat(stays, rest.width))).named('remaining');
  const field = h.mux(isTiny, h.sint(1, own.width), own).named('field_exponent');
  return roundPlaced(h, format, remaining, field, h.uint(0, 1), special);
}

const lessShift = (exponent: Signal<'s'>, shift: Signal<'u'>): Signal<'s'> => {
  const wide = Math.max(exponent.width, shift.width + 1);
  const left = shift.toSigned().named('moved_left');
  return exponent.extend(wide).sub(left.extend(wide)).named('placed_by_shift');
};

const topBits = (h: Builder, value: Signal<'u'>, bits: number): Signal<'u'> =>
  value.width >= bits
    ? value.slice(value.width - 1, value.width - bits)
    : h.concat(value, h.uint(0, bits - value.width));

/** Rounds a significand in its final place; the top bit is the leading one, 0 for a denormal or zero. */
function roundPlaced(
  h: Builder,
  format: FloatFormat,
  significand: Signal<'u'>,
  exponent: Signal<'s'>,
  sticky: Signal<'u'>,
  special: Special,
): Signal<'u'> {
  const bits = significandBits(format);
  const kept = topBits(h, significand, bits).named('kept');
  const below = significand.width - bits;
  const guard = below > 0 ? significand.bit(below - 1) : null;
  const rest =
    below > 1
      ? significand
          .slice(below - 2, 0)
          .any()
          .or(sticky)
      : sticky;
  const up = guard === null ? null : guard.and(rest.or(kept.bit(0))).named('round_up');
  const isNormal = kept.msb();
  const { exponentBits, mantissaBits } = format;
  const wide = exponent.width > exponentBits ? exponent : exponent.extend(exponentBits + 1);
  const field = wide.slice(exponentBits - 1, 0).named('low_exponent');
  const over = field.all().or(wide.slice(wide.width - 1, exponentBits).any());
  const isHuge = isNormal.and(over).named('is_huge');
  const used = field.and(h.repeat(isNormal, exponentBits));
  const body = h.concat(used, kept.slice(mantissaBits - 1, 0)).named('unrounded');
  const rounded = up === null ? body : body.add(up.extend(body.width)).trunc(body.width).named('rounded');
  return pack(h, format, rounded, isHuge.or(special.infinite), special);
}

/** Puts a number together; the body is exponent field and fraction. */
function pack(
  h: Builder,
  { exponentBits, mantissaBits }: FloatFormat,
  body: Signal<'u'>,
  infinite: Signal<'u'>,
  { nan, negative }: Special,
): Signal<'u'> {
  const special = infinite.or(nan).named('result_is_special');
  const plain = special.not().named('result_is_plain');
  const field = body.slice(body.width - 1, mantissaBits).or(h.repeat(special, exponentBits));
  const fraction = body
    .slice(mantissaBits - 1, 0)
    .and(h.repeat(plain, mantissaBits))
    .named('fraction');
  const top = fraction.msb().or(nan);
  const sign = negative.and(nan.not());
  return mantissaBits > 1
    ? h.concat(sign, field, top, fraction.slice(mantissaBits - 2, 0))
    : h.concat(sign, field, top);
}
