import type { LibertyCell, LibertyLibrary } from '../liberty/cells.ts';
import { attribute, innerGroups, type LibertyGroup, numberAttribute } from '../liberty/group.ts';
import { type TableContext, tableTemplates } from '../liberty/table.ts';
import { type DelayTable, readDelayTable } from './table.ts';

/** 0: rising, 1: falling. */
export type Edge = 0 | 1;

/** An edge of an input that makes an edge of an output. Pins by position in `TimingCell.pins`. */
export interface EdgeArc {
  readonly from: number;
  readonly fromEdge: Edge;
  readonly to: number;
  readonly toEdge: Edge;
  readonly delay: DelayTable;
  readonly slew: DelayTable;
}

/** How long before the clock edge an edge of an input must be there. */
export interface SetupArc {
  readonly pin: number;
  readonly edge: Edge;
  readonly setup: DelayTable;
}

/** What timing needs to know of a cell. */
export interface TimingCell {
  readonly name: string;
  readonly area: number;
  readonly pins: readonly string[];
  /** Of each pin for a rising and a falling edge; 0 for outputs. */
  readonly capacitance: readonly (readonly [number, number])[];
  readonly isOutput: readonly boolean[];
  /** Largest load of each output; infinite where the library names none. */
  readonly maxLoad: readonly number[];
  readonly arcs: readonly EdgeArc[];
  readonly setups: readonly SetupArc[];
  readonly isRegister: boolean;
}

const COMBINATIONAL = new Set(['', 'combinational', 'combinational_rise', 'combinational_fall']);
const CLOCKED: Readonly<Record<string, Edge>> = { rising_edge: 0, falling_edge: 1 };

/** Timing of the cells of a library, each worked out when it is first asked for. */
export function timingCells(library: LibertyLibrary): (name: string) => TimingCell {
  const context: TableContext = {
    templates: tableTemplates(library.group, 'lu_table_template'),
    time: 1,
    capacitance: 1,
    file: library.name,
  };
  const defaultCapacitance = numberAttribute(library.group, 'default_input_pin_cap') ?? 0;
  const known = new Map<string, TimingCell>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const cell = library.cells.get(name);
    if (cell === undefined) throw new RangeError(`library ${library.name} has no cell ${name}`);
    const made = timingCell(cell, context, defaultCapacitance);
    known.set(name, made);
    return made;
  };
}

function timingCell(cell: LibertyCell, context: TableContext, defaultCapacitance: number): TimingCell {
  const pins = [...cell.pins.keys()];
  const position = new Map(pins.map((name, i) => [name, i]));
  const arcs: EdgeArc[] = [];
  const setups: SetupArc[] = [];
  for (const pin of cell.pins.values()) {
    const at = position.get(pin.name) ?? 0;
    for (const timing of innerGroups(pin.group, 'timing')) {
      const related = (attribute(timing, 'related_pin') ?? '').split(/\s+/).filter((name) => name !== '');
      const type = attribute(timing, 'timing_type') ?? '';
      for (const name of related) {
        const from = position.get(name);
        if (from === undefined) continue;
        if (type === 'setup_rising' || type === 'setup_falling')
          setups.push(...setupArcs(timing, at, context));
        else arcs.push(...edgeArcs(timing, type, from, at, context));
      }
    }
  }
  return {
    name: cell.name,
    area: cell.area,
    pins,
    capacitance: [...cell.pins.values()].map(({ direction, group, capacitance }) => {
      if (direction !== 'input') return [0, 0];
      const plain = capacitance === 0 ? defaultCapacitance : capacitance;
      return [
        numberAttribute(group, 'rise_capacitance') ?? plain,
        numberAttribute(group, 'fall_capacitance') ?? plain,
      ];
    }),
    isOutput: [...cell.pins.values()].map(({ direction }) => direction === 'output'),
    maxLoad: [...cell.pins.values()].map(
      ({ group }) => numberAttribute(group, 'max_capacitance') ?? Number.POSITIVE_INFINITY,
    ),
    arcs,
    setups,
    isRegister: cell.sequential.length > 0,
  };
}

function setupArcs(timing: LibertyGroup, pin: number, context: TableContext): SetupArc[] {
  const kinds = [
    ['rise_constraint', 0],
    ['fall_constraint', 1],
  ] as const;
  return kinds.flatMap(([kind, edge]) => {
    const [group] = innerGroups(timing, kind);
    const setup = group === undefined ? undefined : readDelayTable(group, context);
    return setup === undefined ? [] : [{ pin, edge, setup }];
  });
}

function edgeArcs(
  timing: LibertyGroup,
  type: string,
  from: number,
  to: number,
  context: TableContext,
): EdgeArc[] {
  const clocked = CLOCKED[type];
  // Clear, preset and three-state arcs carry no data.
  if (clocked === undefined && !COMBINATIONAL.has(type)) return [];
  const sense = attribute(timing, 'timing_sense') ?? 'non_unate';
  const kinds = [
    ['cell_rise', 'rise_transition', 0],
    ['cell_fall', 'fall_transition', 1],
  ] as const;
  return kinds.flatMap(([delayKind, slewKind, toEdge]) => {
    const [delayGroup] = innerGroups(timing, delayKind);
    const [slewGroup] = innerGroups(timing, slewKind);
    if (delayGroup === undefined || slewGroup === undefined) return [];
    const delay = readDelayTable(delayGroup, context);
    const slew = readDelayTable(slewGroup, context);
    if (delay === undefined || slew === undefined) return [];
    const arc = (fromEdge: Edge): EdgeArc => ({ from, fromEdge, to, toEdge, delay, slew });
    if (clocked !== undefined) return [arc(clocked)];
    if (sense === 'positive_unate') return [arc(toEdge)];
    if (sense === 'negative_unate') return [arc(toEdge === 0 ? 1 : 0)];
    return [arc(0), arc(1)];
  });
}
