import { roundToBf16, toBf16 } from '../formats/bf16.ts';
import { dequantizeRows, quantizeRows } from '../formats/int_rows.ts';
import { dequantizeMxInt, quantizeMxInt } from '../formats/mx.ts';
import { dequantizeOpal, quantizeOpal } from '../formats/opal.ts';
import { random } from '../scenarios/lib/random.ts';
import { type Column, textTable } from './text_table.ts';

/** Rows of activations under a name. */
export interface NamedRows {
  readonly name: string;
  readonly rowLength: number;
  readonly values: Float32Array;
}

/** What one way of quantizing leaves of the signal. */
export interface SqnrFigure {
  readonly rows: string;
  readonly bits: number;
  /** Signal to quantization noise in decibels, per format. */
  readonly opal: number;
  readonly mx: number;
  readonly symmetric: number;
  readonly asymmetric: number;
}

export interface SqnrOptions {
  /** k of MX-OPAL and of plain MX. */
  readonly blockSize: number;
  readonly outliers: number;
  readonly bits: readonly number[];
}

export const sqnrDefaults: SqnrOptions = { blockSize: 128, outliers: 4, bits: [3, 4, 5, 7] };

/** 10 log10 of the signal's power over the error's; infinity without an error. */
export function sqnr(values: ArrayLike<number>, quantized: ArrayLike<number>): number {
  let signal = 0;
  let noise = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    signal += value * value;
    noise += (value - (quantized[i] ?? 0)) ** 2;
  }
  return 10 * Math.log10(signal / noise);
}

/** Rows padded with zeros to whole blocks, so that no block spans two of them. */
function padded({ rowLength, values }: NamedRows, blockSize: number): Float32Array {
  const length = Math.ceil(rowLength / blockSize) * blockSize;
  const count = values.length / rowLength;
  const wide = new Float32Array(count * length);
  for (let row = 0; row < count; row++)
    wide.set(values.subarray(row * rowLength, (row + 1) * rowLength), row * length);
  return wide;
}

/**
 * SQNR of one tensor in every format, against its bf16 values: what is rounded away on the way to bf16 counts for none of
 * them.
 */
export function sqnrOf(rows: NamedRows, options: SqnrOptions = sqnrDefaults): readonly SqnrFigure[] {
  const { outliers } = options;
  // A row shorter than a block is one block: zeros behind it need no place.
  const blockSize = Math.min(options.blockSize, rows.rowLength);
  const exact = { ...rows, values: roundToBf16(rows.values) };
  const blocks = padded(exact, blockSize);
  const codes = toBf16(blocks);
  return options.bits.map((bits) => {
    const opal = { blockSize, outliers: Math.min(outliers, blockSize - 1), bits };
    const mx = { blockSize, bits };
    const perRow = (symmetric: boolean): number => {
      const format = { rowLength: rows.rowLength, bits, symmetric };
      return sqnr(exact.values, dequantizeRows(quantizeRows(exact.values, format), format));
    };
    return {
      rows: rows.name,
      bits,
      opal: sqnr(blocks, dequantizeOpal(quantizeOpal(codes, opal), opal)),
      mx: sqnr(blocks, dequantizeMxInt(quantizeMxInt(blocks, mx), mx)),
      symmetric: perRow(true),
      asymmetric: perRow(false),
    };
  });
}

const decibels = (value: number): string => value.toFixed(1);

const columns: readonly Column<SqnrFigure>[] = [
  { title: 'data', cell: ({ rows }) => rows },
  { title: 'bits', cell: ({ bits }) => String(bits), right: true },
  { title: 'MX-OPAL', cell: ({ opal }) => decibels(opal), right: true },
  { title: 'plain MX', cell: ({ mx }) => decibels(mx), right: true },
  { title: 'per row, symmetric', cell: ({ symmetric }) => decibels(symmetric), right: true },
  { title: 'per row, MinMax', cell: ({ asymmetric }) => decibels(asymmetric), right: true },
];

/** The figures as a table, in dB. */
export const sqnrTable = (figures: readonly SqnrFigure[]): string => textTable(figures, columns);

/** A uniform number in (0, 1]. */
type Uniform = () => number;

/** A Gaussian number (Box and Muller). */
const gaussian = (uniform: Uniform): number =>
  Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

const draws = {
  /** Four degrees of freedom: tails fall with the fifth power. */
  'Student t, 4 degrees': (uniform) => {
    const squares = [0, 1, 2, 3].reduce((sum) => sum + gaussian(uniform) ** 2, 0);
    return gaussian(uniform) / Math.sqrt(squares / 4);
  },
  Laplace: (uniform) => Math.log(uniform()) * (uniform() < 0.5 ? -1 : 1),
  /** One value in 64 is 30 times as large, as in the channels of language models that dwarf the rest. */
  'Gaussian, planted outliers': (uniform) => gaussian(uniform) * (uniform() < 1 / 64 ? 30 : 1),
} satisfies Readonly<Record<string, (uniform: Uniform) => number>>;

/** Heavy-tailed rows of several distributions; they follow from the seed. */
export function heavyTailedRows(seed: number, count: number, rowLength: number): readonly NamedRows[] {
  const { between } = random(seed);
  const uniform = (): number => between(1, 2 ** 31) / 2 ** 31;
  return Object.entries(draws).map(([name, draw]) => ({
    name,
    rowLength,
    values: Float32Array.from({ length: count * rowLength }, () => draw(uniform)),
  }));
}
