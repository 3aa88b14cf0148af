import { RELATIVE_CLOCKS } from '../sweep/grid.ts';
import type { SweepRow } from '../sweep/store.ts';
import { isInt8, operandOf, workAtAnyClock } from '../work.ts';

/** Clocks by what they are relative to, slowest first. */
export const PACES = ['relaxed', 'half', 'near', 'fastest'] as const;
type Pace = (typeof PACES)[number];

/** Periods are rounded up to hundredths when they are asked for. */
const ROUNDING = 0.011;

/** Least period of the fastest INT8 unit that does the same work; null where none was measured. */
function leastPeriod(row: SweepRow, rows: readonly SweepRow[]): number | null {
  const work = workAtAnyClock(row);
  const periods = rows.flatMap((other) =>
    other.clock === 'fastest' &&
    isInt8(other) &&
    operandOf(other) !== 'naive' &&
    workAtAnyClock(other) === work
      ? [other.leastPeriod]
      : [],
  );
  return periods.length === 0 ? null : Math.min(...periods);
}

/** What a row's period is in units of the fastest INT8 unit's; null where it is no such multiple. */
export function paceOf(row: SweepRow, rows: readonly SweepRow[]): Pace | null {
  const { clock } = row;
  if (typeof clock === 'string') return clock;
  const least = leastPeriod(row, rows);
  if (least === null) return null;
  const near = (factor: number) => Math.abs(clock - least * factor) < ROUNDING;
  if (near(RELATIVE_CLOCKS.half)) return 'half';
  return near(RELATIVE_CLOCKS.near) ? 'near' : null;
}

/** A period that was relative to an INT8 unit which has become faster or slower since. */
export const isOutdated = (row: SweepRow, rows: readonly SweepRow[]): boolean =>
  typeof row.clock === 'number' && leastPeriod(row, rows) !== null && paceOf(row, rows) === null;
