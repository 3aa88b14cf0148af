import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCores } from '../../../src/report/core_rows.ts';
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
const lineOf = (rows: readonly SweepRow[], clock: string, accumulator = '32 bits') =>
  headlinePage(rows)
    .split('\n')
    .find((line) => line.startsWith(`| 16 | ${accumulator} | ${clock}`));

it('is the committed page', () => {
  const { rows } = readRows(new URL('results/figures.jsonl', docs).pathname);
  const cores = readFileSync(new URL('results/cores.json', docs), 'utf8');
  expect(headlinePage(rows, parseCores(cores, 'cores.json'))).toBe(
    readFileSync(new URL('headline.md', docs), 'utf8'),
  );
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

it('shows fixed and exact accumulators, each against its like', () => {
  const exact = { ...config, exactDepth: 4096 };
  const rows = [
    ...pair('relaxed', { area: 100 }, { area: 80 }),
    ...pair(
      'relaxed',
      { module: 'int8_exact', area: 90, config: exact },
      { module: 'dint_exact', area: 60, config: { ...exact, weightBits: 4, accumulatorBits: 28 } },
    ),
  ];
  expect(lineOf(rows, 'relaxed')).toContain('| 1.25 / 1.00 | 1.25 / 1.00 |');
  expect(lineOf(rows, 'relaxed', 'exact over 4096 cycles')).toContain('| 1.50 / 1.00 | 1.50 / 1.00 |');
});

const targetOf = (rows: readonly SweepRow[], what: string) =>
  headlinePage(rows)
    .split('\n')
    .find((line) => line.startsWith(`* **${what}**`));

it('says of each library and width what is reached of the targets, the best of each for itself', () => {
  const { config: low } = pair('relaxed', {}, {})[1]!;
  const rows = [
    ...pair('relaxed', { area: 200, energy: sweepEnergy(300) }, { area: 100, energy: sweepEnergy(120) }),
    sweepRow('thrifty int8', { area: 250, energy: sweepEnergy(200) }),
    sweepRow('thrifty dint', { unit: 'dint_dot', config: low, area: 150, energy: sweepEnergy(100) }),
  ].map((row) => ({ ...row, library: 'osu018_stdcells' }));
  expect(targetOf(rows, 'osu018_stdcells, 16 lanes, accumulator 32 bits')).toBe(
    '* **osu018_stdcells, 16 lanes, accumulator 32 bits**: at `relaxed` 2.00x smaller (reached), 2.00x less energy (not reached), against 2 INT8 units.',
  );
  expect(targetOf(rows, 'osu018_stdcells')).toBe('* **osu018_stdcells**: no rows yet of 32 lanes, 32 bits.');
  expect(targetOf(rows, 'sky130_fd_sc_hd__tt_025C_1v80')).toContain('no rows yet of 16 lanes, 32 bits; ');
});

const lossesOf = (rows: readonly SweepRow[]) =>
  headlinePage(rows).split('### Where dINT4 loses')[1]!.split('\n## ')[0]!;

it('lists what is larger, slower or takes more energy, and what misses a clock', () => {
  const rows = [
    ...pair('relaxed', { area: 100, energy: sweepEnergy(99) }, { area: 101, energy: sweepEnergy(100) }),
    ...pair('fastest', { leastPeriod: 5, energy: null }, { leastPeriod: 6, area: 50, energy: null }),
    ...pair(5.5, { met: true }, { met: false }),
  ];
  const lines = lossesOf(rows)
    .split('\n')
    .filter((line) => line.startsWith('| 16'));
  expect(lines).toEqual([
    '| 16 | 32 bits | relaxed | `dint` | larger | smallest 0.990; smallest, like with like 0.990; least energy 0.990 |',
    '| 16 | 32 bits | relaxed | `dint` | more energy | smallest 0.990; smallest, like with like 0.990; least energy 0.990 |',
    '| 16 | 32 bits | fastest | `dint` | slower | smallest 0.833; smallest, like with like 0.833; fastest 0.833 |',
    '| 16 | 32 bits | 5.5 | `dint` | misses the clock | met by `int8` |',
  ]);
});

it('says so where nothing is lost', () => {
  expect(lossesOf(pair('relaxed', { area: 100 }, { area: 50 }))).toContain('There is no such case');
});
