import { scriptText } from './assets.ts';
import { type AdderCell, findAdders } from './liberty/adders.ts';
import type { LibertyLibrary } from './liberty/cells.ts';

/** Modules that generated Verilog instances for adders; a map replaces them by a library's cells. */
export const FULL_ADDER = 'subbyte_full_adder';
export const HALF_ADDER = 'subbyte_half_adder';

/** Libraries with a map of their own under `synth-scripts/maps/`, by the beginning of the library's name. */
const KNOWN_MAPS: Readonly<Record<string, string>> = {
  nand2: 'maps/nand2.v',
  osu018_stdcells: 'maps/osu018.v',
  sky130_fd_sc_hd__: 'maps/sky130_fd_sc_hd.v',
};

/**
 * The techmap text that binds the adder wrappers to a library's cells: a known library's own map, or one made from the
 * cells whose functions are those of a full and a half adder. Undefined when the library has neither: the wrappers'
 * plain logic is mapped like any other.
 */
export function adderMap(library: LibertyLibrary): string | undefined {
  const known = Object.entries(KNOWN_MAPS).find(([prefix]) => library.name.startsWith(prefix));
  if (known !== undefined) return scriptText(known[1]);
  return detectedMap(library);
}

/** A map from the cells' functions alone. */
export function detectedMap(library: LibertyLibrary): string | undefined {
  const { full, half } = findAdders(library);
  const modules = [
    ...(full === undefined ? [] : [mapModule(FULL_ADDER, ['a', 'b', 'ci'], full)]),
    ...(half === undefined ? [] : [mapModule(HALF_ADDER, ['a', 'b'], half)]),
  ];
  return modules.length === 0 ? undefined : modules.join('');
}

function mapModule(wrapper: string, inputs: readonly string[], adder: AdderCell): string {
  const pins = [
    ...inputs.map((input, i) => `.\\${adder.inputs[i] ?? ''} (${input})`),
    `.\\${adder.sum} (s)`,
    `.\\${adder.carry} (co)`,
  ];
  return `(* techmap_celltype = "${wrapper}" *)
module bind_${wrapper} (${inputs.map((input) => `input ${input}`).join(', ')}, output s, output co);
  \\${adder.cell} _TECHMAP_REPLACE_ (${pins.join(', ')});
endmodule
`;
}
