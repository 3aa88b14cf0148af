import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUnit } from '../../../src/catalog.ts';
import { packCycles } from '../../../src/harness/stimulus/ports.ts';
import { closePinned } from '../../../src/harness/yosys_pinned.ts';
import { IDEAL_DRIVE } from '../../../src/measure/activity/delays.ts';
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
import { libraryFromText } from '../../../src/measure/liberty/load.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../../src/measure/library.ts';
import type { GateNetlist } from '../../../src/measure/netlist/netlist.ts';
import { synthesize } from '../../../src/measure/synth.ts';
import { planOf, subjectOf, variantOf } from '../../../src/report/execution.ts';
import { randomBits, SG13G2, SKY130 } from '../bench.ts';

/** Per group and part; OpenSTA's groups, with clock pins among the sequential. */
type Figures = Readonly<Record<string, number>>;

const period = 10e-9;
const activity = 0.3;
const within = 0.05;

function figures(netlist: GateNetlist, library: CellLibrary, gates: readonly GatePower[]): Figures {
  const sums: Record<string, number> = { total: 0 };
  gates.forEach((power, i) => {
    const cell = library.liberty.cells.get(netlist.gates[i]?.type ?? '');
    const group = cell !== undefined && cell.sequential.length > 0 ? 'sequential' : 'combinational';
    for (const [part, watts] of Object.entries(power)) {
      for (const key of ['total', group, `${group} ${part}`]) sums[key] = (sums[key] ?? 0) + Number(watts);
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
  'INT8 MAC, Booth': ['int_mac', { architecture: 'booth' }],
  'dINT4 dot product of 2 lanes': ['dint_dot', { architecture: 'zero_skip', lanes: 2 }],
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
  const measured = activityEnergy({
    netlist: median.netlist,
    library: library.liberty,
    ports: design.ports,
    frames: packCycles(plan.layout, cycles),
    skip: 4,
    period,
    drive: IDEAL_DRIVE,
    glitches: null,
  });
  return { library, netlist: median.netlist, ports: design.ports, measured };
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

/** The same netlist, read with a library that lacks something. */
function mutated({ library, netlist, ports }: Case, pattern: RegExp, by: string): Figures {
  const text = library.liberty.text.replace(pattern, by);
  expect(text).not.toBe(library.liberty.text);
  const layout = packCycles({ slots: [], words: 0 }, [{}, {}]);
  const measured = activityEnergy({
    netlist,
    library: libraryFromText(text, 'mutant.lib'),
    ports,
    frames: layout,
    skip: 1,
    period,
    drive: IDEAL_DRIVE,
    glitches: null,
  });
  const one = { library, netlist, ports, measured };
  return ours(
    one,
    'opensta_2019',
    uniformActivity(measured.setup.circuit, () => activity),
  );
}

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
  });

  test.each(names)('%s: vectorless power at equal activity, every group and part', async (name) => {
    const one = cases.get(name)!;
    const theirs = await ask(
      one,
      one.netlist.gates.map(() => activity),
    );
    const mine = ours(
      one,
      'opensta_2019',
      uniformActivity(one.measured.setup.circuit, () => activity),
    );
    const { at, by } = farthest(mine, theirs);
    console.log(
      `${libraryName}, ${name}: OpenSTA ${(theirs.total! * 1e6).toFixed(2)} uW, farthest ${(by * 100).toFixed(4)} % at ${at}`,
    );
    expect(by, at).toBeLessThan(within);
    // Whoever leaves a part out is found out.
    for (const [pattern, text] of [
      [/\binternal_power\b/g, 'no_power'],
      [/\b(cell_)?leakage_power\b/g, 'no_leakage'],
      [/\b(rise_|fall_)?capacitance(_range)?\s*([:(])/g, 'no_capacitance $3'],
    ] as const)
      expect(farthest(mutated(one, pattern, text), theirs).by, text).toBeGreaterThan(within);
  });

  test.each(names)('%s: measured activity, gate by gate', async (name) => {
    const one = cases.get(name)!;
    const { circuit } = one.measured.setup;
    const counted = countedActivity(circuit, one.measured.counts);
    const rates = outputRates(counted);
    const theirs = await ask(one, rates);
    const mine = ours(one, 'opensta_2019', counted);
    // The same activity as OpenSTA is given, but with each change counted once: what the counts by state and cause must be near.
    const once = ours(
      one,
      'per_change',
      uniformActivity(circuit, (gate) => rates[gate] ?? 0),
    );
    const { groups, total } = one.measured.energy;
    const events = (total - groups.inputs.total - groups.clock.switching) / period;
    console.log(
      `${libraryName}, ${name}: OpenSTA ${(theirs.total! * 1e6).toFixed(2)} uW, as it counts ${(mine.total! * 1e6).toFixed(2)}; each change once ${(once.total! * 1e6).toFixed(2)}, events ${(events * 1e6).toFixed(2)}`,
    );
    expect(Math.abs(mine.total! / theirs.total! - 1)).toBeLessThan(0.1);
    expect(Math.abs(events / once.total! - 1)).toBeLessThan(0.1);
  });
});
