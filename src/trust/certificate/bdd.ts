/** A binary decision diagram: 0 and 1 are the constants; equal functions have equal numbers. */
export type Bdd = number;

/** More nodes than this mean that the order of the variables does not suit the function. */
const MOST_NODES = 200_000;

/** Reduced ordered diagrams over variables 0, 1, 2, … in this order from the root. */
export class BddManager {
  private readonly variable = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  private readonly low: number[] = [0, 1];
  private readonly high: number[] = [0, 1];
  private readonly unique = new Map<string, Bdd>();
  private readonly computed = new Map<string, Bdd>();

  literal(variable: number): Bdd {
    return this.node(variable, 0, 1);
  }

  /** `test ? yes : no`. */
  choose(test: Bdd, yes: Bdd, no: Bdd): Bdd {
    if (test < 2) return test === 1 ? yes : no;
    if (yes === no) return yes;
    if (yes === 1 && no === 0) return test;
    const key = `${test} ${yes} ${no}`;
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    const root = Math.min(this.root(test), this.root(yes), this.root(no));
    const half = (side: 'low' | 'high'): Bdd =>
      this.choose(this.half(test, root, side), this.half(yes, root, side), this.half(no, root, side));
    const result = this.node(root, half('low'), half('high'));
    this.computed.set(key, result);
    return result;
  }

  not = (a: Bdd): Bdd => this.choose(a, 0, 1);
  and = (a: Bdd, b: Bdd): Bdd => this.choose(a, b, 0);
  or = (a: Bdd, b: Bdd): Bdd => this.choose(a, 1, b);
  xor = (a: Bdd, b: Bdd): Bdd => this.choose(a, this.not(b), b);

  private root(node: Bdd): number {
    return this.variable[node] ?? Number.POSITIVE_INFINITY;
  }

  private half(node: Bdd, root: number, side: 'low' | 'high'): Bdd {
    return this.root(node) === root ? (this[side][node] ?? 0) : node;
  }

  private node(variable: number, low: Bdd, high: Bdd): Bdd {
    if (low === high) return low;
    const key = `${variable} ${low} ${high}`;
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    const made = this.variable.length;
    if (made > MOST_NODES) throw new RangeError(`a decision diagram of more than ${MOST_NODES} nodes`);
    this.variable.push(variable);
    this.low.push(low);
    this.high.push(high);
    this.unique.set(key, made);
    return made;
  }
}
