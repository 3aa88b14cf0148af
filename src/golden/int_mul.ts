import type { IntMulConfig } from '../spec/int_mul.ts';
import type { Golden } from './lib/golden.ts';
import { mulGolden } from './lib/mul.ts';

/** Product of one weight and one activation. */
export const golden: Golden<IntMulConfig> = mulGolden;
