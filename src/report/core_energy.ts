import type { CatalogEntry } from '../catalog_unit.ts';
import { compareFrames } from '../harness/compare.ts';
import { drive, resetCycles } from '../harness/stream/drive.ts';
import { expectedPins, newLog } from '../harness/stream/log.ts';
import { registeredDrive } from '../measure/activity/delays.ts';
import { activityEnergy } from '../measure/energy/activity_energy.ts';
import { hasPower } from '../measure/liberty/electrical.ts';
import { unitsOf } from '../measure/liberty/units.ts';
import type { CellLibrary } from '../measure/library.ts';
import type { GateNetlist } from '../measure/netlist/netlist.ts';
import { lockstepSimulator, streamPlanOf, subjectOf, variantOf } from './execution.ts';

/** What one query takes, in joules; all cycles of the run, reset left out. */
export interface CoreEnergy {
  /** With delays, pulses shorter than a gate's delay swallowed. */
  readonly perQuery: number;
  /** Without delays, hence without glitches. */
  readonly zeroDelay: number;
  readonly leakage: number;
  /** Clock period in seconds. */
  readonly period: number;
  readonly blocks: number;
  readonly cycles: number;
}

/** The scenario of every core: one query of five blocks, activations with outliers, weights and values drawn. */
const SCENARIO = 'several blocks';
const BLOCKS = 5;

/** Cores are compared at one clock, which all that were measured at full size meet; a slower core has its own, said beside it. */
const PERIOD = 60e-9;

/**
 * Energy of a query at full rate on all streams, from the netlist of a whole core, whose outputs must be right with delays and
 * without. Null where the library says nothing of power. Throws RangeError for a netlist that is wrong.
 */
export function coreEnergy(
  core: CatalogEntry,
  netlist: GateNetlist,
  library: CellLibrary,
  leastPeriod: number,
): CoreEnergy | null {
  if (!hasPower(library.liberty)) return null;
  const least = leastPeriod * unitsOf(library.liberty.group).time;
  // Inputs and glitches need more than the least period of static timing gives them.
  const period = PERIOD >= least ? PERIOD : 1.1 * least;
  const scenario = core.streaming?.scenarios(1, 0).find(({ name }) => name === SCENARIO);
  if (scenario === undefined) throw new RangeError(`${core.module} has no scenario '${SCENARIO}'`);
  const subject = subjectOf(core);
  const plan = streamPlanOf(subject);
  const reference = lockstepSimulator(subject);
  const log = newLog(plan);
  reference.powerUp(1);
  const { fault } = drive({
    simulator: reference,
    plan,
    scenario,
    expected: core.streaming?.golden().run(scenario.traffic, scenario.steady) ?? null,
    flow: { name: 'full_rate', seed: 1 },
    log,
  });
  if (fault !== null) throw new RangeError(`${core.module} stops in cycle ${fault.cycle}: ${fault.what}`);
  const frames = log.inputs.frames();
  const { ports } = variantOf(subject);
  const request = {
    netlist,
    library: library.liberty,
    ports,
    frames,
    skip: resetCycles,
    period,
    drive: registeredDrive(library.liberty),
  };
  const still = activityEnergy({ ...request, glitches: null });
  const timed = activityEnergy({ ...request, glitches: 'inertial' });
  for (const { outputs } of [still, timed]) {
    const { first } = compareFrames(expectedPins(plan, frames, log.outputs.frames()), outputs);
    if (first !== null)
      throw new RangeError(`${core.module} as gates is wrong in cycle ${first.cycle}: ${first.slot.name}`);
  }
  const cycles = frames.cycles - resetCycles;
  return {
    perQuery: timed.energy.total * cycles,
    zeroDelay: still.energy.total * cycles,
    leakage: timed.energy.leakage * cycles,
    period,
    blocks: BLOCKS,
    cycles,
  };
}
