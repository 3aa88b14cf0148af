import type { Timing } from '../sta/analyze.ts';
import type { TimingCell } from '../sta/cell_arcs.ts';
import type { TimingGraph } from '../sta/graph.ts';
import { lookup } from '../sta/table.ts';
import type { AdderGates } from './adder_gates.ts';
import { type Connections, gateAt, type Pin } from './connections.ts';
import { arrivalsAt, lateness, slackOf } from './effects.ts';
import type { Families } from './families.ts';

/** A change of the netlist that keeps its function. */
export type Move =
  | { readonly kind: 'resize'; readonly gate: number; readonly cell: TimingCell }
  /** A buffer behind `net` takes over these readers. */
  | {
      readonly kind: 'buffer';
      readonly net: number;
      readonly cell: TimingCell;
      readonly readers: readonly Pin[];
    }
  /** Gates take the place of an adder cell. */
  | { readonly kind: 'split'; readonly gate: number; readonly parts: AdderGates };

export interface RatedMove {
  readonly move: Move;
  /** By how much the worst path through here gets shorter, as far as a look at the neighbourhood tells. */
  readonly gain: number;
  /** Area added. */
  readonly cost: number;
  /** Nets whose timing the estimate rests on: two moves that share one are not made at once. */
  readonly nets: readonly number[];
}

export interface Situation {
  readonly graph: TimingGraph;
  readonly timing: Timing;
  readonly wiring: Connections;
  readonly families: Families;
  readonly period: number;
  /** Nets of output ports. */
  readonly outputs: ReadonlySet<number>;
}

/** What a gate would gain by each other drive strength; only what makes its worst output earlier. */
export function resizeMoves(at: Situation, position: number): RatedMove[] {
  const { graph, families } = at;
  const gate = gateAt(graph, position);
  return families.of(gate.cell.name).flatMap((cell) => {
    if (cell === gate.cell) return [];
    const gain = resizeGain(at, position, cell);
    if (gain <= 0) return [];
    const nets = [...gate.nets].filter((net) => net >= 0);
    return [
      {
        move: { kind: 'resize', gate: position, cell },
        gain,
        cost: cell.area - gate.cell.area,
        nets,
      } as const,
    ];
  });
}

/** By how much the least slack around a gate rises when its cell is exchanged; negative where it falls. */
export function resizeGain(at: Situation, position: number, cell: TimingCell): number {
  const { graph, timing, wiring, period } = at;
  const gate = gateAt(graph, position);
  const late = gate.nets.map(() => 0);
  const lateFall = gate.nets.map(() => 0);
  let before = Number.POSITIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  gate.nets.forEach((net, pin) => {
    if (net < 0 || cell.isOutput[pin] === true) return;
    const [oldRise, oldFall] = gate.cell.capacitance[pin] ?? [0, 0];
    const [rise, fall] = cell.capacitance[pin] ?? [0, 0];
    const [riseLate, fallLate] = lateness(graph, timing, wiring.drivers[net] ?? null, net, [
      rise - oldRise,
      fall - oldFall,
    ]);
    late[pin] = riseLate;
    lateFall[pin] = fallLate;
    // The other readers of this net wait as long.
    const slack = othersSlack(at, net, position);
    before = Math.min(before, slack);
    after = Math.min(after, slack - Math.max(riseLate, fallLate, 0));
  });
  gate.nets.forEach((net, pin) => {
    if (net < 0 || cell.isOutput[pin] !== true) return;
    const load: [number, number] = [timing.load[2 * net] ?? 0, timing.load[2 * net + 1] ?? 0];
    const arrivals = arrivalsAt(
      graph,
      timing,
      { gate: position, pin },
      cell,
      load,
      (input, edge) => (edge === 0 ? late[input] : lateFall[input]) ?? 0,
    );
    for (const edge of [0, 1] as const) {
      const node = 2 * net + edge;
      const required = period + (timing.required[node] ?? 0);
      before = Math.min(before, required - (timing.arrival[node] ?? 0));
      after = Math.min(after, required - arrivals[edge]);
    }
  });
  return after - before;
}

/** Least slack of a net's paths that do not go through one gate. */
export function othersSlack(at: Situation, net: number, position: number): number {
  const readers = at.wiring.readers[net] ?? [];
  // With many readers one more or less does not decide.
  if (readers.length > 12) return slackOf(at.timing, net, at.period);
  let slack = Number.POSITIVE_INFINITY;
  for (const reader of readers)
    if (reader.gate !== position) slack = Math.min(slack, slackBehind(at, reader, net));
  return slack;
}

/** What a net would gain by buffers in front of its less urgent readers. */
export function bufferMoves(at: Situation, net: number): RatedMove[] {
  const { graph, timing, wiring, families, period } = at;
  const driver = wiring.drivers[net] ?? null;
  const readers = wiring.readers[net] ?? [];
  if (driver === null || readers.length < 2 || at.outputs.has(net)) return [];
  const urgency = readers
    .map((reader) => ({ reader, slack: slackBehind(at, reader, net) }))
    .sort((a, b) => b.slack - a.slack);
  const before = slackOf(timing, net, period);
  const { cell: driving } = gateAt(graph, driver.gate);
  const load: [number, number] = [timing.load[2 * net] ?? 0, timing.load[2 * net + 1] ?? 0];
  const counts = new Set([
    1,
    2,
    readers.length >> 2,
    readers.length >> 1,
    (readers.length * 3) >> 2,
    readers.length - 1,
  ]);
  const found: RatedMove[] = [];
  for (const count of counts) {
    if (count < 1 || count >= readers.length) continue;
    const moved = urgency.slice(0, count);
    const behind = capacitanceOf(
      graph,
      moved.map(({ reader }) => reader),
    );
    const movedSlack = Math.min(...moved.map(({ slack }) => slack));
    const stayedSlack = Math.min(...urgency.slice(count).map(({ slack }) => slack));
    for (const cell of families.buffers) {
      const [, output] = pinsOf(cell);
      if (Math.max(...behind) > (cell.maxLoad[output] ?? 0)) continue;
      const [input] = pinsOf(cell);
      const own = cell.capacitance[input] ?? [0, 0];
      const lighter: [number, number] = [load[0] - behind[0] + own[0], load[1] - behind[1] + own[1]];
      const arrivals = arrivalsAt(graph, timing, driver, driving, lighter);
      const earlier = Math.min(
        ...([0, 1] as const).map((edge) => (timing.arrival[2 * net + edge] ?? 0) - arrivals[edge]),
      );
      const delay = bufferDelay(cell, timing, net, behind);
      const after = Math.min(stayedSlack + earlier, movedSlack + earlier - delay);
      const gain = after - before;
      if (gain > 0)
        found.push({
          move: { kind: 'buffer', net, cell, readers: moved.map(({ reader }) => reader) },
          gain,
          cost: cell.area,
          nets: [net],
        });
    }
  }
  return found;
}

/** Least slack of the paths that go through one reader of a net. */
function slackBehind(
  { graph, timing, period }: Situation,
  { gate: position, pin }: Pin,
  net: number,
): number {
  const { cell, nets } = gateAt(graph, position);
  let slack = Number.POSITIVE_INFINITY;
  for (const arc of position < graph.registers ? [] : cell.arcs) {
    if (arc.from !== pin) continue;
    const to = 2 * (nets[arc.to] ?? 0) + arc.toEdge;
    const from = 2 * net + arc.fromEdge;
    const delay = lookup(arc.delay, timing.slew[from] ?? 0, timing.load[to] ?? 0);
    slack = Math.min(slack, period + (timing.required[to] ?? 0) - delay - (timing.arrival[from] ?? 0));
  }
  for (const { pin: data, edge, setup } of position < graph.registers ? cell.setups : []) {
    if (data !== pin) continue;
    const from = 2 * net + edge;
    slack = Math.min(slack, period - lookup(setup, timing.slew[from] ?? 0, 0) - (timing.arrival[from] ?? 0));
  }
  return slack;
}

function bufferDelay(cell: TimingCell, timing: Timing, net: number, load: readonly [number, number]): number {
  let worst = 0;
  for (const arc of cell.arcs)
    worst = Math.max(worst, lookup(arc.delay, timing.slew[2 * net + arc.fromEdge] ?? 0, load[arc.toEdge]));
  return worst;
}

function capacitanceOf(graph: TimingGraph, readers: readonly Pin[]): [number, number] {
  const sum: [number, number] = [0, 0];
  for (const { gate, pin } of readers) {
    const [rise, fall] = gateAt(graph, gate).cell.capacitance[pin] ?? [0, 0];
    sum[0] += rise;
    sum[1] += fall;
  }
  return sum;
}

/** Input and output of a buffer. */
export function pinsOf(cell: TimingCell): readonly [input: number, output: number] {
  const output = cell.isOutput.indexOf(true);
  return [output === 0 ? 1 : 0, output];
}
