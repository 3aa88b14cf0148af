import { Option } from 'commander';
import type { CommandEntry } from '../command_entry.ts';
import { engineOption, out, seconds, seedOption, shard, whole } from '../options.ts';

/** Commands over the whole project. */
export const projectCommands: readonly CommandEntry[] = [
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
      () =>
        new Option(
          '--time-limit <seconds>',
          'limit of every run of an outside tool (default: 300; with --shipped 1800)',
        ).argParser(seconds),
    ],
    takesUnit: false,
    notes: 'Counterexamples found earlier run first. A new one is shrunk and written to .subbyte/failures.',
    load: async () => (await import('../commands/fuzz.ts')).run,
  },
  {
    name: 'demo',
    summary: 'generate, verify in process, quantize real weights and compare areas; needs nothing but npm',
    options: [
      out('demo-out'),
      () => new Option('--tensor <file>', 'weights to quantize: raw float32, little endian'),
    ],
    takesUnit: false,
    load: async () => (await import('../commands/demo.ts')).run,
  },
];
