import type { Flat, FlatOp, FlatRegister } from '../../hdl/flatten.ts';
import { schedule } from '../../hdl/order.ts';
import { powerUpLimb } from '../../hdl/sim/compile.ts';
import { generate, type Operand } from '../../hdl/sim/expressions.ts';
import type { FrameLayout } from '../../hdl/sim/frame.ts';
import { helpers, isWide, limbCount } from '../../hdl/sim/values.ts';

/**
 * Computes one operation: reads the arguments whose places stand in `args`, writes the result from `at`. The places are words of
 * the machine's memory.
 */
export type Evaluate = (memory: Int32Array, at: number, args: Int32Array) => void;

/** Operations that belong together, in an order that can be evaluated. */
export interface Phase {
  readonly order: Int32Array;
  /** Evaluates all of them on what stands in memory. */
  readonly run: () => void;
}

/** Operations per generated function: larger ones are not optimised by the engine. */
const chunkSize = 300;

/**
 * A flat design with every value in one memory, so that each can be looked at and changed after every cycle. Values are held as
 * the in-process simulator holds them (`hdl/sim/values.ts`), one word a limb.
 */
export class Machine {
  readonly flat: Flat;
  readonly memory: Int32Array;
  /** First word of every operation. */
  readonly places: Int32Array;
  /** First of `spare` words that belong to no operation. */
  readonly spare: number;
  readonly #inputs: readonly InputPlace[];
  readonly #shapes = new Map<string, Evaluate>();
  readonly #commit: () => void;

  constructor(flat: Flat, inputs: FrameLayout, spare = 0) {
    this.flat = flat;
    this.places = new Int32Array(flat.ops.length);
    let size = 0;
    flat.ops.forEach((op, at) => {
      this.places[at] = size;
      size += limbCount(op.width);
    });
    this.spare = size;
    this.memory = new Int32Array(size + spare);
    this.#inputs = inputPlaces(flat, inputs, this.places);
    flat.ops.forEach((op, at) => {
      if (op.kind === 'const') this.evaluator(op)(this.memory, this.place(at), new Int32Array());
      // A clock read as data is 1 when outputs are read after the rising edge; registers never read it.
      if (op.kind === 'input') this.memory[this.place(at)] = 1;
    });
    this.#commit = this.#commitAll();
  }

  place(at: number): number {
    return this.places[at] ?? 0;
  }

  /** Registers to the values that the in-process simulator draws from the same seed. */
  powerUp(seed: number): void {
    let state = seed >>> 0;
    for (const { op: at } of this.flat.registers) {
      const { width, sign } = opOf(this.flat, at);
      for (let i = 0; i < limbCount(width); i++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        this.memory[this.place(at) + i] = powerUpLimb(state, width, sign, i);
      }
    }
  }

  /** Input pins of one cycle: the words of a frame from `base`. */
  load(data: Uint32Array, base: number): void {
    for (const { at, offset, words, shift } of this.#inputs) {
      for (let i = 0; i < words; i++)
        this.memory[at + i] = ((data[base + offset + i] ?? 0) << shift) >> shift;
    }
  }

  /** The registers take their next values, all at once. */
  commit(): void {
    this.#commit();
  }

  /** What the operations that `wanted` depend on compute. */
  phase(wanted: readonly number[]): Phase {
    const { groups } = schedule({
      ops: this.flat.ops,
      registers: [],
      outputs: new Map(wanted.map((op, i) => [`${i}`, op])),
    });
    const order = groups.map((group) => {
      const [only] = group;
      if (group.length !== 1 || only === undefined)
        throw new RangeError('values that depend on themselves bit by bit are not supported here');
      return only;
    });
    const computed = order.filter((at) => !given.has(opOf(this.flat, at).kind));
    const functions: ((memory: Int32Array, helping: typeof helpers) => void)[] = [];
    for (let from = 0; from < computed.length; from += chunkSize)
      functions.push(this.#chunk(computed.slice(from, from + chunkSize)));
    const { memory } = this;
    return {
      order: Int32Array.from(order),
      run: () => {
        for (const run of functions) run(memory, helpers);
      },
    };
  }

  /** How to compute an operation; operations of one shape share the code. */
  evaluator(op: FlatOp, types: readonly FlatOp[] = op.args.map((arg) => opOf(this.flat, arg))): Evaluate {
    const shape = shapeOf(op, types);
    const had = this.#shapes.get(shape);
    if (had !== undefined) return had;
    const args = types.map(({ width, sign }, i) => this.#read(width, sign, (limb) => `M[A[${i}] + ${limb}]`));
    const { before, limbs } = generate(op, args, names());
    const stores = limbs.map((text, i) => `M[at + ${i}] = ${text};`);
    const text = `return (M, at, A) => { ${[...before, ...stores].join('\n')} };`;
    const made = new Function('H', text)(helpers) as Evaluate;
    this.#shapes.set(shape, made);
    return made;
  }

  /** Words of an operation's arguments. */
  argumentPlaces(args: readonly number[]): Int32Array {
    return Int32Array.from(args, (arg) => this.place(arg));
  }

  #read(width: number, sign: 'u' | 's', word: (limb: number) => string): Operand {
    const limbs = Array.from({ length: limbCount(width) }, (_, i) => word(i));
    return { width, sign, limbs: width === 32 && sign === 'u' ? [`(${limbs[0]} >>> 0)`] : limbs };
  }

  #operand(at: number): Operand {
    const op = opOf(this.flat, at);
    if (op.kind === 'const') return { ...op, limbs: generate(op, [], names()).limbs };
    return this.#read(op.width, op.sign, (limb) => `M[${this.place(at) + limb}]`);
  }

  #chunk(ops: readonly number[]): (memory: Int32Array, helping: typeof helpers) => void {
    const local = new Map<number, Operand>();
    const lines: string[] = [];
    const fresh = names();
    for (const at of ops) {
      const op = opOf(this.flat, at);
      const { before, limbs } = generate(
        op,
        op.args.map((arg) => local.get(arg) ?? this.#operand(arg)),
        fresh,
      );
      const named = limbs.map((_, i) => `v${at}_${i}`);
      lines.push(...before, ...limbs.map((text, i) => `const ${named[i]} = ${text};`));
      lines.push(...named.map((name, i) => `M[${this.place(at) + i}] = ${name};`));
      local.set(at, { width: op.width, sign: op.sign, limbs: named });
    }
    return new Function('M', 'H', lines.join('\n')) as (memory: Int32Array, helping: typeof helpers) => void;
  }

  #commitAll(): () => void {
    const { memory, flat } = this;
    const steps = flat.registers.map((register) => new NextValue(this, register));
    const total = steps.reduce((sum, { words }) => sum + words, 0);
    const next = new Int32Array(total);
    return () => {
      let to = 0;
      for (const step of steps) {
        step.write(next, to);
        to += step.words;
      }
      let from = 0;
      for (const { at, words } of steps) {
        for (let i = 0; i < words; i++) memory[at + i] = next[from + i] ?? 0;
        from += words;
      }
    };
  }
}

/** What a register holds after the next edge, given what stands in memory. */
export class NextValue {
  readonly at: number;
  readonly words: number;
  readonly #memory: Int32Array;
  readonly #next: number;
  readonly #enable: number;
  readonly #reset: number;
  readonly #init: Int32Array;

  constructor(machine: Machine, register: FlatRegister) {
    const { width, sign } = opOf(machine.flat, register.op);
    this.#memory = machine.memory;
    this.at = machine.place(register.op);
    this.words = limbCount(width);
    this.#next = machine.place(register.next);
    this.#enable = register.enable === null ? -1 : machine.place(register.enable);
    this.#reset = register.reset === null ? -1 : machine.place(register.reset);
    const bits = isWide(width) || sign === 'u' ? BigInt.asUintN(width, register.init) : register.init;
    this.#init = Int32Array.from({ length: this.words }, (_, i) =>
      Number(BigInt.asIntN(32, bits >> BigInt(32 * i))),
    );
  }

  write(into: Int32Array, to: number): void {
    const memory = this.#memory;
    if (this.#reset >= 0 && memory[this.#reset] !== 0) {
      for (let i = 0; i < this.words; i++) into[to + i] = this.#init[i] ?? 0;
      return;
    }
    const from = this.#enable >= 0 && memory[this.#enable] === 0 ? this.at : this.#next;
    for (let i = 0; i < this.words; i++) into[to + i] = memory[from + i] ?? 0;
  }
}

/** Kinds that no phase computes. */
const given: ReadonlySet<FlatOp['kind']> = new Set(['const', 'input', 'reg']);

interface InputPlace {
  readonly at: number;
  readonly offset: number;
  readonly words: number;
  /** Brings the top word of a signed value into its canonical form. */
  readonly shift: number;
}

function inputPlaces(flat: Flat, layout: FrameLayout, places: Int32Array): InputPlace[] {
  return flat.ops.flatMap((op, at) => {
    const slot = op.kind === 'input' ? layout.slots.find(({ name }) => name === op.port) : undefined;
    if (slot === undefined) return [];
    const shift = op.sign === 's' && !isWide(op.width) ? 32 - op.width : 0;
    return [{ at: places[at] ?? 0, offset: slot.offset, words: slot.words, shift }];
  });
}

function opOf(flat: Flat, at: number): FlatOp {
  const op = flat.ops[at];
  if (op === undefined) throw new RangeError(`no operation ${at}`);
  return op;
}

function names(): () => string {
  let count = 0;
  return () => `t${count++}`;
}

/** Operations alike in this compute alike. */
function shapeOf(op: FlatOp, args: readonly FlatOp[]): string {
  const own = [op.kind, op.sign, op.width, op.low ?? '', op.value ?? '', op.table?.join(',') ?? ''];
  return [...own, ...args.map(({ width, sign }) => `${sign}${width}`)].join(' ');
}
