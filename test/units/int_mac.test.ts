import { describeUnit } from './lib.ts';

describeUnit('int_mac');
