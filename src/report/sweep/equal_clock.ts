import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { lanesOf } from '../baselines.ts';
import { isInt8, operandOf, workAtAnyClock } from '../work.ts';
import { type ExpandedGrid, RELATIVE_CLOCKS, type RelativePoint, type SweepPoint } from './grid.ts';
import type { SweepRow } from './store.ts';

/**
 * Periods for relative points, from rows that hold the `fastest` clock of INT8 units. They are rounded up to hundredths, so that
 * a figure is not measured anew for a change in its last digits. Throws E_SWEEP_GRID where no INT8 unit does the same work.
 */
export function atEqualClock(
  points: readonly RelativePoint[],
  rows: readonly SweepRow[],
  libraryOf: (library: string) => Corner,
): readonly SweepPoint[] {
  return points.map(({ clock, ...point }) => {
    const least = leastPeriodOfInt8(rows, libraryOf(point.library), point.entry);
    return { ...point, clock: Math.ceil(least * RELATIVE_CLOCKS[clock] * 100) / 100 };
  });
}

/**
 * Relative points whose rivals are to be measured, and those whose rivals all failed. Throws E_SWEEP_GRID for a point that has no
 * rival in the grid at all.
 */
export function byRivals(
  { points, relative }: Pick<ExpandedGrid, 'points' | 'relative'>,
  rows: readonly SweepRow[] | null,
  libraryOf: (library: string) => Corner,
): { readonly timed: readonly RelativePoint[]; readonly lost: readonly RelativePoint[] } {
  const worksOf = (list: readonly { readonly library: string; readonly entry: CatalogEntry }[]) =>
    new Set(list.map(({ library, entry }) => workOf(libraryOf(library), entry)));
  const asked = worksOf(points.filter(({ clock, entry }) => clock === 'fastest' && setsTheClock(entry)));
  const measured =
    rows && new Set(rows.filter((row) => row.clock === 'fastest' && setsTheClock(row)).map(workAtAnyClock));
  for (const { library, entry } of relative)
    if (!asked.has(workOf(libraryOf(library), entry))) throw noRival(libraryOf(library).name, entry.unit);
  const isTimed = ({ library, entry }: RelativePoint) =>
    measured === null || measured.has(workOf(libraryOf(library), entry));
  return { timed: relative.filter(isTimed), lost: relative.filter((point) => !isTimed(point)) };
}

/** A library as rows name it. */
export interface Corner {
  readonly name: string;
  readonly corner: string;
}

const workOf = ({ name, corner }: Corner, entry: CatalogEntry): string =>
  workAtAnyClock({ unit: entry.unit, config: entry.config, library: name, corner, lanes: lanesOf(entry) });

const setsTheClock = (row: Pick<SweepRow, 'unit'> & { readonly config: CatalogEntry['config'] }): boolean =>
  isInt8(row) && operandOf(row) !== 'naive';

const noRival = (library: string, unit: string): UsageFailure =>
  new UsageFailure({
    code: 'E_SWEEP_GRID',
    what: `no INT8 unit at clock 'fastest' does the work of ${unit}, which '${Object.keys(RELATIVE_CLOCKS).join("' and '")}' are relative to`,
    where: library,
    fix: "put an int_* unit of the same lanes, accumulator and stages into the grid, and 'fastest' among the clocks",
  });

function leastPeriodOfInt8(rows: readonly SweepRow[], library: Corner, entry: CatalogEntry): number {
  const work = workOf(library, entry);
  const rivals = rows.filter(
    (row) => row.clock === 'fastest' && setsTheClock(row) && workAtAnyClock(row) === work,
  );
  if (rivals.length === 0) throw noRival(library.name, entry.unit);
  return Math.min(...rivals.map(({ leastPeriod }) => leastPeriod));
}
