import type { CellLibrary } from '../library.ts';
import type { Gate, GateNetlist } from '../netlist/netlist.ts';
import { type TimingGraph, timingGraph } from '../sta/graph.ts';
import { families } from './families.ts';
import { recoverArea, totalArea } from './recover.ts';
import { speedUp } from './speed_up.ts';

export interface SizingRequest {
  readonly netlist: GateNetlist;
  readonly library: CellLibrary;
  /** Name of the clock port, if there is one. */
  readonly clock?: string | undefined;
  /** Period to meet in the library's time unit; 0: as short as sizing gets it. */
  readonly period: number;
}

export interface SizedNetlist {
  readonly netlist: GateNetlist;
  /** In the library's unit. */
  readonly area: number;
  readonly leastPeriod: number;
  readonly met: boolean;
  /** Gates with another drive strength than the mapper chose, and buffers added. */
  readonly resized: number;
  readonly buffers: number;
  /** Gates in the places of adder cells. */
  readonly parts: number;
}

/**
 * Sizes cells and adds buffers until a clock is met, then gives back the area that is not needed for it. The function stays:
 * cells are exchanged within a family only, buffers pass on what they are given. Throws E_NETLIST_*.
 */
export function meetClock({ netlist, library, clock, period }: SizingRequest): SizedNetlist {
  const graph = timingGraph(netlist, library.liberty, clock);
  const choice = families(library);
  const fast = speedUp(graph, choice, period);
  const { leastPeriod } = recoverArea(graph, choice, Math.max(period, fast.leastPeriod));
  const gates = graph.gates.map(({ cell, nets, index, name }, i): Gate => {
    const pins = cell.pins.flatMap((pin, at): [string, number][] =>
      (nets[at] ?? -1) < 0 ? [] : [[pin, nets[at] ?? 0]],
    );
    return { name: netlist.gates[index]?.name ?? `${name}_${i}`, type: cell.name, pins: new Map(pins) };
  });
  return {
    netlist: { ...netlist, gates, netCount: graph.netCount },
    area: totalArea(graph),
    leastPeriod,
    met: leastPeriod <= period,
    resized: resizedCount(graph, netlist),
    buffers: graph.gates.filter(({ name, index }) => index < 0 && name === 'buffer').length,
    parts: graph.gates.filter(({ name, index }) => index < 0 && name === 'part').length,
  };
}

const resizedCount = ({ gates }: TimingGraph, netlist: GateNetlist): number =>
  gates.filter(({ cell, index }) => index >= 0 && netlist.gates[index]?.type !== cell.name).length;
