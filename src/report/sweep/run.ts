import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { UsageFailure } from '../../errors.ts';
import { openCrew } from '../../harness/crew.ts';
import { mapParallel } from '../../harness/parallel.ts';
import { inShard, type Shard, wholeShard } from '../../harness/shard.ts';
import { libraryNamed } from '../../measure/library.ts';
import { atEqualClock } from './equal_clock.ts';
import type { ExpandedGrid, SweepPoint } from './grid.ts';
import { pointKey } from './measure_point.ts';
import type { PointJob } from './point_worker.ts';
import type { SweepRow, SweepStore } from './store.ts';

const workerFile = fileURLToPath(new URL('./point_worker.mjs', import.meta.url));

/** The tools that a point starts have limits of their own; what is left of a point ends by itself. */
const POINT_MS = 24 * 3600 * 1000;

export interface SweepProgress {
  /** Points that this run answers for. */
  readonly total: number;
  readonly done: number;
  /** Of those, measured by an earlier run. */
  readonly known: number;
  /** Seconds left at the pace so far; null before the first point. */
  readonly secondsLeft: number | null;
  readonly module: string;
}

export interface SweepRun {
  readonly store: SweepStore;
  readonly shard?: Shard;
  readonly timeoutMs: number;
  readonly onProgress?: (progress: SweepProgress) => void;
}

export interface SweepResult {
  /** Rows of the run's points, in the order of the grid. */
  readonly rows: readonly SweepRow[];
  readonly measured: number;
  readonly known: number;
  /** Points that could not be measured; they are tried again by the next run. */
  readonly failed: readonly { readonly module: string; readonly library: string; readonly why: string }[];
}

/**
 * Measures the points that the file does not hold yet, on all cores, each written as soon as it is finished. A point that fails
 * does not stop the others. Throws what opens a library.
 */
export async function runSweep(points: readonly SweepPoint[], run: SweepRun): Promise<SweepResult> {
  const { store, shard = wholeShard, timeoutMs } = run;
  const mine = inShard(points, shard);
  const failed: { module: string; library: string; why: string }[] = [];
  const begin = performance.now();
  let known = 0;
  let done = 0;
  const measuring = new Map<string, Promise<SweepRow>>();
  const crew = openCrew<PointJob, SweepRow>({ workerFile, jobMs: POINT_MS });
  const measure = async ({ entry, ...rest }: SweepPoint, key: string): Promise<SweepRow> => {
    const answer = await crew.work({ ...rest, unit: entry.unit, key, timeoutMs });
    if ('result' in answer) return answer.result;
    throw new Error(answer.why);
  };
  try {
    const rows = await mapParallel(mine, availableParallelism(), async (point): Promise<SweepRow | null> => {
      const { module } = point.entry;
      const fresh = done - known;
      const secondsLeft =
        fresh === 0 ? null : ((performance.now() - begin) / 1000 / fresh) * (mine.length - done);
      run.onProgress?.({ total: mine.length, done, known, secondsLeft, module });
      const library = libraryNamed(point.library);
      const key = await pointKey(point, { library, timeoutMs });
      const found = store.rows.get(key);
      try {
        if (found !== undefined) {
          known++;
          return found;
        }
        // Two libraries of a grid may be one file under two names.
        const running = measuring.get(key);
        if (running !== undefined) return await running;
        const work = measure(point, key);
        measuring.set(key, work);
        const row = await work;
        store.append(row);
        return row;
      } catch (error) {
        if (error instanceof UsageFailure) throw error;
        failed.push({
          module,
          library: library.name,
          why: error instanceof Error ? error.message : String(error),
        });
        return null;
      } finally {
        done++;
      }
    });
    return {
      rows: rows.filter((row) => row !== null),
      measured: done - known - failed.length,
      known,
      failed,
    };
  } finally {
    crew.end();
  }
}

/**
 * Runs a grid: its points, and then those whose period follows from what was measured. A shard cannot know the others' rows, so
 * that it has to name its periods. Throws what `runSweep` and `atEqualClock` throw, E_SWEEP_GRID.
 */
export async function runGrid({ points, relative }: ExpandedGrid, run: SweepRun): Promise<SweepResult> {
  if (relative.length > 0 && (run.shard?.count ?? 1) > 1)
    throw new UsageFailure({
      code: 'E_SWEEP_GRID',
      what: "the clocks 'half' and 'near' follow from points that other shards measure",
      fix: 'run the whole grid, or give the periods as numbers',
    });
  const first = await runSweep(points, run);
  if (relative.length === 0) return first;
  const nameOf = (library: string) => libraryNamed(library).name;
  const second = await runSweep(atEqualClock(relative, first.rows, nameOf), run);
  return {
    rows: [...first.rows, ...second.rows],
    measured: first.measured + second.measured,
    known: first.known + second.known,
    failed: [...first.failed, ...second.failed],
  };
}
