/** A mapped netlist: instances of library cells on numbered nets, nothing else. */
export interface GateNetlist {
  readonly top: string;
  /** Nets are numbered from 0; net 0 is constant false, net 1 constant true. */
  readonly netCount: number;
  readonly ports: readonly GatePort[];
  readonly gates: readonly Gate[];
  /** Instances of other modules: of a design that was mapped module by module, or of modules that were left out. */
  readonly boxes?: readonly Box[];
  /** Names from the Verilog text, `name` or `name[bit]`, best name per net. */
  readonly netNames: ReadonlyMap<number, string>;
  /** Every name of the Verilog text that survived, with the nets of its bits, least significant first; ports included. */
  readonly wires?: ReadonlyMap<string, readonly number[]>;
}

export interface GatePort {
  readonly name: string;
  readonly direction: 'in' | 'out';
  /** Net of each bit, least significant first. */
  readonly bits: readonly number[];
}

export interface Gate {
  readonly name: string;
  /** Cell name in the library. */
  readonly type: string;
  /** Net of each connected pin. */
  readonly pins: ReadonlyMap<string, number>;
}

/** An instance of another module. */
export interface Box {
  readonly name: string;
  /** Name of the module. */
  readonly type: string;
  /** Nets of each connected port, least significant first. */
  readonly pins: ReadonlyMap<string, readonly number[]>;
}

export const FALSE_NET = 0;
export const TRUE_NET = 1;

/** Number of instances of each cell, by name. */
export function countCells(netlist: GateNetlist): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of netlist.gates) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
