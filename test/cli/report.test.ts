import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRows, rowLine } from '../../src/report/sweep/store.ts';
import { inside } from './run.ts';

/** A check that holds, and everything that must make it fail. */

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const report = (...more: string[]) =>
  inside('report', '--grid', at('grid.json'), '--committed', at('docs'), '-o', at('pages'), ...more);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-check '));
  const units = [
    { unit: 'int_mul', vary: { weightBits: [2], activationBits: [2], architecture: ['booth'] } },
  ];
  writeFileSync(at('grid.json'), JSON.stringify({ units, libraries: ['nand2'] }));
  mkdirSync(at('docs/results'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('holds when nothing has moved since the figures were accepted', async () => {
  expect((await report('--results', at('rows.jsonl'), '--accept')).exitCode).toBe(0);
  expect(readFileSync(at('docs/headline.md'), 'utf8')).toContain('no rows yet');
  expect(readFileSync(at('docs/results/cores.json'), 'utf8')).toBe('{\n  "cores": []\n}\n');
  const { exitCode, stdout, stderr } = await report('--results', at('rows.jsonl'), '--check');
  expect(exitCode, stderr).toBe(0);
  expect(stdout).toContain(
    'points: 1 measured, 1 of them held against committed ones, 0 figures moved by more than 5 %; 0 others shown as committed',
  );
});

it('fails when a committed figure is another', async () => {
  const path = at('docs/results/figures.jsonl');
  const before = readFileSync(path, 'utf8');
  const [row] = readRows(path).rows;
  writeFileSync(path, rowLine({ ...row!, area: row!.area * 1.06 }));
  try {
    const { exitCode, stderr } = await report('--results', at('rows.jsonl'), '--check');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /E_FIGURES {2}1 figures moved[\s\S]*int_mul_w2a2\S* +nand2 +relaxed +area[\s\S]*-5\.7 %/,
    );
  } finally {
    writeFileSync(path, before);
  }
});

it('fails when a point cannot be measured', async () => {
  // A library of its own: nothing of it is in a cache.
  const library = readFileSync(new URL('../../synth-scripts/libs/nand2.lib', import.meta.url), 'utf8');
  writeFileSync(at('own.lib'), `/* ${folder} */\n${library}`);
  const units = [
    { unit: 'int_mul', vary: { weightBits: [2], activationBits: [2], architecture: ['booth'] } },
  ];
  writeFileSync(at('grid.json'), JSON.stringify({ units, libraries: [at('own.lib')] }));
  const { exitCode, stderr, stdout } = await report(
    ...['--results', at('none.jsonl'), '--check', '--time-limit', '0.001'],
  );
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /E_UNMEASURED {2}1 points could not be measured\nint_mul_w2a2\S*, nand2: E_TOOL_TIMEOUT/,
  );
  expect(stdout).toContain('points: 0 measured (1 more could not be)');
});
