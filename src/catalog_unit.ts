import type { Golden, GoldenModel } from './golden/lib/golden.ts';
import {
  type Design,
  type EmittedModule,
  emitParametric,
  emitVerilog,
  type ParameterRange,
} from './hdl/index.ts';
import { parseConfig } from './spec/lib/parse.ts';
import type { PortRecord } from './spec/lib/port.ts';
import type { Field, UnitSpec } from './spec/lib/unit.ts';

/** One unit in one configuration: what commands, harness and reports work with. */
export interface CatalogEntry {
  readonly unit: string;
  readonly summary: string;
  /** Completed configuration. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Name of the top module. */
  readonly module: string;
  readonly ports: PortRecord;
  readonly fields: Readonly<Record<string, Field>>;
  /** Clock edges from an input to the output it first affects. */
  readonly latency: number;
  /** Verilog parameters, defaults and the values their text was demanded to agree at. */
  readonly parameters: readonly ParameterRange[];
  /** The hardware at this configuration. */
  readonly design: () => Design;
  /** The hardware at other values of the parameters. */
  readonly elaborate: (values: Readonly<Record<string, number>>) => Design;
  /** Top module and helpers, helpers first. */
  readonly emit: () => readonly EmittedModule[];
  readonly golden: () => GoldenModel;
  /** The reference at other values of the parameters. */
  readonly goldenAt: (values: Readonly<Record<string, number>>) => GoldenModel;
  /** This unit with other values of the parameters. */
  readonly withParameters: (values: Readonly<Record<string, number>>) => CatalogEntry;
  /** Legal codes of one lane of a recoded operand; `null` when every code is legal. */
  readonly legalCodes: (port: string) => readonly bigint[] | null;
  /** The numbers in a port's value. */
  readonly describe: (port: string, value: bigint) => string;
}

/** A unit of the catalog: makes entries of configurations. */
export interface CatalogUnit {
  readonly unit: string;
  readonly summary: string;
  /** Options as given by a person; refused by name when they cannot be. */
  readonly configure: (options: unknown) => CatalogEntry;
  /** Configurations that ship, as options. */
  readonly shipped: readonly Readonly<Record<string, unknown>>[];
  /** The options' schema, for command lines. */
  readonly schema: UnitSpec<unknown>['schema'];
}

/** How a Verilog parameter stands for an option. */
export interface ParameterOption<C> {
  readonly name: string;
  readonly option: keyof C & string;
  /** Values to elaborate at, each at least 2; must differ from one another. */
  readonly values: (config: C) => readonly number[];
}

export interface UnitParts<C extends object> {
  readonly spec: UnitSpec<C>;
  readonly generate: (config: C) => Design;
  readonly golden: Golden<C>;
  readonly shipped: readonly Readonly<Record<string, unknown>>[];
  /** Verilog parameters of a configuration. */
  readonly parameters?: (config: C) => readonly ParameterOption<C>[];
  readonly legalCodes?: (config: C, port: string) => readonly bigint[] | null;
  readonly describe: (config: C, port: string, value: bigint) => string;
}

/** Joins spec, generator and golden of one unit. */
export function catalogUnit<C extends object>(parts: UnitParts<C>): CatalogUnit {
  const { spec, shipped } = parts;
  return {
    unit: spec.unit,
    summary: spec.summary,
    configure: (options) => entry(parts, parseConfig(spec, options)),
    shipped,
    schema: spec.schema,
  };
}

function entry<C extends object>(parts: UnitParts<C>, config: C): CatalogEntry {
  const { spec, generate, golden } = parts;
  const options = parts.parameters?.(config) ?? [];
  const parameters = options.map(({ name, option, values }) => ({
    name,
    default: Number((config as Readonly<Record<string, unknown>>)[option]),
    values: values(config),
  }));
  const at = (values: Readonly<Record<string, number>>): C => {
    const changed = options
      .map(({ name, option }) => [option, values[name]])
      .filter(([, v]) => v !== undefined);
    return parseConfig(spec, { ...config, ...Object.fromEntries(changed) });
  };
  const design = (): Design => generate(config);
  return {
    unit: spec.unit,
    summary: spec.summary,
    config: config as Readonly<Record<string, unknown>>,
    module: spec.moduleName(config),
    ports: spec.ports(config),
    fields: spec.fields(config),
    latency: spec.latency(config),
    parameters,
    design,
    elaborate: (values) => generate(at(values)),
    emit: () =>
      parameters.length === 0
        ? emitVerilog(design())
        : emitParametric((point) => generate(at(point)), parameters),
    golden: () => golden(config),
    goldenAt: (values) => golden(at(values)),
    withParameters: (values) => entry(parts, at(values)),
    legalCodes: (port) => parts.legalCodes?.(config, port) ?? null,
    describe: (port, value) => parts.describe(config, port, value),
  };
}
