import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import type { Simulator } from '../../src/harness/simulator.ts';
import type { VerifyReport } from '../../src/harness/verify.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { inProcessSimulator, type Subject, subjectOf, variantOf } from '../../src/report/execution.ts';
import { dintArchitectures, intArchitectures } from '../../src/spec/lib/architecture.ts';
import { dintEncodings } from '../../src/spec/lib/weights.ts';
import { combinations } from '../spec/configs.ts';
import { agree, patience } from './lib.ts';

/** Every input of every small multiplier. */

const structures = { architecture: dintArchitectures, recoded: [false, true] };
const intStructures = { architecture: intArchitectures, recoded: [false, true] };

/** The combinations a unit accepts. */
function accepted(unit: string, choices: Readonly<Record<string, readonly unknown[]>>): Subject[] {
  const { configure, schema } = findUnit(unit);
  return combinations(choices)
    .filter((options) => schema.safeParse(options).success)
    .map((options) => subjectOf(configure(options)));
}

const goldens = new Map<string, GoldenModel>();

/** One golden model for all entries it is the same for, so that its table is worked out once. */
function goldenOf({ unit, config, golden }: CatalogEntry): GoldenModel {
  const { architecture, recoded, ...operands } = config;
  const key = JSON.stringify([unit, operands, recoded === true ? architecture : '']);
  const known = goldens.get(key) ?? golden();
  goldens.set(key, known);
  return known;
}

const tryAll = (subject: Subject, simulator: Simulator): Promise<VerifyReport> =>
  agree(subject, [simulator], { golden: goldenOf(subject.entry) });

function tell(title: string, reports: readonly VerifyReport[]): void {
  const lines = reports.map(
    ({ module, cases, mismatches }) => `  ${module}: ${cases} inputs, ${mismatches} mismatches`,
  );
  const total = reports.reduce((sum, { cases }) => sum + cases, 0);
  console.log(
    [`${title}: ${reports.length} modules, ${total} inputs, all of them tried`, ...lines].join('\n'),
  );
}

async function inVerilator(title: string, subjects: readonly Subject[]): Promise<void> {
  const built = await buildVariants(subjects.map(variantOf));
  const reports: VerifyReport[] = [];
  for (const subject of subjects) {
    const simulator = built.simulator(subject.entry.module);
    reports.push(await tryAll(subject, simulator));
    await simulator.close();
  }
  for (const report of reports) {
    expect(report).toMatchObject({ method: 'exhaustive', mismatches: 0 });
    expect(report.executions).toEqual([expect.stringMatching(/^verilator/)]);
  }
  tell(`${title}, Verilator`, reports);
}

describe('dint_mul with INT8 activations', () => {
  it.each([3, 4, 5])(
    'of %i-bit weights, every encoding and architecture, zero points included',
    async (n) => {
      const subjects = accepted('dint_mul', { weightBits: [n], encoding: dintEncodings, ...structures });
      // sm: all five, three of them recoded too; tc: without zero_skip; asym: without sign_magnitude as well.
      expect(subjects).toHaveLength(8 + 6 + 4);
      await inVerilator(`dint_mul, n = ${n}`, subjects);
    },
    patience,
  );
});

/** Eight structures of signed and six of unsigned weights. */
const intSubjects = (weightBits: number, activationBits: number): Subject[] =>
  accepted('int_mul', {
    weightBits: [weightBits],
    activationBits: [activationBits],
    weightSigned: [true, false],
    ...intStructures,
  });

describe('int_mul in every architecture', () => {
  const widths = [2, 3, 4, 5, 6, 7, 8];

  it.each([
    [2, 3, 4],
    [5, 6, 7, 8],
  ])(
    'of weights of %i, %i, ... bits and INT8 activations',
    async (...weights) => {
      const subjects = weights.flatMap((w) => intSubjects(w, 8));
      expect(subjects).toHaveLength(14 * weights.length);
      await inVerilator(`int_mul, ${weights.join(', ')} x 8`, subjects);
    },
    patience,
  );

  it(
    'of equal widths',
    async () => {
      const subjects = widths.slice(0, -1).flatMap((w) => intSubjects(w, w));
      expect(subjects).toHaveLength(14 * 6);
      await inVerilator('int_mul, equal widths', subjects);
    },
    patience,
  );

  it(
    'with a zero point',
    async () => {
      const zeroPoint = [true];
      const subjects = [
        ...accepted('int_mul', { weightBits: [2, 3, 4], zeroPoint, ...intStructures }),
        ...accepted('int_mul', {
          weightBits: [5],
          activationBits: [4],
          activationSigned: [true, false],
          zeroPoint,
          ...intStructures,
        }),
      ];
      expect(subjects).toHaveLength(6 * 5);
      await inVerilator('int_mul with zero point', subjects);
    },
    patience,
  );

  it(
    'of all other widths, in process',
    async () => {
      const reports: VerifyReport[] = [];
      for (const w of widths) {
        for (const a of widths.filter((bits) => bits !== w && bits !== 8)) {
          for (const subject of intSubjects(w, a))
            reports.push(await tryAll(subject, inProcessSimulator(subject)));
        }
      }
      expect(reports).toHaveLength(14 * 36);
      for (const report of reports) expect(report).toMatchObject({ method: 'exhaustive', mismatches: 0 });
      const total = reports.reduce((sum, { cases }) => sum + cases, 0);
      console.log(
        `int_mul, other widths, in process: ${reports.length} modules, ${total} inputs, 0 mismatches`,
      );
    },
    patience,
  );
});
