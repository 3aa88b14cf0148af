import { UsageFailure } from '../errors.ts';
import { fromSynchronous } from '../harness/simulator.ts';
import { requireAgreement } from '../harness/verify.ts';
import type { YosysEngine } from '../harness/yosys.ts';
import type { Frames } from '../hdl/sim/frame.ts';
import { type InputDrive, registeredDrive } from '../measure/activity/delays.ts';
import { type ActivityEnergy, activityEnergy } from '../measure/energy/activity_energy.ts';
import type { EnergyGroup, EnergyParts } from '../measure/energy/energy.ts';
import { countedActivity, vectorlessPower } from '../measure/energy/vectorless.ts';
import { powerLack } from '../measure/liberty/electrical.ts';
import type { CellLibrary } from '../measure/library.ts';
import { netlistSimulator } from '../measure/netlist/simulate.ts';
import { synthesize } from '../measure/synth.ts';
import { type Candidate, lanesOf, type OperandKind } from './baselines.ts';
import { type EnergyOfPart, energyByPart } from './energy_parts.ts';
import { energyStimulus, type Stationary } from './energy_stimulus.ts';
import { planOf, type Subject, subjectOf, variantOf, verifySubject } from './execution.ts';
import { type HashedNetlist, requireCorrect } from './netlist_check.ts';
import { operandFormat } from './operand_codes.ts';
import { gaussianTensors, type ModelFiles, type OperandTensors, realTensors } from './operand_tensors.ts';

export const stimulusKinds = ['gaussian', 'uniform', 'real'] as const;
export type StimulusKind = (typeof stimulusKinds)[number];

export interface EnergyConditions {
  readonly library: CellLibrary;
  readonly engine: YosysEngine;
  /** Structural seeds: the median counts. */
  readonly seeds: number;
  /** Clock period in seconds. */
  readonly period: number;
  readonly stimulus: StimulusKind;
  readonly stationary: Stationary;
  /** Cycles counted, after those that fill the unit. */
  readonly cycles: number;
  /** Of all that is drawn. */
  readonly seed: number;
  /** What `real` reads; null: the model beside the project, else drawn values. */
  readonly model: ModelFiles | null;
  readonly timeoutMs?: number;
}

/** Joules per multiply-accumulate. */
export interface EnergyFigure extends EnergyParts {
  readonly groups: Readonly<Record<EnergyGroup, EnergyParts>>;
  /** Changes of nets. */
  readonly toggles: number;
}

/** Energy of one unit, from netlists that were simulated on the same operands. */
export interface EnergyRow {
  readonly label: string;
  readonly module: string;
  readonly kind: OperandKind;
  readonly lanes: number;
  /** With delays, pulses shorter than a gate's delay swallowed: the figure that counts. */
  readonly glitches: EnergyFigure;
  /** Without delays: what glitches add is the difference. */
  readonly zeroDelay: EnergyFigure;
  /** Internal, switching and leakage of `zeroDelay`'s activity as OpenSTA 2.0.17 counts them, without the nets of input ports. */
  readonly asOpenSta: EnergyParts;
  /** Joules per multiply-accumulate of `glitches` by parts of the netlist. */
  readonly parts: readonly EnergyOfPart[];
  /** Seconds after the clock edge at which the slowest cycle was quiet. */
  readonly settled: number;
  readonly seeds: number;
  /** (largest - smallest) / median over the seeds. */
  readonly spread: number;
  /** Cycles counted; every one agreed with the golden model. */
  readonly cycles: number;
  readonly source: string;
  readonly netlistHash: string;
  readonly engine: string;
}

/** Tensors are read once for all units of a table. */
export interface EnergySetup extends EnergyConditions {
  readonly tensors: OperandTensors | null;
  readonly drive: InputDrive;
}

/** Reads what the conditions name. Throws E_LIBERTY_NO_POWER, and what `realTensors` throws. */
export function energySetup(conditions: EnergyConditions): EnergySetup {
  const { library, stimulus, seed, model } = conditions;
  const lack = powerLack(library.liberty);
  if (lack !== null)
    throw new UsageFailure({
      code: 'E_LIBERTY_NO_POWER',
      what: `library ${library.name} ${lack}`,
      fix: 'name a library with internal_power tables and a supply voltage: --library osu018, or a file with --liberty',
    });
  const tensors = {
    uniform: () => null,
    gaussian: () => gaussianTensors(seed),
    real: () => realTensors(model, seed),
  }[stimulus]();
  return { ...conditions, tensors, drive: registeredDrive(library.liberty) };
}

/**
 * Synthesizes a unit, simulates every seed's netlist against the golden model on corners and on the very operands it is measured
 * with, and only then reports its energy. Throws E_MISMATCH, E_ENERGY_UNIT, and what `synthesize` throws.
 */
export async function measureEnergy(candidate: Candidate, setup: EnergySetup): Promise<EnergyRow> {
  const { kind, entry, yosysBooth } = candidate;
  const { library, engine, timeoutMs } = setup;
  // Refused before the long part.
  operandFormat(entry);
  const { seeds, version } = await synthesize({
    design: variantOf(subjectOf(entry)),
    library,
    engine,
    seeds: kind === 'naive' ? 1 : setup.seeds,
    ...(yosysBooth === true ? { booth: true } : {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  return energyOfNetlists(candidate, setup, seeds, version);
}

/** The same for netlists that are there already, one per structural seed, made by Yosys of this version. */
export async function energyOfNetlists(
  { label, kind, entry }: Candidate,
  setup: EnergySetup,
  netlists: readonly HashedNetlist[],
  yosysVersion: string,
): Promise<EnergyRow> {
  const { library, engine } = setup;
  const subject = subjectOf(entry);
  const { frames, skip, source } = energyStimulus({
    ...setup,
    plan: planOf(subject),
    format: operandFormat(entry),
  });
  await requireRight(subject, netlists, frames, library);
  const lanes = lanesOf(entry);
  const measured = netlists
    .map((mapped) => ({ mapped, ...figuresOf(mapped, subject, frames, skip, setup) }))
    .sort((a, b) => a.glitches.total - b.glitches.total);
  const median = measured[Math.floor((measured.length - 1) / 2)];
  const [least] = measured;
  const most = measured.at(-1);
  if (median === undefined || least === undefined || most === undefined)
    throw new RangeError('energy needs at least one seed');
  return {
    label,
    module: entry.module,
    kind,
    lanes,
    glitches: median.glitches,
    zeroDelay: median.zeroDelay,
    asOpenSta: median.asOpenSta,
    parts: median.parts,
    settled: median.settled,
    seeds: measured.length,
    spread: (most.glitches.total - least.glitches.total) / median.glitches.total,
    cycles: frames.cycles - skip,
    source,
    netlistHash: median.mapped.netlistHash,
    engine: `Yosys ${yosysVersion} (${engine})`,
  };
}

/** Random cycles, beside the corners, that each netlist is simulated on besides its operands: as many as for its area. */
const CASES = 500;

async function requireRight(
  subject: Subject,
  seeds: readonly HashedNetlist[],
  frames: Frames,
  library: CellLibrary,
): Promise<void> {
  const { ports, observe } = variantOf(subject);
  const simulators = seeds.map(({ netlist, seed }) =>
    fromSynchronous(`netlist of seed ${seed}`, netlistSimulator(netlist, library.liberty, ports, observe)),
  );
  await requireCorrect(subject, seeds, library, CASES);
  const never = (): never => {
    throw new RangeError('a unit without streams has no transfers');
  };
  const replay = { cycles: () => frames, transfers: never };
  requireAgreement(await verifySubject(subject, { simulators, replay }));
}

interface Figures {
  readonly glitches: EnergyFigure;
  readonly zeroDelay: EnergyFigure;
  readonly asOpenSta: EnergyParts;
  readonly parts: readonly EnergyOfPart[];
  readonly settled: number;
}

function figuresOf(
  { netlist }: HashedNetlist,
  subject: Subject,
  frames: Frames,
  skip: number,
  { library, period, drive }: EnergySetup,
): Figures {
  const { ports } = variantOf(subject);
  const lanes = lanesOf(subject.entry);
  const run = (glitches: 'inertial' | null): ActivityEnergy =>
    activityEnergy({ netlist, library: library.liberty, ports, frames, skip, period, drive, glitches });
  const timed = run('inertial');
  const still = run(null);
  requireEqual(timed.outputs, still.outputs, subject.entry.module);
  return {
    glitches: perMac(timed, lanes),
    zeroDelay: perMac(still, lanes),
    asOpenSta: openStaCount(still, period, lanes),
    parts: energyByPart(timed.energy.instances, 1 / lanes),
    settled: timed.settled,
  };
}

/** Delays decide when nets change, not what becomes of them. */
function requireEqual(a: Frames, b: Frames, module: string): void {
  const at = a.data.findIndex((word, i) => word !== b.data[i]);
  if (at < 0) return;
  throw new RangeError(
    `${module}: with and without delays, outputs differ in cycle ${Math.floor(at / a.layout.words)}`,
  );
}

const scaled = ({ internal, switching, leakage, total }: EnergyParts, by: number): EnergyParts => ({
  internal: internal * by,
  switching: switching * by,
  leakage: leakage * by,
  total: total * by,
});

function perMac({ energy }: ActivityEnergy, lanes: number): EnergyFigure {
  const { sequential, combinational, clock, inputs } = energy.groups;
  const by = 1 / lanes;
  return {
    ...scaled(energy, by),
    groups: {
      sequential: scaled(sequential, by),
      combinational: scaled(combinational, by),
      clock: scaled(clock, by),
      inputs: scaled(inputs, by),
    },
    toggles: energy.toggles * by,
  };
}

function openStaCount({ setup, counts }: ActivityEnergy, period: number, lanes: number): EnergyParts {
  const { circuit, delays } = setup;
  const activities = countedActivity(circuit, counts);
  const gates = vectorlessPower({ circuit, delays, period, weights: 'opensta_2019', activities });
  const sum = (part: 'internal' | 'switching' | 'leakage'): number =>
    gates.reduce((total, gate) => total + gate[part], 0);
  const [internal, switching, leakage] = [sum('internal'), sum('switching'), sum('leakage')];
  return scaled({ internal, switching, leakage, total: internal + switching + leakage }, period / lanes);
}

/** How many times less energy a unit takes than INT8; below 1 it takes more. */
export interface EnergyRatios {
  /** Against the INT8 unit of least energy whose weight arrives the same way. */
  readonly like: number | null;
  /** Against the INT8 unit of least energy of all, and which that is. */
  readonly best: number | null;
  readonly bestLabel: string | null;
  /** Against the text `acc + a*w`, which almost anything beats. */
  readonly naive: number | null;
}

const leastOf = (rows: readonly EnergyRow[]): EnergyRow | undefined =>
  rows.toSorted((a, b) => a.glitches.total - b.glitches.total)[0];

export function energyRatios(row: EnergyRow, baselines: readonly EnergyRow[]): EnergyRatios {
  const against = (rival: EnergyRow | undefined): number | null =>
    rival === undefined ? null : rival.glitches.total / row.glitches.total;
  const best = leastOf(baselines);
  return {
    like: against(leastOf(baselines.filter(({ kind }) => kind === row.kind))),
    best: against(best),
    bestLabel: best?.label ?? null,
    naive: against(
      leastOf(baselines.filter(({ kind, label }) => kind === 'naive' && !label.includes('Yosys'))),
    ),
  };
}
