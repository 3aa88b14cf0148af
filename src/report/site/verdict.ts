import { CheckFailure } from '../../errors.ts';
import { type Change, NOISE } from './changes.ts';
import { changeTable } from './summary.ts';

/** A check that compares nothing has not passed. Throws E_FIGURES. */
export function requireCompared(count: number, where: string): void {
  if (count > 0) return;
  throw new CheckFailure({
    code: 'E_FIGURES',
    what: 'nothing that was measured has a committed figure',
    where,
    fix: 'measure a grid of committed points, such as synth-scripts/grids/check.json, or renew the results with --accept in the place of --check',
  });
}

/** Throws E_FIGURES with a table of the figures that moved. */
export function requireUnmoved(changes: readonly Change[], where: string): void {
  if (changes.length === 0) return;
  throw new CheckFailure({
    code: 'E_FIGURES',
    what: `${changes.length} figures moved by more than ${100 * NOISE} % against the committed results\n${changeTable(changes).trimEnd()}`,
    where,
    fix: 'find out why; when the change is meant, the same command with --accept in the place of --check renews the results',
  });
}

/** Something that could not be measured. */
export interface Unmeasured {
  readonly module: string;
  readonly library: string;
  readonly why: string;
}

/** Throws E_UNMEASURED with what failed and why. */
export function requireMeasured(failed: readonly Unmeasured[]): void {
  const [first] = failed;
  if (first === undefined) return;
  const lines = failed.map(({ module, library, why }) => `${module}, ${library}: ${why}`);
  throw new CheckFailure({
    code: 'E_UNMEASURED',
    what: `${failed.length} points could not be measured\n${lines.join('\n')}`,
    fix: 'mend what is named, or give the tools more time with --time-limit; the next run measures only what is missing',
  });
}
