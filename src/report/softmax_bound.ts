import { type ExpSoftmax, type Log2Softmax, log2Fraction, log2Functions } from '../formats/softmax.ts';

/** From `low` to `high`. */
type Interval = readonly [low: number, high: number];

/** What errors enter a softmax, each bounded for itself. */
interface Parts {
  readonly rowLength: number;
  readonly online: boolean;
  /** u is (1 - slope) times the exact exponent. */
  readonly slope: number;
  /** Exact exponents, in binades, over which the error counts. */
  readonly range: number;
  /** 2^-u as taken over 2^-u, before truncation. */
  readonly weight: Interval;
  /** The same for the greatest score, when twice its weight is known to be at most `most`. */
  readonly top: (most: number) => Interval;
  /** What an element can lose at most on its way into the sum, and what the least sum is. */
  readonly loss: number;
  readonly leastSum: number;
  /** log2 of the sum as taken less log2(1 + m), for a fraction m of the sum between two values. */
  readonly logarithm: (from: number, to: number) => Interval;
  /** -log2 of what multiplies the result besides. */
  readonly rest: Interval;
}

const cells = 4096;

/**
 * The worst ratio of a sum of inexact weights to the exact sum. It is a mean of the elements' ratios, weighted by the
 * exact ones, and such a mean is worst when all elements but the greatest stand at one distance: so one distance is
 * tried after the other. Beyond 64 binades nothing counts.
 */
function sumRatio({ rowLength, slope, weight, top }: Parts): Interval {
  const first = top(2);
  let [low, high] = first;
  for (let cell = 0; cell < cells; cell++) {
    const from = (cell * 64) / cells;
    const to = ((cell + 1) * 64) / cells;
    for (const distance of [from, to]) {
      const others = (rowLength - 1) * 2 ** -distance;
      const least = weight[0] * 2 ** (slope * from);
      const most = weight[1] * 2 ** (slope * to);
      low = Math.min(low, (first[0] + others * least) / (1 + others));
      high = Math.max(high, (first[1] + others * most) / (1 + others));
    }
  }
  return [low, high];
}

/**
 * The ratio again, at least, for a sum below `most` < 1, which only the running maximum's rounding up makes: the greatest
 * element weighs half or more of one, so that little is left for the others, and its own weight is known.
 */
function smallSumRatio({ weight, top }: Parts, most: number): number {
  const share = 0.5 / most;
  return 1 / (share / top(2 * most)[0] + (1 - share) / weight[0]);
}

/**
 * Bounds of y - y*, y* the exact -log2 of the probability: no row is worse. The logarithm's error and what the sum lost
 * are taken together, for every place of the sum's leading one and every part of its fraction.
 */
function exponentError(parts: Parts): Interval {
  const { rowLength, online, loss, leastSum, logarithm, slope, range, rest } = parts;
  // Online the greatest element is truncated too, and every shift of the sum loses less than one unit, halved by the next.
  const lost = (online ? rowLength + 2 : rowLength - 1) * loss;
  const [ratioLow, ratioHigh] = sumRatio(parts);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let place = leastSum; place <= 2 * rowLength; place *= 2) {
    for (let cell = 0; cell < cells; cell++) {
      const from = cell / cells;
      const to = (cell + 1) / cells;
      const [least, most] = logarithm(from, to);
      const ratio = place < 1 ? Math.max(ratioLow, smallSumRatio(parts, place * (1 + to) + lost)) : ratioLow;
      low = Math.min(low, least - Math.log2(1 + lost / (place * (1 + from))) + Math.log2(ratio));
      high = Math.max(high, most);
    }
  }
  return [low - slope * range + rest[0], high + Math.log2(ratioHigh) + rest[1]];
}

const relative = ([low, high]: Interval): number => Math.max(2 ** -low - 1, 1 - 2 ** -high);

/** 1 - k / log2(e): how much smaller natural scores' exponents are than they should be, per binade. */
const slopeOf = (factor: number, scores: 'natural' | 'base2', fractionBits: number): number =>
  scores === 'base2' ? 0 : 1 - (factor * 2 ** fractionBits) / Math.LOG2E;

/**
 * Ratio of `mitchell_plus` powers to 2^-u, where twice the power is at most `most`: every fraction it can tell apart,
 * with what lies below that. Powers grow with the fraction, so the ratios up to one of them are a range of their own.
 */
function plusWeights(config: Log2Softmax): (most: number) => Interval {
  const { weight } = log2Functions(config);
  const steps = 2 ** config.powerFractionBits;
  const taken = Float64Array.from(
    { length: steps },
    (_, i) => weight(1 - i / steps) * 2 ** (1 - config.sumBits),
  );
  const ranges: Interval[] = [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  taken.forEach((power, i) => {
    low = Math.min(low, power / 2 ** ((i + 1) / steps));
    high = Math.max(high, power / 2 ** (i / steps));
    ranges.push([low, high]);
  });
  return (most) => ranges[taken.findLastIndex((power) => power <= most)] ?? [low, high];
}

/** Bounds that hold for every row of a `log2_softmax`. */
export function log2Bound(config: Log2Softmax, rowLength: number): { before: number; after: number } {
  const { approximation, sumBits, schedule, codeBits } = config;
  const online = schedule === 'online';
  const weights: Readonly<Record<Log2Softmax['approximation'], () => (most: number) => Interval>> = {
    pow2: () => () => [Math.SQRT1_2, Math.SQRT2],
    // (1 + h) / 2^h is greatest at 1 + h = log2(e).
    mitchell: () => () => [1, 2 / (Math.E * Math.LN2)],
    mitchell_plus: () => plusWeights(config),
  };
  const weight = weights[approximation]();
  const error = exponentError({
    rowLength,
    online,
    slope: slopeOf(log2Functions(config).factor, config.scores, config.fractionBits),
    range: 2 ** codeBits - 1,
    weight: weight(2),
    top: online ? weight : () => [1, 1],
    loss: 2 ** -sumBits,
    leastSum: online ? 0.5 : 1,
    logarithm: (from, to) => [
      log2Fraction(config, from) - Math.log2(1 + to),
      (approximation === 'mitchell' ? to : log2Fraction(config, from)) - Math.log2(1 + from),
    ],
    rest: [0, 0],
  });
  const rounding = 2 ** -(config.outputFractionBits + 1);
  return { before: relative(error), after: Math.max(-error[0], error[1]) + rounding };
}

/** The bound that holds for every row of an `exp_softmax`. */
export function expBound(config: ExpSoftmax, rowLength: number): number {
  const { schedule, powerBits, powerIndexBits, reciprocalBits, reciprocalIndexBits } = config;
  const online = schedule === 'online';
  const steps = 2 ** powerIndexBits;
  const middle = config.exactIndex ? 0 : 0.5;
  const ratios = Array.from({ length: steps }, (_, a) => {
    const entry = Math.round(2 ** (powerBits + (a + middle) / steps)) / 2 ** powerBits;
    return [entry / 2 ** ((a + 2 * middle) / steps), entry / 2 ** (a / steps)] as const;
  });
  const weight: Interval = [
    Math.min(...ratios.map(([low]) => low)),
    Math.max(...ratios.map(([, high]) => high)),
  ];
  const first = ratios[0]?.[1] ?? 1;
  const reciprocal = (m: number): number => {
    const b = Math.floor(m * 2 ** reciprocalIndexBits);
    return Math.round(2 ** reciprocalBits / (1 + (b + 0.5) / 2 ** reciprocalIndexBits)) / 2 ** reciprocalBits;
  };
  const factor = config.scores === 'natural' ? 1477 / 1024 : 1;
  const error = exponentError({
    rowLength,
    online,
    slope: slopeOf(factor * 2 ** -config.fractionBits, config.scores, config.fractionBits),
    range: config.range,
    weight,
    top: () => (online ? weight : [first, first]),
    // What lies beyond the integer bits of u is lost whole.
    loss: Math.max(2 ** -config.sumBits, 2 ** -(2 ** config.exponentBits)),
    leastSum: online ? 0.5 : 1,
    logarithm: (from, to) => {
      const taken = -Math.log2(reciprocal(from));
      return [taken - Math.log2(1 + to), taken - Math.log2(1 + from)];
    },
    // The table's entry of the element itself, and the truncation of the result: at most 2^-7 of it.
    rest: [-Math.log2(weight[1]), -Math.log2(weight[0]) - Math.log2(1 - 2 ** -7)],
  });
  return relative(error);
}
