import type { DintMacConfig } from '../spec/dint_mac.ts';
import { accumulateGolden } from './lib/accumulate.ts';
import type { Golden } from './lib/golden.ts';

/** Running sum of products of one lane, in half steps. */
export const golden: Golden<DintMacConfig> = accumulateGolden;
