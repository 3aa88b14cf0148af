import { FALSE_NET, type Gate, type GateNetlist, type GatePort, TRUE_NET } from './netlist.ts';

/** A name as Verilog takes it: as it is, or escaped where it is no plain identifier. */
export const verilogName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `\\${name} `);

/** Name of a gate in the written text: its position in `netlist.gates`. */
export const instanceName = (index: number): string => `g${index}`;

/** Name of a net in the written text. */
export const netName = (net: number): string => `n${net}`;

/**
 * The netlist as structural Verilog that any tool reads: ports as declared, nets `n<number>`, instances `g<index>`, so
 * that what a tool reports can be traced back through `GateNetlist` to the project's names. `parameters` gives the parameter
 * list of an instance, such as `#(.RISE_0(12)) `.
 */
export function writeNetlist(netlist: GateNetlist, parameters?: (gate: Gate) => string): string {
  const { boxes = [] } = netlist;
  const lines = [
    `module ${netlist.top} (${netlist.ports.map((port) => port.name).join(', ')});`,
    ...netlist.ports.map((port) => `  ${port.direction}put ${range(port)}${port.name};`),
  ];
  const driven = new Set(netlist.gates.flatMap(({ pins }) => [...pins.values()]));
  for (const { pins } of boxes) for (const net of [...pins.values()].flat()) driven.add(net);
  for (const port of netlist.ports) for (const net of port.bits) driven.add(net);
  for (const net of [...driven].sort((a, b) => a - b))
    if (net > TRUE_NET) lines.push(`  wire ${netName(net)};`);
  for (const port of netlist.ports)
    port.bits.forEach((net, i) => {
      const bit = port.bits.length === 1 ? port.name : `${port.name}[${i}]`;
      lines.push(
        port.direction === 'in' ? `  assign ${netName(net)} = ${bit};` : `  assign ${bit} = ${ref(net)};`,
      );
    });
  netlist.gates.forEach((gate, i) => {
    const { type, pins } = gate;
    const connections = [...pins].map(([pin, net]) => `.${verilogName(pin)}(${ref(net)})`);
    lines.push(
      `  ${verilogName(type)} ${parameters?.(gate) ?? ''}${instanceName(i)} (${connections.join(', ')});`,
    );
  });
  boxes.forEach(({ type, pins }, i) => {
    const connections = [...pins].map(([pin, nets]) => `.${verilogName(pin)}(${concatenated(nets)})`);
    lines.push(`  ${verilogName(type)} b${i} (${connections.join(', ')});`);
  });
  return `${lines.join('\n')}\nendmodule\n`;
}

const concatenated = (nets: readonly number[]): string => `{${nets.toReversed().map(ref).join(', ')}}`;

function range(port: GatePort): string {
  return port.bits.length === 1 ? '' : `[${port.bits.length - 1}:0] `;
}

function ref(net: number): string {
  if (net === FALSE_NET) return "1'b0";
  return net === TRUE_NET ? "1'b1" : netName(net);
}
