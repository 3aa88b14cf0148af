import { allocateFrames, type FrameLayout, type Frames } from '../../hdl/sim/frame.ts';
import type { FrameSink, FrameSource, RunOptions, StreamingSimulator } from '../simulator.ts';
import { inputLayout, outputLayout, type Variant, variantHash } from '../variant.ts';
import { type Session, startSession } from './session.ts';

export interface VerilatorSimulatorRequest {
  readonly program: string;
  readonly index: number;
  readonly variant: Variant;
  readonly version: string;
  /** How long one chunk of frames may take; 120 s unless given. */
  readonly timeoutMs?: number;
}

export type VerilatorSimulator = StreamingSimulator;

/** Words of a chunk on its way to the model: large enough to hide the trip, small enough to stay in the cache. */
const chunkWords = 128 * 1024;
const maxChunkCycles = 64 * 1024;
/** Chunks under way: one being simulated while the next is made and the last one compared. */
const inFlight = 2;

const chunkCycles = (layout: FrameLayout): number =>
  Math.max(1, Math.min(maxChunkCycles, Math.floor(chunkWords / Math.max(1, layout.words))));

/** One variant of a built binary as a simulator. Runs asked for at the same time happen one after another. */
export function verilatorSimulator(request: VerilatorSimulatorRequest): VerilatorSimulator {
  const { variant, timeoutMs = 120_000 } = request;
  const inputs = inputLayout(variant.ports);
  const outputs = outputLayout(variant.ports);
  const hash = variantHash(variant);
  let session: Session | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const open = (): Session => {
    if (session?.alive !== true) {
      const { program, index } = request;
      session = startSession({ program, index, hash, subject: variant.key, timeoutMs });
    }
    return session;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };

  const stream = async (source: FrameSource, sink: FrameSink, options: RunOptions = {}) => {
    const current = open();
    current.powerUp(options.seed ?? 1);
    const flights: { readonly input: Frames; readonly output: Frames; readonly done: Promise<void> }[] = [];
    const spare: Uint32Array[] = [];
    const land = async () => {
      const flight = flights.shift();
      if (flight === undefined) return;
      await flight.done;
      sink(flight.input, flight.output);
      spare.push(new Uint32Array(flight.output.data.buffer));
    };
    const size = chunkCycles(inputs.words > outputs.words ? inputs : outputs);
    try {
      for await (const frames of source) {
        for (const input of slices(frames, size)) {
          if (flights.length === inFlight) await land();
          const buffer = spare.pop() ?? new Uint32Array(outputs.words * size);
          const data = buffer.subarray(0, outputs.words * input.cycles);
          const done = current.exchange(input.data, input.cycles, data);
          // The failure is met in `land`; until then it must not count as unhandled.
          done.catch(() => {});
          flights.push({ input, output: { layout: outputs, cycles: input.cycles, data }, done });
        }
      }
      while (flights.length > 0) await land();
    } catch (error) {
      // Results may still be on their way: the next run starts with a new process.
      await current.close();
      throw error;
    }
  };

  const run = async (frames: Frames, options: RunOptions = {}) => {
    const result = allocateFrames(outputs, frames.cycles);
    let at = 0;
    await stream(
      [frames],
      (_, chunk) => {
        result.data.set(chunk.data, at);
        at += chunk.data.length;
      },
      options,
    );
    return result;
  };

  return {
    name: `verilator ${request.version}`,
    inputs,
    outputs,
    run: (frames, options) => inTurn(() => run(frames, options)),
    stream: (source, sink, options) => inTurn(() => stream(source, sink, options)),
    close: () => inTurn(async () => session?.close()),
  };
}

/** Cuts frames into chunks of at most `size` cycles, without copying. */
function* slices(frames: Frames, size: number): Generator<Frames> {
  const { layout, cycles, data } = frames;
  if (cycles <= size) {
    if (cycles > 0) yield frames;
    return;
  }
  for (let from = 0; from < cycles; from += size) {
    const count = Math.min(size, cycles - from);
    yield { layout, cycles: count, data: data.subarray(from * layout.words, (from + count) * layout.words) };
  }
}
