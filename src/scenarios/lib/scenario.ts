import type { Values } from '../../golden/lib/golden.ts';
import type { Traffic } from '../../golden/lib/stream.ts';

/** Named cycles of a unit without streams: every input other than clocks, in every cycle. */
export interface CycleScenario {
  readonly name: string;
  readonly cycles: readonly Values[];
}

/** Named traffic of a streaming unit: the beats of its input streams and the values of its steady inputs. */
export interface StreamScenario {
  readonly name: string;
  readonly traffic: Traffic;
  readonly steady: Values;
  /** In how many of the flows it is run, taken in turn; all unless given. More of other numbers then take the same time. */
  readonly flows?: number;
}

/**
 * Stimulus that means something to a unit, where random bits would not: the named corner cases first, then
 * `count` random cases that follow from `seed`.
 */
export type Scenarios<C, S extends CycleScenario | StreamScenario> = (
  config: C,
  seed: number,
  count: number,
) => readonly S[];
