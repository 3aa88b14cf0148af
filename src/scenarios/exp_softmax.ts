import type { ExpSoftmaxConfig } from '../spec/exp_softmax.ts';
import type { Scenarios, StreamScenario } from './lib/scenario.ts';
import { softmaxScenarios } from './lib/softmax_rows.ts';

/** Rows with ties, masks, extremes and scores around every quarter of a binade; then random rows. */
export const scenarios: Scenarios<ExpSoftmaxConfig, StreamScenario> = softmaxScenarios;
