import { bf16, type FloatFormat, floatLayout, fp32 } from '../../formats/float.ts';
import type { Random } from './random.ts';

/** Float codes worth trying, and random ones that meet at close exponents. */

/** Magnitude codes at every border: zero, denormals, normals, one, the last before infinity, infinity, two kinds of NaN. */
function borders(format: FloatFormat): number[] {
  const { infinity, bias, quietNan } = floatLayout(format);
  const one = 2 ** format.fractionBits;
  return [
    0,
    1,
    one - 1,
    one,
    bias * one,
    (bias + 1) * one - 1,
    infinity - 1,
    infinity,
    infinity + 1,
    quietNan,
  ];
}

function withSigns(format: FloatFormat): readonly bigint[] {
  const { sign } = floatLayout(format);
  return borders(format).flatMap((code) => [BigInt(code), BigInt(code + sign)]);
}

/** bf16 codes at every border, of both signs. */
export const bf16Specials = withSigns(bf16);
/** fp32 codes at every border, of both signs. */
export const fp32Specials = withSigns(fp32);

/** Code of +-significand * 2^(exponent - fractionBits), the leading one given; exponents beyond the format are clamped. */
export function floatCode(
  format: FloatFormat,
  negative: boolean,
  exponent: number,
  significand: number,
): bigint {
  const { bias, sign } = floatLayout(format);
  const field = Math.min(Math.max(exponent + bias, 1), 2 * bias);
  const one = 2 ** format.fractionBits;
  return BigInt((negative ? sign : 0) + field * one + (significand - one));
}

export const bf16Code = (negative: boolean, exponent: number, significand: number): bigint =>
  floatCode(bf16, negative, exponent, significand);

/** The same magnitude with the other sign. */
export const negated = (format: FloatFormat, code: bigint): bigint => code ^ BigInt(floatLayout(format).sign);

/** Significand with its leading one: often with few bits set, or all, so that ties and long carries come up. */
export function anySignificand(random: Random, fractionBits: number): number {
  const one = 2 ** fractionBits;
  const bit = 2 ** random.between(0, fractionBits);
  switch (random.between(0, 4)) {
    case 0:
      return one;
    case 1:
      return bit === one ? one : one + bit;
    case 2:
      return 2 * one - bit;
    default:
      return one + random.between(0, one - 1);
  }
}

/** A normal number of that exponent. */
export const floatAt = (random: Random, format: FloatFormat, exponent: number): bigint =>
  floatCode(format, random.oneIn(2), exponent, anySignificand(random, format.fractionBits));

/** Any pattern, a border one time in eight. */
export const anyFloat = (random: Random, format: FloatFormat): bigint =>
  random.oneIn(8) ? random.pick(withSigns(format)) : random.bits(floatLayout(format).width);
