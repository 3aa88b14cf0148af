import type { Flat, FlatOp } from './flatten.ts';

/** Operations reachable from outputs and registers, in an order that can be evaluated, with loops kept together. */
export interface Schedule {
  /** Groups in order; a group of several operations depends on itself at the level of whole values. */
  readonly groups: readonly (readonly number[])[];
}

/** Strongly connected components in dependency order (Tarjan, iterative: chains are thousands of operations deep). */
export function schedule(flat: Flat): Schedule {
  const { ops } = flat;
  const index = new Int32Array(ops.length).fill(-1);
  const low = new Int32Array(ops.length);
  const onStack = new Uint8Array(ops.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let counter = 0;
  const visit = (root: number): void => {
    const work: { readonly op: number; next: number }[] = [{ op: root, next: 0 }];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { op } = frame;
      if (frame.next === 0) {
        index[op] = low[op] = counter++;
        stack.push(op);
        onStack[op] = 1;
      }
      const arg = ops[op]?.args[frame.next];
      if (arg !== undefined) {
        frame.next++;
        if (index[arg] === -1) work.push({ op: arg, next: 0 });
        else if (onStack[arg] === 1) low[op] = Math.min(low[op] ?? 0, index[arg] ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) low[parent.op] = Math.min(low[parent.op] ?? 0, low[op] ?? 0);
      if (low[op] === index[op]) groups.push(popGroup(stack, onStack, op));
    }
  };
  for (const root of roots(flat)) if (index[root] === -1) visit(root);
  return { groups };
}

function popGroup(stack: number[], onStack: Uint8Array, op: number): number[] {
  const group: number[] = [];
  for (;;) {
    const member = stack.pop();
    if (member === undefined) throw new Error('the component stack is empty');
    onStack[member] = 0;
    group.push(member);
    if (member === op) return group.reverse();
  }
}

function roots(flat: Flat): number[] {
  const list = [...flat.outputs.values()];
  for (const r of flat.registers) {
    list.push(r.next);
    if (r.enable !== null) list.push(r.enable);
    if (r.reset !== null) list.push(r.reset);
  }
  return list;
}

/** True when the operations of a group depend on themselves bit by bit: a combinational loop. */
export function bitLoop(flat: Flat, group: readonly number[]): readonly number[] | null {
  const [first] = group;
  if (group.length === 1 && first !== undefined && !flat.ops[first]?.args.includes(first)) return null;
  const members = new Set(group);
  const state = new Map<string, 'open' | 'done'>();
  for (const op of group)
    for (let bit = 0; bit < (flat.ops[op]?.width ?? 0); bit++) {
      const loop = findLoop(flat, members, state, op, bit);
      if (loop !== null) return loop;
    }
  return null;
}

function findLoop(
  flat: Flat,
  members: ReadonlySet<number>,
  state: Map<string, 'open' | 'done'>,
  op: number,
  bit: number,
): readonly number[] | null {
  interface Step {
    readonly op: number;
    readonly key: string;
    readonly uses: Iterator<readonly [number, number]>;
  }
  const step = (o: number, b: number): Step => {
    const key = `${o}.${b}`;
    state.set(key, 'open');
    const flatOp = flat.ops[o];
    return { op: o, key, uses: flatOp === undefined ? [].values() : bitUses(flat, flatOp, b) };
  };
  if (state.has(`${op}.${bit}`)) return null;
  const path = [step(op, bit)];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const use = top.uses.next();
    if (use.done === true) {
      state.set(top.key, 'done');
      path.pop();
      continue;
    }
    const [nextOp, nextBit] = use.value;
    if (!members.has(nextOp)) continue;
    const key = `${nextOp}.${nextBit}`;
    const seen = state.get(key);
    if (seen === 'open') return path.slice(path.findIndex((s) => s.key === key)).map((s) => s.op);
    if (seen === undefined) path.push(step(nextOp, nextBit));
  }
  return null;
}

/** The bits of arguments that bit `bit` of an operation reads. */
function* bitUses(flat: Flat, op: FlatOp, bit: number): Generator<readonly [number, number]> {
  const widthOf = (arg: number): number => flat.ops[arg]?.width ?? 0;
  switch (op.kind) {
    case 'alias':
    case 'cast':
    case 'not':
    case 'and':
    case 'or':
    case 'xor':
      for (const arg of op.args) yield [arg, bit];
      return;
    case 'resize':
      for (const arg of op.args)
        if (bit < widthOf(arg)) yield [arg, bit];
        else if (flat.ops[arg]?.sign === 's') yield [arg, widthOf(arg) - 1];
      return;
    case 'slice':
      for (const arg of op.args) yield [arg, bit + (op.low ?? 0)];
      return;
    case 'cat': {
      let base = 0;
      for (const arg of [...op.args].reverse()) {
        if (bit >= base && bit < base + widthOf(arg)) yield [arg, bit - base];
        base += widthOf(arg);
      }
      return;
    }
    case 'mux':
    case 'select': {
      const [control, ...data] = op.args;
      if (control !== undefined) for (let b = 0; b < widthOf(control); b++) yield [control, b];
      for (const arg of data) yield [arg, bit];
      return;
    }
    case 'add':
    case 'sub':
    case 'mul':
    case 'neg':
    case 'sum':
      for (const arg of op.args) for (let b = 0; b <= Math.min(bit, widthOf(arg) - 1); b++) yield [arg, b];
      return;
    default:
      for (const arg of op.args) for (let b = 0; b < widthOf(arg); b++) yield [arg, b];
  }
}
