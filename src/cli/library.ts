import { type CellLibrary, libraryFromFile, namedLibrary } from '../measure/library.ts';

/** The cell library that `--library` or `--liberty` names. Throws E_LIBRARY_* and E_LIBERTY_*. */
export function libraryOf({ liberty, library }: Readonly<Record<string, unknown>>): CellLibrary {
  return liberty === undefined ? namedLibrary(String(library)) : libraryFromFile(String(liberty));
}
