import type { SourceFile, Variant } from '../../harness/variant.ts';
import { cellModels } from '../../measure/cells/models.ts';
import type { LibertyLibrary } from '../../measure/liberty/cells.ts';
import type { GateNetlist } from '../../measure/netlist/netlist.ts';
import { writeNetlist } from '../../measure/netlist/verilog.ts';

/** A mapped design: the top's netlist first, then those of its parts, where it was mapped module by module. */
export type Netlists = readonly [top: GateNetlist, ...parts: GateNetlist[]];

/** Mapped netlists in place of the Verilog they were made from: the same ports, the same way of being driven. */
export function gateVariant(design: Variant, netlists: Netlists, models: readonly SourceFile[]): Variant {
  return {
    key: design.key,
    top: netlists[0].top,
    files: [
      ...netlists.map((netlist) => ({ name: `netlist-${netlist.top}.v`, text: writeNetlist(netlist) })),
      ...models,
    ],
    ports: design.ports,
    ...(design.observe === undefined ? {} : { observe: design.observe }),
  };
}

/** Models of the cells that netlists use, from the functions in the Liberty file. Throws E_NETLIST_CELL. */
export const modelsFor = (netlists: Netlists, library: LibertyLibrary): readonly SourceFile[] =>
  cellModels(
    library,
    netlists.flatMap(({ gates }) => gates.map(({ type }) => type)),
  );

/** Gates of the whole design, every part counted as often as it stands in it. */
export function gateCount([top, ...parts]: Netlists): number {
  const count = (netlist: GateNetlist): number =>
    (netlist.boxes ?? []).reduce((sum, { type }) => {
      const part = parts.find((one) => one.top === type);
      return part === undefined ? sum : sum + count(part);
    }, netlist.gates.length);
  return count(top);
}
