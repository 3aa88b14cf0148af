import { sameRequest } from '../work.ts';
import { type Figure, isComparable, isDint4, rivalsOf } from './figures.ts';
import { PACES, paceOf } from './pace.ts';

/** What is published of dINT4 x INT8 against INT8 x INT8, to be reached against the best of each at one clock. */
export const TARGETS = { area: 1.93, energy: 2.56 } as const;

/** What is published of OPAL cores against bf16 ones. */
export const CORE_TARGETS = { area: 3.1, energy: 2.2 } as const;

/** Libraries that the claims are about, as their files name them. */
export const CLAIM_LIBRARIES = [
  'osu018_stdcells',
  'sky130_fd_sc_hd__tt_025C_1v80',
  'sg13g2_stdcell_typ_1p20V_25C',
] as const;

const LANES = [16, 32] as const;
const ACCUMULATOR = '32 bits';

/** The best of each at one clock: the least dINT4 unit against the least of all INT8 units. */
interface Reached {
  readonly clock: Figure['clock'];
  readonly pace: string;
  /** INT8 units that it is the best of. */
  readonly rivals: number;
  readonly area: number;
  /** Null where energy was not measured. */
  readonly energy: number | null;
}

/** What is reached of the targets by the dot products of one kind of work. */
export interface TargetLine {
  readonly library: string;
  readonly lanes: number;
  readonly accumulator: string;
  /** Slowest clock first; empty: nothing was measured yet. */
  readonly reached: readonly Reached[];
}

/** A line for every library, width and accumulator that the claims are about, and for those measured beyond. */
export function targetLines(all: readonly Figure[]): readonly TargetLine[] {
  const figures = all.filter(({ unit, config }) => unit.endsWith('_dot') && (config.stages ?? 0) === 0);
  const libraries = new Set<string>([...CLAIM_LIBRARIES, ...figures.map(({ library }) => library)]);
  return [...libraries].flatMap((library) =>
    LANES.flatMap((lanes) => {
      const own = figures.filter((one) => one.library === library && one.lanes === lanes);
      const accumulators = new Set([ACCUMULATOR, ...own.map((one) => one.accumulator).sort()]);
      return [...accumulators].map((accumulator) => ({
        library,
        lanes,
        accumulator,
        reached: reachedBy(own.filter((one) => one.accumulator === accumulator)),
      }));
    }),
  );
}

function reachedBy(figures: readonly Figure[]): readonly Reached[] {
  const units = figures.filter((one) => isDint4(one) && isComparable(one));
  return PACES.filter((pace) => pace !== 'fastest').flatMap((pace): Reached[] => {
    const own = units.filter((one) => paceOf(one, figures) === pace);
    const [first] = own;
    if (first === undefined) return [];
    const rivals = rivalsOf(first, figures);
    if (rivals.length === 0) return [];
    const least = (list: readonly Figure[], of: (one: Figure) => number | null) =>
      Math.min(...list.map((one) => of(one) ?? Number.POSITIVE_INFINITY));
    const energy = (list: readonly Figure[]) => least(list, (one) => one.energy?.perMac ?? null);
    const area = (list: readonly Figure[]) => least(list, (one) => one.area);
    const asked = (list: readonly Figure[]) => list.filter((one) => sameRequest(one.energy, first.energy));
    const thrifty = energy(asked(rivals)) / energy(asked(own));
    return [
      {
        clock: first.clock,
        pace,
        rivals: rivals.length,
        area: area(rivals) / area(own),
        energy: Number.isFinite(thrifty) ? thrifty : null,
      },
    ];
  });
}
