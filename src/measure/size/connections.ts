import type { TimedGate, TimingGraph } from '../sta/graph.ts';

/** A pin of a gate. */
export interface Pin {
  readonly gate: number;
  readonly pin: number;
}

/** Who drives and who reads each net. */
export interface Connections {
  /** Null: an input port or a constant. */
  readonly drivers: readonly (Pin | null)[];
  readonly readers: readonly (readonly Pin[])[];
}

export function connections({ gates, netCount }: TimingGraph): Connections {
  const drivers: (Pin | null)[] = new Array(netCount).fill(null);
  const readers: Pin[][] = Array.from({ length: netCount }, () => []);
  gates.forEach(({ cell, nets }, gate) => {
    nets.forEach((net, pin) => {
      if (net < 0) return;
      if (cell.isOutput[pin] === true) drivers[net] = { gate, pin };
      else readers[net]?.push({ gate, pin });
    });
  });
  return { drivers, readers };
}

/** A gate at a position that is known to hold one. */
export function gateAt({ gates }: TimingGraph, position: number): TimedGate {
  const gate = gates[position];
  if (gate === undefined) throw new RangeError(`no gate at ${position}`);
  return gate;
}
