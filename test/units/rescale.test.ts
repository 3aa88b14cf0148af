import { describeUnit } from './lib.ts';

describeUnit('rescale');
