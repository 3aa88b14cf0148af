import type { CatalogEntry } from '../../catalog_unit.ts';
import type { StreamPlan } from '../../harness/stream/plan.ts';
import type { Flat, FlatOp } from '../../hdl/flatten.ts';
import { type FrameLayout, type FrameSlot, type Frames, readFrame } from '../../hdl/sim/frame.ts';
import { limbCount } from '../../hdl/sim/values.ts';
import type { Machine } from '../replay/machine.ts';

/** A place that stimulus may reach or miss. */
export interface Point {
  readonly kind: CoverageKind;
  readonly name: string;
  readonly hit: boolean;
  /** What would have to come up; null where only traffic can bring it about. */
  readonly wanted: { readonly op: number; readonly bit: number | null; readonly value: bigint } | null;
}

export const coverageKinds = ['toggle', 'mux arm', 'operand code', 'register enable', 'handshake'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** Watches one kind of point, cycle by cycle. */
export interface Watcher {
  /** `isFirst`: nothing came before this cycle. */
  readonly look: (inputs: Frames, cycle: number, isFirst: boolean) => void;
  readonly points: () => Iterable<Point>;
}

/** Cycles between two looks for places at which nothing more can be seen. */
const cyclesPerSweep = 128;

/** Places that are still of interest: most are done with after a few hundred cycles. */
class Open {
  #places: Int32Array;
  readonly #isDone: (place: number) => boolean;
  #cycle = 0;

  constructor(count: number, isDone: (place: number) => boolean) {
    this.#places = Int32Array.from({ length: count }, (_, i) => i);
    this.#isDone = isDone;
  }

  /** Of this cycle. */
  places(): Int32Array {
    if (++this.#cycle % cyclesPerSweep === 0)
      this.#places = this.#places.filter((place) => !this.#isDone(place));
    return this.#places;
  }
}

/** Every bit of what has a name, is stored or is a port: 0 to 1 and 1 to 0. */
export function toggles(machine: Machine, ops: readonly number[]): Watcher {
  const { flat, memory } = machine;
  const places = ops.flatMap((op) => {
    const { width } = opOf(flat, op);
    return Array.from({ length: limbCount(width) }, (_, limb) => ({
      op,
      limb,
      at: machine.place(op) + limb,
    }));
  });
  const at = Int32Array.from(places, (place) => place.at);
  const all = Int32Array.from(places, ({ op, limb }) => {
    const bits = Math.min(32, opOf(flat, op).width - 32 * limb);
    return bits === 32 ? -1 : 2 ** bits - 1;
  });
  const before = new Int32Array(at.length);
  const rose = new Int32Array(at.length);
  const fell = new Int32Array(at.length);
  const open = new Open(at.length, (i) => ((rose[i] ?? 0) & (fell[i] ?? 0)) === all[i]);
  return {
    look(_, __, isFirst) {
      for (const i of open.places()) {
        const now = memory[at[i] ?? 0] ?? 0;
        const old = before[i] ?? 0;
        if (now === old && !isFirst) continue;
        before[i] = now;
        if (isFirst) continue;
        rose[i] = (rose[i] ?? 0) | (now & ~old);
        fell[i] = (fell[i] ?? 0) | (old & ~now);
      }
    },
    *points() {
      for (const [i, { op, limb }] of places.entries()) {
        const { width, name } = opOf(flat, op);
        for (let bit = 32 * limb; bit < Math.min(width, 32 * limb + 32); bit++) {
          const label = `${name ?? `#${op}`}[${bit}]`;
          const isSeen = (words: Int32Array): boolean => (((words[i] ?? 0) >>> (bit % 32)) & 1) === 1;
          yield {
            kind: 'toggle',
            name: `${label} 0 to 1`,
            hit: isSeen(rose),
            wanted: { op, bit, value: 1n },
          };
          yield {
            kind: 'toggle',
            name: `${label} 1 to 0`,
            hit: isSeen(fell),
            wanted: { op, bit, value: 0n },
          };
        }
      }
    },
  };
}

/** Selects of multiplexers, and enables of registers: every value that chooses something else. */
export function choices(machine: Machine, order: Iterable<number>): Watcher {
  const { flat, memory } = machine;
  const chosen = [...selectors(flat, order)].map((selector) => ({
    ...selector,
    at: machine.place(selector.op),
    isWide: opOf(flat, selector.op).width > 31,
    seen: new Uint8Array(selector.cases),
  }));
  const open = new Open(chosen.length, (i) => chosen[i]?.seen.includes(0) === false);
  return {
    look() {
      for (const i of open.places()) {
        const choice = chosen[i];
        if (choice === undefined) continue;
        const { at, cases, seen, isWide } = choice;
        const index = isWide ? cases - 1 : Math.min(memory[at] ?? 0, cases - 1);
        seen[index] = 1;
      }
    },
    *points() {
      for (const { kind, name, op, cases, seen } of chosen) {
        for (let value = 0; value < cases; value++) {
          const wanted = { op, bit: null, value: BigInt(value) };
          yield { kind, name: `${name} = ${value}`, hit: seen[value] === 1, wanted };
        }
      }
    },
  };
}

interface Selector {
  readonly kind: CoverageKind;
  readonly name: string;
  readonly op: number;
  readonly cases: number;
}

function* selectors(flat: Flat, order: Iterable<number>): Generator<Selector> {
  for (const at of order) {
    const op = opOf(flat, at);
    const [select = -1] = op.args;
    if (op.kind !== 'mux' && op.kind !== 'select') continue;
    const index = opOf(flat, select);
    if (index.kind === 'const') continue;
    const all = op.kind === 'mux' ? 2 : Math.min(op.args.length - 1, 2 ** Math.min(index.width, 20));
    yield {
      kind: 'mux arm',
      name: `${op.name ?? `#${at}`} chosen by ${index.name ?? `#${select}`}`,
      op: select,
      cases: all,
    };
  }
  for (const { name, enable } of flat.registers) {
    if (enable !== null) yield { kind: 'register enable', name: `${name} enabled`, op: enable, cases: 2 };
  }
}

/** Operands up to this many bits have to show every code in every lane. */
const codeBits = 7;

/** Every legal code of every lane of narrow operands. */
export function codes({ fields, legalCodes }: CatalogEntry, layout: FrameLayout): Watcher {
  const lanes = layout.slots.flatMap((slot) => {
    const field = fields[slot.name];
    if (field === undefined || field.role === 'control' || field.bits > codeBits) return [];
    const { bits, count } = field;
    return Array.from({ length: count }, (_, lane) => {
      const word = slot.offset + Math.floor((lane * bits) / 32);
      const shift = (lane * bits) % 32;
      return { slot, bits, lane, word, shift, seen: new Uint8Array(2 ** bits) };
    });
  });
  return {
    look({ data, layout: { words } }, cycle) {
      const base = cycle * words;
      for (const { word, shift, bits, seen } of lanes) {
        let code = (data[base + word] ?? 0) >>> shift;
        if (shift + bits > 32) code |= (data[base + word + 1] ?? 0) << (32 - shift);
        seen[code & (2 ** bits - 1)] = 1;
      }
    },
    *points() {
      for (const { slot, lane, seen } of lanes) {
        const legal = legalCodes(slot.name);
        for (const [code, hit] of seen.entries()) {
          if (legal !== null && !legal.includes(BigInt(code))) continue;
          const name = `${slot.name} lane ${lane} = 0x${code.toString(16)}`;
          yield { kind: 'operand code', name, hit: hit === 1, wanted: null };
        }
      }
    },
  };
}

/** Both handshake signals of every stream, in all combinations outside of resets: idle, waiting, offered in vain, moving. */
export function handshakes(machine: Machine, plan: StreamPlan, layout: FrameLayout): Watcher {
  const { flat, memory } = machine;
  const streams = [...plan.sources, ...plan.sinks].map((pins) => ({ pins, seen: new Uint8Array(4) }));
  const value = (slot: FrameSlot, inputs: Frames, cycle: number): number => {
    if (layout.slots.some(({ name }) => name === slot.name)) return Number(readFrame(inputs, cycle, slot));
    return memory[machine.place(flat.outputs.get(slot.name) ?? 0)] ?? 0;
  };
  return {
    look(inputs, cycle) {
      if (inputs.data[cycle * layout.words + plan.reset.offset] === 0) return;
      for (const { pins, seen } of streams) {
        seen[2 * value(pins.valid, inputs, cycle) + value(pins.ready, inputs, cycle)] = 1;
      }
    },
    *points() {
      for (const { pins, seen } of streams) {
        for (const [at, hit] of seen.entries()) {
          const name = `${pins.name} tvalid ${at >> 1} tready ${at & 1}`;
          yield { kind: 'handshake', name, hit: hit === 1, wanted: null };
        }
      }
    },
  };
}

export function opOf(flat: Flat, at: number): FlatOp {
  const op = flat.ops[at];
  if (op === undefined) throw new RangeError(`no operation ${at}`);
  return op;
}
