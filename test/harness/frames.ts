import {
  allocateFrames,
  type FrameLayout,
  type Frames,
  readFrame,
  writeFrame,
} from '../../src/hdl/sim/frame.ts';

/** Frames from one record of numbers per cycle. */
export function pack(
  layout: FrameLayout,
  cycles: readonly Readonly<Record<string, bigint | number>>[],
): Frames {
  const frames = allocateFrames(layout, cycles.length);
  cycles.forEach((values, cycle) => {
    for (const slot of layout.slots) writeFrame(frames, cycle, slot, BigInt(values[slot.name] ?? 0));
  });
  return frames;
}

/** One record of bigints per cycle. */
export function unpack(frames: Frames): Record<string, bigint>[] {
  return Array.from({ length: frames.cycles }, (_, cycle) =>
    Object.fromEntries(frames.layout.slots.map((slot) => [slot.name, readFrame(frames, cycle, slot)])),
  );
}
