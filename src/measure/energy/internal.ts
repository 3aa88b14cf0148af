import type { CircuitGate } from '../activity/circuit.ts';
import type { Delays } from '../activity/delays.ts';
import type { PowerGroup } from '../liberty/electrical.ts';
import { lookUp } from '../liberty/table.ts';

/** Joules that a gate takes inside for each change, by where `Counts` counts it. */
export interface EventEnergies {
  /** At `k * states + s`: input k changed and led to state s. */
  readonly inputs: Float64Array;
  /** At `(o * inputs + k) * states + s`: output o changed in state s, because of input k. */
  readonly outputs: Float64Array;
}

/** A power group with its tables looked up for one gate: what a rise and a fall take, and where it applies. */
interface Priced {
  readonly supply: string;
  readonly holds: Uint8Array | null;
  readonly energy: readonly [fall: number, rise: number];
}

/**
 * The library's internal power for every change a gate can see: of each supply the group whose condition holds in the state
 * after the change, else the one without a condition. An output's group counts for changes that its related input caused.
 */
export function eventEnergies(gate: CircuitGate, load: Float64Array, delays: Delays): EventEnergies {
  const { electrical, states, inputNets, outputNets } = gate;
  const { inputs, outputs, states: count, outputValue } = states;
  const price = (groups: readonly PowerGroup[], from: number, farads: number): Priced[] =>
    groups.map((group) => ({
      supply: group.supply,
      holds: group.when === null ? null : states.holds(group.when),
      energy: [
        group.fall === null ? 0 : lookUp(group.fall, delays.slewFall[from] ?? 0, farads),
        group.rise === null ? 0 : lookUp(group.rise, delays.slewRise[from] ?? 0, farads),
      ],
    }));
  const inputEnergy = new Float64Array(inputs.length * count);
  inputs.forEach((name, k) => {
    const priced = price(electrical.pins.get(name)?.power ?? [], inputNets[k] ?? -1, 0);
    if (priced.length === 0) return;
    for (let s = 0; s < count; s++) inputEnergy[k * count + s] = sumFor(priced, s, ((s >> k) & 1) as 0 | 1);
  });
  const outputEnergy = new Float64Array(outputs.length * inputs.length * count);
  outputs.forEach((name, o) => {
    const net = outputNets[o] ?? -1;
    const groups = electrical.pins.get(name)?.power ?? [];
    if (groups.length === 0 || net < 0) return;
    inputs.forEach((input, k) => {
      const own = groups.filter(({ related }) => related === input);
      const general = groups.filter(({ related }) => related === null);
      const farads = load[net] ?? 0;
      // The tables run over the slew of the input that caused the change, by the edge of the output for want of better.
      const priced = price([...own, ...general], inputNets[k] ?? -1, farads);
      const base = (o * inputs.length + k) * count;
      for (let s = 0; s < count; s++)
        outputEnergy[base + s] = sumFor(priced, s, (outputValue[o * count + s] ?? 0) as 0 | 1);
    });
  });
  return { inputs: inputEnergy, outputs: outputEnergy };
}

function sumFor(priced: readonly Priced[], state: number, edge: 0 | 1): number {
  let sum = 0;
  const supplies = new Set(priced.map(({ supply }) => supply));
  for (const supply of supplies) {
    const own = priced.filter((group) => group.supply === supply);
    const chosen = own.find(({ holds }) => holds?.[state] === 1) ?? own.find(({ holds }) => holds === null);
    sum += chosen?.energy[edge] ?? 0;
  }
  return sum;
}

/**
 * Watts that a gate leaks, state by state: of each supply the group that holds, else the one without a condition; where a
 * library leaves a state out, or all of them, the cell's one figure.
 */
export function leakageByState({ electrical, states }: CircuitGate): Float64Array {
  const groups = electrical.leakage.map((group) => ({
    ...group,
    holds: group.when === null ? null : states.holds(group.when),
  }));
  const supplies = [...new Set(groups.map(({ supply }) => supply))];
  const mean = groups.length === 0 ? 0 : groups.reduce((sum, { watts }) => sum + watts, 0) / groups.length;
  const whole = electrical.cellLeakage ?? mean;
  return Float64Array.from({ length: states.states }, (_, state) => {
    const matching = supplies.map((supply) => {
      const own = groups.filter((group) => group.supply === supply);
      return (own.find(({ holds }) => holds?.[state] === 1) ?? own.find(({ holds }) => holds === null))
        ?.watts;
    });
    const known = matching.filter((watts) => watts !== undefined);
    return known.length === 0 ? whole : known.reduce((sum, watts) => sum + watts, 0);
  });
}
