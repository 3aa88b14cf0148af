import { truthTable } from './boolean.ts';
import type { LibertyCell, LibertyLibrary, LibertyPin } from './cells.ts';

/** A cell that is a full or half adder, with its pin names in the wrapper's order. */
export interface AdderCell {
  readonly cell: string;
  readonly area: number;
  /** Two input pins for a half adder, three for a full adder. Any order serves: both functions are symmetric. */
  readonly inputs: readonly string[];
  readonly sum: string;
  readonly carry: string;
}

export interface AdderCells {
  readonly full?: AdderCell;
  readonly half?: AdderCell;
}

/** Truth tables of sum and carry by number of inputs. */
const TABLES = {
  2: { sum: 0b0110, carry: 0b1000 },
  3: { sum: 0b10010110, carry: 0b11101000 },
} as const;

/** The smallest full-adder and half-adder cell of a library, found by their functions; ties go to the first name. */
export function findAdders(library: LibertyLibrary): AdderCells {
  const full = smallest(library, 3);
  const half = smallest(library, 2);
  return { ...(full && { full }), ...(half && { half }) };
}

/** A cell as an adder, whatever its drive strength; undefined for other cells. */
export const findAdderPins = (cell: LibertyCell): AdderCell | undefined =>
  adderOf(cell, 3) ?? adderOf(cell, 2);

function smallest(library: LibertyLibrary, inputCount: 2 | 3): AdderCell | undefined {
  return [...library.cells.values()]
    .flatMap((cell) => adderOf(cell, inputCount) ?? [])
    .sort((a, b) => a.area - b.area || (a.cell < b.cell ? -1 : 1))[0];
}

function adderOf(cell: LibertyCell, inputCount: 2 | 3): AdderCell | undefined {
  // A cell without an area would make every adder free.
  if (cell.dontUse || cell.opaque || cell.area <= 0 || cell.sequential.length > 0) return undefined;
  const pins = [...cell.pins.values()];
  const inputs = pins.filter((pin) => pin.direction === 'input').map((pin) => pin.name);
  const outputs = pins.filter((pin) => pin.direction !== 'input');
  if (inputs.length !== inputCount || outputs.length !== 2) return undefined;
  const tables = TABLES[inputCount];
  const computing = (table: number): LibertyPin | undefined =>
    outputs.find((pin) => pin.function && !pin.threeState && truthTable(pin.function, inputs) === table);
  const sum = computing(tables.sum);
  const carry = computing(tables.carry);
  return sum && carry && { cell: cell.name, area: cell.area, inputs, sum: sum.name, carry: carry.name };
}
