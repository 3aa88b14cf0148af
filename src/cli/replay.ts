import { parseTransfers } from '../harness/stream/jsonl.ts';
import { planOf, type SubjectChecks, streamPlanOf } from '../report/execution.ts';
import { stimulusFile } from './input.ts';
import { legalStimulus } from './stimulus.ts';
import type { Target } from './targets.ts';

/** The stimulus of a file, read as the unit is driven. */
export function replayOf(target: Target, path: string): NonNullable<SubjectChecks['replay']> {
  return {
    cycles: () => legalStimulus(stimulusFile(path), planOf(target)),
    transfers: () => parseTransfers(stimulusFile(path), streamPlanOf(target)),
  };
}
