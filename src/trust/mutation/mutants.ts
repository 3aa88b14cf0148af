import type { Flat, FlatOp, FlatRegister } from '../../hdl/flatten.ts';

/** Faults a generator could have, put into a flat design one at a time, to see whether verification notices. */

export const mutationKinds = [
  'operator',
  'extension',
  'slice',
  'mux arms',
  'constant bit',
  'concatenation',
  'register enable',
  'register reset',
  'reset value',
  'latency',
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** What stands in the design instead. */
export type Change =
  | {
      readonly on: 'operation';
      readonly at: number;
      /**
       * Operations in order; the last takes the place of `at`. Arguments from `flat.ops.length` upwards are earlier
       * operations of this list.
       */
      readonly chain: readonly FlatOp[];
    }
  | { readonly on: 'register'; readonly index: number; readonly register: FlatRegister };

export interface Mutant {
  readonly kind: MutationKind;
  /** Where the fault stands: the operation, by name where it has one. */
  readonly place: string;
  /** What is wrong there. */
  readonly what: string;
  readonly change: Change;
}

/** A fault in messages: kind, place, what. */
export const nameOf = ({ kind, place, what }: Mutant): string => `${kind}, ${place}: ${what}`;

/** The design with the fault in it. */
export function applyMutant(flat: Flat, { change }: Mutant): Flat {
  if (change.on === 'register') {
    const { index, register } = change;
    return { ...flat, registers: flat.registers.map((r, i) => (i === index ? register : r)) };
  }
  const last = change.chain.at(-1);
  if (last === undefined) throw new RangeError('a mutant without an operation');
  const ops = flat.ops.map((op, i) => (i === change.at ? last : op));
  return { ...flat, ops: [...ops, ...change.chain.slice(0, -1)] };
}

/** Every fault that could be made in the operations of `live` and in the registers, operation by operation. */
export function* mutantsOf(flat: Flat, live: ReadonlySet<number>): Generator<Mutant> {
  for (const at of [...live].sort((a, b) => a - b)) yield* operationMutants(flat, at);
  for (const [index, register] of flat.registers.entries()) {
    if (live.has(register.op)) yield* registerMutants(flat, register, index);
  }
}

/** What stands for an operator by mistake. */
const swaps: Readonly<Partial<Record<FlatOp['kind'], FlatOp['kind']>>> = {
  add: 'sub',
  sub: 'add',
  mul: 'add',
  and: 'or',
  or: 'and',
  xor: 'or',
  eq: 'ne',
  ne: 'eq',
  lt: 'le',
  le: 'lt',
  gt: 'ge',
  ge: 'gt',
  all: 'any',
  any: 'all',
  parity: 'any',
};
const arithmetic: ReadonlySet<FlatOp['kind']> = new Set(['add', 'sub', 'mul']);

function* operationMutants(flat: Flat, at: number): Generator<Mutant> {
  const op = opAt(flat, at);
  const place = placeOf(op, at);
  const mutant = (kind: MutationKind, what: string, ...chain: FlatOp[]): Mutant => ({
    kind,
    place,
    what,
    change: { on: 'operation', at, chain },
  });
  const first = flat.ops.length;
  const other = swaps[op.kind];
  if (other !== undefined && arithmetic.has(op.kind)) {
    // The other operator at a width that holds its result, cut to the width that was there.
    const sign = op.kind === 'add' ? 's' : op.sign;
    const bare: FlatOp = { kind: other, width: op.width + 1, sign, args: op.args };
    yield mutant('operator', `${other} instead`, bare, { ...op, kind: 'resize', args: [first] });
  } else if (other !== undefined) {
    yield mutant('operator', `${other} instead`, { ...op, kind: other });
  }
  if (op.kind === 'not' || op.kind === 'neg') {
    yield mutant('operator', 'left out', { ...op, kind: 'resize' });
  }
  for (const [i, arg] of op.args.entries()) {
    const wrong = wrongExtension(flat, op, i);
    if (wrong !== null) yield mutant('extension', `${wrong.what} of argument ${i} (#${arg})`, ...wrong.chain);
  }
  yield* slices(flat, op).map((low) =>
    mutant('slice', `from bit ${low} instead of ${op.low ?? 0}`, { ...op, low }),
  );
  if (op.kind === 'mux' && op.args[1] !== op.args[2]) {
    yield mutant('mux arms', 'select inverted', swapped(op, 1, 2));
  }
  if (op.kind === 'select') {
    for (const i of neighbours(op.args, 1)) {
      yield mutant('mux arms', `cases ${i - 1} and ${i} swapped`, swapped(op, i, i + 1));
    }
  }
  if (op.kind === 'cat') {
    for (const i of neighbours(op.args, 0)) {
      yield mutant('concatenation', `parts ${i} and ${i + 1} swapped`, swapped(op, i, i + 1));
    }
  }
  if (op.kind === 'const') {
    for (let bit = 0; bit < op.width; bit++) {
      yield mutant('constant bit', `bit ${bit} flipped`, {
        ...op,
        value: flipped(op.value ?? 0n, bit, op.width, op.sign),
      });
    }
  }
  if (op.kind === 'rom') {
    // One bit of every entry, another one each time.
    for (const [entry, value] of (op.table ?? []).entries()) {
      const bit = entry % op.width;
      const table = (op.table ?? []).with(entry, flipped(value, bit, op.width, op.sign));
      yield mutant('constant bit', `bit ${bit} of entry ${entry} flipped`, { ...op, table });
    }
  }
}

function* registerMutants(flat: Flat, register: FlatRegister, index: number): Generator<Mutant> {
  const place = `register ${register.name}`;
  const { width, sign } = opAt(flat, register.op);
  const mutant = (kind: MutationKind, what: string, changed: Partial<FlatRegister>): Mutant => ({
    kind,
    place,
    what,
    change: { on: 'register', index, register: { ...register, ...changed } },
  });
  if (register.enable !== null) yield mutant('register enable', 'enable dropped', { enable: null });
  if (register.reset !== null) {
    yield mutant('register reset', 'reset dropped', { reset: null });
    for (const bit of new Set([0, width >> 1, width - 1])) {
      yield mutant('reset value', `bit ${bit} flipped`, { init: flipped(register.init, bit, width, sign) });
    }
  }
  if (!dependsOn(flat, register.next, register.op)) {
    const bypass: FlatOp = { kind: 'resize', width, sign, args: [register.next] };
    const name = opAt(flat, register.op).name;
    yield {
      kind: 'latency',
      place,
      what: 'bypassed, one cycle early',
      change: {
        on: 'operation',
        at: register.op,
        chain: [name === undefined ? bypass : { ...bypass, name }],
      },
    };
  }
}

/** Whether an operation depends on another without a register between: a bypass would close a loop. */
function dependsOn(flat: Flat, from: number, on: number): boolean {
  const seen = new Set<number>([from]);
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === on) return true;
    for (const arg of flat.ops[at]?.args ?? []) {
      if (seen.has(arg)) continue;
      seen.add(arg);
      pending.push(arg);
    }
  }
  return false;
}

/** Operations that outputs and registers depend on. */
export function liveOperations({ ops, registers, outputs }: Flat): ReadonlySet<number> {
  const live = new Set<number>();
  const pending = [...outputs.values()];
  const registerOf = new Map(registers.map((register) => [register.op, register]));
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (live.has(at)) continue;
    live.add(at);
    for (const arg of ops[at]?.args ?? []) pending.push(arg);
    const register = registerOf.get(at);
    if (register === undefined) continue;
    pending.push(register.next);
    if (register.enable !== null) pending.push(register.enable);
    if (register.reset !== null) pending.push(register.reset);
  }
  return live;
}

/** `add total`, `mux #17`: an operation in messages. */
export const placeOf = (op: FlatOp, at: number): string => `${op.kind} ${op.name ?? `#${at}`}`;

export function opAt(flat: Flat, at: number): FlatOp {
  const op = flat.ops[at];
  if (op === undefined) throw new RangeError(`no operation ${at}`);
  return op;
}

const extending: ReadonlySet<FlatOp['kind']> = new Set(['resize', 'add', 'sub', 'mul', 'sum']);

/** One argument extended in the other way: by zeros instead of its sign, or by its top bit instead of zeros. */
function wrongExtension(
  flat: Flat,
  op: FlatOp,
  argument: number,
): { readonly what: string; readonly chain: readonly FlatOp[] } | null {
  const arg = op.args[argument] ?? -1;
  const { width, sign, kind } = opAt(flat, arg);
  if (!extending.has(op.kind) || width >= op.width || kind === 'const') return null;
  const first = flat.ops.length;
  const args = op.args.with(argument, first);
  const other = sign === 's' ? 'u' : 's';
  const cast: FlatOp = { kind: 'cast', width, sign: other, args: [arg] };
  const what = sign === 's' ? 'sign extension dropped' : 'extended by the top bit instead of zeros';
  if (op.kind === 'resize') return { what, chain: [cast, { ...op, args }] };
  // Wide enough for the result whatever the signs, then cut to the width that was there. Mixed signs stay exact
  // because an unsigned operand counts with its own value.
  const bare: FlatOp = { kind: op.kind, width: op.width + 2, sign: 's', args };
  return { what, chain: [cast, bare, { ...op, kind: 'resize', args: [first + 1] }] };
}

/** Lowest bits of a slice that stands off by one. */
function slices(flat: Flat, op: FlatOp): number[] {
  const [arg] = op.args;
  if (op.kind !== 'slice' || arg === undefined) return [];
  const low = op.low ?? 0;
  const { width } = opAt(flat, arg);
  return [low + 1, low - 1].filter((moved) => moved >= 0 && moved + op.width <= width);
}

/** Positions from `from` whose right neighbour is another operation. */
const neighbours = (args: readonly number[], from: number): number[] =>
  args.flatMap((arg, i) => (i >= from && i + 1 < args.length && args[i + 1] !== arg ? [i] : []));

const swapped = (op: FlatOp, one: number, two: number): FlatOp => ({
  ...op,
  args: op.args.map((arg, i) => op.args[i === one ? two : i === two ? one : i] ?? arg),
});

function flipped(value: bigint, bit: number, width: number, sign: FlatOp['sign']): bigint {
  const bits = value ^ (1n << BigInt(bit));
  return sign === 's' ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits);
}
