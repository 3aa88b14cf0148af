import { Claims } from './claims.ts';
import { captureOrigin, type Diagnostic, type DiagnosticCode, type Related } from './diagnostics.ts';
import type { Instance, LaneGroup, Node, Origin, PortDecl, RegNode, Scope, Sign, WireNode } from './ir.ts';
import { greatestValue, leastValue, maxWidth, typeText } from './ir.ts';
import { nameProblem } from './names.ts';
import { isVisible, laneKey, scopedName, scopePath } from './scope.ts';

/** A register whose next value may still be missing. */
export interface OpenRegister {
  readonly node: RegNode;
  next: Node | null;
  readonly enable: Node | null;
  readonly reset: Node | null;
  readonly init: bigint;
}

/**
 * A module while it is built: what it is made of so far, what was found wrong with it, and how nodes and names are
 * added. Every check that a single value or name can fail stands here.
 */
export class Construction {
  readonly moduleName: string;
  readonly ports: readonly PortDecl[];
  readonly inputs = new Map<string, Node>();
  readonly diagnostics: Diagnostic[] = [];
  readonly registers: OpenRegister[] = [];
  readonly drivers = new Map<WireNode, Node>();
  readonly wires: { readonly node: WireNode; readonly name: string }[] = [];
  readonly instances: Instance[] = [];
  readonly names = new Map<Node, string>();
  readonly groups: LaneGroup[] = [];
  readonly ignored: { node: Node; reason: string }[] = [];
  readonly nodes: Node[] = [];
  private readonly owned = new WeakSet<Node>();
  private readonly claims = new Claims();
  private scopeNow: Scope = { parent: null, name: '', lane: null };

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

  /** Where what is made now stands. */
  get currentScope(): Scope {
    return this.scopeNow;
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

  /** Takes a name in the lane that is being built. */
  claim(name: string, what: string, origin: Origin): void {
    this.checkName(name, what);
    this.take(name, laneKey(this.scopeNow), origin);
  }

  claimFor(node: Node, name: string): void {
    const lane = laneKey(this.scopeNow);
    const full = scopedName(this.scopeNow, name);
    this.checkName(full, 'value');
    // An output may be driven by a value of the same name: they become one declaration.
    const isOutput = lane === '' && this.ports.some((p) => p.name === full && p.direction === 'out');
    this.take(isOutput ? `${full} (driver)` : full, lane, node.origin);
    this.names.set(node, full);
  }

  take(name: string, lane: string, origin: Origin): void {
    const earlier = this.claims.take(name, lane, origin);
    if (earlier === null) return;
    const shown = name.replace(/ .*/, '');
    this.error('E_NAME', `the name '${shown}' is taken`, 'choose another name, or open a scope for it', [
      { text: 'first used here', origin: earlier },
    ]);
  }

  checkName(name: string, what: string): void {
    const problem = nameProblem(name);
    if (problem === null) return;
    const shown = name.slice(0, 60);
    this.error('E_NAME', `${what} name '${shown}' cannot be used: ${problem}`, 'choose another name');
  }

  within<T>(scope: Scope, body: () => T): T {
    const outer = this.scopeNow;
    this.scopeNow = scope;
    try {
      return body();
    } finally {
      this.scopeNow = outer;
    }
  }

  /** Stage of a value made from others; different stages are an error. */
  join(nodes: readonly Node[]): number | null {
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

  oneBit(node: Node, what: string): void {
    this.own(node);
    if (node.width !== 1)
      this.error(
        'E_WIDTH',
        `the ${what} is ${this.describe(node)}`,
        'any() or a comparison makes one bit of it',
        [this.related(node)],
      );
  }

  fitting(value: bigint, type: { readonly width: number; readonly sign: Sign }): bigint {
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

  legalWidth(width: number, what: string): number {
    if (Number.isInteger(width) && width >= 1 && width <= maxWidth) return width;
    this.error('E_WIDTH', `${what} has width ${width}`, `give it 1 to ${maxWidth} bits`);
    return 1;
  }

  /** Checks that a value may be read at `scope`: made by this module, in this lane or around it. */
  own(node: Node, scope: Scope = this.scopeNow): Node {
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

  /** Checks a value that is about to drive `target`. */
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

  make(
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

/** How a stage is written in messages. */
export const edges = (count: number): string => `${count} clock edge${count === 1 ? '' : 's'}`;

type DistributiveOmit<T, K extends keyof never> = T extends unknown ? Omit<T, K> : never;
