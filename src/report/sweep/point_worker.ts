import { findUnit } from '../../catalog.ts';
import { libraryNamed } from '../../measure/library.ts';
import type { Clock } from '../timed_area.ts';
import type { Grid } from './grid.ts';
import { measurePoint } from './measure_point.ts';
import type { SweepRow } from './store.ts';

/** A point by the names and options that make it, for a process of its own. */
export interface PointJob {
  readonly unit: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly library: string;
  readonly clock: Clock;
  readonly seeds: number;
  readonly energy?: NonNullable<Grid['energy']>;
  readonly key: string;
  readonly timeoutMs: number;
}

/** Throws what `measurePoint` and the library throw. */
export function measureJob({ unit, options, library, key, timeoutMs, ...rest }: PointJob): Promise<SweepRow> {
  const entry = findUnit(unit).configure(options);
  return measurePoint({ ...rest, entry }, { library: libraryNamed(library), timeoutMs }, key);
}
