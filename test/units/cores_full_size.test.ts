import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { subjectOf } from '../../src/report/execution.ts';
import { agreeOn } from './core_full.ts';
import { printReport, seed } from './lib.ts';

/** Blocks of 128, 8 rows, 64 scores, 64 values: too much for a compiler in a test, so in process only. */
describe('opal_core of full size', () => {
  const { configure, shipped } = findUnit('opal_core');
  const full = shipped.filter(({ blockSize }) => blockSize === 128);

  it('ships in W4A4/7 and W3A3/5', () => {
    expect(full).toMatchObject([
      { weightBits: 4, elementBits: 4, wideBits: 7 },
      { weightBits: 3, elementBits: 3, wideBits: 5 },
    ]);
  });

  it.each(full)(
    '$weightBits-bit weights, elements of $elementBits and $wideBits bits',
    async (options) => {
      const flow = { name: 'slow_both', seed } as const;
      const report = await agreeOn(subjectOf(configure(options)), 'not finite 1', flow);
      printReport(report);
      expect(report).toMatchObject({ mismatches: 0, streams: { beatsOut: 3 * 64 } });
    },
    400_000,
  );
});
