import type { StreamModel, Traffic } from '../../golden/lib/stream.ts';

import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import { compareFrames } from '../compare.ts';
import { sliceExpected, sliceFrames } from '../expected.ts';
import type { Simulator, SynchronousSimulator } from '../simulator.ts';
import { type Drive, drive } from './drive.ts';
import { type FlowChoice, type FlowName, flowNames } from './flow.ts';
import { expectedPins, newLog, type PinLog } from './log.ts';
import type { StreamPlan } from './plan.ts';
import { sameTraffic, transfersIn } from './transfers.ts';

/** One scenario in one flow, and what the golden model says of it. */
export interface Run {
  readonly scenario: StreamScenario;
  readonly flow: FlowChoice;
  readonly expected: Traffic;
}

/** What the golden model says of a scenario, inside the unit too where it speaks of that. */
export const expectedOf = (golden: StreamModel, { traffic, steady }: StreamScenario): Traffic =>
  golden.runObserved?.(traffic, steady) ?? golden.run(traffic, steady);

/** Every scenario in every flow, or in as many as it asks for. */
export function runsOf(
  golden: StreamModel,
  scenarios: readonly StreamScenario[],
  seed: number,
  flows: readonly FlowName[] = flowNames,
): Run[] {
  const said = scenarios.map((scenario) => ({
    scenario,
    expected: expectedOf(golden, scenario),
  }));
  return flows.flatMap((name, row) =>
    said.flatMap((run, column) => {
      const apart = Math.max(1, Math.round(flows.length / (run.scenario.flows ?? flows.length)));
      return (row + column) % apart === 0
        ? [{ ...run, flow: { name, seed: seed + 100_003 * row + column } }]
        : [];
    }),
  );
}

/** One scenario from a file. */
export interface StreamReplay {
  readonly scenario: StreamScenario;
  /** Null: every flow. */
  readonly flow: FlowChoice | null;
}

/** Name of the execution in lockstep. */
export const referenceName = 'in-process';

/** A run that something is wrong with. */
export interface StreamFinding {
  readonly run: Run;
  /** The execution that differs from the one in lockstep; null when that one is wrong itself. */
  readonly simulator: Simulator | null;
  readonly powerUpSeed: number;
}

/** A run as it was driven. */
export interface DrivenRun {
  readonly run: Run;
  readonly drive: Drive;
  /** Behind its last cycle in the log. */
  readonly to: number;
}

/** Runs one after another from power-up, the last one perhaps ended by a fault. */
export interface Batch {
  readonly log: PinLog;
  readonly driven: readonly DrivenRun[];
  readonly powerUpSeed: number;
}

export interface Bench {
  readonly plan: StreamPlan;
  readonly reference: SynchronousSimulator;
  readonly stallLimit?: number;
}

/** Drives runs until `cycles` have passed, one is wrong, or there are no more. */
export function driveBatch(bench: Bench, runs: Iterator<Run>, powerUpSeed: number, cycles: number): Batch {
  const { plan, reference, stallLimit } = bench;
  const log = newLog(plan);
  const driven: DrivenRun[] = [];
  reference.powerUp(powerUpSeed);
  while (log.inputs.cycles < cycles) {
    const { value: run, done } = runs.next();
    if (done === true) break;
    const result = drive({
      simulator: reference,
      plan,
      scenario: run.scenario,
      expected: run.expected,
      flow: run.flow,
      log,
      ...(stallLimit === undefined ? {} : { stallLimit }),
    });
    driven.push({ run, drive: result, to: log.inputs.cycles });
    if (result.fault !== null) break;
  }
  return { log, driven, powerUpSeed };
}

export interface Replayed {
  /** Cycles that differ from the reference, or runs whose transfers differ from the golden model's where that is more. */
  readonly mismatches: number;
  readonly firstBroken: Run | null;
}

/** Shows the pins of a batch to another execution, whose outputs and transfers must be the same. */
export async function replayBatch(
  plan: StreamPlan,
  simulator: Simulator,
  { log, driven, powerUpSeed }: Batch,
  cycles = log.inputs.cycles,
): Promise<Replayed> {
  const inputs = sliceFrames(log.inputs.frames(), 0, cycles);
  const expected = sliceExpected(expectedPins(plan, inputs, log.outputs.frames()), 0, cycles);
  const options = { seed: powerUpSeed };
  const { values, unknown } =
    simulator.runFourState === undefined
      ? { values: await simulator.run(inputs, options), unknown: undefined }
      : await simulator.runFourState(inputs, options);
  const { mismatches, first } = compareFrames(expected, values, unknown);
  const broken = driven.filter(({ run, drive: { from }, to }) => {
    if (first !== null && first.cycle >= from && first.cycle < to) return true;
    return to <= cycles && !sameTraffic(plan, transfersIn(plan, inputs, values, from, to), run.expected);
  });
  return { mismatches: Math.max(mismatches, broken.length), firstBroken: broken[0]?.run ?? null };
}
