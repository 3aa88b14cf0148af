import { CheckFailure } from '../../errors.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { type Frames, writeFrame } from '../../hdl/sim/frame.ts';
import type { StreamingSimulator } from '../simulator.ts';
import type { StreamPins, StreamPlan } from './plan.ts';

/** Beats by the million, made as they are needed. */
export interface FullRateTraffic {
  readonly beats: number;
  /** Writes `tdata` of a beat to `data[at...]`, least significant word first; the words hold zero before. */
  readonly write: (index: number, data: Uint32Array, at: number) => void;
  /** `tlast`; 1 on every beat unless given. */
  readonly last?: (index: number) => boolean;
  /** `tuser`, at most 32 bits; 0 unless given. */
  readonly user?: (index: number) => number;
  readonly steady?: Values;
  /** Transfers that must leave the unit. */
  readonly transfers: number;
}

/** Hears transfer number `index`: `tdata` stands in `data[at...]` and may be overwritten once the call returns. */
export type TransferSink = (
  index: number,
  data: Uint32Array,
  at: number,
  last: boolean,
  user: number,
) => void;

export interface FullRateResult {
  readonly cycles: number;
  readonly transfers: number;
}

const chunkCycles = 16_384;
const idleChunk = 256;
const idleLimit = 8192;
const resetCycles = 2;

/**
 * Pushes beats through a unit with one stream in and one out, a beat in every cycle, `tready` of the sink always 1: no
 * lockstep, so as fast as the simulator goes. Throws E_STREAM_RATE when the unit makes the source wait, or when other than
 * `transfers` transfers leave it.
 */
export async function streamFullRate(
  simulator: StreamingSimulator,
  plan: StreamPlan,
  traffic: FullRateTraffic,
  sink: TransferSink,
): Promise<FullRateResult> {
  const [source, otherSource] = plan.sources;
  const [out, otherOut] = plan.sinks;
  if (source === undefined || out === undefined || otherSource !== undefined || otherOut !== undefined)
    throw new RangeError('full rate needs a unit with one stream in and one out');
  let transfers = 0;
  let cycles = 0;
  const hear = (inputs: Frames, outputs: Frames) => {
    const { words } = outputs.layout;
    const given = inputs.layout.words;
    for (let cycle = 0; cycle < outputs.cycles; cycle++, cycles++) {
      const base = cycle * words;
      const sent = cycle * given;
      if (inputs.data[sent + plan.reset.offset] === 0) continue;
      const waits =
        inputs.data[sent + source.valid.offset] === 1 && outputs.data[base + source.ready.offset] !== 1;
      if (waits) throw rateFailure(`${source.ready.name} is 0 in cycle ${cycles} while a beat is offered`);
      if (outputs.data[base + out.valid.offset] !== 1) continue;
      const user = out.user === null ? 0 : (outputs.data[base + out.user.offset] ?? 0);
      const last = outputs.data[base + out.last.offset] === 1;
      sink(transfers, outputs.data, base + out.data.offset, last, user);
      transfers += 1;
    }
  };
  await simulator.stream(
    framesOf(plan, source, out, traffic, () => transfers),
    hear,
  );
  if (transfers === traffic.transfers) return { cycles, transfers };
  throw rateFailure(`${transfers} transfers left the unit instead of ${traffic.transfers}`);
}

const rateFailure = (what: string): CheckFailure =>
  new CheckFailure({
    code: 'E_STREAM_RATE',
    what,
    fix: "run 'subbyte verify', which drives the unit in lockstep and tells the whole story",
  });

/** A reset, the beats, then rest until everything has left. Three buffers are used in turn. */
function* framesOf(
  plan: StreamPlan,
  source: StreamPins,
  out: StreamPins,
  traffic: FullRateTraffic,
  arrived: () => number,
): Generator<Frames> {
  const layout = plan.inputs;
  const still = restingFrame(plan, out, traffic.steady ?? {});
  const buffers = [0, 1, 2].map(() => new Uint32Array(layout.words * chunkCycles));
  const reset = new Uint32Array(layout.words * resetCycles);
  for (let cycle = 0; cycle < resetCycles; cycle++) {
    reset.set(still, cycle * layout.words);
    reset[cycle * layout.words + plan.reset.offset] = 0;
  }
  yield { layout, cycles: resetCycles, data: reset };
  const { beats, write, last, user } = traffic;
  for (let from = 0, turn = 0; from < beats; from += chunkCycles, turn = (turn + 1) % 3) {
    const count = Math.min(chunkCycles, beats - from);
    const data = (buffers[turn] ?? new Uint32Array()).subarray(0, count * layout.words);
    for (let i = 0, base = 0; i < count; i++, base += layout.words) {
      const index = from + i;
      data.set(still, base);
      data[base + source.valid.offset] = 1;
      data[base + source.last.offset] = last === undefined || last(index) ? 1 : 0;
      if (source.user !== null) data[base + source.user.offset] = user?.(index) ?? 0;
      write(index, data, base + source.data.offset);
    }
    yield { layout, cycles: count, data };
  }
  const idle = new Uint32Array(layout.words * idleChunk);
  for (let cycle = 0; cycle < idleChunk; cycle++) idle.set(still, cycle * layout.words);
  // One chunk more than needed shows what comes too much.
  for (let cycle = 0, more = true; more && cycle < idleLimit; cycle += idleChunk) {
    more = arrived() < traffic.transfers;
    yield { layout, cycles: idleChunk, data: idle };
  }
}

/** Nothing offered, the sink ready. */
function restingFrame(plan: StreamPlan, out: StreamPins, steady: Values): Uint32Array {
  const data = new Uint32Array(plan.inputs.words);
  data[plan.reset.offset] = 1;
  data[out.ready.offset] = 1;
  for (const slot of plan.steady)
    writeFrame({ layout: plan.inputs, cycles: 1, data }, 0, slot, steady[slot.name] ?? 0n);
  return data;
}
