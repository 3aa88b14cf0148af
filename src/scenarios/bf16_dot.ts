import type { Bf16DotConfig } from '../spec/bf16_dot.ts';
import { floatMacScenarios } from './lib/float_mac.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

/** Special values, alignments, ties, overflow, underflow and cancellation across lanes; then short random sums. */
export const scenarios: Scenarios<Bf16DotConfig, CycleScenario> = floatMacScenarios;
