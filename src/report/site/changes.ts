import { mergeRows, type SweepRow } from '../sweep/store.ts';

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

const figures = [
  ['area', ({ area }: SweepRow) => area],
  ['least period', ({ leastPeriod }: SweepRow) => leastPeriod],
  ['energy', ({ energy }: SweepRow) => energy?.perMac ?? null],
] as const;

const identity = ({ module, config, library, clock }: SweepRow): string =>
  JSON.stringify([module, config, library, clock]);
/** Medians of different numbers of seeds are not compared. */
const identityWithSeeds = (row: SweepRow): string => `${identity(row)} ${row.seeds}`;

/** Figures that moved by more than the noise against the committed ones. Rows that only one side has are no changes. */
export function changesOf(
  committed: readonly SweepRow[],
  measured: readonly SweepRow[],
  limit = NOISE,
): readonly Change[] {
  const known = new Map(committed.map((row) => [identityWithSeeds(row), row]));
  return measured.flatMap((row): Change[] => {
    const old = known.get(identityWithSeeds(row));
    if (old === undefined) return [];
    return figures.flatMap(([figure, value]): Change[] => {
      const before = value(old);
      const after = value(row);
      if (before === null || after === null || before === after) return [];
      const change = (after - before) / before;
      const { module, library, clock } = row;
      return Math.abs(change) > limit ? [{ module, library, clock, figure, before, after, change }] : [];
    });
  });
}

/** How many of the measured points have a committed figure to be held against. */
export function comparable(committed: readonly SweepRow[], measured: readonly SweepRow[]): number {
  const known = new Set(committed.map(identityWithSeeds));
  return measured.filter((row) => known.has(identityWithSeeds(row))).length;
}

/** The committed rows with those measured in place of their older selves. */
export function accepted(committed: readonly SweepRow[], measured: readonly SweepRow[]): readonly SweepRow[] {
  const renewed = new Set(measured.map(identity));
  const kept = committed.filter((row) => !renewed.has(identity(row)));
  return mergeRows([{ path: 'results', rows: [...kept, ...measured] }]);
}
