import type { GoldenModel } from '../golden/lib/golden.ts';
import { allocateFrames, type FrameLayout, type Frames, readFrame, writeFrame } from '../hdl/sim/frame.ts';
import { exhaustiveFrames, inputSpace } from './stimulus/exhaustive.ts';
import type { StimulusPlan } from './stimulus/ports.ts';

/** What the golden model says; only bits that are 1 in `known` are claimed, all of them when it is null. */
export interface ExpectedFrames {
  readonly values: Frames;
  readonly known: Frames | null;
}

/** Steps a golden model through frames, from power-up. */
export function expectedFrames(golden: GoldenModel, inputs: Frames, outputs: FrameLayout): ExpectedFrames {
  const values = allocateFrames(outputs, inputs.cycles);
  let known: Frames | null = null;
  golden.powerUp();
  for (let cycle = 0; cycle < inputs.cycles; cycle++) {
    const given: Record<string, bigint> = {};
    for (const slot of inputs.layout.slots) given[slot.name] = readFrame(inputs, cycle, slot);
    const results = golden.step(given);
    for (const slot of outputs.slots) {
      const value = results[slot.name];
      if (value === undefined) throw new RangeError(`the golden model says nothing of output '${slot.name}'`);
      if (value !== null) writeFrame(values, cycle, slot, value);
      else {
        known ??= allOnes(outputs, inputs.cycles);
        writeFrame(known, cycle, slot, 0n);
      }
    }
  }
  return { values, known };
}

function allOnes(layout: FrameLayout, cycles: number): Frames {
  const frames = allocateFrames(layout, cycles);
  frames.data.fill(0xffffffff);
  return frames;
}

const tables = new WeakMap<GoldenModel, ExpectedFrames>();
const tableLimit = 1n << 20n;

/** The results of a combinational golden model in the order of `exhaustiveFrames`, worked out once per model. */
export function goldenTable(golden: GoldenModel, plan: StimulusPlan): ExpectedFrames | null {
  if (plan.sequential || inputSpace(plan) > tableLimit) return null;
  const known = tables.get(golden);
  if (known !== undefined) return known;
  const [all] = exhaustiveFrames(plan, Number(tableLimit));
  if (all === undefined) return null;
  const table = expectedFrames(golden, all, plan.outputs);
  tables.set(golden, table);
  return table;
}

/** Cycles `from` to `from + count` of expectations, without copying. */
export function sliceExpected(
  { values, known }: ExpectedFrames,
  from: number,
  count: number,
): ExpectedFrames {
  return { values: sliceFrames(values, from, count), known: known && sliceFrames(known, from, count) };
}

/** Cycles `from` to `from + count` of frames, without copying. */
export function sliceFrames({ layout, data }: Frames, from: number, count: number): Frames {
  return { layout, cycles: count, data: data.subarray(from * layout.words, (from + count) * layout.words) };
}
