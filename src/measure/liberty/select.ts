import type { LibertyCell, LibertyLibrary } from './cells.ts';
import { cutGroups, flagAttribute, type LibertyGroup, numberAttribute } from './group.ts';

/** Marks of cells that belong to power domains or macros, not to ordinary logic. */
const SPECIAL_FLAGS = ['dont_use', 'is_isolation_cell', 'is_level_shifter', 'always_on', 'is_macro_cell'];

/** What synthesis reads of a library. */
export interface SynthesisCells {
  /** Flip-flops and multi-output cells with the ordinary cells: for register mapping and for `stat`. */
  readonly all: string;
  /** Single-output combinational cells only: what logic is mapped to. */
  readonly logic: string;
}

/**
 * Cuts a library down to what an area-driven, pre-layout mapping can choose: of cells that differ only in drive
 * strength the smallest one (the stronger of equals), no isolation cells or level shifters, no power tables.
 * Mapping runs several times faster and its result does not depend on the cells left out.
 */
export function synthesisCells(library: LibertyLibrary): SynthesisCells {
  const chosen = new Map<string, LibertyCell>();
  for (const cell of library.cells.values()) {
    if (!isOrdinary(cell)) continue;
    const key = cellBehaviour(cell);
    const rival = chosen.get(key);
    if (rival === undefined || compare(cell, rival) < 0) chosen.set(key, cell);
  }
  const all = new Set([...chosen.values()].map((cell) => cell.group));
  const logic = new Set([...chosen.values()].filter(isLogic).map((cell) => cell.group));
  return { all: librarySubset(library, all), logic: librarySubset(library, logic) };
}

/**
 * The library with the cells of one netlist, for a timing tool: without power tables, and without wire loads, which some
 * libraries bring and others do not. Figures are before layout. Its time unit is said to be 1 ns: tools read few ways to write one,
 * and take others for something else.
 */
export function timingLibrary(library: LibertyLibrary, used: Iterable<string>): string {
  const cells = new Set([...used].flatMap((name) => library.cells.get(name)?.group ?? []));
  return librarySubset(library, cells, WIRE_LOADS).replaceAll(TIME_UNIT, 'time_unit : "1ns";');
}

function librarySubset(
  library: LibertyLibrary,
  cells: ReadonlySet<LibertyGroup>,
  alsoLeftOut: ReadonlySet<string> = new Set(),
): string {
  return cutGroups(library.text, library.group, (group) =>
    group.kind === 'cell' ? cells.has(group) : !LEFT_OUT.has(group.kind) && !alsoLeftOut.has(group.kind),
  );
}

const TIME_UNIT = /\btime_unit\s*:\s*("[^"]*"|[^;"]*?)\s*;/g;

const WIRE_LOADS = new Set(['wire_load', 'wire_load_table', 'wire_load_selection']);

const LEFT_OUT = new Set([
  'internal_power',
  'leakage_power',
  'pg_pin',
  'ccs_template',
  'normalized_driver_waveform',
]);

/** Usable for ordinary logic: described by pin functions, no part of a power domain, not marked as unusable. */
export function isOrdinary(cell: LibertyCell): boolean {
  if (cell.opaque || cell.area <= 0 || SPECIAL_FLAGS.some((flag) => flagAttribute(cell.group, flag)))
    return false;
  const pins = [...cell.pins.values()];
  if (pins.some((pin) => pin.direction === 'inout' || pin.threeState)) return false;
  const outputs = pins.filter((pin) => pin.direction === 'output');
  return outputs.length > 0 && outputs.every((pin) => pin.function !== undefined);
}

function isLogic(cell: LibertyCell): boolean {
  if (cell.sequential.length > 0) return false;
  const pins = [...cell.pins.values()];
  // A cell without inputs (a tie cell) crashes the mapper's reader and is no logic anyway.
  return pins.filter((pin) => pin.direction === 'output').length === 1 && pins.length > 1;
}

/** Equal for cells with the same pins and the same behaviour as written. */
export function cellBehaviour(cell: LibertyCell): string {
  const pins = [...cell.pins.values()].map(({ name, direction, function: f }) => ({ name, direction, f }));
  pins.sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify([pins, cell.sequential]);
}

function compare(a: LibertyCell, b: LibertyCell): number {
  return a.area - b.area || drive(b) - drive(a) || (a.name < b.name ? -1 : 1);
}

function drive(cell: LibertyCell): number {
  const drives = [...cell.pins.values()].map((pin) => numberAttribute(pin.group, 'max_capacitance') ?? 0);
  return drives.reduce((most, each) => Math.max(most, each), 0);
}

export interface BufferCell {
  readonly cell: string;
  readonly input: string;
  readonly output: string;
  /** Of its input. */
  readonly capacitance: number;
}

/** The buffer that is left in `synthesisCells`: the smallest; undefined when the library has none. */
export function smallestBuffer(library: LibertyLibrary): BufferCell | undefined {
  const buffers = [...library.cells.values()].flatMap((cell) => {
    if (!isOrdinary(cell) || cell.sequential.length > 0 || cell.pins.size !== 2) return [];
    const pins = [...cell.pins.values()];
    const [input, output] = ['input', 'output'].map((way) => pins.find((pin) => pin.direction === way));
    if (input === undefined || output?.function?.op !== 'pin') return [];
    return [
      {
        cell,
        buffer: { cell: cell.name, input: input.name, output: output.name, capacitance: input.capacitance },
      },
    ];
  });
  return buffers.toSorted((a, b) => compare(a.cell, b.cell))[0]?.buffer;
}
