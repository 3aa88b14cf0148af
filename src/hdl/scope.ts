import type { Node, Scope } from './ir.ts';

/** The innermost lane a scope stands in, or `null` outside replicated blocks. */
export function laneOf(scope: Scope): Scope | null {
  for (let s: Scope | null = scope; s !== null; s = s.parent) if (s.lane !== null) return s;
  return null;
}

/** May a value made in `inner`'s lane be read from `scope`? Lanes see their own values and those around them. */
export function isVisible(value: Scope, from: Scope): boolean {
  const lane = laneOf(value);
  if (lane === null) return true;
  for (let s: Scope | null = from; s !== null; s = s.parent) if (s === lane) return true;
  return false;
}

const keys = new WeakMap<Scope, string>();

/** `lane[3].tap[0].`: the lanes a value stands in; plain scopes only prefix names. Empty outside replicated blocks. */
export function laneKey(scope: Scope): string {
  const known = keys.get(scope);
  if (known !== undefined) return known;
  const outer = scope.parent === null ? '' : laneKey(scope.parent);
  const key = scope.lane === null ? outer : `${outer}${scope.name}[${scope.lane.index}].`;
  keys.set(scope, key);
  return key;
}

/** The same without indices: equal for corresponding places of all lanes. */
export const blockKey = (scope: Scope): string => laneKey(scope).replace(/\[\d+\]/g, '');

/** `dint_mul / weight / lane[3]`: where in a module something stands, as messages say it. */
export function scopePath(moduleName: string, scope: Scope): string {
  const names: string[] = [];
  for (let s: Scope | null = scope; s !== null && s.name !== ''; s = s.parent)
    names.unshift(s.lane === null ? s.name : `${s.name}[${s.lane.index}]`);
  return [moduleName, ...names].join(' / ');
}

/** A name behind the names of the plain scopes around it, up to the nearest replicated block. */
export function scopedName(scope: Scope, name: string): string {
  let full = name;
  for (let s: Scope | null = scope; s !== null && s.lane === null && s.name !== ''; s = s.parent)
    full = `${s.name}_${full}`;
  return full;
}

/** Does anything of `node` stand in a replicated block? */
export const isInLane = (node: Pick<Node, 'scope'>): boolean => laneOf(node.scope) !== null;
