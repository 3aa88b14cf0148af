import { makeInstance } from './instance.ts';
import { type Design, type Node, type Sign, widthFor } from './ir.ts';
import { Operations } from './operations.ts';
import { type Inputs, inputRecord, type Outputs, type PortShapes } from './ports.ts';
import { type Lanes, replicate } from './replicate.ts';
import { type Literal, type PipeOptions, Signal } from './signal.ts';
import { makeRegister, makeWire, pipeline, type Register, type RegisterOptions, type Wire } from './state.ts';

/** Builds one module; made by `module()` and handed to its body. */
export class Builder extends Operations {
  // ---- values -----------------------------------------------------------------------------------------------

  /** A constant of `width` bits. */
  uint(value: Literal, width: number): Signal<'u'> {
    return new Signal(this, this.constant(BigInt(value), { width, sign: 'u' }), 'u');
  }

  /** A two's complement constant of `width` bits. */
  sint(value: Literal, width: number): Signal<'s'> {
    return new Signal(this, this.constant(BigInt(value), { width, sign: 's' }), 's');
  }

  mux<S extends Sign>(condition: Signal<'u'>, whenTrue: Signal<S>, whenFalse: Signal<S>): Signal<S> {
    this.oneBit(condition.node, 'mux condition');
    const other = this.matching(whenTrue.node, whenFalse.node, 'choose between');
    const latency = this.join([condition.node, whenTrue.node, other]);
    const parts = {
      kind: 'mux',
      condition: condition.node,
      whenTrue: this.own(whenTrue.node),
      whenFalse: other,
    } as const;
    return new Signal(this, this.make(parts, whenTrue.width, whenTrue.sign, latency), whenTrue.sign);
  }

  /** `cases[index]`; an index past the last case reads the last one. */
  select<S extends Sign>(index: Signal<'u'>, cases: readonly [Signal<S>, ...Signal<S>[]]): Signal<S> {
    const [first] = cases;
    if (cases.length > 2 ** index.width)
      this.error(
        'E_RANGE',
        `${cases.length} cases but the index ${this.describe(index.node)} reaches only ${2 ** index.width}`,
        `drop cases or widen the index to ${widthFor(BigInt(cases.length - 1), 'u')} bits`,
      );
    const nodes = cases.map((c) => this.matching(first.node, c.node, 'choose between'));
    const latency = this.join([index.node, ...nodes]);
    const node = this.make(
      { kind: 'select', index: this.own(index.node), cases: nodes },
      first.width,
      first.sign,
      latency,
    );
    return new Signal(this, node, first.sign);
  }

  /** Read-only table, `width` bits an entry; addresses past the end read zero. */
  rom(address: Signal<'u'>, table: readonly Literal[], width: number): Signal<'u'> {
    const values = table.map((v) => this.fitting(BigInt(v), { width, sign: 'u' }));
    if (table.length > 2 ** address.width)
      this.error(
        'E_RANGE',
        `a table of ${table.length} entries but the address ${this.describe(address.node)} reaches only ${2 ** address.width}`,
        'shorten the table or widen the address',
      );
    if (table.length === 0) this.error('E_RANGE', 'a table without entries', 'give at least one entry');
    const parts = { kind: 'rom', table: values, address: this.own(address.node) } as const;
    const legal = this.legalWidth(width, 'a table entry');
    return new Signal(this, this.make(parts, legal, 'u', this.join([address.node])), 'u');
  }

  /** Concatenation, most significant part first. */
  concat(...parts: readonly [Signal, ...Signal[]]): Signal<'u'> {
    return new Signal(
      this,
      this.cat(
        parts.map((p) => p.node),
        'u',
      ),
      'u',
    );
  }

  /** One bit, `count` times. */
  repeat(bit: Signal<'u'>, count: number): Signal<'u'> {
    const isCount = Number.isInteger(count) && count >= 1;
    if (!isCount) this.error('E_RANGE', `a value repeated ${count} times`, 'repeat it at least once');
    const parts = Array.from({ length: isCount ? count : 1 }, () => bit.node);
    return new Signal(this, this.cat(parts, 'u'), 'u');
  }

  // ---- state, wires, structure --------------------------------------------------------------------------------

  /** A register; drive it once with `next`. */
  reg<S extends Sign>(name: string, options: RegisterOptions<S>): Register<S> {
    return makeRegister(this, name, options);
  }

  /** A value that is used before it is driven; drive it once. */
  wire<S extends Sign>(name: string, type: { width: number; sign: S; latency?: number | null }): Wire<S> {
    return makeWire(this, name, type);
  }

  /** Delays the earlier of several values by registers until all belong to the latest one's stage. */
  align<T extends Readonly<Record<string, Signal>>>(
    values: T,
    options: Omit<PipeOptions, 'name' | 'stages'> = {},
  ): T {
    const latest = Math.max(...Object.values(values).map((v) => v.latency ?? 0));
    const entries = Object.entries(values).map(([name, value]) => {
      const late = value.latency === null ? 0 : latest - value.latency;
      return [name, late === 0 ? value : value.pipe({ ...options, stages: late, name: `${name}_aligned` })];
    });
    return Object.fromEntries(entries) as T;
  }

  /** Names made inside `body` start with `name_`. */
  scope<T>(name: string, body: () => T): T {
    this.checkName(name, 'scope');
    return this.within({ parent: this.currentScope, name, lane: null }, body);
  }

  /**
   * The same hardware `count` times. The emitter writes a generate loop when the bodies agree up to the index; what
   * leaves the block leaves by the returned record.
   */
  replicate<K extends string, S extends Sign>(
    name: string,
    count: number,
    body: (index: number) => Readonly<Record<K, Signal<S>>>,
  ): Readonly<Record<K, Lanes<S>>> {
    return replicate(this, name, count, body);
  }

  /** An instance of a finished module; its outputs carry the latency of its inputs plus its own. */
  instance<P extends PortShapes>(
    name: string,
    child: Design & { readonly shapes?: P },
    inputs: Inputs<P>,
  ): Outputs<P> {
    return makeInstance(this, name, child, inputs);
  }

  /** Says that bits of a value are deliberately not used, and why; the emitter states it in the Verilog. */
  ignore(value: Signal, reason: string): void {
    this.ignored.push({ node: this.own(value.node), reason });
  }

  // ---- for the language itself ----------------------------------------------------------------------------------

  pipe(node: Node, options: PipeOptions): Node {
    return pipeline(this, node, options);
  }

  signalRecord<P extends PortShapes>(shapes: P): Inputs<P> {
    return inputRecord(shapes, this.inputs, this);
  }
}
