/** The configurations that ship of the units that accumulate in fp32: the baselines of OPAL, and one of every option. */
type Options = Readonly<Record<string, unknown>>;

const int4 = { weight: 'int', weightBits: 4 } as const;
const aligned = { accumulate: 'aligned' } as const;
const flush = { denormals: 'flush' } as const;

export const bf16Mac: readonly Options[] = [
  {},
  { ...flush },
  { ...int4 },
  { ...int4, ...flush },
  { ...aligned },
  { stages: 2 },
];

export const bf16Dot: readonly Options[] = [
  { lanes: 4 },
  { ...int4, ...flush, lanes: 4, stages: 4 },
  { ...aligned, lanes: 4 },
  { ...aligned, lanes: 16 },
  { ...aligned, ...flush, lanes: 16 },
  { ...aligned, ...int4, lanes: 16 },
  { ...aligned, ...int4, ...flush, lanes: 16 },
  { ...aligned, weight: 'int', weightBits: 8, guardBits: 0, lanes: 5, stages: 1 },
  { ...aligned, guardBits: 3, lanes: 16, stages: 3 },
  { ...aligned, lanes: 4, contexts: 8, stages: 1 },
];

export const opalAccumulate: readonly Options[] = [
  {},
  { productBits: 24, extra: 'fp' },
  { productBits: 40, contexts: 8, stages: 2 },
  { productBits: 20, rounding: 'end' },
  { productBits: 16, rounding: 'end', leastExponent: -40, greatestExponent: 20, contexts: 2, stages: 1 },
];

export const rescale: readonly Options[] = [
  {},
  { productBits: 24, scale: 'bf16', output: 'bf16' },
  { productBits: 24, scale: 'bf16', output: 'fixed', fixedBits: 16, fractionBits: 8 },
  { input: 'fp32', output: 'fixed', fixedBits: 8, fractionBits: 4, stages: 1 },
  { input: 'fp32', scale: 'bf16', output: 'bf16' },
  { productBits: 48, stages: 2 },
];
