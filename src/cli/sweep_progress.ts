import type { SweepProgress } from '../report/sweep/run.ts';

/** How far a sweep is, with the time left, for the terminal. */
export function progressText({ total, done, known, secondsLeft, module }: SweepProgress): string {
  const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft / 60)} min left`;
  return `${done} of ${total}${known > 0 ? ` (${known} known)` : ''}${left}; now ${module}`;
}
