/** The configurations that ship of the attention cores: small ones for quick regressions, and full size. */
type Options = Readonly<Record<string, unknown>>;

const small = { blockSize: 8, rows: 2, rowLength: 4, headSize: 2, lanes: 2 } as const;
const full = { blockSize: 128, rows: 8, rowLength: 64, headSize: 64, lanes: 16 } as const;

export const opalCore: readonly Options[] = [
  { ...small, outliers: 1 },
  { ...small, outliers: 2, wideBits: 7, routing: 'onehot', zeroLast: true },
  { ...small, outliers: 0, weights: 'int', weightBits: 3, approximation: 'mitchell_plus', sumFraction: 3 },
  { ...full, weights: 'int', weightBits: 4, elementBits: 4, wideBits: 7, routing: 'onehot', sumFraction: 8 },
  { ...full, weights: 'int', weightBits: 3, elementBits: 3, wideBits: 5, routing: 'onehot', sumFraction: 8 },
];

export const bf16Core: readonly Options[] = [
  small,
  { ...small, weight: 'int', weightBits: 4, denormals: 'flush' },
  full,
  { ...full, weight: 'int', weightBits: 4 },
];
