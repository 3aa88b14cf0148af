import { CheckFailure } from '../../errors.ts';
import { type Box, FALSE_NET, type Gate, type GateNetlist, TRUE_NET } from './netlist.ts';

/**
 * Puts the netlists of modules that were left out back in place of their boxes. What comes out is flat, so everything that
 * reads a netlist reads it: gates and nets of a part carry the instance's name. Throws E_NETLIST for a box without a part, or
 * one that does not fit.
 */
export function assemble(netlist: GateNetlist, parts: ReadonlyMap<string, GateNetlist>): GateNetlist {
  const { top, ports, boxes = [] } = netlist;
  const gates: Gate[] = [];
  const netNames = new Map(netlist.netNames);
  // A net outside that a part drives is the same net as one inside.
  const same = new Map<number, number>();
  let netCount = netlist.netCount;
  for (const box of boxes) {
    const part = parts.get(box.type);
    if (part === undefined || part.boxes !== undefined)
      throw misfit(top, box, part === undefined ? 'has no netlist' : 'is not complete itself');
    const inside = placeOf(top, box, part, netCount, same);
    netCount += part.netCount;
    for (const { name, type, pins } of part.gates) {
      const moved = [...pins].map(([pin, net]) => [pin, inside(net)] as const);
      gates.push({ name: `${box.name}.${name}`, type, pins: new Map(moved) });
    }
    for (const [net, name] of part.netNames) {
      const at = inside(net);
      if (!netNames.has(at)) netNames.set(at, `${box.name}.${name}`);
    }
  }
  const rooted = (net: number): number => {
    let at = net;
    for (let next = same.get(at); next !== undefined; next = same.get(at)) at = next;
    return at;
  };
  const renamed = ({ name, type, pins }: Gate): Gate => ({
    name,
    type,
    pins: new Map([...pins].map(([pin, net]) => [pin, rooted(net)] as const)),
  });
  return {
    top,
    netCount,
    ports: ports.map((port) => ({ ...port, bits: port.bits.map(rooted) })),
    gates: [...netlist.gates, ...gates].map(renamed),
    netNames: new Map([...netNames].map(([net, name]) => [rooted(net), name])),
  };
}

/** Where a part's nets come to lie: inputs on the nets outside, the rest behind all nets so far. */
function placeOf(
  top: string,
  box: Box,
  part: GateNetlist,
  offset: number,
  same: Map<number, number>,
): (net: number) => number {
  const outside = new Map<number, number>();
  const bitsAt = (name: string, width: number): readonly number[] => {
    const nets = box.pins.get(name) ?? [];
    if (nets.length > 0 && nets.length !== width)
      throw misfit(top, box, `has ${nets.length} bits at port ${name}, its netlist ${width}`);
    return nets;
  };
  for (const { name, direction, bits } of part.ports) {
    if (direction === 'out') continue;
    const nets = bitsAt(name, bits.length);
    bits.forEach((net, i) => {
      outside.set(net, nets[i] ?? FALSE_NET);
    });
  }
  const inside = (net: number): number =>
    net === FALSE_NET || net === TRUE_NET ? net : (outside.get(net) ?? net + offset);
  for (const { name, direction, bits } of part.ports) {
    if (direction === 'in') continue;
    bitsAt(name, bits.length).forEach((net, i) => {
      const driver = bits[i];
      if (driver !== undefined) same.set(net, inside(driver));
    });
  }
  return inside;
}

const misfit = (top: string, { name, type }: Box, what: string): CheckFailure =>
  new CheckFailure({
    code: 'E_NETLIST',
    what: `instance ${name} of ${type} ${what}`,
    where: top,
    fix: 'synthesize the part from the same design, at the same parameters',
  });
