import type { Flat, FlatRegister } from '../../hdl/flatten.ts';
import type { Word } from '../logic/blast.ts';
import { type Edge, no } from '../logic/graph.ts';
import { Model } from '../logic/model.ts';
import { reach } from '../logic/prove.ts';
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

/** Facts about every cycle that may come up: legal inputs, states that can be reached. Each is a bit that is always 1. */
export type Facts = (model: Model) => readonly Edge[];

/** Dead ends after which the solver gives up. */
const conflictLimit = 20_000;

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

  constructor(flat: Flat, reading: Reading, facts: Facts) {
    this.#model = new Model(flat);
    this.#reading = reading;
    this.#facts = facts(this.#model);
    this.#position = new Int32Array(flat.ops.length).fill(-1);
    this.#model.order.forEach((at, i) => {
      this.#position[at] = i;
    });
  }

  compare(mutant: Mutant): Comparison {
    const { flat, graph } = this.#model;
    const loose = new Map<number, Word>();
    let proof: Proof = 'structure';
    // Every round adds a register that may differ, until none does.
    for (;;) {
      const changed = this.#changed(mutant, loose);
      const valueOf = (at: number): Word => changed.get(at) ?? this.#model.word(at);
      const outputs = [...flat.outputs].map(([name, at]) => this.#differing(name, at, valueOf));
      const seen = this.#reach(this.#any(outputs));
      if (seen.verdict === 'unknown') return { verdict: 'unknown' };
      if (seen.verdict === 'reached') return { verdict: 'different', inputs: this.#inputs(seen.isTrue) };
      if (seen.solved) proof = 'solver';
      let grown = false;
      for (const [index, register] of flat.registers.entries()) {
        if (loose.has(register.op) || this.#model.words[register.op] === undefined) continue;
        const faulty = faultyRegister(mutant, index, register);
        const before = this.#model.next(register);
        const after = this.#model.next(faulty, valueOf);
        const differs = this.#reach(this.#any(before.map((bit, i) => graph.xor(bit, after[i] ?? no))));
        if (differs.verdict === 'unknown') return { verdict: 'unknown' };
        if (differs.verdict === 'never') {
          if (differs.solved) proof = 'solver';
          continue;
        }
        const { width, sign } = this.#model.op(register.op);
        loose.set(register.op, { bits: Array.from({ length: width }, () => graph.free()), sign });
        grown = true;
      }
      if (!grown) return { verdict: 'equal', proof };
    }
  }

  /** Values that differ, gate by gate, from those of the design without a fault. */
  #changed({ change }: Mutant, loose: ReadonlyMap<number, Word>): Map<number, Word> {
    const model = this.#model;
    const changed = new Map(loose);
    const valueOf = (at: number): Word | undefined => changed.get(at) ?? model.words[at];
    const put = (at: number, word: Word): void => {
      const old = model.words[at];
      if (old?.bits.some((bit, i) => bit !== word.bits[i])) changed.set(at, word);
      else changed.delete(at);
    };
    const first = model.flat.ops.length;
    const begin = change.on === 'operation' ? (this.#position[change.at] ?? 0) : 0;
    const isBypass = change.on === 'operation' && model.op(change.at).kind === 'reg';
    const faulty = (): void => {
      if (change.on !== 'operation') return;
      const made: Word[] = [];
      for (const op of change.chain)
        made.push(model.compute(op, (arg) => (arg < first ? valueOf(arg) : made[arg - first])));
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
          put(at, model.compute(op, valueOf));
        }
      }
    }
    return changed;
  }

  #differing(name: string, at: number, valueOf: (at: number) => Word): Edge {
    const { graph, flat } = this.#model;
    const before = this.#model.word(at).bits;
    const after = valueOf(at).bits;
    const differs = this.#any(before.map((bit, i) => graph.xor(bit, after[i] ?? no)));
    const condition = flat.outputs.get(this.#reading.onlyWhile.get(name) ?? '');
    return condition === undefined ? differs : graph.and(differs, this.#model.word(condition).bits[0] ?? no);
  }

  #any(bits: readonly Edge[]): Edge {
    const { graph } = this.#model;
    return bits.reduce((x, y) => graph.or(x, y), no);
  }

  #reach(edge: Edge) {
    if (edge === no) return { verdict: 'never', solved: false } as const;
    const found = reach(this.#model.graph, [edge, ...this.#facts], conflictLimit);
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
