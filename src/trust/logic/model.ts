import type { Flat, FlatOp } from '../../hdl/flatten.ts';
import { schedule } from '../../hdl/order.ts';
import { blast, constant, type Word } from './blast.ts';
import { type Edge, Graph, not, yes } from './graph.ts';

/** One cycle of a flat design as logic over its inputs and the present values of its registers. */
export class Model {
  readonly flat: Flat;
  readonly graph = new Graph();
  /** Operations in an order that can be evaluated. */
  readonly order: readonly number[];
  /** Every operation's value; undefined where nothing depends on it. */
  readonly words: readonly (Word | undefined)[];

  constructor(flat: Flat) {
    this.flat = flat;
    this.order = schedule(flat).groups.map((group) => {
      const [only] = group;
      if (group.length !== 1 || only === undefined)
        throw new RangeError('values that depend on themselves bit by bit are not supported here');
      return only;
    });
    const words: (Word | undefined)[] = Array.from({ length: flat.ops.length });
    // Registers are read before the order comes to them only through other registers, but all have to exist.
    for (const { op } of flat.registers) words[op] = this.#free(op);
    for (const at of this.order) {
      const op = this.op(at);
      if (op.kind === 'input') words[at] = this.#free(at);
      else if (op.kind !== 'reg') words[at] = this.compute(op, (arg) => words[arg]);
    }
    this.words = words;
  }

  op(at: number): FlatOp {
    const op = this.flat.ops[at];
    if (op === undefined) throw new RangeError(`no operation ${at}`);
    return op;
  }

  word(at: number): Word {
    const word = this.words[at];
    if (word === undefined) throw new RangeError(`operation ${at} is not part of the model`);
    return word;
  }

  /** The value of an operation whose arguments are known. */
  compute(op: FlatOp, wordAt: (arg: number) => Word | undefined): Word {
    const args = op.args.map((arg) => {
      const word = wordAt(arg);
      if (word === undefined) throw new RangeError(`operation ${arg} is not part of the model`);
      return word;
    });
    return { bits: blast(this.graph, op, args), sign: op.sign };
  }

  /** A value of an operation's type that nothing is known of. */
  #free(at: number): Word {
    const { width, sign } = this.op(at);
    return { bits: Array.from({ length: width }, () => this.graph.free()), sign };
  }

  /** What a register holds after the edge. */
  next(register: Flat['registers'][number], wordAt: (at: number) => Word = (at) => this.word(at)): Edge[] {
    const { op, next, enable, reset, init } = register;
    const { graph } = this;
    const { width } = this.op(op);
    const old = wordAt(op).bits;
    const taken = wordAt(next).bits;
    const isEnabled = enable === null ? yes : (wordAt(enable).bits[0] ?? yes);
    const isReset = reset === null ? not(yes) : (wordAt(reset).bits[0] ?? yes);
    const start = constant(init, width);
    return start.map((bit, i) =>
      graph.mux(isReset, bit, graph.mux(isEnabled, taken[i] ?? not(yes), old[i] ?? not(yes))),
    );
  }
}
