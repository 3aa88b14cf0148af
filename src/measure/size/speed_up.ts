import { analyze, analyzeEnds, requireTimes, type Timing, violation } from '../sta/analyze.ts';
import type { TimingGraph } from '../sta/graph.ts';
import { applyMoves } from './apply.ts';
import { connections, gateAt } from './connections.ts';
import { slackOf } from './effects.ts';
import type { Families } from './families.ts';
import { bufferMoves, type RatedMove, resizeMoves } from './moves.ts';
import { splitMoves } from './split.ts';

/** Paths whose slack is within this part of the period of the worst one are worked on together. */
const NEAR = 0.02;
/** An improvement below this part of the period counts as none. */
const LEAST_GAIN = 1e-5;
const MOST_MOVES = 64;
/** Steps in a row that may fail before sizing gives up. */
const PATIENCE = 120;

/**
 * Exchanges drive strengths, puts buffers in and takes adder cells apart until the period is met or nothing helps any more. Every step is judged
 * by a full timing analysis and taken back when it does not shorten the least period.
 */
export function speedUp(graph: TimingGraph, families: Families, period: number): Timing {
  let timing = analyze(graph);
  let batch = 16;
  const useless = new Set<string>();
  let fruitless = 0;
  // A step that is taken back leaves everything as it was, so that the moves are rated anew only after one that was kept.
  let rated: readonly RatedMove[] | null = null;
  while (timing.leastPeriod > period && fruitless < PATIENCE) {
    const aim = Math.max(period, timing.leastPeriod * (1 - 2 * NEAR));
    rated ??= ratedMoves(graph, timing, families, aim);
    const moves = rated.filter((move) => !useless.has(nameOf(graph, move)));
    const chosen = independent(moves, batch);
    if (chosen.length === 0) break;
    const undo = applyMoves(
      graph,
      chosen.map(({ move }) => move),
    );
    const after = analyzeEnds(graph);
    if (isBetter(after, timing, aim)) {
      requireTimes(graph, after);
      timing = after;
      rated = null;
      fruitless = 0;
      batch = Math.min(MOST_MOVES, batch * 2);
      useless.clear();
      continue;
    }
    undo();
    fruitless++;
    if (chosen.length > 1) batch = Math.max(1, Math.floor(chosen.length / 4));
    else for (const move of chosen) useless.add(nameOf(graph, move));
  }
  return timing;
}

/** Shorter, or as short with less missing at all ends together: many paths are equally long, and one step mends a few. */
function isBetter(after: Timing, before: Timing, aim: number): boolean {
  if (after.leastPeriod > before.leastPeriod * (1 + LEAST_GAIN / 10)) return false;
  const missing = violation(before, aim);
  return (
    after.leastPeriod < before.leastPeriod * (1 - LEAST_GAIN) ||
    violation(after, aim) < missing - LEAST_GAIN * before.leastPeriod
  );
}

/** Moves at the gates and nets of the worst paths, best gain for their area first. */
function ratedMoves(graph: TimingGraph, timing: Timing, families: Families, period: number): RatedMove[] {
  const at = { graph, timing, wiring: connections(graph), families, period, outputs: new Set(graph.outputs) };
  const worst = period - timing.leastPeriod;
  const limit = worst + NEAR * timing.leastPeriod;
  const moves: RatedMove[] = [];
  graph.gates.forEach(({ cell, nets }, position) => {
    const driven = [...nets].filter((net, pin) => net >= 0 && cell.isOutput[pin] === true);
    const isCritical = driven.some((net) => slackOf(timing, net, period) <= limit);
    if (!isCritical) return;
    moves.push(...resizeMoves(at, position), ...splitMoves(at, position));
    for (const net of driven) if (slackOf(timing, net, period) <= limit) moves.push(...bufferMoves(at, net));
  });
  const worth = ({ gain, cost }: RatedMove) => (cost <= 0 ? gain * 1e6 : gain / Math.sqrt(cost));
  return moves
    .filter((move) => move.gain > LEAST_GAIN * timing.leastPeriod)
    .sort((a, b) => worth(b) - worth(a));
}

/** The first moves that share no net with one before them. */
function independent(moves: readonly RatedMove[], most: number): RatedMove[] {
  const taken = new Set<number>();
  const chosen: RatedMove[] = [];
  for (const move of moves) {
    if (chosen.length >= most) break;
    if (move.nets.some((net) => taken.has(net))) continue;
    for (const net of move.nets) taken.add(net);
    chosen.push(move);
  }
  return chosen;
}

function nameOf(graph: TimingGraph, { move }: RatedMove): string {
  if (move.kind === 'split')
    return `${move.gate} ${gateAt(graph, move.gate).cell.name} ${move.parts.gates.map(({ cell, nets }) => `${cell.name}(${nets.join(',')})`).join(' ')}`;
  if (move.kind === 'resize') return `${move.gate} ${gateAt(graph, move.gate).cell.name} ${move.cell.name}`;
  return `${move.net} ${move.cell.name} ${move.readers.map(({ gate, pin }) => `${gate}.${pin}`).join(' ')}`;
}
