import { describeUnit } from './lib.ts';

const isWide = ({ rowLength, schedule }: Readonly<Record<string, unknown>>): boolean =>
  schedule !== 'online' && Number(rowLength ?? 64) > 8;

describeUnit('log2_softmax', { only: (options) => !isWide(options) });
// A row of 64 at once takes as long as many of 4; the named rows are all there.
describeUnit('log2_softmax', { only: isWide, cases: 100 });
