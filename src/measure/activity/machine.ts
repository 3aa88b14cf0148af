import { CheckFailure } from '../../errors.ts';
import { inputLayout, outputLayout, type VariantPort } from '../../harness/variant.ts';
import { allocateFrames, type FrameLayout, type Frames } from '../../hdl/sim/frame.ts';
import { type Circuit, type Counts, emptyCounts } from './circuit.ts';

/** A circuit in execution: plain arrays, so that the loops over them are fast. */
export interface Machine {
  readonly circuit: Circuit;
  /** Per net. */
  readonly value: Uint8Array;
  /** Per gate: its state, as `CellStates` numbers them. */
  readonly state: Int32Array;
  readonly states: Int32Array;
  readonly stateBase: Int32Array;
  readonly inputBase: Int32Array;
  readonly outputBase: Int32Array;
  readonly inputPins: Int32Array;
  readonly outputPins: Int32Array;
  /** Value of output o of gate g in state s is `table[tableBase[g] + o * states[g] + s]`. */
  readonly table: Uint8Array;
  readonly tableBase: Int32Array;
  /** Output nets of gate g begin at `netBase[g]`; -1 is open. */
  readonly outputNet: Int32Array;
  readonly netBase: Int32Array;
  /** What register g stores next in state s is `next[nextBase[g] + s]`. */
  readonly next: Uint8Array;
  readonly nextBase: Int32Array;
  readonly clockBit: Int32Array;
  readonly storedBit: Int32Array;
  readonly clockPin: Int32Array;
  readonly drawn: Uint8Array;
  readonly inputs: FrameLayout;
  readonly outputs: FrameLayout;
  readonly inputBits: readonly BitPlace[];
  readonly outputBits: readonly BitPlace[];
  readonly clockNets: ReadonlySet<number>;
  readonly counts: Counts;
}

export interface BitPlace {
  readonly net: number;
  readonly word: number;
  readonly bit: number;
}

/** Nets of the clock ports. */
export function clockNetsOf(circuit: Circuit, ports: readonly VariantPort[]): ReadonlySet<number> {
  const names = new Set(ports.filter(({ clock }) => clock === true).map(({ name }) => name));
  return new Set(circuit.netlist.ports.filter(({ name }) => names.has(name)).flatMap(({ bits }) => bits));
}

/** Registers at 0, inputs at 0, everything settled. Throws E_NETLIST_CLOCK. */
export function makeMachine(circuit: Circuit, ports: readonly VariantPort[]): Machine {
  const { gates, registers } = circuit;
  const clockNets = clockNetsOf(circuit, ports);
  checkClocks(circuit, clockNets);
  const of = (pick: (gate: (typeof gates)[number]) => number) => Int32Array.from(gates, pick);
  const tables = new Map<unknown, number>();
  const table: number[] = [];
  const tableBase = of(({ states }) => {
    const at = tables.get(states) ?? table.length;
    if (!tables.has(states)) for (const value of states.outputValue) table.push(value);
    tables.set(states, at);
    return at;
  });
  const nexts = new Map<unknown, number>();
  const next: number[] = [];
  const nextBase = of(({ states }) => {
    const at = nexts.get(states) ?? next.length;
    if (!nexts.has(states)) for (const value of states.next ?? []) next.push(value);
    nexts.set(states, at);
    return at;
  });
  const outputNet: number[] = [];
  const netBase = of(({ outputNets }) => {
    const at = outputNet.length;
    outputNet.push(...outputNets);
    return at;
  });
  const inputs = inputLayout(ports);
  const outputs = outputLayout(ports);
  const machine: Machine = {
    circuit,
    value: new Uint8Array(circuit.netlist.netCount),
    state: new Int32Array(gates.length),
    states: of(({ states }) => states.states),
    stateBase: of(({ stateBase }) => stateBase),
    inputBase: of(({ inputBase }) => inputBase),
    outputBase: of(({ outputBase }) => outputBase),
    inputPins: of(({ states }) => states.inputs.length),
    outputPins: of(({ states }) => states.outputs.length),
    table: Uint8Array.from(table),
    tableBase,
    outputNet: Int32Array.from(outputNet),
    netBase,
    next: Uint8Array.from(next),
    nextBase,
    clockBit: of(({ states }) => (states.clock < 0 ? 0 : 1 << states.clock)),
    storedBit: of(({ states }) => (states.next === null ? 0 : 1 << states.inputs.length)),
    clockPin: of(({ states }) => states.clock),
    drawn: new Uint8Array(registers),
    inputs,
    outputs,
    inputBits: places(circuit, inputs),
    outputBits: places(circuit, outputs),
    clockNets,
    counts: emptyCounts(circuit, 0),
  };
  settleFromNothing(machine);
  return machine;
}

function places({ netlist }: Circuit, layout: FrameLayout): BitPlace[] {
  const bits = new Map(netlist.ports.map((port) => [port.name, port.bits]));
  return layout.slots.flatMap((slot) =>
    (bits.get(slot.name) ?? []).map((net, i) => ({ net, word: slot.offset + (i >> 5), bit: i & 31 })),
  );
}

function checkClocks({ netlist, gates, registers }: Circuit, clockNets: ReadonlySet<number>): void {
  const stray = gates
    .slice(0, registers)
    .find(({ states, inputNets }) => !clockNets.has(inputNets[states.clock] ?? -1));
  if (stray === undefined) return;
  throw new CheckFailure({
    code: 'E_NETLIST_CLOCK',
    what: `register ${stray.gate.name} is not clocked by the rising edge of a clock port`,
    where: netlist.top,
    fix: 'clock every register by the rising edge of one clock port, without gates in its way',
  });
}

function settleFromNothing(machine: Machine): void {
  const { circuit, value, state, table, tableBase, states, netBase, outputNet } = machine;
  value[1] = 1;
  const look = (g: number): number =>
    (circuit.gates[g]?.inputNets ?? []).reduce((s, net, k) => s | ((value[net] ?? 0) << k), 0);
  circuit.gates.forEach(({ states: { outputs } }, g) => {
    const s = look(g);
    state[g] = s;
    outputs.forEach((_, o) => {
      const net = outputNet[(netBase[g] ?? 0) + o] ?? -1;
      if (net >= 0) value[net] = table[(tableBase[g] ?? 0) + o * (states[g] ?? 0) + s] ?? 0;
    });
  });
  // Registers came first, when nothing that they read had settled.
  for (let g = 0; g < circuit.registers; g++) state[g] = look(g);
}

/** Everything counted so far is forgotten; the state stays. */
export function forgetCounts({ counts }: Machine): void {
  for (const part of [counts.toggles, counts.ones, counts.inState, counts.inputs, counts.outputs])
    part.fill(0);
}

/** Draws what every register stores next and raises its clock, which is counted in the state before the edge. */
export function raiseClock(machine: Machine): void {
  const { circuit, state, states, drawn, next, nextBase, clockBit, clockPin, inputBase, counts } = machine;
  for (let g = 0; g < circuit.registers; g++) {
    const s = state[g] ?? 0;
    drawn[g] = next[(nextBase[g] ?? 0) + s] ?? 0;
    const raised = s | (clockBit[g] ?? 0);
    state[g] = raised;
    const at = (inputBase[g] ?? 0) + (clockPin[g] ?? 0) * (states[g] ?? 0) + raised;
    counts.inputs[at] = (counts.inputs[at] ?? 0) + 1;
  }
}

export function lowerClock(machine: Machine): void {
  const { circuit, state, states, clockBit, clockPin, inputBase, counts } = machine;
  for (let g = 0; g < circuit.registers; g++) {
    const lowered = (state[g] ?? 0) & ~(clockBit[g] ?? 0);
    state[g] = lowered;
    const at = (inputBase[g] ?? 0) + (clockPin[g] ?? 0) * (states[g] ?? 0) + lowered;
    counts.inputs[at] = (counts.inputs[at] ?? 0) + 1;
  }
}

/** Counts the state at the end of a cycle. */
export function countStates({ circuit, state, stateBase, value, counts }: Machine): void {
  const { inState, ones } = counts;
  for (let g = 0; g < circuit.gates.length; g++) {
    const at = (stateBase[g] ?? 0) + (state[g] ?? 0);
    inState[at] = (inState[at] ?? 0) + 1;
  }
  for (let net = 0; net < value.length; net++) ones[net] = (ones[net] ?? 0) + (value[net] ?? 0);
}

/** Outputs as they stand, into frame `cycle`. */
export function storeOutputs({ outputBits, value }: Machine, frames: Frames, cycle: number): void {
  const base = cycle * frames.layout.words;
  for (const { net, word, bit } of outputBits) {
    const at = base + word;
    frames.data[at] = (frames.data[at] ?? 0) | ((value[net] ?? 0) << bit);
  }
}

export const outputFrames = ({ outputs }: Machine, cycles: number): Frames => allocateFrames(outputs, cycles);
