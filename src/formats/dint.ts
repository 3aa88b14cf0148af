import {
  dequantizeGroups,
  extremes,
  type Grouping,
  type GroupScale,
  type Quantized,
  quantizeGroups,
  type Reals,
  stepOf,
} from './lib/groups.ts';
import { clamp, roundToEven } from './lib/rounding.ts';

/**
 * dINT: an integer grid of 3..8 bits that gives up two codes for +-1/2 step, against underflow. Idea and values: "Enhancing
 * Computation Efficiency in LLMs through Weight and Activation Quantization" (EMNLP 2023); the bit encodings are ours.
 *
 * Values are in steps; half steps (twice the value) are integers.
 */
export const dintEncodings = ['sm', 'tc', 'asym'] as const;
export type DintEncoding = (typeof dintEncodings)[number];

export interface DintFormat {
  /** 3..8 */
  readonly bits: number;
  /** `sm` sign-magnitude, `tc` two's complement, `asym` unsigned with a zero point. */
  readonly encoding: DintEncoding;
  /** `asym` only: 0..2^bits - 1, of which the quantizer makes 0..2^bits - 3; default 0. */
  readonly zeroPoint?: number;
}

/** @throws RangeError when the format does not exist. */
function check({ bits, encoding, zeroPoint = 0 }: DintFormat): void {
  if (!Number.isInteger(bits) || bits < 3 || bits > 8)
    throw new RangeError(`dINT has 3 to 8 bits, not ${bits}`);
  if (encoding !== 'asym' && zeroPoint !== 0) throw new RangeError(`dINT '${encoding}' has no zero point`);
  if (!Number.isInteger(zeroPoint) || zeroPoint < 0 || zeroPoint >= 2 ** bits) {
    throw new RangeError(`the zero point of ${bits} bits is 0..${2 ** bits - 1}, not ${zeroPoint}`);
  }
}

function smHalfSteps(bits: number, code: number): number {
  const half = 2 ** (bits - 1);
  const magnitude = code % half;
  const halfSteps = magnitude === half - 1 ? 1 : 2 * magnitude;
  // The code of "-0" is 0, not JavaScript's -0.
  return code >= half && halfSteps !== 0 ? -halfSteps : halfSteps;
}

function tcHalfSteps(bits: number, code: number): number {
  const half = 2 ** (bits - 1);
  if (code === half) return -1;
  if (code === half + 1) return 1;
  return 2 * (code > half ? code - 2 * half : code);
}

function asymHalfSteps(bits: number, code: number, zeroPoint: number): number {
  const denormal = 2 ** bits - 2;
  if (code >= denormal) return code === denormal ? 1 : -1;
  return 2 * (code - zeroPoint);
}

/** Twice the value of a code, given as an unsigned bit pattern. @throws RangeError outside 0..2^bits - 1. */
export function dintHalfSteps(format: DintFormat, code: number): number {
  check(format);
  const { bits, encoding, zeroPoint = 0 } = format;
  if (!Number.isInteger(code) || code < 0 || code >= 2 ** bits) {
    throw new RangeError(`code ${code} is not a pattern of ${bits} bits`);
  }
  switch (encoding) {
    case 'sm':
      return smHalfSteps(bits, code);
    case 'tc':
      return tcHalfSteps(bits, code);
    case 'asym':
      return asymHalfSteps(bits, code, zeroPoint);
  }
}

/** Value of a code in steps. */
export const decodeDint = (format: DintFormat, code: number): number => dintHalfSteps(format, code) / 2;

/** Every code with its value in steps, in the order of the codes. */
export const dintTable = (format: DintFormat): readonly { readonly code: number; readonly value: number }[] =>
  Array.from({ length: 2 ** format.bits }, (_, code) => ({ code, value: decodeDint(format, code) }));

/** Least and greatest integer of the grid (the half steps may lie beyond, where one of them is 0). */
function integerRange({ bits, encoding, zeroPoint = 0 }: DintFormat): { low: number; high: number } {
  const half = 2 ** (bits - 1);
  switch (encoding) {
    case 'sm':
      return { low: 2 - half, high: half - 2 };
    case 'tc':
      return { low: 2 - half, high: half - 1 };
    case 'asym':
      return { low: -zeroPoint, high: 2 * half - 3 - zeroPoint };
  }
}

/** Code of a value in steps; zero is never the code "-0". @throws RangeError when the format does not have the value. */
export function encodeDint(format: DintFormat, value: number): number {
  check(format);
  const { bits, encoding, zeroPoint = 0 } = format;
  const half = 2 ** (bits - 1);
  const { low, high } = integerRange(format);
  const denormal = Math.abs(value) === 0.5;
  if (!denormal && !(Number.isInteger(value) && low <= value && value <= high)) {
    throw new RangeError(`${value} is not a value of dINT${bits} '${encoding}'`);
  }
  switch (encoding) {
    case 'sm':
      return (value < 0 ? half : 0) + (denormal ? half - 1 : Math.abs(value));
    case 'tc':
      if (denormal) return value < 0 ? half : half + 1;
      return value < 0 ? value + 2 * half : Math.abs(value);
    case 'asym':
      if (denormal) return value < 0 ? 2 * half - 1 : 2 * half - 2;
      return value + zeroPoint;
  }
}

/**
 * Nearest value of the grid, in steps: below 1/4 zero, below 3/4 one half, else the nearest integer with ties to even,
 * clamped to the grid with its half steps. @throws RangeError on NaN.
 */
export function roundToDint(format: DintFormat, value: number): number {
  check(format);
  if (Number.isNaN(value)) throw new RangeError('NaN has no place on the dINT grid');
  const magnitude = Math.abs(value);
  if (magnitude < 0.25) return 0;
  if (magnitude < 0.75) return Math.sign(value) / 2;
  const { low, high } = integerRange(format);
  return clamp(roundToEven(value), Math.min(low, -0.5), Math.max(high, 0.5));
}

export interface DintQuantizer extends Partial<Grouping> {
  readonly bits: number;
  readonly encoding: DintEncoding;
  /** Among the full scale and 20 smaller ones (down to one half) take the one with the least squared error; default false. */
  readonly search?: boolean;
}

/** Scale and zero point that make the group's extremes the grid's: the full scale. A group of zeros has scale 1. */
export function dintScale(
  { bits, encoding }: Pick<DintFormat, 'bits' | 'encoding'>,
  group: Reals,
): GroupScale {
  const { low, high } = extremes(group);
  const half = 2 ** (bits - 1);
  switch (encoding) {
    case 'sm':
      return { scale: stepOf(0, Math.max(high, -low), half - 2), zeroPoint: 0 };
    case 'tc':
      if (low === 0 && high === 0) return { scale: 1, zeroPoint: 0 };
      return { scale: Math.max(high / (half - 1), -low / (half - 2), Number.MIN_VALUE), zeroPoint: 0 };
    case 'asym': {
      const levels = 2 * half - 3;
      const scale = stepOf(low, high, levels);
      return { scale, zeroPoint: clamp(roundToEven(-low / scale), 0, levels) + 0 };
    }
  }
}

const SHRUNK_SCALES = 20;

function formatOf({ bits, encoding }: Pick<DintFormat, 'bits' | 'encoding'>, zeroPoint: number): DintFormat {
  return encoding === 'asym' ? { bits, encoding, zeroPoint } : { bits, encoding };
}

/** Squared error in steps, times the square of the scale; relative to the full scale, so that it neither overflows nor vanishes. */
function squaredError(format: DintFormat, group: Reals, scale: number, factor: number): number {
  let sum = 0;
  for (const value of group) {
    const steps = value / scale / factor;
    sum += ((steps - roundToDint(format, steps)) * factor) ** 2;
  }
  return sum;
}

/**
 * Full scale, or the best of it and 20 smaller ones: factors 1 - k/40, k = 1..20. The whole range shrinks, so the zero
 * point stays. Of equal errors the larger scale is taken.
 */
export function dintSearchedScale(kind: Pick<DintFormat, 'bits' | 'encoding'>, group: Reals): GroupScale {
  const full = dintScale(kind, group);
  const format = formatOf(kind, full.zeroPoint);
  let best = { factor: 1, error: squaredError(format, group, full.scale, 1) };
  for (let k = 1; k <= SHRUNK_SCALES; k++) {
    const factor = 1 - k / (2 * SHRUNK_SCALES);
    if (full.scale * factor === 0) break;
    const error = squaredError(format, group, full.scale, factor);
    if (error < best.error) best = { factor, error };
  }
  return { scale: full.scale * best.factor, zeroPoint: full.zeroPoint };
}

/**
 * Quantizes an array group by group (128 values along a row by default).
 * @throws UsageFailure `E_NOT_FINITE` on NaN or infinity.
 */
export function quantizeDint(values: Reals, options: DintQuantizer): Quantized {
  const { bits, encoding, search = false, ...grouping } = options;
  const kind = { bits, encoding };
  check(kind);
  return quantizeGroups(
    values,
    grouping,
    (group) => (search ? dintSearchedScale(kind, group) : dintScale(kind, group)),
    (value, { scale, zeroPoint }) => {
      const format = formatOf(kind, zeroPoint);
      return encodeDint(format, roundToDint(format, value / scale));
    },
  );
}

/** Real values of what `quantizeDint` made. */
export const dequantizeDint = (
  quantized: Quantized,
  kind: Pick<DintFormat, 'bits' | 'encoding'>,
): Float64Array =>
  dequantizeGroups(quantized, (code, zeroPoint) => decodeDint(formatOf(kind, zeroPoint), code));
