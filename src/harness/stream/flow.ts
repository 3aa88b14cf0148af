import { xorshift } from '../stimulus/random_stream.ts';

/**
 * How fast source and sink are. `full_rate`: never wait. `slow_source`, `slow_sink`, `slow_both`: wait at random, about
 * every second cycle. `long_stalls`: runs of up to 12 cycles at full speed and up to 48 at rest, on each stream by itself.
 * `reset_midway`: as `slow_both`, with resets while data is under way, after each of which everything starts anew; every other such
 * run with a sink at rest and a source that does not wait until the last of them, so that they meet a unit that is full.
 */
export const flowNames = [
  'full_rate',
  'slow_source',
  'slow_sink',
  'slow_both',
  'long_stalls',
  'reset_midway',
] as const;
export type FlowName = (typeof flowNames)[number];

export interface FlowChoice {
  readonly name: FlowName;
  readonly seed: number;
}

/** Whether a stream moves in the next cycle. */
export type Pace = () => boolean;

/** The random behaviour of one run; the same seed gives the same run. */
export interface Flow {
  /** Pace of the source (`in`) or sink (`out`) of stream number `index` of its direction. */
  readonly pace: (direction: 'in' | 'out', index: number) => Pace;
  /** Cycles of resets while data is under way, in ascending order; `beats` enter and leave the unit in all. */
  readonly resetsAt: (beats: number) => readonly number[];
  /** What stands on pins that mean nothing. */
  readonly noise: () => number;
}

const always: Pace = () => true;

/** Most cycles that a sink rests before a reset: enough to fill a unit, and few beside those after which it counts as stuck. */
const longestRest = 256;
/** Resets of a run, the first of them at any moment of it, the others as soon as this where the unit is not filled: each meets the unit in another state. */
const resetsPerRun = 4;
const soonest = 32;

export function flowOf({ name, seed }: FlowChoice): Flow {
  const noise = xorshift(seed);
  const isFilled = (seed & 1) === 1;
  /** Cycles before the last reset. */
  let resetCycle = 0;
  const paceOf = (direction: 'in' | 'out', index: number): Pace => {
    const draw = xorshift(seed * 31 + 2 * index + (direction === 'in' ? 1 : 2));
    const tossed: Pace = () => draw() >>> 31 === 1;
    switch (name) {
      case 'full_rate':
        return always;
      case 'slow_source':
        return direction === 'in' ? tossed : always;
      case 'slow_sink':
        return direction === 'out' ? tossed : always;
      case 'slow_both':
        return tossed;
      case 'reset_midway':
        return isFilled ? filling(direction, tossed) : tossed;
      case 'long_stalls':
        return stalling(draw);
    }
  };
  const filling = (direction: 'in' | 'out', after: Pace): Pace => {
    let cycle = 0;
    return () => (cycle++ < resetCycle ? direction === 'in' : after());
  };
  return {
    pace: paceOf,
    resetsAt: (beats) => {
      if (name !== 'reset_midway') return [];
      const most = 2 * beats + 4;
      let at = 1 + (noise() % Math.min(most, isFilled ? longestRest : 2 ** 31));
      const cycles = [at];
      while (cycles.length < resetsPerRun) {
        at += 4 + (noise() % Math.min(most, isFilled ? longestRest : soonest));
        cycles.push(at);
      }
      resetCycle = at;
      return cycles;
    },
    noise,
  };
}

/** Runs and stalls in turn. */
function stalling(draw: () => number): Pace {
  let left = 0;
  let moving = false;
  return () => {
    if (left === 0) {
      moving = !moving;
      left = 1 + (draw() % (moving ? 12 : 48));
    }
    left -= 1;
    return moving;
  };
}
