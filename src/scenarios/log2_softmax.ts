import { golden, log2SoftmaxArithmetic } from '../golden/log2_softmax.ts';
import { type Log2SoftmaxConfig, resultBits } from '../spec/log2_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { gaugeCount, gaugeRows } from './lib/softmax_gauges.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/**
 * Rows with ties, masks, extremes and scores around every border of a straight line; then random rows, and pairs of rows
 * between which codes change.
 */
export const scenarios: Scenarios<Log2SoftmaxConfig, StreamScenario> = (config, seed, count) =>
  softmaxScenarios(config, seed, count, {
    edgesOf: { model: golden(config), resultBits: resultBits(config) },
    more: (draw) => [gaugeRows(config, log2SoftmaxArithmetic(config), draw, gaugeCount)],
  });
