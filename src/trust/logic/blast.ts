import type { FlatOp } from '../../hdl/flatten.ts';
import { unreachable } from '../../hdl/ir.ts';
import { type Edge, type Graph, no, not, yes } from './graph.ts';

/** A value bit by bit, least significant first, with the sign it extends by. */
export interface Word {
  readonly bits: readonly Edge[];
  readonly sign: 'u' | 's';
}

/** Bits of an operation other than an input or a register, from its arguments. Means what `hdl/sim/expressions.ts` means. */
export function blast(graph: Graph, op: FlatOp, args: readonly Word[]): Edge[] {
  const { width } = op;
  const [a = nothing, b = nothing, c = nothing] = args;
  const each = (bit: (i: number) => Edge): Edge[] => Array.from({ length: width }, (_, i) => bit(i));
  switch (op.kind) {
    case 'const':
      return constant(op.value ?? 0n, width);
    case 'alias':
    case 'cast':
    case 'resize':
      return extended(a, width);
    case 'not':
      return extended(a, width).map(not);
    case 'and':
      return each((i) => graph.and(bitAt(a, i), bitAt(b, i)));
    case 'or':
      return each((i) => graph.or(bitAt(a, i), bitAt(b, i)));
    case 'xor':
      return each((i) => graph.xor(bitAt(a, i), bitAt(b, i)));
    case 'slice':
      return each((i) => a.bits[(op.low ?? 0) + i] ?? no);
    case 'cat':
      return extended({ bits: [...args].reverse().flatMap(({ bits }) => bits), sign: 'u' }, width);
    case 'mux':
      return each((i) => graph.mux(a.bits[0] ?? no, bitAt(b, i), bitAt(c, i)));
    case 'select':
      return select(graph, a, args.slice(1), width);
    case 'add':
      return sum(graph, extended(a, width), extended(b, width), no);
    case 'sub':
      return sum(graph, extended(a, width), extended(b, width).map(not), yes);
    case 'neg':
      return sum(graph, constant(0n, width), extended(a, width).map(not), yes);
    case 'mul':
      return product(graph, extended(a, width), extended(b, width), Math.min(width, a.bits.length), a.sign);
    case 'sum':
      return args.reduce((total, arg) => sum(graph, total, extended(arg, width), no), constant(0n, width));
    case 'eq':
      return [same(graph, a, b)];
    case 'ne':
      return [not(same(graph, a, b))];
    case 'lt':
      return [less(graph, a, b)];
    case 'ge':
      return [not(less(graph, a, b))];
    case 'gt':
      return [less(graph, b, a)];
    case 'le':
      return [not(less(graph, b, a))];
    case 'any':
      return [not(all(graph, a.bits.map(not)))];
    case 'all':
      return [all(graph, a.bits)];
    case 'parity':
      return [a.bits.reduce((x, y) => graph.xor(x, y), no)];
    case 'left':
      return shifted(graph, extended(a, width), b, no, 1);
    case 'right':
      return shifted(graph, extended(a, width), b, op.sign === 's' ? bitAt(a, width - 1) : no, -1);
    case 'rom':
      return each((i) =>
        rom(
          graph,
          a.bits,
          (op.table ?? []).map((v) => ((v >> BigInt(i)) & 1n) === 1n),
        ),
      );
    case 'input':
    case 'reg':
      throw new RangeError(`${op.kind} is not computed`);
    default:
      return unreachable(op.kind);
  }
}

const nothing: Word = { bits: [], sign: 'u' };

const bitAt = ({ bits, sign }: Word, i: number): Edge =>
  bits[i] ?? (sign === 's' ? (bits[bits.length - 1] ?? no) : no);

const extended = (word: Word, width: number): Edge[] =>
  Array.from({ length: width }, (_, i) => bitAt(word, i));

export const constant = (value: bigint, width: number): Edge[] =>
  Array.from({ length: width }, (_, i) => (((value >> BigInt(i)) & 1n) === 1n ? yes : no));

const all = (graph: Graph, bits: readonly Edge[]): Edge => bits.reduce((x, y) => graph.and(x, y), yes);

function sum(graph: Graph, a: readonly Edge[], b: readonly Edge[], carryIn: Edge): Edge[] {
  let carry = carryIn;
  return a.map((x, i) => {
    const y = b[i] ?? no;
    const half = graph.xor(x, y);
    const total = graph.xor(half, carry);
    carry = graph.or(graph.and(x, y), graph.and(half, carry));
    return total;
  });
}

/** Rows of `b` for every bit of `a`; above its own bits `a` repeats its sign, which is one more row, subtracted. */
function product(
  graph: Graph,
  a: readonly Edge[],
  b: readonly Edge[],
  ownBits: number,
  sign: 'u' | 's',
): Edge[] {
  const width = a.length;
  let total = constant(0n, width);
  for (let row = 0; row < ownBits; row++) {
    const bit = a[row] ?? no;
    const addend = Array.from({ length: width }, (_, i) => (i < row ? no : graph.and(bit, b[i - row] ?? no)));
    const isSign = sign === 's' && row === ownBits - 1;
    total = isSign ? sum(graph, total, addend.map(not), yes) : sum(graph, total, addend, no);
  }
  return total;
}

function same(graph: Graph, a: Word, b: Word): Edge {
  const width = Math.max(a.bits.length, b.bits.length);
  return all(
    graph,
    Array.from({ length: width }, (_, i) => not(graph.xor(bitAt(a, i), bitAt(b, i)))),
  );
}

/** a < b: the sign of their difference, one bit wider than either. */
function less(graph: Graph, a: Word, b: Word): Edge {
  const width = Math.max(a.bits.length, b.bits.length) + 1;
  const difference = sum(graph, extended(a, width), extended(b, width).map(not), yes);
  return difference[width - 1] ?? no;
}

function select(graph: Graph, index: Word, cases: readonly Word[], width: number): Edge[] {
  const last = cases.at(-1) ?? nothing;
  let value = extended(last, width);
  for (let i = cases.length - 2; i >= 0; i--) {
    const chosen = same(graph, index, { bits: constant(BigInt(i), index.bits.length), sign: index.sign });
    // An index too narrow to reach a case never chooses it.
    if (BigInt(i) >> BigInt(index.bits.length) !== 0n) continue;
    const one = cases[i] ?? nothing;
    value = value.map((bit, at) => graph.mux(chosen, bitAt(one, at), bit));
  }
  return value;
}

function shifted(graph: Graph, value: readonly Edge[], by: Word, fill: Edge, step: 1 | -1): Edge[] {
  let result = [...value];
  by.bits.forEach((bit, i) => {
    const distance = i > 20 ? value.length : Math.min(2 ** i, value.length);
    result = result.map((old, at) => graph.mux(bit, result[at - step * distance] ?? fill, old));
  });
  return result;
}

/** Table by address, zeros past its end. */
function rom(graph: Graph, address: readonly Edge[], table: readonly boolean[]): Edge {
  if (table.length === 0 || !table.includes(true)) return no;
  const top = address.at(-1);
  if (top === undefined) return table[0] === true ? yes : no;
  const half = 2 ** (address.length - 1);
  const below = address.slice(0, -1);
  return graph.mux(top, rom(graph, below, table.slice(half)), rom(graph, below, table.slice(0, half)));
}
