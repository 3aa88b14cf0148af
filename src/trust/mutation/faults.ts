import type { Flat } from '../../hdl/flatten.ts';
import type { PortDecl } from '../../hdl/ir.ts';
import { type FrameSlot, frameLayout } from '../../hdl/sim/frame.ts';
import { limbCount } from '../../hdl/sim/values.ts';
import { type Evaluate, Machine, NextValue, type Phase } from '../replay/machine.ts';
import type { Stretch } from '../replay/vectors.ts';
import { type Mutant, opAt } from './mutants.ts';

/**
 * Many faults at once. The design without a fault runs once; beside it, every fault is followed only where and as long as it makes a
 * difference: the changed operation is computed on the values of the cycle, what it changes is followed operation by
 * operation, and what is left in registers is kept as the fault's own state for the next cycle. A fault is dropped with the first
 * output that differs in a bit somebody claims.
 */
export interface Detection {
  /** Cycle since the first stretch. */
  readonly cycle: number;
  /** Outputs that differ in it. */
  readonly slots: readonly FrameSlot[];
}

export interface FaultOptions {
  /** Outputs are read before the rising edge, as of streaming units. */
  readonly beforeEdge: boolean;
}

/** Most operations of a chain that do not take the place of one in the design. */
const chainWords = 8192;

/** One fault under way. */
interface Fault {
  readonly index: number;
  /** The changed operation; -1 for a fault in a register. */
  readonly at: number;
  readonly steps: readonly Step[];
  /** Computed anew also when this one changes: what a bypassed register reads. */
  readonly extra: number;
  /** The changed register. */
  readonly register: { readonly index: number; readonly next: NextValue } | null;
  /** Registers that hold something else than in the design without a fault, with what they hold. */
  held: { register: number; words: Int32Array }[];
}

interface Step {
  readonly evaluate: Evaluate;
  readonly at: number;
  readonly args: Int32Array;
}

/** One evaluation of a cycle: who reads what in it. */
class Wave {
  readonly phase: Phase;
  /** Longest way from inputs and registers; -1 for operations that are not part of it. */
  readonly level: Int32Array;
  readonly readers: Lists;
  readonly levels: number;

  constructor(flat: Flat, phase: Phase) {
    this.phase = phase;
    this.level = new Int32Array(flat.ops.length).fill(-1);
    let levels = 1;
    for (const at of phase.order) {
      const { kind, args } = opAt(flat, at);
      let level = 0;
      if (kind !== 'reg') for (const arg of args) level = Math.max(level, (this.level[arg] ?? 0) + 1);
      this.level[at] = level;
      levels = Math.max(levels, level + 1);
    }
    this.levels = levels;
    this.readers = new Lists(
      flat.ops.length,
      [...phase.order].flatMap((at) => [...new Set(opAt(flat, at).args)].map((arg) => [arg, at] as const)),
    );
  }
}

/** Lists of integers, one for every key, in one array. */
class Lists {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  constructor(keys: number, pairs: readonly (readonly [number, number])[]) {
    this.#starts = new Int32Array(keys + 1);
    for (const [key] of pairs) this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + 1;
    for (let i = 0; i < keys; i++) this.#starts[i + 1] = (this.#starts[i + 1] ?? 0) + (this.#starts[i] ?? 0);
    this.#items = new Int32Array(pairs.length);
    const filled = this.#starts.slice(0, keys);
    for (const [key, item] of pairs) {
      const at = filled[key] ?? 0;
      this.#items[at] = item;
      filled[key] = at + 1;
    }
  }

  from(key: number): number {
    return this.#starts[key] ?? 0;
  }

  to(key: number): number {
    return this.#starts[key + 1] ?? 0;
  }

  at(position: number): number {
    return this.#items[position] ?? 0;
  }
}

export class FaultSimulator {
  readonly #flat: Flat;
  readonly #machine: Machine;
  readonly #beforeEdge: boolean;
  readonly #outputs: readonly { readonly op: number; readonly slot: FrameSlot; readonly mask: Int32Array }[];
  readonly #outputWords: number;
  readonly #outputsOf: Lists;
  readonly #registersOf: Lists;
  readonly #nexts: readonly NextValue[];
  /** Evaluates what registers take over; also the outputs where they are read before the edge. */
  readonly #forward: Wave;
  /** Evaluates the outputs behind the edge. */
  readonly #settle: Wave;
  readonly #evaluators: Step[] = [];
  #alive: Fault[];
  readonly #found = new Map<number, Detection>();
  #cycle = 0;
  /** Work of one wave. */
  readonly #heads: Int32Array;
  readonly #links: Int32Array;
  readonly #queued: Uint8Array;
  readonly #wasTouched: Uint8Array;
  readonly #touched: number[] = [];
  readonly #saved: Int32Array;
  readonly #nextScratch: Int32Array;
  readonly #candidates: number[] = [];
  readonly #isCandidate: Uint8Array;

  constructor(
    flat: Flat,
    ports: readonly PortDecl[],
    mutants: readonly Mutant[],
    { beforeEdge }: FaultOptions,
  ) {
    const facing = (direction: 'in' | 'out') =>
      frameLayout(
        ports
          .filter((p) => p.direction === direction && !p.clock)
          .map(({ name, width, sign }) => ({ name, width, signed: sign === 's' })),
      );
    const outputs = facing('out');
    this.#flat = flat;
    this.#beforeEdge = beforeEdge;
    this.#machine = new Machine(flat, facing('in'), chainWords);
    this.#outputWords = outputs.words;
    this.#outputs = outputs.slots.map((slot) => ({
      op: flat.outputs.get(slot.name) ?? -1,
      slot,
      mask: Int32Array.from({ length: slot.words }, (_, i) =>
        slot.width - 32 * i >= 32 ? -1 : 2 ** (slot.width - 32 * i) - 1,
      ),
    }));
    this.#outputsOf = new Lists(
      flat.ops.length,
      this.#outputs.map(({ op }, i) => [op, i] as const),
    );
    const { registers } = flat;
    this.#registersOf = new Lists(
      flat.ops.length,
      registers.flatMap(({ next, enable, reset }, i) =>
        [...new Set([next, enable, reset])].flatMap((at) => (at === null ? [] : [[at, i] as const])),
      ),
    );
    this.#nexts = registers.map((register) => new NextValue(this.#machine, register));
    const shown = this.#outputs.map(({ op }) => op);
    const taken = registers.flatMap((r) => [r.op, r.next, r.enable, r.reset].filter((x) => x !== null));
    this.#forward = new Wave(flat, this.#machine.phase(beforeEdge ? [...shown, ...taken] : taken));
    // A bypassed register shows what it would have taken over, in this evaluation too.
    const bypassed = mutants.flatMap(({ kind, change }) =>
      kind === 'latency' && change.on === 'operation' ? (change.chain[0]?.args ?? []) : [],
    );
    this.#settle = beforeEdge
      ? this.#forward
      : new Wave(flat, this.#machine.phase([...shown, ...(registers.length === 0 ? [] : bypassed)]));
    this.#heads = new Int32Array(Math.max(this.#forward.levels, this.#settle.levels)).fill(-1);
    this.#links = new Int32Array(flat.ops.length);
    this.#queued = new Uint8Array(flat.ops.length);
    this.#wasTouched = new Uint8Array(flat.ops.length);
    this.#saved = new Int32Array(this.#machine.spare);
    this.#nextScratch = new Int32Array(this.#machine.spare);
    this.#isCandidate = new Uint8Array(registers.length);
    this.#alive = mutants.map((mutant, index) => this.#fault(mutant, index));
  }

  /** Faults not noticed so far, by their positions in the list of mutants. */
  get alive(): readonly number[] {
    return this.#alive.map(({ index }) => index);
  }

  /** Follows these faults no longer. */
  drop(indices: ReadonlySet<number>): void {
    this.#alive = this.#alive.filter(({ index }) => !indices.has(index));
  }

  /** Faults noticed so far. */
  get found(): ReadonlyMap<number, Detection> {
    return this.#found;
  }

  get cycles(): number {
    return this.#cycle;
  }

  /**
   * Runs a stretch. Returns the first cycle of it in which the design without a fault differs from what is expected, else null.
   */
  run({ inputs, expected, powerUp }: Stretch): number | null {
    if (powerUp !== null) {
      this.#machine.powerUp(powerUp);
      for (const fault of this.#alive) fault.held = [];
    }
    const values = expected.values.data;
    const known = expected.known?.data ?? null;
    const hasState = this.#flat.registers.length > 0;
    for (let cycle = 0; cycle < inputs.cycles; cycle++, this.#cycle++) {
      this.#machine.load(inputs.data, cycle * inputs.layout.words);
      const base = cycle * this.#outputWords;
      if (this.#beforeEdge || hasState) {
        this.#forward.phase.run();
        if (this.#beforeEdge) {
          if (!this.#agrees(values, known, base)) return cycle;
          this.#look(this.#forward, known, base, true);
        } else this.#look(this.#forward, null, -1, true);
        this.#machine.commit();
      }
      if (this.#beforeEdge) continue;
      this.#settle.phase.run();
      if (!this.#agrees(values, known, base)) return cycle;
      this.#look(this.#settle, known, base, false);
    }
    return null;
  }

  #agrees(values: Uint32Array, known: Uint32Array | null, base: number): boolean {
    const { memory } = this.#machine;
    for (const { op, slot, mask } of this.#outputs) {
      const at = this.#machine.place(op);
      for (let i = 0; i < slot.words; i++) {
        const word = base + slot.offset + i;
        const differing = ((memory[at + i] ?? 0) ^ (values[word] ?? 0)) & (mask[i] ?? 0);
        if ((differing & (known === null ? -1 : (known[word] ?? 0))) !== 0) return false;
      }
    }
    return true;
  }

  /** Follows every fault through one evaluation: is it seen at an output (`base` at least 0), what does it leave in registers. */
  #look(wave: Wave, known: Uint32Array | null, base: number, edge: boolean): void {
    let noticed = false;
    for (const fault of this.#alive) {
      if (!this.#spread(wave, fault) && (fault.register === null || !edge)) {
        if (edge) fault.held = [];
        continue;
      }
      if (base >= 0) {
        const slots = this.#differing(known, base);
        if (slots.length > 0) {
          this.#found.set(fault.index, { cycle: this.#cycle, slots });
          noticed = true;
        }
      }
      if (edge) this.#keep(fault);
      else this.#restore();
    }
    if (noticed) this.#alive = this.#alive.filter(({ index }) => !this.#found.has(index));
  }

  /** Puts a fault's values into memory. Returns whether anything differs; then `#restore` has to follow. */
  #spread(wave: Wave, fault: Fault): boolean {
    const { memory } = this.#machine;
    const { level } = wave;
    for (const { register, words } of fault.held) {
      const op = this.#flat.registers[register]?.op ?? -1;
      if ((level[op] ?? -1) < 0 || op === fault.at) continue;
      this.#touch(op);
      memory.set(words, this.#machine.place(op));
      this.#push(wave, op, fault);
    }
    if (fault.at >= 0 && (level[fault.at] ?? -1) >= 0) this.#enqueue(wave, fault.at);
    this.#settleQueue(wave, fault);
    return this.#touched.length > 0;
  }

  #lowest = 0;
  #pending = 0;

  #enqueue({ level }: Wave, op: number): void {
    if (this.#queued[op] === 1) return;
    const own = level[op] ?? 0;
    this.#queued[op] = 1;
    this.#links[op] = this.#heads[own] ?? -1;
    this.#heads[own] = op;
    this.#pending++;
    if (own < this.#lowest) this.#lowest = own;
  }

  /** Queues everybody who reads `op`. */
  #push(wave: Wave, op: number, fault: Fault): void {
    const { readers } = wave;
    const to = readers.to(op);
    for (let i = readers.from(op); i < to; i++) this.#enqueue(wave, readers.at(i));
    if (op === fault.extra && (wave.level[fault.at] ?? -1) >= 0) this.#enqueue(wave, fault.at);
  }

  #settleQueue(wave: Wave, fault: Fault): void {
    for (let level = this.#lowest; this.#pending > 0; ) {
      const op = this.#heads[level] ?? -1;
      if (op < 0) {
        level++;
        continue;
      }
      this.#heads[level] = this.#links[op] ?? -1;
      this.#queued[op] = 0;
      this.#pending--;
      this.#lowest = level;
      if (this.#compute(op, fault)) {
        this.#push(wave, op, fault);
        // Only the reader of a bypassed register's input stands on a lower level.
        if (this.#lowest < level) level = this.#lowest;
      }
    }
    this.#lowest = this.#heads.length;
  }

  /** Computes an operation anew; returns whether its value has changed. */
  #compute(op: number, fault: Fault): boolean {
    const { memory } = this.#machine;
    const at = this.#machine.place(op);
    const words = limbCount(opAt(this.#flat, op).width);
    const isTouched = this.#wasTouched[op] === 1;
    // What stands there now, to see a change; the first time it is the design's own value as well.
    const w0 = memory[at] ?? 0;
    const before = words === 1 ? null : memory.slice(at, at + words);
    if (op === fault.at) for (const step of fault.steps) step.evaluate(memory, step.at, step.args);
    else {
      const { evaluate, args } = this.#step(op);
      evaluate(memory, at, args);
    }
    let changed = memory[at] !== w0;
    if (before !== null) for (let i = 1; i < words; i++) changed ||= memory[at + i] !== before[i];
    if (changed && !isTouched) {
      this.#wasTouched[op] = 1;
      this.#touched.push(op);
      this.#saved[at] = w0;
      if (before !== null) this.#saved.set(before, at);
    }
    return changed;
  }

  #step(op: number): Step {
    const had = this.#evaluators[op];
    if (had !== undefined) return had;
    const flatOp = opAt(this.#flat, op);
    const made = {
      evaluate: this.#machine.evaluator(flatOp),
      at: this.#machine.place(op),
      args: this.#machine.argumentPlaces(flatOp.args),
    };
    this.#evaluators[op] = made;
    return made;
  }

  #touch(op: number): void {
    const at = this.#machine.place(op);
    const words = limbCount(opAt(this.#flat, op).width);
    this.#wasTouched[op] = 1;
    this.#touched.push(op);
    for (let i = 0; i < words; i++) this.#saved[at + i] = this.#machine.memory[at + i] ?? 0;
  }

  /** Takes a fault's values out of memory again. */
  #restore(): void {
    const { memory } = this.#machine;
    for (const op of this.#touched) {
      const at = this.#machine.place(op);
      const words = limbCount(opAt(this.#flat, op).width);
      for (let i = 0; i < words; i++) memory[at + i] = this.#saved[at + i] ?? 0;
      this.#wasTouched[op] = 0;
    }
    this.#touched.length = 0;
  }

  #differing(known: Uint32Array | null, base: number): FrameSlot[] {
    const { memory } = this.#machine;
    const slots: FrameSlot[] = [];
    for (const op of this.#touched) {
      const to = this.#outputsOf.to(op);
      for (let o = this.#outputsOf.from(op); o < to; o++) {
        const output = this.#outputs[this.#outputsOf.at(o)];
        if (output === undefined) continue;
        const at = this.#machine.place(op);
        for (let i = 0; i < output.slot.words; i++) {
          const claimed = known === null ? -1 : (known[base + output.slot.offset + i] ?? 0);
          const differing = ((memory[at + i] ?? 0) ^ (this.#saved[at + i] ?? 0)) & (output.mask[i] ?? 0);
          if ((differing & claimed) === 0) continue;
          slots.push(output.slot);
          break;
        }
      }
    }
    return slots;
  }

  /** Keeps what the fault leaves in registers, and takes its values out of memory. */
  #keep(fault: Fault): void {
    const candidates = this.#candidates;
    const add = (register: number): void => {
      if (this.#isCandidate[register] === 1) return;
      this.#isCandidate[register] = 1;
      candidates.push(register);
    };
    if (fault.register !== null) add(fault.register.index);
    for (const { register } of fault.held) add(register);
    for (const op of this.#touched) {
      const to = this.#registersOf.to(op);
      for (let i = this.#registersOf.from(op); i < to; i++) add(this.#registersOf.at(i));
    }
    const scratch = this.#nextScratch;
    for (const register of candidates) {
      const own = this.#nexts[register];
      const next = fault.register?.index === register ? fault.register.next : own;
      if (own !== undefined) next?.write(scratch, own.at);
    }
    this.#restore();
    const held: Fault['held'] = [];
    for (const register of candidates) {
      this.#isCandidate[register] = 0;
      const own = this.#nexts[register];
      if (own === undefined) continue;
      const { at, words } = own;
      own.write(this.#saved, at);
      let differs = false;
      for (let i = 0; i < words; i++) differs ||= scratch[at + i] !== this.#saved[at + i];
      if (differs) held.push({ register, words: scratch.slice(at, at + words) });
    }
    candidates.length = 0;
    fault.held = held;
  }

  #fault({ kind, change }: Mutant, index: number): Fault {
    if (change.on === 'register') {
      const next = new NextValue(this.#machine, change.register);
      return { index, at: -1, steps: [], extra: -1, register: { index: change.index, next }, held: [] };
    }
    const first = this.#flat.ops.length;
    let spare = this.#machine.spare;
    const places: number[] = [];
    const steps = change.chain.map((op, i): Step => {
      const types = op.args.map((arg) =>
        arg < first ? opAt(this.#flat, arg) : (change.chain[arg - first] as (typeof change.chain)[number]),
      );
      const args = Int32Array.from(op.args, (arg) =>
        arg < first ? this.#machine.place(arg) : (places[arg - first] ?? 0),
      );
      const at = i === change.chain.length - 1 ? this.#machine.place(change.at) : spare;
      places.push(at);
      spare += limbCount(op.width);
      return { evaluate: this.#machine.evaluator(op, types), at, args };
    });
    if (spare > this.#machine.spare + chainWords) throw new RangeError('a value too wide to change');
    const extra = kind === 'latency' ? (change.chain[0]?.args[0] ?? -1) : -1;
    return { index, at: change.at, steps, extra, register: null, held: [] };
  }
}
