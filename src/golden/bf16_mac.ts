import type { Bf16MacConfig } from '../spec/bf16_mac.ts';
import { floatMacGolden } from './lib/float_mac.ts';
import type { Golden } from './lib/golden.ts';

/** Running fp32 sum of products of one lane. */
export const golden: Golden<Bf16MacConfig> = floatMacGolden;
