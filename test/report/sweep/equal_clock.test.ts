import { expect, it } from 'vitest';
import { atEqualClock } from '../../../src/report/sweep/equal_clock.ts';
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

/** Rows as a sweep of the absolute points would leave them, with these periods by module. */
const rowsWith = (periodOf: (module: string) => number): SweepRow[] =>
  points.map(({ entry, clock }) =>
    sweepRow(entry.module, {
      unit: entry.unit,
      config: entry.config as SweepRow['config'],
      lanes: Number(entry.config.lanes),
      library: 'nand2',
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
  const found = atEqualClock(relative, rows, (name) => name).map(({ entry, clock }) => [
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
  expect(() => atEqualClock(relative, rows, (name) => name)).toThrow(/E_SWEEP_GRID {2}no INT8 unit/);
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
