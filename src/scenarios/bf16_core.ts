import { bf16 } from '../formats/float.ts';
import { expSoftmaxArithmetic } from '../golden/exp_softmax.ts';
import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import { softmaxRow } from '../golden/lib/softmax_row.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../spec/bf16_core.ts';
import { expSoftmaxShape } from '../spec/exp_softmax.ts';
import { BF16_BITS } from '../spec/lib/float.ts';
import { type CoreTraffic, coreScenario, unfinished } from './lib/core.ts';
import { partScenarios, type SeenCore } from './lib/core_parts.ts';
import { floatOf, inBeats } from './lib/core_probes.ts';
import { type CoreNumbers, cornerQueries, query } from './lib/core_queries.ts';
import { randomScenarios } from './lib/core_random.ts';
import { bf16Stages } from './lib/core_stages.ts';
import { fp32Bits, fp32Number } from './lib/core_steer.ts';
import { bf16Sums } from './lib/core_sums.ts';
import { floatsSumming, hardFloats, showFloats } from './lib/core_values.ts';
import { anyFloat, bf16Code, floatAt } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { addressRows, gaugeRows } from './lib/softmax_gauges.ts';
import type { Row } from './lib/softmax_rows.ts';
import { rescaleCycles } from './rescale.ts';

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
function probed(config: Bf16CoreConfig, numbers: CoreNumbers, seed: number): SeenCore {
  const { score, softmax, result } = bf16CoreParts(config);
  const { powerIndexBits } = expSoftmaxShape(softmax);
  const arithmetic = expSoftmaxArithmetic(softmax);
  return {
    numbers,
    sums: bf16Sums(config),
    weigh: (scores) => softmaxRow(softmax, arithmetic, inBeats(scores, config.rows)),
    showing: (draw) => showFloats(draw, config),
    hard: (draw) => hardFloats(draw, config),
    parts: {
      scores: rescaleCycles(score, seed),
      results: rescaleCycles(result, seed),
      stages: () => bf16Stages(config, seed),
      rows: (draw, count) => [
        ...addressRows(softmax, arithmetic, draw, 2 ** powerIndexBits).rows,
        ...gaugeRows(softmax, arithmetic, draw, Math.ceil(count / 3)).rows,
        ...nearRows(draw, config, Math.ceil(count / 3)),
      ],
      apart: 0,
      summing: ([weight = 0n], cycles) =>
        floatsSumming(
          config.rowLength,
          floatOf(weight),
          cycles.map(({ x = 0n }) => fp32Number(x)),
        ),
      operand: { bits: 24, of: (units, exponent) => ({ x: fp32Bits(units * 2 ** exponent) }) },
      steady: ({ scale = 0n }) => ({ v_scale: scale }),
    },
  };
}

/** Scores that lie near one another, so that sums are anywhere in a few binades. */
const nearRows = (draw: Random, { rowLength, fractionBits }: Bf16CoreConfig, count: number): Row[] =>
  Array.from({ length: count }, () => {
    const spread = 2 ** (fractionBits + draw.between(-1, 2));
    return Array.from({ length: rowLength }, () => draw.between(-spread, 0));
  });

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
  const seen = probed(config, numbers, seed);
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
    ...partScenarios(core, seed, count, seen, plain),
    ...randomScenarios(core, draw, count, seen, {
      plain,
      drawn: () => randomSteady(draw),
      scaled: (random, { scale }) => ({ v_scale: bf16Code(random.oneIn(2), random.between(-4, 4), scale) }),
    }),
  ];
};
