import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import { scriptPath } from '../../measure/assets.ts';
import { libraryNamed } from '../../measure/library.ts';
import type { OpalSize } from '../../report/core_choices.ts';
import {
  acceptedCores,
  type CoreRow,
  coresText,
  openCoreStore,
  parseCores,
  ratedCores,
} from '../../report/core_rows.ts';
import { measureCores } from '../../report/measure_cores.ts';
import { accepted, compareCores, comparePoints } from '../../report/site/changes.ts';
import { type Figure, figuresOf, headlines } from '../../report/site/figures.ts';
import { headlinePage } from '../../report/site/headline_page.ts';
import { summary, type Tally } from '../../report/site/summary.ts';
import {
  requireCompared,
  requireMeasured,
  requireUnmoved,
  type Unmeasured,
} from '../../report/site/verdict.ts';
import { writeSite } from '../../report/site/write_site.ts';
import { expandGrid, type Grid } from '../../report/sweep/grid.ts';
import { runGrid } from '../../report/sweep/run.ts';
import { openStore, readRows, rowLine, type SweepRow } from '../../report/sweep/store.ts';
import type { CommandInput } from '../command_input.ts';
import { readGrid } from '../grid_file.ts';
import { print, printJson, progress } from '../output.ts';
import { writeOutputFile } from '../output_file.ts';
import { progressText } from '../sweep_progress.ts';

type Options = Readonly<Record<string, unknown>>;

interface Measured<Row> {
  readonly rows: readonly Row[];
  readonly failed: readonly Unmeasured[];
}

const nothing = { rows: [], failed: [] } as const;

/** `subbyte report` */
export async function run({ options }: CommandInput): Promise<void> {
  const folder = String(options.committed ?? fileURLToPath(new URL('../../../docs', import.meta.url)));
  if (options.accept !== true && !existsSync(folder))
    throw new UsageFailure({
      code: 'E_USAGE',
      what: `there is no folder of committed results '${folder}'`,
      fix: 'name one with --committed, or make one there with --accept',
    });
  const committed = committedResults(folder);
  try {
    const points = options.measure === false ? nothing : await measurePoints(options);
    const cores = options.cores === undefined ? nothing : await measureTheCores(options);
    const rows = accepted(committed.rows, points.rows);
    const coreRows = acceptedCores(committed.cores, cores.rows);
    const measured = new Set(points.rows.map(({ key }) => key));
    const figures = figuresOf(rows, ({ key }) => (measured.has(key) ? 'measured' : 'committed'));
    const tallies: readonly Tally[] = [
      {
        what: 'points',
        measured: points.rows.length,
        failed: points.failed.length,
        others: figures.filter(({ source }) => source === 'committed').length,
        ...comparePoints(committed.rows, points.rows),
      },
      {
        what: 'cores',
        measured: cores.rows.length,
        failed: cores.failed.length,
        others: coreRows.length - cores.rows.length,
        ...compareCores(committed.cores, cores.rows),
      },
    ];
    await writePages(options, figures, coreRows, tallies);
    if (options.accept === true) {
      await writeOutputFile(`${folder}/results/figures.jsonl`, rows.map(rowLine).join(''));
      await writeOutputFile(`${folder}/results/cores.json`, coresText(coreRows));
      await writeOutputFile(`${folder}/headline.md`, headlinePage(rows, coreRows));
    }
    if (options.check === true) {
      requireUnmoved(
        tallies.flatMap(({ changes }) => changes),
        resultsOf(folder),
      );
      requireMeasured([...points.failed, ...cores.failed]);
      requireCompared(
        tallies.reduce((sum, { compared }) => sum + compared, 0),
        resultsOf(folder),
      );
    } else requireMeasured([...points.failed, ...cores.failed]);
  } finally {
    closePinned();
  }
}

/** Where the results are, as messages name it. */
const resultsOf = (folder: string): string => relative('.', `${folder}/results`);

/** What was accepted before. Throws E_SWEEP_FILE. */
function committedResults(folder: string) {
  const points = `${folder}/results/figures.jsonl`;
  const cores = `${folder}/results/cores.json`;
  return {
    rows: existsSync(points) ? readRows(points).rows : [],
    cores: existsSync(cores) ? parseCores(readFileSync(cores, 'utf8'), cores) : [],
  };
}

/** The grid that the options name, with its libraries and those given beside it. */
function gridOf({ grid, liberty }: Options): { readonly grid: Grid; readonly path: string } {
  const path = grid === null ? scriptPath('grids/report.json') : String(grid);
  const read = readGrid(path);
  const more = (liberty ?? []) as readonly string[];
  return { path, grid: { ...read, libraries: [...read.libraries, ...more] } };
}

async function measurePoints(options: Options): Promise<Measured<SweepRow>> {
  const { grid, path } = gridOf(options);
  const expanded = expandGrid(grid, path);
  const results = String(options.results);
  const store = openStore(results);
  const line = progress();
  try {
    return await runGrid(expanded, {
      store,
      timeoutMs: Number(options.timeLimit) * 1000,
      onProgress: (at) => line.step(progressText(at)),
    });
  } finally {
    line.done();
    store.close();
  }
}

async function measureTheCores(options: Options): Promise<Measured<CoreRow>> {
  const store = openCoreStore(join(dirname(String(options.results)), 'cores.jsonl'));
  const line = progress();
  try {
    return await measureCores({
      size: options.cores as OpalSize,
      libraries: gridOf(options).grid.libraries.map(libraryNamed),
      store,
      timeoutMs: Number(options.timeLimit) * 1000,
      step: line.step,
    });
  } finally {
    line.done();
    store.close();
  }
}

async function writePages(
  options: Options,
  figures: readonly Figure[],
  coreRows: readonly CoreRow[],
  tallies: readonly Tally[],
): Promise<void> {
  const out = String(options.out);
  const line = progress();
  try {
    const cores = ratedCores(coreRows);
    const files = await writeSite(out, { figures, cores, examples: examples(), onStep: line.step });
    line.done();
    if (options.json === true)
      printJson({ folder: out, files, figures, headlines: headlines(figures), cores, tallies });
    else print(summary(figures, tallies, out));
  } finally {
    line.done();
  }
}

/** The first configuration that ships of each unit. */
const examples = (): readonly CatalogEntry[] =>
  catalog.flatMap((unit) => {
    const [first] = unit.shipped;
    return first === undefined ? [] : [unit.configure(first)];
  });
