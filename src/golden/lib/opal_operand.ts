import { bf16 } from '../../formats/float.ts';
import { OPAL_WINDOW } from '../../spec/lib/opal.ts';
import { topExponent, truncateTo } from './exact.ts';
import type { Values } from './golden.ts';
import { fromBits, positiveZero, type Real } from './ieee.ts';
import { input, unpack } from './lanes.ts';

/** An outlier as it stands at the ports. */
export interface OutlierOperand {
  /** Its value: zero for denormals; NaN and infinities are as they are, and illegal. */
  readonly value: Real;
  readonly lane: number;
}

/** One block at the ports of a dot product. */
export interface BlockOperand {
  /** In steps. */
  readonly elements: readonly bigint[];
  readonly outliers: readonly OutlierOperand[];
  readonly exponent: number;
}

export interface BlockShape {
  readonly blockSize: number;
  readonly outliers: number;
  readonly elementBits: number;
}

function outlierValue(code: bigint): Real {
  const denormal = (code & 0x7f80n) === 0n;
  return denormal ? positiveZero : fromBits(bf16, code);
}

/** Bits of one of `count` lane numbers. */
const laneBits = (blockSize: number): number => Math.max(1, Math.ceil(Math.log2(blockSize)));

/** Lane numbers of a packed port. */
export const lanesOf = (value: bigint, blockSize: number, count: number): number[] =>
  unpack(value, laneBits(blockSize), count).map(Number);

/** Reads `q`, `x`, `idx` and `e`, or with mark '2' the second block. A unit without the port `idx` has lanes of -1. */
export function blockOperand(
  inputs: Values,
  shape: BlockShape,
  mark: '' | '2',
  indexed: boolean,
): BlockOperand {
  const { blockSize, outliers, elementBits } = shape;
  const lanes = indexed ? lanesOf(input(inputs, `idx${mark}`), blockSize, outliers) : [];
  const codes = outliers > 0 ? unpack(input(inputs, `x${mark}`), 16, outliers) : [];
  return {
    elements: unpack(input(inputs, `q${mark}`), elementBits, blockSize).map((q) =>
      BigInt.asIntN(elementBits, q),
    ),
    outliers: codes.map((code, i) => ({ value: outlierValue(code), lane: lanes[i] ?? -1 })),
    exponent: Number(input(inputs, `e${mark}`)),
  };
}

/** Binades below the unit's: an outlier's eight significant bits end at 2^(E-7) when its exponent is E. */
const BELOW = 7;

/**
 * An outlier as the tree counts it, in units of 2^(exponent - 7): exact within the window, its magnitude truncated below
 * it. @returns null where the unit is free: beyond the window, NaN and infinities.
 */
export function outlierUnits(value: Real, exponent: number): bigint | null {
  if (value.kind !== 'finite') return null;
  if (value.value.significand === 0n) return 0n;
  if (topExponent(value.value) - exponent >= OPAL_WINDOW) return null;
  return truncateTo(value.value, exponent - BELOW);
}
