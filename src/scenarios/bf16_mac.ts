import type { Bf16MacConfig } from '../spec/bf16_mac.ts';
import { floatMacScenarios } from './lib/float_mac.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

/** Special values, alignments, ties, overflow, underflow and cancellation of one lane; then short random sums. */
export const scenarios: Scenarios<Bf16MacConfig, CycleScenario> = floatMacScenarios;
