import { icarusSimulator } from '../../harness/icarus.ts';
import type { Simulator } from '../../harness/simulator.ts';
import type { SourceFile } from '../../harness/variant.ts';
import type { VerifyReport } from '../../harness/verify.ts';
import { buildVariants } from '../../harness/verilator/build.ts';
import { DRAWN_POWER_UP } from '../../measure/cells/sequential.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { type Subject, type SubjectChecks, variantOf, verifySubject } from '../../report/execution.ts';
import { gateCount, gateVariant, modelsFor, type Netlists } from './variant.ts';

export interface GateRunOptions {
  readonly seed: number;
  /** Random cycles where the inputs are too many to try all. */
  readonly cases: number;
  /** Limit of every run of an outside tool. */
  readonly timeoutMs: number;
  /** Models in place of those made from the Liberty file. */
  readonly models?: readonly SourceFile[];
  /** Stimulus of a file instead of the trace. */
  readonly replay?: SubjectChecks['replay'];
  readonly failureFolder?: string;
  /** How long a failing trace may be shrunk. */
  readonly shrinkLimitMs?: number;
  readonly onNote?: (note: string) => void;
}

/**
 * Runs mapped netlists on the trace that `verify` shows to the RTL: Verilator sees every cycle, Icarus, where a net that
 * nothing drives is unknown, a sample; both must say what the golden model says, and a streaming unit's pins must be those of the RTL. A
 * mismatch is part of the report. Throws E_NETLIST_CELL for a cell without a model, and E_TOOL_*.
 */
export async function runGates(
  subject: Subject,
  netlists: Netlists,
  library: CellLibrary,
  options: GateRunOptions,
): Promise<VerifyReport> {
  const { seed, cases, timeoutMs, onNote } = options;
  const models = options.models ?? modelsFor(netlists, library.liberty);
  const variant = gateVariant(variantOf(subject), netlists, models);
  const built = await buildVariants([variant], { timeoutMs, ...(onNote === undefined ? {} : { onNote }) });
  const verilator = named(built.simulator(variant.key));
  // Unknown values do not cancel in gates as they do in the expressions that the gates came from: registers hold drawn ones.
  const icarus = named(await icarusSimulator(variant, { timeoutMs, defines: [DRAWN_POWER_UP] }));
  try {
    return await verifySubject(subject, {
      simulators: [verilator],
      sampling: [{ ...icarus, sampleCycles: icarusCycles(gateCount(netlists)) }],
      seed,
      cases,
      ...(options.replay === undefined ? {} : { replay: options.replay }),
      ...(options.failureFolder === undefined ? {} : { failureFolder: options.failureFolder }),
      ...(options.shrinkLimitMs === undefined ? {} : { shrinkLimitMs: options.shrinkLimitMs }),
    });
  } finally {
    await verilator.close();
  }
}

/** A simulator under a name that says what it executes. */
const named = <S extends Simulator>(simulator: S): S => ({
  ...simulator,
  name: `gates in ${simulator.name}`,
});

/** Icarus takes some 400,000 gates a second through a cycle, each of which changes several times. */
const icarusGates = 400_000;

const icarusCycles = (gates: number): number =>
  Math.max(10, Math.min(1000, Math.round(icarusGates / Math.max(1, gates))));
