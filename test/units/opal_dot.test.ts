import { describeUnit } from './lib.ts';

describeUnit('opal_dot');
