import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.ts';
import type { CatalogUnit } from '../../src/catalog_unit.ts';
import { requireClean } from '../../src/harness/lint.ts';
import type { Simulator } from '../../src/harness/simulator.ts';
import { requireAgreement, type VerifyReport } from '../../src/harness/verify.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { type Subject, variantOf, verifySubject } from '../../src/report/execution.ts';
import { drawSubjects, isDrawn } from './draws.ts';
import { checkText, distinct, patience, yosysAccepts } from './lib.ts';

/** Configurations that nobody chose: drawn over every option of every unit, with a fixed seed. */

const drawSeed = 20250;

/** The scenarios of a float, OPAL or softmax unit make each of its configurations many times longer. */
const sizes = ({ unit }: CatalogUnit) =>
  /^d?int_/.test(unit)
    ? { draws: 40, cases: 150, inVerilator: 6, casesInVerilator: 500 }
    : { draws: 3, cases: 10, inVerilator: 1, casesInVerilator: 10 };

let failureFolder: string;
beforeAll(() => {
  failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-random-'));
});
afterAll(() => {
  rmSync(failureFolder, { recursive: true });
});

async function verifyOne(
  subject: Subject,
  simulators: readonly Simulator[],
  cases: number,
): Promise<VerifyReport> {
  try {
    const checks = { simulators, cases, exhaustiveLimit: 2 ** 12, failureFolder };
    return requireAgreement(await verifySubject(subject, checks));
  } catch (error) {
    throw new Error(`${subject.entry.unit} ${JSON.stringify(subject.entry.config)}`, { cause: error });
  }
}

function tell(title: string, reports: readonly VerifyReport[]): void {
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  console.log(`${title}: ${reports.length} configurations, ${cases} cases, 0 mismatches, seed ${drawSeed}`);
}

describe.each(catalog.filter(isDrawn).map((unit) => [unit.unit, unit] as const))('%s', (name, unit) => {
  const { draws, cases, inVerilator, casesInVerilator } = sizes(unit);
  const subjects = drawSubjects(unit, draws, drawSeed);

  it(
    'agrees with its golden model in process, and can be emitted with every value named',
    async () => {
      expect(subjects.length).toBeGreaterThan(draws / 3);
      const reports: VerifyReport[] = [];
      for (const subject of subjects) {
        reports.push(await verifyOne(subject, [], cases));
        for (const { text } of subject.entry.emit()) checkText(text);
      }
      tell(`${name} in process`, reports);
    },
    patience,
  );

  it(
    'is accepted by Verilator, Icarus and Yosys without a word',
    async () => {
      const variants = distinct(subjects.map(variantOf));
      for (const variant of variants) await requireClean(variant, ['verilator', 'icarus']);
      await yosysAccepts('native', variants);
    },
    patience,
  );

  it(
    'agrees in Verilator',
    async () => {
      const few = subjects.filter(({ entry }) => Number(entry.config.lanes ?? 1) <= 20).slice(0, inVerilator);
      const built = await buildVariants(distinct(few.map(variantOf)));
      const reports: VerifyReport[] = [];
      for (const subject of few) {
        const simulator = built.simulator(subject.entry.module);
        reports.push(await verifyOne(subject, [simulator], casesInVerilator));
        await simulator.close();
      }
      tell(`${name} in Verilator`, reports);
    },
    patience,
  );
});
