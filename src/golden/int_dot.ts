import type { IntDotConfig } from '../spec/int_dot.ts';
import { accumulateGolden } from './lib/accumulate.ts';
import type { Golden } from './lib/golden.ts';

/** Running sum of dot products over the lanes. */
export const golden: Golden<IntDotConfig> = accumulateGolden;
