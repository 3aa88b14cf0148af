import { join } from 'node:path';
import type { Beat, StreamModel } from '../../golden/lib/stream.ts';
import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import type { Simulator, SynchronousSimulator } from '../simulator.ts';
import type { VerifyReport } from '../verify.ts';
import { reportStreamFailure } from './failure.ts';
import { flowNames } from './flow.ts';
import type { StreamPlan } from './plan.ts';
import {
  type Batch,
  driveBatch,
  expectedOf,
  type Run,
  referenceName,
  replayBatch,
  runsOf,
  type StreamFinding,
  type StreamReplay,
} from './runs.ts';
import { shrinkRun } from './shrink.ts';
import { Statistics } from './statistics.ts';

export interface StreamVerifyRequest {
  readonly unit: string;
  readonly module: string;
  readonly plan: StreamPlan;
  readonly golden: StreamModel;
  /** Named corner cases, then `count` random ones. */
  readonly scenarios: (seed: number, count: number) => readonly StreamScenario[];
  /** Driven in lockstep; reads its outputs before the edge. */
  readonly reference: SynchronousSimulator;
  /** See every cycle of the reference again; their outputs are read before the edge too. */
  readonly simulators?: readonly Simulator[];
  /** See about 1,000 cycles of the reference again. */
  readonly sampling?: readonly Simulator[];
  /** The numbers in a transfer. */
  readonly describe?: (stream: string, beat: Beat) => string;
  /** 1 unless given. */
  readonly seed?: number;
  /** A tenth as many random scenarios are drawn; 2000 unless given. */
  readonly cases?: number;
  /** Runs this scenario and no other. */
  readonly replay?: StreamReplay;
  /** Cycles without any transfer after which the unit is stuck; 2000 unless given. */
  readonly stallLimit?: number;
  /** How long a failing scenario may be shrunk; 20 s unless given. */
  readonly shrinkLimitMs?: number;
  /** What the golden model rests on; `golden model` unless given. */
  readonly oracle?: string;
  /** Folder for the files of a failure; `.subbyte/failures` unless given. */
  readonly failureFolder?: string;
}

/** Cycles of the reference that are replayed together, from one power-up. */
export const batchCycles = 50_000;
const sampleCycles = 1000;
/** A slow execution sees this much at least: fewer cycles would hold no transfer. */
const leastSample = 10;

/**
 * Drives a streaming unit with every scenario in every flow, in lockstep with the reference, watches its protocol and
 * compares what leaves it with the golden model; then replays the pins in the other executions, which must agree in every
 * cycle. A fault is part of the report, shrunk and told; see `requireAgreement`.
 */
export async function verifyStreams(request: StreamVerifyRequest): Promise<VerifyReport> {
  const begin = performance.now();
  const { plan, seed = 1, simulators = [], sampling = [] } = request;
  const scenarios = scenariosOf(request, seed);
  const runs = replayedRun(request) ?? plannedRuns(request);
  const statistics = new Statistics();
  const checked = { cases: 0, mismatches: 0, finding: null as StreamFinding | null };
  const replay = async (batch: Batch, simulator: Simulator, cycles?: number) => {
    const { mismatches, firstBroken } = await replayBatch(plan, simulator, batch, cycles);
    checked.mismatches += mismatches;
    if (firstBroken === null) return;
    checked.finding ??= { run: firstBroken, simulator, powerUpSeed: batch.powerUpSeed };
  };

  const left = runs.values();
  for (let powerUpSeed = seed; checked.finding === null; powerUpSeed++) {
    const batch = driveBatch(request, left, powerUpSeed, batchCycles);
    if (batch.driven.length === 0) break;
    for (const { run, drive } of batch.driven) {
      statistics.add(run.scenario.name, run.flow.name, beatsOf(run.scenario), drive);
      if (drive.fault === null) continue;
      checked.mismatches += 1;
      checked.finding = { run, simulator: null, powerUpSeed };
    }
    checked.cases += batch.log.inputs.cycles;
    if (checked.finding !== null) break;
    for (const simulator of simulators) await replay(batch, simulator);
  }
  const sampled = sampling.length === 0 || checked.finding !== null ? 0 : sampleSize(sampling);
  if (sampled > 0) {
    const batch = driveBatch(request, inTurn(runs), seed, sampled);
    for (const simulator of sampling)
      await replay(batch, simulator, Math.min(sampled, batch.log.inputs.cycles));
  }

  const { cases, mismatches, finding } = checked;
  const failure = finding === null ? {} : { failure: await explain(request, seed, finding) };
  return {
    unit: request.unit,
    module: request.module,
    method: request.replay === undefined ? 'transfers' : 'replay',
    cases,
    seed,
    oracle: request.oracle ?? 'golden model',
    executions: [
      referenceName,
      ...simulators.map(({ name }) => name),
      ...sampling.map(({ name }) => `${name} (${sampled} cycles)`),
    ],
    mismatches,
    streams: {
      scenarios: scenarios.length,
      flows: [...new Set(runs.map(({ flow }) => flow.name))],
      beatsIn: statistics.beatsIn,
      beatsOut: statistics.beatsOut,
      fullRate: statistics.fullRate,
    },
    seconds: (performance.now() - begin) / 1000,
    ...failure,
  };
}

/** Every run of `verifyStreams`, in its order. */
export const plannedRuns = (request: Omit<StreamVerifyRequest, 'reference'>): Run[] =>
  runsOf(request.golden, scenariosOf(request, request.seed ?? 1), request.seed ?? 1);

const scenariosOf = (
  { scenarios, replay, cases = 2000 }: Omit<StreamVerifyRequest, 'reference'>,
  seed: number,
) => (replay === undefined ? scenarios(seed, Math.ceil(cases / 10)) : [replay.scenario]);

/** The run that a file asks for; undefined when it leaves the flow open. */
function replayedRun({ replay, golden }: StreamVerifyRequest): Run[] | undefined {
  const { scenario, flow = null } = replay ?? {};
  if (scenario === undefined || flow === null) return undefined;
  return [{ scenario, flow, expected: expectedOf(golden, scenario) }];
}

/** The runs with the flows taking turns, so that a few cycles show each of them. */
function* inTurn(runs: readonly Run[]): Generator<Run, undefined> {
  const rows = flowNames.map((name) => runs.filter(({ flow }) => flow.name === name));
  for (let column = 0; column < runs.length; column++) {
    for (const row of rows) {
      const run = row[column];
      if (run !== undefined) yield run;
    }
  }
}

const sampleSize = (sampling: readonly Simulator[]): number =>
  Math.max(
    leastSample,
    Math.min(sampleCycles, ...sampling.map((simulator) => simulator.sampleCycles ?? sampleCycles)),
  );

/** Transfers into the unit. */
const beatsOf = ({ traffic }: StreamScenario): number =>
  Object.values(traffic).reduce((sum, beats) => sum + beats.length, 0);

async function explain(request: StreamVerifyRequest, seed: number, finding: StreamFinding) {
  const { shrinkLimitMs = 20_000 } = request;
  const shrunk = await shrinkRun(request, finding, shrinkLimitMs);
  return reportStreamFailure(request, {
    ...shrunk,
    seed,
    folder: request.failureFolder ?? join('.subbyte', 'failures'),
  });
}
