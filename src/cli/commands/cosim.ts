import { formatCycles, parseStimulus } from '../../harness/jsonl.ts';
import { buildVariants } from '../../harness/verilator/build.ts';
import { planOf, variantOf } from '../../report/execution.ts';
import type { CommandInput } from '../command_input.ts';
import { standardInput } from '../input.ts';
import { note, printCycles } from '../output.ts';
import { targetNamed } from '../targets.ts';

/** `subbyte cosim MODULE`: stimulus in, the outputs of the Verilog out. */
export async function run(input: CommandInput): Promise<void> {
  const target = targetNamed(String(input.args[0]), input);
  const stimulus = parseStimulus(await standardInput(), planOf(target).layout);
  const variant = variantOf(target);
  const timeoutMs = Number(input.options.timeLimit) * 1000;
  const built = await buildVariants([variant], { timeoutMs, onNote: note });
  const simulator = built.simulator(variant.key);
  try {
    const results = await simulator.run(stimulus);
    printCycles(formatCycles(results), input.options.json === true);
  } finally {
    await simulator.close();
  }
}
