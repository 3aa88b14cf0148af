/**
 * Logic as a graph of two-input ANDs with inverted edges (an and-inverter graph), every gate made once. An edge is
 * 2 * node + inversion; node 0 is the constant, so that edge 0 is false and edge 1 true.
 */
export type Edge = number;

export const no: Edge = 0;
export const yes: Edge = 1;
export const not = (edge: Edge): Edge => edge ^ 1;

/** Larger graphs are refused: keys of pairs would no longer be exact. */
const maxNodes = 2 ** 25;

export class Graph {
  /** Inputs of a gate; -1 for the constant and for free variables. */
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #count = 1;
  readonly #known = new Map<number, number>();

  constructor() {
    this.#left[0] = -1;
    this.#right[0] = -1;
  }

  get nodes(): number {
    return this.#count;
  }

  /** -1 for the constant and for free variables. */
  left(node: number): Edge {
    return this.#left[node] ?? -1;
  }

  right(node: number): Edge {
    return this.#right[node] ?? -1;
  }

  /** A value that nothing is known of. */
  free(): Edge {
    return 2 * this.#add(-1, -1);
  }

  and(a: Edge, b: Edge): Edge {
    if (a === no || b === no || a === not(b)) return no;
    if (a === yes || a === b) return b;
    if (b === yes) return a;
    const [low, high] = a < b ? [a, b] : [b, a];
    const absorbed = this.#absorbed(low, high);
    if (absorbed !== null) return absorbed;
    const key = low * 2 ** 26 + high;
    const had = this.#known.get(key);
    if (had !== undefined) return 2 * had;
    const made = this.#add(low, high);
    this.#known.set(key, made);
    return 2 * made;
  }

  or(a: Edge, b: Edge): Edge {
    return not(this.and(not(a), not(b)));
  }

  xor(a: Edge, b: Edge): Edge {
    return not(this.and(not(this.and(a, not(b))), not(this.and(not(a), b))));
  }

  mux(condition: Edge, whenTrue: Edge, whenFalse: Edge): Edge {
    if (whenTrue === whenFalse) return whenTrue;
    return not(this.and(not(this.and(condition, whenTrue)), not(this.and(not(condition), whenFalse))));
  }

  /** An edge with a node replaced by a constant; what it reads is made anew as far as it depends on the node. */
  cofactor(edge: Edge, node: number, value: Edge): Edge {
    const made = new Map<number, Edge>([[node, value]]);
    const pending = [edge >> 1];
    for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
      const left = this.left(at);
      const right = this.right(at);
      // Gates stand behind what they read.
      if (!made.has(at) && (at < node || left < 0)) made.set(at, 2 * at);
      if (made.has(at)) {
        pending.pop();
        continue;
      }
      const open = [left >> 1, right >> 1].filter((below) => !made.has(below));
      pending.push(...open);
      if (open.length > 0) continue;
      made.set(
        at,
        this.and((made.get(left >> 1) ?? no) ^ (left & 1), (made.get(right >> 1) ?? no) ^ (right & 1)),
      );
    }
    return (made.get(edge >> 1) ?? no) ^ (edge & 1);
  }

  /** One-level rules: a gate beside one of its own inputs. */
  #absorbed(a: Edge, b: Edge): Edge | null {
    for (const [gate, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const l = this.left(gate >> 1);
      if (l < 0) continue;
      const r = this.right(gate >> 1);
      if ((gate & 1) === 0) {
        if (other === l || other === r) return gate;
        if (other === not(l) || other === not(r)) return no;
      } else {
        if (other === not(l) || other === not(r)) return other;
        if (other === l) return this.and(other, not(r));
        if (other === r) return this.and(other, not(l));
      }
    }
    return null;
  }

  #add(left: Edge, right: Edge): number {
    const node = this.#count++;
    if (node >= maxNodes) throw new RangeError(`more than ${maxNodes} gates`);
    if (node >= this.#left.length) {
      this.#left = grown(this.#left);
      this.#right = grown(this.#right);
    }
    this.#left[node] = left;
    this.#right[node] = right;
    return node;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
