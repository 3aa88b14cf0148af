/** Softmax units that ship, and attention times V. */
type Options = Readonly<Record<string, unknown>>;

export const log2Softmax: readonly Options[] = [
  {},
  { approximation: 'pow2' },
  { approximation: 'mitchell_plus' },
  { schedule: 'online' },
  { rowLength: 4, codeBits: 2, scoreBits: 8, fractionBits: 3 },
  { rowLength: 4, approximation: 'mitchell_plus', codeBits: 3, scores: 'base2', stages: 1 },
  { rowLength: 5, approximation: 'pow2', codeBits: 5, stages: 2 },
  { rowLength: 6, codeBits: 6, output: 'fractional', scoreBits: 24, fractionBits: 16 },
  { rowLength: 8, scores: 'base2', fractionBits: 0, schedule: 'online', lanes: 2, codeBits: 6 },
  { rowLength: 8, approximation: 'pow2', schedule: 'online', lanes: 4 },
  { rowLength: 8, approximation: 'mitchell_plus', schedule: 'online', lanes: 2, output: 'fractional' },
];

export const expSoftmax: readonly Options[] = [
  {},
  { output: 'bf16' },
  { output: 'bf16', schedule: 'online' },
  { rowLength: 4, range: 3, scores: 'base2', fractionBits: 3, stages: 1 },
  { rowLength: 5, range: 31, output: 'bf16', stages: 2 },
  { rowLength: 8, schedule: 'online', lanes: 2 },
];

export const attnV: readonly Options[] = [
  {},
  { sumFraction: 8 },
  { headSize: 5, codeBits: 3, rowLength: 6, sumFraction: 0, rowsPerCycle: 2, stages: 1 },
  { headSize: 4, zeroLast: true, rowsPerCycle: 2 },
  { headSize: 3, valueBits: 4, codeBits: 2, rowLength: 5, stages: 1 },
  { headSize: 2, valueBits: 2, codeBits: 6, zeroLast: true, rowsPerCycle: 8, stages: 1 },
];
