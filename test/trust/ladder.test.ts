import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findModule, shippedEntries } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { budgetOf, hasScenario } from '../../src/trust/budget.ts';
import { moduleRecord } from '../../src/trust/ladder.ts';
import { importedFiles } from '../../src/trust/source_hash.ts';
import { failures, verificationOf, verificationPage } from '../../src/trust/verification.ts';
import { inside } from '../cli/run.ts';

const options = { seed: 1, cases: 200, mutants: 10, largest: 20_000, timeoutMs: 300_000, proofMs: 20_000 };
const before = process.env.SUBBYTE_CACHE;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-ladder-'));
});
afterAll(() => {
  if (before === undefined) delete process.env.SUBBYTE_CACHE;
  else process.env.SUBBYTE_CACHE = before;
  rmSync(folder, { recursive: true });
});

describe('the ladder', () => {
  it.each([
    ['int_mul_w4a4_baugh_wooley', 'exhaustive'],
    ['int_mac_w4a8_acc32_sign_magnitude', 'certificate'],
    ['attn_v_h3_s4_c2_n5_p1', 'sampled'],
  ])('takes %s as far as it goes: %s', async (module, method) => {
    const record = await moduleRecord(findModule(module), options);
    expect(record.method).toBe(method);
    expect(record.evidence[0]).toMatchObject({ claim: 'rtl = golden', passed: true });
    expect(record.evidence[0]?.detail).toMatch(/golden = in-process = verilator/);
    expect(record.mutation?.mutants).toBeGreaterThan(0);
    expect(record.coverage?.kinds).toBeDefined();
  });

  it('notices a golden model that is off by one, and keeps nothing of it', async () => {
    const entry = findModule('int_mul_w4a4_baugh_wooley');
    const wrong: CatalogEntry = {
      ...entry,
      golden: () => {
        const model = entry.golden();
        const step: GoldenModel['step'] = (inputs) => ({
          p: BigInt.asIntN(8, (model.step(inputs).p ?? 0n) + 1n),
        });
        return { powerUp: () => model.powerUp(), step };
      },
    };
    for (let time = 0; time < 2; time++) {
      const record = await moduleRecord(wrong, { ...options, seed: 77 });
      expect(record.evidence[0]).toMatchObject({ claim: 'rtl = golden', passed: false });
      expect([record.mutation, record.coverage]).toEqual([null, null]);
    }
  });
});

it('the page has a row with a method for every record, and tells what fails', async () => {
  const record = await moduleRecord(findModule('int_mul_w4a4_baugh_wooley'), options);
  const [run, ...others] = record.evidence;
  const bad = { ...record, module: 'bad', evidence: [{ ...run!, module: 'bad', passed: false }, ...others] };
  const verification = verificationOf([record, bad], [{ module: 'not there', why: 'too slow' }], options);
  expect(failures(verification).map(({ module }) => module)).toEqual(['bad']);
  const [table = ''] = verificationPage(verification, [record.module, 'not there']).split('| unit |');
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  expect(verificationPage(verification, ['not there'])).toContain('* `not there`: too slow');
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.split('|')[2]?.trim()).toBe('exhaustive');
  expect(rows.map((row) => row.split('|').at(-2)?.trim())).toEqual(['holds', 'FAILS']);
});

it('subbyte evidence writes both files, and shards cover every module once', async () => {
  const { exitCode, stderr } = await inside(
    'evidence',
    'int_mul_w4a4_baugh_wooley',
    '--cases',
    '200',
    '--mutants',
    '10',
    '-o',
    join(folder, 'out'),
  );
  expect(exitCode, stderr).toBe(0);
  const { modules } = JSON.parse(readFileSync(join(folder, 'out/verification.json'), 'utf8'));
  expect(modules).toHaveLength(1);
  expect(readFileSync(join(folder, 'out/verification.md'), 'utf8')).toContain('1 tried with every input');
});

it('names a module that takes too long, and ends with exit code 1', async () => {
  const modules = ['int_mul_w4a4_baugh_wooley', 'dint_mul_sm4a8_booth'];
  const out = join(folder, 'late');
  const { exitCode, stderr } = await inside('evidence', ...modules, '--module-limit', '1', '-o', out);
  expect(exitCode, stderr).toBe(1);
  for (const module of modules) expect(stderr).toContain(`${module}: no record, not done within 1 s`);
  const { open } = JSON.parse(readFileSync(join(out, 'verification.json'), 'utf8'));
  expect(open.map(({ module }: { module: string }) => module)).toEqual(modules);
  expect(readFileSync(join(out, 'verification.md'), 'utf8')).toContain(
    'int_mul_w4a4_baugh_wooley`: not done',
  );
});

describe('the budget', () => {
  const full = { cases: 2000, mutants: 40, largest: 20_000 };

  it('is all of it up to the largest, then less in proportion, then one scenario; and says so', () => {
    expect(budgetOf(20_000, true, full)).toMatchObject({ cases: 2000, mutants: 40, leftOut: [] });
    const larger = budgetOf(80_000, true, full);
    expect(larger).toMatchObject({ cases: 500, mutants: 10, scenario: null, outside: true });
    expect(larger.leftOut[0]).toContain('500 random cases instead of 2000, 10 faults instead of 40');
    expect(budgetOf(160_000, true, full)).toMatchObject({
      mutants: 0,
      scenario: 'not finite 1',
      outside: true,
    });
    const huge = budgetOf(1_000_000, true, full);
    expect(huge.outside).toBe(false);
    expect(huge.leftOut[1]).toContain('golden model = in-process only');
  });

  it('has a scenario that stands for all in cores alone', () => {
    const units = shippedEntries().flatMap((entry) => (hasScenario(entry) ? [entry.unit] : []));
    expect(new Set(units)).toEqual(new Set(['opal_core', 'bf16_core']));
  });

  it('gives every unit that ships a module with faults', () => {
    const small = new Set<string>();
    for (const entry of shippedEntries()) {
      if (small.has(entry.unit)) continue;
      const { mutants } = budgetOf(flatten(entry.design()).ops.length, hasScenario(entry), full);
      if (mutants > 0) small.add(entry.unit);
    }
    expect([...small].sort()).toEqual([...new Set(shippedEntries().map(({ unit }) => unit))].sort());
  });
});

describe('what a record rests on', () => {
  it('is what the unit and the ladder import, types alone not counted', () => {
    const files = importedFiles(['trust/ladder.ts', 'golden/attn_v.ts', 'generators/attn_v.ts']);
    for (const file of [
      'trust/mutation/faults.ts',
      'harness/verilator/main.cpp.hbs',
      'harness/yosys_worker.mjs',
      'golden/attn_v.ts',
      'hdl/flatten.ts',
      'catalog.ts',
    ])
      expect(files).toContain(file);
    for (const file of files) expect(file).not.toMatch(/^(cli|models)|^golden\/opal|verification\.ts$/);
  });
});

it('the committed verification.json has every module that ships, each with a method, and nothing that fails', () => {
  const path = new URL('../../docs/verification.json', import.meta.url);
  const { modules, open } = JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof verificationOf>;
  const shipped = [...new Set(shippedEntries().map(({ module }) => module))];
  expect(modules.map(({ module }) => module)).toEqual(shipped);
  expect(open).toEqual([]);
  for (const { module, unit, method, evidence } of modules) {
    expect(['exhaustive', 'formal', 'certificate', 'sampled'], module).toContain(method);
    expect(evidence.every(({ passed }) => passed)).toBe(true);
    // Every multiplier is tried with all operands or proved, every dot product has its certificate.
    if (/int_(mul|mac|dot|recode)$/.test(unit)) expect(method, module).not.toBe('sampled');
    if (/_(mac|dot)$/.test(unit))
      expect(
        evidence.map(({ claim }) => claim),
        module,
      ).toContain('certificate');
  }
});
