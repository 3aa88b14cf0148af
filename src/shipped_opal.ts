/** The configurations that ship of the OPAL units: full size, small ones for quick regressions, and one of every option. */
type Options = Readonly<Record<string, unknown>>;

const full = { blockSize: 128, outliers: 4, elementBits: 4 } as const;

export const opalQuantize: readonly Options[] = [
  full,
  { ...full, selector: 'insertion' },
  { ...full, wideBits: 7 },
  { ...full, elementBits: 3, wideBits: 5, window: 'unlimited' },
  { blockSize: 32, outliers: 0, elementBits: 8 },
  { blockSize: 64, outliers: 2, elementBits: 5, twoLevel: true },
  { blockSize: 16, outliers: 8, elementBits: 7, lanes: 2, selector: 'insertion' },
  { blockSize: 8, outliers: 2, elementBits: 4, wideBits: 7, lanes: 2 },
  { blockSize: 4, outliers: 1, elementBits: 4 },
  { blockSize: 4, outliers: 1, elementBits: 4, lanes: 1 },
];

const dint4 = { weights: 'dint', weightBits: 4 } as const;
const dint3 = { weights: 'dint', weightBits: 3 } as const;
const medium = { blockSize: 32, outliers: 4 } as const;
const small = { blockSize: 16, outliers: 2 } as const;

export const opalDot: readonly Options[] = [
  { ...full, ...dint4, routing: 'onehot' },
  { ...full, ...dint4, elementBits: 7, routing: 'onehot' },
  { ...full, ...dint3, elementBits: 5, routing: 'onehot' },
  { ...full, ...dint4, outliers: 0 },
  { ...medium, ...dint4 },
  { ...medium, ...dint4, routing: 'external' },
  { ...medium, ...dint3, elementBits: 3, routing: 'onehot' },
  { ...small, ...dint4 },
  { ...small, ...dint4, encoding: 'tc', routing: 'external' },
  { ...small, ...dint3, encoding: 'tc', elementBits: 5, routing: 'onehot' },
  { ...small, ...dint4, adder: 'sklansky', stages: 1 },
  { ...small, ...dint4, elementBits: 7, routing: 'onehot', stages: 4 },
  { ...small, weightBits: 4, rows: 2 },
  { ...small, weightBits: 3, elementBits: 5, routing: 'onehot', rows: 3 },
  { ...small, ...dint4, elementBits: 7, routing: 'external', rows: 2 },
  { ...small, weightBits: 4, outliers: 0, rows: 2 },
  { ...small, weightBits: 4 },
  { ...small, weightBits: 8, elementBits: 8, routing: 'onehot' },
  { blockSize: 12, outliers: 0, weightBits: 3, elementBits: 5 },
  { blockSize: 8, outliers: 1, ...dint4 },
  { ...small, operand: 'block', outliers: 0 },
  { ...small, operand: 'block' },
  { ...small, operand: 'block', elementBits: 8, routing: 'onehot', stages: 2 },
  { ...small, operand: 'either', elementBits: 7, routing: 'onehot' },
  { blockSize: 32, outliers: 4, operand: 'either', elementBits: 4, stages: 3 },
  { ...small, ...dint4, outlierPath: 'fp' },
  { ...small, weightBits: 4, owqColumns: 2 },
  { ...small, ...dint4, outlierPath: 'fp', routing: 'onehot', owqColumns: 1, stages: 2 },
  { blockSize: 16, outliers: 0, weightBits: 4, owqColumns: 1 },
];
