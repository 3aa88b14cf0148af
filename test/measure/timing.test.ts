import { afterAll, expect, test } from 'vitest';
import { closeYosys } from '../../src/harness/yosys.ts';
import { libraryFromText } from '../../src/measure/liberty/load.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import type { GateNetlist } from '../../src/measure/netlist/netlist.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { analyzeTiming } from '../../src/measure/timing.ts';
import { clockPort, dotPorts, dotVariant, inPort, outPort } from './bench.ts';

afterAll(closeYosys);

const nand2 = namedLibrary('nand2');
const gate = (name: string, type: string, pins: Readonly<Record<string, number>>) => ({
  name,
  type,
  pins: new Map(Object.entries(pins)),
});

/** Register, two inverters, register. */
const chain: GateNetlist = {
  top: 'chain',
  netCount: 8,
  ports: [
    { name: 'clk', direction: 'in', bits: [2] },
    { name: 'd', direction: 'in', bits: [3] },
    { name: 'q', direction: 'out', bits: [7] },
  ],
  gates: [
    gate('first', 'DFF', { CK: 2, D: 3, Q: 4 }),
    gate('$abc$1', 'INV', { A: 4, Y: 5 }),
    gate('lane0.inv', 'INV', { A: 5, Y: 6 }),
    gate('last', 'DFF', { CK: 2, D: 6, Q: 7 }),
  ],
  netNames: new Map([
    [4, 'held'],
    [6, 'lane0.back'],
    [7, 'q'],
  ]),
};
const chainPorts = [clockPort, inPort('d', 1), outPort('q', 1)];

test('the path through two inverters, in the names of the design', async () => {
  const result = await analyzeTiming({ netlist: chain, library: nand2, ports: chainPorts, period: 1 });
  expect(result.tool).toMatch(/^OpenSTA \d/);
  expect([result.from, result.to]).toEqual(['held', 'q']);
  expect(result.path.map(({ signal, pin, cell }) => [signal, pin, cell])).toEqual([
    ['held', 'first/Q', 'DFF'],
    ['(unnamed, net 5)', '(mapped)/Y', 'INV'],
    ['lane0.back', 'lane0.inv/Y', 'INV'],
  ]);
  // tau = 5 ps: clock to output 5 * (10 + 1), setup 5 * 6.
  expect(result.path[0]?.delay).toBeCloseTo(0.055, 6);
  const last = result.path.at(-1);
  expect(result.leastPeriod).toBeCloseTo(last!.arrival + 0.03, 5);
  expect(result.slack).toBeCloseTo(1 - result.leastPeriod, 6);
});

test('a longer period adds to the slack and to nothing else', async () => {
  const [a, b] = await Promise.all(
    [1, 3].map((period) => analyzeTiming({ netlist: chain, library: nand2, ports: chainPorts, period })),
  );
  expect(b!.slack - a!.slack).toBeCloseTo(2, 6);
  expect(b!.leastPeriod).toBeCloseTo(a!.leastPeriod, 6);
});

test('a period of any length leaves the path what it is', async () => {
  const time = async (period: number) =>
    analyzeTiming({ netlist: chain, library: nand2, ports: chainPorts, period });
  const { leastPeriod } = await time(1);
  for (const period of [999, 1e6, 1e9]) {
    const long = await time(period);
    expect(Math.abs(long.leastPeriod / leastPeriod - 1), String(period)).toBeLessThan(1e-3);
    expect(long.slack).toBeCloseTo(period - long.leastPeriod, 6);
  }
});

test.each(['1ns', '10ps', '1fs', '100PS', '1 ns', '0.1ns', '1us', '1ms', '1s'])(
  'a time unit of %s: times are in the unit of the library',
  async (unit) => {
    const { leastPeriod } = await analyzeTiming({
      netlist: chain,
      library: nand2,
      ports: chainPorts,
      period: 1,
    });
    const text = nand2.liberty.text.replace(/time_unit : "1ns"/, `time_unit : "${unit}"`);
    expect(text.includes(`time_unit : "${unit}"`)).toBe(true);
    const liberty = libraryFromText(text, 'other.lib');
    const other = await analyzeTiming({
      netlist: chain,
      library: { ...nand2, liberty },
      ports: chainPorts,
      period: 1,
    });
    expect(other.leastPeriod).toBe(leastPeriod);
  },
);

test('a cell that is not in the library is an error although the tool exits with 0', async () => {
  const gates = chain.gates.map((g) => (g.type === 'INV' ? { ...g, type: 'NOWHERE' } : g));
  const run = analyzeTiming({ netlist: { ...chain, gates }, library: nand2, ports: chainPorts, period: 1 });
  await expect(run).rejects.toMatchObject({ code: 'E_TIMING' });
});

test('a module without a clock is timed from inputs to outputs', async () => {
  const wire: GateNetlist = {
    ...chain,
    ports: [
      { name: 'a', direction: 'in', bits: [2] },
      { name: 'y', direction: 'out', bits: [3] },
    ],
    gates: [gate('$1', 'INV', { A: 2, Y: 3 })],
    netNames: new Map([[3, 'y']]),
  };
  const ports = [inPort('a', 1), outPort('y', 1)];
  const result = await analyzeTiming({ netlist: wire, library: nand2, ports, period: 1 });
  expect([result.from, result.to, result.path.length]).toEqual(['a', 'y', 1]);
});

test('a missing tool names the line that installs it', async () => {
  process.env.SUBBYTE_STA = '/nowhere/sta';
  const run = analyzeTiming({ netlist: chain, library: nand2, ports: chainPorts, period: 1 });
  await expect(run).rejects.toThrow(/E_TOOL_MISSING/);
  delete process.env.SUBBYTE_STA;
});

test('a synthesized dot product on osu018 has a path through its adders', async () => {
  const size = { lanes: 1, weightBits: 4, activationBits: 4, accumulatorBits: 12 };
  const library = namedLibrary('osu018');
  const { seeds } = await synthesize({
    design: dotVariant({ ...size, rows: 'baugh-wooley' }),
    library,
    seeds: 1,
  });
  const [seed] = seeds;
  const result = await analyzeTiming({ netlist: seed!.netlist, library, ports: dotPorts(size), period: 20 });
  expect(result.path.some((step) => step.cell === 'FAX1' && /^(s|co)_c\d+_\d+$/.test(step.signal))).toBe(
    true,
  );
  expect(result.leastPeriod).toBeGreaterThan(1);
  expect(result.leastPeriod).toBeLessThan(20);
});
