import { describeUnit } from './lib.ts';

describeUnit('bf16_mac');
