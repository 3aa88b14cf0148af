/**
 * The softmax units at array speed, on numbers. Every step is exact in binary64 as long as the result is not saturated: scores have at most 24 bits,
 * factors 11, sums 31. Rows are `Int32Array`s of scores in units of 2^-fractionBits; `MASKED` takes no part.
 */

/** An element that takes no part. */
export const MASKED = -(2 ** 31);

/** slope * x + offset. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** How a row of scores is taken; `lanes` is the row's length, or the scores per beat of a running maximum. */
export interface SoftmaxScores {
  readonly fractionBits: number;
  readonly scores: 'natural' | 'base2';
  readonly schedule: 'parallel' | 'online';
  readonly lanes: number;
}

export interface Log2Softmax extends SoftmaxScores {
  readonly approximation: 'pow2' | 'mitchell' | 'mitchell_plus';
  /** Fraction bits of powers and sum. */
  readonly sumBits: number;
  /** Integer and fraction bits of a result. */
  readonly codeBits: number;
  readonly outputFractionBits: number;
  /** Four equal segments of 2^h and of log2(1 + m), and the fraction bits that are looked at; `mitchell_plus` only. */
  readonly powerLines: readonly Line[];
  readonly powerFractionBits: number;
  readonly logLines: readonly Line[];
  readonly logFractionBits: number;
}

/** A softmax step by step. Powers and sums count units of 2^-sumBits. */
export interface RowFunctions {
  /** Binades of one unit of score. */
  readonly factor: number;
  /** 2^-u before truncation. */
  readonly weight: (u: number) => number;
  /** 2^-u as it enters the sum. */
  readonly power: (u: number) => number;
}

const finer = 1477 / 1024;

/** Powers of two from 2^-1100 to 2^100 by table: exact, and faster than `**`. */
const powers = Float64Array.from({ length: 1201 }, (_, i) => 2 ** (i - 1100));
const twoTo = (n: number): number => powers[Math.max(0, n + 1100)] ?? Number.POSITIVE_INFINITY;

/** Place of the leading one of an integer below 2^32. */
const leadingOne = (value: number): number => 31 - Math.clz32(value);

const onLines = (lines: readonly Line[], x: number, fractionBits: number): number => {
  const cut = Math.floor(x * 2 ** fractionBits) / 2 ** fractionBits;
  const line = lines[Math.floor(cut * 4)];
  return line === undefined ? Number.NaN : line.slope * cut + line.offset;
};

/** What `log2_softmax` takes for 2^-u. */
export function log2Functions(config: Log2Softmax): RowFunctions {
  const { approximation, sumBits, powerLines, powerFractionBits } = config;
  const unit = 2 ** -config.fractionBits;
  const natural = approximation === 'mitchell_plus' ? finer : 23 / 16;
  const mantissa =
    approximation === 'mitchell'
      ? (h: number) => 1 + h
      : (h: number) => onLines(powerLines, h, powerFractionBits);
  const weight =
    approximation === 'pow2'
      ? (u: number) => twoTo(sumBits - Math.floor(u + 0.5))
      : (u: number) => mantissa(Math.ceil(u) - u) * twoTo(sumBits - Math.ceil(u));
  return {
    factor: unit * (config.scores === 'natural' ? natural : 1),
    weight,
    power: (u) => Math.floor(weight(u)),
  };
}

/** The fraction `log2_softmax` takes for log2(1 + m), 0 <= m < 1. */
export function log2Fraction(config: Log2Softmax, m: number): number {
  if (config.approximation === 'pow2') return 0;
  return config.approximation === 'mitchell' ? m : onLines(config.logLines, m, config.logFractionBits);
}

/**
 * Fills `exponents` with u of every element (infinite where masked) and returns the sum, as the schedule makes it; 0
 * where nothing takes part.
 */
function sumRow(
  { schedule, lanes }: SoftmaxScores,
  { factor, power }: RowFunctions,
  row: Int32Array,
  exponents: Float64Array,
): number {
  const step = schedule === 'online' ? lanes : row.length;
  let maximum = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let start = 0; start < row.length; start += step) {
    const end = Math.min(start + step, row.length);
    let top = MASKED;
    for (let i = start; i < end; i++) top = Math.max(top, row[i] as number);
    if (top === MASKED) continue;
    const next = Math.max(maximum, schedule === 'online' ? Math.ceil(top * factor) : top * factor);
    // The first maximum shifts nothing: 0 whatever the distance.
    sum = Math.floor(sum * twoTo(Math.max(-1100, maximum - next)));
    maximum = next;
    for (let i = start; i < end; i++) {
      const score = row[i] as number;
      if (score !== MASKED) sum += power(maximum - score * factor);
    }
  }
  for (let i = 0; i < row.length; i++) {
    const score = row[i] as number;
    exponents[i] = score === MASKED ? Number.POSITIVE_INFINITY : maximum - score * factor;
  }
  return sum;
}

/** A row in, something per element out, into an array of the row's length. */
export type RowFunction = (row: Int32Array, out: Float64Array) => void;

/**
 * `log2_softmax` before it rounds: y = max(0, u + L) of every element, -log2 of its probability; infinite for masked
 * elements.
 */
export function log2Exponents(config: Log2Softmax): RowFunction {
  const functions = log2Functions(config);
  return (row, out) => {
    const sum = sumRow(config, functions, row, out);
    const j = leadingOne(sum);
    const logarithm = j - config.sumBits + (sum === 0 ? 0 : log2Fraction(config, sum / twoTo(j) - 1));
    for (let i = 0; i < out.length; i++) out[i] = Math.max(0, (out[i] as number) + logarithm);
  };
}

/** The result `log2_softmax` makes of an exponent, as the number on the port. */
export const log2Result = (config: Log2Softmax, exponent: number): number =>
  Math.min(
    Math.floor(exponent * 2 ** config.outputFractionBits + 0.5),
    2 ** (config.codeBits + config.outputFractionBits) - 1,
  );

/** The baseline: tables of powers and reciprocals, a product. */
export interface ExpSoftmax extends SoftmaxScores {
  /** Probabilities of 2^-range and more are meant to be right. */
  readonly range: number;
  readonly output: 'fixed' | 'bf16';
  /** Integer bits of u. */
  readonly exponentBits: number;
  /** The fraction of u looks into the table whole. */
  readonly exactIndex: boolean;
  readonly powerIndexBits: number;
  readonly powerBits: number;
  readonly sumBits: number;
  readonly reciprocalIndexBits: number;
  readonly reciprocalBits: number;
}

/** `exp_softmax`: the probability of every element; 0 for masked ones. */
export function expProbabilities(config: ExpSoftmax): RowFunction {
  const { powerIndexBits, powerBits, sumBits, reciprocalIndexBits, reciprocalBits, exponentBits } = config;
  const middle = config.exactIndex ? 0 : 0.5;
  const table = Float64Array.from({ length: 2 ** powerIndexBits }, (_, a) =>
    Math.round(2 ** (powerBits + (a + middle) / 2 ** powerIndexBits)),
  );
  const reciprocals = Float64Array.from({ length: 2 ** reciprocalIndexBits }, (_, b) =>
    Math.round(2 ** reciprocalBits / (1 + (b + 0.5) / 2 ** reciprocalIndexBits)),
  );
  const entry = (u: number): number =>
    u > 2 ** exponentBits ? 0 : (table[Math.floor((Math.ceil(u) - u) * 2 ** powerIndexBits)] ?? 0);
  const weight = (u: number): number => entry(u) * twoTo(sumBits - powerBits - Math.ceil(u));
  const functions: RowFunctions = {
    factor: 2 ** -config.fractionBits * (config.scores === 'natural' ? finer : 1),
    weight,
    power: (u) => Math.floor(weight(u)),
  };
  return (row, out) => {
    const sum = sumRow(config, functions, row, out);
    const j = leadingOne(sum);
    const index = Math.floor((sum / twoTo(j) - 1) * 2 ** reciprocalIndexBits);
    const reciprocal = sum === 0 ? 0 : (reciprocals[index] ?? 0);
    const scale = twoTo(sumBits - j - powerBits - reciprocalBits);
    for (let i = 0; i < out.length; i++) {
      const u = out[i] as number;
      const product = entry(u) * reciprocal;
      out[i] = product === 0 ? 0 : cut(config, product, scale * twoTo(-Math.ceil(u)));
    }
  };
}

/** product * scale as the port holds it. */
function cut({ output, range }: ExpSoftmax, product: number, scale: number): number {
  if (output === 'fixed') {
    const one = 2 ** (range + 7);
    return Math.min(Math.floor(product * scale * one), one - 1) / one;
  }
  const dropped = 2 ** Math.max(0, leadingOne(product) - 7);
  return Math.floor(product / dropped) * dropped * scale;
}
