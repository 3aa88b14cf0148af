import { type ExpArithmetic, expSoftmaxArithmetic } from '../golden/exp_softmax.ts';
import { type ExpSoftmaxConfig, expSoftmaxShape } from '../spec/exp_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { addressRows, gaugeCount, gaugeRows } from './lib/softmax_gauges.ts';
import { reciprocalRows } from './lib/softmax_reciprocals.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/** Rows with ties, masks, extremes and scores around every quarter of a binade; then random rows, and sums at a table's borders. */
export const scenarios: Scenarios<ExpSoftmaxConfig, StreamScenario> = (config, seed, count) => {
  const arithmetic = expSoftmaxArithmetic(config);
  const { powerIndexBits, reciprocalIndexBits, sumBits } = expSoftmaxShape(config);
  return softmaxScenarios(config, seed, count, {
    more: (draw) => [
      addressRows(config, arithmetic, draw, 2 ** powerIndexBits),
      gaugeRows(config, arithmetic, draw, gaugeCount / 4),
      ...(config.schedule === 'online'
        ? []
        : [
            reciprocalRows(config, arithmetic, draw, {
              entries: 2 ** reciprocalIndexBits,
              sumBits,
              dropped: droppedOf(config, arithmetic),
            }),
          ]),
    ],
  });
};

/** What rounding to the port drops, in units of the last place. */
const droppedOf =
  ({ output, range }: ExpSoftmaxConfig, { product }: ExpArithmetic) =>
  (u: bigint, sum: bigint): number => {
    const found = product(u, sum);
    if (found === null) return 0.5;
    const { value, exponent } = found;
    const places = output === 'fixed' ? -(exponent + range + 7) : value.toString(2).length - 8;
    if (places <= 0) return 0.5;
    return Number(BigInt.asUintN(places, value)) / 2 ** places;
  };
