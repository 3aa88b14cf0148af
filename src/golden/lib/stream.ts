import type { Values } from './golden.ts';

/** One transfer on an AXI4-Stream: the bits of `tdata` and `tuser` (0 where there is none), and `tlast`. */
export interface Beat {
  readonly data: bigint;
  readonly last: boolean;
  readonly user?: bigint;
}

/** Transfers in order by stream: `s_axis`, `m_axis` and so on. */
export type Traffic = Readonly<Record<string, readonly Beat[]>>;

/**
 * A bit-exact reference of a streaming unit: what leaves it, given everything that enters it. It knows nothing of
 * time: `tvalid`, `tready` and pipelining must not change what it says. `steady` holds the inputs beside the streams,
 * which do not change during a run.
 */
export interface StreamModel {
  run(traffic: Traffic, steady: Values): Traffic;
  /**
   * What `run` says, and beside it, by name, what passes between the parts of the unit: all that belongs to what leaves, as far as
   * the order of each tells; more may pass for what has not come to its end.
   */
  runObserved?(traffic: Traffic, steady: Values): Traffic;
}

/** Builds the reference of one configuration. */
export type StreamGolden<C> = (config: C) => StreamModel;
