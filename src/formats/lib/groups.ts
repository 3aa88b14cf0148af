import { UsageFailure } from '../../errors.ts';

/** Real values as stored, row after row. */
export type Reals = Float32Array | Float64Array;

export interface Grouping {
  /** Values of one row: the input dimension of a weight matrix. */
  readonly rowLength: number;
  /** Values that share a scale; the last group of a row may be shorter. Groups never cross rows. */
  readonly groupSize: number;
}

export const DEFAULT_GROUP_SIZE = 128;

/** Codes of a whole array, with one scale (and zero point) per group, groups in the order of the values. */
export interface Quantized extends Grouping {
  /** One code per value, as an unsigned bit pattern. */
  readonly codes: Uint8Array;
  /** Value of one step, positive. */
  readonly scales: Float64Array;
  /** Zero points; all zero in formats without one. */
  readonly zeroPoints: Uint8Array;
}

export interface GroupScale {
  readonly scale: number;
  readonly zeroPoint: number;
}

/** @throws RangeError when the lengths are not whole, positive, and dividing the values into rows. */
export function completeGrouping(length: number, given: Partial<Grouping>): Grouping {
  const rowLength = given.rowLength ?? Math.max(length, 1);
  const groupSize = given.groupSize ?? DEFAULT_GROUP_SIZE;
  for (const [name, value] of Object.entries({ rowLength, groupSize })) {
    if (!Number.isSafeInteger(value) || value < 1)
      throw new RangeError(`${name} is ${value}, not a whole number of at least 1`);
  }
  if (length % rowLength !== 0) throw new RangeError(`${length} values are not whole rows of ${rowLength}`);
  return { rowLength, groupSize };
}

/** Start and end of every group among `length` values. */
export function groupBounds(length: number, { rowLength, groupSize }: Grouping): [number, number][] {
  const bounds: [number, number][] = [];
  for (let row = 0; row < length; row += rowLength) {
    const end = row + rowLength;
    for (let at = row; at < end; at += groupSize) bounds.push([at, Math.min(at + groupSize, end)]);
  }
  return bounds;
}

/** @throws UsageFailure `E_NOT_FINITE` at the first NaN or infinity: no grid of integers has a code for it. */
export function requireFinite(values: Reals): void {
  const at = values.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  throw new UsageFailure({
    code: 'E_NOT_FINITE',
    what: `cannot quantize ${values[at]}: an integer grid has no code for it`,
    where: `value ${at} of ${values.length}`,
    fix: 'remove or replace NaN and infinities before quantizing',
  });
}

/** Quantizes group by group. */
export function quantizeGroups(
  values: Reals,
  given: Partial<Grouping>,
  scaleOf: (group: Reals) => GroupScale,
  encode: (value: number, scale: GroupScale) => number,
): Quantized {
  requireFinite(values);
  const grouping = completeGrouping(values.length, given);
  const bounds = groupBounds(values.length, grouping);
  const codes = new Uint8Array(values.length);
  const scales = new Float64Array(bounds.length);
  const zeroPoints = new Uint8Array(bounds.length);
  bounds.forEach(([start, end], g) => {
    const scale = scaleOf(values.subarray(start, end));
    scales[g] = scale.scale;
    zeroPoints[g] = scale.zeroPoint;
    for (let i = start; i < end; i++) codes[i] = encode(values[i] ?? 0, scale);
  });
  return { ...grouping, codes, scales, zeroPoints };
}

/** Real values of codes: `decode` gives a code's value in steps. */
export function dequantizeGroups(
  quantized: Quantized,
  decode: (code: number, zeroPoint: number) => number,
): Float64Array {
  const { codes, scales, zeroPoints } = quantized;
  const values = new Float64Array(codes.length);
  groupBounds(codes.length, quantized).forEach(([start, end], g) => {
    const scale = scales[g] ?? 1;
    const zeroPoint = zeroPoints[g] ?? 0;
    for (let i = start; i < end; i++) values[i] = decode(codes[i] ?? 0, zeroPoint) * scale;
  });
  return values;
}

/** `range / levels`, never zero for a range that is not: a range of denormals gets the least positive scale. */
export function stepOf(low: number, high: number, levels: number): number {
  if (low === high) return 1;
  const span = high - low;
  const step = Number.isFinite(span) ? span / levels : high / levels - low / levels;
  return Math.max(step, Number.MIN_VALUE);
}

/** Least and greatest value, widened to contain 0. */
export function extremes(values: Reals): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
