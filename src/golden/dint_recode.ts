import type { DintRecodeConfig } from '../spec/dint_recode.ts';
import type { Golden } from './lib/golden.ts';
import { recodeGolden } from './lib/recode.ts';

/** Weight codes to recoded weights, lane by lane. */
export const golden: Golden<DintRecodeConfig> = recodeGolden;
