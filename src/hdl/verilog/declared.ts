import type { Design, Node } from '../ir.ts';
import { operands } from '../ir.ts';
import type { Usage } from '../usage.ts';
import { isArithmetic } from './widths.ts';

/** Kinds that cannot be printed in place. */
const alwaysDeclared = new Set<Node['kind']>([
  'input',
  'wire',
  'reg',
  'gather',
  'sum',
  'select',
  'rom',
  'output_of',
]);

/**
 * The values that get a declaration of their own: named ones, stored ones, arithmetic that something else than a
 * driver reads, whatever is read twice, and whatever has single bits picked.
 */
export function declaredNodes(
  design: Design,
  usage: Usage,
  widths: ReadonlyMap<Node, number>,
): ReadonlySet<Node> {
  const declared = new Set<Node>();
  const live = design.nodes.filter((node) => usage.bits.has(node));
  const reads = (node: Node): number => usage.reads.get(node) ?? 0;
  for (const node of live)
    if (alwaysDeclared.has(node.kind) || design.names.has(node)) declared.add(node);
    else if (reads(node) > 1 && !isTrivial(node)) declared.add(node);
  for (const node of live)
    for (const o of operands(node)) if (picksBits(node, o, reads(o), widths)) declare(declared, o);
  const direct = directDrivers(design, (node) => usage.bits.has(node), declared);
  for (const node of live)
    if (isArithmetic(node) && !(direct.has(node) && reads(node) === 1)) declared.add(node);
  return declared;
}

/** Cheap enough to print again at every use. */
function isTrivial(node: Node): boolean {
  if (node.kind === 'const' || node.kind === 'slice') return true;
  if (node.kind === 'cast') return isTrivial(node.a) || node.a.kind === 'input' || node.a.kind === 'reg';
  return node.kind === 'unary' && node.op === 'not' && node.a.width === 1 && isBit(node.a);
}

const isBit = (node: Node): boolean => node.kind === 'input' || node.kind === 'reg' || node.kind === 'slice';

/** Does the text of `user` pick single bits of `operand`? */
function picksBits(user: Node, operand: Node, reads: number, widths: ReadonlyMap<Node, number>): boolean {
  const signBit = operand.sign === 's' && operand.width > 1;
  switch (user.kind) {
    case 'slice':
      return true;
    case 'resize':
      // The low bits of a sum that nothing else reads are the sum printed at that width.
      return user.width < operand.width ? !isArithmetic(operand) || reads > 1 : signBit;
    case 'shift':
      return operand === user.a && user.op === 'left' && signBit;
    case 'unary':
      return user.op === 'neg' && signBit;
    case 'binary':
      return isArithmetic(user) && (widths.get(user) ?? user.width) < operand.width;
    default:
      return false;
  }
}

function declare(declared: Set<Node>, node: Node): void {
  if (node.kind === 'const') return;
  if ((node.kind === 'cast' || node.kind === 'slice') && !declared.has(node)) declare(declared, node.a);
  else declared.add(node);
}

/** Values that are the whole right-hand side of an assignment, where arithmetic may stand at its own width. */
function directDrivers(
  design: Design,
  live: (node: Node) => boolean,
  declared: ReadonlySet<Node>,
): ReadonlySet<Node> {
  const direct = new Set<Node>();
  const add = (node: Node): void => {
    if (declared.has(node)) return;
    direct.add(node);
    if (node.kind === 'cast') add(node.a);
    if (node.kind === 'resize' && node.width <= node.a.width) add(node.a);
  };
  Object.values(design.outputs).forEach(add);
  // A register or wire that nothing reads is not printed, so what drives it is not printed there either.
  for (const r of design.registers) if (live(r.node)) add(r.next);
  for (const [wire, driver] of design.drivers) if (live(wire)) add(driver);
  for (const node of declared)
    if (node.kind === 'gather') node.parts.forEach(add);
    else if (node.kind === 'cast' || (node.kind === 'resize' && node.width <= node.a.width)) add(node.a);
  return direct;
}
