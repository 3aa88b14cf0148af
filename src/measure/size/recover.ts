import { analyze, analyzeEnds, requireTimes, type Timing } from '../sta/analyze.ts';
import type { TimingGraph } from '../sta/graph.ts';
import { applyMoves } from './apply.ts';
import { connections } from './connections.ts';
import { slackOf } from './effects.ts';
import type { Families } from './families.ts';
import { type Move, resizeGain } from './moves.ts';

const ROUNDS = 12;

/** Takes smaller drive strengths wherever the period is still met with them. */
export function recoverArea(graph: TimingGraph, families: Families, period: number): Timing {
  let timing = analyze(graph);
  if (timing.leastPeriod > period) return timing;
  let share = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const candidates = smallerCells(graph, timing, families, period);
    const chosen = candidates.slice(0, Math.max(1, Math.floor(candidates.length * share)));
    if (chosen.length === 0) break;
    const undo = applyMoves(graph, chosen);
    const after = analyzeEnds(graph);
    if (after.leastPeriod <= period) {
      requireTimes(graph, after);
      timing = after;
      continue;
    }
    undo();
    if (chosen.length === 1) break;
    share /= 4;
  }
  return timing;
}

/** Exchanges that save area and, each by itself, keep the period; most area for their slack first, no two in touch. */
function smallerCells(graph: TimingGraph, timing: Timing, families: Families, period: number): Move[] {
  const at = { graph, timing, wiring: connections(graph), families, period, outputs: new Set(graph.outputs) };
  const found: { readonly move: Move; readonly worth: number; readonly nets: readonly number[] }[] = [];
  graph.gates.forEach((gate, position) => {
    const smaller = families.of(gate.cell.name).filter(({ area }) => area < gate.cell.area);
    for (const cell of smaller) {
      const slack = Math.min(
        ...[...gate.nets].filter((net) => net >= 0).map((net) => slackOf(timing, net, period)),
      );
      const loss = -resizeGain(at, position, cell);
      if (loss > slack * 0.9) continue;
      const nets = [...gate.nets].filter((net) => net >= 0);
      found.push({
        move: { kind: 'resize', gate: position, cell },
        worth: (gate.cell.area - cell.area) / Math.max(loss, 1e-6),
        nets,
      });
      break;
    }
  });
  const taken = new Set<number>();
  return found
    .sort((a, b) => b.worth - a.worth)
    .filter(({ nets }) => {
      if (nets.some((net) => taken.has(net))) return false;
      for (const net of nets) taken.add(net);
      return true;
    })
    .map(({ move }) => move);
}

/** Gates of a netlist that a period is met with, and their area. */
export const totalArea = ({ gates }: TimingGraph): number =>
  gates.reduce((sum, { cell }) => sum + cell.area, 0);
