import type { Design, Node } from '../ir.ts';
import { operands } from '../ir.ts';
import type { Usage } from '../usage.ts';

const growing = new Set(['add', 'sub', 'mul']);

export const isArithmetic = (node: Node): boolean =>
  (node.kind === 'binary' && growing.has(node.op)) ||
  (node.kind === 'unary' && node.op === 'neg') ||
  node.kind === 'shift';

/** Arithmetic whose low bits depend on low bits only, so that top bits nobody reads need not be printed. */
const isCuttable = (node: Node): boolean => isArithmetic(node) && node.kind !== 'shift';

/**
 * Width every live value is printed at. An `add` that grew by a bit which is truncated again is printed at the width
 * its readers take; everything else at its own width.
 */
export function printedWidths(design: Design, usage: Usage): ReadonlyMap<Node, number> {
  const widths = new Map<Node, number>();
  const wanted = new Map<Node, number>();
  const want = (node: Node, width: number): void =>
    void wanted.set(node, Math.min(node.width, Math.max(wanted.get(node) ?? 1, width)));
  const wantAll = (node: Node): void => want(node, node.width);
  Object.values(design.outputs).forEach(wantAll);
  for (const r of design.registers) for (const n of [r.next, r.enable, r.reset]) if (n !== null) wantAll(n);
  for (const driver of design.drivers.values()) wantAll(driver);
  for (const { node } of design.ignored) wantAll(node);
  for (let i = design.nodes.length - 1; i >= 0; i--) {
    const node = design.nodes[i];
    if (node === undefined || !usage.bits.has(node)) continue;
    const width = isCuttable(node) ? (wanted.get(node) ?? node.width) : node.width;
    widths.set(node, width);
    if (node.kind === 'slice') want(node.a, node.low + node.width);
    else if (node.kind === 'resize' && node.width < node.a.width) want(node.a, node.width);
    else if (isCuttable(node)) for (const operand of operands(node)) want(operand, width);
    else operands(node).forEach(wantAll);
  }
  return widths;
}
