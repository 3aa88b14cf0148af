import type { LibertyLibrary } from '../liberty/cells.ts';
import { levelize } from '../netlist/levelize.ts';
import type { GateNetlist } from '../netlist/netlist.ts';
import { type TimingCell, timingCells } from './cell_arcs.ts';

/** A gate of the timing graph. Its cell may be exchanged for one with the same pins. */
export interface TimedGate {
  /** Position in the netlist's gates; -1 for one that was added. */
  readonly index: number;
  /** That of the netlist; of one that was added, what it is: `buffer`, or `part` of an adder. */
  readonly name: string;
  cell: TimingCell;
  /** Net of each pin of the cell, -1 for an open one. */
  readonly nets: Int32Array;
}

/**
 * A netlist as timing sees it. A node is an edge of a net: `2 * net` rising, `2 * net + 1` falling. Ideal clock, no
 * wires, inputs at the clock edge without slew, outputs without load: the conditions of `analyzeTiming`.
 */
export interface TimingGraph {
  netCount: number;
  /** Registers first, then logic, drivers before readers. */
  readonly gates: TimedGate[];
  readonly registers: number;
  /** Nets of input ports that are data; a clock's are left out. */
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** Throws E_NETLIST_* for a netlist that `levelize` refuses. */
export function timingGraph(netlist: GateNetlist, library: LibertyLibrary, clock?: string): TimingGraph {
  const cellNamed = timingCells(library);
  const { logic, registers } = levelize(netlist, library);
  const position = new Map(netlist.gates.map((gate, i) => [gate, i]));
  const gates = [...registers, ...logic].map(({ gate }): TimedGate => {
    const cell = cellNamed(gate.type);
    const nets = Int32Array.from(cell.pins, (pin) => gate.pins.get(pin) ?? -1);
    return { index: position.get(gate) ?? -1, name: gate.name, cell, nets };
  });
  const ports = (direction: 'in' | 'out') =>
    netlist.ports
      .filter((port) => port.direction === direction && port.name !== clock)
      .flatMap(({ bits }) => bits);
  return {
    netCount: netlist.netCount,
    gates,
    registers: registers.length,
    inputs: ports('in'),
    outputs: ports('out'),
  };
}
