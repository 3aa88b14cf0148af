import type { FlatRegister } from '../../hdl/flatten.ts';
import { type Edge, type Graph, not, yes } from '../logic/graph.ts';
import type { Model } from '../logic/model.ts';

/** That a register holds what some logic makes of another one beside it. */
export interface Beside {
  readonly now: Edge;
  readonly next: Edge;
}

/**
 * Registers that load together with one that keeps inputs as they are, and that hold what logic makes of these inputs: from the first
 * load on they are what the same logic makes of what is kept. By enable; a candidate only, since something else may load them.
 */
export function madeOfKept(model: Model): Beside[] {
  const { flat, graph } = model;
  const groups = new Map<number, FlatRegister[]>();
  for (const register of flat.registers) {
    if (register.enable === null || register.reset !== null || model.words[register.op] === undefined)
      continue;
    groups.set(register.enable, [...(groups.get(register.enable) ?? []), register]);
  }
  return [...groups.values()].flatMap((group) => {
    const kept = new Map<number, { readonly now: Edge; readonly next: Edge }>();
    for (const register of group) {
      const { op, next } = register;
      const bits = model.words[next]?.bits ?? [];
      const after = model.next(register);
      bits.forEach((bit, i) => {
        const now = model.word(op).bits[i];
        const then = after[i];
        const isInput = bit !== yes && bit !== not(yes) && graph.left(bit >> 1) < 0 && (bit & 1) === 0;
        if (isInput && now !== undefined && then !== undefined) kept.set(bit >> 1, { now, next: then });
      });
    }
    return group.flatMap((register) => made(model, register, kept));
  });
}

function made(
  model: Model,
  register: FlatRegister,
  kept: ReadonlyMap<number, { readonly now: Edge; readonly next: Edge }>,
): Beside[] {
  const { graph } = model;
  const bits = model.words[register.next]?.bits ?? [];
  const isLogic = bits.some((bit) => graph.left(bit >> 1) >= 0);
  if (!isLogic) return [];
  const before = substituted(graph, bits, (node) => kept.get(node)?.now ?? null);
  const after = substituted(graph, bits, (node) => kept.get(node)?.next ?? null);
  if (before === null || after === null) return [];
  const same = (own: readonly Edge[], other: readonly Edge[]): Edge =>
    own.reduce((all, bit, i) => graph.and(all, not(graph.xor(bit, other[i] ?? yes))), yes);
  return [{ now: same(model.word(register.op).bits, before), next: same(model.next(register), after) }];
}

/** Edges with other edges in the place of their inputs; null where one of those has none. */
function substituted(graph: Graph, edges: readonly Edge[], of: (node: number) => Edge | null): Edge[] | null {
  const done = new Map<number, Edge>([[yes >> 1, yes & ~1]]);
  const pending = edges.map((edge) => edge >> 1);
  while (pending.length > 0) {
    const node = pending.at(-1) ?? 0;
    if (done.has(node)) {
      pending.pop();
      continue;
    }
    if (graph.left(node) < 0) {
      const other = of(node);
      if (other === null) return null;
      done.set(node, other);
      continue;
    }
    const [left, right] = [graph.left(node), graph.right(node)];
    const missing = [left >> 1, right >> 1].filter((one) => !done.has(one));
    if (missing.length > 0) {
      pending.push(...missing);
      continue;
    }
    const value = (edge: Edge): Edge => (done.get(edge >> 1) ?? 0) ^ (edge & 1);
    done.set(node, graph.and(value(left), value(right)));
  }
  return edges.map((edge) => (done.get(edge >> 1) ?? 0) ^ (edge & 1));
}
