import { type FloatFormat, floatLayout } from '../../formats/float.ts';
import { absolute, type Dyadic, dyadic, product, roundTo, sum, topExponent } from './exact.ts';

/** Numbers with infinities, NaN and signed zeros, exact: what stands in a float, and sums and products before rounding. */
export type Real =
  | { readonly kind: 'nan' }
  | { readonly kind: 'infinity'; readonly negative: boolean }
  /** `negative` counts for zero too; otherwise it is the sign of `value`. */
  | { readonly kind: 'finite'; readonly negative: boolean; readonly value: Dyadic };

/** `flush`: denormals are read, and come out, as zero of their sign. */
export type Denormals = 'keep' | 'flush';

export const nan: Real = { kind: 'nan' };
export const infinity = (negative: boolean): Real => ({ kind: 'infinity', negative });
export const zero = (negative: boolean): Real => ({ kind: 'finite', negative, value: dyadic(0n) });
export const positiveZero = zero(false);

/** A number that is no float: integers are +0 when zero. */
export const finite = (value: Dyadic): Real => ({
  kind: 'finite',
  negative: value.significand < 0n,
  value,
});

export const isZero = (x: Real): boolean => x.kind === 'finite' && x.value.significand === 0n;

/** Meaning of a float's bits. */
export function fromBits(format: FloatFormat, bits: bigint, denormals: Denormals = 'keep'): Real {
  const layout = floatLayout(format);
  const sign = BigInt(layout.sign);
  const infinite = BigInt(layout.infinity);
  const negative = bits >= sign;
  const code = bits % sign;
  if (code > infinite) return nan;
  if (code === infinite) return infinity(negative);
  const one = 1n << BigInt(format.fractionBits);
  const field = Number(code / one);
  if (field === 0 && denormals === 'flush') return zero(negative);
  const significand = (code % one) + (field === 0 ? 0n : one);
  const exponent = layout.leastExponent + Math.max(field, 1) - 1 - format.fractionBits;
  return { kind: 'finite', negative, value: dyadic(negative ? -significand : significand, exponent) };
}

/** Exponent of a finite number other than zero as a float has it: no less than that of its denormals. */
export const floatExponent = (format: FloatFormat, value: Dyadic): number =>
  Math.max(topExponent(value), floatLayout(format).leastExponent);

/** Code without its sign of a magnitude, rounded once; infinity beyond the largest. */
function magnitudeBits(format: FloatFormat, value: Dyadic, denormals: Denormals): bigint {
  if (value.significand === 0n) return 0n;
  const { leastExponent, infinity: infinite } = floatLayout(format);
  const exponent = floatExponent(format, value);
  const units = roundTo(dyadic(absolute(value.significand), value.exponent), exponent - format.fractionBits);
  // A significand with its leading one adds one to the exponent field; so does a carry out of it.
  const code = (BigInt(exponent - leastExponent) << BigInt(format.fractionBits)) + units;
  if (denormals === 'flush' && code >> BigInt(format.fractionBits) === 0n) return 0n;
  return code > BigInt(infinite) ? BigInt(infinite) : code;
}

/** Bits of the nearest float, ties to even, gradual underflow; every NaN is the positive quiet one. */
export function toBits(format: FloatFormat, x: Real, denormals: Denormals = 'keep'): bigint {
  const { infinity: infinite, quietNan, sign } = floatLayout(format);
  if (x.kind === 'nan') return BigInt(quietNan);
  const code = x.kind === 'infinity' ? BigInt(infinite) : magnitudeBits(format, x.value, denormals);
  return x.negative ? code + BigInt(sign) : code;
}

/** x rounded to a float. */
export const rounded = (format: FloatFormat, x: Real, denormals: Denormals = 'keep'): Real =>
  fromBits(format, toBits(format, x, denormals), denormals);

/** Exact sum; zero is positive unless both are -0. */
export function add(a: Real, b: Real): Real {
  if (a.kind === 'nan' || b.kind === 'nan') return nan;
  if (a.kind === 'infinity') return b.kind === 'infinity' && a.negative !== b.negative ? nan : a;
  if (b.kind === 'infinity') return b;
  const value = sum(a.value, b.value);
  const negative = value.significand < 0n || (isZero(a) && isZero(b) && a.negative && b.negative);
  return { kind: 'finite', negative, value };
}

/** Exact product, its sign that of both operands even when it is zero. */
export function multiply(a: Real, b: Real): Real {
  if (a.kind === 'nan' || b.kind === 'nan') return nan;
  const negative = a.negative !== b.negative;
  if (a.kind === 'finite' && b.kind === 'finite') {
    return { kind: 'finite', negative, value: product(a.value, b.value) };
  }
  return isZero(a) || isZero(b) ? nan : infinity(negative);
}
