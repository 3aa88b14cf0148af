import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { lanesOf } from '../baselines.ts';
import { isInt8, operandOf, workAtAnyClock } from '../work.ts';
import { RELATIVE_CLOCKS, type RelativePoint, type SweepPoint } from './grid.ts';
import type { SweepRow } from './store.ts';

/**
 * Periods for relative points, from rows that hold the `fastest` clock of INT8 units. They are rounded up to hundredths, so that
 * a figure is not measured anew for a change in its last digits. Throws E_SWEEP_GRID where no INT8 unit does the same work.
 */
export function atEqualClock(
  points: readonly RelativePoint[],
  rows: readonly SweepRow[],
  libraryName: (library: string) => string,
): readonly SweepPoint[] {
  return points.map(({ clock, ...point }) => {
    const least = leastPeriodOfInt8(rows, libraryName(point.library), point.entry);
    return { ...point, clock: Math.ceil(least * RELATIVE_CLOCKS[clock] * 100) / 100 };
  });
}

function leastPeriodOfInt8(rows: readonly SweepRow[], library: string, entry: CatalogEntry): number {
  const { unit, config } = entry;
  const work = workAtAnyClock({ unit, config, library, lanes: lanesOf(entry) });
  const rivals = rows.filter(
    (row) =>
      row.clock === 'fastest' && isInt8(row) && operandOf(row) !== 'naive' && workAtAnyClock(row) === work,
  );
  if (rivals.length === 0)
    throw new UsageFailure({
      code: 'E_SWEEP_GRID',
      what: `no INT8 unit at clock 'fastest' does the work of ${unit}, which '${Object.keys(RELATIVE_CLOCKS).join("' and '")}' are relative to`,
      where: library,
      fix: "put an int_* unit of the same lanes, accumulator and stages into the grid, and 'fastest' among the clocks",
    });
  return Math.min(...rivals.map(({ leastPeriod }) => leastPeriod));
}
