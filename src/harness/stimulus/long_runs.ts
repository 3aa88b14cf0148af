import type { GoldenModel } from '../../golden/lib/golden.ts';
import { allocateFrames, type Frames, frameLayout, writeFrame } from '../../hdl/sim/frame.ts';
import { drawCycles } from './arbitrary.ts';
import { exhaustiveFrames, inputSpace } from './exhaustive.ts';
import { type Cycle, packCycles, type StimulusPlan } from './ports.ts';
import { cornerCycles } from './trace.ts';

/** Runs that only accumulators need: they are long, so they stand apart from the trace. */

const idle: Cycle = { rst: 0n, en: 0n, clear: 0n };
const first: Cycle = { rst: 0n, en: 1n, clear: 1n };
const next: Cycle = { rst: 0n, en: 1n, clear: 0n };

const accumulates = ({ ports, outputs }: StimulusPlan): boolean =>
  ['rst', 'en', 'clear'].every((name) => ports.some((port) => port.name === name)) &&
  outputs.slots.length === 1;

/** What one cycle of operands adds to a cleared accumulator; null where the golden model does not say. */
function sumOf(plan: StimulusPlan, golden: GoldenModel, cycle: Cycle): bigint | null {
  golden.powerUp();
  golden.step({ ...cycle, ...idle, rst: 1n });
  let result = golden.step({ ...cycle, ...first });
  for (let edge = 1; edge < plan.latency; edge++) result = golden.step({ ...cycle, ...idle });
  return result[plan.outputs.slots[0]?.name ?? ''] ?? null;
}

/**
 * Adds the corner of the largest sum until the accumulator has wrapped. Null for units that do not accumulate, and when
 * `limit` cycles are too few.
 */
export function wrapFrames(plan: StimulusPlan, golden: GoldenModel, limit: number): Frames | null {
  const [output] = plan.outputs.slots;
  if (output === undefined || !accumulates(plan)) return null;
  let best: { readonly cycle: Cycle; readonly size: bigint } | null = null;
  for (const cycle of cornerCycles(plan)) {
    const sum = sumOf(plan, golden, cycle) ?? 0n;
    const size = sum < 0n ? -sum : sum;
    if (size > (best?.size ?? 0n)) best = { cycle, size };
  }
  if (best === null) return null;
  const range = 1n << BigInt(output.width - (output.signed ? 1 : 0));
  const needed = Number(range / best.size) + 3 + plan.latency;
  if (needed > limit) return null;
  const frames = allocateFrames(plan.layout, needed);
  const write = (at: number, cycle: Cycle) => {
    for (const slot of plan.layout.slots) writeFrame(frames, at, slot, cycle[slot.name] ?? 0n);
  };
  write(0, { ...best.cycle, ...idle, rst: 1n });
  write(1, { ...best.cycle, ...first });
  write(2, { ...best.cycle, ...next });
  const { words } = plan.layout;
  for (let at = 3; at < needed; at++) frames.data.copyWithin(at * words, 2 * words, 3 * words);
  return frames;
}

/** Inputs of a unit without memory of its own beyond its pipeline are all tried when they are no more than this many. */
const everyInputLimit = 2n ** 16n;

/**
 * Every legal input once, in a pipelined unit that keeps nothing from one input to the next. Null for units that do, and for
 * those with too many inputs.
 */
export function everyInputFrames(plan: StimulusPlan): Frames | null {
  const steady = plan.ports.filter(({ role }) => role === 'control');
  if (!plan.sequential || steady.some(({ name }) => name !== 'en')) return null;
  const ports = plan.ports.filter(({ role }) => role !== 'control');
  const operands = { ...plan, ports, layout: frameLayout(ports) };
  const space = inputSpace(operands);
  if (space > everyInputLimit) return null;
  const [every] = exhaustiveFrames(operands, Number(everyInputLimit));
  if (every === undefined) return null;
  const frames = allocateFrames(plan.layout, every.cycles + plan.latency);
  for (const slot of plan.layout.slots) {
    const from = operands.layout.slots.find(({ name }) => name === slot.name);
    for (let cycle = 0; cycle < frames.cycles; cycle++) {
      // The last results need cycles to come out; what stands at the inputs then does not matter.
      const source = (cycle % every.cycles) * every.layout.words + (from?.offset ?? 0);
      for (let i = 0; i < slot.words; i++)
        frames.data[cycle * plan.layout.words + slot.offset + i] =
          from === undefined ? 1 : (every.data[source + i] ?? 0);
    }
  }
  return frames;
}

/** Sums of the full depth at least: only their ends are looked at, so that each says as little as one cycle of another unit. */
const leastSums = 32;

/**
 * Sums of exactly the number of enabled cycles after which alone the unit's output is right, with bubbles between: of
 * random operands and of one corner all along, in turn. Null for units that are right after every cycle.
 */
export function depthFrames(plan: StimulusPlan, cycles: number, seed: number): Frames | null {
  const { claimDepth } = plan;
  if (claimDepth === null || !accumulates(plan)) return null;
  const runs = Math.max(leastSums, Math.min(2 * leastSums, Math.floor(cycles / claimDepth)));
  const corners = cornerCycles(plan);
  const random = drawCycles(plan, Math.min(runs * claimDepth, 4096), seed);
  const list: Cycle[] = [{ ...(random[0] ?? {}), ...idle, rst: 1n }];
  for (let run = 0; run < runs; run++) {
    const corner = run % 2 === 0 ? null : corners[Math.floor((run * 7919) % corners.length)];
    for (let depth = 0; depth < claimDepth; depth++) {
      const drawn = random[(run * claimDepth + depth) % random.length] ?? {};
      if (depth % 5 === 3) list.push({ ...drawn, ...idle });
      list.push({ ...(corner ?? drawn), ...(depth === 0 ? first : next) });
    }
    // The result has to last until the next sum begins.
    for (let edge = 0; edge <= plan.latency; edge++) list.push({ ...(random[run] ?? {}), ...idle });
  }
  return packCycles(plan.layout, list);
}
