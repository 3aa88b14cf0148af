import { InvalidArgumentError, Option } from 'commander';
import type { CommandInput } from './command_input.ts';

type Run = (input: CommandInput) => Promise<void>;

/** One command: what its help says, and where its work stands. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly args?: readonly (readonly [name: string, about: string])[];
  readonly options?: readonly (() => Option)[];
  /** Accepts the options of the unit it is given. */
  readonly takesUnit: boolean;
  readonly notes?: string;
  /** Loaded when the command runs, so that the others start fast. */
  readonly load: () => Promise<Run>;
}

/** Reads a whole number from `low` to `high`. */
const whole = (low: number, high: number) => (text: string) => {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`);
};

const positive = (text: string): number => {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('Give a positive number.');
};

/** `LANES=8`; may be repeated. */
const parameter = (text: string, before: Readonly<Record<string, number>> = {}) => {
  const [, name, value] = /^(\w+)=(\d+)$/.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Give NAME=VALUE, such as LANES=8.');
  return { ...before, [name]: Number(value) };
};

/** Seconds; timers take no more than 24 days. */
const seconds = (text: string): number => {
  const value = positive(text);
  if (value <= 2_000_000) return value;
  throw new InvalidArgumentError('Give at most 2000000 seconds.');
};

const maxSeed = 2 ** 31 - 1;
/** `2/4`: the second of four parts. */
const shard = (text: string) => {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count && count <= 10_000)
    return { index, count };
  throw new InvalidArgumentError('Give I/N with I from 1 to N, such as 2/4.');
};
const out = (folder?: string) => () => {
  const option = new Option('-o, --out <dir>', 'folder for the files');
  return folder === undefined ? option.makeOptionMandatory() : option.default(folder);
};
const unitOption = () => new Option('--unit <unit>', 'a unit, with its options on the same line');
const paramOption = () =>
  new Option('--param <NAME=VALUE>', 'value of a Verilog parameter; may be repeated').argParser(parameter);
const seedOption = () =>
  new Option('--seed <n>', 'seed of everything random').argParser(whole(0, maxSeed)).default(1);
const casesOption = () =>
  new Option('--cases <n>', 'random cycles where the inputs are too many to try all')
    .argParser(whole(0, 100_000_000))
    .default(2000);
const limitOption = () =>
  new Option('--time-limit <seconds>', 'limit of every run of an outside tool')
    .argParser(seconds)
    .default(300);
const libraryOption = (
  about = 'cell library by name: nand2 (comes with the project) or osu018',
  name = 'nand2',
) => new Option('--library <name>', about).default(name).conflicts('liberty');
const libertyOption = () =>
  new Option('--liberty <file>', 'cell library from a Liberty file, plain or gzipped');
const modelOptions = [
  () => new Option('--model <file>', 'a llama2.c checkpoint, whose values are quantized too'),
  () => new Option('--tokenizer <file>', "the model's tokenizer, in llama2.c's format"),
  () => new Option('--text <file>', 'what the model reads, documents apart by <|endoftext|> lines'),
];
/** May be repeated. */
const several = (text: string, before: readonly string[] = []) => [...before, text];
const librariesOptions = [
  () =>
    new Option(
      '--library <name>',
      'cell library by name: nand2 (when none is given) or osu018; may be repeated',
    ).argParser(several),
  () =>
    new Option('--liberty <file>', 'cell library from a Liberty file; may be repeated').argParser(several),
] as const;
const replayOption = () =>
  new Option('--replay <file>', 'run the cycles of this file (JSON lines) and no others');
const engineOption = () =>
  new Option('--engine <name>', 'Yosys from npm at the pinned version, or the one that is installed')
    .choices(['pinned', 'native'])
    .default('pinned');
const seedsOption = (count: number) => () =>
  new Option('--seeds <n>', 'structural seeds per module; the median counts')
    .argParser(whole(1, 99))
    .default(count);

const modulesArgument = [
  '[module...]',
  'modules that ship, or one unit with its options; all that ship unless given',
] as const;
const moduleArgument = ['<module>', 'a module that ships, or a unit with its options'] as const;
const unitNotes = (command: string) =>
  `A unit's own options are listed by 'subbyte ${command} UNIT --help', for instance\n  subbyte ${command} dint_dot --help`;
const stimulusNotes = `Stimulus comes on standard input as JSON lines, one object per cycle: every input port except clocks -> an
integer, decimal or a "0x..." pattern; signed ports accept negatives. Outputs leave likewise, read after the rising
edge; null stands for a value that the documentation leaves open. Streaming units take and give transfers instead:
{"stream": "s_axis", "data": "0x1f", "last": true, "user": 0}, with a line {"steady": {...}} before them for inputs
beside the streams; docs/harness.md has the rest.\n`;

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'list',
    summary: 'list the units and the modules that ship',
    takesUnit: false,
    load: async () => (await import('./commands/list.ts')).run,
  },
  {
    name: 'gen',
    summary: 'write the Verilog of one configuration of a unit',
    args: [['<unit>', 'a unit; its options follow']],
    options: [out()],
    takesUnit: true,
    notes: `Writes <module>.v, a file per helper, and manifest.json. Modules of earlier calls stay in the folder.\n${unitNotes('gen')}`,
    load: async () => (await import('./commands/gen.ts')).run,
  },
  {
    name: 'gen-rtl',
    summary: 'write the Verilog of everything that ships',
    options: [
      out('rtl-out'),
      () => new Option('--check', 'write nothing; hold the files of the folder against their hashes'),
    ],
    takesUnit: false,
    notes: 'Files of an earlier set that are no longer made are removed.',
    load: async () => (await import('./commands/gen_rtl.ts')).run,
  },
  {
    name: 'lint',
    summary: 'show modules to Verilator, Icarus and both Yosys; all must accept them without a word',
    args: [modulesArgument],
    options: [unitOption],
    takesUnit: true,
    notes: unitNotes('lint'),
    load: async () => (await import('./commands/lint.ts')).run,
  },
  {
    name: 'verify',
    summary: 'compare golden model, in-process simulator, Verilator and Icarus cycle by cycle',
    args: [modulesArgument],
    options: [
      unitOption,
      paramOption,
      seedOption,
      casesOption,
      replayOption,
      () =>
        new Option('--exhaustive <bits>', 'try all inputs of modules without a clock up to 2^bits of them')
          .argParser(whole(0, 26))
          .default(20),
      () => new Option('--in-process-only', 'leave Verilator and Icarus out; needs nothing but Node'),
      limitOption,
    ],
    takesUnit: true,
    notes: unitNotes('verify'),
    load: async () => (await import('./commands/verify.ts')).run,
  },
  {
    name: 'prove',
    summary: 'prove multipliers and dot products from their Verilog: certificates, no wrap, equivalences',
    args: [modulesArgument],
    options: [
      unitOption,
      () =>
        new Option(
          '--time-limit <seconds>',
          'limit of every equivalence proof; elaboration has ten times as much',
        )
          .argParser(positive)
          .default(20),
    ],
    takesUnit: true,
    notes: unitNotes('prove'),
    load: async () => (await import('./commands/prove.ts')).run,
  },
  {
    name: 'evidence',
    summary:
      'everything known about modules: executions, proofs, coverage, seeded faults; as JSON and as a page',
    args: [modulesArgument],
    options: [
      unitOption,
      seedOption,
      casesOption,
      () => new Option('--mutants <n>', 'faults per module').argParser(whole(1, 10_000_000)).default(40),
      () =>
        new Option(
          '--largest <n>',
          'operations of the largest module that gets all cases and faults; larger ones get fewer in proportion',
        )
          .argParser(whole(1, 10_000_000))
          .default(20_000),
      () => new Option('-o, --out <dir>', 'folder for verification.json and verification.md'),
      () => new Option('--shard <i/n>', 'look at the i-th of n parts').argParser(shard),
      () =>
        new Option('--time-limit <seconds>', 'limit of every run of a simulator or compiler')
          .argParser(seconds)
          .default(1200),
      () => new Option('--proof-limit <seconds>', 'limit of every proof').argParser(seconds).default(20),
      () =>
        new Option(
          '--module-limit <seconds>',
          'limit of everything about one module, where there are several',
        )
          .argParser(seconds)
          .default(1800),
    ],
    takesUnit: true,
    notes: `Records are kept as they are made, and taken again while nothing they rest on has changed. A module that fails\nor takes too long is named, and the exit code is 1.\n${unitNotes('evidence')}`,
    load: async () => (await import('./commands/evidence.ts')).run,
  },
  {
    name: 'mutate',
    summary: 'put faults into modules and count how many the vectors of verify notice',
    args: [modulesArgument],
    options: [
      unitOption,
      () =>
        new Option('--mutants <n>', 'faults per module; all of them when there are no more')
          .argParser(whole(1, 10_000_000))
          .default(100),
      seedOption,
      casesOption,
    ],
    takesUnit: true,
    notes: `The exit code is 1 when a unit scores less than 99 %.\n${unitNotes('mutate')}`,
    load: async () => (await import('./commands/mutate.ts')).run,
  },
  {
    name: 'coverage',
    summary:
      'list what the vectors of verify do not reach in modules: bits, multiplexers, codes, enables, handshakes',
    args: [modulesArgument],
    options: [unitOption, seedOption, casesOption],
    takesUnit: true,
    notes: unitNotes('coverage'),
    load: async () => (await import('./commands/coverage.ts')).run,
  },
  {
    name: 'golden',
    summary: 'run stimulus through the golden model',
    args: [moduleArgument],
    options: [paramOption],
    takesUnit: true,
    notes: stimulusNotes + unitNotes('golden'),
    load: async () => (await import('./commands/golden.ts')).run,
  },
  {
    name: 'cosim',
    summary: 'run stimulus through the Verilog with Verilator',
    args: [moduleArgument],
    options: [paramOption, limitOption],
    takesUnit: true,
    notes: stimulusNotes + unitNotes('cosim'),
    load: async () => (await import('./commands/cosim.ts')).run,
  },
  {
    name: 'vectors',
    summary: 'write stimulus, expected outputs and a self-checking test bench that runs without this project',
    args: [moduleArgument],
    options: [
      out(),
      paramOption,
      seedOption,
      () =>
        new Option('--cases <n>', 'cycles, or transfers into a streaming unit')
          .argParser(whole(1, 1_000_000))
          .default(1000),
    ],
    takesUnit: true,
    notes: unitNotes('vectors'),
    load: async () => (await import('./commands/vectors.ts')).run,
  },
  {
    name: 'area',
    summary: 'cell area of modules against the INT8 baselines; every netlist is simulated before it counts',
    args: [modulesArgument],
    options: [
      unitOption,
      () => libraryOption(),
      libertyOption,
      engineOption,
      seedsOption(5),
      () => new Option('--pairs', 'the dINT4 and INT8 dot products that belong together, with their ratios'),
      () =>
        new Option(
          '--opal [size]',
          'what outliers cost in opal_dot, and opal_core against bf16_core, part by part',
        )
          .choices(['full', 'small'])
          .preset('full'),
      limitOption,
    ],
    takesUnit: true,
    notes: unitNotes('area'),
    load: async () => (await import('./commands/area.ts')).run,
  },
  {
    name: 'timing',
    summary: 'critical path and slack of a mapped netlist, from OpenSTA',
    args: [moduleArgument],
    options: [
      () => libraryOption(),
      libertyOption,
      engineOption,
      () =>
        new Option('--period <time>', "clock period in the library's time unit")
          .argParser(positive)
          .default(10),
      limitOption,
    ],
    takesUnit: true,
    notes: unitNotes('timing'),
    load: async () => (await import('./commands/timing.ts')).run,
  },
  {
    name: 'sweep',
    summary: 'area and delay of many configurations, on all cores; goes on where it was stopped',
    args: [['[file...]', 'a grid (JSON); with --merge, files that sweeps have written']],
    options: [
      () =>
        new Option('-o, --out <file>', 'file of the results, one JSON object a line').makeOptionMandatory(),
      () => new Option('--shard <i/n>', 'measure the i-th of n parts, for several machines').argParser(shard),
      () => new Option('--merge', 'join files of several parts into one'),
      limitOption,
    ],
    takesUnit: false,
    notes: 'docs/sweeps.md shows a grid. Points that the file holds already are not measured again.',
    load: async () => (await import('./commands/sweep.ts')).run,
  },
  {
    name: 'report',
    summary: 'measure the grid of the project and write it as pages: ratios, plots, schematics, data',
    options: [
      out('report-out'),
      () => new Option('--grid <file>', 'another grid than the one of the project').default(null),
      () =>
        new Option('--liberty <file>', 'measure in this cell library too; may be repeated')
          .argParser((file: string, before: readonly string[] | null) => [...(before ?? []), file])
          .default(null),
      () =>
        new Option('--results <file>', 'where finished points are kept').default('.subbyte/figures.jsonl'),
      () => new Option('--no-measure', 'pages of the committed results only'),
      () => new Option('--check', 'fail when a figure moved by more than 5 % against the committed results'),
      () => new Option('--accept', 'commit what was measured as the new results').conflicts('check'),
      limitOption,
    ],
    takesUnit: false,
    notes: 'Points measured before are taken from the results file; docs/report.md has the rest.',
    load: async () => (await import('./commands/report.ts')).run,
  },
  {
    name: 'energy',
    summary: 'energy per multiply-accumulate, glitches counted and not, against the INT8 baselines',
    args: [
      ['[module...]', 'modules that ship, or one unit with its options; dINT4 of 32 lanes unless given'],
    ],
    options: [
      unitOption,
      () => libraryOption('a library with power tables by name: osu018', 'osu018'),
      libertyOption,
      engineOption,
      seedsOption(1),
      () => new Option('--clock <ns>', 'clock period in nanoseconds').argParser(positive).default(10),
      () =>
        new Option(
          '--stimulus <kind>',
          'values of the operands; real: of a model, heavy-tailed draws where none is',
        )
          .choices(['gaussian', 'uniform', 'real'])
          .default('real'),
      () =>
        new Option('--stationary <operand>', 'weights stay for 64 cycles, or both operands move')
          .choices(['weights', 'none'])
          .default('weights'),
      () =>
        new Option('--cycles <n>', 'cycles counted; headline figures take 10,000')
          .argParser(whole(1, 100_000))
          .default(2000),
      seedOption,
      () => new Option('--no-naive', 'leave out the plain texts, which take longest to synthesize'),
      ...modelOptions,
      limitOption,
    ],
    takesUnit: true,
    notes: unitNotes('energy'),
    load: async () => (await import('./commands/energy.ts')).run,
  },
  {
    name: 'gates',
    summary: 'run mapped netlists on the cycles of verify, in Verilator and Icarus, against the golden model',
    args: [modulesArgument],
    options: [
      unitOption,
      ...librariesOptions,
      engineOption,
      () => new Option('--prove', 'prove each netlist equal to its RTL too, where Yosys finds a proof'),
      seedOption,
      casesOption,
      replayOption,
      () =>
        new Option('--time-limit <seconds>', 'limit of every run of an outside tool')
          .argParser(positive)
          .default(3600),
    ],
    takesUnit: true,
    notes: `Netlists come from one fast recipe; results are kept and a run that was stopped goes on where it was.\n${unitNotes('gates')}`,
    load: async () => (await import('./commands/gates.ts')).run,
  },
  {
    name: 'accuracy',
    summary: 'errors of every softmax beside its area, and what MX-OPAL keeps of a signal',
    args: [
      ['[module...]', 'softmax modules that ship, or one unit with its options; all that ship unless given'],
    ],
    options: [
      unitOption,
      () =>
        new Option('--rows <n>', 'drawn rows per softmax').argParser(whole(1, 10_000_000)).default(20_000),
      seedOption,
      () => new Option('--no-area', 'leave the areas out'),
      () =>
        new Option('--lanes-of <n>', 'instead: area per lane of every softmax, rows of n scores').argParser(
          whole(2, 128),
        ),
      () => libraryOption(),
      libertyOption,
      engineOption,
      seedsOption(1),
      ...modelOptions,
      () => new Option('--documents <n>', 'documents it reads').argParser(whole(1, 10_000)).default(2),
      limitOption,
    ],
    takesUnit: true,
    notes: unitNotes('accuracy').replace('dint_dot', 'log2_softmax'),
    load: async () => (await import('./commands/accuracy.ts')).run,
  },
  {
    name: 'fuzz',
    summary:
      'random designs over the whole HDL: in-process = Verilator = Icarus = what Yosys makes of the text',
    options: [
      () => new Option('--designs <n>', 'designs drawn').argParser(whole(0, 10_000_000)).default(400),
      seedOption,
      () =>
        new Option('--shard <i/n>', 'run one of n shares')
          .argParser(shard)
          .default({ index: 1, count: 1 }, '1/1'),
      engineOption,
      () => new Option('--replay <file>', 'run the counterexample of this file and nothing else'),
      () =>
        new Option(
          '--shipped',
          'instead: every module that ships, read and written back by Yosys, against its golden model',
        ).conflicts(['replay', 'designs']),
      limitOption,
    ],
    takesUnit: false,
    notes: 'Counterexamples found earlier run first. A new one is shrunk and written to .subbyte/failures.',
    load: async () => (await import('./commands/fuzz.ts')).run,
  },
  {
    name: 'demo',
    summary: 'generate, verify in process, quantize real weights and compare areas; needs nothing but npm',
    options: [
      out('demo-out'),
      () => new Option('--tensor <file>', 'weights to quantize: raw float32, little endian'),
    ],
    takesUnit: false,
    load: async () => (await import('./commands/demo.ts')).run,
  },
];
