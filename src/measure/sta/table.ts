import type { LibertyGroup } from '../liberty/group.ts';
import { type LookupTable, readTable, type TableContext } from '../liberty/table.ts';

/** A value over the slew of an input edge and the load of an output, in the library's units; laid out for the inner loop of timing. */
export interface DelayTable {
  /** Ascending; one entry where the value does not depend on it. */
  readonly slews: Float64Array;
  readonly loads: Float64Array;
  /** Row per slew, column per load. */
  readonly values: Float64Array;
}

/**
 * The table in a group such as `cell_rise (template) { index_1, index_2, values }`, its axes in our order whatever the
 * library's is. Undefined for a table over something else, such as three variables. Throws E_LIBERTY_SYNTAX.
 */
export const readDelayTable = (group: LibertyGroup, context: TableContext): DelayTable | undefined =>
  delayTable(readTable(group, 1, context));

function delayTable({ axes, values }: LookupTable): DelayTable | undefined {
  const single = Float64Array.of(0);
  const [first, second] = axes;
  if (first === undefined) return { slews: single, loads: single, values };
  if (axes.length > 2 || axes.some(({ variable }) => variable === 'fixed')) return undefined;
  if (first.variable === second?.variable) return undefined;
  if (first.variable === 'slew') return { slews: first.index, loads: second?.index ?? single, values };
  const rows = first.index.length;
  const columns = second?.index.length ?? 1;
  const turned = Float64Array.from(
    values,
    (_, i) => values[(i % rows) * columns + Math.floor(i / rows)] ?? 0,
  );
  return { slews: second?.index ?? single, loads: first.index, values: turned };
}

/** Bilinear between the points, and along the outermost two beyond them. */
export function lookup({ slews, loads, values }: DelayTable, slew: number, load: number): number {
  const columns = loads.length;
  const row = segment(slews, slew);
  const column = segment(loads, load);
  const at = row * columns + column;
  const base = values[at] ?? 0;
  const alongLoad = columns < 2 ? 0 : part(loads, column, load);
  const low = columns < 2 ? base : base + alongLoad * ((values[at + 1] ?? 0) - base);
  if (slews.length < 2) return low;
  const next = values[at + columns] ?? 0;
  const high = columns < 2 ? next : next + alongLoad * ((values[at + columns + 1] ?? 0) - next);
  return low + part(slews, row, slew) * (high - low);
}

/** Index of the segment that `x` lies in, the first or last where it lies outside. */
function segment(points: Float64Array, x: number): number {
  const last = points.length - 2;
  let at = 0;
  while (at < last && x >= (points[at + 1] ?? 0)) at++;
  return at;
}

function part(points: Float64Array, at: number, x: number): number {
  const from = points[at] ?? 0;
  return (x - from) / ((points[at + 1] ?? 1) - from);
}
