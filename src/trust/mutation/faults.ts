import type { Flat } from '../../hdl/flatten.ts';
import type { PortDecl } from '../../hdl/ir.ts';
import { type FrameSlot, frameLayout } from '../../hdl/sim/frame.ts';
import { Machine, NextValue } from '../replay/machine.ts';
import type { Stretch } from '../replay/vectors.ts';
import { Difference } from './difference.ts';
import { chainWords, type Fault, faultOf } from './fault.ts';
import type { Mutant } from './mutants.ts';
import { Lists, Wave } from './wave.ts';

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
  #alive: Fault[];
  readonly #found = new Map<number, Detection>();
  #cycle = 0;
  readonly #difference: Difference;
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
    this.#difference = new Difference(
      flat,
      this.#machine,
      Math.max(this.#forward.levels, this.#settle.levels),
    );
    this.#nextScratch = new Int32Array(this.#machine.spare);
    this.#isCandidate = new Uint8Array(registers.length);
    this.#alive = mutants.map((mutant, index) => faultOf(this.#machine, flat, mutant, index));
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
      if (!this.#difference.spread(wave, fault) && (fault.register === null || !edge)) {
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
      else this.#difference.restore();
    }
    if (noticed) this.#alive = this.#alive.filter(({ index }) => !this.#found.has(index));
  }

  #differing(known: Uint32Array | null, base: number): FrameSlot[] {
    const { memory } = this.#machine;
    const slots: FrameSlot[] = [];
    for (const op of this.#difference.touched) {
      const to = this.#outputsOf.to(op);
      for (let o = this.#outputsOf.from(op); o < to; o++) {
        const output = this.#outputs[this.#outputsOf.at(o)];
        if (output === undefined) continue;
        const at = this.#machine.place(op);
        for (let i = 0; i < output.slot.words; i++) {
          const claimed = known === null ? -1 : (known[base + output.slot.offset + i] ?? 0);
          const differing =
            ((memory[at + i] ?? 0) ^ (this.#difference.saved[at + i] ?? 0)) & (output.mask[i] ?? 0);
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
    for (const op of this.#difference.touched) {
      const to = this.#registersOf.to(op);
      for (let i = this.#registersOf.from(op); i < to; i++) add(this.#registersOf.at(i));
    }
    const scratch = this.#nextScratch;
    for (const register of candidates) {
      const own = this.#nexts[register];
      const next = fault.register?.index === register ? fault.register.next : own;
      if (own !== undefined) next?.write(scratch, own.at);
    }
    this.#difference.restore();
    const held: Fault['held'] = [];
    for (const register of candidates) {
      this.#isCandidate[register] = 0;
      const own = this.#nexts[register];
      if (own === undefined) continue;
      const { at, words } = own;
      own.write(this.#difference.saved, at);
      let differs = false;
      for (let i = 0; i < words; i++) differs ||= scratch[at + i] !== this.#difference.saved[at + i];
      if (differs) held.push({ register, words: scratch.slice(at, at + words) });
    }
    candidates.length = 0;
    fault.held = held;
  }
}
