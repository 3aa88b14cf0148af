/**
 * Every code of dINT3 and dINT4, typed by hand from the definition of the encodings: values of "Enhancing Computation
 * Efficiency in LLMs through Weight and Activation Quantization" (EMNLP 2023), encodings as in docs/formats.md.
 * Position in a list = the code; values in steps.
 */
export interface DintTable {
  readonly bits: number;
  readonly encoding: 'sm' | 'tc' | 'asym';
  readonly zeroPoint?: number;
  readonly values: readonly number[];
}

export const dintTables: readonly DintTable[] = [
  { bits: 3, encoding: 'sm', values: [0, 1, 2, 0.5, 0, -1, -2, -0.5] },
  { bits: 4, encoding: 'sm', values: [0, 1, 2, 3, 4, 5, 6, 0.5, 0, -1, -2, -3, -4, -5, -6, -0.5] },
  { bits: 3, encoding: 'tc', values: [0, 1, 2, 3, -0.5, 0.5, -2, -1] },
  { bits: 4, encoding: 'tc', values: [0, 1, 2, 3, 4, 5, 6, 7, -0.5, 0.5, -6, -5, -4, -3, -2, -1] },
  { bits: 3, encoding: 'asym', zeroPoint: 0, values: [0, 1, 2, 3, 4, 5, 0.5, -0.5] },
  { bits: 3, encoding: 'asym', zeroPoint: 2, values: [-2, -1, 0, 1, 2, 3, 0.5, -0.5] },
  { bits: 3, encoding: 'asym', zeroPoint: 5, values: [-5, -4, -3, -2, -1, 0, 0.5, -0.5] },
  {
    bits: 4,
    encoding: 'asym',
    zeroPoint: 0,
    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0.5, -0.5],
  },
  {
    bits: 4,
    encoding: 'asym',
    zeroPoint: 1,
    values: [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0.5, -0.5],
  },
  {
    bits: 4,
    encoding: 'asym',
    zeroPoint: 6,
    values: [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 0.5, -0.5],
  },
  {
    bits: 4,
    encoding: 'asym',
    zeroPoint: 13,
    values: [-13, -12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 0.5, -0.5],
  },
];
