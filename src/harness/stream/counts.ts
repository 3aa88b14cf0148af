/** How fast a unit is when source and sink never wait: the scenario in which most leaves it. */
export interface FullRate {
  readonly scenario: string;
  /** Cycles from the first accepted beat to the first transfer out. */
  readonly latency: number;
  /** Average distance of transfers out, and of those with `tlast`; null with fewer than two. */
  readonly cyclesPerTransfer: number | null;
  readonly cyclesPerPacket: number | null;
  /** Cycles, over all scenarios at full rate, in which a source had to wait. */
  readonly bubbles: number;
}

/** What a streaming unit was shown, and how fast it was. */
export interface StreamCounts {
  readonly scenarios: number;
  readonly flows: readonly string[];
  /** Transfers into and out of the unit, in all runs of the execution in lockstep. */
  readonly beatsIn: number;
  readonly beatsOut: number;
  readonly fullRate: FullRate | null;
}
