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
