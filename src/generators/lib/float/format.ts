/**
 * An IEEE 754 binary format by its sizes: a sign, exponent field and fraction, exponent field all ones for infinities
 * and NaNs, zero for denormals. Its width is 1 + exponentBits + mantissaBits, the sign topmost.
 */
export interface FloatFormat {
  /** At least 2. */
  readonly exponentBits: number;
  /** Fraction bits without the leading one, at least 1. */
  readonly mantissaBits: number;
}

export const bf16: FloatFormat = { exponentBits: 8, mantissaBits: 7 };
export const fp32: FloatFormat = { exponentBits: 8, mantissaBits: 23 };

/** Bits of a number. */
export const formatBits = ({ exponentBits, mantissaBits }: FloatFormat): number =>
  1 + exponentBits + mantissaBits;

/** Bits of a significand, leading one included. */
export const significandBits = ({ mantissaBits }: FloatFormat): number => mantissaBits + 1;

/** Exponent field of 2^0. */
export const bias = ({ exponentBits }: FloatFormat): number => 2 ** (exponentBits - 1) - 1;

/** Whether denormals are numbers (`keep`) or zeros (`flush`), in operands and results alike. */
export type Denormals = 'keep' | 'flush';

/** Bits of a two's complement number that holds everything from `least` to `greatest`. */
export function signedBits(least: number, greatest: number): number {
  let bits = 1;
  while (-(2 ** (bits - 1)) > least || 2 ** (bits - 1) - 1 < greatest) bits++;
  return bits;
}
