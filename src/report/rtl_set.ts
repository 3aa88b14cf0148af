import type { CatalogEntry } from '../catalog_unit.ts';
import { CheckFailure } from '../errors.ts';
import type { EmittedModule } from '../hdl/index.ts';
import type { Manifest, ManifestModule } from './manifest.ts';

/** Verilog files by name, and the manifest that lists them. */
export interface RtlSet {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

const fileName = (module: string): string => `${module}.v`;

/**
 * Verilog of entries, in memory, the same bytes wherever and whenever it is made. Entries that name the same module
 * must be the same hardware; the first one's configuration is the one listed. Throws E_MODULE when they are not.
 */
export function rtlSet(entries: readonly CatalogEntry[], onModule?: (name: string) => void): RtlSet {
  const files = new Map<string, string>();
  const modules: ManifestModule[] = [];
  for (const entry of entries) {
    const emitted = entry.emit();
    for (const module of emitted) addFile(files, module);
    if (!modules.some(({ name }) => name === entry.module)) modules.push(listed(entry, emitted));
    onModule?.(entry.module);
  }
  return { files, manifest: { modules } };
}

function addFile(files: Map<string, string>, { name, text }: EmittedModule): void {
  const known = files.get(fileName(name));
  if (known === undefined) files.set(fileName(name), text);
  else if (hardware(known) !== hardware(text)) {
    throw new CheckFailure({
      code: 'E_MODULE',
      what: `two different modules are called '${name}'`,
      fix: 'put what differs into the module name',
    });
  }
}

/** The text without comments: how a configuration was asked for is told in the header and changes no hardware. */
const hardware = (text: string): string => text.replace(/^\s*\/\/.*\n/gm, '');

function listed(entry: CatalogEntry, emitted: readonly EmittedModule[]): ManifestModule {
  const top = emitted.find(({ name }) => name === entry.module);
  if (top === undefined) throw new RangeError(`no Verilog was made of '${entry.module}'`);
  return {
    name: entry.module,
    file: fileName(entry.module),
    needs: emitted.filter((module) => module !== top).map(({ name }) => fileName(name)),
    unit: entry.unit,
    config: { ...entry.config },
    ports: Object.entries(entry.ports).map(([name, { direction, width, sign }]) => ({
      name,
      direction: direction === 'in' ? 'input' : 'output',
      width,
      signed: sign === 's',
    })),
    ...(entry.streaming === null
      ? {}
      : {
          streams: Object.entries(entry.streaming.streams).map(([prefix, stream]) => ({ prefix, ...stream })),
        }),
    parameters: entry.parameters.map(({ name, default: value, values }) => ({
      name,
      default: value,
      tested: [...values],
    })),
    latency: entry.latency,
    hash: top.hash,
  };
}
