import { describeUnit } from './lib.ts';

const isLong = ({ blockSize }: Readonly<Record<string, unknown>>): boolean => Number(blockSize) > 32;

describeUnit('opal_dot', { only: (options) => !isLong(options) });
// A cycle of 128 lanes takes as long as many of 16; the corners are all there.
describeUnit('opal_dot', { only: isLong, cases: 100 });
