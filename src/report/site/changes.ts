import { type CoreRow, coreIdentity } from '../core_rows.ts';
import { mergeRows, type SweepRow } from '../sweep/store.ts';
import { sameRequest } from '../work.ts';
import { isOutdated } from './pace.ts';

/** Below this nothing is claimed: logic optimisation alone moves an area by as much. */
export const NOISE = 0.05;

export interface Change {
  readonly module: string;
  readonly library: string;
  readonly clock: SweepRow['clock'];
  readonly figure: 'area' | 'least period' | 'energy';
  readonly before: number;
  readonly after: number;
  /** (after - before) / before. */
  readonly change: number;
}

/** What was measured against what is committed. */
export interface Comparison {
  /** Measured points that have a committed figure to be held against. */
  readonly compared: number;
  /** Figures that moved by more than the noise. */
  readonly changes: readonly Change[];
}

type Figures = readonly (readonly [Change['figure'], number | null])[];

interface Kind<Row> {
  readonly identity: (row: Row) => string;
  /** Where `against` was asked for something else, there is nothing to compare. */
  readonly figures: (row: Row, against: Row) => Figures;
  readonly clock: (row: Row) => SweepRow['clock'];
}

const identity = ({ module, config, library, corner, clock }: SweepRow): string =>
  JSON.stringify([module, config, library, corner, clock]);

const points: Kind<SweepRow> = {
  // Medians of different numbers of seeds are not compared.
  identity: (row) => `${identity(row)} ${row.seeds}`,
  figures: ({ area, leastPeriod, energy }, against) => [
    ['area', area],
    ['least period', leastPeriod],
    ['energy', sameRequest(energy, against.energy) ? (energy?.perMac ?? null) : null],
  ],
  clock: ({ clock }) => clock,
};

const cores: Kind<CoreRow> = {
  identity: coreIdentity,
  figures: ({ area, leastPeriod, energy }, against) => [
    ['area', area],
    ['least period', leastPeriod],
    ['energy', energy?.period === against.energy?.period ? (energy?.perQuery ?? null) : null],
  ],
  clock: () => 'relaxed',
};

/** Figures of points against the committed ones. Rows that only one side has are no changes. */
export const comparePoints = (committed: readonly SweepRow[], measured: readonly SweepRow[]): Comparison =>
  compare(points, committed, measured);

/** The same of cores. */
export const compareCores = (committed: readonly CoreRow[], measured: readonly CoreRow[]): Comparison =>
  compare(cores, committed, measured);

function compare<Row extends { readonly module: string; readonly library: string }>(
  kind: Kind<Row>,
  committed: readonly Row[],
  measured: readonly Row[],
): Comparison {
  const known = new Map(committed.map((row) => [kind.identity(row), row]));
  const pairs = measured.flatMap((row) => {
    const old = known.get(kind.identity(row));
    return old === undefined ? [] : [{ row, old }];
  });
  const changes = pairs.flatMap(({ row, old }) => {
    const before = new Map(kind.figures(old, row));
    const { module, library } = row;
    return kind.figures(row, old).flatMap(([figure, after]): Change[] => {
      const was = before.get(figure) ?? null;
      // A figure that only one side has: the library or the request is another one.
      if (was === null || after === null || was === after) return [];
      const change = (after - was) / was;
      if (Math.abs(change) <= NOISE) return [];
      return [{ module, library, clock: kind.clock(row), figure, before: was, after, change }];
    });
  });
  return { compared: pairs.length, changes };
}

/**
 * The committed rows with those measured in place of their older selves. Committed periods that were relative to an INT8 unit which
 * is another now are dropped: nothing is measured at them any more.
 */
export function accepted(committed: readonly SweepRow[], measured: readonly SweepRow[]): readonly SweepRow[] {
  const renewed = new Set(measured.map(identity));
  const kept = committed.filter((row) => !renewed.has(identity(row)));
  const all = [...kept, ...measured];
  const current = kept.filter((row) => !isOutdated(row, all));
  return mergeRows([{ path: 'results', rows: [...current, ...measured] }]);
}
