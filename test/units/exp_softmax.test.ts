import { describeUnit } from './lib.ts';

describeUnit('exp_softmax');
