import type { IntMacConfig } from '../spec/int_mac.ts';
import { accumulateGolden } from './lib/accumulate.ts';
import type { Golden } from './lib/golden.ts';

/** Running sum of products of one lane. */
export const golden: Golden<IntMacConfig> = accumulateGolden;
