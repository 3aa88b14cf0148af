import { type BooleanExpression, parseBoolean } from './boolean.ts';
import type { LibertyCell, LibertyLibrary, LibertyPin } from './cells.ts';
import { libertySyntax } from './failures.ts';
import { attribute, innerGroups, type LibertyGroup, numberAttribute } from './group.ts';
import { type LookupTable, readTable, type TableContext, tableTemplates } from './table.ts';
import { type LibertyUnits, supplyVoltage, unitsOf, voltageMap } from './units.ts';

/** Energy tables of one `internal_power` group, in joules. One missing counts nothing. */
export interface PowerGroup {
  /** Input whose change caused the output's; null for groups that name none. */
  readonly related: string | null;
  readonly when: BooleanExpression | null;
  /** Groups of different supplies add up. */
  readonly supply: string;
  readonly rise: LookupTable | null;
  readonly fall: LookupTable | null;
}

/** `related` to an output; times in seconds. */
export interface DelayArc {
  readonly related: string;
  readonly sense: 'positive' | 'negative' | 'both';
  /** A clock's edge, for which the arc is; null for combinational arcs. */
  readonly clockEdge: 'rise' | 'fall' | null;
  readonly when: BooleanExpression | null;
  readonly delay: { readonly rise: LookupTable | null; readonly fall: LookupTable | null };
  readonly slew: { readonly rise: LookupTable | null; readonly fall: LookupTable | null };
}

export interface ElectricalPin {
  readonly name: string;
  /** Farads, the greatest that the library states for each edge. */
  readonly capacitance: { readonly rise: number; readonly fall: number };
  /** Volts that an output swings. */
  readonly voltage: number;
  readonly power: readonly PowerGroup[];
  /** Arcs that end here. */
  readonly arcs: readonly DelayArc[];
}

/** Watts of a cell in the states where `when` holds. */
export interface LeakageGroup {
  readonly when: BooleanExpression | null;
  readonly supply: string;
  readonly watts: number;
}

export interface ElectricalCell {
  readonly cell: LibertyCell;
  readonly pins: ReadonlyMap<string, ElectricalPin>;
  readonly leakage: readonly LeakageGroup[];
  /** `cell_leakage_power`, in watts: one value for all states. */
  readonly cellLeakage: number | undefined;
}

/** What a library says of currents, charges and times, read cell by cell as cells are asked for. */
export interface ElectricalLibrary {
  readonly name: string;
  readonly units: LibertyUnits;
  /** Volts. */
  readonly voltage: number;
  /** Undefined for a cell that is not in the library. */
  readonly cell: (name: string) => ElectricalCell | undefined;
}

const read = new WeakMap<LibertyLibrary, ElectricalLibrary>();

/** The electrical side of a library. Throws E_LIBERTY_SYNTAX for a table or condition that cannot be read. */
export function electricalLibrary(library: LibertyLibrary): ElectricalLibrary {
  const known = read.get(library);
  if (known !== undefined) return known;
  const { group } = library;
  const units = unitsOf(group);
  const context: Context = {
    templates: tableTemplates(group, 'lu_table_template'),
    powerTemplates: tableTemplates(group, 'power_lut_template'),
    time: units.time,
    capacitance: units.capacitance,
    file: library.name,
    units,
    voltage: supplyVoltage(group) ?? 0,
    voltages: voltageMap(group),
    library: group,
  };
  const cells = new Map<string, ElectricalCell>();
  const made: ElectricalLibrary = {
    name: library.name,
    units,
    voltage: context.voltage,
    cell: (name) => {
      const cell = library.cells.get(name);
      if (cell === undefined) return undefined;
      const electrical = cells.get(name) ?? readCell(cell, context);
      cells.set(name, electrical);
      return electrical;
    },
  };
  read.set(library, made);
  return made;
}

/** What a figure of energy needs and a library lacks, in words; null when it has all. */
export function powerLack({ cells, group: library }: LibertyLibrary): string | null {
  const hasTables = [...cells.values()].some((cell) =>
    [...cell.pins.values()].some(({ group }) => innerGroups(group, 'internal_power').length > 0),
  );
  if (!hasTables) return 'says nothing of power';
  // Without it nets would be charged for nothing.
  return supplyVoltage(library) === undefined ? 'does not say its supply voltage' : null;
}

/** Whether a library has all that a figure of energy needs. */
export const hasPower = (library: LibertyLibrary): boolean => powerLack(library) === null;

interface Context extends TableContext {
  readonly powerTemplates: TableContext['templates'];
  readonly units: LibertyUnits;
  readonly voltage: number;
  readonly voltages: ReadonlyMap<string, number>;
  readonly library: LibertyGroup;
}

function readCell(cell: LibertyCell, context: Context): ElectricalCell {
  const { leakage } = context.units;
  const watts = (group: LibertyGroup, name: string): number | undefined => {
    const value = numberAttribute(group, name);
    return value === undefined ? undefined : value * leakage;
  };
  return {
    cell,
    pins: new Map([...cell.pins.values()].map((pin) => [pin.name, readPin(pin, cell, context)])),
    leakage: innerGroups(cell.group, 'leakage_power').map((group) => ({
      when: conditionOf(group, context.file),
      supply: attribute(group, 'related_pg_pin') ?? '',
      watts: watts(group, 'value') ?? 0,
    })),
    cellLeakage:
      watts(cell.group, 'cell_leakage_power') ?? watts(context.library, 'default_cell_leakage_power'),
  };
}

const DEFAULT_CAPACITANCE = {
  input: 'default_input_pin_cap',
  output: 'default_output_pin_cap',
  inout: 'default_inout_pin_cap',
  internal: 'default_output_pin_cap',
} as const;

function readPin(pin: LibertyPin, cell: LibertyCell, context: Context): ElectricalPin {
  const { group, name, direction } = pin;
  const { library, units } = context;
  const plain =
    numberAttribute(group, 'capacitance') ?? numberAttribute(library, DEFAULT_CAPACITANCE[direction]) ?? 0;
  const edge = (which: 'rise' | 'fall'): number => {
    const range = group.attributes.findLast((entry) => entry.name === `${which}_capacitance_range`)?.values;
    const most = range?.[1] === undefined ? Number.NaN : Number(range[1]);
    const own = numberAttribute(group, `${which}_capacitance`) ?? plain;
    return (Number.isFinite(most) ? most : own) * units.capacitance;
  };
  return {
    name,
    capacitance: { rise: edge('rise'), fall: edge('fall') },
    voltage: voltageOf(group, cell, context),
    power: innerGroups(group, 'internal_power').flatMap((power) => readPower(power, context)),
    arcs: innerGroups(group, 'timing').flatMap((timing) => readArcs(timing, context)),
  };
}

/** Voltage of the supply pin that drives an output, where the library tells supplies apart. */
function voltageOf(pin: LibertyGroup, cell: LibertyCell, { voltages, voltage }: Context): number {
  const supply = attribute(pin, 'related_power_pin');
  const pg = innerGroups(cell.group, 'pg_pin').find(({ args }) => args[0] === supply);
  const name = pg && attribute(pg, 'voltage_name');
  return (name === undefined ? undefined : voltages.get(name)) ?? voltage;
}

/** One table for each edge; a plain `power` table is both. */
function tablesOf(
  group: LibertyGroup,
  names: { readonly rise: string; readonly fall: string; readonly both?: string },
  scale: number,
  context: Context,
): { readonly rise: LookupTable | null; readonly fall: LookupTable | null } {
  const table = (name: string | undefined): LookupTable | null => {
    const inner = group.groups.find(({ kind }) => kind === name);
    return inner === undefined ? null : readTable(inner, scale, context);
  };
  const both = table(names.both);
  return { rise: table(names.rise) ?? both, fall: table(names.fall) ?? both };
}

const POWER_TABLES = { rise: 'rise_power', fall: 'fall_power', both: 'power' };
const DELAY_TABLES = { rise: 'cell_rise', fall: 'cell_fall' };
const SLEW_TABLES = { rise: 'rise_transition', fall: 'fall_transition' };

const namesOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter((name) => name !== '');

function readPower(group: LibertyGroup, context: Context): PowerGroup[] {
  const common = {
    when: conditionOf(group, context.file),
    supply: attribute(group, 'related_pg_pin') ?? '',
    ...tablesOf(group, POWER_TABLES, context.units.energy, {
      ...context,
      templates: context.powerTemplates,
    }),
  };
  const related = namesOf(attribute(group, 'related_pin'));
  if (related.length === 0) return [{ ...common, related: null }];
  return related.map((name) => ({ ...common, related: name }));
}

/** Arcs along which a change travels; checks and three-state arcs are none. */
const CLOCK_EDGE: Readonly<Record<string, DelayArc['clockEdge']>> = {
  combinational: null,
  combinational_rise: null,
  combinational_fall: null,
  rising_edge: 'rise',
  falling_edge: 'fall',
};

const SENSE: Readonly<Record<string, DelayArc['sense']>> = {
  positive_unate: 'positive',
  negative_unate: 'negative',
};

function readArcs(group: LibertyGroup, context: Context): DelayArc[] {
  const clockEdge = CLOCK_EDGE[attribute(group, 'timing_type') ?? 'combinational'];
  if (clockEdge === undefined) return [];
  const arc = {
    sense: SENSE[attribute(group, 'timing_sense') ?? ''] ?? 'both',
    clockEdge,
    when: conditionOf(group, context.file),
    delay: tablesOf(group, DELAY_TABLES, context.units.time, context),
    slew: tablesOf(group, SLEW_TABLES, context.units.time, context),
  } as const;
  return namesOf(attribute(group, 'related_pin')).map((related) => ({ ...arc, related }));
}

function conditionOf(group: LibertyGroup, file: string): BooleanExpression | null {
  const entry = group.attributes.findLast(({ name }) => name === 'when');
  const text = entry?.values[0]?.trim() ?? '';
  if (entry === undefined || text === '') return null;
  try {
    return parseBoolean(text);
  } catch (error) {
    throw libertySyntax(file, entry.line, error instanceof Error ? error.message : String(error));
  }
}
