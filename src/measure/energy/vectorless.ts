import type { Circuit, CircuitGate, Counts } from '../activity/circuit.ts';
import type { Delays } from '../activity/delays.ts';
import type { BooleanExpression } from '../liberty/boolean.ts';
import type { PowerGroup } from '../liberty/electrical.ts';
import { lookUp } from '../liberty/table.ts';
import type { GatePower } from './opensta.ts';

/**
 * How often a pin's energy tables count for one change of the pin.
 *
 * `opensta_2019` is what OpenSTA 2.0.17 does: rise and fall are added for every change, times the probability of `when`; where
 * there is none, of what remains of the function beside the related input when that is its outermost operand, else one half,
 * and 1 for clocks. A group of a gate with n inputs is so counted n/2 times for every change and edge.
 *
 * `per_change` counts the mean of rise and fall once for every change, shared among the groups of the pin: what later versions
 * do, and what counted activity comes to.
 */
export type PowerWeights = 'opensta_2019' | 'per_change';

export interface VectorlessRequest {
  readonly circuit: Circuit;
  readonly delays: Delays;
  /** Clock period in seconds. */
  readonly period: number;
  readonly weights: PowerWeights;
  /** Per gate, in the netlist's order. Every pin is 1 half of the time. */
  readonly activities: readonly PinActivity[];
}

/** Changes per cycle of a gate's inputs and outputs, in the order of its cell's; those of clocks are 2 whatever stands here. */
export interface PinActivity {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/** Every pin of every gate alike, gate by gate: what OpenSTA takes a global activity for. */
export function uniformActivity(circuit: Circuit, rates: (gate: number) => number): readonly PinActivity[] {
  return inNetlistOrder(circuit).map(({ states }, i) => ({
    inputs: states.inputs.map(() => rates(i)),
    outputs: states.outputs.map(() => rates(i)),
  }));
}

/** What was counted, pin by pin. */
export function countedActivity(circuit: Circuit, { toggles, cycles }: Counts): readonly PinActivity[] {
  const rate = (net: number): number => (net < 0 ? 0 : (toggles[net] ?? 0) / cycles);
  return inNetlistOrder(circuit).map(({ inputNets, outputNets }) => ({
    inputs: inputNets.map(rate),
    outputs: outputNets.map(rate),
  }));
}

/** Mean rate of each gate's connected outputs: the one activity that the gate is given in OpenSTA. */
export const outputRates = (activities: readonly PinActivity[]): readonly number[] =>
  activities.map(({ outputs }) => {
    const rates = outputs.filter((rate) => rate > 0);
    return rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  });

function inNetlistOrder({ gates, netlist }: Circuit): readonly CircuitGate[] {
  const byName = new Map(gates.map((gate) => [gate.gate.name, gate]));
  return netlist.gates.flatMap(({ name }) => byName.get(name) ?? []);
}

/** Watts of each gate, in the netlist's order, from activity alone, without states or causes. */
export function vectorlessPower(request: VectorlessRequest): readonly GatePower[] {
  const { circuit, activities } = request;
  const nothing: PinActivity = { inputs: [], outputs: [] };
  return inNetlistOrder(circuit).map((gate, i) => gatePower(gate, request, activities[i] ?? nothing));
}

const CLOCK_CHANGES = 2;

function gatePower(gate: CircuitGate, request: VectorlessRequest, activity: PinActivity): GatePower {
  const { circuit, period } = request;
  const { electrical, states, outputNets } = gate;
  let internal = 0;
  let switching = 0;
  states.inputs.forEach((name, k) => {
    internal += (inputRate(gate, k, activity) * pinEnergy(gate, name, -1, request, activity)) / period;
  });
  states.outputs.forEach((name, o) => {
    const net = outputNets[o] ?? -1;
    if (net < 0) return;
    const volts = electrical.pins.get(name)?.voltage ?? 0;
    const rate = activity.outputs[o] ?? 0;
    switching += (0.5 * (circuit.load[net] ?? 0) * volts ** 2 * rate) / period;
    internal += (rate * pinEnergy(gate, name, net, request, activity)) / period;
  });
  return { internal, switching, leakage: leakageOf(gate) };
}

const inputRate = ({ states }: CircuitGate, input: number, { inputs }: PinActivity): number =>
  input === states.clock ? CLOCK_CHANGES : (inputs[input] ?? 0);

/** Joules for one change of a pin; `net` is -1 for an input. */
function pinEnergy(
  gate: CircuitGate,
  pin: string,
  net: number,
  request: VectorlessRequest,
  activity: PinActivity,
): number {
  const groups = gate.electrical.pins.get(pin)?.power ?? [];
  const both = groups.map((group) => tableSum(gate, group, pin, net, request));
  if (request.weights === 'opensta_2019')
    return groups.reduce(
      (sum, group, i) => sum + (both[i] ?? 0) * openStaDuty(gate, group, pin, activity),
      0,
    );
  const { states } = gate;
  const conditions = groups.reduce((sum, { when }) => sum + (when === null ? 0 : probability(when)), 0);
  const weights = groups.map(({ when, related }) => {
    if (net >= 0) {
      const cause = related === null ? 1 : inputRate(gate, states.inputs.indexOf(related), activity);
      return cause * (when === null ? 1 : probability(when));
    }
    // A group without a condition is for the states that the others leave out.
    return when === null ? Math.max(0, 1 - conditions) : probability(when);
  });
  // An input's conditions may leave states out; of an output's causes each has its share, together they are all.
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = net >= 0 && total > 0 ? 1 / total : 1;
  return groups.reduce((sum, _, i) => sum + ((both[i] ?? 0) / 2) * (weights[i] ?? 0) * share, 0);
}

/** Rise and fall, at the slews of the related pin. */
function tableSum(
  { states, inputNets }: CircuitGate,
  group: PowerGroup,
  pin: string,
  net: number,
  { circuit, delays }: VectorlessRequest,
): number {
  const from = inputNets[states.inputs.indexOf(group.related ?? pin)] ?? -1;
  const load = net < 0 ? 0 : (circuit.load[net] ?? 0);
  const rise = group.rise === null ? 0 : lookUp(group.rise, delays.slewRise[from] ?? 0, load);
  const fall = group.fall === null ? 0 : lookUp(group.fall, delays.slewFall[from] ?? 0, load);
  return rise + fall;
}

function openStaDuty(gate: CircuitGate, group: PowerGroup, pin: string, activity: PinActivity): number {
  if (group.when !== null) return probability(group.when);
  const { electrical, states } = gate;
  const from = group.related ?? pin;
  const value = electrical.cell.pins.get(pin)?.function;
  const rest = group.related === null || value === undefined ? null : remainder(value, from);
  if (rest !== null) {
    const cause = inputRate(gate, states.inputs.indexOf(from), activity);
    const effect = activity.outputs[states.outputs.indexOf(pin)] ?? 0;
    return effect === 0 ? 0 : (cause / effect) * probability(rest);
  }
  return from === states.inputs[states.clock] ? 1 : 0.5;
}

/** What a function still depends on once `pin`, an operand of its outermost operator, is set aside; null when it is none. */
function remainder(value: BooleanExpression, pin: string): BooleanExpression | null {
  const isPin = (e: BooleanExpression): boolean =>
    (e.op === 'pin' && e.name === pin) || (e.op === 'not' && e.a.op === 'pin' && e.a.name === pin);
  switch (value.op) {
    case 'pin':
      return value.name === pin ? { op: 'constant', value: true } : null;
    case 'not':
      return remainder(value.a, pin);
    case 'constant':
      return null;
    default: {
      const other = isPin(value.a) ? value.b : isPin(value.b) ? value.a : null;
      if (other === null || value.op === 'and') return other;
      return other.op === 'not' ? other.a : { op: 'not', a: other };
    }
  }
}

/** Probability that a function is true when every pin is, independently, half of the time: operand by operand, as OpenSTA does. */
function probability(value: BooleanExpression): number {
  switch (value.op) {
    case 'constant':
      return value.value ? 1 : 0;
    case 'pin':
      return 0.5;
    case 'not':
      return 1 - probability(value.a);
    case 'and':
      return probability(value.a) * probability(value.b);
    case 'or':
      return 1 - (1 - probability(value.a)) * (1 - probability(value.b));
    case 'xor': {
      const [a, b] = [probability(value.a), probability(value.b)];
      return a * (1 - b) + b * (1 - a);
    }
  }
}

/** The cell's one figure; where there is none, the mean over its conditions. */
function leakageOf({ electrical }: CircuitGate): number {
  const { leakage, cellLeakage } = electrical;
  if (cellLeakage !== undefined) return cellLeakage;
  const conditional = leakage.filter(({ when }) => when !== null);
  if (conditional.length > 0)
    return conditional.reduce(
      (sum, { when, watts }) => sum + watts * (when === null ? 0 : probability(when)),
      0,
    );
  return leakage.reduce((sum, { watts }) => sum + watts, 0);
}
