import { bf16 } from '../formats/float.ts';
import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import { log2SoftmaxArithmetic, log2SoftmaxRow } from '../golden/log2_softmax.ts';
import { type OpalCoreConfig, opalCoreParts } from '../spec/opal_core.ts';
import { type CoreTraffic, coreScenario, unfinished } from './lib/core.ts';
import { leastDenormal, partScenarios, type SeenCore } from './lib/core_parts.ts';
import { inBeats, type ValueTies } from './lib/core_probes.ts';
import { type CoreNumbers, cornerQueries, query } from './lib/core_queries.ts';
import { randomScenarios } from './lib/core_random.ts';
import { opalStages } from './lib/core_stages.ts';
import { opalSums } from './lib/core_sums.ts';
import { codesSumming, hardCodes, showCodes, tiedCodes } from './lib/core_values.ts';
import { anyFloat, bf16Code, floatAt } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { exactRows, laneEdgeRows } from './lib/softmax_exact.ts';
import { gaugeRows } from './lib/softmax_gauges.ts';
import { rescaleCycles } from './rescale.ts';

const numbersOf = (config: OpalCoreConfig): CoreNumbers => ({
  shape: config,
  weightLog: config.weightBits - 2,
  weights: (draw) => draw.bits(config.blockSize * config.weightBits),
  values: (draw) => draw.bits(config.headSize * config.valueBits),
  smallValues: (draw) => {
    const most = 2 ** draw.between(0, config.valueBits - 2) - 1;
    const one = (): bigint => BigInt.asUintN(config.valueBits, BigInt(draw.between(-most, most)));
    return pack(Array.from({ length: config.headSize }, one), config.valueBits);
  },
});

/** How a query's inner workings come to light. */
function probed(config: OpalCoreConfig, numbers: CoreNumbers, seed: number): SeenCore {
  const { score, softmax, values, result } = opalCoreParts(config);
  const arithmetic = log2SoftmaxArithmetic(softmax);
  const sums = opalSums(config);
  const { rows, valueBits } = config;
  // Weights add up to about one, so that sums are hardly greater than a value: the top bits of the widest sum stand still.
  const bits = valueBits - 1 + values.sumFraction;
  return {
    numbers,
    sums,
    weigh: (scores) => log2SoftmaxRow(softmax, inBeats(scores, rows)),
    showing: (draw, codes) => showCodes(draw, config, valueBits, codes),
    hard: (draw) => hardCodes(draw, config, valueBits),
    tied: (draw, codes, product) => tiedCodes(draw, config, values, codes, product),
    parts: {
      scores: rescaleCycles(score, seed),
      results: rescaleCycles({ ...result, productBits: bits + 1 }, seed),
      stages: (draw) => opalStages(config, sums, seed, draw),
      rows: (draw, count) =>
        [exactRows, laneEdgeRows, gaugeRows].flatMap(
          (rows) => rows(softmax, arithmetic, draw, Math.ceil(count / 3)).rows,
        ),
      // Scores are natural logarithms, codes binary ones.
      apart: (Math.LN2 * values.sumFraction) / Math.max(1, config.rowLength - 1),
      summing: (codes, cycles) =>
        codesSumming(
          values,
          codes,
          cycles.map(({ p = 0n }) => Number(p)),
        ),
      operand: {
        bits,
        of: (units, exponent) => ({ p: BigInt(units), p_exp: BigInt(exponent) }),
      },
      steady: ({ p_exp = 0n, scale = 0n }) => scaledBy(Number(p_exp) + values.sumFraction, scale),
    },
  };
}

/** Steady inputs of that exponent and scale; an exponent beyond its port goes over to a scale that is a normal number. */
function scaledBy(exponent: number, scale: bigint): Values | null {
  const v_exp = Math.max(-128, Math.min(127, exponent));
  const field = Number((scale >> 7n) & 0xffn);
  const moved = field + exponent - v_exp;
  if (v_exp === exponent) return { v_exp: BigInt(v_exp), v_scale: scale };
  if (field === 0 || field === 255 || moved < 1 || moved > 254) return null;
  return { v_exp: BigInt(v_exp), v_scale: scale + (BigInt(moved - field) << 7n) };
}

/** A scale of given bits: one under which results keep all of theirs, or one that makes a unit of a product the least denormal. */
function scaledValues(draw: Random, config: OpalCoreConfig, { scale, room }: ValueTies): Values {
  if (room === null) return { v_exp: 0n, v_scale: bf16Code(draw.oneIn(2), draw.between(-4, 4), scale) };
  const { sumFraction } = opalCoreParts(config).values;
  const v_exp = draw.between(-128, -30);
  const exponent = leastDenormal - v_exp + sumFraction - (room + 1) + 7;
  return { v_exp: BigInt(v_exp), v_scale: bf16Code(draw.oneIn(2), exponent, scale) };
}

const one = bf16Code(false, 0, 128);

const randomSteady = (draw: Random): Values => ({
  v_exp: BigInt(draw.oneIn(8) ? draw.between(-128, 127) : draw.between(-12, 4)),
  v_scale: draw.oneIn(8) ? anyFloat(draw, bf16) : floatAt(draw, bf16, draw.between(-4, 4)),
});

/** Ends of the values' scale: results that underflow, overflow, or are no numbers. */
const valueScales: readonly Values[] = [
  { v_exp: -128n, v_scale: bf16Code(true, 0, 0xff) },
  { v_exp: 127n, v_scale: bf16Code(false, 8, 128) },
  { v_exp: 0n, v_scale: 0x7fc0n },
  { v_exp: 0n, v_scale: 0x8000n },
];

/** Corner cases of queries, streams that stop, scales at their ends; then random queries with scores in a sensible range. */
export const scenarios: Scenarios<OpalCoreConfig, StreamScenario> = (config, seed, count) => {
  const draw = random(seed);
  const numbers = numbersOf(config);
  const core: CoreTraffic = {
    shape: config,
    weightBits: config.weightBits,
    user: config.wideBits !== undefined,
  };
  const seen = probed(config, numbers, seed);
  const plain = { v_exp: BigInt(1 - config.valueBits), v_scale: one };
  const pair = [query(draw, numbers, { blocks: 1 }), query(draw, numbers, { blocks: 2 })];
  return [
    ...cornerQueries(draw, numbers).map(({ name, queries }) =>
      coreScenario(core, draw, name, queries, plain),
    ),
    ...valueScales.map((steady, i) =>
      coreScenario(core, draw, `scale of the values ${i}`, pair.slice(0, 1), steady),
    ),
    ...unfinished(core, draw, pair, plain),
    ...partScenarios(core, seed, count, seen, plain),
    ...randomScenarios(core, draw, count, seen, {
      plain,
      drawn: () => randomSteady(draw),
      scaled: (random, product) => scaledValues(random, config, product),
    }),
  ];
};
