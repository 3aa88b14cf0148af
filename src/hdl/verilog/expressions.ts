import type { Design, Node } from '../ir.ts';
import { unreachable } from '../ir.ts';
import type { Usage } from '../usage.ts';
import type { VExpr } from './ast.ts';

/** A printed expression and the sign Verilog gives it. */
export interface Typed {
  readonly e: VExpr;
  readonly signed: boolean;
}

/** What expression printing asks of the module being prepared. */
export interface Naming {
  readonly design: Design;
  readonly usage: Usage;
  /** Identifier under which a declared node stands, or `null` when it is printed in place. */
  identifier(node: Node): string | null;
  /** Width a node is printed at: arithmetic leaves off top bits nobody reads. */
  printedWidth(node: Node): number;
}

const binaryText = {
  add: '+',
  sub: '-',
  mul: '*',
  and: '&',
  or: '|',
  xor: '^',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
} as const;
const unaryText = { not: '~', neg: '-', all: '&', any: '|', parity: '^' } as const;

export const literal = (width: number, value: bigint, signed = false): VExpr => ({
  kind: 'literal',
  width,
  value,
  signed,
});
const unsigned = (e: VExpr): Typed => ({ e, signed: false });

const primary = new Set<VExpr['kind']>(['id', 'index', 'part', 'literal', 'concat', 'repeat', 'call']);

/** A node as an expression: its identifier where it has one, else its operation. */
export function expression(n: Naming, node: Node): Typed {
  const name = n.identifier(node);
  if (name !== null) return { e: { kind: 'id', name }, signed: declaredSigned(node) };
  return operation(n, node);
}

/** Slices and packed vectors are unsigned in Verilog; everything declared carries its node's sign. */
const declaredSigned = (node: Node): boolean => node.sign === 's';

/** The operation itself, whether or not the node has an identifier: the right-hand side of its declaration. */
export function operation(n: Naming, node: Node): Typed {
  switch (node.kind) {
    case 'const':
      return { e: literal(node.width, node.value, node.sign === 's'), signed: node.sign === 's' };
    case 'unary':
      return unaryExpression(n, node);
    case 'binary':
      return binaryExpression(n, node);
    case 'shift':
      return shiftExpression(n, node);
    case 'mux': {
      const whenTrue = expression(n, node.whenTrue);
      const whenFalse = expression(n, node.whenFalse);
      const condition = expression(n, node.condition).e;
      const e: VExpr = { kind: 'conditional', condition, whenTrue: whenTrue.e, whenFalse: whenFalse.e };
      return { e, signed: whenTrue.signed && whenFalse.signed };
    }
    case 'cat':
      return unsigned(concatenation(n, node.parts));
    case 'slice':
      return unsigned(part(n, node.a, node.low, node.width));
    case 'resize':
      return resizeExpression(n, node.a, node.width);
    case 'cast':
      return expression(n, node.a);
    case 'select':
      return unsigned(
        chosen(
          n,
          node.index,
          node.cases.map((c) => expression(n, c).e),
        ),
      );
    case 'rom': {
      const entries = node.table.map((value) => literal(node.width, value));
      return unsigned(chosen(n, node.address, [...entries, literal(node.width, 0n)]));
    }
    case 'sum':
      return unsigned(lanesAdded(n, node));
    case 'input':
    case 'wire':
    case 'reg':
    case 'output_of':
    case 'gather':
      throw new Error(`a ${node.kind} node stands under an identifier`);
    default:
      return unreachable(node);
  }
}

/** Nodes whose bits can be picked: an identifier, a constant, or a slice of one. */
function pickable(n: Naming, node: Node): boolean {
  if (n.identifier(node) !== null || node.kind === 'const') return true;
  if (node.kind === 'cast') return pickable(n, node.a);
  return node.kind === 'slice' && pickable(n, node.a);
}

/** Bits `low` .. `low + width - 1` of a pickable node (or of a constant). */
function part(n: Naming, node: Node, low: number, width: number): VExpr {
  const name = n.identifier(node);
  if (name !== null) {
    if (node.width === 1 && width === 1) return { kind: 'id', name };
    if (width === n.printedWidth(node) && low === 0) return { kind: 'id', name };
    return width === 1
      ? { kind: 'index', name, at: low }
      : { kind: 'part', name, high: low + width - 1, low };
  }
  switch (node.kind) {
    case 'cast':
      return part(n, node.a, low, width);
    case 'slice':
      return part(n, node.a, node.low + low, width);
    case 'const':
      return literal(width, BigInt.asUintN(width, BigInt.asUintN(node.width, node.value) >> BigInt(low)));
    default:
      throw new Error(`bits are picked from a ${node.kind} node without a name`);
  }
}

/** `index == 0 ? a : index == 1 ? b : c`: a choice as one expression. */
function chosen(n: Naming, index: Node, values: readonly VExpr[]): VExpr {
  const reversed = values.map((value, i) => ({ value, i })).reverse();
  const subject = expression(n, index).e;
  return (
    reversed.reduce<VExpr | null>((otherwise, { value, i }) => {
      if (otherwise === null) return value;
      const label = literal(index.width, BigInt(i));
      const condition: VExpr = { kind: 'binary', op: '==', a: subject, b: label };
      return { kind: 'conditional', condition, whenTrue: value, whenFalse: otherwise };
    }, null) ?? literal(1, 0n)
  );
}

/** Every lane extended and added, as one expression. */
function lanesAdded(n: Naming, node: Extract<Node, { kind: 'sum' }>): VExpr {
  const { count } = node.terms.group;
  const width = node.terms.width / count;
  const terms = Array.from({ length: count }, (_, lane): VExpr => {
    const whole = part(n, node.terms, lane * width, width);
    const missing = node.width - width;
    if (missing === 0) return whole;
    const top = part(n, node.terms, lane * width + width - 1, 1);
    const fill: VExpr =
      node.sign === 's' ? { kind: 'repeat', count: missing, part: top } : literal(missing, 0n);
    return { kind: 'concat', parts: [fill, whole] };
  });
  return terms.reduce((a, b) => ({ kind: 'binary', op: '+', a, b }));
}

/** Equal neighbours become a repeat: `{8{sign}}`. */
function concatenation(n: Naming, nodes: readonly Node[]): VExpr {
  const parts: VExpr[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    let count = 1;
    while (nodes[i + count] === node) count++;
    if (count > 1 && node.kind !== 'const' && n.usage.bits.has(node)) {
      parts.push({ kind: 'repeat', count, part: expression(n, node).e });
      i += count - 1;
    } else parts.push(...concatParts(n, node));
  }
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'repeat' ? only : { kind: 'concat', parts };
}

function concatParts(n: Naming, node: Node): VExpr[] {
  // A part that nothing reads is not there; its place is.
  if (!n.usage.bits.has(node))
    return [literal(node.width, node.kind === 'const' ? BigInt.asUintN(node.width, node.value) : 0n)];
  if (n.identifier(node) === null) {
    if (node.kind === 'cat') return node.parts.flatMap((p) => concatParts(n, p));
    if (node.kind === 'cast') return concatParts(n, node.a);
    if (node.kind === 'const') return [literal(node.width, BigInt.asUintN(node.width, node.value))];
  }
  return [expression(n, node).e];
}

/** An operand that may be widened by its context, so it must be one unit of the right sign. */
function widened(n: Naming, node: Node): VExpr {
  const { e, signed } = expression(n, node);
  const unit: VExpr = primary.has(e.kind) ? e : { kind: 'concat', parts: [e] };
  const unitSigned = signed && unit === e;
  if (node.sign === 's') return unitSigned ? unit : { kind: 'call', name: '$signed', a: e };
  return unitSigned ? { kind: 'call', name: '$unsigned', a: e } : unit;
}

/** An operand at exactly `width` low bits, for contexts that do not widen. */
function narrowed(n: Naming, node: Node, width: number): Typed {
  if (width < node.width && pickable(n, node)) return unsigned(part(n, node, 0, width));
  // Arithmetic printed in place takes the width of its context.
  return expression(n, node);
}

function unaryExpression(n: Naming, node: Extract<Node, { kind: 'unary' }>): Typed {
  if (node.op !== 'neg') {
    const a = expression(n, node.a);
    return { e: { kind: 'unary', op: unaryText[node.op], a: a.e }, signed: node.op === 'not' && a.signed };
  }
  const width = n.printedWidth(node);
  const a = width > node.a.width ? extended(n, node.a, width) : narrowed(n, node.a, width).e;
  return unsigned({ kind: 'unary', op: '-', a });
}

function binaryExpression(n: Naming, node: Extract<Node, { kind: 'binary' }>): Typed {
  const { op, a, b } = node;
  if (op === 'add' || op === 'sub' || op === 'mul') {
    const width = n.printedWidth(node);
    // Where Verilog extends one operand by its sign, one unsigned operand beside it would make that a zero.
    const extendsSigned = a.sign === 's' && width > Math.min(a.width, b.width);
    const operand = (x: Node): VExpr => {
      if (width > x.width) return widened(n, x);
      const { e, signed } = narrowed(n, x, width);
      return extendsSigned && !signed ? { kind: 'call', name: '$signed', a: e } : e;
    };
    return {
      e: { kind: 'binary', op: binaryText[op], a: operand(a), b: operand(b) },
      signed: node.sign === 's',
    };
  }
  if (op === 'lt' || op === 'le' || op === 'gt' || op === 'ge') {
    return unsigned({ kind: 'binary', op: binaryText[op], a: widened(n, a), b: widened(n, b) });
  }
  const left = expression(n, a);
  const right = expression(n, b);
  const isBitwise = op === 'and' || op === 'or' || op === 'xor';
  return {
    e: { kind: 'binary', op: binaryText[op], a: left.e, b: right.e },
    signed: isBitwise && left.signed && right.signed,
  };
}

function shiftExpression(n: Naming, node: Extract<Node, { kind: 'shift' }>): Typed {
  const by = expression(n, node.by).e;
  if (node.op === 'left')
    return unsigned({ kind: 'binary', op: '<<', a: extended(n, node.a, node.width), b: by });
  const op = node.sign === 's' ? '>>>' : '>>';
  return { e: { kind: 'binary', op, a: widened(n, node.a), b: by }, signed: node.sign === 's' };
}

function resizeExpression(n: Naming, a: Node, width: number): Typed {
  if (width > a.width) return unsigned(extended(n, a, width));
  if (pickable(n, a)) return unsigned(part(n, a, 0, width));
  return expression(n, a);
}

/** A node extended to `width` bits by an explicit concatenation. */
function extended(n: Naming, node: Node, width: number): VExpr {
  const missing = width - node.width;
  if (missing === 0) return expression(n, node).e;
  if (node.kind === 'const' && n.identifier(node) === null)
    return literal(width, BigInt.asUintN(width, node.value));
  if (node.sign === 'u') return { kind: 'concat', parts: [literal(missing, 0n), ...concatParts(n, node)] };
  if (node.width === 1) return { kind: 'repeat', count: width, part: expression(n, node).e };
  const top = part(n, node, node.width - 1, 1);
  return { kind: 'concat', parts: [{ kind: 'repeat', count: missing, part: top }, expression(n, node).e] };
}
