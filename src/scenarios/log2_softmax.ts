import { golden, log2SoftmaxArithmetic } from '../golden/log2_softmax.ts';
import { type Log2SoftmaxConfig, resultBits } from '../spec/log2_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { exactRows, laneEdgeRows } from './lib/softmax_exact.ts';
import { gaugeCount, gaugeRows } from './lib/softmax_gauges.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/** Scores of the rows about changes of results. */
const scoresInAll = 8192;

/**
 * Rows with ties, masks, extremes and scores around every border of a straight line; then random rows, and pairs of rows
 * between which codes change.
 */
export const scenarios: Scenarios<Log2SoftmaxConfig, StreamScenario> = (config, seed, count) => {
  const arithmetic = log2SoftmaxArithmetic(config);
  // A long row has more scores in it.
  const rows = Math.max(gaugeCount, Math.round(scoresInAll / config.rowLength));
  return softmaxScenarios(config, seed, count, {
    edgesOf: { model: golden(config), resultBits: resultBits(config) },
    more: (draw) => [
      gaugeRows(config, arithmetic, draw, gaugeCount),
      exactRows(config, arithmetic, draw, rows),
      laneEdgeRows(config, arithmetic, draw, rows),
    ],
  });
};
