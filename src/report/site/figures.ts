import type { SweepRow } from '../sweep/store.ts';
import { isInt8, operandOf, workAtAnyClock } from '../work.ts';

/** A measured configuration as the pages show it. */
export interface Figure extends SweepRow {
  /** In the library's unit. */
  readonly areaPerLane: number;
  /** Measured now, or taken from the committed results because its library is not here. */
  readonly source: 'measured' | 'committed';
}

export const figureOf = (row: SweepRow, source: Figure['source']): Figure => ({
  ...row,
  areaPerLane: row.area / row.lanes,
  source,
});

const workOf = (row: SweepRow): string => JSON.stringify([workAtAnyClock(row), row.clock]);

/** One low-bit unit against every INT8 unit that does the same work; ratios above 1: it is better. */
export interface Headline {
  readonly figure: Figure;
  readonly baselines: readonly {
    readonly role: 'smallest' | 'smallest, like with like' | 'least energy' | 'Baugh-Wooley' | 'naive text';
    readonly module: string;
    readonly area: number;
    readonly delay: number;
    /** Null where energy was not measured. */
    readonly energy: number | null;
  }[];
}

/** Every dINT4 unit with its baselines, losing ratios too. */
export function headlines(figures: readonly Figure[]): readonly Headline[] {
  return figures
    .filter(
      ({ unit, config }) =>
        unit.startsWith('dint_') && config.weightBits === 4 && config.activationBits === 8,
    )
    .map((figure) => ({ figure, baselines: baselinesOf(figure, figures) }))
    .filter(({ baselines }) => baselines.length > 0);
}

function baselinesOf(figure: Figure, figures: readonly Figure[]): Headline['baselines'] {
  const rivals = figures.filter(
    (rival) => isInt8(rival) && workOf(rival) === workOf(figure) && isComparable(rival),
  );
  const least = (list: readonly Figure[], value: (one: Figure) => number) =>
    list.toSorted((a, b) => value(a) - value(b))[0];
  const energyOf = ({ energy }: Figure) => energy?.perMac ?? Number.POSITIVE_INFINITY;
  const structured = rivals.filter((rival) => operandOf(rival) !== 'naive');
  const roles = [
    ['smallest', least(structured, ({ area }) => area)],
    [
      'smallest, like with like',
      least(
        structured.filter((rival) => operandOf(rival) === operandOf(figure)),
        ({ area }) => area,
      ),
    ],
    [
      'least energy',
      least(
        structured.filter(({ energy }) => energy !== null),
        energyOf,
      ),
    ],
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
  ] as const;
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
              rival.energy === null || figure.energy === null
                ? null
                : rival.energy.perMac / figure.energy.perMac,
          },
        ],
  );
}

/** A clock that a unit misses says nothing about its area there. */
const isComparable = ({ met }: Figure): boolean => met !== false;
