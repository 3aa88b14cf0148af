import { libertySyntax } from './failures.ts';
import { attribute, type LibertyGroup } from './group.ts';

/** What an axis of a table runs over. Others, which no figure here depends on, stay at their first value. */
type Variable = 'slew' | 'load' | 'fixed';

interface Axis {
  readonly variable: Variable;
  /** Ascending, in what the context's scales make of the library's units. */
  readonly index: Float64Array;
}

/** A table over input transition time and output load, its last axis running fastest. */
export interface LookupTable {
  readonly axes: readonly Axis[];
  readonly values: Float64Array;
}

/** What tables of one library need to be read: templates, and the scales of what they hold (SI units, or 1 to keep the library's). */
export interface TableContext {
  readonly templates: ReadonlyMap<string, LibertyGroup>;
  readonly time: number;
  readonly capacitance: number;
  /** For messages. */
  readonly file: string;
}

/** What the variables of a template mean. In constraints the related pin's slew stands where the load does elsewhere. */
const VARIABLES: Readonly<Record<string, Variable>> = {
  input_net_transition: 'slew',
  input_transition_time: 'slew',
  constrained_pin_transition: 'slew',
  total_output_net_capacitance: 'load',
  related_pin_transition: 'load',
};

const numbersOf = (texts: readonly string[]): Float64Array =>
  Float64Array.from(
    texts
      .join(',')
      .split(/[\s,]+/)
      .filter((word) => word !== ''),
    Number,
  );

const TEMPLATES = ['lu_table_template', 'power_lut_template'] as const;

/** Table templates by name: delays and energies have names of their own, and where one of `kind` is missing the other's is meant. */
export const tableTemplates = (
  library: LibertyGroup,
  kind: (typeof TEMPLATES)[number],
): ReadonlyMap<string, LibertyGroup> =>
  new Map(
    [...TEMPLATES.filter((other) => other !== kind), kind].flatMap((wanted) =>
      library.groups
        .filter((group) => group.kind === wanted)
        .map((group): [string, LibertyGroup] => [group.args[0] ?? '', group]),
    ),
  );

/**
 * Reads a group such as `cell_rise (TEMPLATE) { index_1 (..); values (..); }`; its own indices win over the template's, and a
 * template that does not exist (`scalar`) has no axes. Values are multiplied by `scale`. Throws E_LIBERTY_SYNTAX.
 */
export function readTable(group: LibertyGroup, scale: number, context: TableContext): LookupTable {
  const template = context.templates.get(group.args[0] ?? '');
  const axes = [1, 2, 3].flatMap((n) => axisOf(group, template, n, context));
  const entry = group.attributes.findLast(({ name }) => name === 'values');
  const values = numbersOf(entry?.values ?? []).map((value) => value * scale);
  const expected = axes.reduce((product, { index }) => product * index.length, 1);
  if (values.length !== expected || values.some(Number.isNaN)) {
    const what = `a table of ${expected} values has ${values.length}, or some that are no numbers`;
    throw libertySyntax(context.file, group.line, what);
  }
  return { axes, values };
}

function axisOf(
  group: LibertyGroup,
  template: LibertyGroup | undefined,
  n: number,
  { time, capacitance, file }: TableContext,
): Axis[] {
  const said = template && attribute(template, `variable_${n}`);
  if (said === undefined) return [];
  const variable = VARIABLES[said.toLowerCase()] ?? 'fixed';
  const own = group.attributes.findLast(({ name }) => name === `index_${n}`);
  const entry = own ?? template?.attributes.findLast(({ name }) => name === `index_${n}`);
  const scale = { slew: time, load: capacitance, fixed: 1 }[variable];
  const index = numbersOf(entry?.values ?? []).map((value) => value * scale);
  const rises = index.every((value, i) => i === 0 || value > (index[i - 1] ?? Number.NaN));
  if (index.length === 0 || !rises)
    throw libertySyntax(file, group.line, `index_${n} of a table does not rise`);
  return [{ variable, index }];
}

/**
 * Linear in every axis, between the two points around the value; beyond the ends the outermost two points are extended, as
 * OpenSTA does.
 */
export function lookUp({ axes, values }: LookupTable, slew: number, load: number): number {
  if (axes.length === 0) return values[0] ?? 0;
  let sum = 0;
  const corners = 1 << axes.length;
  for (let corner = 0; corner < corners; corner++) {
    let weight = 1;
    let at = 0;
    axes.forEach(({ variable, index }, i) => {
      const upper = (corner >> i) & 1;
      at *= index.length;
      if (variable === 'fixed' || index.length === 1) {
        if (upper === 1) weight = 0;
        return;
      }
      const value = variable === 'slew' ? slew : load;
      const low = below(index, value);
      const from = index[low] ?? 0;
      const part = (value - from) / ((index[low + 1] ?? 0) - from);
      weight *= upper === 1 ? part : 1 - part;
      at += low + upper;
    });
    if (weight !== 0) sum += weight * (values[at] ?? 0);
  }
  return sum;
}

/** The last point not above the value that has a successor; 0 below the first. */
function below(index: Float64Array, value: number): number {
  let low = 0;
  while (low < index.length - 2 && (index[low + 1] ?? 0) <= value) low++;
  return low;
}
