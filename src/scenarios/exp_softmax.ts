import { expSoftmaxArithmetic } from '../golden/exp_softmax.ts';
import { type ExpSoftmaxConfig, expSoftmaxShape } from '../spec/exp_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { addressRows, gaugeCount, gaugeRows } from './lib/softmax_gauges.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/** Rows with ties, masks, extremes and scores around every quarter of a binade; then random rows, and sums at a table's borders. */
export const scenarios: Scenarios<ExpSoftmaxConfig, StreamScenario> = (config, seed, count) => {
  const arithmetic = expSoftmaxArithmetic(config);
  const { powerIndexBits } = expSoftmaxShape(config);
  return softmaxScenarios(config, seed, count, {
    more: (draw) => [
      addressRows(config, arithmetic, draw, 2 ** powerIndexBits),
      gaugeRows(config, arithmetic, draw, gaugeCount / 4),
    ],
  });
};
