import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePinned } from '../../src/harness/yosys_pinned.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { coreChoices } from '../../src/report/core_choices.ts';
import { type KeptCore, openCoreStore } from '../../src/report/core_rows.ts';
import { measureCores } from '../../src/report/measure_cores.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte-cores-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  closePinned();
});

const measure = async (path: string, timeoutMs = 300_000) => {
  const store = openCoreStore(path);
  const steps: string[] = [];
  try {
    const { rows, failed } = await measureCores({
      size: 'small',
      libraries: [namedLibrary('nand2')],
      store,
      timeoutMs,
      step: (what) => steps.push(what),
    });
    return { rows, failed, steps, kept: [...store.rows.values()] };
  } finally {
    store.close();
  }
};
const labelsOf = (rows: readonly { readonly label: string }[]) => rows.map(({ label }) => label);
const labels = labelsOf(coreChoices.small);

it('keeps every core as soon as it is finished, and goes on from there', { timeout: 600_000 }, async () => {
  const path = join(folder, 'cores.jsonl');
  const first = await measure(path);
  expect(first.failed).toEqual([]);
  expect(labelsOf(first.rows)).toEqual(labels);
  expect(first.kept.map(({ key: _, ...row }) => row)).toEqual(first.rows);

  // As if killed before the last one was done.
  const shorter = join(folder, 'shorter.jsonl');
  const store = openCoreStore(shorter);
  for (const core of first.kept.slice(0, 2) as KeptCore[]) store.append(core);
  store.close();
  const second = await measure(shorter);
  expect(second.steps.every((what) => what.includes(labels[2]!))).toBe(true);
  expect(second.steps.length).toBeGreaterThan(3);
  expect(second.rows).toEqual(first.rows);

  const third = await measure(shorter);
  expect(third.steps).toEqual([]);
  expect(third.rows).toEqual(first.rows);
});
