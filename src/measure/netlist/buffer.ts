import { CheckFailure } from '../../errors.ts';
import type { LibertyLibrary } from '../liberty/cells.ts';
import { smallestBuffer } from '../liberty/select.ts';
import { type Gate, type GateNetlist, TRUE_NET } from './netlist.ts';

/** No net carries more than the inputs of this many buffers. */
const GREATEST_LOAD = 16;

/** A pin that reads a net; of no gate when it is a buffer's that stands for many. */
interface Reader {
  readonly gate: number;
  readonly pin: string;
  readonly load: number;
}

/**
 * Gives every net with too many readers a tree of the library's smallest buffers: the readers in groups, a buffer for each
 * group, and so on until the driver can carry what is left. Clocks are ideal and stay as they are. Nothing else is changed
 * or sized, so this is the least that makes times mean something, and it treats every design alike. Throws E_TIMING when the
 * library has no buffer.
 */
export function bufferNets(
  netlist: GateNetlist,
  library: LibertyLibrary,
  clocks: ReadonlySet<string>,
): GateNetlist {
  const buffer = smallestBuffer(library);
  if (buffer === undefined) {
    throw new CheckFailure({
      code: 'E_TIMING',
      what: `library ${library.name} has no buffer, and nets with many readers cannot be timed without`,
      where: netlist.top,
      fix: 'use a library with a buffer cell',
    });
  }
  const ideal = new Set(netlist.ports.flatMap(({ name, bits }) => (clocks.has(name) ? bits : [])));
  const limit = GREATEST_LOAD * buffer.capacitance;
  const pins = netlist.gates.map(({ pins: own }) => new Map(own));
  const added: Gate[] = [];
  let netCount = netlist.netCount;
  const insert = (from: number, group: readonly Reader[]): Reader => {
    const to = netCount++;
    const gate = pins.length;
    for (const reader of group) pins[reader.gate]?.set(reader.pin, to);
    pins.push(
      new Map([
        [buffer.input, from],
        [buffer.output, to],
      ]),
    );
    added.push({ name: `buffer${added.length}`, type: buffer.cell, pins: new Map() });
    return { gate, pin: buffer.input, load: buffer.capacitance };
  };
  for (const [net, readers] of readersOf(netlist, library)) {
    if (net <= TRUE_NET || ideal.has(net)) continue;
    let level = readers;
    while (total(level) > limit && level.length > 1) level = grouped(level, limit).map((g) => insert(net, g));
  }
  const gates = [...netlist.gates, ...added].map((gate, i) => ({ ...gate, pins: pins[i] ?? gate.pins }));
  return { ...netlist, netCount, gates };
}

const total = (readers: readonly Reader[]): number => readers.reduce((sum, { load }) => sum + load, 0);

/** Readers in their order, as many to a group as a buffer carries. */
function grouped(readers: readonly Reader[], limit: number): Reader[][] {
  const groups: Reader[][] = [];
  let room = 0;
  for (const reader of readers) {
    const group = groups.at(-1);
    if (group === undefined || reader.load > room) {
      groups.push([reader]);
      room = limit - reader.load;
    } else {
      group.push(reader);
      room -= reader.load;
    }
  }
  return groups;
}

function readersOf(netlist: GateNetlist, library: LibertyLibrary): Map<number, Reader[]> {
  const readers = new Map<number, Reader[]>();
  netlist.gates.forEach(({ type, pins }, gate) => {
    const cell = library.cells.get(type);
    for (const [pin, net] of pins) {
      const at = cell?.pins.get(pin);
      if (at?.direction !== 'input') continue;
      const list = readers.get(net);
      const reader = { gate, pin, load: at.capacitance };
      if (list === undefined) readers.set(net, [reader]);
      else list.push(reader);
    }
  });
  return readers;
}
