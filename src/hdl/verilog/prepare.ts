import type { Design, GatherNode, Instance, LaneGroup, Node, Register, Scope } from '../ir.ts';
import { blockKey, isInLane, laneKey, laneOf } from '../scope.ts';
import { analyseUsage, type Usage } from '../usage.ts';
import type { VExpr, VItem, VModule, VNetType, VPort } from './ast.ts';
import { checkDeclarations } from './declarations.ts';
import { declaredNodes } from './declared.ts';
import { expression, literal, type Naming, operation } from './expressions.ts';
import { Names, type NamingOptions } from './naming.ts';
import { steadyNodes } from './steady.ts';
import { Disagreement, unify } from './unify.ts';
import { type Readable, sink, unusedBits } from './unused.ts';
import { printedWidths } from './widths.ts';

export type PrepareOptions = NamingOptions;

/** One design as a Verilog tree; instances refer to their modules by name. */
export function prepare(design: Design, options: PrepareOptions = {}): VModule {
  const module = new Preparation(design, options).module();
  checkDeclarations(module, options.parameters ?? []);
  return module;
}

class Preparation implements Naming {
  readonly design: Design;
  readonly usage: Usage;
  private readonly names: Names;
  private readonly widths: ReadonlyMap<Node, number>;
  private readonly declared: ReadonlySet<Node>;
  private readonly ports: ReadonlySet<string>;
  private readonly steady: ReadonlySet<Node>;
  /** By lane: what stands there. */
  private readonly nodesIn = new Map<string, Node[]>();
  private readonly registersIn = new Map<string, Register[]>();
  private readonly groupsIn = new Map<string, LaneGroup[]>();
  private readonly ignoredIn = new Map<string, Design['ignored'][number][]>();
  private readonly gathers = new Map<LaneGroup, GatherNode[]>();
  private readonly lanes: ReadonlyMap<LaneGroup, ReadonlyMap<number, Scope>>;
  private readonly outputsOf = new Map<Instance, Map<string, Node>>();
  /** Bits read in any of the lanes, by block and name. */
  private readonly readInLanes = new Map<string, bigint>();
  private readonly instancesDone = new Set<Instance>();

  constructor(design: Design, options: PrepareOptions) {
    this.design = design;
    this.usage = analyseUsage(design);
    this.widths = printedWidths(design, this.usage);
    this.declared = declaredNodes(design, this.usage, this.widths);
    this.names = new Names(design, this.usage, this.declared, options);
    this.steady = steadyNodes(design);
    this.ports = new Set(design.ports.map((p) => p.name));
    this.lanes = laneScopes(design);
    for (const node of design.nodes) this.place(node);
    for (const r of design.registers)
      if (this.usage.bits.has(r.node)) push(this.registersIn, laneKey(r.node.scope), r);
    for (const group of design.groups) push(this.groupsIn, laneKey(group.outer), group);
    for (const ignored of design.ignored) push(this.ignoredIn, laneKey(ignored.node.scope), ignored);
  }

  private place(node: Node): void {
    if (node.kind === 'output_of') {
      const outputs = this.outputsOf.get(node.instance) ?? new Map<string, Node>();
      this.outputsOf.set(node.instance, outputs.set(node.port, node));
    }
    if (!this.declared.has(node)) return;
    push(this.nodesIn, laneKey(node.scope), node);
    if (node.kind === 'gather') push(this.gathers, node.group, node);
    if (!isInLane(node)) return;
    const key = `${blockKey(node.scope)}${this.names.of(node)}`;
    this.readInLanes.set(key, (this.readInLanes.get(key) ?? 0n) | (this.usage.bits.get(node) ?? 0n));
  }

  identifier(node: Node): string | null {
    return this.declared.has(node) ? this.names.of(node) : null;
  }

  /** Is the value assigned by an `always` block? A sum of one lane and what never changes are plain assignments. */
  private isVariable(node: Node): boolean {
    if (node.kind === 'sum') return node.terms.group.count > 1 && !this.steady.has(node);
    return node.kind === 'reg' || ((node.kind === 'select' || node.kind === 'rom') && !this.steady.has(node));
  }

  printedWidth(node: Node): number {
    return this.widths.get(node) ?? node.width;
  }

  module(): VModule {
    const items = this.scopeItems('');
    const ports = this.design.ports.map((p): VPort => {
      const driver = this.design.outputs[p.name];
      const merged = driver !== undefined && this.identifier(driver) === p.name;
      return {
        direction: p.direction === 'in' ? 'input' : 'output',
        reg: merged && this.isVariable(driver),
        type: { width: p.width, signed: p.sign === 's' },
        name: p.name,
      };
    });
    const assigns: VItem[] = [];
    for (const [port, node] of Object.entries(this.design.outputs))
      if (this.identifier(node) !== port)
        assigns.push({ kind: 'assign', target: id(port), value: expression(this, node).e });
    return { name: this.design.name, ports, items: [...items, ...assigns, ...this.unusedItems(null)] };
  }

  // ---- items --------------------------------------------------------------------------------------------------

  private scopeItems(key: string): VItem[] {
    const items: VItem[] = [];
    const late: VItem[] = [];
    const waiting = new Set(this.groupsIn.get(key) ?? []);
    for (const node of this.nodesIn.get(key) ?? []) {
      if (node.kind !== 'gather') this.declare(node, items, late);
      else if (waiting.delete(node.group)) items.push(...this.group(node.group));
    }
    return [...items, ...late, ...this.registers(this.registersIn.get(key) ?? [])];
  }

  private declare(node: Node, items: VItem[], late: VItem[]): void {
    const name = this.identifier(node) ?? '';
    const isPort = this.ports.has(name);
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
        if (!this.isVariable(node)) break;
        if (!isPort) items.push({ ...this.net(node, null), reg: true });
        const values = node.cases.map((c) => expression(this, c).e);
        const otherwise = values.pop() ?? literal(node.width, 0n);
        const arms = values.map((value, i) => ({ label: literal(node.index.width, BigInt(i)), value }));
        items.push({ kind: 'case', name, subject: expression(this, node.index).e, arms, otherwise });
        return;
      }
      case 'rom': {
        if (!this.isVariable(node)) break;
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
        if (!this.isVariable(node)) break;
        items.push(this.sum(node, name, !isPort));
        return;
      default:
    }
    const value = operation(this, node).e;
    items.push(isPort ? { kind: 'assign', target: id(name), value } : this.net(node, value));
  }

  private sum(node: Extract<Node, { kind: 'sum' }>, name: string, declares: boolean): VItem {
    const lane = node.terms.width / node.terms.group.count;
    return {
      kind: 'sum',
      name,
      declares,
      type: { width: node.width, signed: node.sign === 's' },
      from: this.identifier(node.terms) ?? '',
      lane,
      count: node.terms.group.count,
      index: this.names.loopIndex('sum', node.scope, this.names.plain(node)),
    };
  }

  private net(node: Node, value: VExpr | null): Extract<VItem, { kind: 'net' }> {
    const type: VNetType = { width: this.printedWidth(node), signed: node.sign === 's' };
    return { kind: 'net', reg: this.isVariable(node), type, name: this.identifier(node) ?? '', value };
  }

  private instance(instance: Instance, items: VItem[]): void {
    if (this.instancesDone.has(instance)) return;
    this.instancesDone.add(instance);
    const outputs = this.outputsOf.get(instance);
    const connections = instance.design.ports.map((port) => {
      if (port.direction === 'in') {
        const node = instance.inputs[port.name];
        return {
          port: port.name,
          value: node === undefined ? literal(port.width, 0n) : expression(this, node).e,
        };
      }
      const node = outputs?.get(port.name);
      const name = node === undefined ? null : this.identifier(node);
      const type = { width: port.width, signed: port.sign === 's' };
      const net = name ?? this.names.within(instance.scope, `unused_${instance.name}_${port.name}`);
      if (!this.ports.has(net)) items.push({ kind: 'net', reg: false, type, name: net, value: null });
      return { port: port.name, value: id(net) };
    });
    const name = this.names.within(instance.scope, instance.name);
    items.push({ kind: 'instance', module: instance.design.name, name, connections });
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

  /** The block's outputs and one generate loop when all lanes agree up to the index, else every lane written out. */
  private group(group: LaneGroup): VItem[] {
    const outputs = (this.gathers.get(group) ?? []).filter((g) => !this.ports.has(this.identifier(g) ?? ''));
    const nets = outputs.map((g) => this.net(g, null));
    return [...nets, ...(this.loop(group) ?? this.written(group))];
  }

  private loop(group: LaneGroup): VItem[] | null {
    const lanes = this.scopes(group);
    const index = this.names.loopIndex('generate', group.outer, group.name);
    const done = [...this.instancesDone];
    const unrolled = [...this.names.unrolled];
    try {
      const points = lanes.map((_, i) => ({ [index]: i }));
      const bodies = lanes.map((scope, i) => this.laneItems(group, scope, i));
      const items = unify(bodies, points, [index]);
      const label = this.names.within(group.outer, group.name);
      return [{ kind: 'generate', index, count: group.count, label, items }];
    } catch (error) {
      if (!(error instanceof Disagreement)) throw error;
      restore(this.instancesDone, done);
      restore(this.names.unrolled, unrolled);
      return null;
    }
  }

  private written(group: LaneGroup): VItem[] {
    this.names.unrolled.add(group);
    const title = this.names.within(group.outer, group.name);
    return this.scopes(group).flatMap((scope, i) => [
      { kind: 'comment' as const, text: `${title} ${i}` },
      ...this.laneItems(group, scope, i),
    ]);
  }

  private scopes(group: LaneGroup): Scope[] {
    const scopes = this.lanes.get(group);
    return Array.from(
      { length: group.count },
      (_, index) => scopes?.get(index) ?? { parent: group.outer, name: group.name, lane: { group, index } },
    );
  }

  private laneItems(group: LaneGroup, scope: Scope, index: number): VItem[] {
    const items = this.scopeItems(laneKey(scope));
    const assigns = (this.gathers.get(group) ?? []).map((g): VItem => {
      const width = g.width / group.count;
      const name = this.identifier(g) ?? '';
      const lane = g.parts[index];
      if (lane === undefined) throw new Error(`lane ${index} of ${name} is missing`);
      const low = index * width;
      const target: VExpr = laneTarget(name, g.width, low, width);
      return { kind: 'assign', target, value: expression(this, lane).e };
    });
    return [...items, ...assigns, ...this.unusedItems(scope)];
  }

  // ---- what is left unused ------------------------------------------------------------------------------------

  /** What is deliberately ignored in a lane (`null`: outside all lanes), and bits that nothing there reads. */
  private unusedItems(lane: Scope | null): VItem[] {
    const key = lane === null ? '' : laneKey(lane);
    const top = lane ?? noScope;
    const items = (this.ignoredIn.get(key) ?? []).flatMap(({ node, reason }, i): VItem[] => {
      const name = this.names.unusedBits(top, lane === null ? 'unused_input' : 'unused_value', i);
      return [
        { kind: 'comment', text: reason },
        sink(this.names.within(top, name), [expression(this, node).e]),
      ];
    });
    const values = (this.nodesIn.get(key) ?? []).filter((node) => node.kind !== 'input');
    const wish = lane === null ? 'unused_bits' : 'unused_lane_bits';
    const name = (): string => this.names.within(top, this.names.unusedBits(top, wish, 0));
    return [
      ...items,
      ...unusedBits(
        values.flatMap((node) => this.readable(node)),
        name,
      ),
    ];
  }

  private readable(node: Node): Readable[] {
    const name = this.identifier(node);
    const own = this.usage.bits.get(node) ?? 0n;
    if (name === null || own === 0n || this.ports.has(name)) return [];
    // In a loop all lanes are written alike, so a bit counts as read when any lane reads it.
    const read = this.readInLanes.get(`${blockKey(node.scope)}${name}`) ?? own;
    return [{ name, width: this.printedWidth(node), read }];
  }
}

const noScope: Scope = { parent: null, name: '', lane: null };
const id = (name: string): VExpr => ({ kind: 'id', name });

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Where a lane's value goes in the packed vector; one lane of one bit is no vector at all. */
function laneTarget(name: string, whole: number, low: number, width: number): VExpr {
  if (whole === 1) return id(name);
  return width === 1 ? { kind: 'index', name, at: low } : { kind: 'part', name, high: low + width - 1, low };
}

function restore<T>(set: Set<T>, members: readonly T[]): void {
  set.clear();
  for (const member of members) set.add(member);
}

/** The scope of every lane that holds anything. */
function laneScopes(design: Design): ReadonlyMap<LaneGroup, ReadonlyMap<number, Scope>> {
  const found = new Map<LaneGroup, Map<number, Scope>>();
  const seen = new Set<Scope>();
  for (const { scope } of design.nodes)
    for (let s = laneOf(scope); s !== null && !seen.has(s); s = s.parent === null ? null : laneOf(s.parent)) {
      seen.add(s);
      if (s.lane === null) continue;
      const lanes = found.get(s.lane.group) ?? new Map<number, Scope>();
      found.set(s.lane.group, lanes.set(s.lane.index, s));
    }
  return found;
}
