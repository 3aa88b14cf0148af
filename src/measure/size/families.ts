import { cellBehaviour, isOrdinary } from '../liberty/select.ts';
import type { CellLibrary } from '../library.ts';
import { type TimingCell, timingCells } from '../sta/cell_arcs.ts';
import { type AdderGates, adderGates } from './adder_gates.ts';

/** Which cells may stand for others. */
export interface Families {
  /** Cells of the same pins and function, itself included, smallest first. */
  readonly of: (name: string) => readonly TimingCell[];
  /** Cells that pass their input on, smallest first. */
  readonly buffers: readonly TimingCell[];
  /** Gates in the place of an adder cell, in every way they can be put together; none for other cells. */
  readonly apart: (cell: TimingCell) => readonly AdderGates[];
}

/** Drive strengths of a library's cells: cells that differ in nothing else. */
export function families(library: CellLibrary): Families {
  const timing = timingCells(library.liberty);
  const byBehaviour = new Map<string, string[]>();
  const buffers: string[] = [];
  for (const cell of library.liberty.cells.values()) {
    if (!isOrdinary(cell)) continue;
    const key = cellBehaviour(cell);
    byBehaviour.set(key, [...(byBehaviour.get(key) ?? []), cell.name]);
    const outputs = [...cell.pins.values()].filter(({ direction }) => direction === 'output');
    const inputs = [...cell.pins.values()].filter(({ direction }) => direction === 'input');
    const [output] = outputs;
    const [input] = inputs;
    if (cell.sequential.length > 0 || outputs.length !== 1 || inputs.length !== 1) continue;
    if (output?.function?.op === 'pin' && output.function.name === input?.name) buffers.push(cell.name);
  }
  const sorted = (names: readonly string[]) =>
    names.map(timing).sort((a, b) => a.area - b.area || (a.name < b.name ? -1 : 1));
  const members = new Map<string, readonly TimingCell[]>();
  for (const names of byBehaviour.values()) {
    const family = sorted(names);
    for (const name of names) members.set(name, family);
  }
  return {
    of: (name) => members.get(name) ?? [timing(name)],
    buffers: sorted(buffers),
    apart: adderGates(library),
  };
}
