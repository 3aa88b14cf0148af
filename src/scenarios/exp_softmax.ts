import { expSoftmaxArithmetic } from '../golden/exp_softmax.ts';
import type { ExpSoftmaxConfig } from '../spec/exp_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { gaugeCount, gaugeRows } from './lib/softmax_gauges.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/** Rows with ties, masks, extremes and scores around every quarter of a binade; then random rows, and sums at a table's borders. */
export const scenarios: Scenarios<ExpSoftmaxConfig, StreamScenario> = (config, seed, count) =>
  softmaxScenarios(config, seed, count, {
    more: (draw) => [gaugeRows(config, expSoftmaxArithmetic(config), draw, gaugeCount)],
  });
