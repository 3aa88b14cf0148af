import { CheckFailure } from '../../errors.ts';
import { type BooleanExpression, toVerilog } from '../liberty/boolean.ts';
import type { LibertyCell } from '../liberty/cells.ts';
import { verilogName } from '../netlist/verilog.ts';

/** Names that the expressions of a cell may read, and those they did. */
export class NamesRead {
  readonly read = new Set<string>();
  readonly #cell: LibertyCell;
  readonly #states: ReadonlySet<string>;

  constructor(cell: LibertyCell) {
    this.#cell = cell;
    this.#states = new Set(cell.sequential.flatMap(({ state, inverse }) => [state, inverse]));
  }

  expression(value: BooleanExpression): string {
    return toVerilog(value, (name) => {
      this.read.add(name);
      if (this.#cell.pins.get(name)?.direction !== 'input' && !this.#states.has(name))
        throw unusable(
          this.#cell.name,
          undefined,
          `has a function that reads ${name}, which is no input of it`,
        );
      return verilogName(name);
    });
  }

  /** A name of our own that no pin or state of the cell has. */
  fresh(wanted: string): string {
    let name = wanted;
    while (this.#cell.pins.has(name) || this.#states.has(name)) name += '_';
    return name;
  }
}

/** Refuses a cell: E_NETLIST_CELL. */
export function unusable(type: string, libraryName: string | undefined, what: string): CheckFailure {
  return new CheckFailure({
    code: 'E_NETLIST_CELL',
    what: `cell ${type} ${what}`,
    ...(libraryName === undefined ? {} : { where: `library ${libraryName}` }),
    fix: 'map the design with the library it is simulated with, or mend the cell in the Liberty file',
  });
}
