import { icarusSimulator } from '../../src/harness/icarus.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { compile, type Design, emitVerilog } from '../../src/hdl/index.ts';
import { allocateFrames, type Frames, readFrame, writeFrame } from '../../src/hdl/sim/frame.ts';

/** A design as the harness takes it; values without a name are numbered. */
export function variantOf(design: Design): Variant {
  const files = emitVerilog(design, { unnamed: 'number' }).map(({ name, text }) => ({
    name: `${name}.v`,
    text,
  }));
  const ports = design.ports.map(({ name, direction, width, sign, clock }) => ({
    name,
    direction,
    width,
    signed: sign === 's',
    ...(clock ? { clock: true as const } : {}),
  }));
  return { key: design.name, top: design.name, files, ports };
}

/** Small reproducible random numbers. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
}

/** Random codes with many corners; `rst` and `en` are 1 while warming up. */
export function stimulus(design: Design, cycles: number, warmUp: number, seed: number): Frames {
  const next = generator(seed);
  const { inputs } = compile(design);
  const frames = allocateFrames(inputs, cycles + warmUp);
  for (let cycle = 0; cycle < cycles + warmUp; cycle++)
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

/** First difference after the warm-up, as text, or `null`. */
export function difference(expected: Frames, found: Frames, from: number, unknown?: Frames): string | null {
  for (let cycle = from; cycle < expected.cycles; cycle++)
    for (const slot of expected.layout.slots) {
      const [want, got] = [readFrame(expected, cycle, slot), readFrame(found, cycle, slot)];
      const open = unknown === undefined ? 0n : readFrame(unknown, cycle, slot);
      if (want !== got || open !== 0n)
        return `${slot.name} in cycle ${cycle}: in-process ${want}, found ${open === 0n ? got : 'unknown bits'}`;
    }
  return null;
}

/** Icarus against the in-process simulator. */
export async function icarusDifference(design: Design, warmUp: number, cycles = 24): Promise<string | null> {
  const frames = stimulus(design, cycles, warmUp, 1);
  const simulator = await icarusSimulator(variantOf(design));
  const found = await simulator.runFourState?.(frames);
  if (found === undefined) throw new Error('Icarus has four states');
  return difference(inProcess(design, frames), found.values, warmUp, found.unknown);
}
