import type { SourceFile } from '../../harness/variant.ts';
import type { LibertyCell, LibertyLibrary, LibertyPin } from '../liberty/cells.ts';
import { attribute } from '../liberty/group.ts';
import { verilogName } from '../netlist/verilog.ts';
import { NamesRead, unusable } from './names.ts';
import { sequentialLines } from './sequential.ts';

/**
 * Verilog-2001 models of library cells, made from the functions in the Liberty file and nothing else: one module a file,
 * no delays, no primitives, so that two-state and four-state simulators and synthesizers read them alike. Throws
 * E_NETLIST_CELL for a cell that is not in the library or that pin functions do not describe.
 */
export function cellModels(library: LibertyLibrary, types: Iterable<string>, timed = false): SourceFile[] {
  return [...new Set(types)].sort().map((type) => {
    const cell = library.cells.get(type);
    if (cell === undefined) throw unusable(type, library.name, 'is not in the library');
    return { name: `${type.replace(/[^\w.-]/g, '_')}.v`, text: cellModel(cell, library.name, timed) };
  });
}

/** Whether a model can be made: the cell has an output, and pin functions describe all it does. */
export function hasModel(cell: LibertyCell): boolean {
  return reasonAgainst(cell) === undefined;
}

/** Outputs in the order in which a timed model numbers them. */
export const outputPins = (cell: LibertyCell): readonly LibertyPin[] =>
  [...cell.pins.values()]
    .filter(({ direction }) => direction === 'output')
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * The model of one cell. `libraryName` names the place in failures. A timed model delays the edges of output number i by its
 * parameters `RISE_i` and `FALL_i`, in the simulator's unit of time, and swallows pulses that are shorter.
 */
export function cellModel(cell: LibertyCell, libraryName: string, timed = false): string {
  const reason = reasonAgainst(cell);
  if (reason !== undefined) throw unusable(cell.name, libraryName, reason);
  const pins = [...cell.pins.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new NamesRead(cell);
  const states = cell.sequential.map((one) => sequentialLines(one, names));
  const driving = outputPins(cell);
  const outputs = driving.flatMap(({ name, function: value, threeState }, index) => {
    if (value === undefined) return [];
    const driven = names.expression(value);
    const floats = threeState === undefined ? undefined : names.expression(threeState);
    const delay = timed ? `#(RISE_${index}, FALL_${index}) ` : '';
    return [
      `  assign ${delay}${verilogName(name)} = ${floats === undefined ? driven : `${floats} ? 1'bz : ${driven}`};`,
    ];
  });
  const idle = pins.filter(({ name, direction }) => direction === 'input' && !names.read.has(name));
  return [
    '`default_nettype none',
    `module ${verilogName(cell.name)} ${timed ? `#(${driving.map((_, i) => `parameter RISE_${i} = 0, parameter FALL_${i} = 0`).join(', ')}) ` : ''}(`,
    pins
      .map(
        ({ name, direction }) => `  ${direction === 'input' ? 'input' : 'output'} wire ${verilogName(name)}`,
      )
      .join(',\n'),
    ');',
    ...states.flatMap(({ lines }) => lines),
    ...states.flatMap(({ inverse }) => inverse()),
    ...outputs,
    // Lint tools take this for what it is: inputs that do nothing on purpose.
    ...(idle.length === 0
      ? []
      : [`  wire _unused_ok = &{1'b0, ${idle.map(({ name }) => verilogName(name)).join(', ')}};`]),
    'endmodule',
    '`default_nettype wire',
    '',
  ].join('\n');
}

function reasonAgainst(cell: LibertyCell): string | undefined {
  if (cell.opaque || cell.group.groups.some(({ kind }) => /^(ff|latch)_bank$/.test(kind)))
    return 'is not described by pin functions';
  if (cell.group.groups.some((group) => attribute(group, 'clocked_on_also') !== undefined))
    return 'has two clocks (clocked_on_also)';
  const pins = [...cell.pins.values()];
  const odd = pins.find(({ direction }) => direction !== 'input' && direction !== 'output');
  if (odd !== undefined) return `has the ${odd.direction} pin ${odd.name}`;
  const outputs = pins.filter(({ direction }) => direction === 'output');
  if (outputs.length === 0) return 'has no output';
  const silent = outputs.find((pin) => pin.function === undefined);
  return silent && `has no function for its output ${silent.name}`;
}
