import { type Edge, type Graph, no, yes } from './graph.ts';
import { type Effort, Solver } from './solver.ts';

/** Clauses looked at that a clause put into the solver counts for. */
const stepsPerClause = 8;
/** The same of a gate that a question depends on. */
const stepsPerGate = 4;

/** What is known of an edge: nothing makes it true; something does, with the variables that do; or nobody could tell. */
export type Reached = Answer & { /** Effort that was made. */ readonly steps: number };

export type Answer =
  | { readonly verdict: 'never' }
  /** `isTrue` speaks until the next question. */
  | { readonly verdict: 'reached'; readonly isTrue: (node: number) => boolean }
  | { readonly verdict: 'unknown' };

/** Questions about the edges of one graph, which may grow in between; what one teaches serves the next. */
export class Prover {
  readonly #graph: Graph;
  readonly #solver = new Solver();
  /** By node: its variable, and one more; 0: it has none. */
  #variables = new Int32Array(0);
  #count = 0;
  /** By node: the last question that depended on it. */
  #asked = new Int32Array(0);
  #question = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Whether any values of the free variables make every edge of `wanted` true. */
  reach(wanted: readonly Edge[], effort: Effort): Reached {
    if (wanted.includes(no)) return { verdict: 'never', steps: 0 };
    const { cone, added } = this.#cone(wanted);
    const solver = this.#solver;
    const verdict = solver.solve(
      effort,
      wanted.map((edge) => this.#literal(edge)),
      cone,
    );
    const steps = solver.steps + stepsPerClause * 3 * added + stepsPerGate * cone.length;
    if (verdict === 'unsatisfiable') return { verdict: 'never', steps };
    if (verdict === 'unknown') return { verdict, steps };
    const isTrue = (node: number): boolean => {
      const variable = (this.#variables[node] ?? 0) - 1;
      return variable >= 0 && solver.isTrue(variable);
    };
    return { verdict: 'reached', steps, isTrue };
  }

  #literal(edge: Edge): number {
    return 2 * ((this.#variables[edge >> 1] ?? 0) - 1) + (edge & 1);
  }

  /** The variables of everything that edges depend on; what the solver does not know of it yet is put into it. */
  #cone(edges: readonly Edge[]): { readonly cone: readonly number[]; readonly added: number } {
    const graph = this.#graph;
    if (graph.nodes > this.#asked.length) {
      this.#asked = enlarged(this.#asked, graph.nodes);
      this.#variables = enlarged(this.#variables, graph.nodes);
    }
    const question = ++this.#question;
    const cone: number[] = [];
    const made: number[] = [];
    const pending = edges.map((edge) => edge >> 1);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (this.#asked[node] === question) continue;
      this.#asked[node] = question;
      if (this.#variables[node] === 0) {
        this.#variables[node] = ++this.#count;
        made.push(node);
      }
      cone.push((this.#variables[node] ?? 0) - 1);
      if (graph.left(node) >= 0) pending.push(graph.left(node) >> 1, graph.right(node) >> 1);
    }
    this.#solver.grow(this.#count);
    for (const node of made) this.#define(node);
    return { cone, added: made.length };
  }

  #define(node: number): void {
    const own = this.#literal(2 * node);
    if (node === yes >> 1) this.#solver.add(own ^ 1);
    if (this.#graph.left(node) < 0) return;
    const left = this.#literal(this.#graph.left(node));
    const right = this.#literal(this.#graph.right(node));
    this.#solver.add(own ^ 1, left);
    this.#solver.add(own ^ 1, right);
    this.#solver.add(own, left ^ 1, right ^ 1);
  }
}

function enlarged(old: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, 2 * old.length));
  larger.set(old);
  return larger;
}

/** One question by itself. */
export const reach = (graph: Graph, wanted: readonly Edge[], effort: Effort): Reached =>
  new Prover(graph).reach(wanted, effort);
