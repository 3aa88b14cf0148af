import { lookup } from '../sta/table.ts';
import type { AdderGates } from './adder_gates.ts';
import { gateAt } from './connections.ts';
import { lateness } from './effects.ts';
import { othersSlack, type RatedMove, type Situation } from './moves.ts';

/** What an adder cell would gain by gates in its place; only what makes its worst output earlier. */
export function splitMoves(at: Situation, position: number): RatedMove[] {
  const { graph, families } = at;
  const { cell, nets } = gateAt(graph, position);
  return families.apart(cell).flatMap((all) => {
    const parts = { ...all, gates: readGates(all, nets) };
    const gain = splitGain(at, position, parts);
    if (gain <= 0) return [];
    const area = parts.gates.reduce((sum, gate) => sum + gate.cell.area, 0);
    const touched = [...nets].filter((net) => net >= 0);
    return [
      {
        move: { kind: 'split', gate: position, parts },
        gain,
        cost: area - cell.area,
        nets: touched,
      } as const,
    ];
  });
}

/** Without those that compute what nobody reads: an output of the cell may be open. */
function readGates({ gates }: AdderGates, nets: Int32Array): AdderGates['gates'] {
  const read = new Set<number>();
  return gates
    .toReversed()
    .filter(({ cell, nets: pins }) => {
      const isRead = pins.some(
        (net, pin) => cell.isOutput[pin] === true && (net >= 0 ? (nets[net] ?? -1) >= 0 : read.has(net)),
      );
      if (isRead) for (const net of pins) read.add(net);
      return isRead;
    })
    .toReversed();
}

/** By how much the least slack around an adder cell rises when gates take its place; negative where it falls. */
function splitGain(at: Situation, position: number, parts: AdderGates): number {
  const { graph, timing, wiring, period } = at;
  const { cell, nets } = gateAt(graph, position);
  const load = partLoads(parts);
  let before = Number.POSITIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  const arrival = new Map<number, number>();
  const slew = new Map<number, number>();
  nets.forEach((net, pin) => {
    if (net < 0) return;
    if (cell.isOutput[pin] === true) {
      for (const edge of [0, 1]) load.set(2 * pin + edge, timing.load[2 * net + edge] ?? 0);
      return;
    }
    const [rise, fall] = cell.capacitance[pin] ?? [0, 0];
    const late = lateness(graph, timing, wiring.drivers[net] ?? null, net, [
      (load.get(2 * pin) ?? 0) - rise,
      (load.get(2 * pin + 1) ?? 0) - fall,
    ]);
    for (const edge of [0, 1] as const) {
      arrival.set(2 * pin + edge, (timing.arrival[2 * net + edge] ?? 0) + late[edge]);
      slew.set(2 * pin + edge, timing.slew[2 * net + edge] ?? 0);
    }
    // The other readers of this net wait as long.
    const slack = othersSlack(at, net, position);
    before = Math.min(before, slack);
    after = Math.min(after, slack - Math.max(...late, 0));
  });
  for (const part of parts.gates) {
    for (const { from, fromEdge, to, toEdge, delay, slew: sharpness } of part.cell.arcs) {
      const begin = 2 * (part.nets[from] ?? 0) + fromEdge;
      const end = 2 * (part.nets[to] ?? 0) + toEdge;
      const time = arrival.get(begin) ?? Number.NEGATIVE_INFINITY;
      if (time === Number.NEGATIVE_INFINITY) continue;
      const edge = slew.get(begin) ?? 0;
      const driven = load.get(end) ?? 0;
      arrival.set(
        end,
        Math.max(arrival.get(end) ?? Number.NEGATIVE_INFINITY, time + lookup(delay, edge, driven)),
      );
      slew.set(end, Math.max(slew.get(end) ?? 0, lookup(sharpness, edge, driven)));
    }
  }
  nets.forEach((net, pin) => {
    if (net < 0 || cell.isOutput[pin] !== true) return;
    for (const edge of [0, 1]) {
      const node = 2 * net + edge;
      const required = period + (timing.required[node] ?? 0);
      before = Math.min(before, required - (timing.arrival[node] ?? 0));
      after = Math.min(after, required - (arrival.get(2 * pin + edge) ?? Number.NEGATIVE_INFINITY));
    }
  });
  return after - before;
}

/** Capacitance of the gates' pins by edge of the net they hang on. */
function partLoads({ gates }: AdderGates): Map<number, number> {
  const load = new Map<number, number>();
  for (const { cell, nets } of gates) {
    nets.forEach((net, pin) => {
      if (cell.isOutput[pin] === true) return;
      const capacitance = cell.capacitance[pin] ?? [0, 0];
      for (const edge of [0, 1] as const)
        load.set(2 * net + edge, (load.get(2 * net + edge) ?? 0) + capacitance[edge]);
    });
  }
  return load;
}
