import { expectedFrames } from '../../harness/expected.ts';
import { formatCycles } from '../../harness/jsonl.ts';
import { formatTransfers, parseTransfers } from '../../harness/stream/jsonl.ts';
import { planOf, streamPlanOf } from '../../report/execution.ts';
import type { CommandInput } from '../command_input.ts';
import { standardInput } from '../input.ts';
import { printCycles } from '../output.ts';
import { legalStimulus } from '../stimulus.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte golden MODULE`: stimulus in, expected outputs out. */
export async function run(input: CommandInput): Promise<void> {
  const target = targetNamed(String(input.args[0]), input);
  const { streaming } = target.entry;
  if (streaming !== null) {
    const streams = streamPlanOf(target);
    const { traffic, steady } = parseTransfers(await standardInput(), streams).scenario;
    const said = streaming.golden().run(traffic, steady);
    printCycles(formatTransfers(streams.sinks, said), input.options.json === true);
    return;
  }
  const plan = planOf(target);
  const stimulus = legalStimulus(await standardInput(), plan);
  const { values, known } = expectedFrames(target.entry.golden(), stimulus, plan.outputs);
  const open = known === null ? undefined : { ...known, data: known.data.map((word) => ~word) };
  printCycles(formatCycles(values, open), input.options.json === true);
}
