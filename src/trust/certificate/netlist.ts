/** Inputs of `mux`: the value for select 0, the value for 1, the select. */
export type GateKind = 'not' | 'and' | 'or' | 'xor' | 'mux';

export interface BitGate {
  readonly kind: GateKind;
  readonly inputs: readonly number[];
  readonly output: number;
}

/** An instance whose cell was proved to add its two or three inputs: sum + 2 carry. */
export interface BitAdder {
  readonly name: string;
  readonly inputs: readonly number[];
  readonly sum: number;
  readonly carry: number;
}

/** Loads `data` at the rising edge of the one clock. */
export interface BitRegister {
  readonly name: string;
  readonly data: number;
  readonly output: number;
}

export interface BitPort {
  readonly name: string;
  readonly direction: 'in' | 'out';
  /** Net of each bit, least significant first. */
  readonly bits: readonly number[];
}

/** A flat netlist of single bits, adders kept whole. Net 0 is constant 0, net 1 constant 1. */
export interface BitNetlist {
  readonly top: string;
  readonly netCount: number;
  readonly ports: readonly BitPort[];
  readonly gates: readonly BitGate[];
  readonly adders: readonly BitAdder[];
  readonly registers: readonly BitRegister[];
  /** Names from the text, `name[bit]`, best name per net. */
  readonly names: ReadonlyMap<number, string>;
  /** Nets of every named word, the flattened instances' included (`tree.pp`): where to look, nothing more. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** What drives a net. */
export type Driver =
  | { readonly kind: 'constant'; readonly value: 0 | 1 }
  | { readonly kind: 'input'; readonly port: string; readonly bit: number }
  | { readonly kind: 'gate'; readonly gate: BitGate }
  | { readonly kind: 'adder'; readonly adder: BitAdder }
  | { readonly kind: 'register'; readonly register: BitRegister }
  | { readonly kind: 'none' };

const NONE: Driver = { kind: 'none' };

/** Drivers of all nets, and what else proofs ask of a netlist. */
export interface Wiring {
  readonly netlist: BitNetlist;
  readonly driverOf: (net: number) => Driver;
  readonly nameOf: (net: number) => string;
  /** Bits of a port. Throws RangeError when there is none. */
  readonly port: (name: string) => readonly number[];
  readonly hasPort: (name: string) => boolean;
}

export function wire(netlist: BitNetlist): Wiring {
  const drivers = new Array<Driver>(netlist.netCount).fill(NONE);
  drivers[0] = { kind: 'constant', value: 0 };
  drivers[1] = { kind: 'constant', value: 1 };
  const drive = (net: number, driver: Driver): void => {
    if (drivers[net]?.kind !== 'none')
      throw new RangeError(`${netlist.names.get(net) ?? `net ${net}`} of ${netlist.top} has two drivers`);
    drivers[net] = driver;
  };
  for (const { name, direction, bits } of netlist.ports)
    if (direction === 'in') bits.forEach((net, bit) => void drive(net, { kind: 'input', port: name, bit }));
  for (const gate of netlist.gates) drive(gate.output, { kind: 'gate', gate });
  for (const adder of netlist.adders) {
    drive(adder.sum, { kind: 'adder', adder });
    drive(adder.carry, { kind: 'adder', adder });
  }
  for (const register of netlist.registers) drive(register.output, { kind: 'register', register });
  const ports = new Map(netlist.ports.map(({ name, bits }) => [name, bits]));
  return {
    netlist,
    driverOf: (net) => drivers[net] ?? NONE,
    nameOf: (net) => netlist.names.get(net) ?? (net < 2 ? `constant ${net}` : nearName(netlist, net)),
    port: (name) => {
      const bits = ports.get(name);
      if (bits === undefined) throw new RangeError(`${netlist.top} has no port '${name}'`);
      return bits;
    },
    hasPort: (name) => ports.has(name),
  };
}

/** A net without a name, by the nearest named net that it leads to. */
function nearName(netlist: BitNetlist, unnamed: number): string {
  const seen = new Set([unnamed]);
  for (const net of seen) {
    const name = netlist.names.get(net);
    if (name !== undefined) return `a net before ${name}`;
    for (const { inputs, output } of netlist.gates) if (inputs.includes(net)) seen.add(output);
    for (const { inputs, sum, carry } of netlist.adders) if (inputs.includes(net)) seen.add(sum).add(carry);
    for (const { data, output } of netlist.registers) if (data === net) seen.add(output);
  }
  return `net ${unnamed}`;
}

/** Nets that a driver reads. */
export function inputsOf(driver: Driver): readonly number[] {
  switch (driver.kind) {
    case 'gate':
      return driver.gate.inputs;
    case 'adder':
      return driver.adder.inputs;
    case 'register':
      return [driver.register.data];
    case 'constant':
    case 'input':
    case 'none':
      return [];
  }
}

/** What a register loads, and the net that lets it: `enable ? data : itself`. */
export function loaded(
  wiring: Pick<Wiring, 'driverOf'>,
  { data, output }: BitRegister,
): { readonly data: number; readonly enable: number | null } {
  const driver = wiring.driverOf(data);
  if (driver.kind !== 'gate' || driver.gate.kind !== 'mux') return { data, enable: null };
  const [held = 0, value = 0, select = 0] = inputsOf(driver);
  return held === output ? { data: value, enable: select } : { data, enable: null };
}
