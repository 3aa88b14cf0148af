import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { UsageFailure } from '../../errors.ts';
import { openCrew } from '../../harness/crew.ts';
import { mapParallel } from '../../harness/parallel.ts';
import { inShard, type Shard, wholeShard } from '../../harness/shard.ts';
import { libraryNamed } from '../../measure/library.ts';
import { atEqualClock, byRivals } from './equal_clock.ts';
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

/** Rows name a library by its name and corner. Throws E_SWEEP_GRID for two that share both. */
function requireDistinct(libraries: ReadonlySet<string>): void {
  const known = new Map<string, { readonly hash: string; readonly path: string }>();
  for (const path of libraries) {
    const { name, corner, hash } = libraryNamed(path);
    const key = JSON.stringify([name, corner]);
    const other = known.get(key);
    if (other !== undefined && other.hash !== hash)
      throw new UsageFailure({
        code: 'E_SWEEP_GRID',
        what: `two different libraries are both called ${name}, ${corner}`,
        where: `${other.path} and ${path}`,
        fix: 'measure them one after the other into files of their own, or rename one in its Liberty file',
      });
    known.set(key, { hash, path });
  }
}

/**
 * Runs a grid: its points, and then those whose period follows from what was measured. A shard cannot know the others' rows, so
 * that it has to name its periods. Throws what `runSweep` and `atEqualClock` throw, E_SWEEP_GRID.
 */
export async function runGrid(grid: ExpandedGrid, run: SweepRun): Promise<SweepResult> {
  const { points, relative } = grid;
  if (relative.length > 0 && (run.shard?.count ?? 1) > 1)
    throw new UsageFailure({
      code: 'E_SWEEP_GRID',
      what: "the clocks 'half' and 'near' follow from points that other shards measure",
      fix: 'run the whole grid, or give the periods as numbers',
    });
  // Before hours of work.
  requireDistinct(new Set([...points, ...relative].map(({ library }) => library)));
  byRivals(grid, null, libraryNamed);
  const first = await runSweep(points, run);
  if (relative.length === 0) return first;
  const { timed, lost } = byRivals(grid, first.rows, libraryNamed);
  const second = await runSweep(atEqualClock(timed, first.rows, libraryNamed), run);
  const without = lost.map(({ entry, library, clock }) => ({
    module: entry.module,
    library: libraryNamed(library).name,
    why: `'${clock}' follows from INT8 units that could not be measured`,
  }));
  return {
    rows: [...first.rows, ...second.rows],
    measured: first.measured + second.measured,
    known: first.known + second.known,
    failed: [...first.failed, ...second.failed, ...without],
  };
}
