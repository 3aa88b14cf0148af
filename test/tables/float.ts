/** Worked out by hand, in hexadecimal as the bits stand. */

/** bf16 and fp32 codes of one value. */
export const bf16Values: readonly (readonly [code: number, value: number])[] = [
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -133],
  [0x007f, 127 * 2 ** -133],
  [0x0080, 2 ** -126],
  [0x3380, 2 ** -24],
  [0x3f7f, 1 - 2 ** -8],
  [0x3f80, 1],
  [0x3f81, 1 + 2 ** -7],
  [0xbfc0, -1.5],
  [0x4049, 3.140625],
  [0x7f7f, 255 * 2 ** 120],
  [0x7f80, Number.POSITIVE_INFINITY],
  [0xff80, Number.NEGATIVE_INFINITY],
];

/** Nearest bf16 codes: ties, carries into the exponent, denormals, overflow. */
export const bf16Roundings: readonly (readonly [value: number, code: number])[] = [
  [1 + 2 ** -8, 0x3f80],
  [1 + 2 ** -8 + 2 ** -30, 0x3f81],
  [1 + 3 * 2 ** -8, 0x3f82],
  [2 - 2 ** -8, 0x4000],
  [2 - 2 ** -8 - 2 ** -30, 0x3fff],
  [2 ** -134, 0x0000],
  [-(2 ** -134), 0x8000],
  [3 * 2 ** -134, 0x0002],
  [1.25 * 2 ** -134, 0x0001],
  [127.5 * 2 ** -133, 0x0080],
  [255.5 * 2 ** 120, 0x7f80],
  [255.25 * 2 ** 120, 0x7f7f],
  [2 ** 200, 0x7f80],
  [2 ** -1074, 0x0000],
];

/** `bf16_mac` from `clear`: products one after the other, and what `acc` holds after the last. */
interface MacRow {
  readonly name: string;
  readonly products: readonly (readonly [w: number, a: number])[];
  readonly keep: number;
  /** Where `denormals: 'flush'` differs. */
  readonly flush?: number;
}

export const macRows: readonly MacRow[] = [
  { name: '1.5 * 1.5', products: [[0x3fc0, 0x3fc0]], keep: 0x40100000 },
  {
    name: 'a tie on an even sum',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0x3380],
    ],
    keep: 0x3f800000,
  },
  {
    name: 'a tie on an odd sum',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0x3400],
      [0x3f80, 0x3380],
    ],
    keep: 0x3f800002,
  },
  {
    name: 'just above a tie',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0x3381],
    ],
    keep: 0x3f800001,
  },
  {
    name: 'a tie below a power of two',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0xb300],
    ],
    keep: 0x3f800000,
  },
  {
    name: 'beyond the tie below a power of two',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0xb301],
    ],
    keep: 0x3f7fffff,
  },
  {
    name: '1 - 1',
    products: [
      [0x3f80, 0x3f80],
      [0x3f80, 0xbf80],
    ],
    keep: 0x00000000,
  },
  { name: 'cleared, then -0', products: [[0x8000, 0x3f80]], keep: 0x00000000 },
  { name: 'a negative product far too small', products: [[0x8001, 0x0001]], keep: 0x80000000, flush: 0 },
  {
    name: '-0 and -0',
    products: [
      [0x9a00, 0x1980],
      [0x8000, 0x3f80],
    ],
    keep: 0x80000000,
  },
  {
    name: '-0 and +0',
    products: [
      [0x9a00, 0x1980],
      [0x0000, 0x3f80],
    ],
    keep: 0x00000000,
  },
  { name: 'half the least denormal', products: [[0x1a00, 0x1a00]], keep: 0x00000000 },
  { name: 'a little more than half of it', products: [[0x1a01, 0x1a00]], keep: 0x00000001, flush: 0 },
  { name: 'a denormal times 1', products: [[0x0001, 0x3f80]], keep: 0x00010000, flush: 0 },
  { name: 'a negative denormal times 1', products: [[0x8001, 0x3f80]], keep: 0x80010000, flush: 0 },
  { name: 'a denormal result', products: [[0x0080, 0x3f00]], keep: 0x00400000, flush: 0 },
  { name: 'a negative one', products: [[0x8080, 0x3f00]], keep: 0x80400000, flush: 0x80000000 },
  { name: 'largest times 1', products: [[0x7f7f, 0x3f80]], keep: 0x7f7f0000 },
  { name: 'largest times -2', products: [[0x7f7f, 0xc000]], keep: 0xff800000 },
  {
    name: 'infinity and a large number of the other sign',
    products: [
      [0x7f7f, 0x4000],
      [0xff7f, 0x7f7f],
    ],
    keep: 0x7f800000,
  },
  {
    name: 'both infinities',
    products: [
      [0x7f80, 0x3f80],
      [0x7f80, 0xbf80],
    ],
    keep: 0x7fc00000,
  },
  { name: '0 times infinity', products: [[0x0000, 0xff80]], keep: 0x7fc00000 },
  { name: 'a denormal times infinity', products: [[0x0001, 0xff80]], keep: 0xff800000, flush: 0x7fc00000 },
  {
    name: 'a signalling NaN with a sign, then 1',
    products: [
      [0xff81, 0x3f80],
      [0x3f80, 0x3f80],
    ],
    keep: 0x7fc00000,
  },
];

/** `bf16_dot` of three lanes after `acc` = 1 (`loaded`) or 0: one cycle, in both ways of adding. */
interface DotRow {
  readonly name: string;
  readonly loaded: boolean;
  readonly products: readonly (readonly [w: number, a: number])[];
  readonly sequential: number;
  /** With eight guard bits. */
  readonly aligned: number;
}

export const dotRows: readonly DotRow[] = [
  {
    name: 'a tie and 2^-31, which is the last bit kept',
    loaded: true,
    products: [
      [0x3f80, 0x3380],
      [0x3f80, 0x3000],
    ],
    sequential: 0x3f800000,
    aligned: 0x3f800001,
  },
  {
    name: 'a tie and 2^-32, which is cut',
    loaded: true,
    products: [
      [0x3f80, 0x3380],
      [0x3f80, 0x2f80],
    ],
    sequential: 0x3f800000,
    aligned: 0x3f800000,
  },
  {
    name: 'a tie and two times -(2^-32): magnitudes are cut, nothing is borrowed',
    loaded: true,
    products: [
      [0x3f80, 0x3381],
      [0x3f80, 0xaf80],
      [0x3f80, 0xaf80],
    ],
    sequential: 0x3f800001,
    aligned: 0x3f800001,
  },
  {
    name: '2^100 - 2^100 + 1',
    loaded: false,
    products: [
      [0x7180, 0x3f80],
      [0x7180, 0xbf80],
      [0x3f80, 0x3f80],
    ],
    sequential: 0x3f800000,
    aligned: 0x00000000,
  },
  {
    name: 'a product of 2.25 stands where 1 does: 2^-31 is kept',
    loaded: false,
    products: [
      [0x3fc0, 0x3fc0],
      [0x3fc0, 0xbfc0],
      [0x3f80, 0x3000],
    ],
    sequential: 0x30000000,
    aligned: 0x30000000,
  },
  {
    name: 'half the least denormal and 2^-157, the last bit kept beside a cleared accumulator',
    loaded: false,
    products: [
      [0x1a00, 0x1a00],
      [0x1880, 0x1800],
    ],
    sequential: 0x00000000,
    aligned: 0x00000001,
  },
  {
    name: 'half the least denormal and 2^-158, which is cut',
    loaded: false,
    products: [
      [0x1a00, 0x1a00],
      [0x1800, 0x1800],
    ],
    sequential: 0x00000000,
    aligned: 0x00000000,
  },
  {
    name: 'overflow on the way only',
    loaded: false,
    products: [
      [0x7f7f, 0x3f80],
      [0x7f7f, 0x3f80],
      [0x7f7f, 0xbf80],
    ],
    sequential: 0x7f800000,
    aligned: 0x7f7f0000,
  },
  {
    name: 'infinities of both signs',
    loaded: true,
    products: [
      [0x7f80, 0x3f80],
      [0xff80, 0x3f80],
    ],
    sequential: 0x7fc00000,
    aligned: 0x7fc00000,
  },
];

/** `opal_accumulate` of 32 bits from `clear`: terms [p, p_exp], and what `acc` holds after the last. */
interface AccumulateRow {
  readonly name: string;
  readonly terms: readonly (readonly [p: number, exponent: number])[];
  readonly each: number;
  /** Where an exact sum over -200..200 differs. */
  readonly end?: number;
}

export const accumulateRows: readonly AccumulateRow[] = [
  { name: '3 halves', terms: [[3, -1]], each: 0x3fc00000 },
  { name: '2^24 + 1', terms: [[16777217, 0]], each: 0x4b800000 },
  { name: '2^24 + 3', terms: [[16777219, 0]], each: 0x4b800002 },
  { name: '-(2^24 + 3)', terms: [[-16777219, 0]], each: 0xcb800002 },
  { name: 'the least denormal', terms: [[1, -149]], each: 0x00000001 },
  { name: 'half of it', terms: [[1, -150]], each: 0x00000000 },
  { name: 'minus half of it', terms: [[-1, -150]], each: 0x80000000 },
  { name: 'one and a half', terms: [[3, -150]], each: 0x00000002 },
  { name: '2^127', terms: [[1, 127]], each: 0x7f000000 },
  { name: '2^128', terms: [[-1, 128]], each: 0xff800000 },
  { name: '0 anywhere', terms: [[0, 500]], each: 0x00000000 },
  {
    name: '2^24 + 1 + 1',
    terms: [
      [1, 24],
      [1, 0],
      [1, 0],
    ],
    each: 0x4b800000,
    end: 0x4b800001,
  },
  {
    name: '2^100 + 1 - 2^100',
    terms: [
      [1, 100],
      [1, 0],
      [-1, 100],
    ],
    each: 0x00000000,
    end: 0x3f800000,
  },
  {
    name: '2^127 + 2^127 - 2^127',
    terms: [
      [1, 127],
      [1, 127],
      [-1, 127],
    ],
    each: 0x7f800000,
    end: 0x7f000000,
  },
];

/** `rescale` of 40-bit integers with an fp32 scale: `y` of each output, fixed point as s(8) without fraction bits. */
interface RescaleRow {
  readonly name: string;
  readonly p: bigint;
  readonly exponent: number;
  readonly scale: number;
  readonly fp32: number;
  readonly bf16: number;
  readonly fixed: number;
}

const row = (
  name: string,
  p: bigint,
  exponent: number,
  scale: number,
  fp32: number,
  bf16: number,
  fixed: number,
): RescaleRow => ({ name, p, exponent, scale, fp32, bf16, fixed });

export const rescaleRows: readonly RescaleRow[] = [
  row('3/2', 3n, -1, 0x3f800000, 0x3fc00000, 0x3fc0, 2),
  row('5/2', 5n, -1, 0x3f800000, 0x40200000, 0x4020, 2),
  row('-5/2', -5n, -1, 0x3f800000, 0xc0200000, 0xc020, -2),
  row('7/2', 7n, 0, 0x3f000000, 0x40600000, 0x4060, 4),
  row('0 times -1', 0n, 0, 0xbf800000, 0x80000000, 0x8000, 0),
  row('257', 257n, 0, 0x3f800000, 0x43808000, 0x4380, 127),
  row(
    '257 and a little: one rounding, not two',
    257n * 2n ** 24n + 1n,
    -24,
    0x3f800000,
    0x43808000,
    0x4381,
    127,
  ),
  row('-259', -259n, 0, 0x3f800000, 0xc3818000, 0xc382, -128),
  row('127.5, a tie away from the grid', 255n, -1, 0x3f800000, 0x42ff0000, 0x42ff, 127),
  row('-128.5, a tie onto the grid', -257n, -1, 0x3f800000, 0xc3008000, 0xc300, -128),
  row('infinity', -1n, 0, 0x7f800000, 0xff800000, 0xff80, -128),
  row('0 times infinity', 0n, 0, 0x7f800000, 0x7fc00000, 0x7fc0, 0),
  row('NaN', 1n, 0, 0xffc00001, 0x7fc00000, 0x7fc0, 0),
  row('2^511 times the least denormal', 1n, 511, 0x00000001, 0x7f800000, 0x7f80, 127),
  row('3 * 2^-150', 3n, -149, 0x3f000000, 0x00000002, 0x0000, 0),
  row('3 * 2^-134', 3n, -133, 0x3f000000, 0x00018000, 0x0002, 0),
  row('2^-512 times the largest', -1n, -512, 0x7f7fffff, 0x80000000, 0x8000, 0),
];
