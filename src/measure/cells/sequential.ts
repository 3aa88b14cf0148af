import type { BooleanExpression } from '../liberty/boolean.ts';
import type { BothForced, LibertyFlipFlop, LibertyLatch, LibertySequential } from '../liberty/cells.ts';
import { verilogName } from '../netlist/verilog.ts';
import type { NamesRead } from './names.ts';

/** Lines of a model that hold one state variable; `inverse` makes its complement, once it is known whether it is read. */
export function sequentialLines(
  sequential: LibertySequential,
  names: NamesRead,
): { readonly lines: readonly string[]; readonly inverse: () => readonly string[] } {
  const forced = forcing(sequential, names);
  const lines =
    sequential.kind === 'ff' ? flipFlop(sequential, forced, names) : latch(sequential, forced, names);
  return {
    lines: [...powerUp(sequential), ...lines],
    inverse: () => inverseLines(sequential, forced, names),
  };
}

/** Where this is defined, state starts from values that the simulator draws; it is unknown in a four-state simulator else. */
export const DRAWN_POWER_UP = 'DRAWN_POWER_UP';

/** Declares the state variable. */
const powerUp = ({ state }: LibertySequential): string[] => [
  `  reg ${verilogName(state)};`,
  `\`ifdef ${DRAWN_POWER_UP}`,
  `  initial ${verilogName(state)} = $random;`,
  '`endif',
];

/** What holds a state variable whatever the clock does: at most one of the conditions is true at a time. */
interface Forcing {
  readonly lines: readonly string[];
  /** Condition and the value it forces, where `null` keeps the state. */
  readonly arms: readonly (readonly [condition: string, value: string | null])[];
  /** Condition under which `clear` and `preset` meet. */
  readonly both: string | undefined;
}

/** Value of a state variable while both clear and preset hold; null keeps it. */
const BOTH_VALUE: Readonly<Record<BothForced, string | null>> = {
  L: "1'b0",
  H: "1'b1",
  N: null,
  // A level cannot toggle; nobody can say what is left.
  T: "1'bx",
  X: "1'bx",
};

function forcing({ clear, preset, both }: LibertySequential, names: NamesRead): Forcing {
  const lines: string[] = [];
  const declare = (wanted: string, value: string): string => {
    const name = names.fresh(wanted);
    lines.push(`  wire ${name} = ${value};`);
    return name;
  };
  if (clear === undefined && preset === undefined) return { lines, arms: [], both: undefined };
  if (preset === undefined || clear === undefined) {
    const only = clear ?? preset;
    if (only === undefined) return { lines, arms: [], both: undefined };
    const condition = declare(clear === undefined ? 'preset_now' : 'clear_now', names.expression(only));
    return { lines, arms: [[condition, clear === undefined ? "1'b1" : "1'b0"]], both: undefined };
  }
  const c = declare('clear_pin', names.expression(clear));
  const p = declare('preset_pin', names.expression(preset));
  const together = declare('both_now', `${c} & ${p}`);
  // Conditions exclude one another, so that the release of one of two pins is an edge of its own.
  const arms = [
    [declare('clear_now', `${c} & ~${p}`), "1'b0"],
    [declare('preset_now', `${p} & ~${c}`), "1'b1"],
    [together, BOTH_VALUE[both[0]]],
  ] as const;
  return { lines, arms, both: together };
}

function flipFlop(
  { state, nextState, clockedOn }: LibertyFlipFlop,
  { lines, arms }: Forcing,
  names: NamesRead,
) {
  const name = verilogName(state);
  const clock = clockEdge(clockedOn, names);
  const edges = [clock.edge, ...arms.filter(([, value]) => value !== null).map(([on]) => `posedge ${on}`)];
  const body = [
    ...arms.map(([on, value]) => `if (${on}) ${name} <= ${value ?? name};`),
    `${name} <= ${names.expression(nextState)};`,
  ].join('\n    else ');
  return [...clock.lines, ...lines, `  always @(${edges.join(' or ')})`, `    ${body}`];
}

/** A clock that is a pin or its complement is used as it is: a net of its own would arrive after the data. */
function clockEdge(clockedOn: LibertyFlipFlop['clockedOn'], names: NamesRead) {
  if (clockedOn.op === 'pin') return { edge: `posedge ${names.expression(clockedOn)}`, lines: [] };
  if (clockedOn.op === 'not' && clockedOn.a.op === 'pin')
    return { edge: `negedge ${names.expression(clockedOn.a)}`, lines: [] };
  const name = names.fresh('clock_now');
  return { edge: `posedge ${name}`, lines: [`  wire ${name} = ${names.expression(clockedOn)};`] };
}

/**
 * Written without an `if` and with a list of what it waits for: anything else lint tools take for a latch nobody wanted, or
 * for a loop.
 */
function latch({ state, dataIn, enable }: LibertyLatch, { lines, arms }: Forcing, names: NamesRead) {
  const name = verilogName(state);
  const pins: string[] = [];
  const declare = (wanted: string, value: BooleanExpression): string => {
    const wire = names.fresh(wanted);
    pins.push(`  wire ${wire} = ${names.expression(value)};`);
    return wire;
  };
  const open =
    enable === undefined || dataIn === undefined
      ? []
      : [[declare('open_now', enable), declare('data_now', dataIn)] as const];
  const choices = [...arms, ...open];
  if (choices.length === 0) return [];
  const waits = [...choices.map(([on]) => on), ...open.map(([, data]) => data)].join(' or ');
  const value = choices.map(([on, then]) => `${on} ? ${then ?? name} : `).join('');
  return [...lines, ...pins, `  always @(${waits})`, `    ${name} <= ${value}${name};`];
}

function inverseLines(
  { state, inverse, both: [one, other] }: LibertySequential,
  { both }: Forcing,
  names: NamesRead,
): string[] {
  if (!names.read.has(inverse)) return [];
  const complement = `~${verilogName(state)}`;
  const apart = both !== undefined && ((one === 'L' && other === 'L') || (one === 'H' && other === 'H'));
  const value = apart ? `${both} ? ${BOTH_VALUE[other]} : ${complement}` : complement;
  return [`  wire ${verilogName(inverse)} = ${value};`];
}
