import type { CatalogEntry } from '../../catalog_unit.ts';
import { CheckFailure } from '../../errors.ts';
import type { Flat } from '../../hdl/flatten.ts';
import { type Facts, factsOf } from '../logic/facts.ts';
import type { Effort } from '../logic/solver.ts';
import { Comparer, type Comparison } from './equivalent.ts';
import type { FaultSimulator } from './faults.ts';
import { invariantsOf } from './invariants.ts';
import { type Mutant, nameOf } from './mutants.ts';
import { readingOf } from './reading.ts';
import { unpiped } from './unpiped.ts';
import { unstaged } from './unstaged.ts';

/** Faults that were found are compared too: a proof that calls them equivalent is wrong. Most differ at once. */
const controls = 8;
const controlEffort = { conflicts: 200, steps: 10_000_000 };
/** Designs with more operations are not turned into logic. */
const largestModel = 100_000;

/** Comparisons of faults with the design, worked out when they are first asked for. */
export class Proofs {
  readonly #mutants: readonly Mutant[];
  readonly #comparisons = new Map<number, Comparison>();
  readonly #module: string;
  /** Of the design; null where it is too large. */
  readonly #ofDesign: () => Comparer | null;
  /** Of the design without its pipeline: tells more, and sooner. */
  readonly #ofUnpiped: () => UnpipedComparer | null;

  constructor(entry: CatalogEntry, flat: Flat, mutants: readonly Mutant[]) {
    this.#mutants = mutants;
    this.#module = entry.module;
    const isSmall = flat.ops.length <= largestModel;
    // Faults are of what happens from the first reset on, where there are streams: only then do transfers count.
    const facts: Facts = (model) => [...factsOf(entry)(model), ...invariantsOf(entry, model)];
    this.#ofDesign = once(() => (isSmall ? new Comparer(flat, readingOf(entry), facts) : null));
    this.#ofUnpiped = once(() => {
      const straight = isSmall ? (unpiped(flat) ?? unstaged(flat)) : null;
      if (straight === null) return null;
      return { ...straight, comparer: new Comparer(straight.flat, readingOf(entry), factsOf(entry)) };
    });
  }

  get equal(): ReadonlySet<number> {
    return new Set(
      [...this.#comparisons].flatMap(([index, { verdict }]) => (verdict === 'equal' ? [index] : [])),
    );
  }

  get counts(): { structure: number; solver: number } {
    const counts = { structure: 0, solver: 0 };
    for (const one of this.#comparisons.values()) if (one.verdict === 'equal') counts[one.proof]++;
    return counts;
  }

  known(index: number): Comparison | null {
    return this.#comparisons.get(index) ?? null;
  }

  compare(index: number, effort?: Effort): void {
    const mutant = this.#mutants[index];
    if (mutant === undefined) return;
    const straight = this.#ofUnpiped();
    const inStraight = straight?.mutant(mutant) ?? null;
    const comparison =
      straight === null || inStraight === null
        ? this.#ofDesign()?.compare(mutant, effort)
        : straight.comparer.compare(inStraight, effort);
    if (comparison !== undefined) this.#comparisons.set(index, comparison);
  }

  /** Nothing that was found may be proved equivalent. */
  check({ found }: FaultSimulator): void {
    for (const index of this.equal) if (found.has(index)) throw this.#wrong(index);
    const distance = Math.max(1, Math.floor(found.size / controls));
    for (const [i, index] of [...found.keys()].entries()) {
      if (i % distance !== 0 || this.#mutants[index] === undefined) continue;
      this.compare(index, controlEffort);
      if (this.#comparisons.get(index)?.verdict === 'equal') throw this.#wrong(index);
      this.#comparisons.delete(index);
    }
  }

  /** What no legal input finds must not be proved to differ. */
  mustNotDiffer(index: number): void {
    if (this.known(index)?.verdict === 'different') throw this.#wrong(index);
  }

  #wrong(index: number): CheckFailure {
    return disagreement(this.#module, told(this.#mutants, index, this.known(index)));
  }
}

/** `fault`: what it is, and what the proof says of it. */
export const disagreement = (module: string, fault: string): CheckFailure =>
  new CheckFailure({
    code: 'E_VERDICTS',
    what: `vectors and proof disagree about a fault: ${fault}`,
    where: module,
    fix: 'suspect the fault simulator or the solver; this is a defect of Subbyte, please report it',
  });

export function told(mutants: readonly Mutant[], index: number, known: Comparison | null): string {
  const mutant = mutants[index];
  if (mutant === undefined) throw new RangeError(`no fault ${index}`);
  return `${nameOf(mutant)}${known === null ? '' : `; ${reason(known)}`}`;
}

function reason(known: Comparison): string {
  if (known.verdict === 'equal') return 'proved equal';
  if (known.verdict === 'unknown') return 'the solver gave up';
  const values = Object.entries(known.inputs).map(([port, value]) => `${port} 0x${value.toString(16)}`);
  return `would differ in some state${values.length === 0 ? '' : `: ${values.join(', ')}`}`;
}

interface UnpipedComparer {
  readonly mutant: (mutant: Mutant) => Mutant | null;
  readonly comparer: Comparer;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
