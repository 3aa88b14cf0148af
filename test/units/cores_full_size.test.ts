import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { agreeOn } from './core_full.ts';
import { printReport, seed } from './lib.ts';

/** Blocks of 128, 8 rows, 64 scores, 64 values, three queries, one of them with numbers that are not finite. */
const results = 3 * 64;
const isFull = ({ blockSize }: Readonly<Record<string, unknown>>): boolean => blockSize === 128;

describe('opal_core of full size', () => {
  const { configure, shipped } = findUnit('opal_core');
  const full = shipped.filter(isFull);

  it('ships in W4A4/7 and W3A3/5', () => {
    expect(full).toMatchObject([
      { weightBits: 4, elementBits: 4, wideBits: 7 },
      { weightBits: 3, elementBits: 3, wideBits: 5 },
    ]);
  });

  it.each(full)(
    '$weightBits-bit weights, elements of $elementBits and $wideBits bits, with pauses on all streams',
    async (options) => {
      const subject = subjectOf(configure(options));
      const report = await agreeOn(subject, 'not finite 1', { name: 'slow_both', seed });
      printReport(report);
      expect(report).toMatchObject({ mismatches: 0, streams: { beatsOut: results } });
    },
    400_000,
  );

  it('3-bit weights in Verilator too, with a reset midway', async () => {
    const subject = subjectOf(configure(full[1] ?? {}));
    const built = await buildVariants([variantOf(subject)], { timeoutMs: 900_000 });
    const verilator = built.simulator(subject.entry.module);
    try {
      const report = await agreeOn(subject, 'not finite 1', { name: 'reset_midway', seed }, [verilator]);
      printReport(report);
      expect(report.executions).toContain(`verilator ${built.version}`);
      expect(report).toMatchObject({ mismatches: 0, streams: { beatsOut: results } });
    } finally {
      await verilator.close();
    }
  }, 900_000);
});

describe('bf16_core of full size', () => {
  const { configure, shipped } = findUnit('bf16_core');

  it.each(shipped.filter(isFull))(
    '%o, with pauses on all streams',
    async (options) => {
      const subject = subjectOf(configure(options));
      const report = await agreeOn(subject, 'not finite 1', { name: 'slow_both', seed });
      printReport(report);
      expect(report).toMatchObject({ mismatches: 0, streams: { beatsOut: results } });
    },
    900_000,
  );
});
