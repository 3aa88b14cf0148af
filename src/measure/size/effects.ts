import type { Timing } from '../sta/analyze.ts';
import type { TimingCell } from '../sta/cell_arcs.ts';
import type { TimingGraph } from '../sta/graph.ts';
import { lookup } from '../sta/table.ts';
import { gateAt, type Pin } from './connections.ts';

/** Estimates of what a local change does, all else as it was: arrivals in the library's time unit. */

/**
 * Arrival at both edges of a pin's net when its gate is `cell` and drives `load` (rise, fall). `late` is by how much its
 * inputs come later than in `timing`, per pin.
 */
export function arrivalsAt(
  graph: TimingGraph,
  timing: Timing,
  { gate: position, pin }: Pin,
  cell: TimingCell,
  load: readonly [number, number],
  late: ((pin: number, edge: number) => number) | null = null,
): [number, number] {
  const { nets } = gateAt(graph, position);
  const isRegister = position < graph.registers;
  const result: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const arc of cell.arcs) {
    if (arc.to !== pin) continue;
    const net = nets[arc.from] ?? -1;
    if (net < 0) continue;
    const node = 2 * net + arc.fromEdge;
    const begin = isRegister
      ? 0
      : (timing.arrival[node] ?? 0) + (late === null ? 0 : late(arc.from, arc.fromEdge));
    if (begin === Number.NEGATIVE_INFINITY) continue;
    const slew = isRegister ? 0 : (timing.slew[node] ?? 0);
    const time = begin + lookup(arc.delay, slew, load[arc.toEdge]);
    if (time > result[arc.toEdge]) result[arc.toEdge] = time;
  }
  return result;
}

/** By how much a net's edges come later when its load grows; nothing where a port drives it. */
export function lateness(
  graph: TimingGraph,
  timing: Timing,
  driver: Pin | null,
  net: number,
  growth: readonly [number, number],
): [number, number] {
  if (driver === null || (growth[0] === 0 && growth[1] === 0)) return [0, 0];
  const { cell } = gateAt(graph, driver.gate);
  const load: [number, number] = [timing.load[2 * net] ?? 0, timing.load[2 * net + 1] ?? 0];
  const before = arrivalsAt(graph, timing, driver, cell, load);
  const after = arrivalsAt(graph, timing, driver, cell, [load[0] + growth[0], load[1] + growth[1]]);
  return [difference(after[0], before[0]), difference(after[1], before[1])];
}

/** A node without edges stays one. */
const difference = (after: number, before: number): number => (Number.isFinite(before) ? after - before : 0);

/** Least slack of a net's two edges for a period. */
export function slackOf(timing: Timing, net: number, period: number): number {
  const slack = (node: number) => period + (timing.required[node] ?? 0) - (timing.arrival[node] ?? 0);
  return Math.min(slack(2 * net), slack(2 * net + 1));
}
