import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog.ts';
import { requireClean } from '../../src/harness/lint.ts';
import type { Simulator } from '../../src/harness/simulator.ts';
import type { VerifyReport } from '../../src/harness/verify.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { inProcessSimulator, type Subject, subjectOf, variantOf } from '../../src/report/execution.ts';
import { adders, dintArchitectures } from '../../src/spec/lib/architecture.ts';
import { dintEncodings } from '../../src/spec/lib/weights.ts';
import { agree, checkText, distinct, patience, yosysAccepts } from './lib.ts';

/** Configurations that nobody chose: drawn over every option of every unit, with a fixed seed. */

const drawSeed = 20250;
const perUnit = 40;
const perUnitInVerilator = 6;

const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** Mostly few lanes: a tree of 128 takes as long as a hundred small ones. */
const lanes = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 4, arbitrary: fc.integer({ min: 7, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(64, 127, 128) },
);

/** Everything any unit takes; a unit draws from the options it has. */
const choices: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  weightBits: fc.integer({ min: 2, max: 8 }),
  weightSigned: fc.constantFrom(undefined, true, false),
  zeroPoint: often(false, fc.constant(true)),
  encoding: fc.constantFrom(...dintEncodings),
  activationBits: fc.integer({ min: 2, max: 8 }),
  activationSigned: often(true, fc.constant(false)),
  architecture: fc.constantFrom(...dintArchitectures),
  recoded: fc.boolean(),
  adder: often<string>('ripple', fc.constantFrom(...adders)),
  stages: often(0, fc.integer({ min: 1, max: 4 })),
  accumulatorBits: fc.oneof(fc.constant(undefined), fc.integer({ min: 4, max: 64 })),
  exactDepth: often<number | undefined>(undefined, fc.integer({ min: 1, max: 5000 })),
  foldDepth: often<number | undefined>(undefined, fc.integer({ min: 1, max: 300 })),
  lanes,
};

const optionsOf: Readonly<Record<string, readonly string[]>> = (() => {
  const int = ['weightBits', 'weightSigned', 'zeroPoint'];
  const dint = ['weightBits', 'encoding'];
  const product = ['activationBits', 'activationSigned', 'architecture', 'recoded', 'adder', 'stages'];
  const sum = ['accumulatorBits', 'exactDepth', 'foldDepth'];
  return {
    int_mul: [...int, ...product],
    int_mac: [...int, ...product, ...sum],
    int_dot: [...int, ...product, ...sum, 'lanes'],
    int_recode: ['weightBits', 'weightSigned', 'architecture', 'lanes'],
    dint_mul: [...dint, ...product],
    dint_mac: [...dint, ...product, ...sum],
    dint_dot: [...dint, ...product, ...sum, 'lanes'],
    dint_recode: [...dint, 'architecture', 'lanes'],
  };
})();

/** Legal configurations of a unit, no two of the same module. */
function drawn(unit: (typeof catalog)[number], count: number): Subject[] {
  const shape = Object.fromEntries((optionsOf[unit.unit] ?? []).map((name) => [name, choices[name]!]));
  const legal = fc
    .record(shape)
    .map((options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)))
    .filter((options) => unit.schema.safeParse(options).success);
  const subjects = new Map<string, Subject>();
  for (const options of fc.sample(legal, { seed: drawSeed, numRuns: 2 * count })) {
    const subject = subjectOf(unit.configure(options));
    if (subjects.size < count) subjects.set(subject.entry.module, subject);
  }
  return [...subjects.values()];
}

async function verifyOne(
  subject: Subject,
  simulators: readonly Simulator[],
  cases: number,
): Promise<VerifyReport> {
  try {
    const report = await agree(subject, simulators, { cases, exhaustiveLimit: 2 ** 12 });
    expect(report.mismatches).toBe(0);
    return report;
  } catch (error) {
    throw new Error(`${subject.entry.unit} ${JSON.stringify(subject.entry.config)}`, { cause: error });
  }
}

function tell(title: string, reports: readonly VerifyReport[]): void {
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  console.log(`${title}: ${reports.length} configurations, ${cases} cases, 0 mismatches, seed ${drawSeed}`);
}

/** Units whose inputs mean something only together draw their configurations in tests of their own. */
const drawnUnits = catalog.filter(({ unit }) => optionsOf[unit] !== undefined);

describe.each(drawnUnits.map((unit) => [unit.unit, unit] as const))('%s', (name, unit) => {
  const subjects = drawn(unit, perUnit);

  it(
    'agrees with its golden model in process, and can be emitted with every value named',
    async () => {
      expect(subjects.length).toBeGreaterThan(perUnit / 3);
      const reports: VerifyReport[] = [];
      for (const subject of subjects) {
        reports.push(await verifyOne(subject, [inProcessSimulator(subject)], 150));
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
      const few = subjects
        .filter(({ entry }) => Number(entry.config.lanes ?? 1) <= 20)
        .slice(0, perUnitInVerilator);
      const variants = distinct(few.map(variantOf));
      const built = await buildVariants(variants);
      const reports: VerifyReport[] = [];
      for (const subject of few) {
        const simulator = built.simulator(subject.entry.module);
        reports.push(await verifyOne(subject, [simulator], 500));
        await simulator.close();
      }
      tell(`${name} in Verilator`, reports);
    },
    patience,
  );
});
