import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { CatalogUnit } from '../catalog_unit.ts';

/** One option of a unit, as its schema describes it. */
interface UnitOption {
  /** Name in the schema, such as `weightBits`. */
  readonly name: string;
  readonly kind: 'number' | 'choice' | 'flag';
  /** What the schema says of its values, for help texts. */
  readonly about: string;
}

const propertySchema = z.object({
  type: z.string(),
  enum: z.union([z.array(z.string()), z.array(z.number())]).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
});
const objectSchema = z.object({ properties: z.record(z.string(), propertySchema) });

/** Options of a unit, read off its schema, in the schema's order. */
export function unitOptions({ schema }: CatalogUnit): readonly UnitOption[] {
  const { properties } = objectSchema.parse(z.toJSONSchema(schema, { io: 'input' }));
  return Object.entries(properties).map(([name, property]) => ({
    name,
    kind: kindOf(property),
    about: `${valuesOf(property)}${property.default === undefined ? '' : ` (default ${property.default})`}`,
  }));
}

function kindOf({ type }: z.infer<typeof propertySchema>): UnitOption['kind'] {
  if (type === 'boolean') return 'flag';
  return type === 'string' ? 'choice' : 'number';
}

function valuesOf({ type, enum: names, minimum, maximum }: z.infer<typeof propertySchema>): string {
  if (names !== undefined) return `one of ${names.join(', ')}`;
  if (type === 'boolean') return 'yes; or no with --no-...';
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `at least ${minimum}`
    : `${minimum} to ${maximum}`;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Gives a command the options of a unit: `weightBits` becomes `--weight-bits <n>`. */
export function addUnitOptions(command: Command, unit: CatalogUnit): void {
  for (const { name, kind, about } of unitOptions(unit)) {
    const flag = kebab(name);
    const placeholder = { number: ' <n>', choice: ' <name>', flag: '' }[kind];
    command.addOption(new Option(`--${flag}${placeholder}`, about).helpGroup(`Options of ${unit.unit}:`));
    if (kind === 'flag') command.addOption(new Option(`--no-${flag}`).hideHelp());
  }
}

/** What was given of a unit's options. Values stay as they are typed where they cannot be meant; the unit refuses them. */
export function givenUnitOptions(
  unit: CatalogUnit,
  parsed: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const given = unitOptions(unit).filter(({ name }) => parsed[name] !== undefined);
  return Object.fromEntries(
    given.map(({ name, kind }) => [name, kind === 'number' ? toNumber(parsed[name]) : parsed[name]]),
  );
}

const toNumber = (text: unknown): unknown =>
  typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** Options back as a command line gives them. */
export function unitArguments(options: Readonly<Record<string, unknown>>): string {
  return Object.entries(options)
    .map(([name, value]) => {
      if (value === false) return `--no-${kebab(name)}`;
      return value === true ? `--${kebab(name)}` : `--${kebab(name)} ${value}`;
    })
    .join(' ');
}
