import type { LibertyLibrary } from '../liberty/cells.ts';
import { type ElectricalCell, electricalLibrary } from '../liberty/electrical.ts';
import { levelize } from '../netlist/levelize.ts';
import type { Gate, GateNetlist } from '../netlist/netlist.ts';
import { type CellStates, cellStates } from './cell_states.ts';

/** One gate with all that activity and energy need of its cell. */
export interface CircuitGate {
  readonly gate: Gate;
  readonly electrical: ElectricalCell;
  readonly states: CellStates;
  /** Nets of the inputs and outputs, in the order of `states`; -1 for an open output. */
  readonly inputNets: readonly number[];
  readonly outputNets: readonly number[];
  /** Where the gate's counts begin; see `Counts`. */
  readonly stateBase: number;
  readonly inputBase: number;
  readonly outputBase: number;
}

/**
 * A mapped netlist ready to be executed and measured. Gates stand registers first, then combinational gates, drivers before
 * readers.
 */
export interface Circuit {
  readonly netlist: GateNetlist;
  readonly gates: readonly CircuitGate[];
  /** How many of the gates are registers. */
  readonly registers: number;
  /** Readers of net n are entries `readerStart[n]` to `readerStart[n + 1]` of the next two. */
  readonly readerStart: Int32Array;
  readonly readerGate: Int32Array;
  readonly readerPin: Int32Array;
  /** Farads that a driver of the net charges: the pins it drives, for the edge that costs more. */
  readonly load: Float64Array;
  readonly loadRise: Float64Array;
  readonly loadFall: Float64Array;
  /** Numbers of places in `Counts`. */
  readonly stateCount: number;
  readonly inputCount: number;
  readonly outputCount: number;
}

/** What was counted over some cycles; see `countSlots` for the places. */
export interface Counts {
  readonly cycles: number;
  /** Per net: changes of value. */
  readonly toggles: Float64Array;
  /** Per net: cycles at whose end it was 1. */
  readonly ones: Float64Array;
  /** Of gate g in state s, at `stateBase + s`: cycles at whose end it was in the state. */
  readonly inState: Float64Array;
  /** At `inputBase + k * states + s`: changes of input k that led to state s. */
  readonly inputs: Float64Array;
  /** At `outputBase + (o * inputs + k) * states + s`: changes of output o that a change of input k caused, in state s. */
  readonly outputs: Float64Array;
}

/** Throws what `levelize` throws, and E_NETLIST_CELL. */
export function buildCircuit(netlist: GateNetlist, library: LibertyLibrary): Circuit {
  const electrical = electricalLibrary(library);
  const { registers, logic } = levelize(netlist, library);
  let stateBase = 0;
  let inputBase = 0;
  let outputBase = 0;
  const gates = [...registers, ...logic].flatMap(({ gate, cell }): CircuitGate[] => {
    const found = electrical.cell(cell.name);
    if (found === undefined) return [];
    const states = cellStates(cell);
    const made = {
      gate,
      electrical: found,
      states,
      inputNets: states.inputs.map((pin) => gate.pins.get(pin) ?? -1),
      outputNets: states.outputs.map((pin) => gate.pins.get(pin) ?? -1),
      stateBase,
      inputBase,
      outputBase,
    };
    stateBase += states.states;
    inputBase += states.states * states.inputs.length;
    outputBase += states.states * states.inputs.length * states.outputs.length;
    return [made];
  });
  return {
    netlist,
    gates,
    registers: registers.length,
    ...readers(netlist, gates),
    ...loads(netlist, gates),
    stateCount: stateBase,
    inputCount: inputBase,
    outputCount: outputBase,
  };
}

export const emptyCounts = (circuit: Circuit, cycles: number): Counts => ({
  cycles,
  toggles: new Float64Array(circuit.netlist.netCount),
  ones: new Float64Array(circuit.netlist.netCount),
  inState: new Float64Array(circuit.stateCount),
  inputs: new Float64Array(circuit.inputCount),
  outputs: new Float64Array(circuit.outputCount),
});

function readers(netlist: GateNetlist, gates: readonly CircuitGate[]) {
  const readerStart = new Int32Array(netlist.netCount + 1);
  for (const { inputNets } of gates)
    for (const net of inputNets) readerStart[net + 1] = (readerStart[net + 1] ?? 0) + 1;
  for (let net = 0; net < netlist.netCount; net++)
    readerStart[net + 1] = (readerStart[net + 1] ?? 0) + (readerStart[net] ?? 0);
  const next = readerStart.slice();
  const total = readerStart[netlist.netCount] ?? 0;
  const readerGate = new Int32Array(total);
  const readerPin = new Int32Array(total);
  gates.forEach(({ inputNets }, g) => {
    inputNets.forEach((net, pin) => {
      const at = next[net] ?? 0;
      next[net] = at + 1;
      readerGate[at] = g;
      readerPin[at] = pin;
    });
  });
  return { readerStart, readerGate, readerPin };
}

function loads(netlist: GateNetlist, gates: readonly CircuitGate[]) {
  const loadRise = new Float64Array(netlist.netCount);
  const loadFall = new Float64Array(netlist.netCount);
  for (const { electrical, states, inputNets } of gates)
    inputNets.forEach((net, k) => {
      const capacitance = electrical.pins.get(states.inputs[k] ?? '')?.capacitance;
      loadRise[net] = (loadRise[net] ?? 0) + (capacitance?.rise ?? 0);
      loadFall[net] = (loadFall[net] ?? 0) + (capacitance?.fall ?? 0);
    });
  return { loadRise, loadFall, load: loadRise.map((rise, net) => Math.max(rise, loadFall[net] ?? 0)) };
}
