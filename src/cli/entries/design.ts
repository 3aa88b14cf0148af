import { Option } from 'commander';
import type { CommandEntry } from '../command_entry.ts';
import { modulesArgument, out, unitNotes, unitOption } from '../options.ts';

/** Commands that show and write designs. */
export const designCommands: readonly CommandEntry[] = [
  {
    name: 'list',
    summary: 'list the units and the modules that ship',
    takesUnit: false,
    load: async () => (await import('../commands/list.ts')).run,
  },
  {
    name: 'gen',
    summary: 'write the Verilog of one configuration of a unit',
    args: [['<unit>', 'a unit; its options follow']],
    options: [out()],
    takesUnit: true,
    notes: `Writes <module>.v, a file per helper, and manifest.json. Modules of earlier calls stay in the folder.\n${unitNotes('gen')}`,
    load: async () => (await import('../commands/gen.ts')).run,
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
    load: async () => (await import('../commands/gen_rtl.ts')).run,
  },
  {
    name: 'lint',
    summary: 'show modules to Verilator, Icarus and both Yosys; all must accept them without a word',
    args: [modulesArgument],
    options: [unitOption],
    takesUnit: true,
    notes: unitNotes('lint'),
    load: async () => (await import('../commands/lint.ts')).run,
  },
];
