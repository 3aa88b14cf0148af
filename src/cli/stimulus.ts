import { UsageFailure } from '../errors.ts';
import { parseStimulus } from '../harness/jsonl.ts';
import { filledLines } from '../harness/lines.ts';
import type { StimulusPlan } from '../harness/stimulus.ts';
import { type Frames, readFrame } from '../hdl/sim/frame.ts';

/**
 * Stimulus that golden models can answer: recoded weights in it are legal, since no model says what others mean.
 * Throws E_STIMULUS_JSON, _PORT, _MISSING or _RANGE with the line.
 */
export function legalStimulus(text: string, plan: StimulusPlan): Frames {
  const frames = parseStimulus(text, plan.layout);
  for (const slot of plan.layout.slots) {
    const { codes = null, bits = 1, count = 1 } = plan.ports.find(({ name }) => name === slot.name) ?? {};
    if (codes === null) continue;
    const legal = new Set(codes);
    for (let cycle = 0; cycle < frames.cycles; cycle++) {
      const pattern = readFrame(frames, cycle, slot);
      for (let lane = 0; lane < count; lane++) {
        const code = BigInt.asUintN(bits, pattern >> BigInt(lane * bits));
        if (!legal.has(code)) throw illegal(code, lane, slot.name, lineOfCycle(text, cycle));
      }
    }
  }
  return frames;
}

/** Blank lines are no cycles. */
function lineOfCycle(text: string, cycle: number): number {
  let at = 0;
  for (const { number } of filledLines(text)) if (at++ === cycle) return number;
  return 0;
}

const illegal = (code: bigint, lane: number, port: string, line: number): UsageFailure =>
  new UsageFailure({
    code: 'E_STIMULUS_RANGE',
    what: `0x${code.toString(16)} is not a recoded weight: no weight is recoded to it`,
    where: `line ${line} of the stimulus, port '${port}', lane ${lane}`,
    fix: "make recoded weights with the '*_recode' unit of the same weights and architecture",
  });
