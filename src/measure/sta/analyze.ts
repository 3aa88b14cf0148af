import type { TimingGraph } from './graph.ts';
import { lookup } from './table.ts';

/** Times of every node, in the library's unit. Node `2 * net`: rising, `2 * net + 1`: falling. */
export interface Timing {
  readonly load: Float64Array;
  /** Minus infinity where no edge ever comes. */
  readonly arrival: Float64Array;
  readonly slew: Float64Array;
  /** Time by which it must be there, for a period of 0: add the period. */
  readonly required: Float64Array;
  /** Least period: the largest (arrival - required). */
  readonly leastPeriod: number;
  /** Node at the end of the critical path. */
  readonly endNode: number;
  /** Least period of each end: outputs and data inputs of registers, an entry per edge. */
  readonly endPeriods: readonly number[];
}

/** By how much all ends together miss a period. */
export function violation({ endPeriods }: Timing, period: number): number {
  let sum = 0;
  for (const end of endPeriods) if (end > period) sum += end - period;
  return sum;
}

/** Loads, arrivals and required times of the whole graph. */
export function analyze(graph: TimingGraph): Timing {
  const timing = analyzeEnds(graph);
  requireTimes(graph, timing);
  return timing;
}

/**
 * As `analyze`, with required times at the ends only: enough to judge a step by, at half the work. `requireTimes` makes it whole.
 */
export function analyzeEnds(graph: TimingGraph): Timing {
  const nodes = graph.netCount * 2;
  const load = loads(graph);
  const arrival = new Float64Array(nodes).fill(Number.NEGATIVE_INFINITY);
  const slew = new Float64Array(nodes);
  const required = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  for (const net of graph.inputs) {
    arrival[2 * net] = 0;
    arrival[2 * net + 1] = 0;
  }
  forward(graph, load, arrival, slew);
  const { leastPeriod, endNode, endPeriods } = constrain(graph, arrival, slew, required);
  return { load, arrival, slew, required, leastPeriod, endNode, endPeriods };
}

/** Capacitance of the pins that each net drives. */
export function loads(graph: TimingGraph): Float64Array {
  const load = new Float64Array(graph.netCount * 2);
  for (const { cell, nets } of graph.gates) {
    for (let pin = 0; pin < nets.length; pin++) {
      const net = nets[pin] ?? -1;
      if (net < 0 || cell.isOutput[pin] === true) continue;
      const [rise, fall] = cell.capacitance[pin] ?? [0, 0];
      load[2 * net] = (load[2 * net] ?? 0) + rise;
      load[2 * net + 1] = (load[2 * net + 1] ?? 0) + fall;
    }
  }
  return load;
}

function forward(graph: TimingGraph, load: Float64Array, arrival: Float64Array, slew: Float64Array): void {
  graph.gates.forEach(({ cell, nets }, position) => {
    const isRegister = position < graph.registers;
    for (const arc of cell.arcs) {
      const toNet = nets[arc.to] ?? -1;
      const fromNet = nets[arc.from] ?? -1;
      if (toNet < 0 || fromNet < 0) continue;
      const from = 2 * fromNet + arc.fromEdge;
      const to = 2 * toNet + arc.toEdge;
      // The clock is ideal: its edge comes at 0 without slew.
      const begin = isRegister ? 0 : (arrival[from] ?? 0);
      if (begin === Number.NEGATIVE_INFINITY) continue;
      const edge = isRegister ? 0 : (slew[from] ?? 0);
      const at = load[to] ?? 0;
      const time = begin + lookup(arc.delay, edge, at);
      if (time > (arrival[to] ?? 0)) arrival[to] = time;
      const sharpness = lookup(arc.slew, edge, at);
      if (sharpness > (slew[to] ?? 0)) slew[to] = sharpness;
    }
  });
}

/** Required times at outputs and registers, and the worst of them. */
function constrain(
  graph: TimingGraph,
  arrival: Float64Array,
  slew: Float64Array,
  required: Float64Array,
): Pick<Timing, 'leastPeriod' | 'endNode' | 'endPeriods'> {
  const endPeriods: number[] = [];
  let leastPeriod = Number.NEGATIVE_INFINITY;
  let endNode = -1;
  const demand = (node: number, time: number) => {
    if (time < (required[node] ?? 0)) required[node] = time;
    const period = (arrival[node] ?? 0) - time;
    endPeriods.push(period);
    if (period > leastPeriod) {
      leastPeriod = period;
      endNode = node;
    }
  };
  for (const net of graph.outputs) for (const edge of [0, 1]) demand(2 * net + edge, 0);
  for (const { cell, nets } of graph.gates.slice(0, graph.registers)) {
    for (const { pin, edge, setup } of cell.setups) {
      const net = nets[pin] ?? -1;
      if (net >= 0) demand(2 * net + edge, -lookup(setup, slew[2 * net + edge] ?? 0, 0));
    }
  }
  return { leastPeriod, endNode, endPeriods };
}

/** Carries the required times of the ends back to every node of the same graph. */
export function requireTimes(graph: TimingGraph, { load, arrival, slew, required }: Timing): void {
  for (let position = graph.gates.length - 1; position >= graph.registers; position--) {
    const gate = graph.gates[position];
    if (gate === undefined) continue;
    const { cell, nets } = gate;
    for (const arc of cell.arcs) {
      const toNet = nets[arc.to] ?? -1;
      const fromNet = nets[arc.from] ?? -1;
      if (toNet < 0 || fromNet < 0) continue;
      const from = 2 * fromNet + arc.fromEdge;
      const to = 2 * toNet + arc.toEdge;
      if ((arrival[from] ?? 0) === Number.NEGATIVE_INFINITY) continue;
      const time = (required[to] ?? 0) - lookup(arc.delay, slew[from] ?? 0, load[to] ?? 0);
      if (time < (required[from] ?? 0)) required[from] = time;
    }
  }
}
