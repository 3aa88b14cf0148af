import type { Beat } from '../../golden/lib/stream.ts';
import { type FrameSlot, readFrame } from '../../hdl/sim/frame.ts';
import type { Pace } from './flow.ts';
import { payload, type StreamPins } from './plan.ts';

/** One transfer that left the unit. */
export interface Received {
  readonly beat: Beat;
  readonly cycle: number;
}

/** A beat's payload as one text, for messages. */
export const beatText = ({ data, last, user }: Beat): string =>
  `tdata 0x${data.toString(16)}, tlast ${last ? 1 : 0}${user === undefined ? '' : `, tuser ${user}`}`;

/** Takes one output stream's transfers and watches its protocol. */
export class Receiver {
  readonly pins: StreamPins;
  /** Null: whatever comes. */
  readonly expected: readonly Beat[] | null;
  readonly #pace: Pace;
  readonly #payload: readonly FrameSlot[];
  received: Received[] = [];
  /** A transfer took place in the last cycle. */
  moved = false;
  /** `tvalid` of the last cycle. */
  valid = false;
  #ready = false;
  /** Payload of a transfer that waits. */
  #waiting: readonly number[] | null = null;

  constructor(pins: StreamPins, expected: readonly Beat[] | null, pace: Pace) {
    this.pins = pins;
    this.expected = expected;
    this.#pace = pace;
    this.#payload = payload(pins);
  }

  /** Transfers still to come; null when nobody knows. */
  get missing(): number | null {
    return this.expected === null ? null : this.expected.length - this.received.length;
  }

  restart(): void {
    this.received = [];
    this.#waiting = null;
    this.moved = false;
    this.valid = false;
  }

  tossReady(): boolean {
    this.#ready = this.#pace();
    return this.#ready;
  }

  /** Looks at one cycle's outputs; `offered`: something was offered to the unit since the reset. Returns what is wrong. */
  look(outputs: Uint32Array, cycle: number, offered: boolean): string | null {
    const { valid, name } = this.pins;
    this.moved = false;
    this.valid = outputs[valid.offset] === 1;
    const waited = this.#waiting;
    if (!this.valid) {
      this.#waiting = null;
      return waited === null ? null : `${name}_tvalid falls before ${name}_tready was 1`;
    }
    if (!offered) return `${name}_tvalid is 1 after a reset, before anything was offered to the unit`;
    const changed = waited === null ? null : this.#changed(outputs, waited);
    if (changed !== null) return `${changed.name} changes while a transfer waits for ${name}_tready`;
    if (this.missing === 0) {
      return `${name} offers transfer ${this.received.length + 1}; the golden model says ${this.received.length}: ${beatText(this.#beat(outputs))}`;
    }
    this.#waiting = this.#ready ? null : this.#words(outputs);
    return this.#ready ? this.#take(outputs, cycle) : null;
  }

  #take(outputs: Uint32Array, cycle: number): string | null {
    const want = this.expected?.[this.received.length];
    const beat = this.#beat(outputs);
    this.received.push({ beat, cycle });
    this.moved = true;
    if (want === undefined) return null;
    const isAlike =
      want.data === beat.data && want.last === beat.last && (want.user ?? 0n) === (beat.user ?? 0n);
    if (isAlike) return null;
    return `transfer ${this.received.length} of ${this.pins.name} is not the golden model's`;
  }

  #beat(outputs: Uint32Array): Beat {
    const { data, user, last } = this.pins;
    const value = (slot: FrameSlot) =>
      readFrame({ layout: { slots: [], words: outputs.length }, cycles: 1, data: outputs }, 0, {
        ...slot,
        signed: false,
      });
    return {
      data: value(data),
      last: value(last) === 1n,
      ...(user === null ? {} : { user: value(user) }),
    };
  }

  #words(outputs: Uint32Array): number[] {
    return this.#payload.flatMap(({ offset, words }) => [...outputs.subarray(offset, offset + words)]);
  }

  #changed(outputs: Uint32Array, before: readonly number[]): FrameSlot | null {
    let at = 0;
    for (const slot of this.#payload) {
      for (let i = 0; i < slot.words; i++) if (outputs[slot.offset + i] !== before[at++]) return slot;
    }
    return null;
  }
}
