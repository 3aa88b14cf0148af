import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { drawMutants } from '../../src/harness/mutate.ts';
import { fromSynchronous } from '../../src/harness/simulator.ts';
import { verifyStreams } from '../../src/harness/stream/verify.ts';
import { verify } from '../../src/harness/verify.ts';
import { type Flat, flatten } from '../../src/hdl/flatten.ts';
import type { Design } from '../../src/hdl/index.ts';
import { compileFlat } from '../../src/hdl/sim/compile.ts';
import { planOf, type Subject, streamPlanOf, subjectOf } from '../../src/report/execution.ts';
import { patience } from './lib.ts';

/**
 * Seeded faults in units that scenarios drive. Their states are too many to prove a fault to be none, and some are: a
 * sign dropped from what is never negative, a reset of what a cleared sum hides. So most must be found, not all.
 */

type Options = Readonly<Record<string, unknown>>;

const row = { rowLength: 4, scoreBits: 8, fractionBits: 3 };
const exact = { rounding: 'end', leastExponent: -9, greatestExponent: 8, exactDepth: 9 };

const cases: readonly (readonly [string, Options])[] = [
  ['bf16_mac', { contexts: 2, stages: 1 }],
  ['bf16_dot', { lanes: 2, weight: 'int', accumulate: 'aligned', guardBits: 3 }],
  ['opal_accumulate', { productBits: 9, ...exact }],
  ['rescale', { productBits: 12, output: 'bf16' }],
  ['opal_quantize', { blockSize: 4, outliers: 1, elementBits: 4, wideBits: 7, lanes: 2, twoLevel: true }],
  ['opal_dot', { blockSize: 4, outliers: 1, elementBits: 4, weightBits: 3 }],
  ['log2_softmax', row],
  ['log2_softmax', { ...row, schedule: 'online', lanes: 2 }],
  ['exp_softmax', row],
  ['attn_v', { headSize: 2, valueBits: 3, codeBits: 2, rowLength: 5, zeroLast: true, rowsPerCycle: 2 }],
];

const faults = 6;
const foundAtLeast = 4;

let failureFolder: string;
beforeAll(() => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-mutants-'));
});
afterAll(() => {
  rmSync(failureFolder, { recursive: true });
});

/** Mismatches of a subject whose design is replaced. */
async function mismatches(subject: Subject, { ports }: Design, changed: Flat): Promise<number> {
  const { entry } = subject;
  const { unit, module, streaming, scenarios } = entry;
  const common = { unit, module, cases: 10, shrinkLimitMs: 1, failureFolder };
  if (streaming === null) {
    const simulators = [fromSynchronous('mutant', compileFlat(changed, ports))];
    const golden = entry.golden();
    return (await verify({ ...common, plan: planOf(subject), golden, scenarios, simulators })).mismatches;
  }
  const report = await verifyStreams({
    ...common,
    plan: streamPlanOf(subject),
    golden: streaming.golden(),
    scenarios: streaming.scenarios,
    reference: compileFlat(changed, ports, { beforeEdge: true }),
    stallLimit: 100,
  });
  return report.mismatches;
}

describe('faults in units driven by scenarios', () => {
  it.each(cases)('of %s %j are found', { timeout: patience }, async (unit, options) => {
    const subject = subjectOf(findUnit(unit).configure(options));
    const design = subject.entry.design();
    const flat = flatten(design);
    // Without a fault nothing may be found.
    expect(await mismatches(subject, design, flat)).toBe(0);
    const missed: string[] = [];
    const drawn = drawMutants(flat, faults, 1);
    for (const mutant of drawn) {
      if ((await mismatches(subject, design, mutant.flat)) === 0)
        missed.push(`${mutant.kind}, ${mutant.what}`);
    }
    console.log(
      `${subject.entry.module}: ${drawn.length} mutants, ${drawn.length - missed.length} found by verify${missed.map((one) => `; not found: ${one}`).join('')}`,
    );
    expect(drawn.length - missed.length).toBeGreaterThanOrEqual(foundAtLeast);
  });
});
