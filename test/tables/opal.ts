/**
 * MX-OPAL blocks worked out by hand. bf16: 0x3f80 = 1, 0x3f00 = 1/2, 0x3fc0 = 1.5, 0x4040 = 3, 0x42c0 = 96; one more in the
 * exponent is 0x80.
 */
export interface OpalTable {
  readonly name: string;
  readonly outliers: number;
  readonly bits: 3 | 4 | 5 | 7 | 8;
  readonly window?: 'unlimited';
  /** Tensor exponent of a two-level block. */
  readonly eg?: number;
  readonly codes: readonly number[];
  readonly elements: readonly number[];
  /** bf16 bits and lane. */
  readonly kept: readonly (readonly [number, number])[];
  readonly exponent: number;
  readonly offset?: number;
  readonly invalid?: true;
}

export const opalTables: readonly OpalTable[] = [
  {
    name: '1, -3, 1/2 and an outlier of 96; step 1/2',
    outliers: 1,
    bits: 4,
    codes: [0x3f80, 0xc040, 0x3f00, 0x42c0],
    elements: [2, -6, 1, 0],
    kept: [[0x42c0, 3]],
    exponent: 1,
  },
  {
    name: 'step 1: a half goes away from zero',
    outliers: 1,
    bits: 3,
    codes: [0x3f80, 0xc040, 0x3f00, 0x42c0],
    elements: [1, -3, 1, 0],
    kept: [[0x42c0, 3]],
    exponent: 1,
  },
  {
    name: '3.5, -3.5, 1.5, -2.5 with step 1: halves away from zero, saturated',
    outliers: 0,
    bits: 3,
    codes: [0x4060, 0xc060, 0x3fc0, 0xc020],
    elements: [3, -3, 2, -3],
    kept: [],
    exponent: 1,
  },
  {
    name: '2^20 lifts E from 4 to 5, step 8: 16, 4 and -4',
    outliers: 1,
    bits: 4,
    codes: [0x4980, 0x4180, 0x4080, 0xc080],
    elements: [0, 2, 1, -1],
    kept: [[0x4980, 0]],
    exponent: 5,
  },
  {
    name: '2^19 does not, step 4',
    outliers: 1,
    bits: 4,
    codes: [0x4900, 0x4180, 0x4080, 0xc080],
    elements: [0, 4, 1, -1],
    kept: [[0x4900, 0]],
    exponent: 4,
  },
  {
    name: '2^20 without a window, step 4',
    outliers: 1,
    bits: 4,
    window: 'unlimited',
    codes: [0x4980, 0x4180, 0x4080, 0xc080],
    elements: [0, 4, 1, -1],
    kept: [[0x4980, 0]],
    exponent: 4,
  },
  {
    name: 'equal magnitudes: the lower lanes are the outliers',
    outliers: 2,
    bits: 4,
    codes: [0x3f80, 0xbf80, 0x3f80, 0xbf80],
    elements: [0, 0, 4, -4],
    kept: [
      [0x3f80, 0],
      [0xbf80, 1],
    ],
    exponent: 0,
  },
  {
    name: 'one number, 5, and zeros: a zero is the second outlier, E is 15 below 2',
    outliers: 2,
    bits: 4,
    codes: [0x0000, 0x8000, 0x40a0, 0x0001],
    elements: [0, 0, 0, 0],
    kept: [
      [0x40a0, 2],
      [0x0000, 0],
    ],
    exponent: -13,
  },
  {
    name: 'the same without a window',
    outliers: 2,
    bits: 4,
    window: 'unlimited',
    codes: [0x0000, 0x8000, 0x40a0, 0x0001],
    elements: [0, 0, 0, 0],
    kept: [
      [0x40a0, 2],
      [0x0000, 0],
    ],
    exponent: -126,
  },
  {
    name: 'minus zeros: the outlier keeps its sign',
    outliers: 1,
    bits: 4,
    codes: [0x8000, 0x8000, 0x8000, 0x8000],
    elements: [0, 0, 0, 0],
    kept: [[0x8000, 0]],
    exponent: -126,
  },
  {
    name: 'denormals of both signs read as +0',
    outliers: 1,
    bits: 8,
    codes: [0x807f, 0x007f, 0x0001, 0x8001],
    elements: [0, 0, 0, 0],
    kept: [[0x0000, 0]],
    exponent: -126,
  },
  {
    name: 'the least normal number: four steps of 2^-128',
    outliers: 1,
    bits: 4,
    codes: [0x0080, 0x80c0, 0x0000, 0x007f],
    elements: [4, 0, 0, 0],
    kept: [[0x80c0, 1]],
    exponent: -126,
  },
  {
    name: 'a NaN among numbers',
    outliers: 1,
    bits: 4,
    codes: [0x3f80, 0x7fc0, 0x3f80, 0x3f80],
    elements: [0, 0, 0, 0],
    kept: [[0x0000, 0]],
    exponent: -126,
    invalid: true,
  },
  {
    name: 'an infinity, two levels: off follows from E = -126',
    outliers: 0,
    bits: 4,
    eg: -120,
    codes: [0x3f80, 0x3f80, 0x3f80, 0xff80],
    elements: [0, 0, 0, 0],
    kept: [],
    exponent: -126,
    offset: 6,
    invalid: true,
  },
  {
    name: 'two levels, E two below the tensor: step 1/4',
    outliers: 0,
    bits: 4,
    eg: 2,
    codes: [0x3f80, 0xbf00, 0x0000, 0x3fc0],
    elements: [4, -2, 0, 6],
    kept: [],
    exponent: 0,
    offset: 2,
  },
  {
    name: 'two levels, the tensor below E: step 1/8, saturated',
    outliers: 0,
    bits: 4,
    eg: -1,
    codes: [0x3f80, 0xbf00, 0x0000, 0xbfc0],
    elements: [7, -4, 0, -7],
    kept: [],
    exponent: -1,
    offset: 0,
  },
  {
    name: 'two levels, the tensor far above: off stops at 15, step 1',
    outliers: 0,
    bits: 4,
    eg: 17,
    codes: [0x3f80, 0xbf00, 0x0000, 0x3e80],
    elements: [1, -1, 0, 0],
    kept: [],
    exponent: 2,
    offset: 15,
  },
];

/** A block's dot product: operands and what comes out, worked out by hand. */
export interface OpalDotTable {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Lanes of a port, lane 0 first; a lone number for a port of one. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  readonly outputs: Readonly<Record<string, number | null>>;
}

/** The first block above: 1, -3, 1/2, 96. */
const block = { q: [2, -6, 1, 0], x: [0x42c0], idx: [3], e: [1] };
const small = { blockSize: 4, outliers: 1, elementBits: 4 };

export const opalDotTables: readonly OpalDotTable[] = [
  {
    name: '1*1 + -2*-3 + 3/2 + 7*96 = 680.5, in units of 1/64',
    options: small,
    inputs: { ...block, w: [1, -2, 3, 7] },
    outputs: { p: 43552, p_exp: -6 },
  },
  {
    name: 'the same, the weight of the outlier gathered outside',
    options: { ...small, routing: 'external' },
    inputs: { q: [2, -6, 1, 0], x: [0x42c0], e: [1], w: [1, -2, 3, 0], wo: [7] },
    outputs: { p: 43552, p_exp: -6 },
  },
  {
    name: 'the outlier beside it: 8.5 in halves, and 672',
    options: { ...small, outlierPath: 'fp' },
    inputs: { ...block, w: [1, -2, 3, 7] },
    outputs: { p: 17, p_exp: -1, y: 0x44280000 },
  },
  {
    name: 'dINT weights 1/2, 1, -1, -6: -579, in units of 1/128',
    options: { ...small, weights: 'dint' },
    inputs: { ...block, w: [7, 1, 9, 14] },
    outputs: { p: -74112, p_exp: -7 },
  },
  {
    name: 'dINT weight 1/2 of an outlier beside the tree: 48',
    options: { ...small, weights: 'dint', encoding: 'tc', outlierPath: 'fp' },
    inputs: { ...block, w: [9, 8, 15, 9] },
    // 1/2 + 3/2 - 1/2 = 3/2 in quarters.
    outputs: { p: 6, p_exp: -2, y: 0x42400000 },
  },
  {
    name: 'an outlier five binades below E loses its last bits: 255 >> 5 = 7',
    options: small,
    inputs: { ...block, q: [0, 0, 0, 0], x: [0xbfff], e: [5], w: [0, 0, 0, 3] },
    outputs: { p: -21, p_exp: -2 },
  },
  {
    name: 'eight binades below nothing is left',
    options: small,
    inputs: { ...block, x: [0x3fff], e: [8], w: [1, 1, 1, 1] },
    // Elements: 2 - 6 + 1 steps of 2^5 units.
    outputs: { p: -96, p_exp: 1 },
  },
  {
    name: 'fifteen binades above is the last place: 128 << 15',
    options: small,
    inputs: { ...block, q: [0, 0, 0, 0], x: [0x4780], e: [1], w: [0, 0, 0, -8] },
    outputs: { p: -33554432, p_exp: -6 },
  },
  {
    name: 'sixteen is illegal: p is open',
    options: small,
    inputs: { ...block, x: [0x4800], e: [1], w: [1, 1, 1, 1] },
    outputs: { p: null, p_exp: -6 },
  },
  {
    name: 'the most negative element is what it is in two’s complement',
    options: { ...small, outliers: 0 },
    inputs: { q: [-8, -8, 7, 1], e: [0], w: [-8, 7, 1, 1] },
    outputs: { p: 16, p_exp: -2 },
  },
  {
    name: 'two blocks, outliers in one lane: -3/8 - 192 in units of 2^-13',
    options: { ...small, operand: 'block' },
    inputs: { ...block, q2: [1, 1, 1, 0], x2: [0xc000], idx2: [3], e2: [0] },
    outputs: { p: -1575936, p_exp: -13 },
  },
  {
    name: 'two blocks, outliers apart: -2 - 3/4 + 1/8 + 24',
    options: { ...small, operand: 'block' },
    inputs: { ...block, q2: [0, 1, 1, 1], x2: [0xc000], idx2: [0], e2: [0] },
    outputs: { p: 175104, p_exp: -13 },
  },
  {
    name: 'two blocks without outliers: 2*-8 + 7*7 in steps of both',
    options: { ...small, outliers: 0, operand: 'block' },
    inputs: { q: [2, 7, 0, 1], e: [3], q2: [-8, 7, 5, 0], e2: [-4] },
    outputs: { p: 33, p_exp: -5 },
  },
  {
    name: 'weights in place of the second block: 3 + 24 + 7/2 + 96 in units of 2^-11',
    options: { ...small, operand: 'either' },
    inputs: { ...block, pair: [0], q2: [3, -8, 7, 1], x2: [0x7fc0], idx2: [0], e2: [99] },
    outputs: { p: 259072, p_exp: -11 },
  },
  {
    name: 'either, as two blocks',
    options: { ...small, operand: 'either' },
    inputs: { ...block, pair: [1], q2: [0, 1, 1, 1], x2: [0xc000], idx2: [0], e2: [0] },
    outputs: { p: 175104, p_exp: -13 },
  },
  {
    name: 'bf16 columns: 1.5 times the outlier 96, -2 times the element -3',
    options: { ...small, owqColumns: 2 },
    inputs: { ...block, w: [1, 0, 3, 0], v: [0x3fc0, 0xc000], vq: [0, -6], vidx: [3, 1] },
    outputs: { p: 160, p_exp: -6, y_owq: 0x43160000 },
  },
  {
    name: 'bf16 columns: infinity times 0 is NaN',
    options: { ...small, outliers: 0, owqColumns: 1 },
    inputs: { q: [1, 0, 0, 0], e: [0], w: [3, 0, 0, 0], v: [0x7f80], vq: [0] },
    outputs: { p: 3, p_exp: -2, y_owq: 0x7fc00000 },
  },
  {
    name: 'outliers beside the tree, rounded one by one: 2^24 + 1 + 1 = 2^24',
    options: { ...small, outliers: 3, outlierPath: 'fp' },
    inputs: { q: [0, 0, 0, 1], x: [0x4b80, 0x3f80, 0x3f80], idx: [2, 0, 1], e: [0], w: [1, 1, 1, 5] },
    outputs: { p: 5, p_exp: -2, y: 0x4b800000 },
  },
];
