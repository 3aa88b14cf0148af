import type { DintDotConfig } from '../spec/dint_dot.ts';
import { accumulateGolden } from './lib/accumulate.ts';
import type { Golden } from './lib/golden.ts';

/** Running sum of dot products over the lanes, in half steps. */
export const golden: Golden<DintDotConfig> = accumulateGolden;
