import { FALSE_NET, type GateNetlist, TRUE_NET } from './netlist.ts';
import { instanceName, netName, verilogName } from './verilog.ts';

/**
 * A flat netlist as structural Verilog under the names of the design it was made from, registers above all: equivalence
 * checkers find their way by them, so they are marked to be kept. Nets that have lost theirs are called as `writeNetlist` calls them.
 */
export function writeNamedNetlist(netlist: GateNetlist): string {
  const { top, ports, gates, wires = new Map<string, readonly number[]>() } = netlist;
  const names = placeNames(netlist);
  const ref = (net: number): string => {
    if (net === FALSE_NET) return "1'b0";
    return net === TRUE_NET ? "1'b1" : (names.get(net) ?? netName(net));
  };
  const isPort = new Set(ports.map(({ name }) => name));
  const lines = [
    `module ${verilogName(top)} (${ports.map(({ name }) => verilogName(name)).join(', ')});`,
    ...ports.map(
      ({ name, direction, bits }) => `  ${direction}put ${range(bits.length)}${verilogName(name)};`,
    ),
    ...[...wires].flatMap(([name, bits]) =>
      isPort.has(name) ? [] : [`  (* keep *) wire ${range(bits.length)}${verilogName(name)};`],
    ),
  ];
  const used = new Set(gates.flatMap(({ pins }) => [...pins.values()]));
  for (const net of used) if (net > TRUE_NET && !names.has(net)) lines.push(`  wire ${netName(net)};`);
  // A net with several names is driven under one of them; the others follow it.
  const outputs = ports.filter(({ direction }) => direction === 'out');
  const followers = [
    ...outputs.map(({ name, bits }) => [name, bits] as const),
    ...[...wires].filter(([name]) => !isPort.has(name)),
  ];
  for (const [name, bits] of followers)
    bits.forEach((net, i) => {
      const own = bitOf(name, i, bits.length);
      if (ref(net) !== own) lines.push(`  assign ${own} = ${ref(net)};`);
    });
  gates.forEach(({ type, pins }, i) => {
    const connections = [...pins].map(([pin, net]) => `.${verilogName(pin)}(${ref(net)})`);
    lines.push(`  ${verilogName(type)} ${instanceName(i)} (${connections.join(', ')});`);
  });
  return `${lines.join('\n')}\nendmodule\n`;
}

/** One name per net: an input port's where there is one, else an output port's, else the first wire's. */
function placeNames({ ports, wires = new Map() }: GateNetlist): Map<number, string> {
  const names = new Map<number, string>();
  const order = [
    ...ports.filter(({ direction }) => direction === 'in').map(({ name, bits }) => [name, bits] as const),
    ...ports.filter(({ direction }) => direction === 'out').map(({ name, bits }) => [name, bits] as const),
    ...wires,
  ] as readonly (readonly [string, readonly number[]])[];
  for (const [name, bits] of order)
    bits.forEach((net, i) => {
      if (net > TRUE_NET && !names.has(net)) names.set(net, bitOf(name, i, bits.length));
    });
  return names;
}

const range = (width: number): string => (width === 1 ? '' : `[${width - 1}:0] `);

const bitOf = (name: string, bit: number, width: number): string =>
  width === 1 ? verilogName(name) : `${verilogName(name)}[${bit}]`;
