import { bf16 } from '../formats/float.ts';
import { expSoftmaxArithmetic } from '../golden/exp_softmax.ts';
import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import { softmaxRow } from '../golden/lib/softmax_row.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../spec/bf16_core.ts';
import { BF16_BITS } from '../spec/lib/float.ts';
import { type CoreTraffic, coreScenario, unfinished } from './lib/core.ts';
import { hardFloats, inBeats, type ProbedCore, showFloats } from './lib/core_probes.ts';
import { type CoreNumbers, cornerQueries, query } from './lib/core_queries.ts';
import { randomScenarios } from './lib/core_random.ts';
import { bf16Sums } from './lib/core_sums.ts';
import { anyFloat, bf16Code, floatAt } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';

/** Packed bf16 numbers of ordinary size. */
const floats = (draw: Random, count: number): bigint =>
  pack(
    Array.from({ length: count }, () => floatAt(draw, bf16, draw.between(-4, 1))),
    BF16_BITS,
  );

/** Packed bf16 numbers, now and then one of any kind. */
const anyFloats = (draw: Random, count: number): bigint =>
  pack(
    Array.from({ length: count }, () =>
      draw.oneIn(8) ? anyFloat(draw, bf16) : floatAt(draw, bf16, draw.between(-4, 1)),
    ),
    BF16_BITS,
  );

const numbersOf = ({ weightBits, ...shape }: Bf16CoreConfig): CoreNumbers => ({
  shape,
  weightLog: weightBits === undefined ? -1 : weightBits - 2,
  weights: (draw) =>
    weightBits === undefined ? floats(draw, shape.blockSize) : draw.bits(shape.blockSize * weightBits),
  values: (draw) => floats(draw, shape.headSize),
});

/** How a query's inner workings come to light. */
function probed(config: Bf16CoreConfig, numbers: CoreNumbers): ProbedCore {
  const { softmax } = bf16CoreParts(config);
  const arithmetic = expSoftmaxArithmetic(softmax);
  return {
    numbers,
    sums: bf16Sums(config),
    weigh: (scores) => softmaxRow(softmax, arithmetic, inBeats(scores, config.rows)),
    showing: (draw) => showFloats(draw, config),
    hard: (draw) => hardFloats(draw, config),
  };
}

const one = bf16Code(false, 0, 128);

const randomSteady = (draw: Random): Values => ({
  v_scale: draw.oneIn(8) ? anyFloat(draw, bf16) : floatAt(draw, bf16, draw.between(-4, 4)),
});

/** Weights and values with denormals, infinities and NaN among them. */
function specials(
  draw: Random,
  numbers: CoreNumbers,
  { blockSize, headSize }: Bf16CoreConfig,
  floating: boolean,
) {
  const plain = query(draw, numbers, { blocks: 2 });
  return [
    { ...plain, value: () => anyFloats(draw, headSize) },
    ...(floating ? [{ ...plain, weights: () => anyFloats(draw, blockSize) }] : []),
  ];
}

/** Corner cases of queries, streams that stop, values at their ends; then random queries with scores in a sensible range. */
export const scenarios: Scenarios<Bf16CoreConfig, StreamScenario> = (config, seed, count) => {
  const draw = random(seed);
  const numbers = numbersOf(config);
  const core: CoreTraffic = { shape: config, weightBits: config.weightBits ?? BF16_BITS, user: false };
  const pair = [query(draw, numbers, { blocks: 1 }), query(draw, numbers, { blocks: 2 })];
  const plain = { v_scale: one };
  return [
    ...cornerQueries(draw, numbers).map(({ name, queries }) =>
      coreScenario(core, draw, name, queries, plain),
    ),
    coreScenario(
      core,
      draw,
      'numbers of any kind',
      specials(draw, numbers, config, config.weightBits === undefined),
      plain,
    ),
    ...unfinished(core, draw, pair, plain),
    ...randomScenarios(core, draw, count, probed(config, numbers), {
      plain,
      drawn: () => randomSteady(draw),
      scaled: (random, { scale }) => ({ v_scale: bf16Code(random.oneIn(2), random.between(-4, 4), scale) }),
    }),
  ];
};
