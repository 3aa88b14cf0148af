import { type Edge, type Graph, yes } from './graph.ts';
import { Prover } from './prove.ts';
import type { Effort } from './solver.ts';

/** 32 patterns each, drawn. */
const drawnWords = 8;
/** 32 patterns each, for what the solver came up with when two values that looked equal were not. */
const learntWords = 4;
const words = drawnWords + learntWords;
/** Dead ends after which two values that look equal are taken to differ. */
const effort: Effort = { conflicts: 100, steps: 400_000 };
/** Steps that the solver makes from one `begin` to the next: a fault in a large design could take for ever. */
const mostSteps = 200_000_000;

/**
 * Values that are equal for all inputs and states, one pair at a time (SAT sweeping: Kuehlmann and Krohm 1997). Patterns tell most
 * pairs apart; the solver looks at those that look alike. Where two versions of a design are compared, taking equal values for one
 * another from the inputs on leaves little to prove at the end.
 */
export class Sweep {
  readonly #graph: Graph;
  readonly #facts: readonly Edge[];
  #prover: Prover;
  readonly #state = { seed: 0x2545f491 };
  readonly #known = new Map<string, boolean>();
  #values = new Int32Array(0);
  #nodes = 0;
  #learnt = 0;
  #left = mostSteps;

  /** `facts`: bits that are always 1. */
  constructor(graph: Graph, facts: readonly Edge[]) {
    this.#graph = graph;
    this.#facts = facts;
    this.#prover = new Prover(graph);
  }

  /** Grants so many steps; `prover`: who is asked, of the same graph. */
  begin(prover = new Prover(this.#graph), steps = mostSteps): void {
    this.#prover = prover;
    this.#left = steps;
  }

  /** Whether the two are proved equal; false also where nobody could tell. */
  equal(one: Edge, other: Edge): boolean {
    if (one === other) return true;
    if ((one ^ other) === 1) return false;
    this.#simulate();
    if (!this.#looksEqual(one, other)) return false;
    const key = one < other ? `${one},${other}` : `${other},${one}`;
    const had = this.#known.get(key);
    if (had !== undefined) return had;
    if (this.#left <= 0) return false;
    const differs = this.#graph.xor(one, other);
    const found = this.#prover.reach([differs, ...this.#facts], effort);
    this.#left -= found.steps;
    this.#known.set(key, found.verdict === 'never');
    if (found.verdict === 'reached') this.#learn(found.isTrue);
    return found.verdict === 'never';
  }

  #looksEqual(one: Edge, other: Edge): boolean {
    for (let word = 0; word < words; word++) {
      let legal = -1;
      for (const fact of this.#facts) legal &= this.#word(fact, word);
      if (((this.#word(one, word) ^ this.#word(other, word)) & legal) !== 0) return false;
    }
    return true;
  }

  #word(edge: Edge, word: number): number {
    return (this.#values[(edge >> 1) * words + word] ?? 0) ^ -(edge & 1);
  }

  /** Gates stand behind what they read, so that new ones are worked out in their order. */
  #simulate(): void {
    const { nodes } = this.#graph;
    if (nodes === this.#nodes) return;
    if (nodes * words > this.#values.length) {
      const larger = new Int32Array(2 * nodes * words);
      larger.set(this.#values);
      this.#values = larger;
    }
    for (let node = this.#nodes; node < nodes; node++) {
      for (let word = 0; word < words; word++) {
        this.#values[node * words + word] =
          node === yes >> 1 ? 0 : this.#graph.left(node) < 0 ? this.#draw() : this.#gate(node, word);
      }
    }
    this.#nodes = nodes;
  }

  #gate(node: number, word: number): number {
    return this.#word(this.#graph.left(node), word) & this.#word(this.#graph.right(node), word);
  }

  /** Marsaglia's xorshift. */
  #draw(): number {
    let { seed } = this.#state;
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    this.#state.seed = seed;
    return seed;
  }

  /** Keeps the values of the free variables that told two edges apart: as often as not they tell others apart too. */
  #learn(isTrue: (node: number) => boolean): void {
    const word = drawnWords + ((this.#learnt >> 5) % learntWords);
    const bit = 1 << (this.#learnt & 31);
    this.#learnt++;
    for (let node = 1; node < this.#nodes; node++) {
      const at = node * words + word;
      if (this.#graph.left(node) >= 0) this.#values[at] = this.#gate(node, word);
      else this.#values[at] = isTrue(node) ? (this.#values[at] ?? 0) | bit : (this.#values[at] ?? 0) & ~bit;
    }
  }
}
