import { describeUnit } from './lib.ts';

describeUnit('dint_recode');
