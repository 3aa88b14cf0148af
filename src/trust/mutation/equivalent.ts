import type { Flat, FlatRegister } from '../../hdl/flatten.ts';
import { Adders } from '../logic/adders.ts';
import type { Word } from '../logic/blast.ts';
import type { Facts } from '../logic/facts.ts';
import { type Edge, no, not } from '../logic/graph.ts';
import { Model } from '../logic/model.ts';
import { reach } from '../logic/prove.ts';
import type { Effort } from '../logic/solver.ts';
import type { Mutant } from './mutants.ts';

/**
 * How it is known that a fault changes nothing. `structure`: the changed logic folds to the gates that were there. `solver`: no
 * inputs and no state make a difference.
 */
export type Proof = 'structure' | 'solver';

export type Comparison =
  | { readonly verdict: 'equal'; readonly proof: Proof }
  /** `inputs`: what makes the difference, by port, as far as it matters; the state in it need not be one that can come up. */
  | { readonly verdict: 'different'; readonly inputs: Readonly<Record<string, bigint>> }
  | { readonly verdict: 'unknown' };

/** What outputs mean to whoever reads them. */
export interface Reading {
  /** Outputs that mean something only while another output is 1: payload beside `tvalid`. */
  readonly onlyWhile: ReadonlyMap<string, string>;
}

/** A register that may differ in the faulty version: always, or while none of its guards looks at it. */
interface Loose {
  readonly free: Word;
  readonly guards: readonly Guard[];
}

/** A register of one bit, and the value of it at which another register has to be equal. */
interface Guard extends FlatRegister {
  readonly looksAt: boolean;
}

/** Dead ends of a question, and steps of all questions about a fault that nobody noticed, before the solver gives up. */
const whole: Effort = { conflicts: 2000, steps: 200_000_000 };
/** Whether a register guards another one is asked of many pairs: nothing is lost but a proof when it stays open. */
const ofGuard: Effort = { conflicts: 100, steps: 1_000_000 };

/**
 * Compares a design with versions of it that have one fault each, in one cycle with any legal inputs and any state. Registers that
 * the fault reaches are then taken to hold anything at all in the faulty version; what is left equal is equal for ever, from
 * any common state.
 */
export class Comparer {
  readonly #model: Model;
  readonly #reading: Reading;
  readonly #facts: readonly Edge[];
  readonly #position: Int32Array;
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
    const { flat } = this.#model;
    const loose = new Map<number, Loose>();
    let proof: Proof = 'structure';
    // Every round adds a register that may differ, until none does.
    for (;;) {
      const changed = this.#changed(mutant, loose);
      const wordAt = (at: number): Word => changed.get(at) ?? this.#model.word(at);
      const outputs = [...flat.outputs].map(([name, at]) => this.#differing(name, at, wordAt));
      const seen = this.#reach(this.#any(outputs));
      if (seen.verdict === 'unknown') return { verdict: 'unknown' };
      if (seen.verdict === 'reached') return { verdict: 'different', inputs: this.#inputs(seen.isTrue) };
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
      if ((held !== undefined && held.guards.length === 0) || this.#model.words[op] === undefined) continue;
      const before = this.#model.next(register);
      const after = this.#model.next(faultyRegister(mutant, index, register), wordAt);
      const differs = this.#any(before.map((bit, i) => graph.xor(bit, after[i] ?? no)));
      if (held === undefined) {
        const reached = this.#reach(differs);
        if (reached.verdict === 'unknown') return 'unknown';
        if (reached.verdict === 'never') {
          if (reached.solved) result = 'solver';
          continue;
        }
      }
      const possible = held?.guards ?? this.#candidates(loose, mutant);
      const guards = possible.filter(
        (guard) => this.#reach(this.#whileGuarded(differs, guard), ofGuard).verdict === 'never',
      );
      if (held !== undefined && guards.length === held.guards.length) continue;
      const { width, sign } = this.#model.op(op);
      const free = held?.free ?? { bits: Array.from({ length: width }, () => graph.free()), sign };
      loose.set(op, { free, guards });
      // What this register guarded is no longer guarded by the same value in both versions.
      for (const [other, one] of loose)
        loose.set(other, { ...one, guards: one.guards.filter((guard) => guard.op !== op) });
      return 'grown';
    }
    return result;
  }

  /** A difference after the edge that counts: the guard will say that the register is looked at. */
  #whileGuarded(differs: Edge, guard: Guard): Edge {
    const bit = this.#model.next(guard)[0] ?? no;
    return this.#model.graph.and(differs, guard.looksAt ? bit : not(bit));
  }

  /** Registers of one bit that may say, in both versions alike, when a difference does not count: a `valid` beside its data. */
  #candidates(loose: ReadonlyMap<number, Loose>, { change }: Mutant): Guard[] {
    return this.#model.flat.registers.flatMap((register, index) => {
      if (this.#model.words[register.op]?.bits.length !== 1 || loose.has(register.op)) return [];
      if (change.on === 'register' && change.index === index) return [];
      return [true, false].map((looksAt) => ({ ...register, looksAt }));
    });
  }

  /** Values that differ, gate by gate, from those of the design without a fault. */
  #changed({ change }: Mutant, loose: ReadonlyMap<number, Loose>): Map<number, Word> {
    const model = this.#model;
    const changed = new Map([...loose].map(([op, held]) => [op, this.#held(op, held)]));
    const wordAt = (at: number): Word | undefined => changed.get(at) ?? model.words[at];
    const put = (at: number, word: Word): void => {
      const old = model.words[at];
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

  /** What a register may hold in the faulty version. */
  #held(op: number, { free, guards }: Loose): Word {
    const { graph } = this.#model;
    const own = this.#model.word(op);
    const isSame = guards.reduce<Edge>((any, guard) => {
      const bit = this.#model.word(guard.op).bits[0] ?? no;
      return graph.or(any, guard.looksAt ? bit : not(bit));
    }, no);
    return { bits: own.bits.map((x, i) => graph.mux(isSame, x, free.bits[i] ?? no)), sign: own.sign };
  }

  #differing(name: string, at: number, wordAt: (at: number) => Word): Edge {
    const { graph, flat } = this.#model;
    const before = this.#model.word(at).bits;
    const after = wordAt(at).bits;
    const differs = this.#any(before.map((bit, i) => graph.xor(bit, after[i] ?? no)));
    const condition = flat.outputs.get(this.#reading.onlyWhile.get(name) ?? '');
    return condition === undefined ? differs : graph.and(differs, this.#model.word(condition).bits[0] ?? no);
  }

  #any(bits: readonly Edge[]): Edge {
    const { graph } = this.#model;
    return bits.reduce((x, y) => graph.or(x, y), no);
  }

  #reach(edge: Edge, most: Effort = whole) {
    if (edge === no) return { verdict: 'never', solved: false } as const;
    if (this.#left <= 0) return { verdict: 'unknown' } as const;
    const effort = {
      conflicts: Math.min(this.#conflicts, most.conflicts),
      steps: Math.min(this.#left, most.steps),
    };
    const found = reach(this.#model.graph, [edge, ...this.#facts], effort);
    this.#left -= found.steps;
    return found.verdict === 'never' ? ({ verdict: 'never', solved: true } as const) : found;
  }

  #inputs(isTrue: (node: number) => boolean): Record<string, bigint> {
    const { flat, words } = this.#model;
    return Object.fromEntries(
      flat.ops.flatMap(({ kind, port = '' }, at) => {
        const word = words[at];
        if (kind !== 'input' || word === undefined) return [];
        return [[port, word.bits.reduce((v, bit, i) => v | (isTrue(bit >> 1) ? 1n << BigInt(i) : 0n), 0n)]];
      }),
    );
  }
}

function faultyRegister({ change }: Mutant, index: number, register: FlatRegister): FlatRegister {
  return change.on === 'register' && change.index === index ? change.register : register;
}
