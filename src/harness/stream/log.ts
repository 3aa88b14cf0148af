import { type FrameLayout, type Frames, readFrame } from '../../hdl/sim/frame.ts';
import type { ExpectedFrames } from '../expected.ts';
import { payload, type StreamPlan } from './plan.ts';

/** Frames that are added one by one. */
export class FrameLog {
  readonly layout: FrameLayout;
  #data: Uint32Array;
  #cycles = 0;

  constructor(layout: FrameLayout) {
    this.layout = layout;
    this.#data = new Uint32Array(layout.words * 256);
  }

  get cycles(): number {
    return this.#cycles;
  }

  push(frame: Uint32Array): void {
    const at = this.#cycles * this.layout.words;
    if (at + frame.length > this.#data.length) {
      const larger = new Uint32Array(2 * this.#data.length);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data.set(frame, at);
    this.#cycles += 1;
  }

  /** All frames so far, without copying. */
  frames(): Frames {
    const { layout } = this;
    return { layout, cycles: this.#cycles, data: this.#data.subarray(0, this.#cycles * layout.words) };
  }
}

/** Pins of one run, cycle by cycle, outputs as they stand before the rising edge. */
export interface PinLog {
  readonly inputs: FrameLog;
  readonly outputs: FrameLog;
}

export const newLog = ({ inputs, outputs }: StreamPlan): PinLog => ({
  inputs: new FrameLog(inputs),
  outputs: new FrameLog(outputs),
});

/** What another execution must show on the same inputs: nothing before the first reset, no payload without `tvalid`. */
export function expectedPins(plan: StreamPlan, inputs: Frames, outputs: Frames): ExpectedFrames {
  const known = { ...outputs, data: new Uint32Array(outputs.data.length).fill(0xffffffff) };
  const { words } = outputs.layout;
  let wasReset = false;
  for (let cycle = 0; cycle < outputs.cycles; cycle++) {
    const base = cycle * words;
    if (!wasReset) known.data.fill(0, base, base + words);
    wasReset ||= readFrame(inputs, cycle, plan.reset) === 0n;
    for (const sink of plan.sinks) {
      if (outputs.data[base + sink.valid.offset] === 1) continue;
      for (const slot of payload(sink))
        known.data.fill(0, base + slot.offset, base + slot.offset + slot.words);
    }
  }
  return { values: outputs, known };
}
