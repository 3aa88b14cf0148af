import { findAdderPins } from '../liberty/adders.ts';
import { truthTable } from '../liberty/boolean.ts';
import { isOrdinary } from '../liberty/select.ts';
import type { CellLibrary } from '../library.ts';
import { type TimingCell, timingCells } from '../sta/cell_arcs.ts';

/** A gate in the place of an adder cell. */
export interface AdderGate {
  readonly cell: TimingCell;
  /** Of each pin: a pin of the adder cell, or `-1 - n` for the n-th net between the gates. */
  readonly nets: readonly number[];
}

/** Gates that compute what an adder cell computes, drivers before readers. */
export interface AdderGates {
  readonly gates: readonly AdderGate[];
  /** Nets between them. */
  readonly inner: number;
}

/** A cell of a function, with the positions of its inputs in the order of the function's. */
interface LogicCell {
  readonly cell: TimingCell;
  readonly inputs: readonly number[];
  readonly output: number;
}

/** What adders are made of, by truth table: bit i is the value for inputs that are the bits of i, the first one least significant. */
const functions = {
  and2: [2, (a: number, b: number) => a & b],
  nand2: [2, (a: number, b: number) => 1 ^ (a & b)],
  xor2: [2, (a: number, b: number) => a ^ b],
  orNand: [3, (a: number, b: number, c = 0) => 1 ^ ((a | b) & c)],
} as const;
type FunctionName = keyof typeof functions;

const orders = {
  2: [
    [0, 1],
    [1, 0],
  ],
  3: [
    [0, 1, 2],
    [0, 2, 1],
    [1, 2, 0],
  ],
} as const;

/**
 * Adder cells taken apart: for a full or half adder of the library every way its gates can be put together, with each input as the late
 * one; nothing for other cells, and where the library lacks the gates.
 */
export function adderGates(library: CellLibrary): (cell: TimingCell) => readonly AdderGates[] {
  const logic = logicCells(library);
  const known = new Map<TimingCell, readonly AdderGates[]>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = waysApart(library, logic, cell);
    known.set(cell, made);
    return made;
  };
}

function waysApart(library: CellLibrary, logic: LogicCells, { name, pins }: TimingCell): AdderGates[] {
  const cell = library.liberty.cells.get(name);
  const adder = cell && findAdderPins(cell);
  if (adder === undefined) return [];
  const position = (pin: string) => pins.indexOf(pin);
  const inputs = adder.inputs.map(position);
  const sum = position(adder.sum);
  const carry = position(adder.carry);
  const [a = 0, b = 0, c] = inputs;
  if (c === undefined) {
    const { xor2, and2 } = logic;
    if (xor2 === undefined || and2 === undefined) return [];
    return [{ gates: [gate(xor2, [a, b], sum), gate(and2, [a, b], carry)], inner: 0 }];
  }
  const { xor2, nand2, orNand } = logic;
  if (xor2 === undefined || nand2 === undefined) return [];
  return orders[3].flatMap((order) => {
    const [p = 0, q = 0, late = 0] = order.map((i) => inputs[i] ?? 0);
    const [half, both, other] = [-1, -2, -3] as const;
    const sums = [gate(xor2, [p, q], half), gate(xor2, [half, late], sum)];
    const first = gate(nand2, [p, q], both);
    const last = gate(nand2, [both, other], carry);
    // The carry of the late input waits for the half sum, or for the inputs alone.
    const ways = [gate(nand2, [half, late], other)];
    if (orNand !== undefined) ways.push(gate(orNand, [p, q, late], other));
    return ways.map((way) => ({ gates: [...sums, first, way, last], inner: 3 }));
  });
}

function gate({ cell, inputs, output }: LogicCell, from: readonly number[], to: number): AdderGate {
  const nets = cell.pins.map(() => Number.NaN);
  inputs.forEach((pin, i) => {
    nets[pin] = from[i] ?? Number.NaN;
  });
  nets[output] = to;
  return { cell, nets };
}

type LogicCells = Readonly<Partial<Record<FunctionName, LogicCell>>>;

/** The smallest cell of each function; ties go to the first name. */
function logicCells(library: CellLibrary): LogicCells {
  const timing = timingCells(library.liberty);
  const cells = [...library.liberty.cells.values()]
    .filter((cell) => isOrdinary(cell) && cell.sequential.length === 0)
    .sort((a, b) => a.area - b.area || (a.name < b.name ? -1 : 1));
  const find = (name: FunctionName): LogicCell | undefined => {
    const [count, compute] = functions[name];
    let table = 0;
    for (let i = 0; i < 1 << count; i++) table |= compute(i & 1, (i >> 1) & 1, (i >> 2) & 1) << i;
    for (const cell of cells) {
      const pins = [...cell.pins.values()];
      const inputs = pins.filter(({ direction }) => direction === 'input').map((pin) => pin.name);
      const [output, second] = pins.filter(({ direction }) => direction === 'output');
      if (inputs.length !== count || output?.function === undefined || second !== undefined) continue;
      for (const order of orders[count]) {
        const ordered = order.map((i) => inputs[i] ?? '');
        if (truthTable(output.function, ordered) !== table) continue;
        const timed = timing(cell.name);
        const at = (pin: string) => timed.pins.indexOf(pin);
        return { cell: timed, inputs: ordered.map(at), output: at(output.name) };
      }
    }
    return undefined;
  };
  const found: Partial<Record<FunctionName, LogicCell>> = {};
  for (const name of Object.keys(functions) as FunctionName[]) {
    const cell = find(name);
    if (cell !== undefined) found[name] = cell;
  }
  return found;
}
