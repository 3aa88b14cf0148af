import type { Bf16DotConfig } from '../spec/bf16_dot.ts';
import { floatMacGolden } from './lib/float_mac.ts';
import type { Golden } from './lib/golden.ts';

/** Running fp32 sum of dot products over the lanes. */
export const golden: Golden<Bf16DotConfig> = floatMacGolden;
