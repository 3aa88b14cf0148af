/**
 * A Liberty file as a tree, nothing left out: every group with its attributes and inner groups in file order.
 * `cell (NAND2) { area : 1; pin (A) { ... } }` is a group of kind `cell` with one argument, one attribute and
 * one inner group.
 */
export interface LibertyGroup {
  readonly kind: string;
  readonly args: readonly string[];
  /** Line of the group's name, from 1. */
  readonly line: number;
  /** Where the group stands in the text: offset of its name, and offset past its closing brace. */
  readonly begin: number;
  readonly end: number;
  readonly attributes: readonly LibertyAttribute[];
  readonly groups: readonly LibertyGroup[];
}

/** `name : value;` has one value; `name (a, b);` has as many as there are arguments. Quotes are taken off. */
export interface LibertyAttribute {
  readonly name: string;
  readonly values: readonly string[];
  readonly line: number;
}

/** First value of an attribute; the last occurrence wins, as it does for the tools that read these files. */
export function attribute(group: LibertyGroup, name: string): string | undefined {
  return group.attributes.findLast((entry) => entry.name === name)?.values[0];
}

/** A numeric attribute, undefined when absent or not a number. */
export function numberAttribute(group: LibertyGroup, name: string): number | undefined {
  const text = attribute(group, name);
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether an attribute is present and says true. */
export function flagAttribute(group: LibertyGroup, name: string): boolean {
  return attribute(group, name)?.toLowerCase() === 'true';
}

export function innerGroups(group: LibertyGroup, kind: string): LibertyGroup[] {
  return group.groups.filter((inner) => inner.kind === kind);
}

/** The text of `root` without the inner groups that `keep` refuses; every other byte as it was. */
export function cutGroups(text: string, root: LibertyGroup, keep: (group: LibertyGroup) => boolean): string {
  const pieces: string[] = [];
  let from = root.begin;
  const pending = root.groups.toReversed();
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (keep(group)) {
      // One by one: a call takes no hundred thousand arguments.
      for (const inner of group.groups.toReversed()) pending.push(inner);
    } else {
      pieces.push(text.slice(from, group.begin));
      from = group.end;
    }
  }
  pieces.push(text.slice(from, root.end), '\n');
  return pieces.join('');
}
