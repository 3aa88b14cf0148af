import { quoted } from '../../errors.ts';
import { type BooleanExpression, parseBoolean } from './boolean.ts';
import { libertySyntax } from './failures.ts';
import { attribute, flagAttribute, innerGroups, type LibertyGroup, numberAttribute } from './group.ts';
import { unitsOf } from './units.ts';

export type PinDirection = 'input' | 'output' | 'inout' | 'internal';

export interface LibertyPin {
  readonly name: string;
  readonly direction: PinDirection;
  /** Input capacitance in the library's capacitance unit, 0 when not given. */
  readonly capacitance: number;
  /** Output function over input pins and, in a sequential cell, state variables. */
  readonly function?: BooleanExpression;
  /** The output floats when this is true. */
  readonly threeState?: BooleanExpression;
  /** The whole group, with timing and power tables. */
  readonly group: LibertyGroup;
}

/** What a state variable becomes while `clear` and `preset` are both true: low, high, unchanged, toggled, unknown. */
export type BothForced = 'L' | 'H' | 'N' | 'T' | 'X';

/** A flip-flop: `state` takes `nextState` when `clockedOn` rises; `inverse` is its complement. */
export interface LibertyFlipFlop {
  readonly kind: 'ff';
  readonly state: string;
  readonly inverse: string;
  readonly nextState: BooleanExpression;
  readonly clockedOn: BooleanExpression;
  readonly clear?: BooleanExpression;
  readonly preset?: BooleanExpression;
  /** `clear_preset_var1` for `state`, `clear_preset_var2` for `inverse`; `X` where the file does not say. */
  readonly both: readonly [state: BothForced, inverse: BothForced];
}

/** A latch: `state` follows `dataIn` while `enable` is true. */
export interface LibertyLatch {
  readonly kind: 'latch';
  readonly state: string;
  readonly inverse: string;
  readonly dataIn?: BooleanExpression;
  readonly enable?: BooleanExpression;
  readonly clear?: BooleanExpression;
  readonly preset?: BooleanExpression;
  /** `clear_preset_var1` for `state`, `clear_preset_var2` for `inverse`; `X` where the file does not say. */
  readonly both: readonly [state: BothForced, inverse: BothForced];
}

export type LibertySequential = LibertyFlipFlop | LibertyLatch;

export interface LibertyCell {
  readonly name: string;
  readonly area: number;
  readonly dontUse: boolean;
  readonly pins: ReadonlyMap<string, LibertyPin>;
  readonly sequential: readonly LibertySequential[];
  /** Has buses, bundles or a state table: not described by pin functions alone. */
  readonly opaque: boolean;
  readonly group: LibertyGroup;
}

export interface LibertyLibrary {
  readonly name: string;
  /** Process, voltage and temperature as the file states them, for example `typical, 1.8 V, 25 C`. */
  readonly corner: string;
  readonly cells: ReadonlyMap<string, LibertyCell>;
  readonly group: LibertyGroup;
  /** The whole text the library was read from. */
  readonly text: string;
}

/** Groups that make a cell more than its pin functions say. */
const OPAQUE_GROUPS = ['bus', 'bundle', 'statetable', 'memory'];

/** Cells of a parsed library. Throws E_LIBERTY_SYNTAX for a function that cannot be read. */
export function extractLibrary(group: LibertyGroup, text: string, file: string): LibertyLibrary {
  const cells = new Map<string, LibertyCell>();
  for (const cell of innerGroups(group, 'cell')) {
    const name = cell.args[0];
    if (name === undefined) throw libertySyntax(file, cell.line, 'a cell without a name');
    requireName('cell', name, cell, file);
    const before = cells.get(name)?.group.line;
    if (before !== undefined)
      throw libertySyntax(file, cell.line, `cell ${name} is described again, after line ${before}`);
    cells.set(name, extractCell(cell, name, file));
  }
  return { name: group.args[0] ?? '', corner: cornerOf(group), cells, group, text };
}

function extractCell(group: LibertyGroup, name: string, file: string): LibertyCell {
  const pins = new Map<string, LibertyPin>();
  // `pin (A, B) {}` describes both alike.
  for (const pin of innerGroups(group, 'pin'))
    for (const pinName of pin.args) {
      requireName('pin', pinName, pin, file);
      const before = pins.get(pinName)?.group.line;
      if (before !== undefined)
        throw libertySyntax(
          file,
          pin.line,
          `pin ${pinName} of ${name} is described again, after line ${before}`,
        );
      pins.set(pinName, extractPin(pin, pinName, file));
    }
  return {
    name,
    area: areaOf(group, name, file),
    dontUse: flagAttribute(group, 'dont_use'),
    pins,
    sequential: group.groups.flatMap((inner) => extractSequential(inner, file)),
    opaque: group.groups.some((inner) => OPAQUE_GROUPS.includes(inner.kind)),
    group,
  };
}

/** Names go into Verilog, Tcl and scripts of other tools: these characters mean themselves there once escaped. */
const NAME = /^[A-Za-z_][\w.$[\]<>:-]*$/;
const LONGEST_NAME = 1000;

function requireName(kind: string, name: string, { line }: LibertyGroup, file: string): void {
  if (NAME.test(name) && name.length <= LONGEST_NAME && name !== '__proto__') return;
  throw libertySyntax(file, line, `${quoted(name)} cannot be the name of a ${kind}`);
}

/** A cell's area, 0 when none is given. Anything but a number would make a figure out of nothing. */
function areaOf(group: LibertyGroup, name: string, file: string): number {
  const entry = group.attributes.findLast((candidate) => candidate.name === 'area');
  if (entry === undefined) return 0;
  const area = numberAttribute(group, 'area');
  if (area !== undefined && area >= 0 && area <= LARGEST_AREA) return area;
  throw libertySyntax(file, entry.line, `cell ${name} has the area ${quoted(entry.values[0] ?? '')}`);
}

/** Beyond any cell in any unit; sums of it stay exact enough. */
const LARGEST_AREA = 1e9;

const DIRECTIONS: readonly PinDirection[] = ['input', 'output', 'inout', 'internal'];

function extractPin(group: LibertyGroup, name: string, file: string): LibertyPin {
  const said = attribute(group, 'direction');
  const direction = DIRECTIONS.find((known) => known === said?.toLowerCase());
  if (direction === undefined)
    throw libertySyntax(file, group.line, `pin ${name} has the direction '${said ?? 'none'}'`);
  const value = expressionOf(group, 'function', file);
  const threeState = expressionOf(group, 'three_state', file);
  return {
    name,
    direction,
    capacitance: numberAttribute(group, 'capacitance') ?? 0,
    ...(value && { function: value }),
    ...(threeState && { threeState }),
    group,
  };
}

function extractSequential(group: LibertyGroup, file: string): LibertySequential[] {
  const [state = '', inverse = ''] = group.args;
  const clear = expressionOf(group, 'clear', file);
  const preset = expressionOf(group, 'preset', file);
  const both = [bothForced(group, 'clear_preset_var1'), bothForced(group, 'clear_preset_var2')] as const;
  const common = { state, inverse, ...(clear && { clear }), ...(preset && { preset }), both };
  if (group.kind === 'ff') {
    const nextState = expressionOf(group, 'next_state', file);
    const clockedOn = expressionOf(group, 'clocked_on', file);
    if (!nextState || !clockedOn)
      throw libertySyntax(file, group.line, 'a flip-flop without next_state or clocked_on');
    return [{ kind: 'ff', ...common, nextState, clockedOn }];
  }
  if (group.kind !== 'latch') return [];
  const dataIn = expressionOf(group, 'data_in', file);
  const enable = expressionOf(group, 'enable', file);
  return [{ kind: 'latch', ...common, ...(dataIn && { dataIn }), ...(enable && { enable }) }];
}

const BOTH_FORCED: readonly BothForced[] = ['L', 'H', 'N', 'T', 'X'];

function bothForced(group: LibertyGroup, name: string): BothForced {
  const said = attribute(group, name)?.toUpperCase();
  return BOTH_FORCED.find((known) => known === said) ?? 'X';
}

function expressionOf(group: LibertyGroup, name: string, file: string): BooleanExpression | undefined {
  const entry = group.attributes.findLast((candidate) => candidate.name === name);
  const text = entry?.values[0]?.trim();
  if (entry === undefined || text === undefined || text === '') return undefined;
  try {
    return parseBoolean(text);
  } catch (error) {
    throw libertySyntax(file, entry.line, error instanceof Error ? error.message : String(error));
  }
}

function cornerOf(library: LibertyGroup): string {
  const conditions = innerGroups(library, 'operating_conditions');
  const wanted = attribute(library, 'default_operating_conditions');
  const chosen = conditions.find((group) => group.args[0] === wanted) ?? conditions[0];
  const read = (name: string): number | undefined =>
    (chosen && numberAttribute(chosen, name)) ?? numberAttribute(library, `nom_${name}`);
  const voltage = read('voltage');
  const temperature = read('temperature');
  return [
    chosen?.args[0] ?? 'unnamed',
    ...(voltage === undefined ? [] : [`${Number((voltage * unitsOf(library).voltage).toPrecision(12))} V`]),
    ...(temperature === undefined ? [] : [`${temperature} C`]),
  ].join(', ');
}

/** Whether a cell is a plain edge-triggered flip-flop that synthesis can use. */
export function isFlipFlop(cell: LibertyCell): boolean {
  return cell.sequential.length === 1 && cell.sequential[0]?.kind === 'ff' && !cell.dontUse;
}
