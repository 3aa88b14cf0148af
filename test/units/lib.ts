import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { requireClean } from '../../src/harness/lint.ts';
import type { Simulator } from '../../src/harness/simulator.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { requireAgreement, type VerifyReport, type VerifyRequest, verify } from '../../src/harness/verify.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { runYosys, type YosysEngine } from '../../src/harness/yosys.ts';
import { planOf, type Subject, subjectOf, variantOf, verifySubject } from '../../src/report/execution.ts';

export const seed = 1;

/** Compiling trees of 32 lanes takes its time on a busy machine. */
export const patience = 400_000;

/** Verifies one subject; a mismatch fails the test with the shrunk trace. */
export async function agree(
  subject: Subject,
  simulators: readonly Simulator[],
  more: Partial<VerifyRequest> = {},
): Promise<VerifyReport> {
  const { entry } = subject;
  const failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-units-'));
  try {
    const report = await verify({
      unit: entry.unit,
      module: entry.module,
      plan: planOf(subject),
      golden: entry.golden(),
      scenarios: entry.scenarios,
      describe: entry.describe,
      simulators,
      seed,
      failureFolder,
      ...more,
    });
    return requireAgreement(report);
  } finally {
    rmSync(failureFolder, { recursive: true });
  }
}

/** Verifies one subject in process and elsewhere, by cycles or by transfers as its unit is driven. */
async function agreeEverywhere(
  subject: Subject,
  simulators: readonly Simulator[],
  sampling: readonly Simulator[],
  cases?: number,
): Promise<VerifyReport> {
  const checks = { simulators, sampling, seed, ...(cases === undefined ? {} : { cases }) };
  const failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-units-'));
  try {
    return requireAgreement(await verifySubject(subject, { ...checks, failureFolder }));
  } finally {
    rmSync(failureFolder, { recursive: true });
  }
}

/** One line per module, so that a log of the tests shows what was compared. */
export function printReport({
  module,
  method,
  cases,
  mismatches,
  seed: used,
  executions,
  streams,
}: VerifyReport): void {
  const line = `${module}: ${method}, ${cases} cases, ${mismatches} mismatches, seed ${used}`;
  const shown = streams === undefined ? '' : ` ${JSON.stringify(streams)}`;
  console.log(`${line} [${executions.join(', ')}]${shown}`);
}

/** Distinct modules: options that change no hardware lead to the same one. */
export const distinct = (variants: readonly Variant[]): Variant[] => [
  ...new Map(variants.map((variant) => [variant.key, variant])).values(),
];

/** Shows modules to one Yosys process: each must be read, complete and free of warnings. */
export async function yosysAccepts(engine: YosysEngine, variants: readonly Variant[]): Promise<void> {
  const files = Object.fromEntries(variants.flatMap((v) => v.files.map(({ name, text }) => [name, text])));
  const script = variants.flatMap((variant) => [
    'design -reset',
    `read_verilog ${variant.files.map(({ name }) => name).join(' ')}`,
    `hierarchy -check -top ${variant.top}`,
    'proc',
    'check -assert',
  ]);
  const { log } = await runYosys({ engine, script: `${script.join('\n')}\n`, files, timeoutMs: 300_000 });
  expect(log.split('\n').filter((line) => line.startsWith('Warning'))).toEqual([]);
}

const waiver = /verilator\s+lint|lint_off|verilator_config|synopsys|translate_off|noqa/i;
/** What generators of text and synthesizers call what nobody named. */
const machineMade = /^(_.*|[A-Za-z].*\$.*|(n|t|w|x|v|net|node|sig|tmp|temp|wire|value|unnamed|anon)_?\d+)$/;

/** Verilog as a person would have written it: no waivers, every name given. */
export function checkText(text: string): void {
  expect(text).not.toMatch(waiver);
  const code = text.replace(/\/\/.*$/gm, '').replace(/\d*'s?[bdh][0-9a-f_]+/gi, '');
  const names = new Set(code.match(/[A-Za-z_$][\w$]*/g));
  // The spec names the ports: `x2` is the second block's outliers.
  const ports = new Set([...code.matchAll(/^\s*(?:input|output)\b.*?(\w+),?\s*$/gm)].map(([, name]) => name));
  expect([...names].filter((name) => machineMade.test(name) && !ports.has(name))).toEqual([]);
}

export interface UnitChecks {
  /** Configurations to check; all that ship unless given. */
  readonly only?: (options: Readonly<Record<string, unknown>>) => boolean;
  /** Cases of each; what the harness draws unless given. */
  readonly cases?: number;
}

/** The regression of one unit: every configuration that ships, in every execution and before every tool. */
export function describeUnit(unit: string, { only = () => true, cases }: UnitChecks = {}): void {
  const { configure, shipped: all } = findUnit(unit);
  const shipped = all.filter(only);
  const entries = shipped.map((options): CatalogEntry => configure(options));
  const subjects = entries.map(subjectOf);
  describe(unit, () => {
    let variants: Variant[];
    let built: Built;
    const variantNamed = (name: string): Variant => {
      const found = variants.find(({ key }) => key === name);
      if (found === undefined) throw new Error(`no variant ${name}`);
      return found;
    };

    beforeAll(async () => {
      variants = distinct(subjects.map(variantOf));
      built = await buildVariants(variants);
    }, patience);

    it.each(
      subjects.map(
        (subject, i) => [`${subject.entry.module} (${JSON.stringify(shipped[i])})`, subject] as const,
      ),
    )(
      '%s agrees with its golden model',
      async (_, subject) => {
        const verilator = built.simulator(subject.entry.module);
        try {
          const icarus = await icarusSimulator(variantNamed(subject.entry.module));
          const report = await agreeEverywhere(subject, [verilator], [icarus], cases);
          printReport(report);
          expect(report).toMatchObject({ mismatches: 0 });
          expect(report.executions).toHaveLength(3);
          expect(report.cases).toBeGreaterThanOrEqual(16);
        } finally {
          await verilator.close();
        }
      },
      patience,
    );

    it(
      'is Verilog that Verilator and Icarus have nothing to say about, without waivers or machine-made names',
      async () => {
        for (const variant of variants) {
          for (const { text } of variant.files) checkText(text);
          await requireClean(variant, ['verilator', 'icarus']);
        }
      },
      patience,
    );

    it.each(['native', 'pinned'] as const)(
      'is accepted by Yosys, %s',
      async (engine) => {
        await yosysAccepts(engine, variants);
      },
      patience,
    );
  });
  afterAll(() => {
    console.log(`${unit}: ${entries.length} configurations of ${all.length} that ship`);
  });
}
