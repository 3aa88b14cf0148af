import { roundToEven } from './lib/rounding.ts';

/** Binary floating point as in IEEE 754: sign, exponent, fraction; all-ones exponents are infinities and NaN. */
export interface FloatFormat {
  /** 2..8 */
  readonly exponentBits: number;
  /** 1..23 */
  readonly fractionBits: number;
}

export const fp32: FloatFormat = { exponentBits: 8, fractionBits: 23 };
export const bf16: FloatFormat = { exponentBits: 8, fractionBits: 7 };

/** What a bit pattern's fields amount to in a format. */
export interface FloatLayout {
  readonly width: number;
  readonly bias: number;
  /** Exponent of denormals and of the least normal numbers. */
  readonly leastExponent: number;
  /** Codes without their sign. */
  readonly infinity: number;
  readonly quietNan: number;
  /** Weight of the sign bit. */
  readonly sign: number;
}

/** @throws RangeError when the format does not exist. */
export function floatLayout({ exponentBits, fractionBits }: FloatFormat): FloatLayout {
  if (!Number.isInteger(exponentBits) || exponentBits < 2 || exponentBits > 8) {
    throw new RangeError(`a float has 2 to 8 exponent bits here, not ${exponentBits}`);
  }
  if (!Number.isInteger(fractionBits) || fractionBits < 1 || fractionBits > 23) {
    throw new RangeError(`a float has 1 to 23 fraction bits here, not ${fractionBits}`);
  }
  const bias = 2 ** (exponentBits - 1) - 1;
  const infinity = (2 ** exponentBits - 1) * 2 ** fractionBits;
  return {
    width: 1 + exponentBits + fractionBits,
    bias,
    leastExponent: 1 - bias,
    infinity,
    quietNan: infinity + 2 ** (fractionBits - 1),
    sign: 2 ** (exponentBits + fractionBits),
  };
}

/** Value of a code, exact. @throws RangeError outside the format's patterns. */
export function decodeFloat(format: FloatFormat, code: number): number {
  const { width, leastExponent, infinity, sign } = floatLayout(format);
  if (!Number.isInteger(code) || code < 0 || code >= 2 ** width) {
    throw new RangeError(`code ${code} is not a pattern of ${width} bits`);
  }
  const rest = code % sign;
  const one = 2 ** format.fractionBits;
  const field = Math.floor(rest / one);
  const magnitude =
    rest >= infinity
      ? rest === infinity
        ? Infinity
        : NaN
      : ((rest % one) + (field === 0 ? 0 : one)) *
        2 ** (leastExponent + Math.max(field, 1) - 1 - format.fractionBits);
  return code >= sign ? -magnitude : magnitude;
}

/** floor(log2(x)) of a positive finite number. */
function floorLog2(x: number): number {
  // The logarithm may be rounded across a power of two.
  const guess = Math.floor(Math.log2(x));
  if (2 ** guess > x) return guess - 1;
  return 2 ** (guess + 1) <= x ? guess + 1 : guess;
}

/**
 * Code of the nearest value, ties to even, with gradual underflow; infinity beyond the largest. One rounding of the
 * binary64 number given. NaN becomes the quiet NaN.
 */
export function encodeFloat(format: FloatFormat, value: number): number {
  const { leastExponent, infinity, quietNan, sign } = floatLayout(format);
  if (Number.isNaN(value)) return quietNan;
  const negative = value < 0 || Object.is(value, -0) ? sign : 0;
  const x = Math.abs(value);
  if (x === Infinity) return negative + infinity;
  if (x === 0) return negative;
  const exponent = Math.max(floorLog2(x), leastExponent);
  // Two exact steps: one power of two alone may be out of range. A carry runs into the exponent by itself.
  const inUnits = roundToEven((x * 2 ** format.fractionBits) / 2 ** exponent);
  const code = (exponent - leastExponent) * 2 ** format.fractionBits + inUnits;
  return negative + Math.min(code, infinity);
}

/** Nearest value of the format, as a number. */
export const roundToFloat = (format: FloatFormat, value: number): number =>
  decodeFloat(format, encodeFloat(format, value));
