import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { closeYosys, runYosys, yosysText } from '../../src/harness/yosys.ts';
import { allocateFrames, frameLayout, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';
import { adderMap } from '../../src/measure/adder_map.ts';
import { scriptPath } from '../../src/measure/assets.ts';
import { libraryFromText, readLibertyText } from '../../src/measure/liberty/load.ts';
import { synthesisCells } from '../../src/measure/liberty/select.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { readNetlist } from '../../src/measure/netlist/read.ts';
import { netlistSimulator, simulateNetlist } from '../../src/measure/netlist/simulate.ts';
import { writeNetlist } from '../../src/measure/netlist/verilog.ts';
import { type SynthesisResult, synthesize } from '../../src/measure/synth.ts';
import { dotPorts, dotTrace, dotVariant, inPort, outPort, SG13G2, SKY130, variant } from './bench.ts';
import { naiveDotVerilog, WRAPPERS } from './designs.ts';

// An empty cache: what is tested here is synthesis, not an earlier run.
const cache = mkdtempSync(join(tmpdir(), 'subbyte-synth-'));
process.env.SUBBYTE_CACHE = cache;
afterAll(() => {
  closeYosys();
  rmSync(cache, { recursive: true, force: true });
});

const SIZE = { lanes: 2, weightBits: 4, activationBits: 5, accumulatorBits: 16 };
const ports = dotPorts(SIZE);
const nand2 = namedLibrary('nand2');

/** Cycles whose outputs differ from the model's. */
function mismatches(netlist: GateNetlist, library: CellLibrary): number {
  const { frames, accumulators } = dotTrace(SIZE, 400);
  const out = simulateNetlist(netlist, library.liberty, ports, frames);
  const [slot] = out.layout.slots;
  return accumulators.filter((value, cycle) => readFrame(out, cycle, slot!) !== value).length;
}

/** A library as a user might bring one: none of the project's own maps knows it. */
function ownLibrary(edit: (text: string) => string): CellLibrary {
  const text = edit(
    readLibertyText(scriptPath('libs/nand2.lib')).replace('library (nand2)', 'library (own)'),
  );
  const liberty = libraryFromText(text, 'own.lib');
  return {
    name: 'own',
    corner: '',
    liberty,
    cells: synthesisCells(liberty),
    adders: adderMap(liberty),
    hash: text,
  };
}

describe('a dot product with instanced adders', () => {
  let result: SynthesisResult;
  test('every seed computes what the model computes', async () => {
    result = await synthesize({
      design: dotVariant({ ...SIZE, rows: 'baugh-wooley' }),
      library: nand2,
      seeds: 3,
    });
    expect(result.seeds.map((seed) => mismatches(seed.netlist, nand2))).toEqual([0, 0, 0]);
  });
  test('the result says what was measured', () => {
    const { library, corner, engine, version, top, seeds, median, area, spread } = result;
    expect({ library, corner, engine, version, top }).toEqual({
      library: 'nand2',
      corner: 'unit, 1 V, 25 C',
      engine: 'pinned',
      version: '0.55.944',
      top: 'dot',
    });
    const areas = seeds.map((seed) => seed.area).sort((a, b) => a - b);
    expect(area).toBe(areas[1]);
    expect(median.area).toBe(area);
    expect(spread).toBeCloseTo((areas[2]! - areas[0]!) / areas[1]!, 9);
    expect(result.cells.FA).toBeGreaterThan(30);
    expect(result.cells.DFFE).toBe(16);
  });
  test("the area is the one Yosys's own stat computes", async () => {
    const { outputs } = await runYosys({
      engine: 'pinned',
      script: 'read_verilog n.v\ntee -q -o s.json stat -json -top dot -liberty l.lib\n',
      files: { 'n.v': writeNetlist(result.median.netlist), 'l.lib': nand2.cells.all },
      timeoutMs: 60_000,
    });
    const stat = JSON.parse(String(outputs['s.json'])) as { design: { area: number } };
    expect(stat.design.area).toBeCloseTo(result.area, 3);
  });
  test('one swapped cell is noticed', () => {
    const gates = result.median.netlist.gates;
    const swap: Readonly<Record<string, string>> = { NAND2: 'NOR2', NOR2: 'NAND2', XNOR2: 'XOR2' };
    const victims = gates.flatMap(({ type }, i) => (type in swap ? [i] : []));
    expect(victims.length).toBeGreaterThan(3);
    for (const victim of victims.slice(0, 8)) {
      const tampered = gates.map((gate, i) => (i === victim ? { ...gate, type: swap[gate.type]! } : gate));
      expect(mismatches({ ...result.median.netlist, gates: tampered }, nand2)).toBeGreaterThan(0);
    }
  });
  test('signals inside the tree keep their names', () => {
    const names = [...result.seeds[0]!.netlist.netNames.values()];
    expect(names).toEqual(expect.arrayContaining(['s_c3_9', 'acc[15]', 'w[7]']));
  });
  test('asked again, in an empty cache too, the numbers are the same', async () => {
    const request = {
      design: dotVariant({ ...SIZE, rows: 'baugh-wooley' }),
      library: nand2,
      seeds: 2,
    } as const;
    const again = await synthesize(request);
    const other = join(cache, 'second');
    process.env.SUBBYTE_CACHE = other;
    const anew = await synthesize(request);
    process.env.SUBBYTE_CACHE = cache;
    const hashes = (r: SynthesisResult): string[] => r.seeds.map((seed) => seed.netlistHash);
    expect(hashes(anew)).toEqual(hashes(again));
    expect(hashes(again)).toEqual(hashes(result).slice(0, 2));
  });
});

test('Booth rows and the text with * agree with the model, and instanced adders are smaller', async () => {
  const booth = await synthesize({
    design: dotVariant({ ...SIZE, rows: 'booth' }),
    library: nand2,
    seeds: 1,
  });
  const naive = await synthesize({
    design: variant('dot', naiveDotVerilog(SIZE), ports),
    library: nand2,
    seeds: 1,
  });
  expect(mismatches(booth.median.netlist, nand2)).toBe(0);
  expect(mismatches(naive.median.netlist, nand2)).toBe(0);
  expect(booth.area).toBeLessThan(naive.area);
});

describe('adder wrappers', () => {
  const adders = (inputs: string): string => `${WRAPPERS}
module top(input a, input b, input c, output s, output co, output hs, output hco);
  subbyte_full_adder f (${inputs}, .s(s), .co(co));
  subbyte_half_adder h (.a(a), .b(b), .s(hs), .co(hco));
endmodule`;
  const adderPorts = [
    ...['a', 'b', 'c'].map((name) => inPort(name, 1)),
    ...['s', 'co', 'hs', 'hco'].map((name) => outPort(name, 1)),
  ];
  const wired = adders('.a(a), .b(b), .ci(c)');

  /** All eight inputs; the wrapper's inputs are given by \`bits\`. */
  async function check(library: CellLibrary, text: string, bits: (n: number) => number[]) {
    const result = await synthesize({ design: variant('top', text, adderPorts), library, seeds: 1 });
    const frames = allocateFrames(frameLayout(adderPorts.slice(0, 3)), 8);
    for (let n = 0; n < 8; n++)
      frames.layout.slots.forEach((slot, i) => void writeFrame(frames, n, slot, BigInt((n >> i) & 1)));
    const out = simulateNetlist(result.median.netlist, library.liberty, adderPorts, frames);
    for (let n = 0; n < 8; n++) {
      const [s, co, hs, hco] = out.layout.slots.map((slot) => Number(readFrame(out, n, slot)));
      expect(s! + 2 * co!).toBe(bits(n).reduce((x, y) => x + y));
      expect(hs! + 2 * hco!).toBe((n & 1) + ((n >> 1) & 1));
    }
    return result.cells;
  }
  const allThree = (n: number): number[] => [n & 1, (n >> 1) & 1, (n >> 2) & 1];

  test('nand2', async () => expect(await check(nand2, wired, allThree)).toEqual({ FA: 1, HA: 1 }));
  test('osu018', async () =>
    expect(await check(namedLibrary('osu018'), wired, allThree)).toEqual({ FAX1: 1, HAX1: 1 }));
  test.skipIf(SKY130 === undefined)('sky130', async () =>
    expect(await check(libraryFromFile(SKY130!), wired, allThree)).toEqual({
      sky130_fd_sc_hd__fa_1: 1,
      sky130_fd_sc_hd__ha_1: 1,
    }),
  );
  test.skipIf(SG13G2 === undefined)('sg13g2 has none: plain logic', async () => {
    const cells = await check(libraryFromFile(SG13G2!), wired, allThree);
    expect(Object.keys(cells).length).toBeGreaterThan(2);
  });
  test('a library nobody knows: bound by the functions of its cells', async () => {
    const own = ownLibrary((text) =>
      text.replace('cell (FA)', 'cell (ADDF)').replace('cell (HA)', 'cell (ADDH)'),
    );
    expect(await check(own, wired, allThree)).toEqual({ ADDF: 1, ADDH: 1 });
  });
  test('a library with a full adder only', async () => {
    const own = ownLibrary((text) => text.replace(/\n {2}cell \(HA\)[\s\S]*?\n {2}\}\n/, '\n'));
    const cells = await check(own, wired, allThree);
    expect(cells.FA).toBe(1);
    expect(cells.HA).toBeUndefined();
  });
  test.each([
    [".a(1'b0), .b(b), .ci(c)", (n: number) => [0, (n >> 1) & 1, (n >> 2) & 1], { HA: 2 }],
    [".a(a), .b(1'b0), .ci(c)", (n: number) => [n & 1, 0, (n >> 2) & 1], { HA: 2 }],
    [".a(a), .b(b), .ci(1'b1)", (n: number) => [n & 1, (n >> 1) & 1, 1], { HA: 1 }],
    [".a(1'b1), .b(b), .ci(1'b0)", (n: number) => [1, (n >> 1) & 1, 0], { HA: 1 }],
    [".a(1'b1), .b(1'b1), .ci(c)", (n: number) => [1, 1, (n >> 2) & 1], { HA: 1 }],
  ])('constants fold: %s', async (inputs, bits, cells) => {
    const counted = await check(nand2, adders(inputs), bits);
    expect(counted.FA).toBeUndefined();
    expect(counted).toMatchObject(cells);
  });
});

test('a parameter given at elaboration gives that hardware', async () => {
  const text = `module adder #(parameter W = 4) (input [W-1:0] a, input [W-1:0] b, output [W:0] y);
  assign y = a + b;
endmodule`;
  const wide = [inPort('a', 6), inPort('b', 6), outPort('y', 7)];
  const design = { ...variant('adder', text, wide), parameters: { W: 6 } };
  const { median } = await synthesize({ design, library: nand2, seeds: 1 });
  const simulator = netlistSimulator(median.netlist, nand2.liberty, wide);
  const frames = allocateFrames(simulator.inputs, 4096);
  for (let n = 0; n < 4096; n++) frames.data.set([n & 63, n >> 6], 2 * n);
  const out = simulator.run(frames);
  expect([...out.data]).toEqual(Array.from({ length: 4096 }, (_, n) => (n & 63) + (n >> 6)));
});

test('Verilog of a netlist reads back as the same function', async () => {
  const { median } = await synthesize({
    design: dotVariant({ ...SIZE, rows: 'baugh-wooley' }),
    library: nand2,
    seeds: 1,
  });
  const { outputs } = await runYosys({
    engine: 'pinned',
    script:
      'read_liberty -lib l.lib\nread_verilog n.v\nhierarchy -check -top dot\ncheck -assert\nstat\nwrite_json n.json\n',
    files: { 'n.v': writeNetlist(median.netlist), 'l.lib': nand2.cells.all },
    timeoutMs: 60_000,
  });
  const text = yosysText({ outputs, log: '', version: '' }, 'n.json');
  expect(mismatches(readNetlist(text, 'dot'), nand2)).toBe(0);
});

test('a latch where the library has none', async () => {
  const text = 'module top(input g, input d, output reg q); always @* if (g) q = d; endmodule';
  const design = variant('top', text, [inPort('g', 1), inPort('d', 1), outPort('q', 1)]);
  const run = synthesize({ design, library: nand2, seeds: 1 });
  await expect(run).rejects.toMatchObject({ code: 'E_UNMAPPED' });
});
