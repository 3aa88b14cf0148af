import type { Design, Node, WireNode } from './ir.ts';
import { operands, unreachable } from './ir.ts';

/** Which bits of every value matter, and how often a value is read. */
export interface Usage {
  /** Bit mask of the bits that reach an output, a register or an instance; absent when none does. */
  readonly bits: ReadonlyMap<Node, bigint>;
  /** Number of reads by values that are used themselves, outputs and registers included. */
  readonly reads: ReadonlyMap<Node, number>;
}

const ones = (width: number): bigint => (1n << BigInt(width)) - 1n;
const bitLength = (mask: bigint): number => (mask === 0n ? 0 : mask.toString(2).length);
/** All bits up to the highest used one: what carries need. */
const upTo = (mask: bigint, width: number): bigint => ones(Math.min(width, bitLength(mask)));

/** Backward from outputs, registers that are read, instances that are read, and ignored values. */
export function analyseUsage(design: Design): Usage {
  const bits = new Map<Node, bigint>();
  let changed = false;
  const need = (node: Node, mask: bigint): void => {
    const wanted = mask & ones(node.width);
    const had = bits.get(node) ?? 0n;
    if (wanted === 0n || (had | wanted) === had) return;
    bits.set(node, had | wanted);
    changed = true;
  };
  const all = (node: Node): void => need(node, ones(node.width));
  for (const node of Object.values(design.outputs)) all(node);
  for (const { node } of design.ignored) all(node);
  do {
    changed = false;
    for (const { node, next, enable, reset } of design.registers) {
      const mask = bits.get(node);
      if (mask === undefined) continue;
      need(next, mask);
      if (enable !== null) all(enable);
      if (reset !== null) all(reset);
    }
    for (let i = design.nodes.length - 1; i >= 0; i--) {
      const node = design.nodes[i];
      const mask = node === undefined ? undefined : bits.get(node);
      if (node !== undefined && mask !== undefined) needOperands(design, node, mask, need, all);
    }
  } while (changed);
  return { bits, reads: countReads(design, bits) };
}

function needOperands(
  design: Design,
  node: Node,
  mask: bigint,
  need: (node: Node, mask: bigint) => void,
  all: (node: Node) => void,
): void {
  switch (node.kind) {
    case 'const':
    case 'input':
    case 'reg':
      return;
    case 'wire':
      needDriver(design, node, mask, need);
      return;
    case 'unary':
      if (node.op === 'not') need(node.a, mask);
      else if (node.op === 'neg') need(node.a, upTo(mask, node.a.width));
      else all(node.a);
      return;
    case 'binary':
      if (node.op === 'and' || node.op === 'or' || node.op === 'xor') {
        need(node.a, mask);
        need(node.b, mask);
      } else if (node.op === 'add' || node.op === 'sub' || node.op === 'mul') {
        need(node.a, upTo(mask, node.a.width));
        need(node.b, upTo(mask, node.b.width));
      } else {
        all(node.a);
        all(node.b);
      }
      return;
    case 'mux':
      all(node.condition);
      need(node.whenTrue, mask);
      need(node.whenFalse, mask);
      return;
    case 'select':
      all(node.index);
      for (const c of node.cases) need(c, mask);
      return;
    case 'cat':
      splitMask([...node.parts].reverse(), mask, need);
      return;
    case 'gather':
      // A generate loop assigns every lane whole, whatever is read of it.
      for (const part of node.parts) all(part);
      return;
    case 'slice':
      need(node.a, mask << BigInt(node.low));
      return;
    case 'resize':
      need(node.a, mask);
      if (node.a.sign === 's' && mask >> BigInt(node.a.width) !== 0n)
        need(node.a, 1n << BigInt(node.a.width - 1));
      return;
    case 'cast':
      need(node.a, mask);
      return;
    case 'sum':
      for (const part of node.terms.parts) need(part, upTo(mask, part.width));
      need(node.terms, ones(node.terms.width));
      return;
    case 'shift':
    case 'rom':
    case 'output_of':
      for (const operand of operands(node)) all(operand);
      return;
    default:
      unreachable(node);
  }
}

function needDriver(
  design: Design,
  wire: WireNode,
  mask: bigint,
  need: (node: Node, mask: bigint) => void,
): void {
  const driver = design.drivers.get(wire);
  if (driver !== undefined) need(driver, mask);
}

function splitMask(lowFirst: readonly Node[], mask: bigint, need: (node: Node, mask: bigint) => void): void {
  let rest = mask;
  for (const part of lowFirst) {
    need(part, rest & ones(part.width));
    rest >>= BigInt(part.width);
  }
}

function countReads(design: Design, bits: ReadonlyMap<Node, bigint>): ReadonlyMap<Node, number> {
  const reads = new Map<Node, number>();
  const read = (node: Node): void => void reads.set(node, (reads.get(node) ?? 0) + 1);
  const seen = new Set<unknown>();
  for (const node of design.nodes) {
    if (!bits.has(node)) continue;
    if (node.kind === 'output_of') {
      if (seen.has(node.instance)) continue;
      seen.add(node.instance);
    }
    if (node.kind === 'wire') {
      const driver = design.drivers.get(node);
      if (driver !== undefined) read(driver);
    }
    for (const operand of operands(node)) read(operand);
  }
  for (const node of Object.values(design.outputs)) read(node);
  for (const { node, next, enable, reset } of design.registers) {
    if (!bits.has(node)) continue;
    read(next);
    if (enable !== null) read(enable);
    if (reset !== null) read(reset);
  }
  return reads;
}
