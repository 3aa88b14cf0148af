import { bf16 } from '../../formats/float.ts';
import type { Score } from '../../golden/lib/softmax_row.ts';
import type { BlockPlan, QueryPlan } from './core.ts';
import { activations, type CoreNumbers } from './core_queries.ts';
import {
  type CoreSums,
  type Course,
  finestBit,
  fp32Number,
  numberOf,
  startOf,
  steered,
  withStage,
} from './core_steer.ts';
import { besideFor, scoresAtEdges, tiedProduct } from './core_ties.ts';
import { floatAt, floatCode, negated } from './floats.ts';
import type { Random } from './random.ts';

/**
 * Queries that let through what a core does inside. Scores are coarse and what leaves is coarser, so the sums of whatever came
 * before are brought near zero by further blocks, until one unit of their last place is a step of the softmax; scores stand
 * where a step of their last place changes what a score weighs; rows of V let single weights through.
 */
export interface ProbedCore {
  readonly numbers: CoreNumbers;
  readonly sums: CoreSums;
  /** Weights of a query's scores, as bits. */
  readonly weigh: (scores: readonly Score[]) => readonly bigint[];
  /** Rows of V, packed, that show these weights. */
  readonly showing: (draw: Random, weights: readonly bigint[]) => readonly bigint[];
  /** Rows of V, packed, whose sums are hard. */
  readonly hard: (draw: Random, weights: readonly bigint[]) => readonly bigint[];
  /** Rows of V, packed, whose sums times a scale are ties or a single bit off, one sum for each place. */
  readonly tied?: (draw: Random, weights: readonly bigint[], product: ValueTies) => readonly bigint[];
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** What sums of values are multiplied by, and where their products end. */
export interface ValueTies {
  /** 128 .. 255. */
  readonly scale: number;
  /** Places below the half of what is a denormal; null for results of all their bits. */
  readonly room: number | null;
}

/** Scores as they reach the softmax. */
export const inBeats = (scores: readonly Score[], rows: number): Score[][] =>
  times(Math.ceil(scores.length / rows), (beat) => scores.slice(beat * rows, (beat + 1) * rows));

/** Blocks that a sum may take on its way. */
const mostBlocks = 5;

interface Scored {
  readonly scales: readonly bigint[];
  readonly takesPart: readonly boolean[];
  readonly values: readonly bigint[];
}

export const planOf = ({ stages }: Course, { scales, takesPart, values }: Scored): QueryPlan => ({
  blocks: stages.map(({ block }) => block),
  weights: (block, row) => stages[block]?.weights[row] ?? 0n,
  scale: (row) => scales[row] ?? 0n,
  takesPart: (row) => takesPart[row] ?? false,
  value: (row) => values[row] ?? 0n,
});

/** Blocks as they come: drawn ones at any distance, or one and nearly its opposite. */
export function drawnCourse(draw: Random, { numbers, sums }: ProbedCore): Course {
  const { shape } = numbers;
  const base = draw.oneIn(4) ? draw.between(-90, 90) : draw.between(-6, 6);
  const block = (exponent: number): BlockPlan => ({
    codes: activations(draw, shape, exponent, 20),
    wide: draw.oneIn(2),
  });
  const weights = times(shape.rowLength, () => numbers.weights(draw));
  const first = { block: block(base), weights };
  const course = withStage(startOf(shape.rowLength), sums, first);
  const weighed = (exponent: number) => ({
    block: block(exponent),
    weights: times(shape.rowLength, () => numbers.weights(draw)),
  });
  switch (draw.between(0, 3)) {
    case 0:
      return course;
    case 1: {
      const changed = draw.between(0, shape.blockSize - 1);
      const codes = first.block.codes.map((code, lane) =>
        lane === changed && draw.oneIn(2) ? 0n : negated(bf16, code),
      );
      return withStage(course, sums, { block: { ...first.block, codes }, weights });
    }
    default: {
      const distance = draw.pick([0, 1, draw.between(2, 9), ...times(4, () => draw.between(8, 28))]);
      const isFirstSmall = draw.oneIn(3);
      const two = withStage(course, sums, weighed(base + (isFirstSmall ? distance : -distance)));
      // A sum of all its bits meets one of about its size.
      return draw.oneIn(2)
        ? two
        : withStage(two, sums, weighed(base + (isFirstSmall ? distance : 0) + draw.between(-2, 2)));
    }
  }
}

const scaleCode = (negative: boolean, exponent: number, significand = 128): bigint =>
  floatCode(bf16, negative, exponent, significand);

/**
 * Sums of drawn blocks, brought to zero again: whatever goes wrong on the way leaves something, and the scale makes a score of it,
 * be it a unit in the last place of the least sum.
 */
export function zeroProbe(draw: Random, core: ProbedCore): QueryPlan {
  const { rowLength } = core.numbers.shape;
  const course = drawnCourse(draw, core);
  const finest = finestBit(course.sums, 0);
  const near = steered(
    course,
    core.sums,
    draw,
    times(rowLength, () => draw.between(-3, 3) * 2 ** finest),
    mostBlocks,
  );
  const there = steered(
    near,
    core.sums,
    draw,
    times(rowLength, () => 0),
    3,
  );
  const exponent = Math.max(-126, Math.min(127, draw.between(0, 2) - there.least));
  const scores = times(rowLength, () => 0n);
  return planOf(there, {
    scales: scores.map(() => scaleCode(draw.oneIn(2), exponent, draw.between(128, 255))),
    takesPart: scores.map(() => true),
    values: core.showing(draw, core.weigh(scores)),
  });
}

/** Sums of drawn blocks, brought near zero: a unit of their last place is between half a score and a score. */
export function sumProbe(draw: Random, core: ProbedCore): QueryPlan {
  const { rowLength, fractionBits } = core.numbers.shape;
  const course = drawnCourse(draw, core);
  const finest = finestBit(course.sums, 0);
  const isNegative = draw.oneIn(2);
  const near = steered(
    course,
    core.sums,
    draw,
    times(rowLength, () => draw.between(-3, 3) * 2 ** finest),
    mostBlocks,
  );
  const significand = draw.between(128, 255);
  const exponent = Math.max(-126, Math.min(127, -1 - finest));
  const scale = (isNegative ? -1 : 1) * significand * 2 ** (exponent - 7);
  const scores = near.sums.map((sum) => BigInt(Math.round(numberOf(sum) * scale * 2 ** fractionBits) || 0));
  return planOf(near, {
    scales: times(rowLength, () => scaleCode(isNegative, exponent, significand)),
    takesPart: times(rowLength, () => true),
    values: core.showing(draw, core.weigh(scores)),
  });
}

/** Scores of which one stands a unit of its last place before a change of weights, or behind it; some are masked. */
function edgeScores(draw: Random, { numbers, weigh }: ProbedCore): Score[] {
  const { rowLength, scoreBits, fractionBits } = numbers.shape;
  const one = 2 ** fractionBits;
  const most = 2 ** (scoreBits - 1) - 1;
  const inRange = (x: number): number => Math.max(-most - 1, Math.min(most, x));
  const middle = draw.oneIn(3) ? 0 : draw.between(-most, most);
  const spread = draw.pick([one, 4 * one, 8 * one]);
  const isMasked = times(rowLength, () => draw.oneIn(8));
  const at = draw.between(0, rowLength - 1);
  const drawn = times(rowLength, () => inRange(middle + draw.between(-spread, spread)));
  const withScore = (score: number): Score[] =>
    drawn.map((x, i) => (i === at ? BigInt(score) : isMasked[i] === true ? null : BigInt(x)));
  let [low, high] = [drawn[at] ?? 0, inRange((drawn[at] ?? 0) + draw.between(-2 * spread, 2 * spread))];
  const weights = String(weigh(withScore(low)));
  if (String(weigh(withScore(high))) === weights) return withScore(high);
  while (Math.abs(high - low) > 1) {
    const middle = Math.trunc((low + high) / 2);
    if (String(weigh(withScore(middle))) === weights) low = middle;
    else high = middle;
  }
  return withScore(draw.oneIn(2) ? low : high);
}

/** Scores at an edge, made from sums at the edge of a rounding. */
export function scoreProbe(draw: Random, core: ProbedCore): QueryPlan {
  const { rowLength, fractionBits } = core.numbers.shape;
  const scores = edgeScores(draw, core);
  const isExact = draw.oneIn(2);
  const exponent = draw.oneIn(4) ? draw.between(-80, 80) : draw.between(-8, 8);
  const scales = times(rowLength, () =>
    isExact ? scaleCode(draw.oneIn(2), exponent) : floatAt(draw, bf16, exponent),
  );
  const targets = scores.map((score, row) => {
    const units = Number(score ?? 0n) + draw.pick([0, -1 / 2, 1 / 2, -1 / 4]);
    const target = Math.fround(units / 2 ** fractionBits / floatOf(scales[row] ?? 0n));
    return isExact ? target : target * (1 + draw.pick([0, -1, 1]) * 2 ** -23);
  });
  const there = steered(
    startOf(rowLength),
    core.sums,
    draw,
    targets.map((x) => Math.fround(x)),
    mostBlocks,
  );
  const isSeen = draw.oneIn(2);
  const weights = core.weigh(scores);
  return planOf(withBlock(there, core), {
    scales,
    takesPart: scores.map((score) => score !== null),
    values: isSeen ? core.showing(draw, weights) : core.hard(draw, weights),
  });
}

/** Scores at an edge, as many as may be, made from sums whose products with a scale are ties, or a single bit off. */
export function tieProbe(draw: Random, core: ProbedCore): QueryPlan {
  const { shape } = core.numbers;
  const { rowLength, fractionBits } = shape;
  const edges = scoresAtEdges(draw, shape, core.weigh);
  const made = edges.map((edge) => {
    const { score, below } = edge;
    const tie = below === null ? null : tiedProduct(draw, below, besideFor(draw, edge));
    const exponent = draw.between(-12, 12);
    const { significand, scale, places } = tie ?? { significand: Math.abs(score), scale: 128, places: 7 };
    const target = significand * 2 ** (exponent - places - fractionBits);
    const isFlipped = draw.oneIn(2);
    return {
      target: isFlipped === score < 0 ? target : -target,
      // A scale of 8 bits counts 128 where its exponent says one.
      scale: scaleCode(isFlipped, 7 - exponent, scale),
    };
  });
  const there = steered(
    startOf(rowLength),
    core.sums,
    draw,
    made.map(({ target }) => target),
    mostBlocks + 1,
  );
  return planOf(withBlock(there, core), {
    scales: made.map(({ scale }) => scale),
    takesPart: edges.map(() => true),
    values: core.showing(draw, core.weigh(edges.map(({ score }) => BigInt(score)))),
  });
}

/** Weights some places apart, and rows of V whose sums times `scale` are hard to round. */
export function valueProbe(draw: Random, core: ProbedCore, product: ValueTies): QueryPlan {
  const { rowLength, fractionBits } = core.numbers.shape;
  const apart = draw.between(2, 5) * 2 ** fractionBits;
  const order = draw.between(0, rowLength - 1);
  const scores = times(rowLength, (row) => BigInt(-((row + order) % rowLength) * apart));
  const targets = scores.map((score) => Number(score) / 2 ** fractionBits);
  const there = steered(startOf(rowLength), core.sums, draw, targets, mostBlocks);
  const weights = core.weigh(scores);
  return planOf(withBlock(there, core), {
    scales: scores.map(() => scaleCode(false, 0)),
    takesPart: scores.map(() => true),
    values: core.tied?.(draw, weights, product) ?? core.hard(draw, weights),
  });
}

/** A query has a block at least. */
export function withBlock(course: Course, { numbers: { shape }, sums }: ProbedCore): Course {
  if (course.stages.length > 0) return course;
  const block = { codes: times(shape.blockSize, () => 0n), wide: false };
  return withStage(course, sums, { block, weights: times(shape.rowLength, () => 0n) });
}

export const floatOf = (code: bigint): number => fp32Number(code << 16n);
