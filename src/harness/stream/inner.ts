import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import { type Frames, readFrame } from '../../hdl/sim/frame.ts';
import type { ExpectedFrames } from '../expected.ts';
import type { InnerPins, StreamPlan } from './plan.ts';

/** Watches what passes at one place inside a unit. More may pass than the golden model speaks of: what has not come to its end. */
export class InnerWatch {
  readonly #pins: InnerPins;
  readonly #expected: readonly Beat[];
  #seen = 0;

  constructor(pins: InnerPins, expected: readonly Beat[]) {
    this.#pins = pins;
    this.#expected = expected;
  }

  get name(): string {
    return this.#pins.name;
  }

  /** All that was spoken of has passed. */
  get isDone(): boolean {
    return this.#seen >= this.#expected.length;
  }

  restart(): void {
    this.#seen = 0;
  }

  /** Looks at one cycle's outputs; returns what is wrong. */
  look(outputs: Uint32Array): string | null {
    const { valid, data, name } = this.#pins;
    if (outputs[valid.offset] !== 1) return null;
    const want = this.#expected[this.#seen++];
    if (want === undefined) return null;
    const frames = { layout: { slots: [], words: outputs.length }, cycles: 1, data: outputs };
    const value = readFrame(frames, 0, { ...data, signed: false });
    if (value === want.data) return null;
    return `inside, number ${this.#seen} of '${name}' is 0x${value.toString(16)}; the golden model says 0x${want.data.toString(16)}`;
  }
}

/**
 * Takes back what is claimed of places inside where the golden model does not speak: beside a low valid, in a reset, before the
 * first one, and behind what belongs to the run's transfers.
 */
export function claimInner(
  { inner, reset }: StreamPlan,
  inputs: Frames,
  { values, known }: ExpectedFrames,
  expected: Traffic,
): void {
  if (known === null) return;
  const { words } = values.layout;
  for (const { name, valid, data } of inner) {
    const most = expected[name]?.length ?? 0;
    let seen = 0;
    let wasReset = false;
    for (let cycle = 0; cycle < values.cycles; cycle++) {
      const base = cycle * words;
      const inReset = inputs.data[cycle * inputs.layout.words + reset.offset] === 0;
      if (inReset) seen = 0;
      wasReset ||= inReset;
      const passes = values.data[base + valid.offset] === 1;
      const isOpen = wasReset && !inReset && seen < most;
      if (passes && !inReset) seen++;
      if (!isOpen) known.data.fill(0, base + valid.offset, base + valid.offset + 1);
      if (!isOpen || !passes) known.data.fill(0, base + data.offset, base + data.offset + data.words);
    }
  }
}
