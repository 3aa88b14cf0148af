import { describeUnit } from './lib.ts';

describeUnit('log2_softmax');
