import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRows } from '../../src/report/sweep/store.ts';
import { inside, spawned } from './run.ts';

let folder: string;
let grid: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-sweeps '));
  grid = at('grid.json');
  writeFileSync(
    grid,
    JSON.stringify({
      units: [
        {
          unit: 'int_mul',
          vary: { weightBits: [2, 3], activationBits: [2, 3], architecture: ['booth', 'baugh_wooley'] },
        },
      ],
      libraries: ['nand2'],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('goes on after a kill, repeats nothing, and two shards merged equal one run', async () => {
  // Killed whenever: what is in the file afterwards is whole lines or a torn end.
  await spawned(['sweep', grid, '-o', at('one.jsonl')], { interruptAfterMs: 6000 });
  const again = await spawned(['sweep', grid, '-o', at('one.jsonl'), '--json']);
  expect(again.exitCode, again.stderr).toBe(0);
  const { measured, known, rows } = JSON.parse(again.stdout);
  expect([measured + known, rows.length]).toEqual([8, 8]);
  expect(readRows(at('one.jsonl')).rows).toHaveLength(8);
  const none = await inside('sweep', grid, '-o', at('one.jsonl'), '--json');
  expect(JSON.parse(none.stdout)).toMatchObject({ measured: 0, known: 8 });
  for (const shard of ['1/2', '2/2']) {
    const { exitCode, stdout } = await inside(
      'sweep',
      grid,
      '-o',
      at(`part${shard[0]}.jsonl`),
      '--shard',
      shard,
      '--json',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).rows).toHaveLength(4);
  }
  await inside('sweep', '--merge', at('part1.jsonl'), at('part2.jsonl'), '-o', at('merged.jsonl'));
  await inside('sweep', '--merge', at('one.jsonl'), '-o', at('sorted.jsonl'));
  expect(readFileSync(at('merged.jsonl'), 'utf8')).toBe(readFileSync(at('sorted.jsonl'), 'utf8'));
});

it.each([
  [['sweep', '-o', 'x.jsonl'], 'E_USAGE  sweep takes one grid, not 0'],
  [['sweep', 'nowhere.json', '-o', 'x.jsonl'], 'E_USAGE  the grid cannot be read (ENOENT)'],
  [['sweep', 'nowhere.json'], "required option '-o, --out <file>'"],
  [['sweep', 'nowhere.json', '-o', 'x', '--shard', '3/2'], 'Give I/N'],
  [['sweep', '--merge', '-o', 'x.jsonl'], 'E_USAGE  --merge was given no files'],
  [['sweep', '--merge', 'gone.jsonl', '-o', 'x.jsonl'], "E_USAGE  there is no file 'gone.jsonl'"],
])('%j is refused', async (args, message) => {
  const { exitCode, stderr } = await inside(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
