import type { LibertyLibrary } from '../../measure/liberty/cells.ts';
import { attribute, innerGroups, type LibertyGroup } from '../../measure/liberty/group.ts';
import type { Gate, GateNetlist } from '../../measure/netlist/netlist.ts';

/** Delays of one output's edges in picoseconds, at least 1. */
export interface EdgeDelays {
  readonly rise: number;
  readonly fall: number;
}

const PICOSECONDS: Readonly<Record<string, number>> = { s: 1e12, ms: 1e9, us: 1e6, ns: 1e3, ps: 1 };

/** Transition time at which tables are read, in picoseconds: edges are not followed from gate to gate. */
const NOMINAL_SLEW = 100;

/**
 * Delay of a gate's output at the load it really has: the input pins it drives, no wires. One figure per edge, the mean over
 * the inputs that may cause it. In picoseconds.
 */
export function delaysOf(
  netlist: GateNetlist,
  library: LibertyLibrary,
): (gate: Gate, output: string) => EdgeDelays {
  const unit = timeUnit(library.group);
  const load = loads(netlist, library);
  const known = new Map<string, EdgeDelays>();
  return ({ type, pins }, output) => {
    const net = pins.get(output);
    const driven = net === undefined ? 0 : (load[net] ?? 0);
    const key = `${type} ${output} ${driven}`;
    const delays = known.get(key) ?? {
      rise: meanDelay(library, type, output, 'cell_rise', driven, unit),
      fall: meanDelay(library, type, output, 'cell_fall', driven, unit),
    };
    known.set(key, delays);
    return delays;
  };
}

function timeUnit(group: LibertyGroup): number {
  const [, count = '1', unit = 'ns'] =
    /^([\d.]+)\s*(\w+)$/.exec(attribute(group, 'time_unit') ?? '1ns') ?? [];
  return Number(count) * (PICOSECONDS[unit] ?? 1e3);
}

/** Capacitance on every net, in the library's unit. */
function loads(netlist: GateNetlist, library: LibertyLibrary): Float64Array {
  const load = new Float64Array(netlist.netCount);
  for (const { type, pins } of netlist.gates)
    for (const [name, net] of pins) {
      const pin = library.cells.get(type)?.pins.get(name);
      if (pin?.direction === 'input') load[net] = (load[net] ?? 0) + pin.capacitance;
    }
  return load;
}

function meanDelay(
  library: LibertyLibrary,
  type: string,
  output: string,
  table: 'cell_rise' | 'cell_fall',
  load: number,
  unit: number,
): number {
  const pin = library.cells.get(type)?.pins.get(output);
  const arcs = pin === undefined ? [] : innerGroups(pin.group, 'timing');
  const found = arcs
    .flatMap((arc) => innerGroups(arc, table))
    .map((group) => lookUp(group, library.group, NOMINAL_SLEW / unit, load));
  const mean = found.reduce((sum, value) => sum + value, 0) / Math.max(1, found.length);
  return Math.max(1, Math.round(mean * unit));
}

const numbers = (text: string | undefined): number[] =>
  (text ?? '').split(/[\s,]+/).flatMap((word) => (word === '' ? [] : [Number(word)]));

/** A table of at most two dimensions, linear between its points and beyond its ends. */
function lookUp(group: LibertyGroup, library: LibertyGroup, slew: number, load: number): number {
  const template = innerGroups(library, 'lu_table_template').find(({ args }) => args[0] === group.args[0]);
  const values = numbers(group.attributes.find(({ name }) => name === 'values')?.values.join(','));
  const axes = [1, 2].flatMap((number) => {
    const variable = template && attribute(template, `variable_${number}`);
    if (variable === undefined) return [];
    const index =
      attribute(group, `index_${number}`) ?? attribute(template as LibertyGroup, `index_${number}`);
    return [{ points: numbers(index), at: variable.includes('capacitance') ? load : slew }];
  });
  const [outer, inner] = axes;
  if (outer === undefined) return values[0] ?? 0;
  if (inner === undefined) return along(outer.points, outer.at, (i) => values[i] ?? 0);
  const width = inner.points.length;
  return along(outer.points, outer.at, (row) =>
    along(inner.points, inner.at, (column) => values[row * width + column] ?? 0),
  );
}

function along(points: readonly number[], at: number, valueAt: (index: number) => number): number {
  if (points.length < 2) return valueAt(0);
  const above = points.findIndex((point) => point >= at);
  const high = Math.max(1, above < 0 ? points.length - 1 : above);
  const [from, to] = [points[high - 1] ?? 0, points[high] ?? 1];
  const part = (at - from) / (to - from);
  return valueAt(high - 1) * (1 - part) + valueAt(high) * part;
}
