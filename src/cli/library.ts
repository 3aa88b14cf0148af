import type { YosysEngine } from '../harness/yosys.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../measure/library.ts';
import type { CommandInput } from './command_input.ts';

/** The cell library that `--library` or `--liberty` names. Throws E_LIBRARY_* and E_LIBERTY_*. */
export function libraryOf({ liberty, library }: Readonly<Record<string, unknown>>): CellLibrary {
  return liberty === undefined ? namedLibrary(String(library)) : libraryFromFile(String(liberty));
}

/** Which Yosys `--engine` names. */
export const engineOf = ({ options }: CommandInput): YosysEngine =>
  options.engine === 'native' ? 'native' : 'pinned';
