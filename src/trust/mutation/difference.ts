import type { Flat } from '../../hdl/flatten.ts';
import { limbCount } from '../../hdl/sim/values.ts';
import type { Machine } from '../replay/machine.ts';
import type { Fault, Step } from './fault.ts';
import { opAt } from './mutants.ts';
import type { Wave } from './wave.ts';

/**
 * What one fault changes in the values of a cycle: put into the machine's memory operation by operation, level by level, as far as
 * it makes a difference, and taken out again.
 */
export class Difference {
  /** Operations whose values differ. */
  readonly touched: number[] = [];
  /** Their own values, in the machine's places. */
  readonly saved: Int32Array;
  readonly #flat: Flat;
  readonly #machine: Machine;
  readonly #evaluators: Step[] = [];
  readonly #heads: Int32Array;
  readonly #links: Int32Array;
  readonly #queued: Uint8Array;
  readonly #wasTouched: Uint8Array;

  /** `levels`: as many as any wave has. */
  constructor(flat: Flat, machine: Machine, levels: number) {
    this.#flat = flat;
    this.#machine = machine;
    this.#heads = new Int32Array(levels).fill(-1);
    this.#links = new Int32Array(flat.ops.length);
    this.#queued = new Uint8Array(flat.ops.length);
    this.#wasTouched = new Uint8Array(flat.ops.length);
    this.saved = new Int32Array(machine.spare);
  }

  /** Puts a fault's values into memory. Returns whether anything differs; then `restore` has to follow. */
  spread(wave: Wave, fault: Fault): boolean {
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
    return this.touched.length > 0;
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
      this.touched.push(op);
      this.saved[at] = w0;
      if (before !== null) this.saved.set(before, at);
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
    this.touched.push(op);
    for (let i = 0; i < words; i++) this.saved[at + i] = this.#machine.memory[at + i] ?? 0;
  }

  /** Takes a fault's values out of memory again. */
  restore(): void {
    const { memory } = this.#machine;
    for (const op of this.touched) {
      const at = this.#machine.place(op);
      const words = limbCount(opAt(this.#flat, op).width);
      for (let i = 0; i < words; i++) memory[at + i] = this.saved[at + i] ?? 0;
      this.#wasTouched[op] = 0;
    }
    this.touched.length = 0;
  }
}
