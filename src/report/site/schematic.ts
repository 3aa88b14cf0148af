import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import netlistsvg from 'netlistsvg';
import { z } from 'zod';
import { cachedFolder, contentHash } from '../../harness/cache.ts';
import { type Variant, variantHash } from '../../harness/variant.ts';
import { runYosys, yosysText } from '../../harness/yosys.ts';
import { fillScript } from '../../measure/assets.ts';
import { PINNED_YOSYS } from '../../measure/synth.ts';

/** More cells than a person would look at. */
const MOST_CELLS = 80;

const moduleSchema = z.looseObject({ cells: z.record(z.string(), z.unknown()) });
const netlistSchema = z.looseObject({ modules: z.record(z.string(), moduleSchema) });

/** The module as a drawing of its operators and instances (SVG), null where it has too many to be read. */
export async function schematic(design: Variant, timeoutMs = 120_000): Promise<string | null> {
  // Of the modules below only the ports are looked at.
  const own = `${design.top}.v`;
  const script = fillScript('schematic.ys.hbs', {
    own,
    below: design.files.map(({ name }) => name).filter((name) => name !== own),
    top: design.top,
  });
  const folder = await cachedFolder({
    kind: 'schematic',
    key: contentHash([PINNED_YOSYS, variantHash(design), script, skin(), String(MOST_CELLS)]),
    build: async (path) => writeFile(join(path, 'drawing.svg'), await draw(design, script, timeoutMs)),
  });
  const drawing = await readFile(join(folder, 'drawing.svg'), 'utf8');
  return drawing === '' ? null : drawing;
}

/** An empty text where there are too many cells. */
async function draw(design: Variant, script: string, timeoutMs: number): Promise<string> {
  const files = Object.fromEntries(design.files.map(({ name, text }) => [name, text]));
  const result = await runYosys({ engine: 'pinned', script, files, timeoutMs });
  const netlist = netlistSchema.parse(JSON.parse(yosysText(result, 'schematic.json')));
  const top = netlist.modules[design.top];
  if (top === undefined || Object.keys(top.cells).length > MOST_CELLS) return '';
  return netlistsvg.render(skin(), { modules: { [design.top]: top } });
}

/** The drawing's own shapes come with the package. */
const skin = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('netlistsvg/lib/default.svg'), 'utf8');
