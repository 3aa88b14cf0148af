import { Claims } from './claims.ts';
import { captureOrigin, type Diagnostic, type DiagnosticCode, type Related } from './diagnostics.ts';
import type {
  BinaryOp,
  Design,
  GatherNode,
  Instance,
  LaneGroup,
  Node,
  Origin,
  PortDecl,
  RegNode,
  Scope,
  Sign,
  UnaryOp,
  WireNode,
} from './ir.ts';
import { greatestValue, leastValue, maxWidth, typeText, widthFor } from './ir.ts';
import { nameProblem } from './names.ts';
import { type Inputs, inputRecord, type Outputs, type PortShapes } from './ports.ts';
import { isVisible, laneKey, scopedName, scopePath } from './scope.ts';
import { type Context, type Literal, type PipeOptions, Signal } from './signal.ts';

export interface RegisterOptions<S extends Sign> {
  readonly width: number;
  readonly sign: S;
  /** Loads only when 1; absent: every edge. */
  readonly enable?: Signal<'u'>;
  /** Synchronous, active high, stronger than `enable`. */
  readonly reset?: Signal<'u'>;
  /** Value after reset, default 0. */
  readonly init?: Literal;
  /** Pipeline stage of the present value; absent for state, which belongs to none. */
  readonly latency?: number;
}

/** A register: `q` is its present value, `next` drives the value after the clock edge. */
export interface Register<S extends Sign> {
  readonly q: Signal<S>;
  next(value: Signal<S>): void;
}

export interface Wire<S extends Sign> {
  readonly value: Signal<S>;
  drive(value: Signal<S>): void;
}

/** All lanes' values of one output of a replicated block. */
export interface Lanes<S extends Sign> {
  readonly lanes: readonly Signal<S>[];
  /** Lane 0 in the least significant bits. */
  readonly packed: Signal<'u'>;
  /** Sum of all lanes modulo 2^width; `width` at least the lanes' width. */
  sum(width: number): Signal<S>;
}

interface MutableRegister {
  readonly node: RegNode;
  next: Node | null;
  readonly enable: Node | null;
  readonly reset: Node | null;
  readonly init: bigint;
}

/** Builds one module; made by `module()` and handed to its body. */
export class Builder implements Context {
  readonly moduleName: string;
  readonly diagnostics: Diagnostic[] = [];
  readonly registers: MutableRegister[] = [];
  readonly drivers = new Map<WireNode, Node>();
  readonly wires: { readonly node: WireNode; readonly name: string }[] = [];
  readonly instances: Instance[] = [];
  readonly names = new Map<Node, string>();
  readonly groups: LaneGroup[] = [];
  readonly ignored: { node: Node; reason: string }[] = [];
  readonly ports: readonly PortDecl[];
  readonly inputs = new Map<string, Node>();
  private readonly owned = new WeakSet<Node>();
  private readonly claims = new Claims();
  private scopeNow: Scope = { parent: null, name: '', lane: null };
  readonly nodes: Node[] = [];

  constructor(moduleName: string, ports: readonly PortDecl[]) {
    this.moduleName = moduleName;
    this.ports = ports;
    this.checkName(moduleName, 'module');
    for (const port of ports) {
      this.claim(port.name, 'port', captureOrigin());
      const width = this.legalWidth(port.width, `port '${port.name}'`);
      if (port.direction !== 'in') continue;
      const node = this.make({ kind: 'input', port: port.name }, width, port.sign, port.latency);
      this.names.set(node, port.name);
      this.inputs.set(port.name, node);
    }
  }

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
    const { sign } = options;
    const full = scopedName(this.scopeNow, name);
    const width = this.legalWidth(options.width, `register '${full}'`);
    const init = this.fitting(BigInt(options.init ?? 0), { width, sign });
    const node = this.make({ kind: 'reg', name: full }, width, sign, options.latency ?? null);
    if (node.kind !== 'reg') throw new Error('a register node was asked for');
    this.claimFor(node, name);
    if (options.enable !== undefined) this.oneBit(options.enable.node, `enable of '${full}'`);
    if (options.reset !== undefined) this.oneBit(options.reset.node, `reset of '${full}'`);
    const enable = options.enable?.node ?? null;
    const record: MutableRegister = { node, next: null, enable, reset: options.reset?.node ?? null, init };
    this.registers.push(record);
    return {
      q: new Signal(this, node, sign),
      next: (value) => {
        if (record.next !== null) {
          this.multiplyDriven(`register '${full}'`, node);
          return;
        }
        record.next = this.driverFor(node, value.node, `register '${full}'`);
        this.checkRegisterStage(record, value.node);
      },
    };
  }

  /** A value that is used before it is driven; drive it once. */
  wire<S extends Sign>(name: string, type: { width: number; sign: S; latency?: number | null }): Wire<S> {
    const width = this.legalWidth(type.width, `wire '${name}'`);
    const node = this.make({ kind: 'wire' }, width, type.sign, type.latency ?? null);
    if (node.kind !== 'wire') throw new Error('a wire node was asked for');
    this.claimFor(node, name);
    const full = this.names.get(node) ?? name;
    this.wires.push({ node, name: full });
    return {
      value: new Signal(this, node, type.sign),
      drive: (value) => {
        if (this.drivers.has(node)) {
          this.multiplyDriven(`wire '${full}'`, node);
          return;
        }
        this.drivers.set(node, this.driverFor(node, value.node, `wire '${full}'`));
        if (node.latency !== null) this.join([node, value.node]);
      },
    };
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
    return this.within({ parent: this.scopeNow, name, lane: null }, body);
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
    const isCount = Number.isInteger(count) && count >= 1;
    if (!isCount) this.error('E_RANGE', `'${name}' is replicated ${count} times`, 'replicate at least once');
    const outer = this.scopeNow;
    const group: LaneGroup = { name: scopedName(outer, name), count: isCount ? count : 1, outer };
    this.claim(group.name, 'replicated block', captureOrigin());
    this.groups.push(group);
    const results = Array.from({ length: group.count }, (_, index) => {
      const scope: Scope = { parent: outer, name: group.name, lane: { group, index } };
      return { scope, outputs: this.within(scope, () => body(index)) };
    });
    const [first] = results;
    if (first === undefined) throw new Error('a replicated block has at least one lane');
    const keys = Object.keys(first.outputs) as K[];
    const entries = keys.map((key) => {
      const lanes = results.map(({ scope, outputs }) => ({ scope, signal: outputs[key] }));
      return [key, this.gather(group, key, lanes)];
    });
    return Object.fromEntries(entries) as Record<K, Lanes<S>>;
  }

  /** An instance of a finished module; its outputs carry the latency of its inputs plus its own. */
  instance<P extends PortShapes>(
    name: string,
    child: Design & { readonly shapes?: P },
    inputs: Inputs<P>,
  ): Outputs<P> {
    const origin = captureOrigin();
    const full = scopedName(this.scopeNow, name);
    this.claim(full, 'instance', origin);
    const nodes: Record<string, Node> = {};
    for (const port of child.ports) {
      const given = (inputs as Readonly<Record<string, Signal | undefined>>)[port.name];
      if (port.direction === 'out') continue;
      if (given === undefined) this.portError(full, child, port, 'is not connected');
      else if (given.width !== port.width || given.node.sign !== port.sign)
        this.portError(full, child, port, `is ${typeText(port)} but gets ${this.describe(given.node)}`);
      else nodes[port.name] = this.own(given.node);
      if (port.clock && given !== undefined) this.checkClockPin(full, child, port, given.node);
    }
    for (const key of Object.keys(inputs)) {
      if (child.ports.some((p) => p.name === key && p.direction === 'in')) continue;
      this.error(
        'E_PORT',
        `instance '${full}' of ${child.name} has no input '${key}'`,
        `its inputs are ${child.ports
          .filter((p) => p.direction === 'in')
          .map((p) => p.name)
          .join(', ')}`,
      );
    }
    const instance: Instance = { name: full, design: child, inputs: nodes, scope: this.scopeNow, origin };
    this.instances.push(instance);
    const base = this.instanceStage(full, child, nodes);
    const outputs: Record<string, Signal> = {};
    for (const port of child.ports) {
      if (port.direction !== 'out') continue;
      const own = child.latency[port.name] ?? null;
      const latency = own === null || base === null ? null : base + own;
      const node = this.make(
        { kind: 'output_of', instance, port: port.name },
        port.width,
        port.sign,
        latency,
        origin,
      );
      outputs[port.name] = new Signal(this, node, port.sign);
    }
    return outputs as Outputs<P>;
  }

  /** Says that bits of a value are deliberately not used, and why; the emitter states it in the Verilog. */
  ignore(value: Signal, reason: string): void {
    this.ignored.push({ node: this.own(value.node), reason });
  }

  // ---- Context ------------------------------------------------------------------------------------------------

  unary(op: UnaryOp, a: Node, width: number, sign: Sign): Node {
    return this.make({ kind: 'unary', op, a: this.own(a) }, width, sign, a.latency);
  }

  binary(op: BinaryOp, a: Node, b: Node, width: number, sign: Sign): Node {
    return this.make({ kind: 'binary', op, a: this.own(a), b: this.own(b) }, width, sign, this.join([a, b]));
  }

  shift(op: 'left' | 'right', a: Node, by: Node, width: number): Node {
    if (by.width > 16)
      this.error('E_RANGE', `a shift amount of ${by.width} bits`, 'shift by at most 16 bits of amount', [
        this.related(by),
      ]);
    return this.make(
      { kind: 'shift', op, a: this.own(a), by: this.own(by) },
      width,
      a.sign,
      this.join([a, by]),
    );
  }

  slice(a: Node, high: number, low: number): Node {
    if (!(Number.isInteger(low) && Number.isInteger(high) && low >= 0 && high >= low && high < a.width)) {
      const fix = `bits ${a.width - 1} down to 0 exist`;
      this.error('E_RANGE', `no bits [${high}:${low}] in ${this.describe(a)}`, fix, [this.related(a)]);
      return this.constant(0n, { width: Math.max(1, high - low + 1) || 1, sign: 'u' });
    }
    const width = high - low + 1;
    if (width === a.width) return this.cast(a, 'u');
    if (!this.names.has(a)) {
      if (a.kind === 'slice') return this.slice(a.a, a.low + high, a.low + low);
      if (a.kind === 'cast') return this.slice(a.a, high, low);
      if (a.kind === 'resize' && high < a.a.width) return this.slice(a.a, high, low);
      if (a.kind === 'cat') return this.sliceCat(a.parts, high, low);
    }
    return this.make({ kind: 'slice', a: this.own(a), low }, width, 'u', a.latency);
  }

  resize(a: Node, width: number): Node {
    if (width === a.width) return a;
    // A width below one was reported where it was asked for.
    const legal = this.legalWidth(Math.max(1, width), this.describe(a));
    return this.make({ kind: 'resize', a: this.own(a) }, legal, a.sign, a.latency);
  }

  cast(a: Node, sign: Sign): Node {
    if (a.sign === sign) return this.own(a);
    if (a.kind === 'cast' && !this.names.has(a) && a.a.sign === sign) return a.a;
    return this.make({ kind: 'cast', a: this.own(a) }, a.width, sign, a.latency);
  }

  cat(parts: readonly Node[], sign: Sign): Node {
    const width = parts.reduce((sum, p) => sum + p.width, 0);
    const owned = parts.map((p) => this.own(p));
    const only = owned.length === 1 ? owned[0] : undefined;
    if (only !== undefined) return this.cast(only, sign);
    const legal = this.legalWidth(width, 'a concatenation');
    const node = this.make({ kind: 'cat', parts: owned }, legal, 'u', this.join(owned));
    return this.cast(node, sign);
  }

  constant(value: bigint, type: { readonly width: number; readonly sign: Sign }): Node {
    const width = this.legalWidth(type.width, `the constant ${value}`);
    const fitted = this.fitting(value, { width, sign: type.sign });
    return this.make({ kind: 'const', value: fitted }, width, type.sign, null);
  }

  name(node: Node, name: string): Node {
    // A value that has a name already keeps it; the new name stands beside it, as it does within a lane.
    const isOuter = laneKey(node.scope) !== laneKey(this.scopeNow);
    const target =
      this.names.has(node) || node.kind === 'const' || isOuter
        ? this.make({ kind: 'cast', a: this.own(node) }, node.width, node.sign, node.latency)
        : this.own(node);
    this.claimFor(target, name);
    return target;
  }

  pipe(node: Node, options: PipeOptions): Node {
    const stages = options.stages ?? 1;
    let value = node;
    for (let stage = 1; stage <= stages; stage++) {
      const name = stages === 1 ? options.name : `${options.name}_${stage}`;
      const register = this.reg(name, {
        width: value.width,
        sign: value.sign,
        ...(options.enable === undefined ? {} : { enable: options.enable }),
        ...(options.reset === undefined ? {} : { reset: options.reset }),
        ...(value.latency === null ? {} : { latency: value.latency + 1 }),
      });
      register.next(new Signal(this, value, value.sign));
      value = register.q.node;
    }
    return value;
  }

  error(code: DiagnosticCode, message: string, fix: string, related: readonly Related[] = []): void {
    const origin = captureOrigin();
    this.diagnostics.push({ code, message, origin, path: this.path(), related, fix });
  }

  /** `u4 'a'`. */
  describe(node: Node): string {
    const name = this.names.get(node);
    return name === undefined ? typeText(node) : `${typeText(node)} '${name}'`;
  }

  related(node: Node): Related {
    const what =
      node.kind === 'input' ? `port '${node.port}'` : (this.names.get(node) ?? `a ${node.kind} value`);
    return { text: `${typeText(node)}, ${what}`, origin: node.kind === 'input' ? undefined : node.origin };
  }

  /** Module and scope of the construction at this moment. */
  path(): string {
    return scopePath(this.moduleName, this.scopeNow);
  }

  /** Checks a value that is about to drive `target`, and returns one of the right type in any case. */
  driverFor(target: Pick<Node, 'width' | 'sign'> & { scope?: Scope }, value: Node, what: string): Node {
    if (value.sign !== target.sign)
      this.error(
        'E_SIGN',
        `${what} is ${typeText(target)} but gets ${this.describe(value)}`,
        'asSigned(), asUnsigned() or toSigned() says which reading is meant',
        [this.related(value)],
      );
    else if (value.width !== target.width)
      this.error(
        'E_WIDTH',
        `${what} is ${typeText(target)} but gets ${this.describe(value)}`,
        value.width < target.width ? `extend(${target.width})` : `trunc(${target.width})`,
        [this.related(value)],
      );
    return this.own(value, target.scope ?? this.scopeNow);
  }

  signalRecord<P extends PortShapes>(shapes: P): Inputs<P> {
    return inputRecord(shapes, this.inputs, this);
  }

  /** Takes a name in the lane that is being built. */
  private claim(name: string, what: string, origin: Origin): void {
    this.checkName(name, what);
    this.take(name, laneKey(this.scopeNow), origin);
  }

  private claimFor(node: Node, name: string): void {
    const lane = laneKey(this.scopeNow);
    const full = scopedName(this.scopeNow, name);
    this.checkName(full, 'value');
    // An output may be driven by a value of the same name: they become one declaration.
    const isOutput = lane === '' && this.ports.some((p) => p.name === full && p.direction === 'out');
    this.take(isOutput ? `${full} (driver)` : full, lane, node.origin);
    this.names.set(node, full);
  }

  private take(name: string, lane: string, origin: Origin): void {
    const earlier = this.claims.take(name, lane, origin);
    if (earlier === null) return;
    const shown = name.replace(/ .*/, '');
    this.error('E_NAME', `the name '${shown}' is taken`, 'choose another name, or open a scope for it', [
      { text: 'first used here', origin: earlier },
    ]);
  }

  private checkName(name: string, what: string): void {
    const problem = nameProblem(name);
    if (problem === null) return;
    const shown = name.slice(0, 60);
    this.error('E_NAME', `${what} name '${shown}' cannot be used: ${problem}`, 'choose another name');
  }

  private within<T>(scope: Scope, body: () => T): T {
    const outer = this.scopeNow;
    this.scopeNow = scope;
    try {
      return body();
    } finally {
      this.scopeNow = outer;
    }
  }

  private gather<S extends Sign>(
    group: LaneGroup,
    key: string,
    lanes: readonly { readonly scope: Scope; readonly signal: Signal<S> }[],
  ): Lanes<S> {
    const first = lanes[0]?.signal;
    if (first === undefined) throw new Error('a replicated block has at least one lane');
    const nodes = lanes.map(({ scope, signal }) =>
      this.within(scope, () => this.matching(first.node, signal.node, 'gather')),
    );
    const width = first.width * nodes.length;
    const legal = this.legalWidth(width, `all lanes of '${key}'`);
    const made = this.make({ kind: 'gather', group, key, parts: nodes }, legal, 'u', this.join(nodes));
    this.claimFor(made, key);
    const gathered = made as GatherNode;
    const packed = new Signal(this, made, 'u');
    return {
      // Read back from the packed vector: nothing inside the block is visible outside.
      lanes: lanes.map((_, i) => {
        const lane = packed.lane(i, first.width);
        return new Signal(this, this.cast(lane.node, first.sign), first.sign);
      }),
      packed,
      sum: (sumWidth) => {
        if (sumWidth < first.width)
          this.error(
            'E_WIDTH',
            `a sum of ${sumWidth} bits over lanes of ${first.width}`,
            `sum(${first.width}) or wider`,
          );
        const parts = { kind: 'sum', terms: gathered } as const;
        const enough = this.legalWidth(Math.max(sumWidth, first.width), `the sum of '${key}'`);
        return new Signal(this, this.make(parts, enough, first.sign, gathered.latency), first.sign);
      },
    };
  }

  private sliceCat(parts: readonly Node[], high: number, low: number): Node {
    const picked: Node[] = [];
    let base = 0;
    for (const part of [...parts].reverse()) {
      const top = base + part.width - 1;
      if (top >= low && base <= high)
        picked.unshift(this.slice(part, Math.min(high, top) - base, Math.max(low, base) - base));
      base += part.width;
    }
    return this.cat(picked, 'u');
  }

  /** Stage of a value made from others; different stages are an error. */
  private join(nodes: readonly Node[]): number | null {
    let stage: number | null = null;
    let holder: Node | null = null;
    for (const node of nodes) {
      if (node.latency === null) continue;
      if (stage === null || holder === null) {
        stage = node.latency;
        holder = node;
      } else if (stage !== node.latency) {
        this.error(
          'E_LATENCY',
          `${this.describe(holder)} is ${edges(stage)} after the inputs, ${this.describe(node)} ${edges(node.latency)}`,
          `align({ ... }) delays the earlier one by ${Math.abs(stage - node.latency)}`,
          [this.related(holder), this.related(node)],
        );
        return Math.max(stage, node.latency);
      }
    }
    return stage;
  }

  /** Clock edges by which an instance's inputs are later than the stages its ports declare. */
  private instanceStage(name: string, child: Design, nodes: Readonly<Record<string, Node>>): number | null {
    let base: number | null = null;
    for (const port of child.ports) {
      const latency = nodes[port.name]?.latency ?? null;
      if (latency === null || port.latency === null) continue;
      const late = latency - port.latency;
      if (base === null) base = late;
      else if (base !== late)
        this.error(
          'E_LATENCY',
          `input '${port.name}' of instance '${name}' is ${edges(late)} late where others are ${base}`,
          `align the inputs: '${port.name}' belongs to stage ${port.latency} of ${child.name}`,
        );
    }
    return base;
  }

  private matching(model: Node, node: Node, verb: string): Node {
    if (model.width === node.width && model.sign === node.sign) return this.own(node);
    const code = model.sign === node.sign ? 'E_WIDTH' : 'E_SIGN';
    this.error(
      code,
      `cannot ${verb} ${this.describe(model)} and ${this.describe(node)}`,
      'bring both to one type',
      [this.related(model), this.related(node)],
    );
    return this.cast(this.resize(node, model.width), model.sign);
  }

  private oneBit(node: Node, what: string): void {
    this.own(node);
    if (node.width !== 1)
      this.error(
        'E_WIDTH',
        `the ${what} is ${this.describe(node)}`,
        'any() or a comparison makes one bit of it',
        [this.related(node)],
      );
  }

  private fitting(value: bigint, type: { readonly width: number; readonly sign: Sign }): bigint {
    const least = leastValue(type);
    const greatest = greatestValue(type);
    if (value >= least && value <= greatest) return value;
    this.error(
      'E_CONST',
      `${value} does not fit ${typeText(type)}`,
      `use ${least} to ${greatest}, or a wider type`,
    );
    return 0n;
  }

  private multiplyDriven(what: string, node: Node): void {
    this.error('E_MULTIDRIVEN', `${what} is driven a second time`, 'combine the drivers with a mux', [
      this.related(node),
    ]);
  }

  private portError(name: string, child: Design, port: PortDecl, problem: string): void {
    this.error(
      'E_PORT',
      `port '${port.name}' of instance '${name}' (${child.name}) ${problem}`,
      `connect a ${typeText(port)}`,
    );
  }

  /** A register and its next value, and the enable that goes with it, belong to neighbouring stages. */
  private checkRegisterStage(register: MutableRegister, next: Node): void {
    const { node, enable } = register;
    const stage = this.join(enable === null ? [next] : [next, enable]);
    if (node.latency === null || stage === null || stage + 1 === node.latency) return;
    this.error(
      'E_LATENCY',
      `register '${node.name}' is declared for stage ${node.latency} but loads a value of stage ${stage}`,
      `declare latency: ${stage + 1}, or leave it out for state`,
      [this.related(next)],
    );
  }

  /** All registers of a module and below it share its one clock. */
  private checkClockPin(name: string, child: Design, port: PortDecl, given: Node): void {
    const isClock = given.kind === 'input' && this.ports.some((p) => p.clock && p.name === given.port);
    if (isClock) return;
    this.error(
      'E_CLOCK',
      `clock '${port.name}' of instance '${name}' (${child.name}) gets ${this.describe(given)}`,
      'connect the clock input of this module; an enable says when registers load',
    );
  }

  private legalWidth(width: number, what: string): number {
    if (Number.isInteger(width) && width >= 1 && width <= maxWidth) return width;
    this.error('E_WIDTH', `${what} has width ${width}`, `give it 1 to ${maxWidth} bits`);
    return 1;
  }

  /** Checks that a value may be read at `scope`: made by this module, in this lane or around it. */
  private own(node: Node, scope: Scope = this.scopeNow): Node {
    if (!this.owned.has(node))
      this.error('E_FOREIGN', `${typeText(node)} belongs to another module`, 'pass it through a port');
    else if (node.scope !== scope && !isVisible(node.scope, scope))
      this.error(
        'E_FOREIGN',
        `${this.describe(node)} belongs to ${laneKey(node.scope).slice(0, -1)} and is used outside of it`,
        'return it from the body of replicate',
        [this.related(node)],
      );
    return node;
  }

  private make(
    parts: DistributiveOmit<Node, 'id' | 'width' | 'sign' | 'latency' | 'scope' | 'origin'>,
    width: number,
    sign: Sign,
    latency: number | null,
    origin: Origin = captureOrigin(),
  ): Node {
    const scope = this.scopeNow;
    const base = { id: this.nodes.length, width, sign, latency, scope, origin };
    const node = { ...parts, ...base } as Node;
    this.nodes.push(node);
    this.owned.add(node);
    return node;
  }
}

const edges = (count: number): string => `${count} clock edge${count === 1 ? '' : 's'}`;

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;
