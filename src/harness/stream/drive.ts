import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import { type FrameSlot, writeFrame } from '../../hdl/sim/frame.ts';
import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import type { SynchronousSimulator } from '../simulator.ts';
import { type Flow, type FlowChoice, flowOf, type Pace } from './flow.ts';
import { InnerWatch } from './inner.ts';
import type { PinLog } from './log.ts';
import type { StreamPins, StreamPlan } from './plan.ts';
import { type Received, Receiver } from './receiver.ts';

/** Cycles without any transfer after which a unit counts as stuck, unless told otherwise. */
export const defaultStallLimit = 2000;
/** Cycles that are looked at after the last transfer: nothing more may come. */
const quietCycles = 12;
export const resetCycles = 2;

/** What went wrong first. */
export interface Fault {
  /** Cycle of the log. */
  readonly cycle: number;
  readonly stream: string;
  readonly what: string;
  /** The cycle to look at when nothing happened after it. */
  readonly since?: number;
}

export interface DriveRequest {
  /** Reads its outputs before the edge; of a unit that is watched, where the plan speaks of places inside. It keeps its state: runs may follow one another. */
  readonly simulator: SynchronousSimulator;
  readonly plan: StreamPlan;
  readonly scenario: StreamScenario;
  /** Null: nobody knows what leaves the unit; the run ends when nothing has for the stall limit. */
  readonly expected: Traffic | null;
  readonly flow: FlowChoice;
  readonly stallLimit?: number;
  /** The run is added to it. */
  readonly log: PinLog;
}

export interface Drive {
  readonly fault: Fault | null;
  /** First cycle of the run in the log. */
  readonly from: number;
  /** Cycles in which a source waited for `tready`. */
  readonly stalls: number;
  /** Cycle of the first accepted beat. */
  readonly firstIn: number | null;
  /** What left the unit. */
  readonly received: Readonly<Record<string, readonly Received[]>>;
}

/**
 * Resets a unit, feeds it a scenario at some pace and hears what leaves it, in lockstep with the simulator: `tvalid` stays
 * until `tready`, pins that mean nothing carry noise. Every output transfer is compared with the golden model's.
 */
export function drive(request: DriveRequest): Drive {
  return new Driver(request).run();
}

/** The sending side of one stream. */
interface Sender {
  readonly pins: StreamPins;
  readonly beats: readonly Beat[];
  readonly pace: Pace;
  /** Beats accepted. */
  sent: number;
  offering: boolean;
}

class Driver {
  readonly #request: DriveRequest;
  readonly #flow: Flow;
  readonly #frame: Uint32Array;
  readonly #senders: readonly Sender[];
  readonly #receivers: readonly Receiver[];
  readonly #inner: readonly InnerWatch[];
  #stalls = 0;
  #firstIn: number | null = null;
  /** Something was offered since the last reset. */
  #offered = false;
  /** Sources rest in the first cycle after some resets, so that what the unit does unasked is seen. */
  #resting = false;
  #idle = 0;

  constructor(request: DriveRequest) {
    const { plan, scenario, expected, flow } = request;
    this.#request = request;
    this.#flow = flowOf(flow);
    this.#frame = new Uint32Array(plan.inputs.words);
    this.#senders = plan.sources.map((pins, i) => ({
      pins,
      beats: scenario.traffic[pins.name] ?? [],
      pace: this.#flow.pace('in', i),
      sent: 0,
      offering: false,
    }));
    this.#receivers = plan.sinks.map(
      (pins, i) =>
        new Receiver(pins, expected === null ? null : (expected[pins.name] ?? []), this.#flow.pace('out', i)),
    );
    this.#inner =
      expected === null ? [] : plan.inner.map((pins) => new InnerWatch(pins, expected[pins.name] ?? []));
    for (const slot of plan.steady) this.#write(slot, scenario.steady[slot.name] ?? 0n);
  }

  run(): Drive {
    const { log } = this.#request;
    const from = log.inputs.cycles;
    this.#reset(resetCycles);
    return {
      fault: this.#untilQuiet(this.#resetsAt(), from),
      from,
      stalls: this.#stalls,
      firstIn: this.#firstIn,
      received: Object.fromEntries(this.#receivers.map(({ pins, received }) => [pins.name, received])),
    };
  }

  #resetsAt(): readonly number[] {
    const beats = this.#senders.reduce((sum, sender) => sum + sender.beats.length, 0);
    return this.#flow.resetsAt(beats + this.#receivers.reduce((sum, { missing }) => sum + (missing ?? 0), 0));
  }

  #untilQuiet(resetsAt: readonly number[], from: number): Fault | null {
    const { log, stallLimit = defaultStallLimit } = this.#request;
    let quiet = 0;
    while (quiet < quietCycles) {
      if (resetsAt.includes(log.inputs.cycles - from - resetCycles))
        this.#reset(1 + (this.#flow.noise() % 3));
      const fault = this.#cycle();
      if (fault !== null) return fault;
      quiet = this.#done() ? quiet + 1 : 0;
      if (this.#idle <= stallLimit) continue;
      const isOver = this.#request.expected === null && this.#allSent();
      return isOver ? null : this.#stuck(stallLimit);
    }
    return null;
  }

  #done(): boolean {
    return (
      this.#allSent() &&
      this.#receivers.every(({ missing }) => missing === 0) &&
      this.#inner.every(({ isDone }) => isDone)
    );
  }

  #allSent(): boolean {
    return this.#senders.every(({ sent, beats }) => sent === beats.length);
  }

  /** Everything starts anew; transfers in these cycles count for nothing. */
  #reset(cycles: number): void {
    const { plan } = this.#request;
    this.#write(plan.reset, 0n);
    for (const sender of this.#senders) {
      sender.sent = 0;
      this.#withdraw(sender);
    }
    for (let i = 0; i < cycles; i++) {
      for (const { pins } of this.#receivers) this.#write(pins.ready, BigInt(this.#flow.noise() & 1));
      this.#simulate();
    }
    for (const watch of [...this.#receivers, ...this.#inner]) watch.restart();
    this.#write(plan.reset, 1n);
    this.#offered = false;
    this.#firstIn = null;
    this.#idle = 0;
    this.#resting = (this.#flow.noise() & 1) === 1;
  }

  #cycle(): Fault | null {
    if (!this.#resting) for (const sender of this.#senders) this.#offer(sender);
    this.#resting = false;
    for (const receiver of this.#receivers) this.#write(receiver.pins.ready, receiver.tossReady() ? 1n : 0n);
    const cycle = this.#request.log.inputs.cycles;
    const outputs = this.#simulate();
    this.#idle += 1;
    for (const receiver of this.#receivers) {
      const what = receiver.look(outputs, cycle, this.#offered);
      if (what !== null) return { cycle, stream: receiver.pins.name, what };
      if (receiver.moved) this.#idle = 0;
    }
    for (const watch of this.#inner) {
      const what = watch.look(outputs);
      if (what !== null) return { cycle, stream: watch.name, what };
    }
    for (const sender of this.#senders) {
      if (!sender.offering) continue;
      if (outputs[sender.pins.ready.offset] !== 1) {
        this.#stalls += 1;
        continue;
      }
      this.#firstIn ??= cycle;
      this.#idle = 0;
      sender.sent += 1;
      this.#withdraw(sender);
    }
    return null;
  }

  #offer(sender: Sender): void {
    const { pins, beats, sent } = sender;
    const beat = beats[sent];
    if (sender.offering) return;
    // The pace moves on in every cycle, also when nothing is left to send.
    if (!sender.pace() || beat === undefined) {
      this.#noise(pins);
      return;
    }
    sender.offering = true;
    this.#offered = true;
    this.#write(pins.valid, 1n);
    this.#write(pins.last, beat.last ? 1n : 0n);
    this.#write(pins.data, beat.data);
    if (pins.user !== null) this.#write(pins.user, beat.user ?? 0n);
  }

  #withdraw(sender: Sender): void {
    sender.offering = false;
    this.#write(sender.pins.valid, 0n);
    this.#noise(sender.pins);
  }

  /** Nobody may look at what stands beside a low `tvalid`. */
  #noise({ data, user, last }: StreamPins): void {
    const { noise } = this.#flow;
    for (let word = 0; word < data.words; word++) {
      const bits = Math.min(32, data.width - 32 * word);
      this.#frame[data.offset + word] = noise() >>> (32 - bits);
    }
    this.#write(last, BigInt(noise() & 1));
    if (user !== null) this.#write(user, BigInt(noise()));
  }

  #simulate(): Uint32Array {
    const { simulator, plan, log } = this.#request;
    const { data } = simulator.run({ layout: plan.inputs, cycles: 1, data: this.#frame });
    log.inputs.push(this.#frame);
    log.outputs.push(data.subarray(0, log.outputs.layout.words));
    return data;
  }

  #write(slot: FrameSlot, value: bigint): void {
    if (slot.words === 1 && slot.width === 1) this.#frame[slot.offset] = value === 0n ? 0 : 1;
    else {
      const { plan } = this.#request;
      writeFrame({ layout: plan.inputs, cycles: 1, data: this.#frame }, 0, slot, value);
    }
  }

  #stuck(limit: number): Fault {
    const { log } = this.#request;
    const state = [
      ...this.#senders.map(
        ({ pins, beats, sent, offering }) =>
          `${pins.name} accepted ${sent} of ${beats.length} beats (tvalid ${offering ? 1 : 0})`,
      ),
      ...this.#receivers.map(
        ({ pins, expected, received, valid }) =>
          `${pins.name} gave ${received.length}${expected === null ? '' : ` of ${expected.length}`} transfers (tvalid ${valid ? 1 : 0})`,
      ),
    ];
    const waiting = this.#receivers.find(({ missing }) => missing !== 0) ?? this.#receivers[0];
    return {
      cycle: log.inputs.cycles - 1,
      stream: waiting?.pins.name ?? '',
      since: log.inputs.cycles - 1 - this.#idle,
      what: `stuck: no transfer for ${limit} cycles; ${state.join('; ')}`,
    };
  }
}
