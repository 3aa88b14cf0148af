import { compile, type Design } from '../../hdl/index.ts';
import { allocateFrames, type Frames, readFrame, writeFrame } from '../../hdl/sim/frame.ts';

/** Cycles looked at, behind those in which registers become known. */
const defaultObserved = 24;

/** Small reproducible random numbers. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

/** Random codes with many corners; `rst` and `en` are 1 for the first `warmUp` cycles, and `observed` cycles follow. */
export function stimulus(design: Design, warmUp: number, seed: number, observed = defaultObserved): Frames {
  const next = generator(seed);
  const { inputs } = compile(design);
  const cycles = warmUp + observed;
  const frames = allocateFrames(inputs, cycles);
  for (let cycle = 0; cycle < cycles; cycle++)
    for (const slot of inputs.slots) {
      let value = 0n;
      for (let i = 0; i < slot.words; i++) value = (value << 32n) | BigInt(next());
      const corner = next() % 4;
      if (corner === 0) value = [0n, -1n, 1n << BigInt(slot.width - 1), 1n][next() % 4] ?? 0n;
      if (slot.name === 'rst' && cycle >= warmUp) value = next() % 8 === 0 ? 1n : 0n;
      if ((slot.name === 'rst' || slot.name === 'en') && cycle < warmUp) value = 1n;
      writeFrame(frames, cycle, slot, value);
    }
  return frames;
}

/** What the in-process simulator makes of a trace. */
export function inProcess(design: Design, frames: Frames): Frames {
  const simulator = compile(design);
  simulator.powerUp(7);
  return simulator.run(frames);
}

/** First difference from cycle `from` on, as text, or null. Bits that are unknown differ. */
export function difference(expected: Frames, found: Frames, from: number, unknown?: Frames): string | null {
  for (let cycle = from; cycle < expected.cycles; cycle++)
    for (const slot of expected.layout.slots) {
      const want = readFrame(expected, cycle, slot);
      const got = readFrame(found, cycle, slot);
      const open = unknown === undefined ? 0n : readFrame(unknown, cycle, slot);
      if (want !== got || open !== 0n)
        return `${slot.name} in cycle ${cycle}: in-process ${want}, found ${open === 0n ? got : 'unknown bits'}`;
    }
  return null;
}
