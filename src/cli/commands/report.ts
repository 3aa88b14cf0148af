import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { CheckFailure, UsageFailure } from '../../errors.ts';
import { readBounded } from '../../harness/bounded_file.ts';
import { scriptPath } from '../../measure/assets.ts';
import { accepted, type Change, changesOf, comparable } from '../../report/site/changes.ts';
import { type Figure, figureOf, headlines } from '../../report/site/figures.ts';
import { headlinePage } from '../../report/site/headline_page.ts';
import { writeSite } from '../../report/site/write_site.ts';
import { expandGrid, type Grid, parseGrid } from '../../report/sweep/grid.ts';
import { runGrid } from '../../report/sweep/run.ts';
import { openStore, readRows, rowLine, type SweepRow } from '../../report/sweep/store.ts';
import { textTable } from '../../report/text_table.ts';
import type { CommandInput } from '../command_input.ts';
import { note, print, printJson, progress } from '../output.ts';
import { writeOutputFile } from '../output_file.ts';

const committedPath = fileURLToPath(new URL('../../../docs/results/figures.jsonl', import.meta.url));

const headlinePath = fileURLToPath(new URL('../../../docs/headline.md', import.meta.url));

/** `subbyte report` */
export async function run({ options }: CommandInput): Promise<void> {
  const committed = existsSync(committedPath) ? readRows(committedPath).rows : [];
  const measured = options.measure === false ? [] : await measure(options);
  const changes = changesOf(committed, measured);
  const figures = figuresOf(committed, measured);
  const out = String(options.out);
  const line = progress();
  try {
    const files = await writeSite(out, { figures, examples: examples(), onStep: line.step });
    line.done();
    if (options.accept === true) {
      const rows = accepted(committed, measured);
      await writeOutputFile(committedPath, rows.map(rowLine).join(''));
      await writeOutputFile(headlinePath, headlinePage(rows));
    }
    if (options.json === true)
      printJson({ folder: out, files, figures, headlines: headlines(figures), changes });
    else print(summary(figures, measured.length, changes, out));
  } finally {
    line.done();
  }
  if (options.check === true) {
    requireCompared(comparable(committed, measured));
    requireUnmoved(changes);
  }
}

async function measure(options: Readonly<Record<string, unknown>>): Promise<readonly SweepRow[]> {
  const path = options.grid === null ? scriptPath('grids/report.json') : String(options.grid);
  const grid = readGrid(path);
  const more = (options.liberty ?? []) as readonly string[];
  const expanded = expandGrid({ ...grid, libraries: [...grid.libraries, ...more] }, path);
  const results = String(options.results);
  mkdirSync(dirname(results), { recursive: true });
  const store = openStore(results);
  const line = progress();
  try {
    const { rows, failed } = await runGrid(expanded, {
      store,
      timeoutMs: Number(options.timeLimit) * 1000,
      onProgress: ({ total, done, secondsLeft, module }) =>
        line.step(
          `${done} of ${total}${secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft / 60)} min left`}; now ${module}`,
        ),
    });
    line.done();
    for (const { module, library, why } of failed) note(`not measured: ${module}, ${library}: ${why}`);
    if (failed.length > 0) process.exitCode = 1;
    return rows;
  } finally {
    line.done();
    store.close();
  }
}

/** Grids are written by hand. */
const largestGrid = 16 * 2 ** 20;

function readGrid(path: string): Grid {
  try {
    return parseGrid(JSON.parse(readBounded(path, largestGrid).toString('utf8')), path);
  } catch (error) {
    if (error instanceof UsageFailure) throw error;
    throw new UsageFailure({
      code: 'E_USAGE',
      what: 'the grid cannot be read, or is not JSON',
      where: path,
      fix: 'name a JSON file; docs/sweeps.md shows one',
    });
  }
}

/** What was measured, and the committed figures of libraries that were not measured now. */
function figuresOf(committed: readonly SweepRow[], measured: readonly SweepRow[]): readonly Figure[] {
  const here = new Set(measured.map(({ library }) => library));
  return [
    ...measured.map((row) => figureOf(row, 'measured')),
    ...committed.filter(({ library }) => !here.has(library)).map((row) => figureOf(row, 'committed')),
  ];
}

/** The first configuration that ships of each unit. */
const examples = (): readonly CatalogEntry[] =>
  catalog.flatMap((unit) => {
    const [first] = unit.shipped;
    return first === undefined ? [] : [unit.configure(first)];
  });

function summary(
  figures: readonly Figure[],
  measured: number,
  changes: readonly Change[],
  out: string,
): string {
  const ratio = (value: number | null) => (value === null ? '-' : `${value.toFixed(2)}x`);
  const rows = headlines(figures).flatMap(({ figure, baselines }) =>
    baselines.map((baseline) => ({ figure, baseline })),
  );
  const table = textTable(rows, [
    { title: 'unit', cell: ({ figure }) => figure.module },
    { title: 'library', cell: ({ figure }) => figure.library },
    { title: 'clock', right: true, cell: ({ figure }) => String(figure.clock) },
    { title: 'baseline', cell: ({ baseline }) => `${baseline.role}: ${baseline.module}` },
    { title: 'smaller', right: true, cell: ({ baseline }) => ratio(baseline.area) },
    { title: 'faster', right: true, cell: ({ baseline }) => ratio(baseline.delay) },
    { title: 'less energy', right: true, cell: ({ baseline }) => ratio(baseline.energy) },
  ]);
  const told = changes.length === 0 ? '' : `\n${changeTable(changes)}\n`;
  return `${table}\n${measured} figures measured, ${figures.length - measured} committed, ${changes.length} moved by more than 5 %; open ${out}/index.html${told}`;
}

const changeTable = (changes: readonly Change[]): string =>
  textTable(changes, [
    { title: 'module', cell: ({ module }) => module },
    { title: 'library', cell: ({ library }) => library },
    { title: 'clock', right: true, cell: ({ clock }) => String(clock) },
    { title: 'figure', cell: ({ figure }) => figure },
    { title: 'committed', right: true, cell: ({ before }) => before.toFixed(3) },
    { title: 'now', right: true, cell: ({ after }) => after.toFixed(3) },
    { title: 'change', right: true, cell: ({ change }) => `${(change * 100).toFixed(1)} %` },
  ]);

/** A check that compares nothing has not passed. Throws E_FIGURES. */
function requireCompared(count: number): void {
  if (count > 0) return;
  throw new CheckFailure({
    code: 'E_FIGURES',
    what: 'none of the measured points has a committed figure',
    where: 'docs/results/figures.jsonl',
    fix: "measure a grid of committed points, such as synth-scripts/grids/check.json, or renew the results with 'npx subbyte report --accept'",
  });
}

/** Throws E_FIGURES with a table of the figures that moved. */
export function requireUnmoved(changes: readonly Change[]): void {
  if (changes.length === 0) return;
  throw new CheckFailure({
    code: 'E_FIGURES',
    what: `${changes.length} figures moved by more than 5 % against the committed results\n${changeTable(changes).trimEnd()}`,
    where: 'docs/results/figures.jsonl',
    fix: "find out why; when the change is meant, 'npx subbyte report --accept' renews the results",
  });
}
