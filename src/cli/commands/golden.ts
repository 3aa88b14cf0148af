import { expectedFrames } from '../../harness/expected.ts';
import { formatCycles, parseStimulus } from '../../harness/jsonl.ts';
import { planOf } from '../../report/execution.ts';
import type { CommandInput } from '../commands.ts';
import { standardInput } from '../input.ts';
import { print } from '../output.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte golden MODULE`: stimulus in, expected outputs out. */
export async function run(input: CommandInput): Promise<void> {
  const target = targetNamed(String(input.args[0]), input);
  const plan = planOf(target);
  const stimulus = parseStimulus(await standardInput(), plan.layout);
  const { values, known } = expectedFrames(target.entry.golden(), stimulus, plan.outputs);
  if (values.cycles === 0) return;
  const open = known === null ? undefined : { ...known, data: known.data.map((word) => ~word) };
  print(formatCycles(values, open));
}
