import type { Values } from '../../golden/lib/golden.ts';
import { type CoreTraffic, coreScenario, type QueryPlan } from './core.ts';
import { type ProbedCore, scoreProbe, sumProbe, tieProbe, zeroProbe } from './core_probes.ts';
import { randomQueries } from './core_queries.ts';
import type { Random } from './random.ts';
import type { StreamScenario } from './scenario.ts';

/** What the scale of the values is: one that shows results as they are, or any. */
export interface Steadies {
  readonly plain: Values;
  readonly drawn: () => Values;
}

const probes = [zeroProbe, tieProbe, zeroProbe, tieProbe, scoreProbe, sumProbe, tieProbe];

/** `count` scenarios in turn: sums brought near zero, scores at an edge, queries as they come. */
export function randomScenarios(
  core: CoreTraffic,
  draw: Random,
  count: number,
  probed: ProbedCore,
  steadies: Steadies,
): StreamScenario[] {
  const queries = (turn: number): QueryPlan[] => {
    const probe = probes[turn];
    return probe === undefined ? randomQueries(draw, probed.numbers) : [probe(draw, probed)];
  };
  return Array.from({ length: count }, (_, i) => {
    const turn = i % (probes.length + 1);
    const isPlain = turn < probes.length;
    return coreScenario(
      core,
      draw,
      `random queries ${i}`,
      queries(turn),
      isPlain ? steadies.plain : steadies.drawn(),
    );
  });
}
