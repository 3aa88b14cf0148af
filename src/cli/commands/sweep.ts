import { statSync } from 'node:fs';
import { UsageFailure } from '../../errors.ts';
import type { Shard } from '../../harness/shard.ts';
import { libraryNamed } from '../../measure/library.ts';
import { requireMeasured } from '../../report/site/verdict.ts';
import { expandGrid } from '../../report/sweep/grid.ts';
import { runGrid, type SweepResult } from '../../report/sweep/run.ts';
import { mergeRows, openStore, readRows, rowLine, type SweepRow } from '../../report/sweep/store.ts';
import { textTable } from '../../report/text_table.ts';
import type { CommandInput } from '../command_input.ts';
import { readGrid } from '../grid_file.ts';
import { grouped, note, print, printJson, progress } from '../output.ts';
import { writeOutputFile } from '../output_file.ts';
import { progressText } from '../sweep_progress.ts';

/** `subbyte sweep GRID --out FILE`, or `subbyte sweep --merge FILE FILE --out FILE`. */
export async function run(input: CommandInput): Promise<void> {
  if (input.options.merge === true) await merge(input);
  else await measure(input);
}

async function measure({ args, options }: CommandInput): Promise<void> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0)
    throw usage(
      `sweep takes one grid, not ${args.length}`,
      'name the file of the grid, or merge files with --merge',
    );
  const expanded = expandGrid(readGrid(path), path);
  const { refused } = expanded;
  for (const name of new Set([...expanded.points, ...expanded.relative].map(({ library }) => library)))
    libraryNamed(name);
  const out = String(options.out);
  const store = openStore(out);
  if (store.torn > 0) note(`${out}: an unfinished line of an earlier run was cut off`);
  const line = progress();
  let result: SweepResult;
  try {
    result = await runGrid(expanded, {
      store,
      timeoutMs: Number(options.timeLimit) * 1000,
      ...(options.shard === undefined ? {} : { shard: options.shard as Shard }),
      onProgress: (at) => line.step(progressText(at)),
    });
  } finally {
    line.done();
    store.close();
  }
  if (options.json === true) printJson({ ...result, refused });
  else print(summary(result, refused.length, out));
  requireMeasured(result.failed);
}

async function merge({ args, options }: CommandInput): Promise<void> {
  if (args.length === 0) throw usage('--merge was given no files', 'name the files of the shards');
  if (options.shard !== undefined) throw usage('--shard does not go with --merge', 'leave one of them out');
  const missing = args.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true);
  if (missing !== undefined)
    throw usage(`there is no file '${missing}'`, 'name files that a sweep has written');
  const files = args.map((path) => ({ path, ...readRows(path) }));
  for (const { path, torn } of files)
    if (torn > 0) note(`${path}: an unfinished last line is left out; its point is not among the results`);
  const rows = mergeRows(files);
  const out = String(options.out);
  await writeOutputFile(out, rows.map(rowLine).join(''));
  if (options.json === true) printJson({ files: args.length, rows });
  else print(`${grouped(rows.length)} points of ${args.length} files, ${out}`);
}

function summary({ rows, measured, known, failed }: SweepResult, refused: number, out: string): string {
  const table = textTable(rows, [
    { title: 'module', cell: ({ module }: SweepRow) => module },
    { title: 'library', cell: ({ library }: SweepRow) => library },
    { title: 'clock', right: true, cell: ({ clock }: SweepRow) => String(clock) },
    { title: 'area', right: true, cell: ({ area }: SweepRow) => area.toFixed(1) },
    { title: 'least period', right: true, cell: ({ leastPeriod }: SweepRow) => leastPeriod.toFixed(3) },
    { title: 'met', cell: ({ met }: SweepRow) => (met === null ? '-' : met ? 'yes' : 'no') },
  ]);
  return `${table}
${grouped(measured)} points measured, ${grouped(known)} known, ${grouped(failed.length)} failed, ${grouped(refused)} combinations refused by their units; ${out}`;
}

const usage = (what: string, fix: string, where?: string): UsageFailure =>
  new UsageFailure({ code: 'E_USAGE', what, fix, ...(where === undefined ? {} : { where }) });
