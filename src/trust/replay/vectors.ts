import type { CatalogEntry } from '../../catalog_unit.ts';
import { CheckFailure } from '../../errors.ts';
import { type ExpectedFrames, sliceExpected } from '../../harness/expected.ts';
import { drive } from '../../harness/stream/drive.ts';
import { claimInner } from '../../harness/stream/inner.ts';
import { expectedPins, newLog } from '../../harness/stream/log.ts';
import { planStreams, type StreamPlan } from '../../harness/stream/plan.ts';
import type { Run } from '../../harness/stream/runs.ts';
import { batchCycles, plannedRuns } from '../../harness/stream/verify.ts';
import { stimulusOf } from '../../harness/verify.ts';
import { compile } from '../../hdl/index.ts';
import { allocateFrames, type Frames } from '../../hdl/sim/frame.ts';
import { planOf, subjectOf } from '../../report/execution.ts';

/** A stretch of what `verify` shows to a module, with what it must show in return. */
export interface Stretch {
  readonly inputs: Frames;
  readonly expected: ExpectedFrames;
  /** Registers start from values of this seed; null: the stretch goes on where the one before it ended. */
  readonly powerUp: number | null;
}

export interface VectorOptions {
  /** 1 unless given. */
  readonly seed?: number;
  /** Random cycles, or ten times the random scenarios, as of `verify`; 2000 unless given. */
  readonly cases?: number;
  /** Leave out what is there only to start from other values of the registers. False unless given. */
  readonly onePowerUp?: boolean;
}

/** Cycles of a combinational unit that come first: a few from everywhere tell most faults. */
const spreadCycles = 512;
/** Cycles of one stretch: what is no longer looked at need not be run to the end. */
const stretchCycles = 4096;

/**
 * The vectors of `verify`, in its order. Cycle units: its batches, from each of its power-ups; where every input is tried, a
 * few from everywhere first. Streaming units: the pins of its runs in lockstep, which end with the run in which the
 * consumer stops. Throws E_MISMATCH where the module itself is wrong in lockstep.
 */
export function* vectorsOf(entry: CatalogEntry, options: VectorOptions = {}): Generator<Stretch> {
  const { seed = 1, cases = 2000, onePowerUp = false } = options;
  if (entry.streaming === null) yield* cycleVectors(entry, seed, cases, onePowerUp);
  else yield* streamVectors(entry, seed, cases);
}

/** The pins of a streaming unit, and the places inside that an observed entry shows; null for any other. */
export function streamPins({ streaming, ports }: CatalogEntry): StreamPlan | null {
  if (streaming === null) return null;
  const { streams, observed } = streaming;
  return planStreams(ports, streams, observed !== null && ports === observed.ports ? observed : null);
}

function* cycleVectors(
  entry: CatalogEntry,
  seed: number,
  cases: number,
  onePowerUp: boolean,
): Generator<Stretch> {
  const plan = planOf(subjectOf(entry));
  const { unit, module, scenarios } = entry;
  const request = { unit, module, plan, golden: entry.golden(), scenarios, simulators: [], seed, cases };
  for (const { inputs, expected, powerUpSeeds } of stimulusOf(request)) {
    // Batches start from power-up each: where nothing is claimed all along, nothing can be found.
    if (expected.known?.data.every((bits) => bits === 0) === true) continue;
    if (!plan.sequential) yield spread(inputs, expected, seed);
    for (const powerUpSeed of powerUpSeeds.slice(0, onePowerUp ? 1 : undefined)) {
      for (let from = 0; from < inputs.cycles; from += stretchCycles) {
        const count = Math.min(stretchCycles, inputs.cycles - from);
        yield {
          inputs: part(inputs, from, count),
          expected: sliceExpected(expected, from, count),
          powerUp: from === 0 ? powerUpSeed : null,
        };
      }
    }
  }
}

function* streamVectors(entry: CatalogEntry, seed: number, cases: number): Generator<Stretch> {
  const { module } = entry;
  const plan = streamPins(entry);
  if (plan === null) throw new RangeError(`${module} has no streams`);
  const reference = compile(entry.design(), { beforeEdge: true });
  let powerUpSeed = seed;
  let cycles = batchCycles;
  for (const { scenario, flow, expected } of runsFor(entry, seed, cases)) {
    const isNew = cycles >= batchCycles;
    if (isNew) {
      reference.powerUp(powerUpSeed++);
      cycles = 0;
    }
    const log = newLog(plan);
    const { fault } = drive({ simulator: reference, plan, scenario, expected, flow, log });
    if (fault !== null) throw wrong(module, fault.what, fault.cycle);
    const inputs = log.inputs.frames();
    cycles += inputs.cycles;
    const pins = expectedPins(plan, inputs, log.outputs.frames());
    claimInner(plan, inputs, pins, expected);
    yield {
      inputs,
      expected: pins,
      powerUp: isNew ? powerUpSeed - 1 : null,
    };
  }
}

/** The runs of a streaming unit, in the order in which `verify` drives them. */
export function runsFor(entry: CatalogEntry, seed: number, cases: number): Run[] {
  const { unit, module, streaming } = entry;
  const plan = streamPins(entry);
  if (streaming === null || plan === null) throw new RangeError(`${module} has no streams`);
  const { scenarios } = streaming;
  const golden = streaming.golden();
  return plannedRuns({ unit, module, plan, golden, scenarios, seed, cases });
}

/** A module that is wrong without any fault put into it. */
export const wrong = (module: string, what: string, cycle: number): CheckFailure =>
  new CheckFailure({
    code: 'E_MISMATCH',
    what: `the module is wrong before a fault is put into it: ${what}`,
    where: `${module}, cycle ${cycle}`,
    fix: `run 'subbyte verify ${module}' for the whole story`,
  });

const part = ({ layout, data }: Frames, from: number, count: number): Frames => ({
  layout,
  cycles: count,
  data: data.subarray(from * layout.words, (from + count) * layout.words),
});

/** Cycles from everywhere, an odd distance apart so that no input stands still. */
function spread(inputs: Frames, expected: ExpectedFrames, powerUp: number): Stretch {
  const count = Math.min(spreadCycles, inputs.cycles);
  const stride = Math.floor(inputs.cycles / count) | 1;
  const pick = (frames: Frames): Frames => {
    const picked = allocateFrames(frames.layout, count);
    const { words } = frames.layout;
    for (let i = 0; i < count; i++) {
      const from = ((i * stride) % inputs.cycles) * words;
      picked.data.set(frames.data.subarray(from, from + words), i * words);
    }
    return picked;
  };
  const { values, known } = expected;
  return {
    inputs: pick(inputs),
    expected: { values: pick(values), known: known === null ? null : pick(known) },
    powerUp,
  };
}
