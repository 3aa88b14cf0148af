import type { Builder, Signal } from '../../../hdl/index.ts';
import { bias, type Denormals, type FloatFormat, signedBits, significandBits } from './format.ts';
import { roundAboveLeast, roundFlushing, type Special } from './round.ts';
import { normalise, shiftRightSticky } from './shift.ts';
import type { Unpacked } from './unpack.ts';

/**
 * An exact addend, of any width and any exponent: significand * 2^(exponent - bias - (its width - 1)), the bias being that
 * of the format it is added in.
 */
export interface Term {
  readonly negative: Signal<'u'>;
  /** Exponent field of the significand's top bit, beyond the format's range too. At most 1 for a zero. */
  readonly exponent: Signal<'s'>;
  readonly significand: Signal<'u'>;
  /** Most zeros above the topmost one of a significand whose exponent is above 1. */
  readonly leadingZeros: number;
  readonly isInfinite: Signal<'u'>;
  readonly isNan: Signal<'u'>;
}

/** A number of the format as a term. */
export function termOf(number: Unpacked): Term {
  return { ...number, exponent: number.exponent.toSigned().named('signed_exponent'), leadingZeros: 0 };
}

/** p * 2^pExponent as a term of the format: one rounding will do when it is added. p = 0 is +0. */
export function integerTerm(h: Builder, format: FloatFormat, p: Signal<'s'>, pExponent: Signal<'s'>): Term {
  const negative = p.msb();
  const flipped = p.asUnsigned().xor(h.repeat(negative, p.width));
  const magnitude = flipped.add(negative.extend(p.width)).trunc(p.width).named('magnitude');
  const { value, shift } = normalise(h, magnitude);
  const significand = value.named('normal');
  // Exponent field of the top bit: pExponent + (width - 1) + bias, less the zeros above the one.
  const top = p.width - 1 + bias(format);
  const least = -(2 ** (pExponent.width - 1));
  const width = signedBits(least, 2 ** (pExponent.width - 1) + top);
  const raised = pExponent.extend(width).add(h.sint(top, width)).trunc(width).named('raised');
  const down = shift.toSigned().named('down');
  const own = raised.sub(down.extend(width)).trunc(width).named('own_exponent');
  const never = h.uint(0, 1);
  const exponent = own.asUnsigned().and(h.repeat(value.msb(), width)).asSigned().named('exponent');
  return { negative, exponent, significand, leadingZeros: 0, isInfinite: never, isNan: never };
}

/**
 * a + b, rounded once: the exact sum's nearest number, whatever the width of b's significand. Both signs, infinities, NaNs
 * and zeros as IEEE 754 has them; a NaN is the quiet one.
 *
 * The operand with the smaller exponent moves right, by the difference; what falls out below counts as one more bit. The
 * window is so wide that bits fall out only where the sum keeps its leading ones.
 */
export function addTerm(h: Builder, a: Unpacked, b: Term, denormals: Denormals): Signal<'u'> {
  const { format } = a;
  const flushes = denormals === 'flush';
  const sum = h.scope('sum', () => alignedSum(h, a, b));
  const special: Special = h.scope('special', () => specialSum(a, b, sum.negative));
  const round = flushes ? roundFlushing : roundAboveLeast;
  return h.scope('result', () => round(h, format, sum, special));
}

interface AlignedSum {
  readonly negative: Signal<'u'>;
  readonly magnitude: Signal<'u'>;
  readonly exponent: Signal<'s'>;
}

function alignedSum(h: Builder, a: Unpacked, b: Term): AlignedSum {
  const order = orderOf(h, a, b);
  const bits = Math.max(significandBits(a.format), b.significand.width);
  const atTop = (x: Signal<'u'>) => x.shiftLeft(bits - x.width);
  const [x, y] = [atTop(a.significand).named('x'), atTop(b.significand).named('y')];
  const large = h.mux(order.swaps, y, x).named('large');
  const small = h.mux(order.swaps, x, y).named('small');
  const window = bits + 2 + b.leadingZeros;
  const moved = h.scope('align', () => shiftRightSticky(h, small, order.distance, window));
  const subtracts = a.negative.xor(b.negative).named('subtracts');
  // A carry above; the bits that fell out below, as one; and a bit that carries the one of a negation in.
  const aligned = h.concat(h.uint(0, 1), moved.value, moved.sticky).named('aligned');
  const width = window + 2;
  const flipped = h.concat(aligned.xor(h.repeat(subtracts, width)), subtracts);
  const first = h.concat(h.uint(0, 1), large, h.uint(1n, bitsBelow(window, bits) + 2));
  const added = first.add(flipped).named('added');
  const total = added.slice(width, 1).named('total');
  const isBelow = subtracts.and(total.msb()).named('is_below');
  const magnitude = total
    .xor(h.repeat(isBelow, width))
    .add(isBelow.extend(width))
    .trunc(width)
    .named('magnitude');
  const largeNegative = h.mux(order.swaps, b.negative, a.negative).named('large_negative');
  const isZero = magnitude.any().not().named('is_zero');
  const negative = largeNegative.xor(isBelow).and(subtracts.and(isZero).not()).named('negative');
  return { negative, magnitude, exponent: order.exponent };
}

const bitsBelow = (window: number, bits: number): number => window - bits;

interface Order {
  /** b has the larger exponent. */
  readonly swaps: Signal<'u'>;
  readonly distance: Signal<'u'>;
  /** Exponent field of the carry bit above the window. */
  readonly exponent: Signal<'s'>;
}

function orderOf(h: Builder, a: Unpacked, b: Term): Order {
  const width = Math.max(a.exponent.width + 1, b.exponent.width);
  const ea = a.exponent.toSigned().named('signed_a').extend(width).named('exponent_a');
  const eb = b.exponent.extend(width).named('exponent_b');
  const difference = ea.sub(eb).named('difference');
  const swaps = difference.msb().named('swaps');
  const reverse = eb.sub(ea).named('reverse');
  const absolute = h.mux(swaps, reverse, difference).named('absolute');
  const distance = absolute
    .asUnsigned()
    .slice(width - 1, 0)
    .named('distance');
  const larger = h.mux(swaps, eb, ea).named('larger');
  return { swaps, distance, exponent: larger.add(1).named('exponent') };
}

function specialSum(a: Unpacked, b: Term, negative: Signal<'u'>): Special {
  const opposite = a.negative.xor(b.negative);
  const clash = a.isInfinite.and(b.isInfinite).and(opposite);
  const nan = a.isNan.or(b.isNan).or(clash).named('nan');
  const infinite = a.isInfinite.or(b.isInfinite).named('infinite');
  const sign = a.isInfinite.and(a.negative).or(b.isInfinite.and(b.negative));
  return { nan, infinite, negative: sign.or(negative.and(infinite.not())).named('sign') };
}
