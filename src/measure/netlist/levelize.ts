import { CheckFailure } from '../../errors.ts';
import type { LibertyCell, LibertyFlipFlop, LibertyLibrary } from '../liberty/cells.ts';
import type { Gate, GateNetlist } from './netlist.ts';

/** A gate with the library cell it is an instance of. */
export interface BoundGate {
  readonly gate: Gate;
  readonly cell: LibertyCell;
  readonly flipFlop?: LibertyFlipFlop;
}

export interface LevelizedNetlist {
  /** Combinational gates, drivers before readers. */
  readonly logic: readonly BoundGate[];
  readonly registers: readonly (BoundGate & { readonly flipFlop: LibertyFlipFlop })[];
}

/**
 * Binds every gate to its cell and orders the combinational ones. Throws E_NETLIST_CELL for a cell that is not in the
 * library or that pin functions do not describe, E_NETLIST_LOOP for a combinational loop, E_NETLIST_DRIVER for a net
 * with two drivers or a read net with none.
 */
export function levelize(netlist: GateNetlist, library: LibertyLibrary): LevelizedNetlist {
  const bound = netlist.gates.map((gate) => bind(gate, library));
  const registers = bound.flatMap((b) => (b.flipFlop === undefined ? [] : [{ ...b, flipFlop: b.flipFlop }]));
  const logic = bound.filter((b) => b.flipFlop === undefined);
  checkDrivers(netlist, bound);
  return { logic: order(netlist, logic), registers };
}

/** Nets that a gate drives or reads. */
export function netsOf({ gate, cell }: BoundGate, direction: 'input' | 'output'): number[] {
  const nets: number[] = [];
  for (const [name, net] of gate.pins) if (cell.pins.get(name)?.direction === direction) nets.push(net);
  return nets;
}

function bind(gate: Gate, library: LibertyLibrary): BoundGate {
  const cell = library.cells.get(gate.type);
  const unusable = (what: string): CheckFailure =>
    new CheckFailure({
      code: 'E_NETLIST_CELL',
      what: `cell ${gate.type} ${what}`,
      where: `instance ${gate.name}, library ${library.name}`,
      fix: 'map the design with the library it is simulated with',
    });
  if (cell === undefined) throw unusable('is not in the library');
  if (cell.opaque) throw unusable('is not described by pin functions');
  for (const name of gate.pins.keys()) {
    const pin = cell.pins.get(name);
    if (pin === undefined) throw unusable(`has no pin ${name}`);
    if (pin.direction === 'output' && pin.function === undefined)
      throw unusable(`has no function for its output ${name}`);
  }
  for (const pin of cell.pins.values())
    if (pin.direction === 'input' && !gate.pins.has(pin.name))
      throw unusable(`has its input ${pin.name} open`);
  const [state] = cell.sequential;
  if (state === undefined) return { gate, cell };
  if (state.kind !== 'ff' || cell.sequential.length > 1) throw unusable('is not a plain flip-flop');
  return { gate, cell, flipFlop: state };
}

function checkDrivers(netlist: GateNetlist, gates: readonly BoundGate[]): void {
  const driver = new Map<number, string>([
    [0, 'constant 0'],
    [1, 'constant 1'],
  ]);
  const fail = (net: number, what: string): CheckFailure =>
    new CheckFailure({
      code: 'E_NETLIST_DRIVER',
      what: `net ${netlist.netNames.get(net) ?? net} ${what}`,
      where: netlist.top,
      fix: 'look for an undriven or doubly driven signal in the design that was synthesized',
    });
  const drive = (net: number, by: string): void => {
    const other = driver.get(net);
    if (other !== undefined) throw fail(net, `is driven by ${other} and by ${by}`);
    driver.set(net, by);
  };
  for (const port of netlist.ports)
    if (port.direction === 'in') for (const net of port.bits) drive(net, `port ${port.name}`);
  for (const bound of gates) for (const net of netsOf(bound, 'output')) drive(net, bound.gate.name);
  for (const bound of gates)
    for (const net of netsOf(bound, 'input'))
      if (!driver.has(net)) throw fail(net, `is read by ${bound.gate.name} and driven by nothing`);
  for (const port of netlist.ports)
    for (const net of port.bits)
      if (!driver.has(net)) throw fail(net, `is output ${port.name} and driven by nothing`);
}

function order(netlist: GateNetlist, logic: readonly BoundGate[]): BoundGate[] {
  const driverOf = new Int32Array(netlist.netCount).fill(-1);
  logic.forEach((bound, i) => {
    for (const net of netsOf(bound, 'output')) driverOf[net] = i;
  });
  const readers: number[][] = logic.map(() => []);
  const waiting = logic.map((bound, i) => {
    const drivers = netsOf(bound, 'input').flatMap((net) => {
      const driver = driverOf[net] ?? -1;
      return driver < 0 ? [] : [driver];
    });
    for (const driver of drivers) readers[driver]?.push(i);
    return drivers.length;
  });
  const ready = waiting.flatMap((count, i) => (count === 0 ? [i] : []));
  const sorted: BoundGate[] = [];
  for (let next = 0; next < ready.length; next++) {
    const i = ready[next] ?? 0;
    const bound = logic[i];
    if (bound !== undefined) sorted.push(bound);
    for (const reader of readers[i] ?? []) {
      const left = (waiting[reader] ?? 0) - 1;
      waiting[reader] = left;
      if (left === 0) ready.push(reader);
    }
  }
  const stuck = waiting.findIndex((count) => count > 0);
  if (stuck < 0) return sorted;
  throw new CheckFailure({
    code: 'E_NETLIST_LOOP',
    what: `the netlist has a combinational loop through ${logic[stuck]?.gate.name ?? 'a gate'}`,
    where: netlist.top,
    fix: 'break the loop in the design with a register',
  });
}
