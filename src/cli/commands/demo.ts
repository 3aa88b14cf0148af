import { findUnit, shippedEntries } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { requireWritable } from '../../harness/output_folder.ts';
import { mapParallel } from '../../harness/parallel.ts';
import { requireAgreement, type VerifyReport } from '../../harness/verify.ts';
import { closePinned } from '../../harness/yosys_pinned.ts';
import { namedLibrary } from '../../measure/library.ts';
import { type AreaRow, measureArea } from '../../report/area.ts';
import { type AreaComparison, areaHeading, areaLegend, areaTable } from '../../report/area_table.ts';
import { type Candidate, dint4Candidates, int8Baselines } from '../../report/baselines.ts';
import { subjectOf, verifySubject } from '../../report/execution.ts';
import { opalSample, opalSampleText, softmaxSample, softmaxSampleText } from '../../report/opal_sample.ts';
import { tensorSample } from '../../report/real_tensor.ts';
import { type RtlSet, rtlSet } from '../../report/rtl_set.ts';
import { type TensorError, tensorErrors } from '../../report/tensor_error.ts';
import { textTable } from '../../report/text_table.ts';
import { writeRtl } from '../../report/write_rtl.ts';
import { parseConfig } from '../../spec/lib/parse.ts';
import { log2SoftmaxSpec } from '../../spec/log2_softmax.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, type Progress, print, printJson, progress } from '../output.ts';

/** Random cycles of a module whose inputs are too many to try all: the demo is for looking, `verify` is for trust. */
const cases = 300;
/** The same for netlists, whose gates are slow to simulate. */
const netlistCases = 80;
/** Lanes of the compared dot products: enough that the accumulator does not hide them, few enough to be quick. */
const lanes = 16;

/** The block that is shown, and the row: short enough to read. */
const opal = { blockSize: 16, outliers: 2, bits: 4 } as const;
const row = { rowLength: 8, approximation: 'mitchell' } as const;
/** Scores with 8 fraction bits. */
const scores = Int32Array.of(768, 512, 300, 256, 0, -128, -512, -1024);

/** The dot products and their parts, all that ship, and small instances of the streaming units: full-size ones take longer. */
function demoEntries(): readonly CatalogEntry[] {
  const { bits: elementBits, ...size } = opal;
  const small: readonly (readonly [unit: string, options: object])[] = [
    ['opal_quantize', { ...size, elementBits, lanes: 4 }],
    ['opal_quantize', { ...size, elementBits, lanes: 4, selector: 'insertion' }],
    ['opal_dot', { ...size, elementBits, weights: 'dint' }],
    ['opal_dot', { ...size, elementBits, weights: 'dint', routing: 'onehot' }],
    ['log2_softmax', row],
    ['log2_softmax', { ...row, approximation: 'mitchell_plus' }],
    ['log2_softmax', { ...row, schedule: 'online', lanes: 2 }],
  ];
  return [
    ...shippedEntries().filter(({ unit }) => /^d?int_/.test(unit)),
    ...small.map(([unit, options]) => findUnit(unit).configure(options)),
  ];
}

/** `subbyte demo` */
export async function run({ options }: CommandInput): Promise<void> {
  const isJson = options.json === true;
  const tell = isJson ? () => {} : print;
  const begin = performance.now();
  const folder = String(options.out);
  requireWritable(folder);
  const sample = tensorSample(options.tensor === undefined ? undefined : String(options.tensor));
  const line = progress();
  try {
    const set = generate(line);
    const { files } = await writeRtl(folder, set, { mode: 'replace' });
    tell(
      `1. Verilog: ${files.length - 1} files and manifest.json in ${folder}\n\n${fileList(set)}\n${excerpt(set)}`,
    );
    // Synthesis runs in processes of its own, beside the simulations here. A failure is met where it is awaited.
    const measuring = measure(line);
    measuring.catch(() => {});

    const reports = await verifyAll(line);
    tell(`2. Golden model = in-process simulator, cycle by cycle\n\n${agreement(reports)}`);

    const errors = await tensorErrors(sample);
    tell(`3. Weights quantized: ${sample.source}\n\n${errorTable(errors)}`);

    const block = opalSample(sample.activations, opal);
    const softmax = softmaxSample(parseConfig(log2SoftmaxSpec, row), scores);
    tell(
      `4. A block of ${opal.blockSize} activations in MX-OPAL, ${opal.bits} bits and ${opal.outliers} outliers\n\n${opalSampleText(block, opal)}`,
    );
    tell(`5. A row of scores through log2_softmax (${row.approximation})\n\n${softmaxSampleText(softmax)}`);

    const area = await measuring;
    line.done();
    tell(
      `6. Area of dot products, ${lanes} lanes, 32-bit accumulator exact after every cycle\n${areaHeading(namedLibrary('nand2'), area.units)}; one seed\n\n${areaTable(area)}\n${areaLegend}`,
    );

    const seconds = (performance.now() - begin) / 1000;
    const tensor = { source: sample.source, errors };
    if (isJson) printJson({ folder, files, verification: reports, tensor, block, softmax, area, seconds });
    else print(`Done in ${seconds.toFixed(0)} s. ${more}`);
  } finally {
    line.done();
    closePinned();
  }
}

const more =
  'Five seeds and 32 lanes: npx subbyte area --pairs. With Verilator and Icarus: npx subbyte verify';

function generate(line: Progress): RtlSet {
  const set = rtlSet(demoEntries(), (name) => line.step(`generated ${name}`));
  line.done();
  return set;
}

const lineWidth = 110;

function fileList({ files, manifest: { modules } }: RtlSet): string {
  const lines: string[] = [''];
  for (const { file } of modules) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line.length + file.length + 2 > lineWidth) lines.push(`  ${file}`);
    else lines[last] = `${line}  ${file}`;
  }
  return `${lines.join('\n')}\n  and ${files.size - modules.length} files of helpers\n`;
}

/** The shortest dot product: the one that leaves its trees to the synthesizer. */
function excerpt({ files }: RtlSet): string {
  const name = `${findUnit('dint_dot').configure({}).module}.v`;
  const text = files.get(name) ?? '';
  return `${name}:\n\n${text.replace(/^(?=.)/gm, '    ')}`;
}

async function verifyAll(line: Progress): Promise<readonly VerifyReport[]> {
  const reports: VerifyReport[] = [];
  const entries = new Map(demoEntries().map((entry) => [entry.module, entry]));
  for (const entry of entries.values()) {
    line.step(`${reports.length + 1} of ${entries.size}: ${entry.module}`);
    const report = await verifySubject(subjectOf(entry), { cases });
    reports.push(requireAgreement(report));
  }
  line.done();
  return reports;
}

function agreement(reports: readonly VerifyReport[]): string {
  const units = [...new Set(reports.map(({ unit }) => unit))].map((unit) => {
    const own = reports.filter((report) => report.unit === unit);
    const exhaustive = own.filter(({ method }) => method === 'exhaustive').length;
    const sum = (count: (report: VerifyReport) => number) =>
      own.reduce((total, one) => total + count(one), 0);
    return {
      unit,
      modules: own.length,
      exhaustive,
      cases: sum((one) => one.cases),
      mismatches: sum((one) => one.mismatches),
    };
  });
  const right = true as const;
  const table = textTable(units, [
    { title: 'unit', cell: ({ unit }) => unit },
    { title: 'modules', right, cell: ({ modules }) => String(modules) },
    { title: 'tried exhaustively', right, cell: ({ exhaustive }) => String(exhaustive) },
    { title: 'cycles compared', right, cell: ({ cases: count }) => grouped(count) },
    { title: 'mismatches', right, cell: ({ mismatches }) => String(mismatches) },
  ]);
  const all = units.reduce((sum, { cases: count }) => sum + count, 0);
  return `${table}${reports.length} modules agree on ${grouped(all)} cycles, seed 1\n`;
}

function errorTable(errors: readonly TensorError[]): string {
  const right = true as const;
  return textTable(errors, [
    { title: 'weights x activations', cell: ({ format }) => format },
    { title: 'dot products', right, cell: ({ dotProducts }) => grouped(dotProducts) },
    { title: 'relative error', right, cell: ({ relativeError }) => `${(relativeError * 100).toFixed(2)}%` },
    { title: 'run on', cell: ({ module }) => module },
    { title: 'cycles', right, cell: ({ cycles }) => grouped(cycles) },
  ]);
}

async function measure(line: Progress): Promise<AreaComparison> {
  const units = dint4Candidates(lanes, 'main');
  const [first] = units;
  const baselines = first === undefined ? [] : int8Baselines(first.entry);
  const setup = { library: namedLibrary('nand2'), engine: 'pinned', seeds: 1, cases: netlistCases } as const;
  // Texts that are left to the synthesizer take longest, so they start first.
  const queue = [...baselines, ...units].sort(
    (a, b) => Number(b.kind === 'naive') - Number(a.kind === 'naive'),
  );
  const rows = new Map<Candidate, AreaRow>();
  await mapParallel(queue, 2, async (candidate) => {
    rows.set(candidate, await measureArea(candidate, setup));
    line.step(`${rows.size} of ${queue.length} areas measured`);
  });
  const inOrder = (list: readonly Candidate[]) => list.flatMap((one) => rows.get(one) ?? []);
  return { units: inOrder(units), baselines: inOrder(baselines) };
}
