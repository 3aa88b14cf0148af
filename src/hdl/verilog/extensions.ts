import {
  type Int,
  isConstant,
  minus,
  plus,
  termsOf,
  times,
  type VExpr,
  type VItem,
  type VModule,
} from './ast.ts';
import { Disagreement } from './unify.ts';

/**
 * Extensions whose number of bits depends on a parameter. At the least legal value that number may be zero, and
 * Verilog-2001 has no `{0{x}}`: a sign bit is repeated once more instead and left out below, and zeros become a
 * variable that is cleared before its low bits are set.
 */
export function safeExtensions(module: VModule): VModule {
  const items = new Extensions(module).items(module.items);
  return { ...module, items };
}

/** Can the number be zero for positive parameters? */
const mayVanish = (count: Int): boolean =>
  !isConstant(count) &&
  termsOf(count).some((t) => (t.symbols.length === 0 ? t.coefficient < 0 : t.coefficient <= 0));

class Extensions {
  private readonly widths = new Map<string, Int>();
  private readonly taken = new Set<string>();
  private readonly widened = new Map<string, string>();

  constructor(module: VModule) {
    for (const port of module.ports) this.declare(port.name, port.type.width);
    this.declareAll(module.items);
  }

  items(items: readonly VItem[]): VItem[] {
    return items.flatMap((item): VItem[] => {
      const before: VItem[] = [];
      const changed = this.item(item, (e) => this.expression(e, before));
      return [...before, changed];
    });
  }

  private declare(name: string, width: Int): void {
    this.widths.set(name, width);
    this.taken.add(name);
  }

  private declareAll(items: readonly VItem[]): void {
    for (const item of items)
      if (item.kind === 'net' || item.kind === 'sum') this.declare(item.name, item.type.width);
      else if (item.kind === 'instance') this.taken.add(item.name);
      else if (item.kind === 'generate') {
        this.taken.add(item.label);
        this.declareAll(item.items);
      }
  }

  private item(item: VItem, e: (expression: VExpr) => VExpr): VItem {
    switch (item.kind) {
      case 'net':
        return item.value === null ? item : { ...item, value: e(item.value) };
      case 'assign':
        return { ...item, value: e(item.value) };
      case 'registers': {
        const loads = item.loads.map((load) => ({ ...load, next: e(load.next) }));
        const [reset, enable] = [item.reset, item.enable].map((x) => (x === null ? null : e(x)));
        return { ...item, loads, reset: reset ?? null, enable: enable ?? null };
      }
      case 'case': {
        const arms = item.arms.map((arm) => ({ ...arm, value: e(arm.value) }));
        return { ...item, subject: e(item.subject), arms, otherwise: e(item.otherwise) };
      }
      case 'sum':
        if (item.type.signed || !mayVanish(minus(item.type.width, item.lane))) return item;
        return { ...item, term: this.fresh(`${item.name}_term`) };
      case 'instance': {
        const connections = item.connections.map((c) => ({ ...c, value: e(c.value) }));
        return { ...item, connections };
      }
      case 'generate':
        return { ...item, items: this.items(item.items) };
      case 'widen':
      case 'comment':
        return item;
    }
  }

  private expression(e: VExpr, before: VItem[]): VExpr {
    const inner = (x: VExpr): VExpr => this.expression(x, before);
    switch (e.kind) {
      case 'concat':
        return this.concat({ ...e, parts: e.parts.map(inner) }, before);
      case 'repeat':
        return { ...e, part: inner(e.part) };
      case 'unary':
      case 'call':
        return { ...e, a: inner(e.a) };
      case 'binary':
        return { ...e, a: inner(e.a), b: inner(e.b) };
      case 'conditional': {
        const [condition, whenTrue, whenFalse] = [inner(e.condition), inner(e.whenTrue), inner(e.whenFalse)];
        return { ...e, condition, whenTrue, whenFalse };
      }
      case 'literal':
        if (isConstant(e.width) || e.value === 0n) return e;
        throw new Disagreement(`the constant ${e.value} has a width that depends on a parameter`);
      case 'id':
      case 'index':
      case 'part':
        return e;
    }
  }

  private concat(e: Extract<VExpr, { kind: 'concat' }>, before: VItem[]): VExpr {
    const [fill, ...rest] = e.parts;
    const [value] = rest;
    if (fill === undefined || value === undefined) return e;
    if (fill.kind === 'repeat' && mayVanish(fill.count) && value.kind === 'id' && rest.length === 1)
      return this.signExtension(fill, value.name) ?? e;
    if (fill.kind === 'literal' && mayVanish(fill.width)) return this.zeroExtension(fill.width, rest, before);
    return e;
  }

  private signExtension(fill: Extract<VExpr, { kind: 'repeat' }>, name: string): VExpr | null {
    const width = this.widths.get(name);
    if (width === undefined) return null;
    const signs: VExpr = { ...fill, count: plus(fill.count, 1) };
    if (width === 1) return signs;
    return { kind: 'concat', parts: [signs, { kind: 'part', name, high: minus(width, 2), low: 0 }] };
  }

  private zeroExtension(missing: Int, rest: readonly VExpr[], before: VItem[]): VExpr {
    const [only] = rest;
    const value: VExpr = rest.length === 1 && only !== undefined ? only : { kind: 'concat', parts: rest };
    const low = this.widthOf(value);
    if (low === null) throw new Disagreement('an extension of a value whose width is not known');
    const key = JSON.stringify([value, missing], (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v));
    const known = this.widened.get(key);
    const name = known ?? this.fresh(value.kind === 'id' ? `${value.name}_extended` : 'extended');
    this.widened.set(key, name);
    const type = { width: plus(missing, low), signed: false };
    if (known === undefined) before.push({ kind: 'widen', name, type, value, low });
    return { kind: 'id', name };
  }

  private widthOf(e: VExpr): Int | null {
    switch (e.kind) {
      case 'id':
        return this.widths.get(e.name) ?? null;
      case 'index':
        return 1;
      case 'part':
        return plus(minus(e.high, e.low), 1);
      case 'literal':
        return e.width;
      case 'repeat': {
        const part = this.widthOf(e.part);
        return part === null ? null : times(e.count, part);
      }
      case 'concat':
        return e.parts.reduce<Int | null>((sum, p) => {
          const width = this.widthOf(p);
          return sum === null || width === null ? null : plus(sum, width);
        }, 0);
      default:
        return null;
    }
  }

  private fresh(wish: string): string {
    let name = wish;
    for (let i = 2; this.taken.has(name); i++) name = `${wish}_${i}`;
    this.taken.add(name);
    return name;
  }
}
