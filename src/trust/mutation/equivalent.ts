import type { Flat, FlatRegister } from '../../hdl/flatten.ts';
import { Adders } from '../logic/adders.ts';
import type { Word } from '../logic/blast.ts';
import type { Facts } from '../logic/facts.ts';
import { type Edge, no, not, yes } from '../logic/graph.ts';
import { Model } from '../logic/model.ts';
import { type Answer, Prover } from '../logic/prove.ts';
import type { Effort } from '../logic/solver.ts';
import { Sweep } from '../logic/sweep.ts';
import type { Mutant } from './mutants.ts';

/**
 * How it is known that a fault changes nothing. `structure`: the changed logic folds to the gates that were there. `solver`: no
 * inputs and no state make a difference.
 */
export type Proof = 'structure' | 'solver';

export type Comparison =
  | { readonly verdict: 'equal'; readonly proof: Proof }
  /**
   * `inputs`: what makes the difference first, by port and register, as far as it matters; the state in it need not be one that
   * can come up.
   */
  | { readonly verdict: 'different'; readonly inputs: Readonly<Record<string, bigint>> }
  | { readonly verdict: 'unknown' };

/** A bit that both versions have in common, and what becomes of it. */
export interface Shared {
  readonly bit: Edge;
  /** After the edge. */
  readonly next: Edge;
}

/** What outputs mean to whoever reads them. */
export interface Reading {
  /** Outputs that mean something only while another output is 1: payload beside `tvalid`. */
  readonly onlyWhile: ReadonlyMap<string, string>;
  /** Outputs that mean something only after the edge behind which a bit is 1 that is no part of the design. */
  readonly claimedWhile?: (model: Model) => ReadonlyMap<string, Shared>;
}

/** A register that may differ in the faulty version: always, or while none of its guards looks at it. */
interface Loose {
  readonly free: Word;
  /** By bit: whether it may differ. */
  readonly bits: readonly boolean[];
  readonly guards: readonly Guard[];
}

/** A register of one bit (or a bit that is no part of the design), and the value of it at which another register has to be equal. */
interface Guard extends Shared {
  /** Operation of the register; -1 where it is none. */
  readonly op: number;
  readonly looksAt: boolean;
}

/** Dead ends of a question, and steps of all questions about a fault that nobody noticed, before the solver gives up. */
const whole: Effort = { conflicts: 2000, steps: 60_000_000 };
/** Whether a register guards another one is asked of many pairs: nothing is lost but a proof when it stays open. */
const ofGuard: Effort = { conflicts: 100, steps: 1_000_000 };
/** Questions about single bits of a register before all of them are taken to differ. */
const mostAsked = 12;
/** Guards and controls whose two values are looked at one by one. */
const mostSplits = 6;
/** Dead ends after which the solver gives up one such case. */
const caseLimit = 200;

/**
 * Compares a design with versions of it that have one fault each, in one cycle with any legal inputs and any state. Registers that
 * the fault reaches are then taken to hold anything at all in the faulty version; what is left equal is equal for ever, from
 * any common state.
 */
export class Comparer {
  readonly #model: Model;
  readonly #reading: Reading;
  readonly #facts: readonly Edge[];
  readonly #claims: ReadonlyMap<string, Shared>;
  /** Nodes of inputs of one bit. */
  readonly #controls: readonly number[];
  readonly #position: Int32Array;
  readonly #sweep: Sweep;
  /** Of the comparison under way. */
  #prover: Prover;
  /** Values that are equal take the place of one another: slow, so it comes second. */
  #isSweeping = false;
  /** The solver has, somewhere in the comparison under way. */
  #gaveUp = false;
  /** What first made a difference to a register in the comparison under way. */
  #first: Readonly<Record<string, bigint>> | null = null;
  readonly #adders: Adders;
  /** Words that adders make up. */
  readonly #sums: ReadonlySet<number>;
  #conflicts = whole.conflicts;
  /** Steps left for the fault at hand. */
  #left = whole.steps;

  constructor(flat: Flat, reading: Reading, facts: Facts) {
    this.#model = new Model(flat);
    this.#reading = reading;
    this.#facts = facts(this.#model);
    this.#claims = reading.claimedWhile?.(this.#model) ?? new Map();
    this.#controls = flat.ops.flatMap(({ kind, width }, at) => {
      const bit = kind === 'input' && width === 1 ? this.#model.words[at]?.bits[0] : undefined;
      return bit === undefined ? [] : [bit >> 1];
    });
    this.#sweep = new Sweep(this.#model.graph, this.#facts);
    this.#prover = new Prover(this.#model.graph);
    this.#adders = new Adders(this.#model);
    this.#sums = new Set(
      this.#model.order.filter(
        (at) => flat.ops[at]?.kind === 'cat' && this.#adders.endsInAdders(this.#model.word(at)),
      ),
    );
    this.#position = new Int32Array(flat.ops.length).fill(-1);
    this.#model.order.forEach((at, i) => {
      this.#position[at] = i;
    });
  }

  /** `effort`: dead ends of every question that the solver is asked, steps of all of them; the usual one unless given. */
  compare(mutant: Mutant, effort = whole): Comparison {
    this.#conflicts = effort.conflicts;
    this.#left = effort.steps;
    this.#isSweeping = false;
    this.#gaveUp = false;
    this.#prover = new Prover(this.#model.graph);
    const quick = this.#compare(mutant);
    // A guard that the solver gave up on leaves a register free that is not.
    if (!this.#gaveUp || this.#left <= 0) return quick;
    this.#isSweeping = true;
    this.#sweep.begin(this.#prover, this.#left);
    const slow = this.#compare(mutant);
    return slow.verdict === 'equal' ? { ...slow, proof: 'solver' } : slow;
  }

  #compare(mutant: Mutant): Comparison {
    const { flat } = this.#model;
    const loose = new Map<number, Loose>();
    this.#first = null;
    let proof: Proof = 'structure';
    // Every round adds a register that may differ, until none does.
    for (;;) {
      const changed = this.#changed(mutant, loose);
      const wordAt = (at: number): Word => changed.get(at) ?? this.#model.word(at);
      const outputs = [...flat.outputs].map(([name, at]) => this.#differing(name, at, wordAt));
      const seen = this.#reach(this.#any(outputs), loose);
      if (seen.verdict === 'unknown') return { verdict: 'unknown' };
      if (seen.verdict === 'reached')
        return { verdict: 'different', inputs: this.#first ?? this.#witness(seen.isTrue) };
      if (seen.solved) proof = 'solver';
      const moved = this.#loosen(mutant, loose, wordAt);
      if (moved === 'unknown') return { verdict: 'unknown' };
      if (moved === 'solver') proof = 'solver';
      if (moved !== 'grown') return { verdict: 'equal', proof };
    }
  }

  /** Takes registers that may differ after this cycle out of what is assumed to be equal before it. */
  #loosen(
    mutant: Mutant,
    loose: Map<number, Loose>,
    wordAt: (at: number) => Word,
  ): 'grown' | 'unknown' | 'solver' | 'structure' {
    const { flat, graph } = this.#model;
    let result: 'solver' | 'structure' = 'structure';
    for (const [index, register] of flat.registers.entries()) {
      const { op } = register;
      const held = loose.get(op);
      const isSettled = held?.guards.length === 0 && held.bits.every(Boolean);
      if (isSettled || this.#model.words[op] === undefined) continue;
      const before = this.#model.next(register);
      const after = this.#model.next(faultyRegister(mutant, index, register), wordAt);
      const differing = before.map((bit, i) => graph.xor(bit, after[i] ?? no));
      const found = this.#bitsThatDiffer(differing, held?.bits ?? differing.map(() => false), loose);
      if (found === 'unknown') return 'unknown';
      if (found.solved) result = 'solver';
      if (held === undefined && !found.bits.some(Boolean)) continue;
      const differs = this.#any(differing);
      const possible = held?.guards ?? this.#candidates(loose, mutant);
      const guards = possible.filter(
        (guard) => this.#reach(this.#whileGuarded(differs, guard), loose, ofGuard).verdict === 'never',
      );
      const isSame =
        held !== undefined &&
        guards.length === held.guards.length &&
        found.bits.every((bit, i) => bit === held.bits[i]);
      if (isSame) continue;
      const { width, sign } = this.#model.op(op);
      const free = held?.free ?? { bits: Array.from({ length: width }, () => graph.free()), sign };
      loose.set(op, { free, bits: found.bits, guards });
      // What this register guarded is no longer guarded by the same value in both versions.
      for (const [other, one] of loose)
        loose.set(other, { ...one, guards: one.guards.filter((guard) => guard.op !== op) });
      return 'grown';
    }
    return result;
  }

  /** Which bits of a register may differ, `known` ones among them. */
  #bitsThatDiffer(
    differing: readonly Edge[],
    known: readonly boolean[],
    loose: ReadonlyMap<number, Loose>,
  ): { readonly bits: readonly boolean[]; readonly solved: boolean } | 'unknown' {
    let bits = [...known];
    let solved = false;
    for (let asked = 0; ; asked++) {
      const left = this.#any(differing.filter((_, i) => bits[i] === false));
      const reached = this.#reach(left, loose);
      if (reached.verdict === 'unknown') return 'unknown';
      solved ||= reached.solved;
      if (reached.verdict === 'never') return { bits, solved };
      this.#first ??= this.#witness(reached.isTrue);
      const isTrue = (edge: Edge): boolean => reached.isTrue(edge >> 1) !== ((edge & 1) === 1);
      // Bits of a long word come one after another; a few questions tell whether it is only some of them.
      bits = bits.map((bit, i) => bit || asked >= mostAsked || isTrue(differing[i] ?? no));
    }
  }

  /** A difference after the edge that counts: the guard will say that the register is looked at. */
  #whileGuarded(differs: Edge, { next, looksAt }: Guard): Edge {
    return this.#model.graph.and(differs, looksAt ? next : not(next));
  }

  /** Registers of one bit that may say, in both versions alike, when a difference does not count: a `valid` beside its data. */
  #candidates(loose: ReadonlyMap<number, Loose>, { change }: Mutant): Guard[] {
    const own = this.#model.flat.registers.flatMap((register, index) => {
      const { op } = register;
      const bits = this.#model.words[op]?.bits ?? [];
      const [bit] = bits;
      if (bit === undefined || bits.length !== 1 || loose.has(op)) return [];
      if (change.on === 'register' && change.index === index) return [];
      const next = this.#model.next(register)[0] ?? no;
      return [true, false].map((looksAt) => ({ op, bit, next, looksAt }));
    });
    return [...own, ...[...this.#claims.values()].map((claim) => ({ op: -1, ...claim, looksAt: true }))];
  }

  /** Values that differ, gate by gate, from those of the design without a fault. */
  #changed({ change }: Mutant, loose: ReadonlyMap<number, Loose>): Map<number, Word> {
    const model = this.#model;
    const changed = new Map([...loose].map(([op, held]) => [op, this.#held(op, held)]));
    const wordAt = (at: number): Word | undefined => changed.get(at) ?? model.words[at];
    const put = (at: number, made: Word): void => {
      const old = model.words[at];
      const word = this.#isSweeping && old !== undefined ? this.#swept(old, made) : made;
      const isSame =
        old === undefined ||
        old.bits.every((bit, i) => bit === word.bits[i]) ||
        (this.#sums.has(at) && this.#adders.same(old, word, (arg) => wordAt(arg) ?? word));
      if (isSame) changed.delete(at);
      else changed.set(at, word);
    };
    const first = model.flat.ops.length;
    const begin = change.on === 'operation' ? (this.#position[change.at] ?? 0) : 0;
    const isBypass = change.on === 'operation' && model.op(change.at).kind === 'reg';
    const faulty = (): void => {
      if (change.on !== 'operation') return;
      const made: Word[] = [];
      for (const op of change.chain)
        made.push(model.compute(op, (arg) => (arg < first ? wordAt(arg) : made[arg - first])));
      const last = made.at(-1);
      if (last !== undefined) put(change.at, last);
    };
    // A bypassed register stands before what it now depends on: without a loop a second pass settles it.
    for (let pass = 0; pass < (isBypass ? 2 : 1); pass++) {
      if (isBypass) faulty();
      for (let i = loose.size > 0 || isBypass ? 0 : begin; i < model.order.length; i++) {
        const at = model.order[i] ?? 0;
        const op = model.op(at);
        if (change.on === 'operation' && at === change.at) {
          if (!isBypass) faulty();
        } else if (op.kind !== 'reg' && op.args.some((arg) => changed.has(arg))) {
          put(at, model.compute(op, wordAt));
        }
      }
    }
    return changed;
  }

  /** A value of the faulty version with the bits of the design in it where they are equal. */
  #swept(old: Word, { bits, sign }: Word): Word {
    const same = (bit: Edge, own: Edge | undefined): Edge =>
      own !== undefined && this.#sweep.equal(bit, own) ? own : bit;
    return { bits: bits.map((bit, i) => same(bit, old.bits[i])), sign };
  }

  /** What a register may hold in the faulty version. */
  #held(op: number, { free, guards, bits: differ }: Loose): Word {
    const { graph } = this.#model;
    const own = this.#model.word(op);
    const isSame = guards.reduce<Edge>(
      (any, { bit, looksAt }) => graph.or(any, looksAt ? bit : not(bit)),
      no,
    );
    return {
      bits: own.bits.map((x, i) => (differ[i] === true ? graph.mux(isSame, x, free.bits[i] ?? no) : x)),
      sign: own.sign,
    };
  }

  #differing(name: string, at: number, wordAt: (at: number) => Word): Edge {
    const { graph, flat } = this.#model;
    const before = this.#model.word(at).bits;
    const after = wordAt(at).bits;
    const differs = this.#any(before.map((bit, i) => graph.xor(bit, after[i] ?? no)));
    const claim = this.#claims.get(name);
    if (claim !== undefined) return graph.and(differs, claim.bit);
    const condition = flat.outputs.get(this.#reading.onlyWhile.get(name) ?? '');
    return condition === undefined ? differs : graph.and(differs, this.#model.word(condition).bits[0] ?? no);
  }

  #any(bits: readonly Edge[]): Edge {
    const { graph } = this.#model;
    return bits.reduce((x, y) => graph.or(x, y), no);
  }

  #reach(
    edge: Edge,
    loose: ReadonlyMap<number, Loose>,
    most: Effort = whole,
  ): Answer & { readonly solved: boolean } {
    if (edge === no) return { verdict: 'never', solved: false };
    const found = this.#asked(edge, most);
    if (found.verdict === 'unknown') this.#gaveUp = true;
    if (found.verdict !== 'unknown' || !this.#isSweeping) return { ...found, solved: true };
    // While a guard looks at a register both versions have one value there, while it does not another; so with controls: each
    // case by itself mostly folds to the gates that were there.
    const guards = [...loose.values()].flatMap((held) => held.guards.map(({ bit }) => bit >> 1));
    const nodes = [...new Set([...guards, ...this.#controls])].slice(0, mostSplits);
    const isNever = nodes.length > 0 && this.#neverInCases(edge, nodes);
    return isNever ? { verdict: 'never', solved: true } : { ...found, solved: true };
  }

  /** One question to the solver, within what is left of its steps. */
  #asked(edge: Edge, most: Effort): Answer {
    if (this.#left <= 0) return { verdict: 'unknown' };
    const effort = {
      conflicts: Math.min(this.#conflicts, most.conflicts),
      steps: Math.min(this.#left, most.steps),
    };
    const { steps, ...found } = this.#prover.reach([edge, ...this.#facts], effort);
    this.#left -= steps;
    return found;
  }

  /** Whether an edge is never true, looked at for both values of each node in turn. */
  #neverInCases(edge: Edge, nodes: readonly number[]): boolean {
    const { graph } = this.#model;
    const [node, ...others] = nodes;
    if (edge === no) return true;
    if (node === undefined) return this.#asked(edge, { ...whole, conflicts: caseLimit }).verdict === 'never';
    return [yes, no].every((value) => this.#neverInCases(graph.cofactor(edge, node, value), others));
  }

  /** Inputs and registers that are not zero. */
  #witness(isTrue: (node: number) => boolean): Record<string, bigint> {
    const { flat, words } = this.#model;
    return Object.fromEntries(
      flat.ops.flatMap(({ kind, port, name }, at) => {
        const word = words[at];
        if ((kind !== 'input' && kind !== 'reg') || word === undefined) return [];
        const value = word.bits.reduce((v, bit, i) => v | (isTrue(bit >> 1) ? 1n << BigInt(i) : 0n), 0n);
        return value === 0n ? [] : [[port ?? name ?? `#${at}`, value]];
      }),
    );
  }
}

function faultyRegister({ change }: Mutant, index: number, register: FlatRegister): FlatRegister {
  return change.on === 'register' && change.index === index ? change.register : register;
}
