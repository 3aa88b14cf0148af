import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findModule, findUnit } from '../../src/catalog.ts';
import { closeYosys } from '../../src/harness/yosys.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../src/measure/library.ts';
import { readNetlist } from '../../src/measure/netlist/read.ts';
import { meetClock } from '../../src/measure/size/meet_clock.ts';
import { analyze } from '../../src/measure/sta/analyze.ts';
import { timingGraph } from '../../src/measure/sta/graph.ts';
import { type DelayTable, lookup } from '../../src/measure/sta/table.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { analyzeTiming } from '../../src/measure/timing.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { measureAtClock } from '../../src/report/timed_area.ts';

afterAll(closeYosys);

const files = [
  '../../../shared/liberty/sky130_fd_sc_hd__tt_025C_1v80.lib.gz',
  '../../../shared/liberty/sg13g2_stdcell_typ_1p20V_25C.lib.gz',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const present = files.filter(existsSync);
if (present.length < files.length)
  console.warn('static timing is compared on fewer libraries: ../shared/liberty is not here');
const libraries: readonly (() => CellLibrary)[] = [
  () => namedLibrary('nand2'),
  () => namedLibrary('osu018'),
  ...present.map((path) => () => libraryFromFile(path)),
];

describe('a table over slew and load', () => {
  const table: DelayTable = {
    slews: Float64Array.of(0, 1),
    loads: Float64Array.of(0, 2, 4),
    values: Float64Array.of(1, 2, 4, 3, 5, 9),
  };
  it.each([
    [0, 0, 1],
    [0, 1, 1.5],
    [0.5, 2, 3.5],
    [0.5, 3, 5],
    // Beyond the last points along the outermost segment.
    [0, 6, 6],
    [2, 0, 5],
    [-1, 0, -1],
  ])('at slew %d and load %d is %d', (slew, load, value) => {
    expect(lookup(table, slew, load)).toBeCloseTo(value, 12);
  });
});

describe('own static timing', () => {
  const modules = [
    'dint_mac_sm4a8_acc32_zero_skip',
    'dint_mul_sm4a8_zero_skip_sk_p2',
    'int_mul_w4a4_baugh_wooley',
  ];
  it.each(modules)('says of %s what OpenSTA says, in every library', async (module) => {
    const design = variantOf(subjectOf(findModule(module)));
    for (const open of libraries) {
      const library = open();
      const { median } = await synthesize({ design, library, seeds: 1 });
      const judge = await analyzeTiming({
        netlist: median.netlist,
        library,
        ports: design.ports,
        period: 100,
      });
      const clock = design.ports.find((port) => port.clock === true)?.name;
      const own = analyze(timingGraph(median.netlist, library.liberty, clock)).leastPeriod;
      expect(Math.abs(own / judge.leastPeriod - 1), library.name).toBeLessThan(1e-4);
    }
  });
});

describe('sizing', () => {
  const library = namedLibrary('osu018');
  const entry = findUnit('int_mac').configure({
    weightBits: 4,
    activationBits: 4,
    accumulatorBits: 16,
    architecture: 'booth',
    adder: 'kogge_stone',
  });
  const candidate = { label: 'mac', kind: 'inline', entry } as const;
  const setup = { library, engine: 'pinned', seeds: 1, cases: 200 } as const;

  it('meets a clock that the smallest netlist misses, with more area, and OpenSTA agrees', async () => {
    const relaxed = await measureAtClock(candidate, setup, 'relaxed');
    const clock = Math.ceil(relaxed.leastPeriod * 80) / 100;
    const timed = await measureAtClock(candidate, setup, clock);
    expect(relaxed.met).toBeNull();
    expect(timed.met).toBe(true);
    expect(timed.leastPeriod).toBeLessThanOrEqual(clock);
    expect(timed.area).toBeGreaterThan(relaxed.area);
    expect(timed.cycles).toBeGreaterThan(200);
    // The function is that of the golden model, or `measureAtClock` had thrown; a slower clock asks for nothing.
    const slow = await measureAtClock(candidate, setup, relaxed.leastPeriod * 1.01);
    expect([slow.area, slow.how]).toEqual([relaxed.area, 'area']);
  });

  it('says so where a clock cannot be met, and gives the fastest', async () => {
    const impossible = await measureAtClock(candidate, setup, 0.01);
    const fastest = await measureAtClock(candidate, setup, 'fastest');
    expect(impossible.met).toBe(false);
    expect(impossible.leastPeriod).toBeCloseTo(fastest.leastPeriod, 2);
  });

  it('puts buffers behind a gate with many readers', () => {
    const readers = 40;
    const invert = (index: number, a: number, y: number) => [
      `g${index}`,
      { type: 'INVX1', port_directions: { A: 'input', Y: 'output' }, connections: { A: [a], Y: [y] } },
    ];
    const netlist = readNetlist(
      JSON.stringify({
        modules: {
          fan: {
            attributes: { top: '1' },
            ports: {
              a: { direction: 'input', bits: [2] },
              y: { direction: 'output', bits: Array.from({ length: readers }, (_, i) => 10 + i) },
            },
            cells: Object.fromEntries([
              invert(0, 2, 3),
              ...Array.from({ length: readers }, (_, i) => invert(i + 1, 3, 10 + i)),
            ]),
            netnames: {},
          },
        },
      }),
      'fan',
    );
    const before = analyze(timingGraph(netlist, library.liberty)).leastPeriod;
    const sized = meetClock({ netlist, library, period: 0 });
    expect(sized.leastPeriod).toBeLessThan(before / 2);
    expect(sized.resized + sized.buffers).toBeGreaterThan(0);
    expect(analyze(timingGraph(sized.netlist, library.liberty)).leastPeriod).toBeCloseTo(
      sized.leastPeriod,
      9,
    );
  });
});
