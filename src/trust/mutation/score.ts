import { type CatalogEntry, observedEntry } from '../../catalog_unit.ts';
import { inputSpace } from '../../harness/stimulus.ts';
import { flatten } from '../../hdl/flatten.ts';
import { planOf, subjectOf } from '../../report/execution.ts';
import type { MutationScore } from '../evidence.ts';
import { streamPins, vectorsOf, wrong } from '../replay/vectors.ts';
import { drawMutants } from './draw.ts';
import { explanationOf } from './explained.ts';
import { FaultSimulator } from './faults.ts';
import { Lockstep } from './lockstep.ts';
import { type Mutant, nameOf } from './mutants.ts';
import { Proofs, told } from './proofs.ts';

export interface MutationOptions {
  /** Faults to try; all when there are no more. 200 unless given. */
  readonly mutants?: number;
  /** Chooses the faults; the vectors are always those of `verify` at seed 1. 1 unless given. */
  readonly seed?: number;
  /** As of `verify`. */
  readonly cases?: number;
}

/** Vectors before anybody tries to prove that the faults left change nothing; most are found in the first few. */
const firstCycles = 32_768;
/** Every input is tried up to this many, as `verify` does. */
const exhaustiveLimit = 2n ** 20n;

/**
 * How many seeded faults the vectors of `verify` notice. Faults they do not notice are compared with the design, and count for
 * nothing when they are proved to change nothing. Throws E_MISMATCH when the module is wrong without any fault, and
 * E_VERDICTS when a fault is noticed that was proved to change nothing.
 */
export function mutationScore(given: CatalogEntry, options: MutationOptions = {}): MutationScore {
  const entry = observedEntry(given);
  const begin = performance.now();
  const { mutants: count = 200, seed = 1, cases = 2000 } = options;
  const design = entry.design();
  const flat = flatten(design);
  const { mutants, possible } = drawMutants(flat, count, seed);
  const simulator = new FaultSimulator(flat, design.ports, mutants, { beforeEdge: entry.streaming !== null });
  const proofs = new Proofs(entry, flat, mutants);
  const vectors = vectorsOf(entry, { cases });
  run(entry, simulator, vectors, firstCycles);
  for (const index of simulator.alive) proofs.compare(index);
  // Those proved equivalent are followed for as long again: none of them may be found.
  run(entry, simulator, vectors, 2 * firstCycles);
  proofs.check(simulator);
  simulator.drop(proofs.equal);
  run(entry, simulator, vectors, Number.POSITIVE_INFINITY);

  const left = new Set(simulator.alive);
  let exhaustive = 0;
  if (triesAll(entry)) {
    for (const index of left) {
      proofs.mustNotDiffer(index);
      exhaustive++;
    }
    left.clear();
  }
  const late = lateOnly(entry, simulator, mutants, cases);
  const open = [
    ...[...left].map((index) => ({ index, text: told(mutants, index, proofs.known(index)) })),
    ...late.map((index) => ({
      index,
      text: `${told(mutants, index, null)}, but every transfer is right, earlier or later`,
    })),
  ].map(({ index, text }) => {
    const mutant = mutants[index];
    return { text, reason: mutant === undefined ? null : explanationOf(entry.module, nameOf(mutant)) };
  });
  const survivors = open.flatMap(({ text, reason }) => (reason === null ? [text] : []));
  const explained = open.flatMap(({ text, reason }) => (reason === null ? [] : [`${text}; ${reason}`]));
  const { structure, solver } = proofs.counts;
  const equivalent = exhaustive + structure + solver;
  const killed = mutants.length - equivalent - open.length;
  const toKill = killed + survivors.length;
  return {
    module: entry.module,
    possible,
    mutants: mutants.length,
    killed,
    equivalent,
    proofs: { exhaustive, structure, solver },
    survivors,
    explained,
    score: toKill === 0 ? 1 : killed / toKill,
    cycles: simulator.cycles,
    seed,
    seconds: (performance.now() - begin) / 1000,
  };
}

/** Shows vectors until all faults are found, there are no more, or `cycles` have passed. */
function run(
  { module }: CatalogEntry,
  simulator: FaultSimulator,
  vectors: ReturnType<typeof vectorsOf>,
  cycles: number,
): void {
  while (simulator.alive.length > 0 && simulator.cycles < cycles) {
    const { value: stretch, done } = vectors.next();
    if (done === true) return;
    const differing = simulator.run(stretch);
    if (differing !== null) throw wrong(module, 'its outputs differ', simulator.cycles);
  }
}

/** Every legal input is among the vectors. */
function triesAll(entry: CatalogEntry): boolean {
  if (entry.streaming !== null || entry.scenarios?.only === true) return false;
  const plan = planOf(subjectOf(entry));
  return !plan.sequential && inputSpace(plan) <= exhaustiveLimit;
}

/** Of the faults that changed nothing but the time of transfers, those that still pass in lockstep. */
function lateOnly(
  entry: CatalogEntry,
  simulator: FaultSimulator,
  mutants: readonly Mutant[],
  cases: number,
): number[] {
  const pins = streamPins(entry);
  if (pins === null) return [];
  const handshakes = new Set([
    ...[...pins.sources, ...pins.sinks].flatMap(({ valid, ready }) => [valid.name, ready.name]),
    ...pins.inner.map(({ valid }) => valid.name),
  ]);
  const lockstep = new Lockstep(entry, pins, cases);
  return [...simulator.found].flatMap(([index, { slots }]) => {
    const mutant = mutants[index];
    if (mutant === undefined || !slots.every(({ name }) => handshakes.has(name))) return [];
    return lockstep.passes(mutant) ? [index] : [];
  });
}
