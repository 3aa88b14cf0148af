import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mergeRows, openStore, readRows, rowLine, type SweepRow } from '../../../src/report/sweep/store.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-sweep-'));
  path = join(folder, 'sweep.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (digit: string, area = 1): SweepRow => ({
  key: digit.repeat(64),
  unit: 'int_mul',
  module: `module_${digit}`,
  config: { weightBits: 4, recoded: false },
  lanes: 1,
  library: 'nand2',
  corner: 'unit',
  clock: 'relaxed',
  seeds: 1,
  area,
  spread: 0,
  leastPeriod: 0.5,
  met: null,
  how: 'area',
  parts: { adders: 1, registers: 0, logic: 0 },
  energy: null,
  cycles: 10,
  netlistHash: 'abc',
  tools: { Yosys: '1' },
});

const write = (...rows: readonly SweepRow[]) => {
  const store = openStore(path);
  for (const one of rows) store.append(one);
  store.close();
};

it('keeps what was written, and appends to it', () => {
  write(row('a'));
  write(row('b'));
  expect(readRows(path).rows).toEqual([row('a'), row('b')]);
});

it('loses no whole line, wherever in the last line a writer was killed', () => {
  write(row('a'), row('b'));
  const whole = readFileSync(path);
  const first = whole.indexOf(10) + 1;
  for (let end = first; end < whole.length; end += 7) {
    writeFileSync(path, whole.subarray(0, end));
    const store = openStore(path);
    expect([...store.rows.values()]).toEqual([row('a')]);
    expect(store.torn).toBe(end - first);
    store.append(row('c'));
    store.close();
    expect(readRows(path).rows).toEqual([row('a'), row('c')]);
  }
});

it('notices a figure that was changed by hand, and names the line', () => {
  write(row('a'), row('b', 17.5));
  writeFileSync(path, readFileSync(path, 'utf8').replace('17.5', '16.5'));
  expect(() => openStore(path)).toThrow(
    /E_SWEEP_FILE {2}the row was changed after it was written\n {3}at .*sweep\.jsonl:2/,
  );
});

it('refuses a line that is none of its own', () => {
  write(row('a'));
  appendFileSync(path, '{"area": 1}\n');
  expect(() => openStore(path)).toThrow(/E_SWEEP_FILE.*\n.*:2/);
});

it('has one writer at a time, and takes over from one that is gone', () => {
  const store = openStore(path);
  expect(() => openStore(path)).toThrow(/another process .* is writing this file/);
  store.close();
  writeFileSync(`${path}.lock`, '999999999');
  openStore(path).close();
});

it('merges parts into the same rows, whoever measured which and in what order', () => {
  const all = ['a', 'b', 'c', 'd'].map((digit) => row(digit));
  const [a, b, c, d] = all;
  const one = mergeRows([{ path: 'one', rows: [d!, b!, a!, c!] }]);
  const two = mergeRows([
    { path: 'x', rows: [c!, a!] },
    { path: 'y', rows: [b!, d!, a!] },
  ]);
  expect(two.map(rowLine)).toEqual(one.map(rowLine));
  expect(two).toHaveLength(4);
});

it('refuses two different results of one point', () => {
  expect(() =>
    mergeRows([
      { path: 'x', rows: [row('a', 1)] },
      { path: 'y', rows: [row('a', 2)] },
    ]),
  ).toThrow(/E_SWEEP_FILE {2}two different results of module_a/);
});

it("never cuts a file that is somebody else's, or part of one", () => {
  for (const text of ['my precious notes', '{"units": [{"unit": "int_mul"}]}', '{"row":{"kex"']) {
    writeFileSync(path, text);
    expect(() => openStore(path)).toThrow(/E_SWEEP_FILE {2}not a file of results/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
});

it('makes the folder of a new file', () => {
  path = join(folder, 'a/b/sweep.jsonl');
  write(row('a'));
  expect(readRows(path).rows).toEqual([row('a')]);
});
