import { requireFinite, stepOf } from './lib/groups.ts';

/**
 * Integers with one scale per row, at array speed: the usual quantizer of activations (MinMax), which formats with finer
 * scales are compared with.
 */
export interface RowFormat {
  /** Values of a row. */
  readonly rowLength: number;
  /** 2..8 */
  readonly bits: number;
  /** True: s(bits) and scale absmax / (2^(bits-1) - 1). False: u(bits) with a zero point and scale (max - min) / (2^bits - 1). */
  readonly symmetric: boolean;
}

export interface QuantizedRows {
  /** One per value: two's complement, or unsigned as the zero point is yet to be subtracted. */
  readonly codes: Int16Array;
  /** Value of one step, positive. */
  readonly scales: Float64Array;
  /** 0..2^bits - 1; zero when symmetric. */
  readonly zeroPoints: Uint8Array;
}

/** Adding and subtracting it leaves the nearest integer of a small number, ties to even. */
const ROUNDER = 1.5 * 2 ** 52;

/** @throws RangeError when there is no such format, or the values are no whole rows. */
function check(length: number, { rowLength, bits }: RowFormat): void {
  if (!Number.isInteger(bits) || bits < 2 || bits > 8)
    throw new RangeError(`INT has 2 to 8 bits, not ${bits}`);
  if (!Number.isSafeInteger(rowLength) || rowLength < 1 || length % rowLength !== 0)
    throw new RangeError(`${length} values are not whole rows of ${rowLength}`);
}

interface RowScale {
  readonly scale: number;
  readonly zeroPoint: number;
  readonly least: number;
  readonly most: number;
}

function rowScale(low: number, high: number, { bits, symmetric }: RowFormat): RowScale {
  if (symmetric) {
    const most = 2 ** (bits - 1) - 1;
    return { scale: stepOf(0, Math.max(high, -low), most), zeroPoint: 0, least: -most, most };
  }
  const most = 2 ** bits - 1;
  const scale = stepOf(low, high, most);
  const zeroPoint = Math.min(Math.max(-low / scale + ROUNDER - ROUNDER, 0), most);
  return { scale, zeroPoint, least: 0, most };
}

/**
 * Quantizes row by row, nearest value with ties to even. Symmetric rows never have the most negative code; the range of
 * others is widened to contain 0; a row of zeros has scale 1.
 * @throws UsageFailure `E_NOT_FINITE` on NaN or infinity. @throws RangeError when the values are no whole rows.
 */
export function quantizeRows(values: Float32Array, format: RowFormat): QuantizedRows {
  check(values.length, format);
  const { rowLength } = format;
  const count = values.length / rowLength;
  const codes = new Int16Array(values.length);
  const scales = new Float64Array(count);
  const zeroPoints = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const start = row * rowLength;
    const end = start + rowLength;
    let low = 0;
    let high = 0;
    // Infinity less itself and NaN are NaN, which stays in a sum.
    let finite = 0;
    for (let i = start; i < end; i++) {
      const value = values[i] ?? 0;
      finite += value - value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (Number.isNaN(finite)) requireFinite(values);
    const { scale, zeroPoint, least, most } = rowScale(low, high, format);
    scales[row] = scale;
    zeroPoints[row] = zeroPoint;
    for (let i = start; i < end; i++) {
      const code = (values[i] ?? 0) / scale + ROUNDER - ROUNDER + zeroPoint;
      codes[i] = Math.max(Math.min(code, most), least);
    }
  }
  return { codes, scales, zeroPoints };
}

/** Real values of what `quantizeRows` made. */
export function dequantizeRows(
  { codes, scales, zeroPoints }: QuantizedRows,
  format: RowFormat,
): Float64Array {
  check(codes.length, format);
  const values = new Float64Array(codes.length);
  scales.forEach((scale, row) => {
    const zeroPoint = zeroPoints[row] ?? 0;
    const end = (row + 1) * format.rowLength;
    for (let i = row * format.rowLength; i < end; i++) values[i] = ((codes[i] ?? 0) - zeroPoint) * scale;
  });
  return values;
}
