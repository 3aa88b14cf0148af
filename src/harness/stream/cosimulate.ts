import { CheckFailure } from '../../errors.ts';
import type { Traffic } from '../../golden/lib/stream.ts';
import { compareFrames } from '../compare.ts';
import type { Simulator } from '../simulator.ts';
import { drive } from './drive.ts';
import type { FlowChoice } from './flow.ts';
import { expectedPins, newLog } from './log.ts';
import { type Bench, referenceName, type StreamReplay } from './runs.ts';
import { transfersIn } from './transfers.ts';

const fullRate: FlowChoice = { name: 'full_rate', seed: 1 };

/**
 * What leaves a unit in `simulator`: the reference answers `tready` in lockstep, and the pins of that run are shown to the
 * simulator. Throws E_STREAM_STUCK when the unit stops, or breaks the protocol, before it has taken everything, and
 * E_SIMULATORS_DISAGREE when the two differ on a pin.
 */
export async function cosimulate(
  { plan, reference }: Bench,
  { scenario, flow }: StreamReplay,
  simulator: Simulator,
  module: string,
): Promise<Traffic> {
  const log = newLog(plan);
  reference.powerUp(1);
  const { fault } = drive({
    simulator: reference,
    plan,
    scenario,
    expected: null,
    flow: flow ?? fullRate,
    log,
  });
  if (fault !== null) {
    throw new CheckFailure({
      code: 'E_STREAM_STUCK',
      what: fault.what,
      where: `${module}, cycle ${fault.cycle}`,
      fix: `run 'subbyte verify ${module}'`,
    });
  }
  const inputs = log.inputs.frames();
  const outputs = await simulator.run(inputs);
  const { first } = compareFrames(expectedPins(plan, inputs, log.outputs.frames()), outputs);
  if (first === null) return transfersIn(plan, inputs, outputs, 0, inputs.cycles);
  throw new CheckFailure({
    code: 'E_SIMULATORS_DISAGREE',
    what: `${simulator.name} and ${referenceName} differ on ${first.slot.name}`,
    where: `${module}, cycle ${first.cycle}`,
    fix: `run 'subbyte verify ${module}' for the whole story`,
  });
}
