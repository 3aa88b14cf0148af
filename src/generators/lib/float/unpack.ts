import type { Builder, Signal } from '../../../hdl/index.ts';
import { type Denormals, type FloatFormat, formatBits } from './format.ts';

/** A number taken apart. Its value is significand * 2^(exponent - bias - mantissaBits) where it is finite. */
export interface Unpacked {
  readonly format: FloatFormat;
  readonly negative: Signal<'u'>;
  /** The exponent field; 1 for denormals and, with `keep`, for zeros, so that one formula covers all. */
  readonly exponent: Signal<'u'>;
  /** mantissaBits + 1 bits, the topmost 1 for normal numbers only; 0 for a zero. Open for infinities and NaNs. */
  readonly significand: Signal<'u'>;
  readonly isZero: Signal<'u'>;
  readonly isInfinite: Signal<'u'>;
  readonly isNan: Signal<'u'>;
}

/** Takes apart the bits of a number. With `flush`, denormals come out as zeros. */
export function unpack(h: Builder, format: FloatFormat, word: Signal<'u'>, denormals: Denormals): Unpacked {
  const { exponentBits, mantissaBits } = format;
  const fraction = word.slice(mantissaBits - 1, 0);
  const field = word.slice(mantissaBits + exponentBits - 1, mantissaBits).named('field');
  const isNormal = field.any().named('is_normal');
  const hasFraction = fraction.any().named('has_fraction');
  const isSpecial = field.all().named('is_special');
  const flushes = denormals === 'flush';
  const kept = flushes ? fraction.and(h.repeat(isNormal, mantissaBits)) : fraction;
  const lowest = field.bit(0).or(isNormal.not());
  return {
    format,
    negative: word.bit(formatBits(format) - 1).named('negative'),
    exponent: flushes ? field : h.concat(field.slice(exponentBits - 1, 1), lowest).named('exponent'),
    significand: h.concat(isNormal, kept).named('significand'),
    isZero: (flushes ? isNormal.not() : isNormal.or(hasFraction).not()).named('is_zero'),
    isInfinite: isSpecial.and(hasFraction.not()).named('is_infinite'),
    isNan: isSpecial.and(hasFraction).named('is_nan'),
  };
}
