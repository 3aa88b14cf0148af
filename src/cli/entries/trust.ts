import { Option } from 'commander';
import type { CommandEntry } from '../command_entry.ts';
import {
  casesOption,
  limitOption,
  moduleArgument,
  modulesArgument,
  out,
  paramOption,
  positive,
  replayOption,
  seconds,
  seedOption,
  shard,
  stimulusNotes,
  unitNotes,
  unitOption,
  whole,
} from '../options.ts';

/** Commands that compare modules with their golden models, prove them and judge the vectors. */
export const trustCommands: readonly CommandEntry[] = [
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
    load: async () => (await import('../commands/verify.ts')).run,
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
    load: async () => (await import('../commands/prove.ts')).run,
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
          .default(10_000),
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
    load: async () => (await import('../commands/evidence.ts')).run,
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
    load: async () => (await import('../commands/mutate.ts')).run,
  },
  {
    name: 'coverage',
    summary:
      'list what the vectors of verify do not reach in modules: bits, multiplexers, codes, enables, handshakes',
    args: [modulesArgument],
    options: [unitOption, seedOption, casesOption],
    takesUnit: true,
    notes: unitNotes('coverage'),
    load: async () => (await import('../commands/coverage.ts')).run,
  },
  {
    name: 'golden',
    summary: 'run stimulus through the golden model',
    args: [moduleArgument],
    options: [paramOption],
    takesUnit: true,
    notes: stimulusNotes + unitNotes('golden'),
    load: async () => (await import('../commands/golden.ts')).run,
  },
  {
    name: 'cosim',
    summary: 'run stimulus through the Verilog with Verilator',
    args: [moduleArgument],
    options: [paramOption, limitOption],
    takesUnit: true,
    notes: stimulusNotes + unitNotes('cosim'),
    load: async () => (await import('../commands/cosim.ts')).run,
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
    load: async () => (await import('../commands/vectors.ts')).run,
  },
];
