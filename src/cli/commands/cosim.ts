import { formatCycles, parseStimulus } from '../../harness/jsonl.ts';
import type { Simulator } from '../../harness/simulator.ts';
import { cosimulate } from '../../harness/stream/cosimulate.ts';
import { formatTransfers, parseTransfers } from '../../harness/stream/jsonl.ts';
import { buildVariants } from '../../harness/verilator/build.ts';
import { lockstepSimulator, planOf, streamPlanOf, variantOf } from '../../report/execution.ts';
import type { CommandInput } from '../command_input.ts';
import { standardInput } from '../input.ts';
import { note, printCycles } from '../output.ts';
import { type Target, targetNamed } from '../targets.ts';

/** `subbyte cosim MODULE`: stimulus in, the outputs of the Verilog out. */
export async function run(input: CommandInput): Promise<void> {
  const target = targetNamed(String(input.args[0]), input);
  const drive = driverOf(target, await standardInput());
  const variant = variantOf(target);
  const timeoutMs = Number(input.options.timeLimit) * 1000;
  const built = await buildVariants([variant], { timeoutMs, onNote: note });
  const simulator = built.simulator(variant.key);
  try {
    printCycles(await drive(simulator), input.options.json === true);
  } finally {
    await simulator.close();
  }
}

/** Runs stimulus in a simulator and gives back its lines; cycles or transfers, as the unit is driven. */
function driverOf(target: Target, text: string): (simulator: Simulator) => Promise<string> {
  if (target.entry.streaming === null) {
    const stimulus = parseStimulus(text, planOf(target).layout);
    return async (simulator) => formatCycles(await simulator.run(stimulus));
  }
  const plan = streamPlanOf(target);
  const given = parseTransfers(text, plan);
  const bench = { plan, reference: lockstepSimulator(target) };
  return async (simulator) =>
    formatTransfers(plan.sinks, await cosimulate(bench, given, simulator, target.entry.module));
}
