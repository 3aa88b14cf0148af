import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import { rtlSet } from '../../src/report/rtl_set.ts';
import { writeRtl } from '../../src/report/write_rtl.ts';

let home: string;
let folder: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-write-'));
});
beforeEach(() => {
  folder = mkdtempSync(join(home, 'out-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const booth = findUnit('int_mul').configure({ weightBits: 4, architecture: 'booth' });
const plain = findUnit('int_mul').configure({ weightBits: 4 });

test('replacing a set removes what the manifest listed and nobody else put there', async () => {
  await writeRtl(folder, rtlSet([booth]), { mode: 'replace' });
  writeFileSync(join(folder, 'mine.v'), 'kept');
  const { removed } = await writeRtl(folder, rtlSet([plain]), { mode: 'replace' });
  expect(removed).toContain(`${booth.module}.v`);
  expect(readdirSync(folder).sort()).toEqual([`${plain.module}.v`, 'manifest.json', 'mine.v'].sort());
});

test('a manifest cannot make us remove files elsewhere', async () => {
  writeFileSync(join(home, 'precious.v'), 'kept');
  await writeRtl(folder, rtlSet([plain]), { mode: 'replace' });
  const path = join(folder, 'manifest.json');
  const crooked = readFileSync(path, 'utf8').replace(`"${plain.module}.v"`, '"../precious.v"');
  writeFileSync(path, crooked);
  await expect(writeRtl(folder, rtlSet([booth]), { mode: 'replace' })).rejects.toThrow('E_OUTPUT');
  expect(readFileSync(join(home, 'precious.v'), 'utf8')).toBe('kept');
  expect(readFileSync(path, 'utf8')).toBe(crooked);
});

test('a lock that a killed process left behind is broken', async () => {
  const lock = join(folder, '.subbyte.lock');
  mkdirSync(lock);
  utimesSync(lock, 0, 0);
  await writeRtl(folder, rtlSet([plain]), { mode: 'add' });
  expect(readdirSync(folder).sort()).toEqual([`${plain.module}.v`, 'manifest.json'].sort());
});

test('many writers of one folder take turns', async () => {
  const sets = [booth, plain, findUnit('dint_mul').configure({}), findUnit('int_recode').configure({})];
  await Promise.all(sets.map((entry) => writeRtl(folder, rtlSet([entry]), { mode: 'add' })));
  const { modules } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  expect(modules.map(({ name }: { name: string }) => name)).toEqual(sets.map(({ module }) => module).sort());
});

test('two modules of one name must be the same hardware', () => {
  const other: CatalogEntry = {
    ...plain,
    emit: () => booth.emit().map((m) => ({ ...m, name: plain.module })),
  };
  expect(() => rtlSet([plain, other])).toThrow('E_MODULE');
  expect(rtlSet([plain, plain]).manifest.modules).toHaveLength(1);
});
