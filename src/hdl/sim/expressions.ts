import type { FlatOp } from '../flatten.ts';
import { unreachable } from '../ir.ts';
import { canonical, isWide, limbCount, maskLiteral } from './values.ts';

/** An argument as generated code sees it: its type and the text of each limb (one text when narrow). */
export interface Operand {
  readonly width: number;
  readonly sign: 'u' | 's';
  readonly limbs: readonly string[];
}

/** The text that computes an operation: statements before it, and one expression a limb. */
export interface Code {
  readonly before: readonly string[];
  readonly limbs: readonly string[];
}

const plain = (limbs: readonly string[]): Code => ({ before: [], limbs });

/** Unique temporaries of one generated function. */
export type Fresh = () => string;

/** Limb `index` of an operand extended to any width by its sign; raw bits for wide and narrow alike. */
export function rawLimb(o: Operand, index: number): string {
  const count = limbCount(o.width);
  if (!isWide(o.width)) {
    const [text = '0'] = o.limbs;
    if (index === 0) return o.width === 32 ? `(${text} | 0)` : text;
    return o.sign === 's' ? `(${text} >> 31)` : '0';
  }
  const top = o.limbs[count - 1] ?? '0';
  const used = o.width - 32 * (count - 1);
  const signedTop = used === 32 ? top : `(${top} << ${32 - used} >> ${32 - used})`;
  if (index < count - 1) return o.limbs[index] ?? '0';
  if (index === count - 1) return o.sign === 's' ? signedTop : top;
  return o.sign === 's' ? `(${signedTop} >> 31)` : '0';
}

/** Bits `low` .. `low + 31` of an operand's own bits (zeros above its width when `masked`). */
function window(o: Operand, low: number): string {
  const index = Math.floor(low / 32);
  const shift = low % 32;
  const limb = (i: number): string =>
    i < limbCount(o.width) ? (isWide(o.width) ? (o.limbs[i] ?? '0') : rawLimb(o, 0)) : '0';
  if (shift === 0) return limb(index);
  const high = limb(index + 1);
  const low32 = `(${limb(index)} >>> ${shift})`;
  return high === '0' ? low32 : `(${low32} | (${high} << ${32 - shift}))`;
}

/** Finishes raw limb texts as a value of the operation's type: canonical when narrow, masked at the top when wide. */
function finish(op: FlatOp, raw: readonly string[]): readonly string[] {
  if (!isWide(op.width)) return [canonical(raw[0] ?? '0', op.width, op.sign)];
  const count = limbCount(op.width);
  const used = op.width - 32 * (count - 1);
  return raw
    .slice(0, count)
    .map((text, i) => (i === count - 1 && used < 32 ? `(${text}) & ${maskLiteral(used)}` : `(${text})`));
}

const limbsOf = (op: FlatOp, text: (index: number) => string): readonly string[] =>
  finish(
    op,
    Array.from({ length: limbCount(op.width) }, (_, i) => text(i)),
  );

/** Exact value of an operand as a bigint expression. */
function big(o: Operand): string {
  if (!isWide(o.width)) return `BigInt(${o.limbs[0]})`;
  return `H.big([${o.limbs.join(', ')}], ${o.width}, ${o.sign === 's'})`;
}

function fromBig(op: FlatOp, expression: string, fresh: Fresh): Code {
  const name = fresh();
  const before = [`const ${name} = ${expression};`];
  const raw = Array.from({ length: limbCount(op.width) }, (_, i) => `H.limb(${name}, ${op.width}, ${i})`);
  return { before, limbs: finish(op, raw) };
}

const flag = (condition: string): Code => plain([`((${condition}) ? 1 : 0)`]);

/** Code for one operation, given its arguments. */
export function generate(op: FlatOp, args: readonly Operand[], fresh: Fresh): Code {
  const [a = none, b = none, c = none] = args;
  const wide = isWide(op.width) || args.some((x) => isWide(x.width));
  switch (op.kind) {
    case 'const':
      return plain(constantLimbs(op));
    case 'alias':
    case 'cast':
    case 'resize':
      return plain(limbsOf(op, (i) => rawLimb(a, i)));
    case 'not':
      return plain(limbsOf(op, (i) => `~${rawLimb(a, i)}`));
    case 'and':
      return bitwise(op, a, b, '&');
    case 'or':
      return bitwise(op, a, b, '|');
    case 'xor':
      return bitwise(op, a, b, '^');
    case 'slice':
      return plain(limbsOf(op, (i) => window(a, (op.low ?? 0) + 32 * i)));
    case 'cat':
      return plain(limbsOf(op, (i) => catLimb(args, i)));
    case 'mux':
      return plain(limbsOf(op, (i) => `${a.limbs[0]} ? ${rawLimb(b, i)} : ${rawLimb(c, i)}`));
    case 'select':
      return plain(limbsOf(op, (i) => selectLimb(a, args.slice(1), i)));
    case 'add':
      return wide ? wideAdd(op, a, b, '', fresh) : plain([`(${a.limbs[0]} + ${b.limbs[0]})`]);
    case 'sub':
      return wide ? wideAdd(op, a, b, '~', fresh) : plain([`(${a.limbs[0]} - ${b.limbs[0]})`]);
    case 'neg':
      return wide ? wideAdd(op, zero, a, '~', fresh) : plain([`(0 - ${a.limbs[0]})`]);
    case 'mul':
      return multiply(op, a, b, fresh);
    case 'eq':
    case 'ne':
      return equality(op.kind, a, b);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return flag(
        wide
          ? `${big(a)} ${relation[op.kind]} ${big(b)}`
          : `${a.limbs[0]} ${relation[op.kind]} ${b.limbs[0]}`,
      );
    case 'any':
      return flag(`(${a.limbs.join(' | ')}) !== 0`);
    case 'all':
      return flag(allOnes(a));
    case 'parity':
      return plain([`H.parity(${window0(a)})`]);
    case 'left':
      return fromBig(op, `${big(a)} << BigInt(${b.limbs[0]})`, fresh);
    case 'right':
      return wide ? fromBig(op, `${big(a)} >> BigInt(${b.limbs[0]})`, fresh) : plain([narrowRight(op, a, b)]);
    case 'rom':
      return plain(romLimbs(op, a));
    case 'sum':
      return sumOf(op, args, fresh);
    case 'input':
    case 'reg':
      throw new Error(`${op.kind} has no expression`);
    default:
      return unreachable(op.kind);
  }
}

/** Bits of canonical operands give canonical bits, so the common narrow case needs no mask. */
function bitwise(op: FlatOp, a: Operand, b: Operand, sign: '&' | '|' | '^'): Code {
  if (op.width < 32 || (op.width === 32 && op.sign === 's'))
    return plain([`(${a.limbs[0]} ${sign} ${b.limbs[0]})`]);
  return plain(limbsOf(op, (i) => `${rawLimb(a, i)} ${sign} ${rawLimb(b, i)}`));
}

const none: Operand = { width: 1, sign: 'u', limbs: ['0'] };
const zero: Operand = { width: 1, sign: 'u', limbs: ['0'] };
const relation = { lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function constantLimbs(op: FlatOp): readonly string[] {
  const value = op.value ?? 0n;
  if (!isWide(op.width)) return [value < 0n ? `(${value})` : `${value}`];
  const bits = BigInt.asUintN(op.width, value);
  return Array.from(
    { length: limbCount(op.width) },
    (_, i) => `(${BigInt.asIntN(32, bits >> BigInt(32 * i))})`,
  );
}

/** Bits of a concatenation that fall into limb `index`; arguments most significant first. */
function catLimb(args: readonly Operand[], index: number): string {
  const pieces: string[] = [];
  let base = 0;
  for (const part of [...args].reverse()) {
    const from = Math.max(base, 32 * index);
    const to = Math.min(base + part.width, 32 * index + 32);
    if (from < to) {
      const bits = to - from;
      const raw = window(part, from - base);
      const isWhole = part.sign === 'u' && from === base && bits === part.width && bits < 32;
      const piece = isWhole || bits === 32 ? raw : `(${raw} & ${maskLiteral(bits)})`;
      const shift = from - 32 * index;
      pieces.push(shift === 0 ? piece : `(${piece} << ${shift})`);
    }
    base += part.width;
  }
  return pieces.join(' | ') || '0';
}

function selectLimb(index: Operand, cases: readonly Operand[], limb: number): string {
  const texts = cases.map((c) => rawLimb(c, limb));
  const last = texts.pop() ?? '0';
  const upper = index.limbs
    .slice(1)
    .map((upperLimb) => ` && ${upperLimb} === 0`)
    .join('');
  return texts.map((text, i) => `${index.limbs[0]} === ${i}${upper} ? ${text} : `).join('') + last;
}

/** Limb-wise addition with carry; `inverted` is `~` for subtraction (a + ~b + 1). */
function wideAdd(op: FlatOp, a: Operand, b: Operand, inverted: '' | '~', fresh: Fresh): Code {
  const before: string[] = [];
  const limbs: string[] = [];
  let carry = inverted === '' ? '0' : '1';
  for (let i = 0; i < limbCount(op.width); i++) {
    const total = fresh();
    before.push(
      `const ${total} = (${rawLimb(a, i)} >>> 0) + ((${inverted}${rawLimb(b, i)}) >>> 0) + ${carry};`,
    );
    limbs.push(`${total} | 0`);
    carry = `(${total} > 4294967295 ? 1 : 0)`;
  }
  return { before, limbs: finish(op, limbs) };
}

function multiply(op: FlatOp, a: Operand, b: Operand, fresh: Fresh): Code {
  if (isWide(a.width) || isWide(b.width) || op.width > 53) return fromBig(op, `${big(a)} * ${big(b)}`, fresh);
  if (!isWide(op.width))
    return plain([canonical(`Math.imul(${a.limbs[0]}, ${b.limbs[0]})`, op.width, op.sign)]);
  // Exact in binary64, so the two limbs can be taken from the product itself.
  const p = fresh();
  const before = [`const ${p} = ${a.limbs[0]} * ${b.limbs[0]};`];
  return { before, limbs: finish(op, [`${p} | 0`, `Math.floor(${p} / 4294967296) | 0`]) };
}

function sumOf(op: FlatOp, args: readonly Operand[], fresh: Fresh): Code {
  const narrow = args.every((x) => !isWide(x.width));
  // Up to 2^20 terms of 32 bits stay exact in binary64.
  if (!narrow || args.length > 2 ** 20) return fromBig(op, args.map(big).join(' + '), fresh);
  const total = fresh();
  const before = [`const ${total} = ${args.map((x) => x.limbs[0]).join(' + ')};`];
  const raw = Array.from({ length: limbCount(op.width) }, (_, i) => {
    if (i === 0) return `${total} | 0`;
    return i === 1 ? `Math.floor(${total} / 4294967296) | 0` : `(${total} < 0 ? -1 : 0)`;
  });
  return { before, limbs: finish(op, raw) };
}

function equality(kind: 'eq' | 'ne', a: Operand, b: Operand): Code {
  const terms = a.limbs.map((text, i) => `${text} === ${b.limbs[i]}`);
  return flag(kind === 'eq' ? terms.join(' && ') : `!(${terms.join(' && ')})`);
}

function allOnes(a: Operand): string {
  if (!isWide(a.width)) {
    const full = a.sign === 's' ? '-1' : `${2 ** a.width - 1}`;
    return `${a.limbs[0]} === ${full}`;
  }
  const used = a.width - 32 * (a.limbs.length - 1);
  return a.limbs
    .map((text, i) => `${text} === ${i === a.limbs.length - 1 ? maskLiteral(used) : '-1'}`)
    .join(' && ');
}

/** All bits of a value folded into one int32 with the same parity. */
function window0(a: Operand): string {
  if (isWide(a.width)) return a.limbs.join(' ^ ');
  return a.sign === 's' && a.width < 32 ? `(${a.limbs[0]} & ${maskLiteral(a.width)})` : `(${a.limbs[0]} | 0)`;
}

function narrowRight(op: FlatOp, a: Operand, by: Operand): string {
  const [value = '0'] = a.limbs;
  const [amount = '0'] = by.limbs;
  if (op.sign === 's') return `(${value} >> (${amount} > 31 ? 31 : ${amount}))`;
  return `(${amount} > 31 ? 0 : ${value} >>> ${amount})`;
}

function romLimbs(op: FlatOp, address: Operand): readonly string[] {
  const table = op.table ?? [];
  const index = isWide(address.width) ? `Number(${big(address)})` : address.limbs[0];
  return Array.from({ length: limbCount(op.width) }, (_, i) => {
    const entries = table.map((v) =>
      isWide(op.width) ? `${BigInt.asIntN(32, v >> BigInt(32 * i))}` : `${v}`,
    );
    return `([${entries.join(', ')}][${index}] ?? 0)`;
  });
}
