import type { Frames } from '../../hdl/sim/frame.ts';
import type { Delays } from './delays.ts';
import {
  countStates,
  forgetCounts,
  lowerClock,
  type Machine,
  outputFrames,
  raiseClock,
  storeOutputs,
} from './machine.ts';
import type { ActivityRun } from './zero_delay.ts';

/** What becomes of a pulse shorter than the delay of the gate it should pass. */
export type PulseFilter =
  /** It is swallowed, as a real gate does. */
  | 'inertial'
  /** It passes, as on a wire. */
  | 'transport';

export interface EventOptions {
  readonly delays: Delays;
  readonly filter: PulseFilter;
  /** Clock period in seconds: the clock falls in the middle, which conditions on it see. */
  readonly period: number;
  /** Cycles whose counts are thrown away. */
  readonly skip: number;
  /** Seconds of one step of time. */
  readonly step: number;
}

const NONE = -1;

/**
 * Executes a trace with delays, so that a net may change several times in a cycle. Each cycle runs until all is quiet, however
 * long that takes. Times are whole steps. Counts go to `machine.counts`.
 */
export function runEvents(machine: Machine, frames: Frames, options: EventOptions): ActivityRun {
  const { delays, filter, skip, step } = options;
  const { circuit, value, state, states, table, tableBase, outputNet, netBase, counts } = machine;
  const { inputBase, outputBase, inputPins, outputPins, storedBit, drawn, clockPin, inputBits } = machine;
  const { readerStart, readerGate, readerPin, gates, registers } = circuit;
  const { toggles, inputs: inputCounts, outputs: outputCounts } = counts;
  const outputs = outputFrames(machine, frames.cycles);
  const inertial = filter === 'inertial';

  const ticks = Int32Array.from(delays.delay, (seconds) => Math.max(1, Math.round(seconds / step)));
  const arrival = Math.round(delays.drive.arrival / step);
  const half = Math.round(options.period / 2 / step);
  const longest = ticks.reduce((most, ticksOf) => Math.max(most, ticksOf), arrival + 1);
  const mask = 2 ** Math.ceil(Math.log2(longest + 2)) - 1;

  // Events: output (as a place in `outputNet`), the value it takes, its place in the counts, and lists of free ones and of those
  // that are due in the same tick.
  let capacity = 1024;
  let target = new Int32Array(capacity);
  let place = new Int32Array(capacity);
  let following = new Int32Array(capacity);
  let earlier = new Int32Array(capacity);
  let due = new Int32Array(capacity);
  let dead = new Uint8Array(capacity);
  let free = NONE;
  let used = 0;
  const wheel = new Int32Array(mask + 1).fill(NONE);
  /** Last event under way of each output, NONE when it is quiet. */
  const last = new Int32Array(outputNet.length).fill(NONE);
  let pending = 0;

  const grow = (): void => {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const made = new Int32Array(2 * capacity);
      made.set(old);
      return made;
    };
    [target, place, following, earlier, due] = [target, place, following, earlier, due].map(wider) as [
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
      Int32Array<ArrayBuffer>,
    ];
    const flags = new Uint8Array(2 * capacity);
    flags.set(dead);
    dead = flags;
    capacity *= 2;
  };

  const schedule = (output: number, at: number, slot: number, before: number): number => {
    let event = free;
    if (event === NONE) {
      if (used === capacity) grow();
      event = used++;
    } else {
      free = following[event] ?? NONE;
    }
    target[event] = output;
    place[event] = slot;
    due[event] = at;
    earlier[event] = before;
    dead[event] = 0;
    following[event] = wheel[at & mask] ?? NONE;
    wheel[at & mask] = event;
    pending++;
    return event;
  };

  const dirty = new Int32Array(gates.length);
  let dirtyCount = 0;
  /** Input that changed last, plus one; 0 for a gate that is not to be evaluated. */
  const cause = new Uint8Array(gates.length);

  const flip = (net: number): void => {
    value[net] = 1 - (value[net] ?? 0);
    toggles[net] = (toggles[net] ?? 0) + 1;
    const end = readerStart[net + 1] ?? 0;
    for (let i = readerStart[net] ?? 0; i < end; i++) {
      const g = readerGate[i] ?? 0;
      const k = readerPin[i] ?? 0;
      const s = (state[g] ?? 0) ^ (1 << k);
      state[g] = s;
      const at = (inputBase[g] ?? 0) + k * (states[g] ?? 0) + s;
      inputCounts[at] = (inputCounts[at] ?? 0) + 1;
      if (g < registers) continue;
      if (cause[g] === 0) dirty[dirtyCount++] = g;
      cause[g] = k + 1;
    }
  };

  /** Output `output` of a gate shall become `wanted` after the delay at `slot`. */
  const drive = (output: number, wanted: number, slot: number, now: number): void => {
    const underWay = last[output] ?? NONE;
    const net = outputNet[output] ?? 0;
    // Events of one output alternate, so the last one leads to the opposite of what stands or to what stands.
    let heading = value[net] ?? 0;
    for (let e = underWay; e !== NONE; e = earlier[e] ?? NONE) heading = 1 - heading;
    if (heading === wanted) return;
    const at = now + (ticks[slot] ?? 1);
    if (underWay !== NONE && (inertial || at <= (due[underWay] ?? 0))) {
      dead[underWay] = 1;
      last[output] = earlier[underWay] ?? NONE;
      return;
    }
    last[output] = schedule(output, at, slot, underWay);
  };

  const evaluate = (g: number, now: number): void => {
    const k = (cause[g] ?? 1) - 1;
    cause[g] = 0;
    const s = state[g] ?? 0;
    const size = states[g] ?? 0;
    const first = netBase[g] ?? 0;
    const pins = inputPins[g] ?? 0;
    for (let o = 0; o < (outputPins[g] ?? 0); o++) {
      if ((outputNet[first + o] ?? NONE) < 0) continue;
      const wanted = table[(tableBase[g] ?? 0) + o * size + s] ?? 0;
      drive(first + o, wanted, (outputBase[g] ?? 0) + (o * pins + k) * size + s, now);
    }
  };

  const clockRegisters = (): void => {
    raiseClock(machine);
    for (let g = 0; g < registers; g++) {
      const stored = storedBit[g] ?? 0;
      if (((state[g] ?? 0) & stored) === (drawn[g] === 1 ? stored : 0)) continue;
      state[g] = (state[g] ?? 0) ^ stored;
      cause[g] = (clockPin[g] ?? 0) + 1;
      evaluate(g, 0);
    }
  };

  /** Events of one tick: all changes first, then every gate that saw one. */
  const tick = (now: number): void => {
    let event = wheel[now & mask] ?? NONE;
    wheel[now & mask] = NONE;
    while (event !== NONE) {
      const next = following[event] ?? NONE;
      pending--;
      if (dead[event] === 0) {
        const output = target[event] ?? 0;
        const slot = place[event] ?? 0;
        unlink(output, event);
        outputCounts[slot] = (outputCounts[slot] ?? 0) + 1;
        flip(outputNet[output] ?? 0);
      }
      following[event] = free;
      free = event;
      event = next;
    }
    for (let i = 0; i < dirtyCount; i++) evaluate(dirty[i] ?? 0, now);
    dirtyCount = 0;
  };

  /** The oldest event of an output has come true. */
  const unlink = (output: number, event: number): void => {
    if (last[output] === event) {
      last[output] = NONE;
      return;
    }
    for (let e = last[output] ?? NONE; e !== NONE; e = earlier[e] ?? NONE)
      if (earlier[e] === event) {
        earlier[e] = NONE;
        return;
      }
  };

  let slowest = 0;
  for (let cycle = 0; cycle < frames.cycles; cycle++) {
    if (cycle === skip) forgetCounts(machine);
    clockRegisters();
    const base = cycle * frames.layout.words;
    let arrived = false;
    let fallen = false;
    let now = 0;
    for (; pending > 0 || !arrived; now++) {
      if (now === half) {
        lowerClock(machine);
        fallen = true;
      }
      if (now === arrival) {
        arrived = true;
        for (const { net, word, bit } of inputBits)
          if ((((frames.data[base + word] ?? 0) >>> bit) & 1) !== value[net]) flip(net);
      }
      tick(now);
    }
    if (!fallen) lowerClock(machine);
    if (cycle >= skip) slowest = Math.max(slowest, now - 1);
    countStates(machine);
    storeOutputs(machine, outputs, cycle);
  }
  return { outputs, settled: slowest * step };
}
