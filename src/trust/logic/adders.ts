import type { FlatOp } from '../../hdl/flatten.ts';
import type { Word } from './blast.ts';
import { type Edge, type Graph, no, not, yes } from './graph.ts';
import type { Model } from './model.ts';

/**
 * Sums of adder trees as what they are. Every sum bit of an adder is rewritten by its identity, s = a + b + c - 2 * carry, from the
 * last adder to the first; what is left of a word, modulo 2^width, is a weighted sum of the bits that enter the tree. Two words
 * with the same weighted sum are equal, which no solver finds out: a tree does not care for the order of its terms.
 */
interface Adder {
  /** Operation of the sum bit. */
  readonly sum: number;
  readonly terms: readonly number[];
  /** Half adders over constants add 1 more: s = a + b + 1 - 2 * (a or b). */
  readonly plusOne: boolean;
  /** Nobody reads the carry: in the highest column it falls out of the word. */
  readonly noCarry?: true;
}

export class Adders {
  readonly #model: Model;
  /** Later ones read earlier ones. */
  readonly #adders: readonly Adder[];

  constructor(model: Model) {
    this.#model = model;
    const position = new Map(model.order.map((at, i) => [at, i]));
    this.#adders = [...adders(model)].sort((a, b) => (position.get(a.sum) ?? 0) - (position.get(b.sum) ?? 0));
  }

  /** Whether a word ends in adders: others are not worth the work. */
  endsInAdders({ bits }: Word): boolean {
    const nodes = new Set(bits.map((bit) => bit >> 1));
    return this.#adders.some(({ sum }) => nodes.has((this.#model.word(sum).bits[0] ?? no) >> 1));
  }

  /** Whether `one`, made of the design's own values, and `other`, made of values given by `of`, are the same number. */
  same(one: Word, other: Word, of: (at: number) => Word): boolean {
    const here = this.#weights(one, (at) => this.#model.word(at));
    const there = this.#weights(other, of);
    return here.size === there.size && [...here].every(([node, weight]) => there.get(node) === weight);
  }

  /** Weights of nodes; node 0 stands for the constant 1. */
  #weights({ bits }: Word, of: (at: number) => Word): Map<number, bigint> {
    const { graph } = this.#model;
    const width = bits.length;
    const weights = new Map<number, bigint>();
    const add = (node: number, weight: bigint): void => {
      const total = BigInt.asUintN(width, (weights.get(node) ?? 0n) + weight);
      if (total === 0n) weights.delete(node);
      else weights.set(node, total);
    };
    const addEdge = (edge: Edge, weight: bigint): void => {
      if (edge === no) return;
      if ((edge & 1) === 1) add(0, weight);
      if (edge !== yes) add(edge >> 1, (edge & 1) === 1 ? -weight : weight);
    };
    bits.forEach((bit, i) => {
      addEdge(bit, 1n << BigInt(i));
    });
    for (let i = this.#adders.length - 1; i >= 0; i--) {
      const adder = this.#adders[i];
      if (adder === undefined) continue;
      const sum = of(adder.sum).bits[0] ?? no;
      const weight = weights.get(sum >> 1);
      if (sum >> 1 === 0 || weight === undefined) continue;
      const terms = adder.terms.map((at) => of(at).bits[0] ?? no);
      // With a fault in it, an adder is none.
      if (sum !== sumOf(graph, terms, adder.plusOne)) continue;
      if (adder.noCarry === true && BigInt.asUintN(width, 2n * weight) !== 0n) continue;
      // The weight of the bit itself, not of the node, whose inverse it may be.
      const own = (sum & 1) === 1 ? -weight : weight;
      weights.delete(sum >> 1);
      if ((sum & 1) === 1) add(0, weight);
      for (const term of terms) addEdge(term, own);
      if (adder.plusOne) add(0, own);
      addEdge(carryOf(graph, terms, adder.plusOne), -2n * own);
    }
    return weights;
  }
}

function sumOf(graph: Graph, terms: readonly Edge[], plusOne: boolean): Edge {
  const sum = terms.reduce((x, y) => graph.xor(x, y), no);
  return plusOne ? not(sum) : sum;
}

function carryOf(graph: Graph, [a = no, b = no, c]: readonly Edge[], plusOne: boolean): Edge {
  if (plusOne) return graph.or(a, b);
  if (c === undefined) return graph.and(a, b);
  return graph.or(graph.and(a, b), graph.and(graph.xor(a, b), c));
}

/** Full and half adders of a design, from the exclusive ors in them and what stands beside those. */
function* adders(model: Model): Generator<Adder> {
  const bit = (at: number): FlatOp | null => {
    const op = model.op(at);
    return op.width === 1 ? op : null;
  };
  const readers = new Map<number, number[]>();
  const gates = new Map<string, number>();
  const pair = (kind: string, [a = -1, b = -1]: readonly number[]): string =>
    `${kind} ${Math.min(a, b)} ${Math.max(a, b)}`;
  for (const at of model.order) {
    const op = bit(at);
    if (op === null) continue;
    for (const arg of op.args) readers.set(arg, [...(readers.get(arg) ?? []), at]);
    if (op.kind === 'and' || op.kind === 'or') gates.set(pair(op.kind, op.args), at);
  }
  const both = (args: readonly number[]): number | undefined => gates.get(pair('and', args));
  const sums = new Set<number>();
  for (const at of model.order) {
    const op = bit(at);
    if (op?.kind !== 'xor' || op.args[0] === op.args[1]) continue;
    const carry = both(op.args);
    const read = readers.get(at) ?? [];
    // The carry of a full adder: both first bits, or one of them and the third.
    const full = read.flatMap((reader) => {
      const third = model.op(reader).args.find((arg) => arg !== at);
      if (model.op(reader).kind !== 'xor' || third === undefined || carry === undefined) return [];
      const late = both([at, third]);
      return late !== undefined && gates.has(pair('or', [carry, late])) ? [{ sum: reader, third }] : [];
    });
    for (const { sum, third } of full) {
      sums.add(sum);
      yield { sum, terms: [...op.args, third], plusOne: false };
    }
    if (full.length === 0 && !sums.has(at) && carry !== undefined)
      yield { sum: at, terms: op.args, plusOne: false };
    if (full.length === 0 && !sums.has(at) && carry === undefined)
      yield { sum: at, terms: op.args, plusOne: false, noCarry: true };
    const inverted = read.find((reader) => model.op(reader).kind === 'not');
    if (inverted !== undefined && carry === undefined && gates.has(pair('or', op.args))) {
      yield { sum: inverted, terms: op.args, plusOne: true };
    }
  }
}
