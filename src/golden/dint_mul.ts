import type { DintMulConfig } from '../spec/dint_mul.ts';
import type { Golden } from './lib/golden.ts';
import { mulGolden } from './lib/mul.ts';

/** Product of one weight and one activation, in half steps. */
export const golden: Golden<DintMulConfig> = mulGolden;
