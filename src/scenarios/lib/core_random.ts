import type { Values } from '../../golden/lib/golden.ts';
import { type CoreTraffic, coreScenario, type QueryPlan } from './core.ts';
import { limitProbe } from './core_limits.ts';
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

const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const probes = [
  zeroProbe,
  tieProbe,
  limitProbe,
  tieProbe,
  zeroProbe,
  tieProbe,
  scoreProbe,
  sumProbe,
  tieProbe,
];
/** Those of which one query tells little. */
const repeated: ReadonlySet<(typeof probes)[number]> = new Set([zeroProbe, scoreProbe]);
/** Scenarios of each round that are none of these: results that are ties, or queries as they come. */
const others = 2;
/** One number in several flows tells no more of the arithmetic than in a few. */
const flows = 2;

/**
 * `count` scenarios in turn: sums brought near zero, scores at an edge, at their limit and made from ties, results that are ties, and queries
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
    const probe = probes[turn % (probes.length + others)];
    if (probe === tieProbe) return [several(3, () => tieProbe(draw, probed)), plain];
    if (probe !== undefined) return [several(repeated.has(probe) ? 3 : 1, () => probe(draw, probed)), plain];
    if (draw.oneIn(3)) {
      const { numbers } = probed;
      const { smallValues = numbers.values } = numbers;
      const some = draw.oneIn(3) ? numbers : { ...numbers, values: smallValues };
      return [randomQueries(draw, some), drawn()];
    }
    const product = {
      scale: 2 * draw.between(64, 127) + 1,
      room: draw.oneIn(2) ? draw.between(4, 14) : null,
    };
    return [several(6, () => valueProbe(draw, probed, product)), scaled(draw, product)];
  };
  return Array.from({ length: count }, (_, i) => {
    const [queries, steady] = chosen(i);
    return { ...coreScenario(core, draw, `random queries ${i}`, queries, steady), flows };
  });
}
