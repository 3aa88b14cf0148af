import { existsSync } from 'node:fs';
import { quoted, UsageFailure } from '../errors.ts';
import { contentHash } from '../harness/cache.ts';
import { adderMap } from './adder_map.ts';
import { scriptPath } from './assets.ts';
import type { LibertyLibrary } from './liberty/cells.ts';
import { loadLiberty } from './liberty/load.ts';
import { type SynthesisCells, synthesisCells } from './liberty/select.ts';

/** A library ready to map to. */
export interface CellLibrary {
  readonly name: string;
  readonly corner: string;
  readonly liberty: LibertyLibrary;
  readonly cells: SynthesisCells;
  /** Techmap that binds the adder wrappers; undefined when the library has no adder cells. */
  readonly adders: string | undefined;
  /** Hash of the Liberty text. */
  readonly hash: string;
}

interface NamedLibrary {
  readonly path: string;
  readonly about: string;
  /** Line that installs it, for libraries that do not come with the project. */
  readonly install?: string;
}

/** Libraries that go by a name; any other is named by its file. */
export const NAMED_LIBRARIES: Readonly<Record<string, NamedLibrary>> = {
  nand2: {
    path: scriptPath('libs/nand2.lib'),
    about: 'embedded; areas in NAND2 equivalents',
  },
  osu018: {
    path: '/usr/share/qflow/tech/osu018/osu018_stdcells.lib',
    about: 'open 180 nm library of Oklahoma State University; areas in square micrometres',
    install: 'sudo apt-get install qflow-tech-osu018',
  },
};

const loaded = new Map<string, CellLibrary>();

/**
 * A library by name (`nand2`, `osu018`). Throws E_LIBRARY_UNKNOWN, E_LIBRARY_MISSING with the line that installs it, and
 * what `libraryFromFile` throws.
 */
export function namedLibrary(name: string): CellLibrary {
  const entry = Object.hasOwn(NAMED_LIBRARIES, name) ? NAMED_LIBRARIES[name] : undefined;
  if (entry === undefined) {
    throw new UsageFailure({
      code: 'E_LIBRARY_UNKNOWN',
      what: `there is no library named ${quoted(name)}`,
      fix: `name one of ${Object.keys(NAMED_LIBRARIES).join(', ')}, or give a Liberty file with --liberty`,
    });
  }
  if (entry.install !== undefined && !existsSync(entry.path)) {
    throw new UsageFailure({
      code: 'E_LIBRARY_MISSING',
      what: `library ${name} is not installed`,
      where: entry.path,
      fix: entry.install,
    });
  }
  return libraryFromFile(entry.path);
}

/** A library from a Liberty file, plain or gzipped; read once per process. Throws E_LIBERTY_*. */
export function libraryFromFile(path: string): CellLibrary {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const liberty = loadLiberty(path);
  const library: CellLibrary = {
    name: liberty.name,
    corner: liberty.corner,
    liberty,
    cells: synthesisCells(liberty),
    adders: adderMap(liberty),
    hash: contentHash([liberty.text]),
  };
  loaded.set(path, library);
  return library;
}

/** A library of a list: a name that comes with the project, else a Liberty file. Throws E_LIBRARY_* and E_LIBERTY_*. */
export const libraryNamed = (name: string): CellLibrary =>
  Object.hasOwn(NAMED_LIBRARIES, name) ? namedLibrary(name) : libraryFromFile(name);
