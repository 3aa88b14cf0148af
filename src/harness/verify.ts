import { join } from 'node:path';
import { CheckFailure } from '../errors.ts';
import type { GoldenModel } from '../golden/lib/golden.ts';
import { allocateFrames, type FrameLayout, type Frames, readFrame } from '../hdl/sim/frame.ts';
import type { CycleScenario } from '../scenarios/lib/scenario.ts';
import { type Comparison, compareFrames } from './compare.ts';
import { type ExpectedFrames, expectedFrames, goldenTable, sliceExpected, sliceFrames } from './expected.ts';
import { type Describe, type FailureReport, reportFailure } from './failure.ts';
import { shrinkTrace } from './shrink.ts';
import type { Simulator } from './simulator.ts';
import { exhaustiveFrames, inputSpace } from './stimulus/exhaustive.ts';
import { depthFrames, everyInputFrames, wrapFrames } from './stimulus/long_runs.ts';
import { type Cycle, packCycles, type StimulusPlan } from './stimulus/ports.ts';
import { type ScenarioTrace, scenarioTrace } from './stimulus/scenarios.ts';
import { trace } from './stimulus/trace.ts';
import type { StreamCounts } from './stream/counts.ts';

/** Stimulus that means something to the unit. */
export interface ScenarioStimulus {
  /** Named corner cases, then `count` random ones. */
  readonly draw: (seed: number, count: number) => readonly CycleScenario[];
  /** Anything else might be illegal: no corners and no random bits. */
  readonly only: boolean;
}

export interface VerifyRequest {
  readonly unit: string;
  readonly module: string;
  readonly plan: StimulusPlan;
  readonly golden: GoldenModel;
  /** Executions that see every vector. */
  readonly simulators: readonly Simulator[];
  /** Slow executions that see about 1,000 cycles. */
  readonly sampling?: readonly Simulator[];
  readonly describe?: Describe;
  /** What the unit is shown before corners and random bits, or instead of them. */
  readonly scenarios?: ScenarioStimulus | null;
  /** 1 unless given. */
  readonly seed?: number;
  /** Random cycles, or random scenarios, when the inputs are too many to try all; 2000 unless given. */
  readonly cases?: number;
  /** Try every input of a combinational unit up to this many; 2^20 unless given. At most 2^26. */
  readonly exhaustiveLimit?: number;
  /** Runs these frames instead of stimulus of its own. */
  readonly replay?: Frames;
  /** How long a failing trace may be shrunk; 20 s unless given. */
  readonly shrinkLimitMs?: number;
  /** What the golden model rests on; `golden model` unless given. */
  readonly oracle?: string;
  /** Folder for the files of a failure; `.subbyte/failures` unless given. */
  readonly failureFolder?: string;
}

/** What cycles were tried. `transfers`: a streaming unit, see `verifyStreams`. */
export type Method =
  | 'exhaustive'
  | 'corners+random'
  | 'scenarios'
  | 'scenarios+corners+random'
  | 'replay'
  | 'transfers';

export interface VerifyReport {
  readonly unit: string;
  readonly module: string;
  readonly method: Method;
  /** Cycles each full execution was compared on. */
  readonly cases: number;
  readonly seed: number;
  readonly oracle: string;
  /** Executions compared with the oracle, slow ones with their number of cycles. */
  readonly executions: readonly string[];
  /** Cycles in which some execution differed; counting ends with the chunk of the first one. */
  readonly mismatches: number;
  /** Cycles of each kind of scenario. */
  readonly scenarios?: Readonly<Record<string, number>>;
  /** Of a streaming unit. */
  readonly streams?: StreamCounts;
  readonly seconds: number;
  readonly failure?: FailureReport;
}

const sampleCycles = 1000;
const defaultCases = 2000;
const defaultExhaustiveLimit = 2 ** 20;
const largestExhaustiveLimit = 2 ** 26;
/** An accumulator is summed up until it wraps when that takes no more than this many times the random cycles. */
const wrapLimit = 1200;

/** A stretch of stimulus with what is expected of it; each starts from power-up. */
export interface Batch {
  readonly inputs: Frames;
  readonly expected: ExpectedFrames;
  /** Values that registers hold at power-up. */
  readonly powerUpSeeds: readonly number[];
  readonly nameAt?: ScenarioTrace['nameAt'];
}

interface Finding {
  readonly simulator: Simulator;
  readonly powerUpSeed: number;
  readonly inputs: Frames;
  readonly cycle: number;
  /** The scenario it belongs to. */
  readonly scenario?: string;
}

/**
 * Drives the golden model and every execution with one trace and compares them cycle by cycle, output by output.
 * A mismatch is part of the report, shrunk and told; see `requireAgreement`.
 */
export async function verify(request: VerifyRequest): Promise<VerifyReport> {
  const begin = performance.now();
  const { plan, seed = 1, simulators, sampling = [] } = request;
  const method = chooseMethod(request);
  const sample = new Sample(sampleSize(sampling), plan.sequential);
  let cases = 0;
  let mismatches = 0;
  let finding: Finding | null = null;
  const inspect = async (simulator: Simulator, batch: Batch) => {
    for (const powerUpSeed of batch.powerUpSeeds) {
      const comparison = await compareOne(simulator, batch, powerUpSeed);
      const { first } = comparison;
      if (first === null) continue;
      mismatches += comparison.mismatches;
      const scenario = batch.nameAt === undefined ? {} : { scenario: batch.nameAt(first.cycle) };
      finding ??= { simulator, powerUpSeed, inputs: batch.inputs, cycle: first.cycle, ...scenario };
      return;
    }
  };
  const named = scenariosOf(request, method, seed);
  for (const batch of batches(request, method, seed, named)) {
    for (const simulator of simulators) await inspect(simulator, batch);
    cases += batch.inputs.cycles;
    sample.take(batch.inputs, method === 'exhaustive' ? Number(inputSpace(plan)) : batch.inputs.cycles);
    if (finding !== null) break;
  }
  const picked = sample.frames(plan.layout);
  if (finding === null && sampling.length > 0) {
    const batch = batchOf(request, picked, [seed]);
    for (const simulator of sampling) await inspect(simulator, batch);
  }
  const failure = finding === null ? {} : { failure: await explain(request, seed, finding) };
  return {
    unit: request.unit,
    module: request.module,
    method,
    cases,
    seed,
    oracle: request.oracle ?? 'golden model',
    executions: [
      ...simulators.map(({ name }) => name),
      ...sampling.map(({ name }) => `${name} (${picked.cycles} cycles)`),
    ],
    mismatches,
    ...(named === null ? {} : { scenarios: named.counts }),
    seconds: (performance.now() - begin) / 1000,
    ...failure,
  };
}

/** What `verify` compares executions on, in its order. */
export function* stimulusOf(request: VerifyRequest): Generator<Batch> {
  const { seed = 1 } = request;
  const method = chooseMethod(request);
  yield* batches(request, method, seed, scenariosOf(request, method, seed));
}

/** Returns a report that found no mismatch. Throws E_MISMATCH or E_SIMULATORS_DISAGREE with the whole story. */
export function requireAgreement(report: VerifyReport): VerifyReport {
  const { failure } = report;
  if (failure === undefined) return report;
  const isMismatch = failure.verdict === 'mismatch';
  throw new CheckFailure({
    code: isMismatch ? 'E_MISMATCH' : 'E_SIMULATORS_DISAGREE',
    what: failure.text,
    where: `${report.module}, ${report.mismatches} of ${report.cases} cycles, seed ${report.seed}`,
    fix: isMismatch
      ? 'mend the generator or the golden model, then run the replay line'
      : 'suspect a simulator before the hardware: compare the flags and versions they ran with',
  });
}

function chooseMethod({
  plan,
  replay,
  scenarios = null,
  exhaustiveLimit = defaultExhaustiveLimit,
}: VerifyRequest): Method {
  if (replay !== undefined) return 'replay';
  if (scenarios?.only === true) return 'scenarios';
  const limit = BigInt(Math.min(exhaustiveLimit, largestExhaustiveLimit));
  if (!plan.sequential && inputSpace(plan) <= limit) return 'exhaustive';
  return scenarios === null ? 'corners+random' : 'scenarios+corners+random';
}

function scenariosOf(
  { plan, scenarios = null, cases = defaultCases }: VerifyRequest,
  method: Method,
  seed: number,
): ScenarioTrace | null {
  if (scenarios === null || !method.startsWith('scenarios')) return null;
  return scenarioTrace(plan, scenarios.draw(seed, cases));
}

const batchOf = (
  { golden, plan }: VerifyRequest,
  inputs: Frames,
  powerUpSeeds: readonly number[],
): Batch => ({
  inputs,
  expected: expectedFrames(golden, inputs, plan.outputs),
  powerUpSeeds,
});

function* batches(
  request: VerifyRequest,
  method: Method,
  seed: number,
  named: ScenarioTrace | null,
): Generator<Batch> {
  const { plan, golden, replay, cases = defaultCases } = request;
  if (method !== 'exhaustive') {
    // What registers hold before the reset must not matter: units with state run from three different beginnings.
    const powerUpSeeds = plan.sequential ? [seed, seed + 1, seed + 2] : [seed];
    if (named !== null) {
      yield { ...batchOf(request, named.frames, powerUpSeeds), nameAt: named.nameAt };
      if (method === 'scenarios') return;
    }
    yield batchOf(request, replay ?? trace(plan, { seed, cases }), powerUpSeeds);
    if (replay !== undefined) return;
    for (const inputs of [
      everyInputFrames(plan),
      depthFrames(plan, cases, seed),
      wrapFrames(plan, golden, wrapLimit * cases),
    ]) {
      if (inputs !== null) yield batchOf(request, inputs, [seed]);
    }
    return;
  }
  const table = goldenTable(golden, plan);
  let from = 0;
  for (const inputs of exhaustiveFrames(plan)) {
    const expected =
      table === null
        ? expectedFrames(golden, inputs, plan.outputs)
        : sliceExpected(table, from, inputs.cycles);
    yield { inputs, expected, powerUpSeeds: [seed] };
    from += inputs.cycles;
  }
}

async function compareOne(
  simulator: Simulator,
  { inputs, expected }: Omit<Batch, 'powerUpSeeds'>,
  seed: number,
): Promise<Comparison> {
  if (simulator.runFourState === undefined)
    return compareFrames(expected, await simulator.run(inputs, { seed }));
  const { values, unknown } = await simulator.runFourState(inputs, { seed });
  return compareFrames(expected, values, unknown);
}

/** What slow executions see: cycles from all over the first batch, its reset included. */
class Sample {
  readonly #parts: Frames[] = [];
  readonly #size: number;
  readonly #sequential: boolean;
  #skip = 0;

  constructor(size: number, sequential: boolean) {
    this.#size = size;
    this.#sequential = sequential;
  }

  /** `total` is the number of cycles of all batches together. */
  take(inputs: Frames, total: number): void {
    if (this.#parts.length >= this.#size) return;
    // An odd distance, so that a sample of all inputs does not keep the low bits of the first port steady.
    const stride = this.#sequential
      ? Math.max(1, Math.floor(total / this.#size))
      : Math.floor(total / this.#size) | 1;
    let cycle = this.#skip;
    for (; cycle < inputs.cycles && this.#parts.length < this.#size; cycle += stride) {
      this.#parts.push(sliceFrames(inputs, cycle, 1));
    }
    this.#skip = Math.max(0, cycle - inputs.cycles);
  }

  frames(layout: FrameLayout): Frames {
    const all = allocateFrames(layout, this.#parts.length);
    this.#parts.forEach(({ data }, i) => {
      all.data.set(data, i * layout.words);
    });
    return all;
  }
}

const sampleSize = (sampling: readonly Simulator[]): number =>
  Math.min(sampleCycles, ...sampling.map((simulator) => simulator.sampleCycles ?? sampleCycles));

async function explain(request: VerifyRequest, seed: number, finding: Finding): Promise<FailureReport> {
  const { plan, golden, module, sampling = [], describe = (_, value) => String(value) } = request;
  const cycles = unpackCycles(finding.inputs, plan.sequential ? 0 : finding.cycle, finding.cycle + 1);
  const fails = async (candidate: readonly Cycle[]) => {
    const inputs = packCycles(plan.layout, candidate);
    const expected = expectedFrames(golden, inputs, plan.outputs);
    return (await compareOne(finding.simulator, { inputs, expected }, finding.powerUpSeed)).mismatches > 0;
  };
  const { scenario } = finding;
  const shrunk = await shrinkTrace(plan, cycles, fails, {
    seed,
    codes: request.scenarios?.only !== true,
    ...(request.shrinkLimitMs === undefined ? {} : { limitMs: request.shrinkLimitMs }),
  });
  return reportFailure(
    {
      module,
      plan,
      golden,
      executions: [...request.simulators, ...sampling],
      describe,
      seed,
      ...(scenario === undefined ? {} : { scenario }),
      powerUpSeed: finding.powerUpSeed,
      folder: request.failureFolder ?? join('.subbyte', 'failures'),
    },
    packCycles(plan.layout, shrunk),
  );
}

function unpackCycles(frames: Frames, from: number, to: number): Cycle[] {
  return Array.from({ length: to - from }, (_, i) =>
    Object.fromEntries(
      frames.layout.slots.map((slot) => [
        slot.name,
        BigInt.asUintN(slot.width, readFrame(frames, from + i, slot)),
      ]),
    ),
  );
}
