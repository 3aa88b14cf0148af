import type { DiagnosticCode, Related } from './diagnostics.ts';
import type { BinaryOp, Node, Sign, UnaryOp } from './ir.ts';
import { typeText } from './ir.ts';

/** A constant operand takes the type of the signal it meets. */
export type Literal = bigint | number;

/** What a signal needs from the module under construction. */
export interface Context {
  unary(op: UnaryOp, a: Node, width: number, sign: Sign): Node;
  binary(op: BinaryOp, a: Node, b: Node, width: number, sign: Sign): Node;
  shift(op: 'left' | 'right', a: Node, by: Node, width: number): Node;
  slice(a: Node, high: number, low: number): Node;
  resize(a: Node, width: number): Node;
  cast(a: Node, sign: Sign): Node;
  cat(parts: readonly Node[], sign: Sign): Node;
  constant(value: bigint, type: { readonly width: number; readonly sign: Sign }): Node;
  name(node: Node, name: string): Node;
  pipe(node: Node, options: PipeOptions): Node;
  error(code: DiagnosticCode, message: string, fix: string, related?: readonly Related[]): void;
  describe(node: Node): string;
  related(node: Node): Related;
}

export interface PipeOptions {
  /** Register cuts, default 1. */
  readonly stages?: number;
  /** Base name of the registers; the stage number is appended when there are several. */
  readonly name: string;
  readonly enable?: Signal<'u'>;
  readonly reset?: Signal<'u'>;
}

/**
 * A value of exact width and sign inside one module. Immutable; every method returns a new value.
 * `add` and `sub` grow by one bit, `mul` sums the widths, signs never mix, and only `extend` and `trunc` change a width.
 */
export class Signal<S extends Sign = Sign> {
  readonly node: Node;
  readonly context: Context;
  /** Type-level tag; also the sign itself. */
  readonly sign: S;

  constructor(context: Context, node: Node, sign: S) {
    this.context = context;
    this.node = node;
    this.sign = sign;
  }

  get width(): number {
    return this.node.width;
  }

  /** Clock edges since the module's inputs; `null` when the value belongs to no stage. */
  get latency(): number | null {
    return this.node.latency;
  }

  /** Gives the value a name of its own in the emitted Verilog. */
  named(name: string): Signal<S> {
    return this.wrap(this.context.name(this.node, name));
  }

  /** Exact sum, one bit wider. */
  add(b: Signal<S> | Literal): Signal<S> {
    return this.wrap(this.arithmetic('add', b, this.sign));
  }

  /** Exact difference, one bit wider and always signed. */
  sub(b: Signal<S> | Literal): Signal<'s'> {
    return new Signal(this.context, this.arithmetic('sub', b, 's'), 's');
  }

  /** Exact product; the widths add up. */
  mul(b: Signal<S>): Signal<S> {
    const other = this.sameSign('multiply', b);
    return this.wrap(this.context.binary('mul', this.node, other, this.width + other.width, this.sign));
  }

  /** Exact negation, one bit wider and signed. */
  neg(): Signal<'s'> {
    return new Signal(this.context, this.context.unary('neg', this.node, this.width + 1, 's'), 's');
  }

  not(): Signal<S> {
    return this.wrap(this.context.unary('not', this.node, this.width, this.sign));
  }
  and(b: Signal<S> | Literal): Signal<S> {
    return this.bitwise('and', b);
  }
  or(b: Signal<S> | Literal): Signal<S> {
    return this.bitwise('or', b);
  }
  xor(b: Signal<S> | Literal): Signal<S> {
    return this.bitwise('xor', b);
  }

  eq(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('eq', b);
  }
  ne(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('ne', b);
  }
  lt(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('lt', b);
  }
  le(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('le', b);
  }
  gt(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('gt', b);
  }
  ge(b: Signal<S> | Literal): Signal<'u'> {
    return this.compare('ge', b);
  }

  /** 1 when every bit is 1. */
  all(): Signal<'u'> {
    return this.reduce('all');
  }
  /** 1 when any bit is 1. */
  any(): Signal<'u'> {
    return this.reduce('any');
  }
  /** 1 when an odd number of bits is 1. */
  parity(): Signal<'u'> {
    return this.reduce('parity');
  }

  bit(index: number): Signal<'u'> {
    return this.slice(index, index);
  }

  /** Bits `high` down to `low`, unsigned. */
  slice(high: number, low: number): Signal<'u'> {
    return new Signal(this.context, this.context.slice(this.node, high, low), 'u');
  }

  /** Lane `index` of a packed vector of lanes `bits` wide, lane 0 least significant. */
  lane(index: number, bits: number): Signal<'u'> {
    return this.slice(index * bits + bits - 1, index * bits);
  }

  /** The top bit. */
  msb(): Signal<'u'> {
    return this.bit(this.width - 1);
  }

  /** Same value at `width` bits, which must not be narrower. */
  extend(width: number): Signal<S> {
    if (width < this.width)
      this.context.error(
        'E_WIDTH',
        `cannot extend ${this.context.describe(this.node)} to ${width} bits`,
        `trunc(${width}) drops high bits on purpose`,
        [this.context.related(this.node)],
      );
    return this.wrap(this.context.resize(this.node, width));
  }

  /** The low `width` bits, which must not be more than there are. */
  trunc(width: number): Signal<S> {
    if (width > this.width || width < 1)
      this.context.error(
        'E_WIDTH',
        `cannot truncate ${this.context.describe(this.node)} to ${width} bits`,
        width < 1 ? 'keep at least one bit' : `extend(${width}) widens`,
        [this.context.related(this.node)],
      );
    return this.wrap(this.context.resize(this.node, width));
  }

  /** Multiplies by 2^amount: zeros enter below and the value grows. */
  shiftLeft(amount: number | Signal<'u'>): Signal<S> {
    if (typeof amount !== 'number') {
      const width = this.width + 2 ** amount.width - 1;
      return this.wrap(this.context.shift('left', this.node, amount.node, width));
    }
    if (!this.shiftAmount(amount, Number.POSITIVE_INFINITY) || amount === 0) return this;
    const zeros = this.context.constant(0n, { width: amount, sign: 'u' });
    return this.wrap(this.context.cat([this.node, zeros], this.sign));
  }

  /**
   * Divides by 2^amount towards minus infinity. By a constant the dropped bits leave the value; by a signal the
   * width stays.
   */
  shiftRight(amount: number | Signal<'u'>): Signal<S> {
    if (typeof amount !== 'number') {
      return this.wrap(this.context.shift('right', this.node, amount.node, this.width));
    }
    if (!this.shiftAmount(amount, this.width) || amount === 0) return this;
    const high = this.context.slice(this.node, this.width - 1, amount);
    return this.wrap(this.context.cast(high, this.sign));
  }

  /** Unsigned to signed with the same value: one bit wider. A signed value stays as it is. */
  toSigned(): Signal<'s'> {
    const wide = this.sign === 's' ? this.node : this.context.resize(this.node, this.width + 1);
    return new Signal(this.context, this.context.cast(wide, 's'), 's');
  }

  /** The same bits read as two's complement. */
  asSigned(): Signal<'s'> {
    return new Signal(this.context, this.context.cast(this.node, 's'), 's');
  }

  /** The same bits read as unsigned. */
  asUnsigned(): Signal<'u'> {
    return new Signal(this.context, this.context.cast(this.node, 'u'), 'u');
  }

  /** Delays by `stages` registers; the latency grows with them. */
  pipe(options: PipeOptions): Signal<S> {
    return this.wrap(this.context.pipe(this.node, options));
  }

  private wrap(node: Node): Signal<S> {
    return new Signal(this.context, node, this.sign);
  }

  private literal(b: Signal<S> | Literal): Node {
    return typeof b === 'object' ? b.node : this.context.constant(BigInt(b), this.node);
  }

  private arithmetic(op: 'add' | 'sub', b: Signal<S> | Literal, sign: Sign): Node {
    const other = this.sameType(op === 'add' ? 'add' : 'subtract', b);
    return this.context.binary(op, this.node, other, Math.max(this.width, other.width) + 1, sign);
  }

  private bitwise(op: 'and' | 'or' | 'xor', b: Signal<S> | Literal): Signal<S> {
    const other = this.sameType(op, b);
    return this.wrap(this.context.binary(op, this.node, other, this.width, this.sign));
  }

  private compare(op: BinaryOp, b: Signal<S> | Literal): Signal<'u'> {
    const other = this.sameType('compare', b);
    return new Signal(this.context, this.context.binary(op, this.node, other, 1, 'u'), 'u');
  }

  private reduce(op: UnaryOp): Signal<'u'> {
    return new Signal(this.context, this.context.unary(op, this.node, 1, 'u'), 'u');
  }

  private sameSign(verb: string, b: Signal<S>): Node {
    if (b.node.sign !== this.node.sign)
      this.context.error(
        'E_SIGN',
        `cannot ${verb} ${this.context.describe(this.node)} and ${this.context.describe(b.node)}`,
        'toSigned() on the unsigned one keeps its value; asUnsigned() or asSigned() reads the bits anew',
        [this.context.related(this.node), this.context.related(b.node)],
      );
    return b.node;
  }

  private sameType(verb: string, b: Signal<S> | Literal): Node {
    if (typeof b !== 'object') return this.literal(b);
    const other = this.sameSign(verb, b);
    if (other.width === this.width) return other;
    const [wide, narrow] = other.width > this.width ? [other.width, 'a'] : [this.width, 'b'];
    const fixes = [
      `${narrow}.extend(${wide})`,
      `trunc(${Math.min(other.width, this.width)}) of the wider one`,
    ];
    this.context.error(
      'E_WIDTH',
      `cannot ${verb} ${this.context.describe(this.node)} and ${this.context.describe(other)}`,
      `${fixes[0]}  or  ${fixes[1]}`,
      [
        { ...this.context.related(this.node), text: `a: ${this.context.related(this.node).text}` },
        { ...this.context.related(other), text: `b: ${this.context.related(other).text}` },
      ],
    );
    return this.context.resize(other, this.width);
  }

  private shiftAmount(amount: number, limit: number): boolean {
    if (Number.isInteger(amount) && amount >= 0 && amount < limit) return true;
    this.context.error(
      'E_RANGE',
      `cannot shift ${this.context.describe(this.node)} by ${amount}`,
      `shift ${typeText(this.node)} by 0 to ${Number.isFinite(limit) ? limit - 1 : 'any whole number'}`,
      [this.context.related(this.node)],
    );
    return false;
  }
}
