/** How long Verilog takes to make: the whole catalog, and dot products of more and more lanes. */
import { findUnit, shippedEntries } from '../src/catalog.ts';
import { rtlSet } from '../src/report/rtl_set.ts';
import { best, type Figure, secondsOf } from './figures.ts';

const laneCounts = [16, 32, 64, 128] as const;

const architectures = [
  ['portable', { architecture: 'portable' }],
  ['zero_skip tree', { architecture: 'zero_skip' }],
] as const;

async function elaboration(title: string, options: object): Promise<Figure[]> {
  const unit = findUnit('dint_dot');
  const seconds = new Map<number, number>();
  for (const lanes of laneCounts) {
    const entry = unit.configure({ ...options, lanes });
    seconds.set(lanes, await best(3, () => secondsOf(() => entry.design()), Math.min));
  }
  const at = (lanes: number): number => seconds.get(lanes) ?? Number.NaN;
  return [
    {
      name: `elaboration of dint_dot, 128 lanes, ${title}`,
      value: at(128),
      unit: 's',
      target: 'well under 1',
    },
    ...laneCounts.slice(1).map((lanes): Figure => {
      const name = `elaboration of dint_dot, ${title}: ${lanes} lanes against ${lanes / 2}`;
      return { name, value: at(lanes) / at(lanes / 2), unit: 'ratio', target: 'about 2' };
    }),
  ];
}

export async function generation(): Promise<Figure[]> {
  const entries = shippedEntries();
  const whole = await secondsOf(() => rtlSet(entries));
  const figures: Figure[] = [
    {
      name: `Verilog of the whole catalog, ${entries.length} configurations`,
      value: whole,
      unit: 's',
      target: 'seconds',
    },
  ];
  for (const [title, options] of architectures) figures.push(...(await elaboration(title, options)));
  return figures;
}
