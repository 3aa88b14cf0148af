import type { z } from 'zod';
import { choice, flag, type Refusals, refuse, wholeNumber } from './options.ts';
import { type Range, rangeOf } from './range.ts';

/** The two kinds of stationary operand: plain integers, and integers with a denormal (dINT). */

export const dintEncodings = ['sm', 'tc', 'asym'] as const;
/** `sm` sign-magnitude, `tc` two's complement, `asym` unsigned codes with a zero point. */
export type DintEncoding = (typeof dintEncodings)[number];

export interface IntWeight {
  /** 2..8 */
  readonly weightBits: number;
  /** Two's complement codes; unsigned otherwise. */
  readonly weightSigned: boolean;
  /** A port `z` is subtracted from every code; codes are unsigned then. */
  readonly zeroPoint: boolean;
}

export interface DintWeight {
  /** 3..8 */
  readonly weightBits: number;
  readonly encoding: DintEncoding;
}

export type Weight = IntWeight | DintWeight;

export const isDint = (weight: { readonly weightBits: number }): weight is DintWeight => 'encoding' in weight;

export const hasZeroPoint = (weight: Weight): boolean =>
  isDint(weight) ? weight.encoding === 'asym' : weight.zeroPoint;

export const intWeightShape = {
  weightBits: wholeNumber('weightBits', 2, 8).default(8),
  weightSigned: flag('weightSigned').optional(),
  zeroPoint: flag('zeroPoint').default(false),
};

export const dintWeightShape = {
  weightBits: wholeNumber('weightBits', 3, 8).default(4),
  encoding: choice('encoding', dintEncodings).default('sm'),
};

type RawIntWeight = z.output<z.ZodObject<typeof intWeightShape>>;

/** Settles the sign of INT weights: a zero point needs unsigned codes. */
export function completeIntWeight(raw: RawIntWeight, to: Refusals): IntWeight {
  if (raw.zeroPoint && raw.weightSigned === true) {
    refuse(
      to,
      'weightSigned',
      "signed weights cannot have a zero point ('weightSigned' and 'zeroPoint' are both true)",
      "leave out 'weightSigned' or set 'zeroPoint' to false",
    );
  }
  return {
    weightBits: raw.weightBits,
    weightSigned: raw.weightSigned ?? !raw.zeroPoint,
    zeroPoint: raw.zeroPoint,
  };
}

/**
 * Every value a weight can take, whatever stands at the ports: in units of 1 for INT, in half steps for dINT. A zero
 * point may be any u(n), the ones beyond the format's 2^n - 3 for `asym` included.
 */
export function weightRange(weight: Weight): Range {
  const n = BigInt(weight.weightBits);
  if (!isDint(weight)) {
    const codes = rangeOf(weight.weightBits, weight.weightSigned);
    return weight.zeroPoint ? { low: -codes.high, high: codes.high } : codes;
  }
  const half = 1n << (n - 1n);
  switch (weight.encoding) {
    case 'sm':
      return { low: -2n * (half - 2n), high: 2n * (half - 2n) };
    case 'tc':
      return { low: -2n * (half - 2n), high: 2n * (half - 1n) };
    case 'asym':
      return { low: -2n * (2n * half - 1n), high: 2n * (2n * half - 3n) };
  }
}
