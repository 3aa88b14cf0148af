import type { Flat } from '../../hdl/flatten.ts';
import { liveOperations, type Mutant, type MutationKind, mutantsOf, mutationKinds } from './mutants.ts';

/** Faults chosen from all that could be made. */
export interface Drawn {
  readonly mutants: readonly Mutant[];
  /** All that could be made. */
  readonly possible: number;
}

/** Mulberry32: 32 bits of state, one draw in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `count` different mutants, or all when there are no more, the same ones for the same seed; the kinds take turns as far as
 * the design has them. Of a kind, every fault is as likely as any other.
 */
export function drawMutants(flat: Flat, count: number, seed: number): Drawn {
  const draw = generator(seed);
  const kept = new Map<MutationKind, { readonly list: Mutant[]; met: number }>();
  for (const kind of mutationKinds) kept.set(kind, { list: [], met: 0 });
  let possible = 0;
  for (const mutant of mutantsOf(flat, liveOperations(flat))) {
    possible++;
    const of = kept.get(mutant.kind);
    if (of === undefined) continue;
    of.met++;
    // A reservoir: large designs have millions of faults.
    if (of.list.length < count) of.list.push(mutant);
    else {
      const at = Math.floor(draw() * of.met);
      if (at < count) of.list[at] = mutant;
    }
  }
  const lists = [...kept.values()].map(({ list }) => shuffled(list, draw));
  const mutants: Mutant[] = [];
  for (let turn = 0; mutants.length < Math.min(count, possible); turn++) {
    for (const list of lists) {
      const mutant = list[turn];
      if (mutant !== undefined && mutants.length < count) mutants.push(mutant);
    }
  }
  return { mutants, possible };
}

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map((item) => ({ item, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
