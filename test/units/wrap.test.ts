import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { wrapFrames } from '../../src/harness/stimulus.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { inProcessSimulator, planOf, subjectOf, variantOf } from '../../src/report/execution.ts';
import { agree, patience, printReport } from './lib.ts';

/** Narrow products need more than a million cycles to fill 32 bits, more than the regression gives them. */
const units = [
  ['dint_mac', {}],
  ['dint_mac', { architecture: 'zero_skip' }],
] as const;

describe('32-bit accumulators of narrow products', () => {
  it.each(units)(
    'of %s %o wrap as their golden models do',
    async (unit, options) => {
      const subject = subjectOf(findUnit(unit).configure(options));
      const built = await buildVariants([variantOf(subject)]);
      const verilator = built.simulator(subject.entry.module);
      const plan = planOf(subject);
      const replay = wrapFrames(plan, subject.entry.golden(), 2 ** 22);
      if (replay === null) throw new Error('the accumulator does not wrap in 2^22 cycles');
      try {
        const report = await agree(subject, [inProcessSimulator(subject), verilator], { replay });
        printReport(report);
        expect(report).toMatchObject({ mismatches: 0 });
        expect(report.cases).toBeGreaterThan(2 ** 20);
      } finally {
        await verilator.close();
      }
    },
    patience,
  );
});
