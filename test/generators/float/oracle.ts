/**
 * Floating point by exact integers, written for the tests of the hardware and sharing nothing with it: numbers are
 * m * 2^e with m a signed bigint, and rounding is a division.
 */

export interface Format {
  readonly exponentBits: number;
  readonly mantissaBits: number;
}

export type Value =
  | { readonly kind: 'nan' }
  | { readonly kind: 'infinite'; readonly negative: boolean }
  /** The sign counts where m is 0. */
  | { readonly kind: 'finite'; readonly negative: boolean; readonly m: bigint; readonly e: number };

export const nan: Value = { kind: 'nan' };
export const finite = (m: bigint, e: number, negative = m < 0n): Value => ({
  kind: 'finite',
  negative,
  m,
  e,
});

const biasOf = (f: Format): number => 2 ** (f.exponentBits - 1) - 1;
const leastExponent = (f: Format): number => 1 - biasOf(f) - f.mantissaBits;

export function decode(f: Format, word: number, flush = false): Value {
  const negative = Math.floor(word / 2 ** (f.exponentBits + f.mantissaBits)) % 2 === 1;
  const field = Math.floor(word / 2 ** f.mantissaBits) % 2 ** f.exponentBits;
  const fraction = word % 2 ** f.mantissaBits;
  if (field === 2 ** f.exponentBits - 1) return fraction === 0 ? { kind: 'infinite', negative } : nan;
  if (field === 0 && flush) return finite(0n, 0, negative);
  const m = BigInt(fraction + (field === 0 ? 0 : 2 ** f.mantissaBits));
  return finite(negative ? -m : m, leastExponent(f) + Math.max(field, 1) - 1, negative);
}

const lengthOf = (m: bigint): number => (m === 0n ? 0 : m.toString(2).length);

/** The quotient m / 2^by to the nearest integer, ties to even; m >= 0. */
export function divideNearest(m: bigint, by: number): bigint {
  if (by <= 0) return m << BigInt(-by);
  const unit = 1n << BigInt(by);
  const [whole, rest] = [m / unit, m % unit];
  const twice = 2n * rest;
  return twice > unit || (twice === unit && whole % 2n === 1n) ? whole + 1n : whole;
}

export function encode(f: Format, value: Value, flush = false): number {
  const signAt = 2 ** (f.exponentBits + f.mantissaBits);
  const top = (2 ** f.exponentBits - 1) * 2 ** f.mantissaBits;
  if (value.kind === 'nan') return top + 2 ** (f.mantissaBits - 1);
  const sign = value.negative ? signAt : 0;
  if (value.kind === 'infinite') return sign + top;
  const m = value.m < 0n ? -value.m : value.m;
  if (m === 0n) return sign;
  const least = leastExponent(f);
  // Unit of the last place of the number's own binade, or of the denormals.
  let unit = Math.max(least, value.e + lengthOf(m) - 1 - f.mantissaBits);
  let kept = divideNearest(m, unit - value.e);
  if (lengthOf(kept) > f.mantissaBits + 1) {
    kept /= 2n;
    unit++;
  }
  const isNormal = lengthOf(kept) === f.mantissaBits + 1;
  if (!isNormal) return sign + (flush ? 0 : Number(kept));
  const field = unit - least + 1;
  if (field >= 2 ** f.exponentBits - 1) return sign + top;
  return sign + field * 2 ** f.mantissaBits + Number(kept) - 2 ** f.mantissaBits;
}

export function add(a: Value, b: Value): Value {
  if (a.kind === 'nan' || b.kind === 'nan') return nan;
  if (a.kind === 'infinite') return b.kind === 'infinite' && b.negative !== a.negative ? nan : a;
  if (b.kind === 'infinite') return b;
  const e = Math.min(a.e, b.e);
  const m = (a.m << BigInt(a.e - e)) + (b.m << BigInt(b.e - e));
  return finite(m, e, m === 0n ? a.negative && b.negative : m < 0n);
}

const isZero = (v: Value): boolean => v.kind === 'finite' && v.m === 0n;

export function multiply(a: Value, b: Value): Value {
  if (a.kind === 'nan' || b.kind === 'nan') return nan;
  const negative = a.negative !== b.negative;
  if (a.kind === 'infinite' || b.kind === 'infinite')
    return isZero(a) || isZero(b) ? nan : { kind: 'infinite', negative };
  return finite(a.m * b.m, a.e + b.e, negative);
}

/** Words of a format worth trying with each other: zeros, denormals, ones, ends, infinities, NaNs, of both signs. */
export function specialWords(f: Format): readonly number[] {
  const { mantissaBits: m, exponentBits: x } = f;
  const one = 2 ** m;
  const top = 2 ** x - 1;
  const fractions = [...new Set([0, 1, 2 ** (m - 1), one - 1])];
  const fields = [...new Set([0, 1, 2, biasOf(f) - 1, biasOf(f), biasOf(f) + 1, top - 2, top - 1, top])];
  const positive = fields.flatMap((field) => fractions.map((fraction) => field * one + fraction));
  return [...positive, ...positive.map((word) => word + 2 ** (m + x))];
}
