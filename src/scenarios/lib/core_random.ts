import type { Values } from '../../golden/lib/golden.ts';
import { type CoreTraffic, coreScenario, type QueryPlan } from './core.ts';
import {
  type ProbedCore,
  scoreProbe,
  sumProbe,
  tieProbe,
  type ValueTies,
  valueProbe,
  zeroProbe,
} from './core_probes.ts';
import { randomQueries } from './core_queries.ts';
import type { Random } from './random.ts';
import type { StreamScenario } from './scenario.ts';

/** What the scale of the values is: one that shows results as they are, any, or one of given significant bits. */
export interface Steadies {
  readonly plain: Values;
  readonly drawn: () => Values;
  readonly scaled: (draw: Random, product: ValueTies) => Values;
}

const probes = [zeroProbe, tieProbe, zeroProbe, tieProbe, scoreProbe, sumProbe, tieProbe];

/**
 * `count` scenarios in turn: sums brought near zero, scores at an edge and made from ties, results that are ties, and queries
 * as they come.
 */
export function randomScenarios(
  core: CoreTraffic,
  draw: Random,
  count: number,
  probed: ProbedCore,
  { plain, drawn, scaled }: Steadies,
): StreamScenario[] {
  const chosen = (turn: number): readonly [readonly QueryPlan[], Values] => {
    const probe = probes[turn % (probes.length + 1)];
    if (probe === tieProbe) return [[probe(draw, probed), probe(draw, probed)], plain];
    if (probe !== undefined) return [[probe(draw, probed)], plain];
    if (draw.oneIn(3)) return [randomQueries(draw, probed.numbers), drawn()];
    const product = {
      scale: 2 * draw.between(64, 127) + 1,
      room: draw.oneIn(2) ? draw.between(4, 14) : null,
    };
    return [[valueProbe(draw, probed, product), valueProbe(draw, probed, product)], scaled(draw, product)];
  };
  return Array.from({ length: count }, (_, i) => {
    const [queries, steady] = chosen(i);
    return coreScenario(core, draw, `random queries ${i}`, queries, steady);
  });
}
