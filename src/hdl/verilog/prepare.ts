import { DesignError, type Diagnostic } from '../diagnostics.ts';
import type { Design, GatherNode, Instance, LaneGroup, Node, Register, Scope } from '../ir.ts';
import { typeText } from '../ir.ts';
import { analyseUsage, type Usage } from '../usage.ts';
import type { VExpr, VItem, VModule, VNetType, VPort } from './ast.ts';
import { declaredNodes } from './declared.ts';
import { expression, literal, type Naming, operation } from './expressions.ts';
import { Disagreement, unify } from './unify.ts';
import { printedWidths } from './widths.ts';

export interface PrepareOptions {
  /** What happens to values that need a declaration and have no name: an error (default), or numbered names. */
  readonly unnamed?: 'refuse' | 'number';
}

/** One design as a Verilog tree; instances refer to their modules by name. */
export function prepare(design: Design, options: PrepareOptions = {}): VModule {
  return new Preparation(design, options).module();
}

class Preparation implements Naming {
  readonly design: Design;
  readonly usage: Usage;
  private readonly widths: ReadonlyMap<Node, number>;
  private readonly declared: ReadonlySet<Node>;
  private readonly names = new Map<Node, string>();
  private readonly used = new Set<string>();
  private readonly problems: Diagnostic[] = [];
  private readonly nodesIn = new Map<string, Node[]>();
  private readonly registersIn = new Map<string, Register[]>();
  private readonly instancesDone = new Set<Instance>();
  /** Loops that could not become one generate block are written out lane by lane, names prefixed. */
  private readonly unrolled = new Set<LaneGroup>();

  constructor(design: Design, options: PrepareOptions) {
    this.design = design;
    this.usage = analyseUsage(design);
    this.widths = printedWidths(design, this.usage);
    this.declared = declaredNodes(design, this.usage, this.widths);
    for (const port of design.ports) this.used.add(port.name);
    for (const name of design.names.values()) this.used.add(name);
    for (const group of design.groups) this.used.add(group.name);
    for (const node of design.nodes) if (this.declared.has(node)) this.nameNode(node, options);
    for (const node of design.nodes)
      if (this.declared.has(node)) push(this.nodesIn, scopeKey(node.scope), node);
    for (const r of design.registers)
      if (this.usage.bits.has(r.node)) push(this.registersIn, scopeKey(r.node.scope), r);
    if (this.problems.length > 0) throw new DesignError(this.problems);
  }

  identifier(node: Node): string | null {
    if (!this.declared.has(node)) return null;
    const name = this.names.get(node) ?? null;
    if (name === null) return null;
    let prefixed = name;
    for (let s: Scope | null = node.scope; s !== null; s = s.parent)
      if (s.lane !== null && this.unrolled.has(s.lane.group))
        prefixed = `${s.name}${s.lane.index}_${prefixed}`;
    return prefixed;
  }

  printedWidth(node: Node): number {
    return this.widths.get(node) ?? node.width;
  }

  module(): VModule {
    const items = this.scopeItems(
      '',
      this.design.groups.filter((g) => scopeKey(g.outer) === ''),
    );
    const ports = this.design.ports.map((p): VPort => {
      const driver = this.design.outputs[p.name];
      const merged = driver !== undefined && this.identifier(driver) === p.name;
      return {
        direction: p.direction === 'in' ? 'input' : 'output',
        reg: merged && isVariable(driver),
        type: { width: p.width, signed: p.sign === 's' },
        name: p.name,
      };
    });
    const assigns: VItem[] = [];
    for (const [port, node] of Object.entries(this.design.outputs))
      if (this.identifier(node) !== port)
        assigns.push({ kind: 'assign', target: id(port), value: expression(this, node).e });
    return { name: this.design.name, ports, items: [...items, ...assigns, ...this.unusedItems()] };
  }

  // ---- names --------------------------------------------------------------------------------------------------

  private nameNode(node: Node, options: PrepareOptions): void {
    const given = this.design.names.get(node) ?? this.derivedName(node);
    if (given !== null) {
      this.names.set(node, given);
      return;
    }
    if (options.unnamed === 'number') {
      this.names.set(node, this.fresh(`value${node.id}`));
      return;
    }
    const what = node.kind === 'binary' || node.kind === 'unary' ? `${node.op} result` : `${node.kind} value`;
    this.problems.push({
      code: 'E_UNNAMED',
      message: `a ${typeText(node)} ${what} needs a declaration but has no name`,
      origin: node.origin,
      path: scopePath(this.design, node.scope),
      related: [],
      fix: ".named('...') says what the value is",
    });
  }

  /** Instance outputs are named for instance and port; a value that drives one output alone takes the port's name. */
  private derivedName(node: Node): string | null {
    if (node.kind === 'output_of') {
      const prefix = (this.usage.bits.get(node) ?? 0n) === 0n ? 'unused_' : '';
      return `${prefix}${node.instance.name}_${node.port}`;
    }
    if (node.scope.lane !== null) return null;
    for (const [port, driver] of Object.entries(this.design.outputs))
      if (driver === node && !this.taken(port, node)) return port;
    return null;
  }

  private taken(port: string, node: Node): boolean {
    for (const [other, name] of this.names) if (name === port && other !== node) return true;
    return [...this.design.names].some(([other, name]) => name === port && other !== node);
  }

  private fresh(wish: string): string {
    let name = wish;
    for (let i = 2; this.used.has(name); i++) name = `${wish}_${i}`;
    this.used.add(name);
    return name;
  }

  // ---- items --------------------------------------------------------------------------------------------------

  private scopeItems(key: string, groups: readonly LaneGroup[]): VItem[] {
    const items: VItem[] = [];
    const late: VItem[] = [];
    const waiting = new Set(groups);
    for (const node of this.nodesIn.get(key) ?? []) {
      if (node.kind === 'gather') {
        items.push(this.net(node, null));
        if (waiting.delete(node.group)) items.push(...this.groupGathers(node), ...this.group(node.group));
        continue;
      }
      this.declare(node, items, late);
    }
    return [...items, ...late, ...this.registers(this.registersIn.get(key) ?? [])];
  }

  /** Declarations of a block's other outputs, which the block assigns too. */
  private groupGathers(first: GatherNode): VItem[] {
    return this.gathers(first.group)
      .filter((g) => g !== first)
      .map((g) => this.net(g, null));
  }

  private gathers(group: LaneGroup): GatherNode[] {
    return [...this.declared].filter((n): n is GatherNode => n.kind === 'gather' && n.group === group);
  }

  private declare(node: Node, items: VItem[], late: VItem[]): void {
    const name = this.identifier(node) ?? '';
    const isPort = this.design.ports.some((p) => p.name === name);
    switch (node.kind) {
      case 'input':
        return;
      case 'gather':
        return;
      case 'reg':
        if (!isPort) items.push(this.net(node, null));
        return;
      case 'wire': {
        if (!isPort) items.push(this.net(node, null));
        const driver = this.design.drivers.get(node);
        if (driver !== undefined)
          late.push({ kind: 'assign', target: id(name), value: expression(this, driver).e });
        return;
      }
      case 'output_of':
        this.instance(node.instance, items);
        return;
      case 'select': {
        if (!isPort) items.push({ ...this.net(node, null), reg: true });
        const values = node.cases.map((c) => expression(this, c).e);
        const otherwise = values.pop() ?? literal(node.width, 0n);
        const arms = values.map((value, i) => ({ label: literal(node.index.width, BigInt(i)), value }));
        items.push({ kind: 'case', name, subject: expression(this, node.index).e, arms, otherwise });
        return;
      }
      case 'rom': {
        if (!isPort) items.push({ ...this.net(node, null), reg: true });
        const arms = node.table.map((value, i) => ({
          label: literal(node.address.width, BigInt(i)),
          value: literal(node.width, value),
        }));
        const subject = expression(this, node.address).e;
        items.push({ kind: 'case', name, subject, arms, otherwise: literal(node.width, 0n) });
        return;
      }
      case 'sum':
        items.push(this.sum(node, name));
        return;
      default: {
        const value = operation(this, node).e;
        items.push(isPort ? { kind: 'assign', target: id(name), value } : this.net(node, value));
      }
    }
  }

  private sum(node: Extract<Node, { kind: 'sum' }>, name: string): VItem {
    const lane = node.terms.width / node.terms.group.count;
    return {
      kind: 'sum',
      name,
      type: { width: node.width, signed: node.sign === 's' },
      from: this.identifier(node.terms) ?? '',
      lane,
      count: node.terms.group.count,
      index: this.loopIndex('k'),
    };
  }

  private net(node: Node, value: VExpr | null): Extract<VItem, { kind: 'net' }> {
    const type: VNetType = { width: this.printedWidth(node), signed: node.sign === 's' };
    return { kind: 'net', reg: isVariable(node), type, name: this.identifier(node) ?? '', value };
  }

  private instance(instance: Instance, items: VItem[]): void {
    if (this.instancesDone.has(instance)) return;
    this.instancesDone.add(instance);
    const outputs = new Map<string, Node>();
    for (const node of this.design.nodes)
      if (node.kind === 'output_of' && node.instance === instance) outputs.set(node.port, node);
    const connections = instance.design.ports.map((port) => {
      if (port.direction === 'in') {
        const node = instance.inputs[port.name];
        return {
          port: port.name,
          value: node === undefined ? literal(port.width, 0n) : expression(this, node).e,
        };
      }
      const node = outputs.get(port.name);
      const name = node === undefined ? null : this.identifier(node);
      const type = { width: port.width, signed: port.sign === 's' };
      const net = name ?? this.prefixed(instance.scope, `unused_${instance.name}_${port.name}`);
      if (!this.design.ports.some((p) => p.name === net))
        items.push({ kind: 'net', reg: false, type, name: net, value: null });
      return { port: port.name, value: id(net) };
    });
    const name = this.prefixed(instance.scope, instance.name);
    items.push({ kind: 'instance', module: instance.design.name, name, connections });
  }

  private prefixed(scope: Scope, name: string): string {
    let full = name;
    for (let s: Scope | null = scope; s !== null; s = s.parent)
      if (s.lane !== null && this.unrolled.has(s.lane.group)) full = `${s.name}${s.lane.index}_${full}`;
    return full;
  }

  private registers(registers: readonly Register[]): VItem[] {
    const clock = this.design.ports.find((p) => p.clock)?.name ?? '';
    const groups = new Map<string, Register[]>();
    for (const r of registers) push(groups, `${r.reset?.id ?? '-'} ${r.enable?.id ?? '-'}`, r);
    return [...groups.values()].map((members) => {
      const reset = members[0]?.reset ?? null;
      const enable = members[0]?.enable ?? null;
      return {
        kind: 'registers',
        clock,
        reset: reset === null ? null : expression(this, reset).e,
        enable: enable === null ? null : expression(this, enable).e,
        loads: members.map((r) => ({
          name: this.identifier(r.node) ?? '',
          init: literal(r.node.width, BigInt.asUintN(r.node.width, r.init)),
          next: expression(this, r.next).e,
        })),
      };
    });
  }

  // ---- replicated blocks --------------------------------------------------------------------------------------

  /** One generate loop when all lanes agree up to the index, else every lane written out. */
  private group(group: LaneGroup): VItem[] {
    const lanes = this.laneScopes(group);
    const index = this.loopIndex('i');
    const nested = this.design.groups.some((g) => lanes.some((s) => g.outer === s));
    const done = [...this.instancesDone];
    if (!nested) {
      try {
        const points = lanes.map((_, i) => ({ [index]: i }));
        const items = unify(
          lanes.map((scope, i) => this.laneItems(group, scope, i)),
          points,
          [index],
        );
        return [{ kind: 'generate', index, count: group.count, label: group.name, items }];
      } catch (error) {
        if (!(error instanceof Disagreement)) throw error;
      }
    }
    this.unrolled.add(group);
    this.instancesDone.clear();
    for (const instance of done) this.instancesDone.add(instance);
    return lanes.flatMap((scope, i) => [
      { kind: 'comment' as const, text: `${group.name} ${i}` },
      ...this.laneItems(group, scope, i),
    ]);
  }

  private laneScopes(group: LaneGroup): Scope[] {
    const scopes = new Map<number, Scope>();
    for (const node of this.design.nodes)
      for (let s: Scope | null = node.scope; s !== null; s = s.parent)
        if (s.lane?.group === group) scopes.set(s.lane.index, s);
    return Array.from(
      { length: group.count },
      (_, index) => scopes.get(index) ?? { parent: group.outer, name: group.name, lane: { group, index } },
    );
  }

  private laneItems(group: LaneGroup, scope: Scope, index: number): VItem[] {
    const inner = this.design.groups.filter((g) => g.outer === scope);
    const items = this.scopeItems(scopeKey(scope), inner);
    const assigns = this.gathers(group).map((g): VItem => {
      const width = g.width / group.count;
      const name = this.identifier(g) ?? '';
      const lane = g.parts[index];
      if (lane === undefined) throw new Error(`lane ${index} of ${name} is missing`);
      const low = index * width;
      const target: VExpr =
        width === 1 ? { kind: 'index', name, at: index } : { kind: 'part', name, high: low + width - 1, low };
      return { kind: 'assign', target, value: expression(this, lane).e };
    });
    return [...items, ...assigns];
  }

  private loopIndex(first: 'i' | 'k'): string {
    const wishes = first === 'i' ? ['i', 'j', 'lane_index'] : ['k', 'm', 'term_index'];
    for (const wish of wishes)
      if (!this.used.has(wish)) {
        this.used.add(wish);
        return wish;
      }
    return this.fresh(first === 'i' ? 'lane_index' : 'term_index');
  }

  // ---- what is left unused ------------------------------------------------------------------------------------

  /** Bits that nothing reads are collected under a name that says so, which lint tools understand. */
  private unusedItems(): VItem[] {
    const items: VItem[] = [];
    for (const { node, reason } of this.design.ignored) {
      items.push({ kind: 'comment', text: reason });
      const value: VExpr = {
        kind: 'unary',
        op: '&',
        a: { kind: 'concat', parts: [literal(1, 0n), expression(this, node).e] },
      };
      items.push({ kind: 'net', reg: false, type: scalar, name: this.fresh('unused_input'), value });
    }
    const parts: VExpr[] = [];
    for (const node of this.declared) {
      if (node.kind === 'input' || node.scope.lane !== null) continue;
      const mask = this.usage.bits.get(node) ?? 0n;
      const name = this.identifier(node);
      const width = this.printedWidth(node);
      if (name === null || mask === 0n || this.design.ports.some((p) => p.name === name)) continue;
      for (const [high, low] of gaps(mask, width))
        parts.push(high === low ? { kind: 'index', name, at: low } : { kind: 'part', name, high, low });
    }
    if (parts.length === 0) return items;
    const value: VExpr = { kind: 'unary', op: '&', a: { kind: 'concat', parts: [literal(1, 0n), ...parts] } };
    return [...items, { kind: 'net', reg: false, type: scalar, name: this.fresh('unused_bits'), value }];
  }
}

const scalar: VNetType = { width: 1, signed: false };
const id = (name: string): VExpr => ({ kind: 'id', name });
const isVariable = (node: Node): boolean =>
  node.kind === 'reg' || node.kind === 'select' || node.kind === 'rom';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Lanes a value stands in; plain scopes only prefix names. */
function scopeKey(scope: Scope): string {
  let key = '';
  for (let s: Scope | null = scope; s !== null; s = s.parent)
    if (s.lane !== null) key = `${s.name}[${s.lane.index}].${key}`;
  return key;
}

function scopePath(design: Design, scope: Scope): string {
  const names: string[] = [];
  for (let s: Scope | null = scope; s !== null && s.name !== ''; s = s.parent)
    names.unshift(s.lane === null ? s.name : `${s.name}[${s.lane.index}]`);
  return [design.name, ...names].join(' / ');
}

/** Ranges of zero bits below `width`, high to low. */
function gaps(mask: bigint, width: number): [number, number][] {
  const list: [number, number][] = [];
  for (let bit = width - 1; bit >= 0; bit--) {
    if ((mask >> BigInt(bit)) & 1n) continue;
    const last = list.at(-1);
    if (last !== undefined && last[1] === bit + 1) last[1] = bit;
    else list.push([bit, bit]);
  }
  return list;
}
