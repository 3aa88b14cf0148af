import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headlinePage } from '../../../src/report/site/headline_page.ts';
import { readRows, type SweepRow } from '../../../src/report/sweep/store.ts';
import { sweepEnergy, sweepRow } from '../sweep_row.ts';

const docs = new URL('../../../docs/', import.meta.url);
const { config } = sweepRow('');

const pair = (clock: SweepRow['clock'], int8: Partial<SweepRow>, dint: Partial<SweepRow>) => [
  sweepRow('int8', { clock, ...int8 }),
  sweepRow('dint', {
    clock,
    unit: 'dint_dot',
    config: { ...config, weightBits: 4, architecture: 'zero_skip' },
    ...dint,
  }),
];
const lineOf = (rows: readonly SweepRow[], clock: string) =>
  headlinePage(rows)
    .split('\n')
    .find((line) => line.startsWith(`| 16 | ${clock}`));

it('is the committed page', () => {
  const { rows } = readRows(new URL('results/figures.jsonl', docs).pathname);
  expect(headlinePage(rows)).toBe(readFileSync(new URL('headline.md', docs), 'utf8'));
});

it('gives area and energy at equal clock, area and delay at the fastest', () => {
  const fastest = pair(
    'fastest',
    { area: 300, leastPeriod: 5, energy: null },
    { area: 150, leastPeriod: 4, energy: null },
  );
  const half = pair(10, { area: 120, energy: sweepEnergy(90) }, { area: 60, energy: sweepEnergy(40) });
  const rows = [...pair('relaxed', { area: 100 }, { area: 80 }), ...fastest, ...half];
  expect(lineOf(rows, 'relaxed')).toContain('| 1.25 / 1.00 | 1.25 / 1.00 |');
  expect(lineOf(rows, 'half: 10')).toContain('| 2.00 / 2.25 |');
  expect(lineOf(rows, 'fastest')).toContain('| 2.00 / 1.25 |');
});

it('leaves out a unit that misses the clock', () => {
  const fastest = pair('fastest', { leastPeriod: 5 }, { leastPeriod: 4 });
  const near = pair(5.5, { met: true }, { met: false });
  expect(lineOf([...fastest, ...near], 'near')).toBeUndefined();
});
