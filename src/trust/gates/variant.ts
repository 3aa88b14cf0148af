import type { SourceFile, Variant } from '../../harness/variant.ts';
import { cellModels } from '../../measure/cells/models.ts';
import type { LibertyLibrary } from '../../measure/liberty/cells.ts';
import type { GateNetlist } from '../../measure/netlist/netlist.ts';
import { writeNetlist } from '../../measure/netlist/verilog.ts';

/** A mapped netlist in place of the Verilog it was made from: the same ports, the same way of being driven. */
export function gateVariant(
  design: Variant,
  netlist: GateNetlist,
  library: LibertyLibrary,
  models: readonly SourceFile[] = modelsFor(netlist, library),
): Variant {
  return {
    key: design.key,
    top: netlist.top,
    files: [{ name: `netlist-${netlist.top}.v`, text: writeNetlist(netlist) }, ...models],
    ports: design.ports,
    ...(design.observe === undefined ? {} : { observe: design.observe }),
  };
}

/** Models of the cells that a netlist uses. */
export const modelsFor = (netlist: GateNetlist, library: LibertyLibrary): readonly SourceFile[] =>
  cellModels(
    library,
    netlist.gates.map(({ type }) => type),
  );
