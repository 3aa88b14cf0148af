import { expect, it } from 'vitest';
import { accepted, changesOf, comparable } from '../../../src/report/site/changes.ts';
import { figureOf, headlines } from '../../../src/report/site/figures.ts';
import type { SweepRow } from '../../../src/report/sweep/store.ts';
import { sweepEnergy as energy, sweepRow as row } from '../sweep_row.ts';

const config = row('').config;
const dint = row('dint', {
  unit: 'dint_dot',
  area: 50,
  leastPeriod: 8,
  energy: energy(100),
  config: { ...config, weightBits: 4, architecture: 'zero_skip' },
});
const figures = (...rows: readonly SweepRow[]) => rows.map((one) => figureOf(one, 'measured'));

it('names the best INT8 unit of each kind, and how many times better dINT4 is', () => {
  const recoded = row('recoded', { area: 90, energy: energy(180), config: { ...config, recoded: true } });
  const baughWooley = row('bw', {
    area: 120,
    energy: energy(150),
    config: { ...config, architecture: 'baugh_wooley' },
  });
  const naive = row('naive', { area: 300, config: { ...config, architecture: 'portable' } });
  const [headline, ...none] = headlines(figures(dint, row('booth'), recoded, baughWooley, naive));
  expect(none).toEqual([]);
  expect(headline?.baselines.map(({ role, module, area, energy: e }) => [role, module, area, e])).toEqual([
    ['smallest', 'recoded', 1.8, 1.8],
    ['smallest, like with like', 'booth', 2, 2],
    ['least energy', 'bw', 2.4, 1.5],
    ['Baugh-Wooley', 'bw', 2.4, 1.5],
    ['naive text', 'naive', 6, 2],
  ]);
});

it.each<[string, Partial<SweepRow>]>([
  ['another library', { library: 'sky130' }],
  ['another clock', { clock: 'fastest' }],
  ['other lanes', { lanes: 32 }],
  ['another accumulator', { config: { ...config, accumulatorBits: 28 } }],
  ['other register cuts', { config: { ...config, stages: 1 } }],
  ['a clock it misses', { met: false }],
  ['no INT8', { config: { ...config, weightBits: 4 } }],
])('compares with nothing of %s', (_, over) => {
  expect(headlines(figures(dint, row('other', over)))).toEqual([]);
});

it('tells figures that moved by more than the noise, in each direction', () => {
  const before = [row('a'), row('b'), row('c'), row('d')];
  const after = [
    row('a', { area: 106 }),
    row('b', { leastPeriod: 9.4, area: 104 }),
    row('c', { energy: energy(189) }),
    row('d'),
    row('new'),
  ];
  expect(
    changesOf(before, after).map(({ module, figure, change }) => [module, figure, Number(change.toFixed(3))]),
  ).toEqual([
    ['a', 'area', 0.06],
    ['b', 'least period', -0.06],
    ['c', 'energy', -0.055],
  ]);
});

it('accepts what was measured in place of its older self, and keeps the rest', () => {
  const renewed = accepted([row('aa'), row('b')], [row('aa', { area: 120, key: 'f'.repeat(64) })]);
  expect(renewed.map(({ module, area }) => [module, area])).toEqual([
    ['aa', 120],
    ['b', 100],
  ]);
});

it('compares medians of equally many seeds, and replaces those of fewer', () => {
  const one = row('a', { seeds: 1 });
  const five = row('a', { seeds: 5, area: 200, key: 'f'.repeat(64) });
  expect(changesOf([one], [five])).toEqual([]);
  expect([comparable([one], [five]), comparable([one, five], [five])]).toEqual([0, 1]);
  expect(accepted([one], [five]).map(({ seeds }) => seeds)).toEqual([5]);
});
