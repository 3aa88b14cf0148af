import type { Circuit, CircuitGate, Counts } from '../activity/circuit.ts';
import type { Delays } from '../activity/delays.ts';
import { eventEnergies, leakageByState } from './internal.ts';

/** Joules per cycle. */
export interface EnergyParts {
  /** Inside cells, by the library's tables. */
  readonly internal: number;
  /** Half of C V^2 for every change of a net: the input pins that it drives, no wires. */
  readonly switching: number;
  readonly leakage: number;
  readonly total: number;
}

export const energyGroups = ['sequential', 'combinational', 'clock', 'inputs'] as const;

/**
 * `sequential`: registers but for their clock pins, with the nets they drive. `clock`: the registers' clock pins, inside and as
 * the load of the clock net. `inputs`: the pins that the other input ports drive. `combinational`: the rest.
 */
export type EnergyGroup = (typeof energyGroups)[number];

export interface InstanceEnergy extends EnergyParts {
  readonly name: string;
  readonly cell: string;
}

export interface EnergyResult extends EnergyParts {
  readonly groups: Readonly<Record<EnergyGroup, EnergyParts>>;
  /** Per gate, clock pins included, in the order of the netlist's gates; the nets that ports drive belong to none. */
  readonly instances: readonly InstanceEnergy[];
  /** Changes of nets per cycle, clock nets not counted. */
  readonly toggles: number;
}

/** Conditions of a figure. */
export interface EnergySetup {
  readonly circuit: Circuit;
  readonly delays: Delays;
  readonly clockNets: ReadonlySet<number>;
  /** Clock period in seconds: how long a cycle leaks. */
  readonly period: number;
}

interface MutableParts {
  internal: number;
  switching: number;
  leakage: number;
}

const none = (): MutableParts => ({ internal: 0, switching: 0, leakage: 0 });
const closed = ({ internal, switching, leakage }: MutableParts): EnergyParts => ({
  internal,
  switching,
  leakage,
  total: internal + switching + leakage,
});

/** Energy of the counted activity, per cycle. */
export function energyOf(setup: EnergySetup, counts: Counts): EnergyResult {
  const { circuit, clockNets } = setup;
  const groups = { sequential: none(), combinational: none(), clock: none(), inputs: none() };
  const driven = new Set<number>();
  const byGate = new Map<string, InstanceEnergy>();
  circuit.gates.forEach((gate, g) => {
    const own = gateEnergy(gate, setup, counts);
    for (const net of gate.outputNets) driven.add(net);
    const group = groups[g < circuit.registers ? 'sequential' : 'combinational'];
    group.internal += own.internal;
    group.switching += own.switching;
    group.leakage += own.leakage;
    groups.clock.internal += own.clock;
    const { gate: instance, electrical } = gate;
    byGate.set(instance.name, {
      name: instance.name,
      cell: electrical.cell.name,
      ...closed({ ...own, internal: own.internal + own.clock }),
    });
  });
  const volts = supplyOf(circuit);
  let toggles = 0;
  for (let net = 2; net < circuit.netlist.netCount; net++) {
    toggles += counts.toggles[net] ?? 0;
    if (driven.has(net)) continue;
    const isClock = clockNets.has(net);
    const changes = isClock ? 2 : (counts.toggles[net] ?? 0) / counts.cycles;
    groups[isClock ? 'clock' : 'inputs'].switching += 0.5 * (circuit.load[net] ?? 0) * volts ** 2 * changes;
  }
  const result = {
    sequential: closed(groups.sequential),
    combinational: closed(groups.combinational),
    clock: closed(groups.clock),
    inputs: closed(groups.inputs),
  };
  const sum = none();
  for (const group of energyGroups) {
    sum.internal += result[group].internal;
    sum.switching += result[group].switching;
    sum.leakage += result[group].leakage;
  }
  return {
    ...closed(sum),
    groups: result,
    instances: circuit.netlist.gates.flatMap(({ name }) => byGate.get(name) ?? []),
    toggles: toggles / counts.cycles,
  };
}

/** Swing of the nets that ports drive: that of the cells. */
function supplyOf({ gates }: Circuit): number {
  const [gate] = gates;
  const output = gate?.electrical.pins.get(gate.states.outputs[0] ?? '');
  return output?.voltage ?? 0;
}

/** One gate's joules per cycle; what its clock pin takes stands apart. */
function gateEnergy(gate: CircuitGate, setup: EnergySetup, counts: Counts): MutableParts & { clock: number } {
  const { circuit, delays, period } = setup;
  const { states, electrical, outputNets, inputBase, outputBase, stateBase } = gate;
  const { cycles } = counts;
  const energies = eventEnergies(gate, circuit.load, delays);
  const clockFrom = states.clock * states.states;
  let internal = 0;
  let clock = 0;
  energies.inputs.forEach((joules, i) => {
    const taken = joules * (counts.inputs[inputBase + i] ?? 0);
    if (states.clock >= 0 && i >= clockFrom && i < clockFrom + states.states) clock += taken;
    else internal += taken;
  });
  energies.outputs.forEach((joules, i) => {
    internal += joules * (counts.outputs[outputBase + i] ?? 0);
  });
  let switching = 0;
  outputNets.forEach((net, o) => {
    if (net < 0) return;
    const volts = electrical.pins.get(states.outputs[o] ?? '')?.voltage ?? 0;
    switching += 0.5 * (circuit.load[net] ?? 0) * volts ** 2 * (counts.toggles[net] ?? 0);
  });
  let leakage = 0;
  const clockBit = states.clock < 0 ? 0 : 1 << states.clock;
  const watts = leakageByState(gate);
  for (let s = 0; s < states.states; s++) {
    const spent = counts.inState[stateBase + s] ?? 0;
    // A clock is high for half of the time; states are counted while it is low.
    if (spent > 0) leakage += (spent * ((watts[s] ?? 0) + (watts[s | clockBit] ?? 0))) / 2;
  }
  return {
    internal: internal / cycles,
    clock: clock / cycles,
    switching: switching / cycles,
    leakage: (leakage / cycles) * period,
  };
}
