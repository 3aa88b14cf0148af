import {
  dequantizeGroups,
  extremes,
  type Grouping,
  type Quantized,
  quantizeGroups,
  type Reals,
  stepOf,
} from './lib/groups.ts';
import { clamp, roundToEven } from './lib/rounding.ts';

/** Integers of 2..8 bits: two's complement, or unsigned with an optional zero point (AWQ and GPTQ weights). */
export interface IntFormat {
  readonly bits: number;
  readonly signed: boolean;
  /** Subtracted from an unsigned code, 0..2^bits - 1; default 0. Signed integers have none. */
  readonly zeroPoint?: number;
}

/** @throws RangeError when the format does not exist. */
function check({ bits, signed, zeroPoint = 0 }: IntFormat): void {
  if (!Number.isInteger(bits) || bits < 2 || bits > 8)
    throw new RangeError(`INT has 2 to 8 bits, not ${bits}`);
  if (signed && zeroPoint !== 0) throw new RangeError('signed integers have no zero point');
  if (!Number.isInteger(zeroPoint) || zeroPoint < 0 || zeroPoint >= 2 ** bits) {
    throw new RangeError(`the zero point of ${bits} bits is 0..${2 ** bits - 1}, not ${zeroPoint}`);
  }
}

/** Value of a code, given as an unsigned bit pattern. @throws RangeError outside 0..2^bits - 1. */
export function decodeInt(format: IntFormat, code: number): number {
  check(format);
  const { bits, signed, zeroPoint = 0 } = format;
  if (!Number.isInteger(code) || code < 0 || code >= 2 ** bits) {
    throw new RangeError(`code ${code} is not a pattern of ${bits} bits`);
  }
  if (!signed) return code - zeroPoint;
  return code >= 2 ** (bits - 1) ? code - 2 ** bits : code;
}

/** Code of a value. @throws RangeError when the format does not have the value. */
export function encodeInt(format: IntFormat, value: number): number {
  const { bits, signed, zeroPoint = 0 } = format;
  const code = signed && value < 0 ? value + 2 ** bits : value + zeroPoint;
  if (!Number.isInteger(code) || code < 0 || code >= 2 ** bits || decodeInt(format, code) !== value) {
    throw new RangeError(`${value} is not a value of this ${bits} bit integer`);
  }
  return code;
}

/** Every code with its value, in the order of the codes. */
export const intTable = (format: IntFormat): readonly { readonly code: number; readonly value: number }[] =>
  Array.from({ length: 2 ** format.bits }, (_, code) => ({ code, value: decodeInt(format, code) }));

/**
 * Symmetric quantizer: scale absmax / (2^(bits-1) - 1) per group, nearest even, the most negative code never
 * produced; a group of zeros has scale 1.
 * @throws UsageFailure `E_NOT_FINITE` on NaN or infinity.
 */
export function quantizeInt(
  values: Reals,
  { bits, ...grouping }: { readonly bits: number } & Partial<Grouping>,
): Quantized {
  const format: IntFormat = { bits, signed: true };
  check(format);
  const most = 2 ** (bits - 1) - 1;
  return quantizeGroups(
    values,
    grouping,
    (group) => {
      const { low, high } = extremes(group);
      return { scale: stepOf(0, Math.max(high, -low), most), zeroPoint: 0 };
    },
    // Adding 0 turns -0 into 0.
    (value, { scale }) => encodeInt(format, clamp(roundToEven(value / scale), -most, most) + 0),
  );
}

/** Real values of what `quantizeInt` made. */
export const dequantizeInt = (quantized: Quantized, bits: number): Float64Array =>
  dequantizeGroups(quantized, (code) => decodeInt({ bits, signed: true }, code));
