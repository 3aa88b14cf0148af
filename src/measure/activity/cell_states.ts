import { CheckFailure } from '../../errors.ts';
import type { BooleanExpression } from '../liberty/boolean.ts';
import { evaluate, pinsOf } from '../liberty/boolean.ts';
import type { LibertyCell } from '../liberty/cells.ts';

/**
 * A cell as tables over its states. A state is a number: bit k is input k, in the order of `inputs`; a flip-flop's stored bit
 * stands above them.
 */
export interface CellStates {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Inputs, and the stored bit of a flip-flop. */
  readonly bits: number;
  /** 2^bits */
  readonly states: number;
  /** Value of output o in state s at `o * states + s`. */
  readonly outputValue: Uint8Array;
  /** What a flip-flop stores at the next rising edge; null for a combinational cell. */
  readonly next: Uint8Array | null;
  /** Position of the clock among the inputs, -1 for a combinational cell. */
  readonly clock: number;
  /** In which states a condition over pins and stored values holds, one byte per state. */
  readonly holds: (condition: BooleanExpression) => Uint8Array;
}

/** Tables of 2^12 states at most: a cell with more inputs is not one that synthesis chooses. */
const MOST_BITS = 12;

const known = new WeakMap<LibertyCell, CellStates>();

/** Throws E_NETLIST_CELL for a cell with too many inputs, or conditions on pins it does not have. */
export function cellStates(cell: LibertyCell): CellStates {
  const made = known.get(cell) ?? make(cell);
  known.set(cell, made);
  return made;
}

function make(cell: LibertyCell): CellStates {
  const pins = [...cell.pins.values()];
  const inputs = pins.filter(({ direction }) => direction === 'input').map(({ name }) => name);
  const outputs = pins.filter((pin) => pin.direction === 'output');
  const [sequential] = cell.sequential;
  const flipFlop = sequential?.kind === 'ff' ? sequential : undefined;
  const bits = inputs.length + (flipFlop === undefined ? 0 : 1);
  if (bits > MOST_BITS) throw unusable(cell, `has ${inputs.length} inputs, too many for tables`);
  const states = 2 ** bits;

  const valueIn = (expression: BooleanExpression, state: number): boolean =>
    (evaluate(expression, (name) => (nameValue(name, state) ? -1 : 0)) & 1) === 1;
  const nameValue = (name: string, state: number): boolean => {
    const input = inputs.indexOf(name);
    if (input >= 0) return ((state >> input) & 1) === 1;
    const stored = ((state >> inputs.length) & 1) === 1;
    if (flipFlop !== undefined && name === flipFlop.state) return stored;
    if (flipFlop !== undefined && name === flipFlop.inverse) return !stored;
    const output = cell.pins.get(name)?.function;
    if (output === undefined) throw unusable(cell, `has a condition on ${name}, which is no pin of it`);
    return valueIn(output, state);
  };
  const holds = (expression: BooleanExpression): Uint8Array => {
    for (const name of pinsOf(expression)) nameValue(name, 0);
    return Uint8Array.from({ length: states }, (_, state) => (valueIn(expression, state) ? 1 : 0));
  };

  const outputValue = new Uint8Array(outputs.length * states);
  outputs.forEach((pin, o) => {
    if (pin.function !== undefined) outputValue.set(holds(pin.function), o * states);
  });
  const common = { inputs, outputs: outputs.map(({ name }) => name), bits, states, outputValue, holds };
  if (flipFlop === undefined) return { ...common, next: null, clock: -1 };
  const { nextState, clear, preset, clockedOn } = flipFlop;
  const cleared = clear && holds(clear);
  const set = preset && holds(preset);
  const next = holds(nextState).map((value, s) => {
    if (set?.[s] === 1) return 1;
    return cleared?.[s] === 1 ? 0 : value;
  });
  const clock = clockedOn.op === 'pin' ? inputs.indexOf(clockedOn.name) : -1;
  if (clock < 0) throw unusable(cell, 'is not clocked by the rising edge of a pin');
  return { ...common, next, clock };
}

function unusable(cell: LibertyCell, what: string): CheckFailure {
  return new CheckFailure({
    code: 'E_NETLIST_CELL',
    what: `cell ${cell.name} ${what}`,
    fix: 'map the design to other cells of the library',
  });
}
