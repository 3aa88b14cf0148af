import { fromSynchronous } from '../harness/simulator.ts';
import { requireAgreement } from '../harness/verify.ts';
import type { CellLibrary } from '../measure/library.ts';
import { netlistSimulator } from '../measure/netlist/simulate.ts';
import type { MappedSeed } from '../measure/synth.ts';
import { type Subject, variantOf, verifySubject } from './execution.ts';

/** A netlist, and its hash. */
export type HashedNetlist = Pick<MappedSeed, 'netlist' | 'seed' | 'netlistHash'>;

/** Cycles on which a netlist agreed, by all that decides them. */
const agreed = new Map<string, number>();

/**
 * Simulates netlists of a unit against its golden model, on corners and `cases` random cycles; the number of cycles on which each
 * agreed. Area, timing and energy ask for the same netlists: each is simulated once per process. Throws E_MISMATCH.
 */
export async function requireCorrect(
  subject: Subject,
  netlists: readonly HashedNetlist[],
  library: CellLibrary,
  cases: number,
): Promise<number> {
  const { ports, observe } = variantOf(subject);
  const { module, config } = subject.entry;
  const about = JSON.stringify([module, config, subject.parameters, library.hash, cases]);
  const keyOf = ({ netlistHash }: HashedNetlist): string => `${netlistHash} ${about}`;
  const fresh = netlists.filter((one) => !agreed.has(keyOf(one)));
  if (fresh.length > 0) {
    const simulators = fresh.map(({ netlist, seed }) =>
      fromSynchronous(`netlist of seed ${seed}`, netlistSimulator(netlist, library.liberty, ports, observe)),
    );
    const report = requireAgreement(await verifySubject(subject, { simulators, cases }));
    for (const one of fresh) agreed.set(keyOf(one), report.cases);
  }
  return Math.min(...netlists.map((one) => agreed.get(keyOf(one)) ?? 0));
}
