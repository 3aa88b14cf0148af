import { UsageFailure } from './errors.ts';
import type { Golden, GoldenModel } from './golden/lib/golden.ts';
import type { Beat, StreamGolden, StreamModel } from './golden/lib/stream.ts';
import {
  type Design,
  type EmittedModule,
  emitParametric,
  emitVerilog,
  type ParameterRange,
} from './hdl/index.ts';
import type { CycleScenario, Scenarios, StreamScenario } from './scenarios/lib/scenario.ts';
import { parseConfig } from './spec/lib/parse.ts';
import type { PortRecord } from './spec/lib/port.ts';
import { type InnerRecord, innerPorts, type StreamRecord } from './spec/lib/stream.ts';
import type { Field, UnitSpec } from './spec/lib/unit.ts';

/** A unit that is looked into. What it shows is compared with the golden model's `runObserved`, in process. */
export interface Observed {
  readonly design: () => Design;
  /** All ports, those of `inner` last. */
  readonly ports: PortRecord;
  readonly inner: InnerRecord;
}

/** What drives and checks a streaming unit. */
export interface Streaming {
  readonly streams: StreamRecord;
  /** The same hardware with what passes between its parts on outputs of its own; null where nobody looks inside. */
  readonly observed: Observed | null;
  readonly golden: () => StreamModel;
  /** Named corner cases, then `count` random ones. */
  readonly scenarios: (seed: number, count: number) => readonly StreamScenario[];
  /** The numbers in a transfer. */
  readonly describe: (stream: string, beat: Beat) => string;
}

/** Stimulus of a unit without streams, beside or instead of corners and random bits. */
export interface CycleScenarios {
  /** Named corner cases, then `count` random ones. */
  readonly draw: (seed: number, count: number) => readonly CycleScenario[];
  /** Anything else might be illegal: no corners and no random bits. */
  readonly only: boolean;
}

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
  /** A streaming unit: driven by transfers. Null: driven cycle by cycle, which `golden` and `scenarios` are for. */
  readonly streaming: Streaming | null;
  /** The reference, cycle by cycle. Throws E_STREAMING for a streaming unit. */
  readonly golden: () => GoldenModel;
  /** Null: corners and random bits mean enough. */
  readonly scenarios: CycleScenarios | null;
  /** The reference at other values of the parameters. Throws E_STREAMING for a streaming unit. */
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

/** What every unit is made of. */
interface CommonParts<C extends object> {
  readonly spec: UnitSpec<C>;
  readonly generate: (config: C) => Design;
  readonly shipped: readonly Readonly<Record<string, unknown>>[];
}

export interface UnitParts<C extends object> extends CommonParts<C> {
  readonly golden: Golden<C>;
  /** Verilog parameters of a configuration. */
  readonly parameters?: (config: C) => readonly ParameterOption<C>[];
  readonly legalCodes?: (config: C, port: string) => readonly bigint[] | null;
  readonly describe: (config: C, port: string, value: bigint) => string;
  readonly scenarios?: Scenarios<C, CycleScenario>;
  /** Corners and random bits would be illegal inputs; false unless given. */
  readonly onlyScenarios?: boolean;
}

export interface StreamUnitParts<C extends object> extends CommonParts<C> {
  readonly golden: StreamGolden<C>;
  readonly scenarios: Scenarios<C, StreamScenario>;
  /** What passes inside, and the hardware that shows it; nothing unless given. */
  readonly observed?: {
    readonly inner: (config: C) => InnerRecord;
    readonly generate: (config: C) => Design;
  };
  /** The numbers in a transfer; its bits unless given. */
  readonly describe?: (config: C, stream: string, beat: Beat) => string;
}

/** Joins spec, generator and golden of one unit that is told what to do cycle by cycle. */
export function catalogUnit<C extends object>(parts: UnitParts<C>): CatalogUnit {
  return unitOf(parts, (config) => cycleEntry(parts, config));
}

/** Joins spec, generator, golden and scenarios of one streaming unit. */
export function streamUnit<C extends object>(parts: StreamUnitParts<C>): CatalogUnit {
  return unitOf(parts, (config) => streamEntry(parts, config));
}

function unitOf<C extends object>(
  { spec, shipped }: CommonParts<C>,
  entry: (config: C) => CatalogEntry,
): CatalogUnit {
  return {
    unit: spec.unit,
    summary: spec.summary,
    configure: (options) => entry(parseConfig(spec, options)),
    shipped,
    schema: spec.schema,
  };
}

/** What does not depend on how the unit is driven. */
const describedBy = <C extends object>(spec: UnitSpec<C>, config: C) => ({
  unit: spec.unit,
  summary: spec.summary,
  config: config as Readonly<Record<string, unknown>>,
  module: spec.moduleName(config),
  ports: spec.ports(config),
  fields: spec.fields(config),
  latency: spec.latency(config),
});

function cycleEntry<C extends object>(parts: UnitParts<C>, config: C): CatalogEntry {
  const { spec, generate, golden, scenarios, onlyScenarios = false } = parts;
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
    ...describedBy(spec, config),
    parameters,
    design,
    elaborate: (values) => generate(at(values)),
    emit: () =>
      parameters.length === 0
        ? emitVerilog(design())
        : emitParametric((point) => generate(at(point)), parameters),
    streaming: null,
    golden: () => golden(config),
    scenarios:
      scenarios === undefined
        ? null
        : { draw: (seed, count) => scenarios(config, seed, count), only: onlyScenarios },
    goldenAt: (values) => golden(at(values)),
    withParameters: (values) => cycleEntry(parts, at(values)),
    legalCodes: (port) => parts.legalCodes?.(config, port) ?? null,
    describe: (port, value) => parts.describe(config, port, value),
  };
}

function streamEntry<C extends object>(parts: StreamUnitParts<C>, config: C): CatalogEntry {
  const { spec, generate, golden, scenarios, describe, observed } = parts;
  const streams = spec.streams?.(config);
  if (streams === undefined) throw new RangeError(`the spec of ${spec.unit} names no streams`);
  const module = spec.moduleName(config);
  const design = (): Design => generate(config);
  const inner = observed?.inner(config);
  const noCycles = (): never => {
    throw streamingRefused(module, 'has no golden model of single cycles');
  };
  const entry: CatalogEntry = {
    ...describedBy(spec, config),
    parameters: [],
    design,
    elaborate: design,
    emit: () => emitVerilog(design()),
    streaming: {
      streams,
      observed:
        observed === undefined || inner === undefined
          ? null
          : {
              design: () => observed.generate(config),
              ports: { ...spec.ports(config), ...innerPorts(inner) },
              inner,
            },
      golden: () => golden(config),
      scenarios: (seed, count) => scenarios(config, seed, count),
      describe: (stream, beat) => describe?.(config, stream, beat) ?? '',
    },
    golden: noCycles,
    scenarios: null,
    goldenAt: noCycles,
    withParameters: () => entry,
    legalCodes: () => null,
    describe: (_, value) => String(value),
  };
  return entry;
}

/** The entry of the hardware that shows what passes inside; the same entry where there is none. */
export function observedEntry(entry: CatalogEntry): CatalogEntry {
  const observed = entry.streaming?.observed ?? null;
  return observed === null ? entry : { ...entry, design: observed.design, ports: observed.ports };
}

/** Refuses to do with a streaming unit what is for units that are driven cycle by cycle. */
export const streamingRefused = (module: string, what: string): UsageFailure =>
  new UsageFailure({
    code: 'E_STREAMING',
    what: `${module} is a streaming unit: it ${what}`,
    fix: "drive it with transfers, as 'subbyte verify', 'golden' and 'cosim' do",
  });
