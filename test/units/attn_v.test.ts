import { describeUnit } from './lib.ts';

describeUnit('attn_v');
