import { z } from 'zod';
import { FIX_MARK } from './options.ts';
import { wholeBytes } from './stream.ts';

/** MX-OPAL: the numbers that quantizer, dot product and their references share. Data only. */

/** Binades that a block's outliers can lie above its elements where the window is bounded. */
export const OPAL_WINDOW = 16;

/** Least exponent a block can have before any two-level step: the least normal one of bf16. */
export const OPAL_LEAST_EXPONENT = -126;

/** Greatest distance of a block's exponent below the tensor's in the two-level format: `off` is u(4). */
export const OPAL_GREATEST_OFFSET = 15;

/** Widths of an element. */
export const opalElementBits = [3, 4, 5, 7, 8] as const;
export type OpalElementBits = (typeof opalElementBits)[number];

/** One of the widths an element can have. */
export const elementBitsOption = (name: string) => {
  const known = opalElementBits.join(', ');
  return z.literal(opalElementBits, {
    error: (issue) =>
      `'${name}' is ${JSON.stringify(issue.input) ?? 'missing'}, not a width of an element${FIX_MARK}choose one of ${known}`,
  });
};

/** Bits that number `count` things, at least one. */
export const indexBits = (count: number): number => Math.max(1, Math.ceil(Math.log2(count)));

/** Where the numbers of one block stand in its record. */
export interface OpalRecordShape {
  /** Elements of a block. */
  readonly blockSize: number;
  readonly outliers: number;
  /** Bits an element takes in the record: those of the wider precision where there are two. */
  readonly laneBits: number;
  /** `off` u(4) stands for `E` s(8). */
  readonly twoLevel: boolean;
}

/** `count` numbers of `bits`, the i-th at `offset + i * stride`. */
export interface RecordField {
  readonly offset: number;
  readonly bits: number;
  readonly count: number;
  readonly stride: number;
}

export interface OpalRecordLayout {
  /** s(laneBits), lane 0 first. */
  readonly elements: RecordField;
  /** bf16 as it came, the largest first; `count` is 0 without outliers. */
  readonly outlierValues: RecordField;
  /** u(log2 blockSize): the lane of each outlier. */
  readonly outlierIndices: RecordField;
  /** `E` s(8), or `off` u(4). */
  readonly exponent: RecordField;
  readonly invalid: RecordField;
  /** Bits before the padding. */
  readonly bits: number;
  /** Bits with it: whole bytes. */
  readonly dataBits: number;
}

/** Layout of a block's record, from the least significant bit up. */
export function opalRecord({ blockSize, outliers, laneBits, twoLevel }: OpalRecordShape): OpalRecordLayout {
  const slot = 16 + indexBits(blockSize);
  const afterElements = blockSize * laneBits;
  const afterOutliers = afterElements + outliers * slot;
  const exponentBits = twoLevel ? 4 : 8;
  const bits = afterOutliers + exponentBits + 1;
  return {
    elements: { offset: 0, bits: laneBits, count: blockSize, stride: laneBits },
    outlierValues: { offset: afterElements, bits: 16, count: outliers, stride: slot },
    outlierIndices: { offset: afterElements + 16, bits: slot - 16, count: outliers, stride: slot },
    exponent: { offset: afterOutliers, bits: exponentBits, count: 1, stride: exponentBits },
    invalid: { offset: bits - 1, bits: 1, count: 1, stride: 1 },
    bits,
    dataBits: wholeBytes(bits),
  };
}

/** Greatest magnitude of an outlier in a dot product, in units of 2^(E-7): eight significant bits at the window's top. */
export const OPAL_GREATEST_OUTLIER = 255n << BigInt(OPAL_WINDOW - 1);

/** Exponents on ports (`p_exp`): s(10). */
export const PRODUCT_EXPONENT_BITS = 10;
