import { catalog, findModule, shippedEntries } from '../catalog.ts';
import type { CatalogEntry, CatalogUnit } from '../catalog_unit.ts';
import { quoted, UsageFailure } from '../errors.ts';
import { type Subject, subjectOf } from '../report/execution.ts';
import type { CommandInput } from './command_input.ts';
import { givenUnitOptions, unitArguments } from './unit_options.ts';

/** What a command works on, and the words that name it on a command line. */
export interface Target extends Subject {
  readonly words: string;
}

/** The modules a line names; all that ship when it names none. Throws E_MODULE_UNKNOWN, E_CONFIG, E_PARAMETER_NAME. */
export function targetsOf(input: CommandInput): readonly Target[] {
  const { args, unit } = input;
  const names = unit !== undefined && input.options.unit === unit.unit ? [unit.unit, ...args] : args;
  const targets =
    names.length === 0
      ? distinct(shippedEntries()).map((entry) => ({ ...subjectOf(entry), words: entry.module }))
      : [...new Set(names)].map((name) => targetOf(name, input));
  return targets.map((target) => withParameters(target, input.options.param));
}

/** The one module a line names. */
export function targetNamed(name: string, input: CommandInput): Target {
  return withParameters(targetOf(name, input), input.options.param);
}

function targetOf(name: string, { unit, options }: CommandInput): Target {
  const named: CatalogUnit | undefined = catalog.find((candidate) => candidate.unit === name);
  if (named === undefined) return { ...subjectOf(findModule(name)), words: name };
  if (named !== unit) {
    throw new UsageFailure({
      code: 'E_USAGE',
      what: `two units on one line: '${unit?.unit}' and ${quoted(name)}`,
      fix: 'name one unit with its options, or modules that ship',
    });
  }
  const given = givenUnitOptions(named, options);
  return { ...subjectOf(named.configure(given)), words: `${name} ${unitArguments(given)}`.trim() };
}

/** Entries that are the same module count once. */
function distinct(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const byModule = new Map<string, CatalogEntry>();
  for (const entry of entries) if (!byModule.has(entry.module)) byModule.set(entry.module, entry);
  return [...byModule.values()];
}

function withParameters(target: Target, given: unknown): Target {
  const { base, words } = target;
  const parameters = (given ?? {}) as Readonly<Record<string, number>>;
  const known = base.parameters.map(({ name }) => name);
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new UsageFailure({
      code: 'E_PARAMETER_NAME',
      what: `${base.module} has no Verilog parameter ${unknown.map((name) => `'${name}'`).join(', ')}`,
      fix: known.length === 0 ? 'leave out --param: this module has none' : `use ${known.join(', ')}`,
    });
  }
  if (Object.keys(parameters).length === 0) return target;
  const settings = Object.entries(parameters).map(([name, value]) => `--param ${name}=${value}`);
  return {
    entry: base.withParameters(parameters),
    base,
    parameters,
    words: `${words} ${settings.join(' ')}`,
  };
}
