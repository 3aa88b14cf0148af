import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAdderPins } from '../../src/measure/liberty/adders.ts';
import { evaluate } from '../../src/measure/liberty/boolean.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import { readNetlist } from '../../src/measure/netlist/read.ts';
import { type AdderGates, adderGates } from '../../src/measure/size/adder_gates.ts';
import { applyMoves } from '../../src/measure/size/apply.ts';
import { families } from '../../src/measure/size/families.ts';
import { meetClock } from '../../src/measure/size/meet_clock.ts';
import { speedUp } from '../../src/measure/size/speed_up.ts';
import { analyze } from '../../src/measure/sta/analyze.ts';
import { timingCells } from '../../src/measure/sta/cell_arcs.ts';
import { timingGraph } from '../../src/measure/sta/graph.ts';
import { SG13G2, SKY130 } from './bench.ts';

const osu018 = namedLibrary('osu018');
const libraries: CellLibrary[] = [osu018, namedLibrary('nand2')];
if (SKY130 !== undefined && existsSync(SKY130)) libraries.push(libraryFromFile(SKY130));

/** What gates make of the values of an adder cell's inputs, by pin. */
function outputsOf({ liberty }: CellLibrary, { gates }: AdderGates, inputs: ReadonlyMap<number, number>) {
  const values = new Map(inputs);
  for (const { cell, nets } of gates) {
    const pins = liberty.cells.get(cell.name)!.pins;
    const at = (name: string) => values.get(nets[cell.pins.indexOf(name)]!)!;
    for (const { name, function: f } of pins.values())
      if (f !== undefined) values.set(nets[cell.pins.indexOf(name)]!, evaluate(f, (pin) => -at(pin)) & 1);
  }
  return values;
}

describe('adder cells taken apart', () => {
  it('compute what the cell computes, in every way and library', () => {
    for (const library of libraries) {
      const apart = adderGates(library);
      const timing = timingCells(library.liberty);
      const adders = [...library.liberty.cells.values()].flatMap((cell) => findAdderPins(cell) ?? []);
      expect(adders.length, library.name).toBeGreaterThan(1);
      for (const adder of adders) {
        const cell = timing(adder.cell);
        const ways = apart(cell);
        expect(ways.length, adder.cell).toBe(adder.inputs.length === 2 ? 1 : ways.length);
        expect(ways.length, adder.cell).toBeGreaterThan(0);
        const at = (pin: string) => cell.pins.indexOf(pin);
        for (const way of ways) {
          for (let i = 0; i < 1 << adder.inputs.length; i++) {
            const bits = adder.inputs.map((_, k) => (i >> k) & 1);
            const values = outputsOf(
              library,
              way,
              new Map(adder.inputs.map((pin, k) => [at(pin), bits[k]!])),
            );
            const total = bits.reduce((a, b) => a + b, 0);
            expect([values.get(at(adder.sum)), values.get(at(adder.carry))], adder.cell).toEqual([
              total & 1,
              total >> 1,
            ]);
          }
        }
      }
    }
  });

  it('are none of other cells, and none where a library has no adders', () => {
    const { liberty } = osu018;
    const timing = timingCells(liberty);
    for (const name of ['NAND2X1', 'XOR2X1', 'DFFPOSX1', 'MUX2X1'])
      expect(adderGates(osu018)(timing(name))).toEqual([]);
    if (SG13G2 === undefined) return;
    const bare = libraryFromFile(SG13G2);
    const all = timingCells(bare.liberty);
    for (const name of bare.liberty.cells.keys()) expect(adderGates(bare)(all(name)), name).toEqual([]);
  });
});

/** A ripple of full adders; the sums are left open but for the last, or all read. */
function ripple(bits: number, sums: 'last' | 'all' = 'last') {
  const direction = { A: 'input', B: 'input', C: 'input', YS: 'output', YC: 'output' };
  const cells = Object.fromEntries(
    Array.from({ length: bits }, (_, i) => {
      const isRead = sums === 'all' || i === bits - 1;
      const pins = { A: [10 + i], B: [100 + i], C: [i === 0 ? 2 : 199 + i], YC: [200 + i] };
      const connections = isRead ? { ...pins, YS: [300 + i] } : pins;
      return [`fa${i}`, { type: 'FAX1', port_directions: direction, connections }];
    }),
  );
  const bitsFrom = (first: number) => Array.from({ length: bits }, (_, i) => first + i);
  const ports = {
    ci: { direction: 'input', bits: [2] },
    a: { direction: 'input', bits: bitsFrom(10) },
    b: { direction: 'input', bits: bitsFrom(100) },
    s: { direction: 'output', bits: sums === 'all' ? bitsFrom(300) : [300 + bits - 1] },
    co: { direction: 'output', bits: [200 + bits - 1] },
  };
  const module = { attributes: { top: '1' }, ports, cells, netnames: {} };
  return readNetlist(JSON.stringify({ modules: { ripple: module } }), 'ripple');
}

describe('sizing that takes adders apart', () => {
  const netlist = ripple(8);
  const { liberty } = osu018;

  it('shortens a chain of carries, of which each cell is slow, and leaves out what nobody reads', () => {
    const before = analyze(timingGraph(netlist, liberty)).leastPeriod;
    const sized = meetClock({ netlist, library: osu018, period: 0 });
    expect(sized.leastPeriod).toBeLessThan(before * 0.8);
    expect(sized.parts).toBeGreaterThan(0);
    expect(analyze(timingGraph(sized.netlist, liberty)).leastPeriod).toBeCloseTo(sized.leastPeriod, 9);
    const names = sized.netlist.gates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    // Every part is read.
    const read = new Set(sized.netlist.ports.flatMap(({ bits }) => bits));
    for (const { type, pins } of sized.netlist.gates)
      for (const [pin, net] of pins)
        if (liberty.cells.get(type)?.pins.get(pin)?.direction === 'input') read.add(net);
    for (const { name, type, pins } of sized.netlist.gates.filter((gate) => gate.name.startsWith('part')))
      for (const [pin, net] of pins)
        if (liberty.cells.get(type)?.pins.get(pin)?.direction === 'output')
          expect(read.has(net), `${name} ${type}`).toBe(true);
    // The sum of chains of ones and of none.
    for (const [a, b, ci] of [
      [255, 0, 1],
      [170, 85, 0],
      [170, 85, 1],
      [19, 236, 1],
      [200, 100, 0],
    ] as const) {
      const values = new Map<number, number>();
      const bitsOf = (name: string) => sized.netlist.ports.find((port) => port.name === name)!.bits;
      for (const [name, value] of Object.entries({ a, b, ci }))
        for (const [i, net] of bitsOf(name).entries()) values.set(net, (value >> i) & 1);
      for (const { gate } of ordered(sized.netlist)) {
        const pins = liberty.cells.get(gate.type)!.pins;
        for (const { name, function: f } of pins.values())
          if (f !== undefined && gate.pins.has(name))
            values.set(gate.pins.get(name)!, evaluate(f, (pin) => -values.get(gate.pins.get(pin)!)!) & 1);
      }
      const total = a + b + ci;
      expect([values.get(bitsOf('s')[0]!), values.get(bitsOf('co')[0]!)]).toEqual([
        (total >> 7) & 1,
        (total >> 8) & 1,
      ]);
    }
  });

  it('takes no more apart than a clock asks for', () => {
    const summed = ripple(8, 'all');
    const fast = meetClock({ netlist: summed, library: osu018, period: 0 });
    const before = analyze(timingGraph(summed, liberty)).leastPeriod;
    const some = meetClock({ netlist: summed, library: osu018, period: before * 0.95 });
    expect(some.met).toBe(true);
    expect(some.area).toBeLessThan(fast.area);
    expect(some.parts).toBeLessThan(fast.parts);
  });

  it('can be taken back', () => {
    const graph = timingGraph(netlist, liberty);
    const shape = () => [graph.netCount, ...graph.gates.map(({ cell, nets }) => `${cell.name} ${nets}`)];
    const before = shape();
    const [way] = families(osu018).apart(graph.gates[3]!.cell);
    const undo = applyMoves(
      graph,
      [5, 3].map((gate) => ({ kind: 'split' as const, gate, parts: way! })),
    );
    expect(graph.gates.length).toBe(netlist.gates.length + 2 * (way!.gates.length - 1));
    undo();
    expect(shape()).toEqual(before);
    speedUp(graph, families(osu018), 1000);
    expect(shape()).toEqual(before);
  });
});

function ordered(netlist: ReturnType<typeof ripple>) {
  const graph = timingGraph(netlist, osu018.liberty);
  return graph.gates.map(({ index }) => ({ gate: netlist.gates[index]! }));
}
