import type { TimedGate, TimingGraph } from '../sta/graph.ts';
import { gateAt } from './connections.ts';
import { type Move, pinsOf } from './moves.ts';

/**
 * Makes moves and returns what takes them back. Positions in the moves are those of the graph as it is; buffers
 * and adders taken apart change positions, so they come after everything else.
 */
export function applyMoves(graph: TimingGraph, moves: readonly Move[]): () => void {
  const undo: (() => void)[] = [];
  const resized = moves.filter((move) => move.kind === 'resize');
  const buffered = moves.filter((move) => move.kind === 'buffer');
  for (const { gate: position, cell } of resized) {
    const gate = gateAt(graph, position);
    const before = gate.cell;
    gate.cell = cell;
    undo.push(() => {
      gate.cell = before;
    });
  }
  // Gates, not positions: each buffer moves the positions behind it.
  const wired = buffered.map((move) => ({
    ...move,
    readers: move.readers.map(({ gate, pin }) => ({ gate: gateAt(graph, gate), pin })),
    driver: graph.gates.findIndex(({ cell, nets }) =>
      nets.some((net, pin) => net === move.net && cell.isOutput[pin] === true),
    ),
  }));
  const split = moves
    .filter((move) => move.kind === 'split')
    .map(({ gate, parts }) => ({ gate: gateAt(graph, gate), parts }));
  for (const { net, cell, readers, driver } of wired.sort((a, b) => b.driver - a.driver)) {
    const added = graph.netCount++;
    const [input, output] = pinsOf(cell);
    const nets = new Int32Array(cell.pins.length).fill(-1);
    nets[input] = net;
    nets[output] = added;
    const buffer: TimedGate = { index: -1, name: 'buffer', cell, nets };
    // Behind its driver and before its readers; registers stand before all logic.
    graph.gates.splice(Math.max(driver + 1, graph.registers), 0, buffer);
    for (const { gate, pin } of readers) gate.nets[pin] = added;
    undo.push(() => {
      for (const { gate, pin } of readers) gate.nets[pin] = net;
      graph.gates.splice(graph.gates.indexOf(buffer), 1);
      graph.netCount--;
    });
  }
  for (const { gate, parts } of split) {
    const first = graph.netCount;
    graph.netCount += parts.inner;
    const gates = parts.gates.map(({ cell, nets }): TimedGate => {
      const wires = Int32Array.from(nets, (net) => (net < 0 ? first - 1 - net : (gate.nets[net] ?? -1)));
      return { index: -1, name: 'part', cell, nets: wires };
    });
    const position = graph.gates.indexOf(gate);
    graph.gates.splice(position, 1, ...gates);
    undo.push(() => {
      graph.gates.splice(graph.gates.indexOf(gates[0] ?? gate), gates.length, gate);
      graph.netCount -= parts.inner;
    });
  }
  return () => {
    for (const step of undo.reverse()) step();
  };
}
