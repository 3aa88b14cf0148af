import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findModule, shippedEntries } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import type { GoldenModel } from '../../src/golden/lib/golden.ts';
import { moduleRecord } from '../../src/trust/ladder.ts';
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
  const verification = verificationOf([record, bad], options);
  expect(failures(verification).map(({ module }) => module)).toEqual(['bad']);
  const rows = verificationPage(verification, [record.module, 'not there'])
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.split('|').length > 9);
  expect(verificationPage(verification, ['not there'])).toContain('* `not there`');
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

it('the committed verification.json has modules that ship, each with a method, and nothing that fails', () => {
  const path = new URL('../../docs/verification.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof verificationOf>;
  const shipped = new Set(shippedEntries().map(({ module }) => module));
  expect(modules.length).toBeGreaterThan(20);
  for (const { module, method, evidence } of modules) {
    expect(shipped.has(module), module).toBe(true);
    expect(['exhaustive', 'formal', 'certificate', 'sampled']).toContain(method);
    expect(evidence.every(({ passed }) => passed)).toBe(true);
  }
});
