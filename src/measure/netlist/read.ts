import { z } from 'zod';
import { CheckFailure } from '../../errors.ts';
import { type Box, FALSE_NET, type Gate, type GateNetlist, type GatePort, TRUE_NET } from './netlist.ts';

const bits = z.array(z.union([z.number().int(), z.string()]));
const moduleSchema = z.object({
  attributes: z.record(z.string(), z.unknown()).default({}),
  ports: z.record(z.string(), z.object({ direction: z.string(), bits })),
  cells: z.record(z.string(), z.object({ type: z.string(), connections: z.record(z.string(), bits) })),
  netnames: z.record(z.string(), z.object({ hide_name: z.number().default(0), bits })),
});
const fileSchema = z.object({ modules: z.record(z.string(), moduleSchema) });

/** Yosys's own bookkeeping cells: no hardware. */
const BOOKKEEPING = new Set(['$scopeinfo']);

/**
 * Reads what Yosys's `write_json` wrote for a flat, mapped module; instances of `hollow` modules become boxes. Throws
 * E_NETLIST when it is anything else.
 */
export function readNetlist(json: string, top: string, hollow: readonly string[] = []): GateNetlist {
  return readModule(parse(json), top, hollow, []);
}

/** Reads a design that was mapped module by module: the top first, then the `parts` that are in the file. Throws E_NETLIST. */
export function readHierarchy(
  json: string,
  top: string,
  parts: readonly string[],
): [GateNetlist, ...GateNetlist[]] {
  const file = parse(json);
  const present = parts.filter((part) => file.modules[part] !== undefined);
  const [first, ...rest] = [top, ...present].map((name) => readModule(file, name, [], present));
  if (first === undefined) throw malformed(top, 'the module is not in the file');
  return [first, ...rest];
}

function readModule(
  file: z.infer<typeof fileSchema>,
  top: string,
  hollow: readonly string[],
  parts: readonly string[],
): GateNetlist {
  const module = file.modules[top];
  if (module === undefined) throw malformed(top, 'the module is not in the file');
  const number = new Map<number, number>();
  const netOf = (bit: number | string): number => {
    // An undefined bit may be either constant; the mapper already treated it as free.
    if (typeof bit === 'string') return bit === '1' ? TRUE_NET : FALSE_NET;
    const known = number.get(bit) ?? number.size + 2;
    number.set(bit, known);
    return known;
  };
  const ports: GatePort[] = Object.entries(module.ports).map(([name, port]) => {
    if (port.direction !== 'input' && port.direction !== 'output')
      throw malformed(top, `port ${name} has the direction ${port.direction}`);
    return { name, direction: port.direction === 'input' ? 'in' : 'out', bits: port.bits.map(netOf) };
  });
  const gates: Gate[] = [];
  const boxes: Box[] = [];
  for (const [name, cell] of Object.entries(module.cells)) {
    if (BOOKKEEPING.has(cell.type)) continue;
    if (hollow.includes(cell.type) || parts.includes(cell.type)) {
      const wires = Object.entries(cell.connections).map(([pin, wire]) => [pin, wire.map(netOf)] as const);
      boxes.push({ name, type: cell.type, pins: new Map(wires) });
      continue;
    }
    const pins = new Map<string, number>();
    for (const [pin, connected] of Object.entries(cell.connections)) {
      if (connected.length > 1)
        throw malformed(top, `pin ${pin} of ${name} is ${connected.length} bits wide`);
      const [bit] = connected;
      if (bit !== undefined) pins.set(pin, netOf(bit));
    }
    gates.push({ name, type: cell.type, pins });
  }
  const netNames = nameNets(module, netOf);
  const wires = new Map(
    Object.entries(module.netnames)
      // A name with a bit that nothing drives any more says nothing that could be compared.
      .filter(([, wire]) => wire.hide_name === 0 && !wire.bits.includes('x'))
      .map(([name, { bits: wire }]) => [name, wire.map(netOf)]),
  );
  return {
    top,
    netCount: number.size + 2,
    ports,
    gates,
    ...(boxes.length > 0 && { boxes }),
    netNames,
    wires,
  };
}

/** Ports' names win; then public names; of several the shortest, then the first. */
function nameNets(module: z.infer<typeof moduleSchema>, netOf: (bit: number | string) => number) {
  const names = new Map<number, { readonly text: string; readonly rank: number }>();
  for (const [name, { hide_name, bits: wire }] of Object.entries(module.netnames)) {
    if (hide_name !== 0) continue;
    const rank = name in module.ports ? 0 : 1;
    wire.forEach((bit, i) => {
      if (typeof bit === 'string') return;
      const net = netOf(bit);
      const text = wire.length === 1 ? name : `${name}[${i}]`;
      const rival = names.get(net);
      if (
        rival === undefined ||
        rank < rival.rank ||
        (rank === rival.rank && text.length < rival.text.length)
      )
        names.set(net, { text, rank });
    });
  }
  return new Map([...names].map(([net, { text }]) => [net, text]));
}

function parse(json: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(json));
  } catch (error) {
    throw malformed('the file', error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  }
}

function malformed(where: string, what: string): CheckFailure {
  return new CheckFailure({
    code: 'E_NETLIST',
    what: `the netlist cannot be read: ${what}`,
    where,
    fix: "write it with Yosys's write_json after mapping every cell to the library",
  });
}
