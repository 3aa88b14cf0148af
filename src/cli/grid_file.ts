import { UsageFailure } from '../errors.ts';
import { readBounded, readingReason } from '../harness/bounded_file.ts';
import { type Grid, parseGrid } from '../report/sweep/grid.ts';

/** Grids are written by hand. */
const largestGrid = 16 * 2 ** 20;

/** A grid from a file. Throws E_USAGE, E_SWEEP_GRID. */
export function readGrid(path: string): Grid {
  let text: string;
  try {
    text = readBounded(path, largestGrid).toString('utf8');
  } catch (error) {
    throw usage(
      `the grid cannot be read (${readingReason(error, largestGrid)})`,
      'name a JSON file; docs/sweeps.md shows one',
      path,
    );
  }
  try {
    return parseGrid(JSON.parse(text), path);
  } catch (error) {
    if (error instanceof UsageFailure) throw error;
    throw usage('the grid is not JSON', 'mend the file; docs/sweeps.md shows a grid', path);
  }
}

const usage = (what: string, fix: string, where: string): UsageFailure =>
  new UsageFailure({ code: 'E_USAGE', what, fix, where });
