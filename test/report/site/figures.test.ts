import { describe, expect, it } from 'vitest';
import { accepted, comparePoints } from '../../../src/report/site/changes.ts';
import { figureOf, figuresOf, headlines } from '../../../src/report/site/figures.ts';
import { requireCompared } from '../../../src/report/site/verdict.ts';
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
  ['an accumulator made to measure that is as wide', { config: { ...config, exactDepth: 4096 } }],
  ['sums that are right after some cycles only', { config: { ...config, foldDepth: 64 } }],
  ['other register cuts', { config: { ...config, stages: 1 } }],
  ['a clock it misses', { met: false }],
  ['no INT8', { config: { ...config, weightBits: 4 } }],
])('compares with nothing of %s', (_, over) => {
  expect(headlines(figures(dint, row('other', over)))).toEqual([]);
});

it('compares exact accumulators of one depth, whatever their widths, with one another', () => {
  const exact = (
    module: string,
    accumulatorBits: number,
    exactDepth: number,
    over: Partial<SweepRow> = {},
  ) => {
    const own = { ...config, ...over.config, accumulatorBits, exactDepth };
    return row(module, { ...over, config: own });
  };
  const low = exact('low', 28, 4096, { ...dint, area: 40 });
  const list = headlines(figures(low, exact('same', 32, 4096), exact('deeper', 33, 8192), row('fixed')));
  expect(list.map(({ figure }) => figure.accumulator)).toEqual(['exact over 4096 cycles']);
  expect(list[0]!.baselines.map(({ module }) => module)).toEqual(['same', 'same', 'same']);
});

it('counts a plain text among the smallest, and names the fastest unit at the fastest clock', () => {
  const naive = row('naive', { area: 70, config: { ...config, architecture: 'portable' } });
  expect(headlines(figures(dint, row('booth'), naive))[0]!.baselines[0]).toMatchObject({
    role: 'smallest',
    module: 'naive',
    area: 1.4,
  });
  const at = { clock: 'fastest' } as const;
  const quick = row('quick', { ...at, area: 300, leastPeriod: 4 });
  const list = headlines(figures({ ...dint, ...at }, row('booth', at), quick));
  const { baselines } = list[0]!;
  expect(baselines.find(({ role }) => role === 'fastest')).toMatchObject({ module: 'quick', delay: 0.5 });
});

it('drops committed periods that follow from an INT8 unit which is faster now', () => {
  const fastest = (leastPeriod: number) =>
    row('booth', { clock: 'fastest', leastPeriod, key: 'e'.repeat(64) });
  const half = row('dint', { ...dint, clock: 10, module: 'dint' });
  const committed = [fastest(5), half];
  expect(accepted(committed, [fastest(5)])).toContainEqual(half);
  expect(accepted(committed, [fastest(4)])).not.toContainEqual(half);
  // Nothing says what it is relative to.
  expect(accepted([half], [])).toEqual([half]);
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
    comparePoints(before, after).changes.map(({ module, figure, change }) => [
      module,
      figure,
      Number(change.toFixed(3)),
    ]),
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
  expect(comparePoints([one], [five])).toEqual({ compared: 0, changes: [] });
  expect(comparePoints([one, five], [five])).toEqual({ compared: 1, changes: [] });
  expect(accepted([one], [five]).map(({ seeds }) => seeds)).toEqual([5]);
});

it('is no check that compares nothing', () => {
  expect(() => requireCompared(0, 'docs/results')).toThrow(
    /E_FIGURES {2}nothing that was measured has a committed figure/,
  );
  expect(() => requireCompared(1, 'docs/results')).not.toThrow();
});

describe('what was asked for differently', () => {
  it('is compared in area, and not in energy', () => {
    const other = { ...energy(100), stimulus: 'uniform' };
    const [headline] = headlines(figures({ ...dint, energy: other }, row('booth')));
    expect(headline!.baselines.map(({ role }) => role)).not.toContain('least energy');
    expect(headline!.baselines.map((one) => one.energy)).toEqual(headline!.baselines.map(() => null));
    const before = [row('booth', { energy: energy(100) })];
    const after = [row('booth', { energy: { ...energy(200), cycles: 7 } })];
    expect(comparePoints(before, after)).toEqual({ compared: 1, changes: [] });
  });
  const text = row('naive', { config: { ...config, architecture: 'portable' } });
  it('with other seeds is not compared, but for plain text, which is mapped once', () => {
    expect(headlines(figures(dint, row('booth', { seeds: 1 })))).toEqual([]);
    const [headline] = headlines(figures(dint, { ...text, seeds: 1 }));
    expect(headline!.baselines.map(({ role }) => role)).toContain('naive text');
  });
});

it('libraries of one name are told apart by their corners', () => {
  const slow = { corner: 'slow', leastPeriod: 20 };
  const both = [dint, row('booth'), { ...dint, ...slow }, row('booth', slow)];
  const all = figuresOf(both, () => 'measured');
  expect(new Set(all.map(({ library }) => library)).size).toBe(2);
  for (const { figure, baselines } of headlines(all))
    expect(baselines.map(({ delay }) => delay)).toEqual(
      baselines.map(() => (figure.corner === 'slow' ? 20 : 10) / figure.leastPeriod),
    );
  expect(comparePoints([row('booth')], [row('booth', slow)])).toEqual({ compared: 0, changes: [] });
});
