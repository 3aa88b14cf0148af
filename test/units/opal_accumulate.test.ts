import { describeUnit } from './lib.ts';

describeUnit('opal_accumulate');
