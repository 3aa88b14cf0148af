import { describe, expect, test } from 'vitest';
import { allocateFrames, frameLayout, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { readNetlist } from '../../src/measure/netlist/read.ts';
import { netlistSimulator, simulateNetlist } from '../../src/measure/netlist/simulate.ts';
import { clockPort, inPort, outPort } from './bench.ts';

const { liberty } = namedLibrary('nand2');
type Pins = Readonly<Record<string, number>>;

function netlist(
  ports: readonly (readonly ['in' | 'out', string, number[]])[],
  gates: readonly (readonly [string, Pins])[],
): GateNetlist {
  return {
    top: 't',
    netCount: 20,
    ports: ports.map(([direction, name, bits]) => ({ name, direction, bits })),
    gates: gates.map(([type, pins], i) => ({ name: `u${i}`, type, pins: new Map(Object.entries(pins)) })),
    netNames: new Map(),
  };
}

const twoIn = [inPort('a', 1), inPort('b', 1), outPort('y', 1)];
const twoInNets: readonly (readonly ['in' | 'out', string, number[]])[] = [
  ['in', 'a', [2]],
  ['in', 'b', [3]],
  ['out', 'y', [4]],
];

const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('what is refused', () => {
  const start = (gates: readonly (readonly [string, Pins])[], ports = twoIn): unknown =>
    netlistSimulator(netlist(twoInNets, gates), liberty, ports);
  test.each([
    ['a cell of another library', [['NAND9', { A: 2, B: 3, Y: 4 }]], 'E_NETLIST_CELL'],
    ['a pin the cell lacks', [['NAND2', { A: 2, B: 3, Z: 4 }]], 'E_NETLIST_CELL'],
    ['an open input', [['NAND2', { A: 2, Y: 4 }]], 'E_NETLIST_CELL'],
    [
      'two drivers',
      [
        ['NAND2', { A: 2, B: 3, Y: 4 }],
        ['INV', { A: 2, Y: 4 }],
      ],
      'E_NETLIST_DRIVER',
    ],
    ['a net nobody drives', [['NAND2', { A: 2, B: 9, Y: 4 }]], 'E_NETLIST_DRIVER'],
    ['an output nobody drives', [], 'E_NETLIST_DRIVER'],
    [
      'a loop',
      [
        ['NAND2', { A: 2, B: 5, Y: 4 }],
        ['NAND2', { A: 3, B: 4, Y: 5 }],
      ],
      'E_NETLIST_LOOP',
    ],
    ['a register on a data input', [['DFF', { CK: 2, D: 3, Q: 4 }]], 'E_NETLIST_CLOCK'],
  ] as const)('%s', (_, gates, expected) => expect(code(() => start(gates))).toBe(expected));
  test('other ports than the module has', () => {
    expect(code(() => start([['NAND2', { A: 2, B: 3, Y: 4 }]], [...twoIn, inPort('c', 1)]))).toBe(
      'E_NETLIST',
    );
  });
  test.each(['{', '{"modules":{}}', '{"modules":{"t":{"ports":{}}}}'])('not a netlist: %s', (json) =>
    expect(code(() => readNetlist(json, 't'))).toBe('E_NETLIST'),
  );
});

test('more than 32 vectors of a gate, and an output wired to an input and to constants', () => {
  const ports = [...twoIn, outPort('k', 3)];
  const n = netlist([...twoInNets, ['out', 'k', [1, 0, 2]]], [['NOR2', { A: 2, B: 3, Y: 4 }]]);
  const frames = allocateFrames(frameLayout(ports.slice(0, 2)), 101);
  for (let i = 0; i < 101; i++) frames.data.set([i & 1, (i >> 1) & 1], 2 * i);
  const out = simulateNetlist(n, liberty, ports, frames);
  for (let i = 0; i < 101; i++) {
    expect(readFrame(out, i, out.layout.slots[0]!)).toBe(i % 4 === 0 ? 1n : 0n);
    expect(readFrame(out, i, out.layout.slots[1]!)).toBe(i & 1 ? 0b101n : 0b001n);
  }
});

test('registers move together: a shift register with enable, read after the edge', () => {
  const ports = [clockPort, inPort('d', 1), inPort('e', 1), outPort('q', 2)];
  const n = netlist(
    [
      ['in', 'clk', [2]],
      ['in', 'd', [3]],
      ['in', 'e', [4]],
      ['out', 'q', [5, 6]],
    ],
    [
      ['DFFE', { CK: 2, D: 3, E: 4, Q: 5 }],
      ['DFF', { CK: 2, D: 5, Q: 6 }],
    ],
  );
  const frames = allocateFrames(frameLayout(ports.slice(1, 3)), 5);
  const [d, e] = frames.layout.slots;
  ['11', '01', '10', '11', '00'].forEach((bits, i) => {
    writeFrame(frames, i, d!, BigInt(bits[0]!));
    writeFrame(frames, i, e!, BigInt(bits[1]!));
  });
  expect([...simulateNetlist(n, liberty, ports, frames).data]).toEqual([0b01, 0b10, 0b00, 0b01, 0b11]);
});

test('power-up values come from the seed', () => {
  const ports = [clockPort, outPort('q', 8)];
  const bits = [3, 4, 5, 6, 7, 8, 9, 10];
  // Each register holds its value.
  const n = netlist(
    [
      ['in', 'clk', [2]],
      ['out', 'q', bits],
    ],
    bits.map((net) => ['DFF', { CK: 2, D: net, Q: net }] as const),
  );
  const simulator = netlistSimulator(n, liberty, ports);
  const frames = allocateFrames(simulator.inputs, 1);
  const start = (seed?: number): number => {
    simulator.powerUp(seed);
    return simulator.run(frames).data[0]!;
  };
  expect(start()).toBe(0);
  expect(start(1)).toBe(start(1));
  expect(new Set([1, 2, 3, 4].map(start)).size).toBeGreaterThan(1);
});
