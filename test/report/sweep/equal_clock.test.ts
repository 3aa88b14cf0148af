import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { atEqualClock, byRivals } from '../../../src/report/sweep/equal_clock.ts';
import { expandGrid, parseGrid } from '../../../src/report/sweep/grid.ts';
import { runGrid } from '../../../src/report/sweep/run.ts';
import type { SweepRow } from '../../../src/report/sweep/store.ts';
import { sweepRow } from '../sweep_row.ts';

const { points, relative } = expandGrid(
  parseGrid(
    {
      units: [
        { unit: 'dint_dot', vary: { lanes: [2, 4], architecture: ['zero_skip'] } },
        { unit: 'int_dot', vary: { lanes: [2, 4], architecture: ['booth', 'portable'] } },
      ],
      libraries: ['nand2'],
      clocks: ['fastest', 'half', 'near'],
    },
    'grid.json',
  ),
  'grid.json',
);

const inUnit = (name: string) => ({ name, corner: 'unit' });

/** Rows as a sweep of the absolute points would leave them, with these periods by module. */
const rowsWith = (periodOf: (module: string) => number): SweepRow[] =>
  points.map(({ entry, clock }) =>
    sweepRow(entry.module, {
      unit: entry.unit,
      config: entry.config as SweepRow['config'],
      lanes: Number(entry.config.lanes),
      library: 'nand2',
      corner: 'unit',
      clock,
      leastPeriod: periodOf(entry.module),
    }),
  );

it('are periods of the fastest INT8 unit of the same lanes, rounded up to hundredths', () => {
  const periods: Readonly<Record<string, number>> = { x2: 3.001, x4: 5.5 };
  const rows = rowsWith((module) => {
    const least = periods[/x[24]/.exec(module)?.[0] ?? ''] ?? 0;
    // Neither the low-bit unit nor the plain text sets the clock.
    return /^int.*booth/.test(module) ? least : 1;
  });
  const found = atEqualClock(relative, rows, inUnit).map(({ entry, clock }) => [
    Number(entry.config.lanes),
    clock,
  ]);
  expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
    new Set(['[2,6.01]', '[2,3.31]', '[4,11]', '[4,6.06]']),
  );
  expect(found).toHaveLength(relative.length);
});

it('need an INT8 unit that does the same work, measured at the fastest clock', () => {
  const rows = rowsWith(() => 1).filter(({ unit }) => unit === 'dint_dot');
  expect(() => atEqualClock(relative, rows, inUnit)).toThrow(/E_SWEEP_GRID {2}no INT8 unit/);
});

it('cannot be measured by shards', async () => {
  const run = runGrid(
    { points: [], relative, refused: [] },
    {
      store: { rows: new Map(), torn: 0, append: () => {}, close: () => {} },
      shard: { index: 1, count: 2 },
      timeoutMs: 1000,
    },
  );
  await expect(run).rejects.toThrow(/E_SWEEP_GRID.*'half' and 'near'/s);
});

it('are found missing before anything is measured, and name their rivals when those failed', async () => {
  const lone = { points: [], relative: relative.filter(({ entry }) => entry.unit === 'dint_dot') };
  expect(() => byRivals(lone, null, inUnit)).toThrow(/E_SWEEP_GRID {2}no INT8 unit/);
  const rows = rowsWith(() => 1).filter(({ lanes }) => lanes === 2);
  const { timed, lost } = byRivals({ points, relative }, rows, inUnit);
  expect(new Set(timed.map(({ entry }) => entry.config.lanes))).toEqual(new Set([2]));
  expect(new Set(lost.map(({ entry }) => entry.config.lanes))).toEqual(new Set([4]));
  expect(timed.length + lost.length).toBe(relative.length);
});

it('of failed INT8 units fail with them', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'subbyte-clock-'));
  vi.stubEnv('SUBBYTE_CACHE', cache);
  const { failed } = await runGrid(
    { points, relative, refused: [] },
    { store: { rows: new Map(), torn: 0, append: () => {}, close: () => {} }, timeoutMs: 1 },
  );
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
  expect(failed).toHaveLength(points.length + relative.length);
  expect(failed.filter(({ why }) => /follows from INT8 units that could not/.test(why))).toHaveLength(
    relative.length,
  );
});
