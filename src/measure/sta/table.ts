import { attribute, innerGroups, type LibertyGroup } from '../liberty/group.ts';

/** A value over the slew of an input edge and the load of an output, in the library's units. */
export interface DelayTable {
  /** Ascending; one entry where the value does not depend on it. */
  readonly slews: Float64Array;
  readonly loads: Float64Array;
  /** Row per slew, column per load. */
  readonly values: Float64Array;
}

/** What the variables of a template mean. Constraints have the related pin's slew where others have the input's. */
const AXES: Readonly<Record<string, 'slew' | 'load'>> = {
  input_net_transition: 'slew',
  input_transition_time: 'slew',
  constrained_pin_transition: 'slew',
  total_output_net_capacitance: 'load',
  related_pin_transition: 'load',
};

interface Template {
  readonly variables: readonly string[];
  readonly indices: readonly (readonly number[])[];
}

/** Templates of a library by name. */
export function readTemplates(library: LibertyGroup): ReadonlyMap<string, Template> {
  const named = innerGroups(library, 'lu_table_template').map((group): [string, Template] => [
    group.args[0] ?? '',
    {
      variables: ['variable_1', 'variable_2', 'variable_3'].flatMap((name) => attribute(group, name) ?? []),
      indices: ['index_1', 'index_2', 'index_3'].map((name) => numbers(group, name)),
    },
  ]);
  return new Map(named);
}

/**
 * The table in a group such as `cell_rise (template) { index_1, index_2, values }`, its axes in our order whatever the
 * library's is. Undefined for a table over something else, such as three variables.
 */
export function readTable(
  group: LibertyGroup,
  templates: ReadonlyMap<string, Template>,
): DelayTable | undefined {
  const template = templates.get(group.args[0] ?? '') ?? { variables: [], indices: [[], [], []] };
  const values = numbers(group, 'values');
  if (values.length === 1)
    return { slews: Float64Array.of(0), loads: Float64Array.of(0), values: Float64Array.from(values) };
  const axes = template.variables.map((variable, i) => {
    const own = numbers(group, `index_${i + 1}`);
    return { axis: AXES[variable], points: own.length > 0 ? own : (template.indices[i] ?? []) };
  });
  const [first, second] = axes;
  if (first?.axis === undefined || axes.length > 2 || (second !== undefined && second.axis === undefined))
    return undefined;
  const rows = first.points.length;
  const columns = second?.points.length ?? 1;
  if (rows * columns !== values.length || values.length === 0) return undefined;
  const single = [0];
  if (first.axis === 'slew') return table(first.points, second?.points ?? single, values);
  const turned = Array.from(
    { length: values.length },
    (_, i) => values[(i % rows) * columns + Math.floor(i / rows)] ?? 0,
  );
  return table(second?.points ?? single, first.points, turned);
}

const table = (
  slews: readonly number[],
  loads: readonly number[],
  values: readonly number[],
): DelayTable => ({
  slews: Float64Array.from(slews),
  loads: Float64Array.from(loads),
  values: Float64Array.from(values),
});

/** Numbers of an attribute, whether given as one quoted list or as several rows. */
function numbers(group: LibertyGroup, name: string): readonly number[] {
  const entry = group.attributes.findLast((candidate) => candidate.name === name);
  return (entry?.values ?? [])
    .flatMap((text) => text.split(/[\s,]+/))
    .filter((text) => text !== '')
    .map(Number);
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
