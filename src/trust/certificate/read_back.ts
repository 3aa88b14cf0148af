import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedFolder, contentHash } from '../../harness/cache.ts';
import { type Variant, variantHash } from '../../harness/variant.ts';
import { runYosys, yosysText } from '../../harness/yosys.ts';
import { FULL_ADDER, HALF_ADDER } from '../../measure/adder_map.ts';
import { fillScript } from '../../measure/assets.ts';
import { PINNED_YOSYS } from '../../measure/synth.ts';
import { proveAdderModule } from './adder_cells.ts';
import { type BitNetlist, type Wiring, wire } from './netlist.ts';
import { bitsOf, malformed, parseModules } from './read.ts';

const ADDERS = { full: FULL_ADDER, half: HALF_ADDER };
const WHOLE: readonly string[] = [FULL_ADDER, HALF_ADDER];

/** A netlist read back from Verilog text, its adder modules proved. */
export interface ReadBack {
  readonly wiring: Wiring;
  /** Rows of adder modules that were tried. */
  readonly adderRows: number;
}

/** Elaborates Verilog text with the pinned Yosys, flat, adders kept whole; the answer is cached. Throws E_TOOL_*. */
export async function elaborated(variant: Variant, timeoutMs = 300_000): Promise<string> {
  const files = Object.fromEntries(variant.files.map(({ name, text }) => [name, text]));
  const has = (module: string): string => (`${module}.v` in files ? module : '');
  const script = fillScript('certificate.ys.hbs', {
    sources: Object.keys(files),
    top: variant.top,
    parameters: variant.parameters ?? {},
    whole: WHOLE.map(has).filter((name) => name !== ''),
  });
  const folder = await cachedFolder({
    kind: 'certificate-netlist',
    key: contentHash([PINNED_YOSYS, variantHash(variant), script]),
    build: async (path) => {
      const result = await runYosys({ engine: 'pinned', script, files, timeoutMs });
      await writeFile(join(path, 'netlist.json'), yosysText(result, 'netlist.json'));
    },
  });
  return readFile(join(folder, 'netlist.json'), 'utf8');
}

/** Reads what `elaborated` returned. Throws E_NETLIST, and E_CERTIFICATE for an adder module that does not add. */
export function readBack(json: string, top: string): ReadBack {
  const modules = parseModules(json);
  let adderRows = 0;
  let found: BitNetlist | undefined;
  for (const [name, module] of Object.entries(modules)) {
    const netlist = bitsOf(module, name, ADDERS);
    if (WHOLE.includes(name)) adderRows += proveAdderModule(netlist);
    if (name === top) found = netlist;
  }
  if (found === undefined) throw malformed(top, 'the module is not in the file');
  return { wiring: wire(found), adderRows };
}
