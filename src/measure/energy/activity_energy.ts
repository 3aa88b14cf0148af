import type { VariantPort } from '../../harness/variant.ts';
import type { Frames } from '../../hdl/sim/frame.ts';
import { buildCircuit, type Counts } from '../activity/circuit.ts';
import { type Delays, findDelays, type InputDrive } from '../activity/delays.ts';
import { type PulseFilter, runEvents } from '../activity/events.ts';
import { clockNetsOf, type Machine, makeMachine } from '../activity/machine.ts';
import { runZeroDelay } from '../activity/zero_delay.ts';
import type { LibertyLibrary } from '../liberty/cells.ts';
import type { GateNetlist } from '../netlist/netlist.ts';
import { type EnergyResult, type EnergySetup, energyOf } from './energy.ts';

export interface ActivityEnergyRequest {
  readonly netlist: GateNetlist;
  readonly library: LibertyLibrary;
  readonly ports: readonly VariantPort[];
  /** Inputs cycle by cycle. */
  readonly frames: Frames;
  /** Leading cycles that are not counted: resets, and filling pipelines. */
  readonly skip: number;
  /** Clock period in seconds. */
  readonly period: number;
  readonly drive: InputDrive;
  /** With delays, and what becomes of short pulses; null: no delays, hence no glitches. */
  readonly glitches: PulseFilter | null;
}

export interface ActivityEnergy {
  readonly energy: EnergyResult;
  readonly counts: Counts;
  /** Outputs before each rising edge, beside the inputs of the same cycle. */
  readonly outputs: Frames;
  /** Seconds after the clock edge at which the slowest cycle was quiet; 0 without delays. */
  readonly settled: number;
  readonly setup: EnergySetup;
}

/** Steps of time are a picosecond: finer than what any library's tables resolve. */
const STEP = 1e-12;

/**
 * Executes a netlist on a trace and adds up what every change takes. Throws RangeError when nothing would be counted, and what
 * `levelize` throws.
 */
export function activityEnergy(request: ActivityEnergyRequest): ActivityEnergy {
  const { netlist, library, ports, frames, skip, period, drive, glitches } = request;
  if (skip < 0 || skip >= frames.cycles)
    throw new RangeError(`${skip} of ${frames.cycles} cycles skipped: none left to count`);
  const circuit = buildCircuit(netlist, library);
  const clockNets = clockNetsOf(circuit, ports);
  const delays: Delays = findDelays(circuit, clockNets, drive);
  const machine: Machine = makeMachine(circuit, ports);
  const { outputs, settled } =
    glitches === null
      ? runZeroDelay(machine, frames, skip)
      : runEvents(machine, frames, { delays, filter: glitches, period, skip, step: STEP });
  const counts = { ...machine.counts, cycles: frames.cycles - skip };
  const setup = { circuit, delays, clockNets, period };
  return { energy: energyOf(setup, counts), counts, outputs, settled, setup };
}
