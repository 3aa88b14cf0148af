import type { Flat, FlatKind, FlatOp, FlatRegister } from '../hdl/flatten.ts';

/** Faults a generator could have, put into a flat design one at a time, to see whether verification notices. */

export const mutationKinds = [
  'operator',
  'sign extension',
  'slice',
  'mux arms',
  'constant bit',
  'concatenation',
  'register enable',
  'register reset',
  'reset value',
] as const;
export type MutationKind = (typeof mutationKinds)[number];

export interface Mutant {
  readonly kind: MutationKind;
  /** Where the fault stands and what it is. */
  readonly what: string;
  readonly flat: Flat;
}

/** A fault that could be made. */
interface Site {
  readonly kind: MutationKind;
  readonly what: string;
  readonly apply: () => Flat;
}

/** `count` different mutants, the same ones for the same seed; the kinds take turns as far as the design has them. */
export function drawMutants(flat: Flat, count: number, seed: number): Mutant[] {
  const draw = generator(seed);
  const all = sites(flat);
  const byKind = mutationKinds.map((kind) =>
    shuffled(
      all.filter((site) => site.kind === kind),
      draw,
    ),
  );
  const chosen: Site[] = [];
  for (let turn = 0; chosen.length < Math.min(count, all.length); turn++) {
    for (const list of byKind) {
      const site = list[turn];
      if (site !== undefined && chosen.length < count) chosen.push(site);
    }
  }
  return chosen.map(({ kind, what, apply }) => ({ kind, what, flat: apply() }));
}

/** Mulberry32: 32 bits of state, one draw in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map((item) => ({ item, key: draw() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Every fault that could be made where something depends on it. */
function sites(flat: Flat): Site[] {
  const live = liveOps(flat);
  return [
    ...flat.ops.flatMap((op, at) => (live.has(at) ? opSites(flat, op, at) : [])),
    ...flat.registers.flatMap((register, at) => registerSites(flat, register, at)),
  ];
}

function liveOps({ ops, registers, outputs }: Flat): ReadonlySet<number> {
  const live = new Set<number>();
  const pending = [
    ...outputs.values(),
    ...registers.flatMap(({ next, enable, reset }) => [next, enable, reset]),
  ];
  while (pending.length > 0) {
    const at = pending.pop();
    if (at === undefined || at === null || live.has(at)) continue;
    live.add(at);
    pending.push(...(ops[at]?.args ?? []));
  }
  return live;
}

const place = (op: FlatOp, at: number): string => `${op.kind} ${op.name ?? `#${at}`}`;

function opSites(flat: Flat, op: FlatOp, at: number): Site[] {
  const site = (kind: MutationKind, how: string, apply: () => Flat): Site => ({
    kind,
    what: `${place(op, at)}: ${how}`,
    apply,
  });
  const found: Site[] = [];
  const other = swaps[op.kind];
  if (other !== undefined)
    found.push(site('operator', `${other} instead`, () => swapOperator(flat, at, other)));
  if (op.kind === 'not' || op.kind === 'neg') {
    found.push(site('operator', 'left out', () => replaceOp(flat, at, { ...op, kind: 'resize' })));
  }
  op.args.forEach((arg, i) => {
    if (extendsSign(flat, op, arg)) {
      found.push(site('sign extension', `dropped of argument ${i}`, () => dropSign(flat, at, i)));
    }
  });
  const source = flat.ops[op.args[0] ?? -1];
  if (op.kind === 'slice' && source !== undefined && source.width > op.width) {
    const low = op.low ?? 0;
    const moved = low + 1 + op.width <= source.width ? low + 1 : low - 1;
    found.push(
      site('slice', `from bit ${moved} instead of ${low}`, () => replaceOp(flat, at, { ...op, low: moved })),
    );
  }
  if (op.kind === 'mux') found.push(site('mux arms', 'swapped', () => swapArgs(flat, at, 1, 2)));
  if (op.kind === 'cat') {
    op.args.slice(1).forEach((arg, i) => {
      if (arg === op.args[i]) return;
      found.push(
        site('concatenation', `parts ${i} and ${i + 1} swapped`, () => swapArgs(flat, at, i, i + 1)),
      );
    });
  }
  if (op.kind === 'const') {
    for (let bit = 0; bit < op.width; bit++) {
      found.push(site('constant bit', `bit ${bit} flipped`, () => replaceOp(flat, at, flipped(op, bit))));
    }
  }
  return found;
}

/** What stands for an operator by mistake. */
const swaps: Readonly<Partial<Record<FlatKind, FlatKind>>> = {
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

function registerSites(flat: Flat, register: FlatRegister, at: number): Site[] {
  const site = (kind: MutationKind, how: string, changed: FlatRegister): Site => ({
    kind,
    what: `register ${register.name}: ${how}`,
    apply: () => ({ ...flat, registers: flat.registers.map((r, i) => (i === at ? changed : r)) }),
  });
  const width = flat.ops[register.op]?.width ?? 1;
  const sites: Site[] = [];
  if (register.enable !== null) {
    sites.push(site('register enable', 'enable dropped', { ...register, enable: null }));
  }
  if (register.reset !== null) {
    sites.push(site('register reset', 'reset dropped', { ...register, reset: null }));
    const bit = BigInt(width >> 1);
    const op = flat.ops[register.op];
    const init = flippedValue(register.init, bit, width, op?.sign === 's');
    sites.push(site('reset value', `bit ${bit} flipped`, { ...register, init }));
  }
  return sites;
}

const replaceOp = (flat: Flat, at: number, changed: FlatOp, added: readonly FlatOp[] = []): Flat => ({
  ...flat,
  ops: [...flat.ops.map((op, i) => (i === at ? changed : op)), ...added],
});

function opAt(flat: Flat, at: number): FlatOp {
  const op = flat.ops[at];
  if (op === undefined) throw new RangeError(`no operation ${at}`);
  return op;
}

/** The other operator at a width that holds its result, cut to the width that was there. */
function swapOperator(flat: Flat, at: number, kind: FlatKind): Flat {
  const op = opAt(flat, at);
  const bare: FlatOp = { kind, width: op.width + 1, sign: op.kind === 'add' ? 's' : op.sign, args: op.args };
  const isArithmetic = ['add', 'sub', 'mul'].includes(op.kind);
  if (!isArithmetic) return replaceOp(flat, at, { ...op, kind });
  return replaceOp(flat, at, { ...op, kind: 'resize', args: [flat.ops.length] }, [bare]);
}

/** Whether `op` extends this argument by its sign. */
function extendsSign(flat: Flat, op: FlatOp, arg: number): boolean {
  const source = flat.ops[arg];
  if (source?.sign !== 's' || source.width >= op.width) return false;
  return ['resize', 'add', 'sub', 'mul', 'sum'].includes(op.kind);
}

/** One argument read without its sign; the operator works wide enough for that and is cut to the width that was there. */
function dropSign(flat: Flat, at: number, argument: number): Flat {
  const op = opAt(flat, at);
  const source = opAt(flat, op.args[argument] ?? -1);
  const unsigned = flat.ops.length;
  const args = op.args.map((arg, i) => (i === argument ? unsigned : arg));
  const added: FlatOp[] = [{ kind: 'cast', width: source.width, sign: 'u', args: [op.args[argument] ?? -1] }];
  if (op.kind === 'resize') return replaceOp(flat, at, { ...op, args }, added);
  const bare: FlatOp = { kind: op.kind, width: op.width + 2, sign: 's', args };
  return replaceOp(flat, at, { ...op, kind: 'resize', args: [unsigned + 1] }, [...added, bare]);
}

function swapArgs(flat: Flat, at: number, one: number, two: number): Flat {
  const op = opAt(flat, at);
  const args = op.args.map((arg, i) => op.args[i === one ? two : i === two ? one : i] ?? arg);
  return replaceOp(flat, at, { ...op, args });
}

const flippedValue = (value: bigint, bit: bigint, width: number, signed: boolean): bigint => {
  const bits = value ^ (1n << bit);
  return signed ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits);
};

const flipped = (op: FlatOp, bit: number): FlatOp => ({
  ...op,
  value: flippedValue(op.value ?? 0n, BigInt(bit), op.width, op.sign === 's'),
});
