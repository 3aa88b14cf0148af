import { Command } from 'commander';
import { catalog, findModule, findUnit } from '../catalog.ts';
import type { CatalogUnit } from '../catalog_unit.ts';
import type { CommandEntry } from './command_entry.ts';
import { commands } from './commands.ts';
import { addUnitOptions } from './unit_options.ts';

/** The program for one command line: the command it names also has the options of the unit it names. */
export function buildProgram(argv: readonly string[], version: string): Command {
  const program = new Command('subbyte')
    .description('Verified sub-8-bit arithmetic hardware: Verilog, golden models, co-simulation, area.')
    .version(version)
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
  for (const entry of commands) {
    const unit = entry.takesUnit && argv[0] === entry.name ? namedUnit(entry, argv.slice(1)) : undefined;
    program.addCommand(buildCommand(entry, unit));
  }
  return program;
}

function buildCommand(entry: CommandEntry, unit: CatalogUnit | undefined): Command {
  const command = new Command(entry.name)
    .description(entry.summary)
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .allowExcessArguments(false);
  for (const [name, about] of entry.args ?? []) command.argument(name, about);
  for (const option of entry.options ?? []) command.addOption(option());
  command.option('--json', 'print one JSON document instead of text');
  if (unit !== undefined) addUnitOptions(command, unit);
  if (entry.notes !== undefined) command.addHelpText('after', `\n${entry.notes}`);
  command.action(async () => {
    const run = await entry.load();
    await run({ args: command.args, options: command.opts(), unit });
  });
  return command;
}

/**
 * The unit that a command line names, found before its options are known: by --unit, among the words that are no
 * options, then behind options that only the unit has. Throws E_UNIT or E_MODULE_UNKNOWN for a name that is neither.
 */
function namedUnit(entry: CommandEntry, argv: readonly string[]): CatalogUnit | undefined {
  const trial = buildCommand(entry, undefined);
  const { operands, unknown } = trial.parseOptions([...argv]);
  const { unit: given } = trial.opts();
  if (typeof given === 'string') return findUnit(given);
  const words = [...operands, ...unknown];
  const found = words.map((word) => catalog.find(({ unit }) => unit === word));
  const unit = found.find((candidate) => candidate !== undefined);
  const [first] = operands;
  // A misspelt name is the mistake to report, not the options that then belong to nobody.
  if (unit === undefined && first !== undefined) (entry.name === 'gen' ? findUnit : findModule)(first);
  return unit;
}
