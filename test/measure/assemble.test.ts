import { describe, expect, test } from 'vitest';
import { closeYosys } from '../../src/harness/yosys.ts';
import { allocateFrames, frameLayout, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { assemble } from '../../src/measure/netlist/assemble.ts';
import { bufferNets } from '../../src/measure/netlist/buffer.ts';
import type { Box, Gate, GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { simulateNetlist } from '../../src/measure/netlist/simulate.ts';
import { analyzeTiming } from '../../src/measure/timing.ts';
import { clockPort, inPort, outPort } from './bench.ts';

const nand2 = namedLibrary('nand2');
const { liberty } = nand2;

const gate = (name: string, type: string, pins: Readonly<Record<string, number>>): Gate => ({
  name,
  type,
  pins: new Map(Object.entries(pins)),
});
const box = (name: string, type: string, ports: Readonly<Record<string, readonly number[]>>): Box => ({
  name,
  type,
  pins: new Map(Object.entries(ports)),
});

/** y = not a, z = a, one = 1: an output that is an input, and one that is a constant. */
const part: GateNetlist = {
  top: 'part',
  netCount: 4,
  ports: [
    { name: 'a', direction: 'in', bits: [2] },
    { name: 'y', direction: 'out', bits: [3, 2, 1] },
  ],
  gates: [gate('inv', 'INV', { A: 2, Y: 3 })],
  netNames: new Map([[3, 'y[0]']]),
};

/** Two parts in a row: the second's input is the first's output that goes through. */
const outside: GateNetlist = {
  top: 'outside',
  netCount: 12,
  ports: [
    { name: 'a', direction: 'in', bits: [2] },
    { name: 'y', direction: 'out', bits: [8, 4, 5, 9] },
  ],
  gates: [gate('nand', 'NAND2', { A: 3, B: 6, Y: 9 })],
  boxes: [box('first', 'part', { a: [2], y: [3, 4, 5] }), box('second', 'part', { a: [4], y: [6, 7, 8] })],
  netNames: new Map(),
};

const ports = [inPort('a', 1), outPort('y', 4)];

function outputs(netlist: GateNetlist): bigint[] {
  const layout = frameLayout(ports.filter(({ direction }) => direction === 'in'));
  const [slot] = layout.slots;
  const frames = allocateFrames(layout, 2);
  [0n, 1n].forEach((a, cycle) => {
    writeFrame(frames, cycle, slot!, a);
  });
  const result = simulateNetlist(netlist, liberty, ports, frames);
  return [0, 1].map((cycle) => readFrame(result, cycle, result.layout.slots[0]!));
}

describe('a netlist put together from its parts', () => {
  const whole = assemble(outside, new Map([['part', part]]));

  test('computes what the parts do, through outputs that are inputs or constants', () => {
    // y: a constant 1, a itself, a constant 1, not (not a and not a).
    expect(outputs(whole)).toEqual([0b0101n, 0b1111n]);
  });

  test('names gates and nets by their instance', () => {
    expect(whole.gates.map(({ name }) => name)).toEqual(['nand', 'first.inv', 'second.inv']);
    expect([...whole.netNames.values()].sort()).toEqual(['first.y[0]', 'second.y[0]']);
  });

  test.each([
    ['is missing', new Map<string, GateNetlist>()],
    ['has boxes of its own', new Map([['part', { ...part, boxes: outside.boxes ?? [] }]])],
    [
      'has a wider port',
      new Map([['part', { ...part, ports: part.ports.map((port) => ({ ...port, bits: [2, 3] })) }]]),
    ],
  ])('is refused when a part %s', (_, parts) => {
    expect(() => assemble(outside, parts)).toThrow(expect.objectContaining({ code: 'E_NETLIST' }));
  });
});

describe('buffers', () => {
  const readers = 500;
  const fan: GateNetlist = {
    top: 'fan',
    netCount: 5 + 2 * readers,
    ports: [
      { name: 'clk', direction: 'in', bits: [2] },
      { name: 'a', direction: 'in', bits: [3] },
      { name: 'y', direction: 'out', bits: Array.from({ length: readers }, (_, i) => 4 + readers + i) },
    ],
    gates: [
      gate('driver', 'DFF', { CK: 2, D: 3, Q: 4 + 2 * readers }),
      ...Array.from({ length: readers }, (_, i) => [
        gate(`inv${i}`, 'INV', { A: 4 + 2 * readers, Y: 4 + i }),
        gate(`q${i}`, 'DFF', { CK: 2, D: 4 + i, Q: 4 + readers + i }),
      ]).flat(),
    ],
    netNames: new Map(),
  };
  const buffered = bufferNets(fan, liberty, new Set(['clk']));
  const loads = (netlist: GateNetlist): number[] => {
    const count = new Map<number, number>();
    for (const { type, pins } of netlist.gates)
      for (const [pin, net] of pins)
        if (liberty.cells.get(type)?.pins.get(pin)?.direction === 'input')
          count.set(net, (count.get(net) ?? 0) + 1);
    count.delete(2);
    return [...count.values()];
  };

  test('leave no net but the clock with more readers than a driver carries, and every reader in place', () => {
    expect(Math.max(...loads(fan))).toBe(readers);
    expect(Math.max(...loads(buffered))).toBeLessThanOrEqual(20);
    expect(buffered.gates.slice(0, fan.gates.length).map(({ name }) => name)).toEqual(
      fan.gates.map(({ name }) => name),
    );
    const added = buffered.gates.slice(fan.gates.length);
    expect(new Set(added.map(({ type }) => type)).size).toBe(1);
    expect(added.length).toBeGreaterThan(readers / 20);
  });

  test('make the net faster', async () => {
    const timed = (netlist: GateNetlist) =>
      analyzeTiming({
        netlist,
        library: nand2,
        ports: [clockPort, inPort('a', 1), outPort('y', readers)],
        period: 10,
      });
    const [before, after] = await Promise.all([timed(fan), timed(buffered)]);
    expect(after.leastPeriod).toBeLessThan(before.leastPeriod / 4);
    closeYosys();
  });
});
