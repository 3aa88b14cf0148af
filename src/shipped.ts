/** The configurations that ship: the baselines, the dINT units measured against them, and one of every option. */
type Options = Readonly<Record<string, unknown>>;

const booth = { architecture: 'booth' } as const;
const baughWooley = { architecture: 'baugh_wooley' } as const;
const signMagnitude = { architecture: 'sign_magnitude' } as const;
const nr4sd = { architecture: 'nr4sd' } as const;
const zeroSkip = { architecture: 'zero_skip' } as const;
const recoded = { recoded: true } as const;

const int8 = { weightBits: 8, activationBits: 8 } as const;
const int4 = { weightBits: 4, activationBits: 8 } as const;
const uint4z = { weightBits: 4, zeroPoint: true, activationBits: 8 } as const;
const dint = (weightBits: number, encoding: string) => ({ weightBits, encoding, activationBits: 8 }) as const;
const dint4 = dint(4, 'sm');

export const intMul: readonly Options[] = [
  int8,
  { ...int8, ...baughWooley },
  { ...int8, ...booth },
  { ...int8, ...booth, ...recoded },
  { ...int8, ...booth, adder: 'sklansky', stages: 2 },
  { ...int8, ...signMagnitude, ...recoded },
  int4,
  { ...int4, ...baughWooley },
  { ...int4, ...booth, adder: 'brent_kung' },
  { ...int4, ...signMagnitude },
  uint4z,
  { ...uint4z, ...booth },
  { weightBits: 4, activationBits: 4, ...baughWooley },
  { ...int8, ...nr4sd },
  { ...int8, ...nr4sd, ...recoded },
  { ...uint4z, ...nr4sd },
];

export const intMac: readonly Options[] = [
  int8,
  { ...int8, ...baughWooley },
  { ...int8, ...booth },
  { ...int8, ...booth, ...recoded },
  { ...int8, ...booth, adder: 'kogge_stone', stages: 1 },
  { ...int8, ...booth, adder: 'sklansky', stages: 1, retime: 2 },
  { ...int8, ...baughWooley, foldDepth: 4096 },
  int4,
  { ...int4, ...signMagnitude },
  uint4z,
  { ...uint4z, ...baughWooley },
  { ...int8, ...nr4sd },
  { ...int8, ...nr4sd, ...recoded },
];

export const intDot: readonly Options[] = [
  { ...int8, lanes: 16 },
  { ...int8, ...baughWooley, lanes: 16 },
  { ...int8, ...booth, lanes: 16 },
  { ...int8, ...booth, ...recoded, lanes: 16 },
  { ...int8, ...baughWooley, lanes: 32 },
  { ...int8, ...booth, lanes: 32 },
  { ...int8, ...booth, ...recoded, lanes: 32 },
  { ...int8, ...booth, lanes: 8, exactDepth: 4096 },
  { ...int8, ...booth, lanes: 16, adder: 'sklansky', stages: 3 },
  { ...int4, lanes: 16 },
  { ...int4, ...booth, lanes: 16 },
  { ...uint4z, lanes: 16 },
  { ...uint4z, ...baughWooley, lanes: 16 },
  ...[16, 32].flatMap((lanes) => [
    { ...int8, ...nr4sd, lanes },
    { ...int8, ...nr4sd, ...recoded, lanes },
  ]),
];

export const intRecode: readonly Options[] = [
  { weightBits: 8 },
  { weightBits: 8, ...signMagnitude },
  { weightBits: 4, lanes: 16 },
  { weightBits: 8, ...nr4sd },
];

export const dintMul: readonly Options[] = [
  ...[3, 4, 5].flatMap((n) => ['sm', 'tc', 'asym'].map((encoding) => dint(n, encoding))),
  { ...dint4, ...baughWooley },
  { ...dint4, ...booth },
  { ...dint4, ...signMagnitude },
  { ...dint4, ...zeroSkip },
  { ...dint4, ...zeroSkip, ...recoded },
  { ...dint4, ...zeroSkip, adder: 'sklansky', stages: 2 },
  { ...dint(4, 'tc'), ...booth },
  { ...dint(4, 'asym'), ...booth },
];

export const dintMac: readonly Options[] = [
  dint4,
  { ...dint4, ...baughWooley },
  { ...dint4, ...booth },
  { ...dint4, ...signMagnitude },
  { ...dint4, ...zeroSkip },
  { ...dint4, ...zeroSkip, ...recoded },
  { ...dint4, ...zeroSkip, adder: 'kogge_stone', stages: 1 },
  { ...dint4, ...zeroSkip, foldDepth: 4096 },
  dint(4, 'tc'),
  dint(4, 'asym'),
  { ...dint(4, 'asym'), ...booth },
];

export const dintDot: readonly Options[] = [
  { ...dint4, lanes: 16 },
  { ...dint4, ...signMagnitude, lanes: 16 },
  { ...dint4, ...zeroSkip, lanes: 16 },
  { ...dint4, ...zeroSkip, ...recoded, lanes: 16 },
  { ...dint4, ...signMagnitude, lanes: 32 },
  { ...dint4, ...zeroSkip, lanes: 32 },
  { ...dint4, ...zeroSkip, ...recoded, lanes: 32 },
  { ...dint4, ...zeroSkip, lanes: 16, exactDepth: 4096 },
  { ...dint4, ...zeroSkip, lanes: 16, adder: 'sklansky', stages: 3 },
  { ...dint(3, 'sm'), ...zeroSkip, lanes: 16 },
  { ...dint(4, 'tc'), lanes: 16 },
  { ...dint(4, 'tc'), ...booth, lanes: 16 },
  { ...dint(4, 'asym'), lanes: 16 },
  { ...dint(4, 'asym'), ...booth, lanes: 16 },
];

export const dintRecode: readonly Options[] = [
  { ...pick(dint4), ...zeroSkip },
  { ...pick(dint4), ...zeroSkip, lanes: 16 },
  { ...pick(dint(4, 'tc')), ...booth },
  { ...pick(dint(4, 'asym')), ...booth },
  { ...pick(dint4), ...signMagnitude },
];

/** Recoders see weights only. */
function pick({ weightBits, encoding }: { readonly weightBits: number; readonly encoding: string }): Options {
  return { weightBits, encoding };
}
