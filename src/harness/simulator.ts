import type { FrameLayout, Frames } from '../hdl/sim/frame.ts';

export interface RunOptions {
  /** Seed of the values that registers hold at power-up, where the simulator knows such a thing. 1 unless given. */
  readonly seed?: number;
}

/** Frames whose bits may be unknown (X or Z): such a bit is 1 in `unknown` and 0 in `values`. */
export interface FourStateFrames {
  readonly values: Frames;
  readonly unknown: Frames;
}

/** Chunks of stimulus; together they are one run. */
export type FrameSource = Iterable<Frames> | AsyncIterable<Frames>;

/** Hears each chunk with its results, in order. `outputs` may be overwritten once the call returns. */
export type FrameSink = (inputs: Frames, outputs: Frames) => void;

/**
 * Something that executes a module on frames. One frame of inputs is one cycle: the inputs change while the clock is 0,
 * the outputs are read after the rising edge has settled; a module without a clock is evaluated.
 */
export interface Simulator {
  /** Which execution this is, for reports: `verilator 5.006`, `in-process`. */
  readonly name: string;
  /** Inputs other than clocks, in declared order. */
  readonly inputs: FrameLayout;
  readonly outputs: FrameLayout;
  /** How many cycles take it about a second, where it is too slow for whole traces. */
  readonly sampleCycles?: number;
  /** Runs a whole trace from power-up. */
  run(frames: Frames, options?: RunOptions): Promise<Frames>;
  /** Like `run`, and tells which output bits are unknown; only four-state simulators have it. */
  runFourState?(frames: Frames, options?: RunOptions): Promise<FourStateFrames>;
  /** Ends whatever runs behind it. */
  close(): Promise<void>;
}

/** A simulator that also takes its stimulus in chunks: one run over more vectors than fit in memory. */
export interface StreamingSimulator extends Simulator {
  /**
   * Runs from power-up over all chunks. At most two chunks are under way, so a source may use three buffers in turn.
   */
  stream(source: FrameSource, sink: FrameSink, options?: RunOptions): Promise<void>;
}

/** A simulator inside this process; `run` keeps the state that `powerUp` throws away. */
export interface SynchronousSimulator {
  readonly inputs: FrameLayout;
  readonly outputs: FrameLayout;
  powerUp(seed?: number): void;
  run(frames: Frames): Frames;
}

/** Gives a synchronous simulator the common shape. It has one state: let one run end before the next begins. */
export function fromSynchronous(name: string, simulator: SynchronousSimulator): StreamingSimulator {
  return {
    name,
    inputs: simulator.inputs,
    outputs: simulator.outputs,
    async run(frames, options = {}) {
      simulator.powerUp(options.seed ?? 1);
      return simulator.run(frames);
    },
    async stream(source, sink, options = {}) {
      simulator.powerUp(options.seed ?? 1);
      for await (const frames of source) sink(frames, simulator.run(frames));
    },
    close: async () => {},
  };
}
