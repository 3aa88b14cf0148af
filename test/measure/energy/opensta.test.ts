import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUnit } from '../../../src/catalog.ts';
import { packCycles } from '../../../src/harness/stimulus/ports.ts';
import { closePinned } from '../../../src/harness/yosys_pinned.ts';
import { buildCircuit } from '../../../src/measure/activity/circuit.ts';
import { findDelays, IDEAL_DRIVE } from '../../../src/measure/activity/delays.ts';
import { type ActivityEnergy, activityEnergy } from '../../../src/measure/energy/activity_energy.ts';
import { type GatePower, openStaPower } from '../../../src/measure/energy/opensta.ts';
import {
  countedActivity,
  outputRates,
  type PinActivity,
  type PowerWeights,
  uniformActivity,
  vectorlessPower,
} from '../../../src/measure/energy/vectorless.ts';
import type { LibertyLibrary } from '../../../src/measure/liberty/cells.ts';
import { libraryFromText } from '../../../src/measure/liberty/load.ts';
import { unitsOf } from '../../../src/measure/liberty/units.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../../src/measure/library.ts';
import type { GateNetlist } from '../../../src/measure/netlist/netlist.ts';
import { synthesize } from '../../../src/measure/synth.ts';
import { analyzeTiming } from '../../../src/measure/timing.ts';
import { planOf, subjectOf, variantOf } from '../../../src/report/execution.ts';
import { randomBits, SG13G2, SKY130 } from '../bench.ts';

/** Per group and part; OpenSTA's groups, with clock pins among the sequential. */
type Figures = Readonly<Record<string, number>>;

const period = 10e-9;
const activity = 0.3;
const parts = ['total', 'internal', 'switching', 'leakage'];
const microwatts = (watts: number): string => `${(watts * 1e6).toFixed(2)} uW`;
const only = (keys: readonly string[], from: Figures): Figures =>
  Object.fromEntries(keys.map((key) => [key, from[key] ?? 0]));

function figures(netlist: GateNetlist, library: CellLibrary, gates: readonly GatePower[]): Figures {
  const sums: Record<string, number> = { total: 0 };
  gates.forEach((power, i) => {
    const cell = library.liberty.cells.get(netlist.gates[i]?.type ?? '');
    const group = cell !== undefined && cell.sequential.length > 0 ? 'sequential' : 'combinational';
    for (const [part, watts] of Object.entries(power)) {
      for (const key of ['total', part, group, `${group} ${part}`])
        sums[key] = (sums[key] ?? 0) + Number(watts);
    }
  });
  return sums;
}

/** Greatest relative difference, and where. */
function farthest(ours: Figures, theirs: Figures): { readonly at: string; readonly by: number } {
  return Object.keys(theirs)
    .filter((key) => theirs[key] !== 0 || (ours[key] ?? 0) !== 0)
    .map((at) => ({ at, by: Math.abs((ours[at] ?? 0) / (theirs[at] ?? 0) - 1) }))
    .reduce((a, b) => (b.by > a.by ? b : a), { at: 'none', by: 0 });
}

const designs = {
  'INT4 MAC, Booth': [
    'int_mac',
    { architecture: 'booth', weightBits: 4, activationBits: 4, accumulatorBits: 16 },
  ],
  'dINT4 dot product of 2 lanes': [
    'dint_dot',
    { architecture: 'zero_skip', lanes: 2, activationBits: 4, accumulatorBits: 16 },
  ],
  'INT4 multiplier, Baugh-Wooley, 1 stage': [
    'int_mul',
    { architecture: 'baugh_wooley', weightBits: 4, activationBits: 4, stages: 1 },
  ],
} as const;

interface Case {
  readonly library: CellLibrary;
  readonly netlist: GateNetlist;
  readonly ports: ReturnType<typeof variantOf>['ports'];
  readonly measured: ActivityEnergy;
  /** Seconds until the slowest cycle was quiet, with delays. */
  readonly settled: number;
}

async function prepare(name: keyof typeof designs, library: CellLibrary): Promise<Case> {
  const [unit, options] = designs[name];
  const subject = subjectOf(findUnit(unit).configure(options));
  const design = variantOf(subject);
  const { median } = await synthesize({ design, library, seeds: 1 });
  const plan = planOf(subject);
  const draw = randomBits(7);
  const steady: Readonly<Record<string, bigint>> = { rst: 0n, en: 1n, clear: 0n };
  const cycles = Array.from({ length: 400 }, () =>
    Object.fromEntries(plan.ports.map(({ name, width }) => [name, steady[name] ?? draw(width)])),
  );
  const request = {
    netlist: median.netlist,
    library: library.liberty,
    ports: design.ports,
    frames: packCycles(plan.layout, cycles),
    skip: 4,
    period,
    drive: IDEAL_DRIVE,
  };
  const measured = activityEnergy({ ...request, glitches: null });
  const { settled } = activityEnergy({ ...request, glitches: 'inertial' });
  return { library, netlist: median.netlist, ports: design.ports, measured, settled };
}

const ask = async (one: Case, activities: readonly number[]): Promise<Figures> => {
  const { library, netlist, ports } = one;
  const gates = await openStaPower({ netlist, library: library.liberty, ports, period, activities });
  return figures(netlist, library, gates);
};

const ours = (
  { library, netlist, measured }: Case,
  weights: PowerWeights,
  activities: readonly PinActivity[],
) =>
  figures(
    netlist,
    library,
    vectorlessPower({
      circuit: measured.setup.circuit,
      delays: measured.setup.delays,
      period,
      weights,
      activities,
    }),
  );

/** What a library may lack, and how it is made to. */
const LACKING = [
  ['internal power', /\binternal_power\b/g, 'no_power'],
  ['leakage', /\b(cell_)?leakage_power\b/g, 'no_leakage'],
  ['pin load', /\b(rise_|fall_)?capacitance(_range)?\s*([:(])/g, 'no_capacitance $3'],
] as const;

/** Libraries of which something was taken, read once. */
const reduced = new Map<string, LibertyLibrary>();

function without({ text }: LibertyLibrary, pattern: RegExp, by: string): LibertyLibrary {
  const less = text.replace(pattern, by);
  expect(less).not.toBe(text);
  return libraryFromText(less, 'lacking.lib');
}

/** The case as it would be if the engine left something out: the same netlist, read with a library that lacks it. */
function lacking(one: Case, pattern: RegExp, by: string): Case {
  const key = `${one.library.hash} ${by}`;
  const library = reduced.get(key) ?? without(one.library.liberty, pattern, by);
  reduced.set(key, library);
  const circuit = buildCircuit(one.netlist, library);
  const { setup } = one.measured;
  const delays = findDelays(circuit, setup.clockNets, IDEAL_DRIVE);
  return { ...one, measured: { ...one.measured, setup: { ...setup, circuit, delays } } };
}

const uniformly = (one: Case): Figures =>
  ours(
    one,
    'opensta_2019',
    uniformActivity(one.measured.setup.circuit, () => activity),
  );
const asCounted = (one: Case): Figures =>
  ours(one, 'opensta_2019', countedActivity(one.measured.setup.circuit, one.measured.counts));

const libraries: readonly (readonly [string, () => CellLibrary])[] = [
  ['osu018', () => namedLibrary('osu018')],
  ...[SKY130, SG13G2].flatMap((path) =>
    path === undefined ? [] : [[path.replace(/.*\/|__.*|_std.*/g, ''), () => libraryFromFile(path)] as const],
  ),
];

afterAll(closePinned);

describe.each(libraries)('against OpenSTA, %s', (libraryName, library) => {
  const names = Object.keys(designs) as (keyof typeof designs)[];
  const cases = new Map<string, Case>();
  beforeAll(async () => {
    for (const name of names) cases.set(name, await prepare(name, library()));
  }, 600_000);

  test.each(names)('%s: vectorless power at equal activity, every group and part', async (name) => {
    const one = cases.get(name)!;
    const theirs = await ask(
      one,
      one.netlist.gates.map(() => activity),
    );
    const { at, by } = farthest(uniformly(one), theirs);
    console.log(
      `${libraryName}, ${name}: OpenSTA ${microwatts(theirs.total!)}, farthest ${(by * 100).toFixed(4)} % at ${at}`,
    );
    expect(by, at).toBeLessThan(0.05);
    for (const [what, pattern, text] of LACKING)
      expect(farthest(uniformly(lacking(one, pattern, text)), theirs).by, `without ${what}`).toBeGreaterThan(
        0.05,
      );
  });

  test.each(names)('%s: nothing moves after the longest path, and some paths are long', async (name) => {
    const { library: mapped, netlist, ports, settled } = cases.get(name)!;
    const { leastPeriod } = await analyzeTiming({ netlist, library: mapped, ports, period: 10 });
    const longest = leastPeriod * unitsOf(mapped.liberty.group).time;
    expect(settled).toBeLessThan(longest);
    expect(settled).toBeGreaterThan(0.4 * longest);
  });

  test.each(names)('%s: measured activity, gate by gate', async (name) => {
    const one = cases.get(name)!;
    const { circuit } = one.measured.setup;
    const rates = outputRates(countedActivity(circuit, one.measured.counts));
    const theirs = only(parts, await ask(one, rates));
    const mine = only(parts, asCounted(one));
    expect(farthest(mine, theirs).by, farthest(mine, theirs).at).toBeLessThan(0.1);
    for (const [what, pattern, text] of LACKING)
      expect(
        farthest(only(parts, asCounted(lacking(one, pattern, text))), theirs).by,
        `without ${what}`,
      ).toBeGreaterThan(0.1);

    // The same activity as OpenSTA is given, but with each change counted once: what the counts by state and cause must be near.
    const once = ours(
      one,
      'per_change',
      uniformActivity(circuit, (gate) => rates[gate] ?? 0),
    );
    const { groups, total } = one.measured.energy;
    const events = (total - groups.inputs.total - groups.clock.switching) / period;
    console.log(
      `${libraryName}, ${name}: OpenSTA ${microwatts(theirs.total!)}, as it counts ${microwatts(mine.total!)}; each change once ${microwatts(once.total!)}, events ${microwatts(events)}`,
    );
    expect(Math.abs(events / once.total! - 1)).toBeLessThan(0.1);
  });
});
