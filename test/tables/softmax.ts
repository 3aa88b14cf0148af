/**
 * Rows of softmax worked out by hand from section "Softmax in powers of two" of docs/formats.md. Scores are in units of 1/4
 * (fractionBits 2, scoreBits 8), `x` is masked; N = 4, so G = 9 and one is 512, unless sumBits is given.
 */
export interface HandRow {
  readonly why: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Beats of scores. */
  readonly beats: readonly (readonly (number | 'x')[])[];
  readonly results: readonly (readonly number[])[];
}

const x = 'x';
const base2 = { scores: 'base2' };
const online = { schedule: 'online', lanes: 2, scores: 'base2' };
const fractional = { output: 'fractional', outputFractionBits: 4 };
/** 0, -1, -2, -1/2 */
const steps = [[0, -4, -8, -2]] as const;

export const log2Rows: readonly HandRow[] = [
  {
    why: 'u = 0, 1, 2, 1/2; p = 512, 256, 128, 384; S = 2.5, L = 1 1/4; y = 1.25, 2.25, 3.25, 1.75',
    options: { ...base2, approximation: 'mitchell' },
    beats: steps,
    results: [[1, 2, 3, 2]],
  },
  {
    why: 'the same y in sixteenths',
    options: { ...base2, ...fractional, approximation: 'mitchell' },
    beats: steps,
    results: [[20, 36, 52, 28]],
  },
  {
    why: '1/2 rounds up to 1: p = 512, 256, 128, 256; S = 2.25, L = 1; y = 1, 2, 3, 1.5',
    options: { ...base2, approximation: 'pow2' },
    beats: steps,
    results: [[1, 2, 3, 2]],
  },
  {
    why: '2^-1/2 = (9/8 * 1/2 + 27/32) / 2 is 360; S = 1256, m = 232/1024, L = 1 + 21/16 m + 1/128 = 1.30518; y * 16 = 20.9, 36.9, 52.9, 28.9',
    options: { ...base2, ...fractional, approximation: 'mitchell_plus' },
    beats: steps,
    results: [[21, 37, 53, 29]],
  },
  {
    why: 'u = d * 23/16 = 0, 1.4375, 2.875, 0.71875; p = 512, 200, 72, 328; S = 1112, L = 1.0859; y * 16 = 17.375, 40.375, 63.375, 28.875',
    options: { ...fractional, approximation: 'mitchell' },
    beats: steps,
    results: [[17, 40, 63, 29]],
  },
  {
    why: 'u = d * 1477/1024, d = 1: I = -2, h = 571/1024, A = 9/8 h + 27/32 = 1.471, p = 188.3; S = 700, m = 0.3672, L = 17/16 m + 17/256 = 0.45655; y * 16 = 7.3, 30.4',
    options: { ...fractional, approximation: 'mitchell_plus' },
    beats: [[0, -4, x, x]],
    results: [[7, 30, 255, 255]],
  },
  {
    why: 'masked elements weigh nothing and get the last code: S = 1.5, L = 1/2; y = 1/2, 1 1/2, both ties up',
    options: { ...base2, approximation: 'mitchell' },
    beats: [[x, -4, x, 0]],
    results: [[15, 2, 15, 1]],
  },
  {
    why: 'a masked score above all others is not the maximum; a single element has probability 1',
    options: { ...base2, approximation: 'mitchell' },
    beats: [[x, x, -100, x]],
    results: [[15, 15, 0, 15]],
  },
  { why: 'nothing takes part', options: base2, beats: [[x, x, x, x]], results: [[15, 15, 15, 15]] },
  {
    why: 'nothing takes part, fractional: the same saturated value',
    options: { ...base2, ...fractional, codeBits: 3 },
    beats: [[x, x, x, x]],
    results: [[127, 127, 127, 127]],
  },
  {
    why: 'all equal: S = 4, y = 2; and 255/4 below: p = 0, y saturates',
    options: { ...base2, approximation: 'pow2' },
    beats: [[127, 127, 127, 127]],
    results: [[2, 2, 2, 2]],
  },
  {
    why: 'd = 255/4 = 63.75: p = 0; y = 0 and 63.75, which no code holds',
    options: { ...base2, approximation: 'mitchell' },
    beats: [[127, -128, x, x]],
    results: [[0, 15, 15, 15]],
  },
  {
    why: 'with 6-bit codes 63.75 rounds to 64 and is clamped to 63',
    options: { ...base2, approximation: 'mitchell', codeBits: 6 },
    beats: [[127, -128, x, x]],
    results: [[0, 63, 63, 63]],
  },
  {
    why: 'G = 4: 2^-3.75 = 1.25/16 is cut to 1/16; S = 17/16, m = 1/16, L = 1/16; y = 1/16, 3.8125',
    options: { ...base2, ...fractional, approximation: 'mitchell', sumBits: 4 },
    beats: [[0, -15, x, x]],
    results: [[1, 61, 255, 255]],
  },
  {
    why: 'M = ceil(-1/2) = 0, p = 256, 384, S = 640; M = ceil(3/4) = 1, S = 320 + 448 + 256 = 1024, L = 1; u = 2, 1.5, 1/4, 1; y = 3, 2.5, 1.25, 2',
    options: { ...online, approximation: 'mitchell' },
    beats: [
      [-4, -2],
      [3, 0],
    ],
    results: [
      [3, 3],
      [1, 2],
    ],
  },
  {
    why: 'G = 4: S = 16 + 1; M grows by 2: 17 >> 2 = 4; u = 3/4: 10; S = 14, L = -1/4; u = 2, 5.75, 3/4; y = 1.75, 5.5, 1/2',
    options: { ...online, approximation: 'mitchell', sumBits: 4 },
    beats: [
      [0, -15],
      [5, x],
    ],
    results: [
      [2, 6],
      [1, 15],
    ],
  },
  {
    why: 'a masked beat first leaves no maximum behind; S = 2^-1/4 -> 448 (M = 0, u = 1/4), L = -1/4; y = 0',
    options: { ...online, ...fractional, approximation: 'mitchell' },
    beats: [
      [x, x],
      [-1, x],
    ],
    results: [
      [255, 255],
      [0, 255],
    ],
  },
  {
    why: 'a short row: M = 1, u = 1/2, 1; p = 384, 256; S = 640, L = 1/4; y = 3/4, 1 1/4',
    options: { ...online, ...fractional, approximation: 'mitchell' },
    beats: [[2, 0]],
    results: [[12, 20]],
  },
];

/** 2^-x tables: entry a of round(256 * 2^((a + 1/2) / 128)), and of round(256 * 2^(a / 8)), from a list of powers of two. */
export const powerEntries: readonly (readonly [number, number])[] = [
  [0, 257], // 256.69
  [1, 258], // 258.09
  [32, 305], // 305.26
  [64, 363], // 363.02
  [96, 432], // 431.71
  [127, 511], // 510.62
];
export const exactPowerEntries = [256, 279, 304, 332, 362, 395, 431, 470] as const;

/** Entry b of round(512 / (1 + (b + 1/2) / 256)). */
export const reciprocalEntries: readonly (readonly [number, number])[] = [
  [0, 511], // 511.0019
  [1, 509], // 509.018
  [2, 507], // 507.05
  [127, 342], // 341.78
  [128, 341], // 340.89
  [255, 256], // 256.25
];
