import { type Builder, module, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { compress } from '../compress.ts';
import { baughWooley } from '../partial_products.ts';
import type { Term } from './add.ts';
import { bias, type Denormals, signedBits } from './format.ts';
import { normalise } from './shift.ts';
import type { Unpacked } from './unpack.ts';

/** An exact product before it is put anywhere. */
export interface Product {
  readonly negative: Signal<'u'>;
  /** Product of the two significands. */
  readonly significand: Signal<'u'>;
  readonly isZero: Signal<'u'>;
  readonly isInfinite: Signal<'u'>;
  readonly isNan: Signal<'u'>;
}

/** A signed integer as a factor. */
export interface IntegerFactor {
  readonly negative: Signal<'u'>;
  readonly magnitude: Signal<'u'>;
}

/** Sign and magnitude; the magnitude has as many bits, for the sake of the least value. */
export function integerFactor(h: Builder, w: Signal<'s'>): IntegerFactor {
  const negative = w.msb();
  const flipped = w.asUnsigned().xor(h.repeat(negative, w.width));
  return { negative, magnitude: flipped.add(negative.extend(w.width)).trunc(w.width).named('magnitude') };
}

/** Unsigned product `p` of `x` and `y` as a module: a tree of adder cells. */
export const significandMultiplier = (xBits: number, yBits: number, pBits: number) =>
  module(
    `significand_mul_${xBits}x${yBits}${pBits < xBits + yBits ? `_to${pBits}` : ''}`,
    { x: uin(xBits), y: uin(yBits), p: uout(pBits) },
    (h, { x, y }) => {
      const { strips, constant } = baughWooley(h, { bits: x, signed: false }, { bits: y, signed: false });
      const timed = strips.map((strip) => ({ ...strip, stage: 0, time: 1 }));
      const pipeline = { period: Number.POSITIVE_INFINITY };
      const p = compress(h, {
        strips: timed,
        constant,
        width: pBits,
        adder: 'ripple',
        pipeline,
        finalStage: 0,
      });
      return { p };
    },
    { summary: 'unsigned product of two significands', latency: 0 },
  );

function significandProduct(h: Builder, x: Signal<'u'>, y: Signal<'u'>, bits: number): Signal<'u'> {
  const child = significandMultiplier(x.width, y.width, bits);
  const { p } = h.instance('multiply', child, { x, y });
  return p.named('product');
}

/** w * a, exact. */
export function floatProduct(h: Builder, w: Unpacked, a: Unpacked): Product {
  const [x, y] = [w.significand, a.significand];
  const isZero = w.isZero.or(a.isZero).named('product_is_zero');
  const isInfinite = w.isInfinite.or(a.isInfinite).named('product_is_infinite');
  return {
    negative: w.negative.xor(a.negative).named('product_negative'),
    significand: significandProduct(h, x, y, x.width + y.width),
    isZero,
    isInfinite,
    isNan: w.isNan.or(a.isNan).or(isInfinite.and(isZero)).named('product_is_nan'),
  };
}

/** Integer w times a, exact. |w| is at most 2^(n-1), which saves the product's top bit. */
export function scaledProduct(h: Builder, w: IntegerFactor, a: Unpacked): Product {
  const isNone = w.magnitude.any().not().named('weight_is_zero');
  return {
    negative: w.negative.xor(a.negative).named('product_negative'),
    significand: significandProduct(
      h,
      w.magnitude,
      a.significand,
      w.magnitude.width + a.significand.width - 1,
    ),
    isZero: isNone.or(a.isZero).named('product_is_zero'),
    isInfinite: a.isInfinite,
    isNan: a.isNan.or(a.isInfinite.and(isNone)).named('product_is_nan'),
  };
}

/** Exponent field, in a format of the same bias, of the top bit of w * a. */
export function floatProductExponent(w: Unpacked, a: Unpacked): Signal<'s'> {
  const offset = bias(a.format) - 1;
  const least = 2 - offset - (w.significand.width + a.significand.width);
  const width = signedBits(least, 2 ** (a.exponent.width + 1));
  const both = w.exponent.add(a.exponent).named('exponent_sum');
  const sum = both.toSigned().named('signed_sum').extend(width);
  return sum.sub(offset).trunc(width).named('product_exponent');
}

/** The same for an integer w of n bits: the top bit of the product weighs 2^(n-1) times the exponent of a. */
export function scaledProductExponent(w: IntegerFactor, a: Unpacked): Signal<'s'> {
  const up = w.magnitude.width - 1;
  const width = signedBits(-(w.magnitude.width + a.significand.width), 2 ** a.exponent.width + up);
  const field = a.exponent.toSigned().named('signed_field');
  return field.extend(width).add(up).trunc(width).named('product_exponent');
}

/**
 * A product as a term. Denormal factors leave any number of zeros above the topmost one, so with `keep` the significand is
 * normalised; with `flush` there are at most `leadingZeros`, which the sum's window takes in.
 */
export function productTerm(
  h: Builder,
  product: Product,
  exponent: Signal<'s'>,
  denormals: Denormals,
  leadingZeros: number,
): Term {
  const { negative, isInfinite, isNan } = product;
  const width = exponent.width;
  if (denormals === 'flush') {
    const present = h.repeat(product.isZero.not().named('is_present'), width);
    const gated = exponent.asUnsigned().and(present).asSigned().named('term_exponent');
    return { negative, exponent: gated, significand: product.significand, leadingZeros, isInfinite, isNan };
  }
  const { value, shift } = h.scope('normal', () => normalise(h, product.significand));
  const down = shift.toSigned().named('down');
  const own = exponent.sub(down.extend(width)).named('own_exponent').trunc(width);
  const gated = own.asUnsigned().and(h.repeat(value.msb(), width)).asSigned().named('term_exponent');
  return { negative, exponent: gated, significand: value, leadingZeros: 0, isInfinite, isNan };
}

/**
 * A finite term with its leading one on top, times a number of a format with the bias the term counts with, exact. Its
 * zeros are those that have a zero on top.
 */
export function termProduct(h: Builder, x: Term, a: Unpacked): Term {
  const isZero = x.significand.msb().not().or(a.isZero).named('product_is_zero');
  const product: Product = {
    negative: x.negative.xor(a.negative).named('product_negative'),
    significand: significandProduct(
      h,
      x.significand,
      a.significand,
      x.significand.width + a.significand.width,
    ),
    isZero,
    isInfinite: a.isInfinite,
    isNan: a.isNan.or(a.isInfinite.and(x.significand.msb().not())).named('product_is_nan'),
  };
  const offset = bias(a.format) - 1;
  const bound = 2 ** (x.exponent.width - 1);
  const least = -bound - offset - x.significand.width - a.significand.width;
  const width = signedBits(least, bound + 2 ** a.exponent.width);
  const field = a.exponent.toSigned().named('signed_field');
  const both = x.exponent.extend(width).add(field.extend(width)).trunc(width).named('exponent_sum');
  const exponent = both.sub(offset).trunc(width).named('product_exponent');
  return productTerm(h, product, exponent, 'keep', 0);
}
