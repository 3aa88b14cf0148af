import { bf16, floatLayout } from '../../formats/float.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { type CoreTraffic, coreScenario, type QueryPlan } from './core.ts';
import { drawnCourse, floatOf, type ProbedCore, planOf, withBlock } from './core_probes.ts';
import { activations } from './core_queries.ts';
import { type Course, fp32Number, numberOf, type Stage, startOf, steered, withStage } from './core_steer.ts';
import { tiedSignificand } from './core_ties.ts';
import { bf16Code, floatAt } from './floats.ts';
import { type Random, random, shuffled } from './random.ts';
import type { StreamScenario } from './scenario.ts';
import type { Row } from './softmax_rows.ts';

/**
 * What the parts of a core are shown when they are looked at alone, brought to them through the core: whatever passes between
 * the parts is compared, so that nothing has to come through what lies behind.
 */
export interface CoreParts {
  /** Cycles of the unit that makes scores: `x` fp32, `scale` bf16. */
  readonly scores: readonly Values[];
  /** Cycles of the unit that makes results. */
  readonly results: readonly Values[];
  /** Blocks with the weights that each row has for them, as many as a query has, that make sums as the units before see them. */
  readonly stages: (draw: Random) => readonly (readonly Stage[])[];
  /** Rows of the softmax. */
  readonly rows: (draw: Random, count: number) => readonly Row[];
  /** How far scores lie apart whose weights make sums of any digits. */
  readonly apart: number;
  /** Rows of V that add up to the operands of these cycles, one for each place, when scores weigh so much. */
  readonly summing: (weights: readonly bigint[], cycles: readonly Values[]) => readonly bigint[];
  /** An operand of results that is so many units of 2^exponent, with so many bits at most. */
  readonly operand: { readonly bits: number; readonly of: (units: number, exponent: number) => Values };
  /** Steady inputs that make a cycle's result of its operand; null where there are none. */
  readonly steady: (cycle: Values) => Values | null;
}

export interface SeenCore extends ProbedCore {
  readonly parts: CoreParts;
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Blocks that a sum may take on its way. */
const mostBlocks = 6;
/** Queries of a scenario, and how many of each kind there are for every one asked for. */
const queriesEach = 6;
const scoreQueriesPer = 8;
const rowQueriesPer = 8;
const sumQueriesPer = 2;
const roundedQueriesPer = 6;
const stageQueriesPer = 8;
const resultsPer = 4;
const tiesPer = 3;

/**
 * Scenarios for all parts, `count` times a few of each, every one in one flow. Each kind draws by itself: more of one kind leaves
 * the others as they are.
 */
export function partScenarios(
  traffic: CoreTraffic,
  seed: number,
  count: number,
  core: SeenCore,
  plain: Values,
): StreamScenario[] {
  if (count === 0) return [];
  const kinds = [scores, rows, drawnSums, sums, results, roundedSums];
  return kinds.flatMap((kind, i) =>
    kind({ traffic, draw: random(seed + 7919 * (i + 1)), count, core, plain }),
  );
}

interface Asked {
  readonly traffic: CoreTraffic;
  readonly draw: Random;
  readonly count: number;
  readonly core: SeenCore;
  readonly plain: Values;
}

/** `per` queries for each scenario asked for, some to a scenario. */
const inTurn = (
  { traffic, draw, count, plain }: Asked,
  name: string,
  per: number,
  make: (i: number) => QueryPlan,
): StreamScenario[] =>
  times(Math.ceil((per * count) / queriesEach), (i) => ({
    ...coreScenario(
      traffic,
      draw,
      `${name} ${i}`,
      times(queriesEach, (j) => make(queriesEach * i + j)),
      plain,
    ),
    flows: 1,
  }));

function scores(asked: Asked): StreamScenario[] {
  const { draw, core } = asked;
  const { rowLength } = core.numbers.shape;
  const next = drawnOrder(draw, core.parts.scores);
  return inTurn(asked, 'scores of sums', scoreQueriesPer, (i) =>
    scoreQuery(
      draw,
      core,
      times(rowLength, (row) => next(rowLength * i + row)),
    ),
  );
}

function rows(asked: Asked): StreamScenario[] {
  const { draw, core, count } = asked;
  const next = drawnOrder(draw, core.parts.rows(draw, rowQueriesPer * count));
  return inTurn(asked, 'rows of scores', rowQueriesPer, (i) => rowQuery(draw, core, next(i)));
}

const drawnSums = (asked: Asked): StreamScenario[] =>
  inTurn(asked, 'sums of drawn blocks', sumQueriesPer, () =>
    sumQuery(asked.draw, asked.core, drawnSum(asked.draw, asked.core)),
  );

const roundedSums = (asked: Asked): StreamScenario[] =>
  inTurn(asked, 'sums of small products', roundedQueriesPer, () =>
    sumQuery(asked.draw, asked.core, roundedSum(asked.draw, asked.core)),
  );

function sums(asked: Asked): StreamScenario[] {
  const { draw, core } = asked;
  const next = drawnOrder(draw, core.parts.stages(draw));
  const { rowLength } = core.numbers.shape;
  return inTurn(asked, 'sums of blocks', stageQueriesPer, (i) =>
    sumQuery(
      draw,
      core,
      next(i).reduce((course, stage) => withStage(course, core.sums, stage), startOf(rowLength)),
    ),
  );
}

/** All of a list in drawn order, and again from the first on. */
function drawnOrder<T>(draw: Random, all: readonly T[]): (i: number) => T {
  const order = shuffled(draw, all.length);
  return (i) => {
    const found = all[order[i % order.length] ?? 0];
    if (found === undefined) throw new RangeError('nothing to show to a part');
    return found;
  };
}

/** Exponent of the least denormal of bf16. */
export const leastDenormal = -133;

/** Binary logarithms that the factors of a product are brought to; what the product is does not change. */
const nearOne = 6;

/** Sums and scales as the unit that makes scores sees them alone: products of any size, with sums of about one size. */
function scoreQuery(draw: Random, core: SeenCore, cycles: readonly Values[]): QueryPlan {
  const { rowLength } = core.numbers.shape;
  const { bias, infinity } = floatLayout(bf16);
  const one = 2 ** bf16.fractionBits;
  const made = cycles.map(({ x = 0n, scale = 0n }) => {
    const sum = fp32Number(x);
    const magnitude = Number(scale) % bf16Sign;
    const field = Math.floor(magnitude / one);
    if (sum === 0 || !Number.isFinite(sum) || field === 0 || magnitude >= infinity) return { sum: 0, scale };
    const down = Math.floor(Math.log2(Math.abs(sum))) - draw.between(-nearOne, nearOne);
    const exponent = field - bias + down;
    if (exponent < 1 - bias || exponent > bias) return { sum: 0, scale };
    return {
      sum: sum / 2 ** down,
      scale: bf16Code(Number(scale) >= bf16Sign, exponent, one + (magnitude % one)),
    };
  });
  const there = steered(
    startOf(rowLength),
    core.sums,
    draw,
    made.map(({ sum }) => sum),
    mostBlocks,
  );
  return anyValues(draw, core, there, {
    scales: made.map(({ scale }) => scale),
    takesPart: made.map(() => !draw.oneIn(8)),
  });
}

const bf16Sign = floatLayout(bf16).sign;

/** A row as the softmax sees it alone. */
function rowQuery(draw: Random, core: SeenCore, row: Row): QueryPlan {
  const { rowLength, fractionBits } = core.numbers.shape;
  const scales = times(rowLength, () => bf16Code(draw.oneIn(2), draw.between(-3, 3), 128));
  const targets = scales.map((scale, i) => (row[i] ?? 0) / 2 ** fractionBits / floatOf(scale));
  const there = steered(startOf(rowLength), core.sums, draw, targets, mostBlocks);
  return anyValues(draw, core, there, {
    scales,
    takesPart: scales.map((_, i) => row[i] !== undefined),
  });
}

/** Sums of blocks as they come; the last one may take most of it away again. */
function drawnSum(draw: Random, core: SeenCore): Course {
  const course = drawnCourse(draw, core);
  if (draw.oneIn(2)) return course;
  const zeros = course.sums.map(() => 0);
  return steered(course, core.sums, draw, zeros, draw.between(1, 2));
}

/** Places from the top bit of a sum to half a unit of its last place. */
const halfUnit = 24;

/** A sum, and single products about half a unit of its last place: each digit of theirs may decide a rounding, which stays. */
function roundedSum(draw: Random, core: SeenCore): Course {
  const { blockSize, rowLength } = core.numbers.shape;
  const weights = (): bigint[] => times(rowLength, () => core.numbers.weights(draw));
  const base = draw.between(-6, 6);
  const first = {
    block: { codes: activations(draw, core.numbers.shape, base, 20), wide: draw.oneIn(2) },
    weights: times(rowLength, () => core.numbers.weights(draw)),
  };
  let course = withStage(startOf(rowLength), core.sums, first);
  for (let i = draw.between(2, mostBlocks - 1); i > 0; i--) {
    const sum = Math.abs(numberOf(draw.pick(course.sums)));
    const top = sum === 0 || !Number.isFinite(sum) ? base : Math.floor(Math.log2(sum));
    // Weights move a product by a few places more.
    const exponent = top - halfUnit - core.numbers.weightLog + draw.between(-2, 2);
    const lane = draw.between(0, blockSize - 1);
    const codes = times(blockSize, (at) => (at === lane ? floatAt(draw, bf16, exponent) : 0n));
    course = withStage(course, core.sums, { block: { codes, wide: draw.oneIn(2) }, weights: weights() });
  }
  return course;
}

/** Sums, of which every digit counts, as scores that are in range. */
function sumQuery(draw: Random, core: SeenCore, course: Course): QueryPlan {
  const exponents = course.sums.map((sum) => {
    const x = Math.abs(numberOf(sum));
    const log = x === 0 || !Number.isFinite(x) ? 0 : Math.floor(Math.log2(x));
    return Math.max(-126, Math.min(127, draw.between(-9, 6) - log));
  });
  return anyValues(draw, core, course, {
    scales: exponents.map((exponent) => bf16Code(draw.oneIn(2), exponent, draw.between(128, 255))),
    takesPart: exponents.map(() => true),
  });
}

interface Scaled {
  readonly scales: readonly bigint[];
  readonly takesPart: readonly boolean[];
}

const anyValues = (draw: Random, core: SeenCore, course: Course, scaled: Scaled): QueryPlan =>
  planOf(withBlock(course, core), {
    ...scaled,
    values: scaled.scales.map(() => core.numbers.values(draw)),
  });

/**
 * Operands and scales as the unit that makes results sees them alone, one scale a scenario; and sums that are ties under a scale, or a
 * single bit off, many of them a scenario.
 */
function results({ traffic, draw, count, core }: Asked): StreamScenario[] {
  const { apart, operand, results: cyclesAlone, steady, summing } = core.parts;
  const { rowLength, headSize, fractionBits } = core.numbers.shape;
  const one = 2 ** fractionBits;
  const distances = times(rowLength, (row) => Math.round(-row * apart * one) / one || 0);
  const there = steered(startOf(rowLength), core.sums, draw, distances, mostBlocks);
  const weights = core.weigh(distances.map((score) => BigInt(score * one)));
  const usable = cyclesAlone.flatMap((cycle) => {
    const inputs = steady(cycle);
    return inputs === null ? [] : [{ cycle, inputs }];
  });
  const next = drawnOrder(draw, usable);
  const planFor = (cycles: readonly Values[]): QueryPlan =>
    planOf(withBlock(there, core), {
      scales: times(rowLength, () => bf16Code(false, 0, 128)),
      takesPart: times(rowLength, () => true),
      values: summing(weights, cycles),
    });
  const scenario = (name: string, plans: readonly QueryPlan[], inputs: Values): StreamScenario => ({
    ...coreScenario(traffic, draw, name, plans, inputs),
    flows: 1,
  });
  const singles = times(resultsPer * count, (i) => {
    const { cycle, inputs } = next(i);
    const cycles = times(headSize, (place) => (place === i % headSize ? cycle : draw.pick(usable).cycle));
    return scenario(`results of sums ${i}`, [planFor(cycles)], inputs);
  });
  const ties = times(Math.ceil(tiesPer * count), (i) => {
    const scale = 2 * draw.between(64, 127) + 1;
    // Ties of eight bits; or of denormals, which have the places below their half in common.
    const room = draw.oneIn(2) ? null : draw.between(2, operand.bits + bf16.fractionBits);
    const scaleExponent = draw.between(-60, -20);
    const exponent =
      room === null
        ? draw.between(-20, 20)
        : leastDenormal - (room + 1) - (scaleExponent - bf16.fractionBits);
    const tied = (): Values => {
      const greatest =
        room === null ? 255 : Math.floor(2 ** Math.min(7, operand.bits + bf16.fractionBits - room));
      const units = [room === null ? 128 : 0, greatest] as const;
      const ties = { bits: operand.bits, scale, units, room };
      const tie = tiedSignificand(draw, draw.pick([-1, 1, -1, 1, 0]), ties);
      return operand.of((draw.oneIn(2) ? -1 : 1) * (tie ?? draw.between(1, 2 ** operand.bits - 1)), exponent);
    };
    const plans = times(queriesEach, () => planFor(times(headSize, tied)));
    const inputs = steady({
      ...operand.of(1, exponent),
      scale: bf16Code(draw.oneIn(2), scaleExponent, scale),
    });
    return scenario(`results that are ties ${i}`, plans, inputs ?? {});
  });
  return [...singles, ...ties];
}
