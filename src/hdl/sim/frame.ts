/**
 * Packed stimulus and results. One cycle is one frame of 32-bit words (little endian on a wire). Ports stand in
 * declared order, each starting on a word boundary, least significant word first. The bits above a port's width
 * are zero, for signed ports too.
 */

export interface FramePort {
  readonly name: string;
  readonly width: number;
  readonly signed: boolean;
}

export interface FrameSlot extends FramePort {
  /** First word of the port within a frame. */
  readonly offset: number;
  /** Number of words: ceil(width / 32). */
  readonly words: number;
}

export interface FrameLayout {
  readonly slots: readonly FrameSlot[];
  /** Words of one frame. */
  readonly words: number;
}

export function frameLayout(ports: readonly FramePort[]): FrameLayout {
  const slots: FrameSlot[] = [];
  let offset = 0;
  for (const { name, width, signed } of ports) {
    const words = Math.ceil(width / 32);
    slots.push({ name, width, signed, offset, words });
    offset += words;
  }
  return { slots, words: offset };
}

/** `cycles` frames of one layout: element `c * layout.words + slot.offset + i` is word i of a port at cycle c. */
export interface Frames {
  readonly layout: FrameLayout;
  readonly cycles: number;
  readonly data: Uint32Array;
}

export function allocateFrames(layout: FrameLayout, cycles: number): Frames {
  return { layout, cycles, data: new Uint32Array(layout.words * cycles) };
}

/** Value of a port at a cycle, negative for a signed port whose top bit is set. */
export function readFrame(frames: Frames, cycle: number, slot: FrameSlot): bigint {
  const base = cycle * frames.layout.words + slot.offset;
  let value = 0n;
  for (let i = slot.words - 1; i >= 0; i--) value = (value << 32n) | BigInt(frames.data[base + i] ?? 0);
  return slot.signed ? BigInt.asIntN(slot.width, value) : value;
}

/** Stores `value` modulo 2^width. */
export function writeFrame(frames: Frames, cycle: number, slot: FrameSlot, value: bigint): void {
  const base = cycle * frames.layout.words + slot.offset;
  let rest = BigInt.asUintN(slot.width, value);
  for (let i = 0; i < slot.words; i++) {
    frames.data[base + i] = Number(rest & 0xffffffffn);
    rest >>= 32n;
  }
}
