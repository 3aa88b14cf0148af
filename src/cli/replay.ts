import { UsageFailure } from '../errors.ts';
import { parseTransfers } from '../harness/stream/jsonl.ts';
import type { Frames } from '../hdl/sim/frame.ts';
import { planOf, type SubjectChecks, streamPlanOf } from '../report/execution.ts';
import { stimulusFile } from './input.ts';
import { legalStimulus } from './stimulus.ts';
import type { Target } from './targets.ts';

/** The stimulus of a file, read as the unit is driven. */
export function replayOf(target: Target, path: string): NonNullable<SubjectChecks['replay']> {
  return {
    cycles: () => requireCycles(legalStimulus(stimulusFile(path), planOf(target)), path),
    transfers: () => parseTransfers(stimulusFile(path), streamPlanOf(target)),
  };
}

/** Nothing was compared where nothing was given: that is no agreement. */
function requireCycles(frames: Frames, path: string): Frames {
  if (frames.cycles > 0) return frames;
  throw new UsageFailure({
    code: 'E_STIMULUS_FILE',
    what: 'the stimulus has no cycles',
    where: path,
    fix: 'write at least one JSON object, such as {"w": 3, "a": -5}',
  });
}
