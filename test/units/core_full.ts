import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Simulator } from '../../src/harness/simulator.ts';
import type { FlowChoice } from '../../src/harness/stream/flow.ts';
import { requireAgreement, type VerifyReport } from '../../src/harness/verify.ts';
import { type Subject, verifySubject } from '../../src/report/execution.ts';
import { seed } from './lib.ts';

/** One scenario in one flow: what a core of full size has time for. */
export async function agreeOn(
  subject: Subject,
  scenario: string,
  flow: FlowChoice,
  simulators: readonly Simulator[] = [],
): Promise<VerifyReport> {
  const { module, streaming } = subject.entry;
  const found = streaming?.scenarios(seed, 0).find(({ name }) => name === scenario);
  if (found === undefined) throw new RangeError(`${module} has no scenario '${scenario}'`);
  const replay = {
    cycles: () => {
      throw new RangeError(`${module} takes transfers`);
    },
    transfers: () => ({ scenario: found, flow }),
  };
  const failureFolder = mkdtempSync(join(tmpdir(), 'subbyte-cores-'));
  try {
    return requireAgreement(await verifySubject(subject, { replay, seed, failureFolder, simulators }));
  } finally {
    rmSync(failureFolder, { recursive: true });
  }
}
