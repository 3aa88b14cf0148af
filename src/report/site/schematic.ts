import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import netlistsvg from 'netlistsvg';
import { z } from 'zod';
import type { Variant } from '../../harness/variant.ts';
import { runYosys, yosysText } from '../../harness/yosys.ts';
import { fillScript } from '../../measure/assets.ts';

/** More cells than a person would look at. */
const MOST_CELLS = 80;

const moduleSchema = z.looseObject({ cells: z.record(z.string(), z.unknown()) });
const netlistSchema = z.looseObject({ modules: z.record(z.string(), moduleSchema) });

/** The module as a drawing of its operators and instances (SVG), null where it has too many to be read. */
export async function schematic(design: Variant, timeoutMs = 120_000): Promise<string | null> {
  const files = Object.fromEntries(design.files.map(({ name, text }) => [name, text]));
  // Of the modules below only the ports are looked at.
  const own = `${design.top}.v`;
  const script = fillScript('schematic.ys.hbs', {
    own,
    below: Object.keys(files).filter((name) => name !== own),
    top: design.top,
  });
  const result = await runYosys({ engine: 'pinned', script, files, timeoutMs });
  const netlist = netlistSchema.parse(JSON.parse(yosysText(result, 'schematic.json')));
  const top = netlist.modules[design.top];
  if (top === undefined || Object.keys(top.cells).length > MOST_CELLS) return null;
  return netlistsvg.render(skin(), { modules: { [design.top]: top } });
}

/** The drawing's own shapes come with the package. */
const skin = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('netlistsvg/lib/default.svg'), 'utf8');
