import { shippedEntries } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { activationsOfFiles } from '../../report/activation_rows.ts';
import { type AreaRow, type AreaSetup, measureArea } from '../../report/area.ts';
import { areaHeading } from '../../report/area_table.ts';
import {
  isSoftmax,
  type SoftmaxError,
  softmaxErrorOf,
  softmaxErrorTable,
} from '../../report/softmax_error.ts';
import { compareLanes, lanesLegend, lanesTable, softmaxLanes } from '../../report/softmax_lanes.ts';
import {
  heavyTailedRows,
  type NamedRows,
  type SqnrFigure,
  sqnrDefaults,
  sqnrOf,
  sqnrTable,
} from '../../report/sqnr.ts';
import type { Column } from '../../report/text_table.ts';
import type { CommandInput } from '../command_input.ts';
import { libraryOf } from '../library.ts';
import { grouped, type Progress, print, printJson, progress } from '../output.ts';
import { targetsOf } from '../targets.ts';

/** Rows of drawn data behind every SQNR, each of two blocks. */
const drawnRows = 512;
const drawnRowLength = 2 * sqnrDefaults.blockSize;

type Given = CommandInput['options'];

/** A softmax configuration: its errors, and what it costs unless that was not asked for. */
interface SoftmaxRow extends SoftmaxError {
  readonly area: AreaRow | null;
}

/** `subbyte accuracy [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  if (options.lanesOf !== undefined) return runLanes(input);
  // What can be refused is refused before minutes of work.
  const entries = softmaxEntries(input);
  const library = options.area === false ? null : libraryOf(options);
  const real = realRows(options);
  const line = progress();
  try {
    const softmax = await softmaxRows(entries, library, options, line);
    line.step('quantizing');
    const seed = Number(options.seed);
    const figures = [...heavyTailedRows(seed, drawnRows, drawnRowLength), ...real].flatMap((rows) =>
      sqnrOf(rows),
    );
    line.done();
    if (options.json === true) printJson(asDocument(options, library, softmax, figures));
    else printText(options, library, softmax, figures);
  } finally {
    line.done();
    closePinned();
  }
}

/** `subbyte accuracy --lanes-of N`: areas beside errors, all softmaxes on the same rows. */
async function runLanes({ args, options }: CommandInput): Promise<void> {
  if (args.length > 0 || options.unit !== undefined || options.area === false)
    throw new UsageFailure({
      code: 'E_USAGE',
      what: "'--lanes-of' compares areas of a set of its own: neither modules nor '--no-area' go with it",
      fix: 'leave out one of the two, for example: subbyte accuracy --lanes-of 16',
    });
  const library = libraryOf(options);
  const [rows, seed, rowLength] = [options.rows, options.seed, options.lanesOf].map(Number) as [
    number,
    number,
    number,
  ];
  const line = progress();
  try {
    const lanes = softmaxLanes(rowLength);
    const compared = await compareLanes(lanes, { rows, seed }, setupOf(options, library), line.step);
    line.done();
    if (options.json === true) {
      printJson({
        rowLength,
        rows,
        seed,
        library: { name: library.name, corner: library.corner },
        lanes: compared,
      });
      return;
    }
    print(
      `Softmax of rows of ${rowLength} scores, a row per beat; ${grouped(rows)} drawn rows each, seed ${seed}`,
    );
    print(
      areaHeading(
        library,
        compared.map(({ area }) => area),
      ),
    );
    print(`\n${lanesTable(compared)}\n${lanesLegend}`);
  } finally {
    line.done();
    closePinned();
  }
}

/** The configurations a line names, all that ship when it names none. Throws E_USAGE for one that is no softmax. */
function softmaxEntries(input: CommandInput): readonly CatalogEntry[] {
  const isNamed = input.args.length > 0 || input.options.unit !== undefined;
  if (!isNamed) return shippedEntries().filter(isSoftmax);
  const entries = targetsOf(input).map(({ entry }) => entry);
  const other = entries.find((entry) => !isSoftmax(entry));
  if (other === undefined) return entries;
  throw new UsageFailure({
    code: 'E_USAGE',
    what: `${other.module} is no softmax: there is no error of probabilities to measure`,
    fix: 'name modules of log2_softmax or exp_softmax, or none for all that ship',
  });
}

/** Activations of the model that the line names; none when it names none. Throws E_USAGE, E_MODEL_FILE, E_TEXT and others. */
function realRows({ model, tokenizer, text, documents }: Given): readonly NamedRows[] {
  const files = { model, tokenizer, text };
  const missing = Object.entries(files).filter(([, file]) => file === undefined);
  if (missing.length === 3) return [];
  if (missing.length > 0)
    throw new UsageFailure({
      code: 'E_USAGE',
      what: `${missing.map(([name]) => `'--${name}'`).join(' and ')} must be given too`,
      fix: "name all three: '--model', '--tokenizer' and '--text', or none for drawn data only",
    });
  return activationsOfFiles(String(model), String(tokenizer), String(text), Number(documents));
}

async function softmaxRows(
  entries: readonly CatalogEntry[],
  library: CellLibrary | null,
  options: Given,
  line: Progress,
): Promise<readonly SoftmaxRow[]> {
  const rows: SoftmaxRow[] = [];
  for (const entry of entries) {
    line.step(`${rows.length} of ${entries.length} measured; now ${entry.module}`);
    // Synthesis runs in a process of its own, beside the rows drawn here. A failure is met where it is awaited.
    const measuring = library === null ? null : measureArea(candidateOf(entry), setupOf(options, library));
    measuring?.catch(() => {});
    const error = softmaxErrorOf(entry, Number(options.rows), Number(options.seed));
    rows.push({ ...error, area: await measuring });
  }
  return rows;
}

const candidateOf = (entry: CatalogEntry) => ({ label: entry.module, kind: 'inline', entry }) as const;

const setupOf = ({ engine, seeds, timeLimit }: Given, library: CellLibrary): AreaSetup => ({
  library,
  engine: engine === 'native' ? 'native' : 'pinned',
  seeds: Number(seeds),
  timeoutMs: Number(timeLimit) * 1000,
});

function asDocument(
  { rows, seed, model, text }: Given,
  library: CellLibrary | null,
  softmax: readonly SoftmaxRow[],
  figures: readonly SqnrFigure[],
) {
  const { blockSize, outliers } = sqnrDefaults;
  return {
    seed: Number(seed),
    softmax: {
      rows: Number(rows),
      library: library === null ? null : { name: library.name, corner: library.corner },
      modules: softmax,
    },
    sqnr: { blockSize, outliers, model: model ?? null, text: text ?? null, figures },
  };
}

const areaColumns: readonly Column<SoftmaxRow>[] = [
  { title: 'area', cell: ({ area }) => area?.area.toFixed(0) ?? '-', right: true },
  { title: 'per lane', cell: ({ area }) => area?.perLane.toFixed(1) ?? '-', right: true },
];

function printText(
  { rows, seed, model, text }: Given,
  library: CellLibrary | null,
  softmax: readonly SoftmaxRow[],
  figures: readonly SqnrFigure[],
): void {
  const { blockSize, outliers } = sqnrDefaults;
  const areas = softmax.flatMap(({ area }) => area ?? []);
  print(`Softmax against the exact one; ${grouped(Number(rows))} drawn rows each, seed ${seed}`);
  if (library !== null && areas.length > 0) print(areaHeading(library, areas));
  print(`\n${softmaxErrorTable(softmax, library === null ? [] : areaColumns)}\n${softmaxLegend}`);
  print(`\nSignal to quantization noise in dB; blocks of ${blockSize}, MX-OPAL with ${outliers} outliers\n`);
  print(`${sqnrTable(figures)}\n${sqnrLegend}`);
  print(
    model === undefined
      ? `Drawn data only, seed ${seed}; --model, --tokenizer and --text add the activations of a model.`
      : `Drawn data, seed ${seed}, and what passes between the layers of ${model} while it reads ${text}.`,
  );
}

const softmaxLegend = `pairs: rows of two, every difference of scores (parallel units). rows: full rows, drawn. never above: a bound that no row
exceeds. All three count probabilities of 2^-(2^codeBits - 1) or 2^-range and more, before rounding to a code; code: after
it, in binades.
`;

const sqnrLegend = `A row shorter than a block is a block of its own; the last block of a longer one is filled with zeros. An outlier keeps its
16 bits and its lane beside the elements: 4 outliers are 0.7 bits a value in blocks of 128, 1.4 in 64, 2.6 in 32.
`;
