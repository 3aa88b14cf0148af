import { textTable } from '../text_table.ts';
import type { Change, Comparison } from './changes.ts';
import type { Figure } from './figures.ts';
import { headlines } from './figures.ts';

/** What a run of the report did with rows of one kind. */
export interface Tally extends Comparison {
  /** `points` or `cores`. */
  readonly what: string;
  readonly measured: number;
  readonly failed: number;
  /** Shown from the committed results, not measured now. */
  readonly others: number;
}

const ratio = (value: number | null): string => (value === null ? '-' : `${value.toFixed(2)}x`);

/** Ratios of the dINT4 units, and what was measured, compared and shown. */
export function summary(figures: readonly Figure[], tallies: readonly Tally[], out: string): string {
  const rows = headlines(figures).flatMap(({ figure, baselines }) =>
    baselines.map((baseline) => ({ figure, baseline })),
  );
  const table = textTable(rows, [
    { title: 'unit', cell: ({ figure }) => figure.module },
    { title: 'library', cell: ({ figure }) => figure.library },
    { title: 'accumulator', cell: ({ figure }) => figure.accumulator },
    { title: 'clock', right: true, cell: ({ figure }) => String(figure.clock) },
    { title: 'baseline', cell: ({ baseline }) => `${baseline.role}: ${baseline.module}` },
    { title: 'smaller', right: true, cell: ({ baseline }) => ratio(baseline.area) },
    { title: 'faster', right: true, cell: ({ baseline }) => ratio(baseline.delay) },
    { title: 'less energy', right: true, cell: ({ baseline }) => ratio(baseline.energy) },
  ]);
  const changes = tallies.flatMap((tally) => tally.changes);
  const told = changes.length === 0 ? '' : `\n${changeTable(changes)}\n`;
  return `${table}\n${tallies.map((tally) => `${tallyText(tally)}\n`).join('')}open ${out}/index.html${told}`;
}

/** `others` are of no concern to a check, and are said to be. */
export function tallyText({ what, measured, failed, compared, changes, others }: Tally): string {
  const failing = failed === 0 ? '' : ` (${failed} more could not be)`;
  return `${what}: ${measured} measured${failing}, ${compared} of them held against committed ones, ${changes.length} figures moved by more than 5 %; ${others} others shown as committed`;
}

/** One line per figure that moved. */
export const changeTable = (changes: readonly Change[]): string =>
  textTable(changes, [
    { title: 'module', cell: ({ module }) => module },
    { title: 'library', cell: ({ library }) => library },
    { title: 'clock', right: true, cell: ({ clock }) => String(clock) },
    { title: 'figure', cell: ({ figure }) => figure },
    { title: 'committed', right: true, cell: ({ before }) => before.toFixed(3) },
    { title: 'now', right: true, cell: ({ after }) => after.toFixed(3) },
    { title: 'change', right: true, cell: ({ change }) => `${(change * 100).toFixed(1)} %` },
  ]);
