import { Option } from 'commander';
import { opalSizes } from '../../report/core_choices.ts';
import type { CommandEntry } from '../command_entry.ts';
import {
  casesOption,
  engineOption,
  libertyOption,
  librariesOptions,
  libraryOption,
  limitOption,
  modelOptions,
  moduleArgument,
  modulesArgument,
  out,
  positive,
  replayOption,
  seedOption,
  seedsOption,
  shard,
  unitNotes,
  unitOption,
  whole,
} from '../options.ts';

/** Commands that measure. */
export const measureCommands: readonly CommandEntry[] = [
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
    load: async () => (await import('../commands/area.ts')).run,
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
    load: async () => (await import('../commands/timing.ts')).run,
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
    load: async () => (await import('../commands/sweep.ts')).run,
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
        new Option(
          '--results <file>',
          'where finished points are kept; cores: cores.jsonl beside it',
        ).default('.subbyte/figures.jsonl'),
      () => new Option('--no-measure', 'do not measure the grid: pages of the committed results'),
      () =>
        new Option(
          '--cores <size>',
          'measure opal_core against bf16_core in the libraries of the grid too; minutes, or hours in full',
        ).choices(opalSizes),
      () =>
        new Option(
          '--committed <folder>',
          'folder with results/ and headline.md that --check reads and --accept writes (default: docs of this project)',
        ),
      () => new Option('--check', 'fail when a figure moved by more than 5 % against the committed results'),
      () => new Option('--accept', 'commit what was measured as the new results').conflicts('check'),
      limitOption,
    ],
    takesUnit: false,
    notes: 'Points measured before are taken from the results file; docs/report.md has the rest.',
    load: async () => (await import('../commands/report.ts')).run,
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
    load: async () => (await import('../commands/energy.ts')).run,
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
    load: async () => (await import('../commands/gates.ts')).run,
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
    load: async () => (await import('../commands/accuracy.ts')).run,
  },
];
