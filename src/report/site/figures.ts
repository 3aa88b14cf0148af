import type { SweepRow } from '../sweep/store.ts';
import { accumulatorOf, isInt8, operandOf, sameRequest, workAtAnyClock } from '../work.ts';

/** A measured configuration as the pages show it. */
export interface Figure extends SweepRow {
  /** In the library's unit. */
  readonly areaPerLane: number;
  /** A width, or exact over a number of cycles: what is compared agrees in it. */
  readonly accumulator: string;
  /** Measured now, or taken from the committed results. */
  readonly source: 'measured' | 'committed';
}

export const figureOf = (row: SweepRow, source: Figure['source']): Figure => ({
  ...row,
  areaPerLane: row.area / row.lanes,
  accumulator: accumulatorOf(row),
  source,
});

/**
 * All rows as the pages show them. Libraries that share a name are told apart by their corners.
 */
export function figuresOf(
  rows: readonly SweepRow[],
  sourceOf: (row: SweepRow) => Figure['source'],
): readonly Figure[] {
  const corners = new Map<string, Set<string>>();
  for (const { library, corner } of rows)
    corners.set(library, (corners.get(library) ?? new Set()).add(corner));
  return rows.map((row) => {
    const { library, corner } = row;
    const label = (corners.get(library)?.size ?? 0) > 1 ? `${library} (${corner})` : library;
    return figureOf({ ...row, library: label }, sourceOf(row));
  });
}

const workOf = (row: SweepRow): string => JSON.stringify([workAtAnyClock(row), row.clock]);

export const ROLES = [
  'smallest',
  'smallest, like with like',
  'least energy',
  'fastest',
  'Baugh-Wooley',
  'naive text',
] as const;
export type Role = (typeof ROLES)[number];

/** The INT8 unit that has a role, and how many times better the low-bit unit is: below 1 it is worse. */
export interface Baseline {
  readonly role: Role;
  readonly module: string;
  readonly area: number;
  readonly delay: number;
  /** Null where energy was not measured. */
  readonly energy: number | null;
}

/** One low-bit unit against every INT8 unit that does the same work. */
export interface Headline {
  readonly figure: Figure;
  readonly baselines: readonly Baseline[];
}

export const isDint4 = ({ unit, config }: Figure): boolean =>
  unit.startsWith('dint_') && config.weightBits === 4 && config.activationBits === 8;

/** Every dINT4 unit with its baselines, losing ratios too. */
export function headlines(figures: readonly Figure[]): readonly Headline[] {
  return figures
    .filter(isDint4)
    .map((figure) => ({ figure, baselines: baselinesOf(figure, figures) }))
    .filter(({ baselines }) => baselines.length > 0);
}

/** INT8 units that do a unit's work at its clock. */
export const rivalsOf = (figure: Figure, figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(
    (rival) =>
      isInt8(rival) && workOf(rival) === workOf(figure) && isComparable(rival) && sameSeeds(rival, figure),
  );

/** Medians of different numbers of seeds are not compared; plain text is mapped once, whatever was asked for. */
const sameSeeds = (rival: Figure, figure: Figure): boolean =>
  rival.seeds === figure.seeds || operandOf(rival) === 'naive';

function baselinesOf(figure: Figure, figures: readonly Figure[]): Headline['baselines'] {
  const rivals = rivalsOf(figure, figures);
  const least = (list: readonly Figure[], value: (one: Figure) => number) =>
    list.toSorted((a, b) => value(a) - value(b))[0];
  const energyOf = ({ energy }: Figure) => energy?.perMac ?? Number.POSITIVE_INFINITY;
  const roles: readonly (readonly [Role, Figure | undefined])[] = [
    ['smallest', least(rivals, ({ area }) => area)],
    [
      'smallest, like with like',
      least(
        rivals.filter((rival) => operandOf(rival) === operandOf(figure)),
        ({ area }) => area,
      ),
    ],
    [
      'least energy',
      least(
        rivals.filter(({ energy }) => sameRequest(energy, figure.energy)),
        energyOf,
      ),
    ],
    // Elsewhere nobody asked for a short period.
    ['fastest', figure.clock === 'fastest' ? least(rivals, ({ leastPeriod }) => leastPeriod) : undefined],
    [
      'Baugh-Wooley',
      least(
        rivals.filter(({ config }) => config.architecture === 'baugh_wooley'),
        ({ area }) => area,
      ),
    ],
    [
      'naive text',
      least(
        rivals.filter((rival) => operandOf(rival) === 'naive'),
        ({ area }) => area,
      ),
    ],
  ];
  return roles.flatMap(([role, rival]) =>
    rival === undefined
      ? []
      : [
          {
            role,
            module: rival.module,
            area: rival.area / figure.area,
            delay: rival.leastPeriod / figure.leastPeriod,
            energy:
              rival.energy !== null && figure.energy !== null && sameRequest(rival.energy, figure.energy)
                ? rival.energy.perMac / figure.energy.perMac
                : null,
          },
        ],
  );
}

/** A clock that a unit misses says nothing about its area there. */
export const isComparable = ({ met }: Figure): boolean => met !== false;
