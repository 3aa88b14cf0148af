import { DesignError, type Diagnostic } from '../diagnostics.ts';
import type { Design, LaneGroup, Node, Scope } from '../ir.ts';
import { typeText } from '../ir.ts';
import { blockKey, isInLane, laneKey, scopePath } from '../scope.ts';
import type { Usage } from '../usage.ts';

export interface NamingOptions {
  /** What happens to values that need a declaration and have no name: an error (default), or numbered names. */
  readonly unnamed?: 'refuse' | 'number';
  /** Names of Verilog parameters. */
  readonly parameters?: readonly string[];
}

const wishes = {
  generate: ['i', 'j', 'lane_index'],
  sum: ['k', 'm', 'term_index'],
} as const;

/** Which identifier every declared value has, and names for what only the Verilog has: loop indices, unused bits. */
export class Names {
  /** Blocks that could not become a loop are written out lane by lane, names prefixed. */
  readonly unrolled = new Set<LaneGroup>();
  private readonly usage: Usage;
  private readonly names = new Map<Node, string>();
  private readonly used = new Set<string>();
  /** Names made here, by what they are for: all lanes of a block must use the same. */
  private readonly made = new Map<string, string>();
  private readonly portDriver = new Map<Node, string>();

  constructor(design: Design, usage: Usage, declared: ReadonlySet<Node>, options: NamingOptions) {
    this.usage = usage;
    const taken = [
      ...design.ports.map((p) => p.name),
      ...design.names.values(),
      ...design.groups.map((g) => g.name),
      ...design.instances.map((i) => i.name),
      ...(options.parameters ?? []),
    ];
    for (const name of taken) this.used.add(name);
    const given = new Set([...design.names].filter(([node]) => !isInLane(node)).map(([, name]) => name));
    for (const [port, driver] of Object.entries(design.outputs))
      if (!given.has(port) && !this.portDriver.has(driver) && !isInLane(driver))
        this.portDriver.set(driver, port);
    const problems: Diagnostic[] = [];
    for (const node of design.nodes) {
      if (!declared.has(node)) continue;
      const name = design.names.get(node) ?? this.derived(node) ?? this.numbered(node, options);
      if (name === null) problems.push(unnamed(design, node));
      else this.names.set(node, name);
    }
    if (problems.length > 0) throw new DesignError(problems);
  }

  /** Identifier of a declared value, or `null` for values printed in place. */
  of(node: Node): string | null {
    const name = this.names.get(node);
    return name === undefined ? null : this.within(node.scope, name);
  }

  /** The same without the lanes around it. */
  plain(node: Node): string {
    return this.names.get(node) ?? '';
  }

  /** A name as it stands where `scope` is written. */
  within(scope: Scope, name: string): string {
    let full = name;
    for (let s: Scope | null = scope; s !== null; s = s.parent)
      if (s.lane !== null && this.unrolled.has(s.lane.group)) full = `${s.name}${s.lane.index}_${full}`;
    return full;
  }

  /** Index of a generate loop or of a sum's loop; corresponding loops of all lanes share it. */
  loopIndex(kind: 'generate' | 'sum', scope: Scope, loop: string): string {
    return this.keyed(`${kind} ${loop}`, scope, wishes[kind]);
  }

  /** A name for bits that nothing reads. */
  unusedBits(scope: Scope, wish: string, ordinal: number): string {
    return this.keyed(`unused ${wish} ${ordinal}`, scope, [wish]);
  }

  private keyed(what: string, scope: Scope, wishList: readonly string[]): string {
    const isUnrolled = this.within(scope, '') !== '';
    const key = `${isUnrolled ? laneKey(scope) : blockKey(scope)} ${what}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const name = wishList.find((wish) => !this.used.has(wish)) ?? this.fresh(wishList.at(-1) ?? what);
    this.used.add(name);
    this.made.set(key, name);
    return name;
  }

  /** Instance outputs are named for instance and port; a value that drives one output alone takes the port's name. */
  private derived(node: Node): string | null {
    if (node.kind !== 'output_of') return this.portDriver.get(node) ?? null;
    const prefix = (this.usage.bits.get(node) ?? 0n) === 0n ? 'unused_' : '';
    return `${prefix}${node.instance.name}_${node.port}`;
  }

  private numbered(node: Node, options: NamingOptions): string | null {
    return options.unnamed === 'number' ? this.fresh(`value${node.id}`) : null;
  }

  private fresh(wish: string): string {
    let name = wish;
    for (let i = 2; this.used.has(name); i++) name = `${wish}_${i}`;
    this.used.add(name);
    return name;
  }
}

function unnamed(design: Design, node: Node): Diagnostic {
  const what = node.kind === 'binary' || node.kind === 'unary' ? `${node.op} result` : `${node.kind} value`;
  return {
    code: 'E_UNNAMED',
    message: `a ${typeText(node)} ${what} needs a declaration but has no name`,
    origin: node.origin,
    path: scopePath(design.name, node.scope),
    related: [],
    fix: ".named('...') says what the value is",
  };
}
