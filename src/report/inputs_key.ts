import type { CatalogEntry } from '../catalog_unit.ts';
import { contentHash } from '../harness/cache.ts';
import { findTool } from '../harness/tools.ts';
import { scriptText } from '../measure/assets.ts';
import type { CellLibrary } from '../measure/library.ts';
import { PINNED_YOSYS } from '../measure/synth.ts';

/** Scripts that decide a figure. */
const SCRIPTS = ['front.ys.hbs', 'map.ys.hbs', 'timing.tcl.hbs', 'maps/constants.v'] as const;

/** Versions of the tools that a figure comes from. Throws E_TOOL_MISSING with the line that installs one. */
export const toolVersions = async (): Promise<Readonly<Record<string, string>>> => ({
  Yosys: PINNED_YOSYS,
  OpenSTA: (await findTool('sta')).version,
});

const emitted = new WeakMap<CatalogEntry, readonly string[]>();

/** Names and texts of a unit's Verilog, made once for all libraries and clocks. */
function filesOf(entry: CatalogEntry): readonly string[] {
  const known = emitted.get(entry);
  if (known !== undefined) return known;
  const files = entry.emit().flatMap(({ name, text }) => [name, text]);
  emitted.set(entry, files);
  return files;
}

/** Hash of everything that decides the figures of a unit: Verilog, library, request, scripts, tools; `kind` names what they are. */
export async function inputsKey(
  kind: string,
  entry: CatalogEntry,
  library: CellLibrary,
  request: Readonly<Record<string, unknown>>,
): Promise<string> {
  const files = filesOf(entry);
  const scripts = SCRIPTS.map((name) => scriptText(name));
  const { module, config } = entry;
  const text = JSON.stringify({ module, config, ...request, tools: await toolVersions() });
  return contentHash([kind, text, library.hash, ...scripts, ...files]);
}
