import type { FrameSlot, Frames } from '../hdl/sim/frame.ts';
import type { ExpectedFrames } from './expected.ts';

export interface Comparison {
  /** Cycles in which some output differs. */
  readonly mismatches: number;
  /** The first of them and its first wrong output. */
  readonly first: { readonly cycle: number; readonly slot: FrameSlot } | null;
}

/** Compares results with expectations, cycle by cycle and output by output. An unknown bit is a wrong bit. */
export function compareFrames(expected: ExpectedFrames, actual: Frames, unknown?: Frames): Comparison {
  const { layout } = actual;
  const want = expected.values.data;
  const known = expected.known?.data;
  const got = actual.data;
  const open = unknown?.data;
  let mismatches = 0;
  let last = -1;
  let first: Comparison['first'] = null;
  for (let i = 0; i < got.length; i++) {
    let wrong = (want[i] ?? 0) ^ (got[i] ?? 0);
    if (open !== undefined) wrong |= open[i] ?? 0;
    if (known !== undefined) wrong &= known[i] ?? 0;
    if (wrong === 0) continue;
    const cycle = Math.floor(i / layout.words);
    if (cycle === last) continue;
    last = cycle;
    mismatches += 1;
    if (first === null) {
      const word = i % layout.words;
      const slot = layout.slots.find(({ offset, words }) => word >= offset && word < offset + words);
      if (slot !== undefined) first = { cycle, slot };
    }
  }
  return { mismatches, first };
}
