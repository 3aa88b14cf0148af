import type { CatalogEntry } from '../catalog_unit.ts';
import type { Simulator } from '../harness/simulator.ts';
import { inTemporaryFolder } from '../harness/temporary.ts';
import type { Variant } from '../harness/variant.ts';
import type { VerifyReport } from '../harness/verify.ts';
import { buildVariants } from '../harness/verilator/build.ts';
import { runYosys, type YosysEngine, yosysText } from '../harness/yosys.ts';
import { subjectOf, variantOf, verifySubject } from '../report/execution.ts';

export interface ReadBackOptions {
  readonly yosys: YosysEngine;
  readonly seed: number;
  /** Random cycles, as in `verify`. */
  readonly cases: number;
  readonly timeoutMs: number;
}

/**
 * Has Yosys read a module and write it as Verilog again, and verifies that text in Verilator: what one tool understands
 * is what another one runs.
 * Throws E_TOOL_FAILED, E_TOOL_TIMEOUT and E_TOOL_MISSING.
 */
export async function verifyReadBack(entry: CatalogEntry, options: ReadBackOptions): Promise<VerifyReport> {
  const { yosys, seed, cases, timeoutMs } = options;
  const subject = subjectOf(entry);
  const variant = await writtenBack(variantOf(subject), yosys, timeoutMs);
  return inTemporaryFolder('subbyte-read-back', async (folder) => {
    const built = await buildVariants([variant], { timeoutMs, folder });
    const simulator: Simulator = built.simulator(variant.key);
    try {
      return await verifySubject(subject, { simulators: [simulator], seed, cases });
    } finally {
      await simulator.close();
    }
  });
}

/** The variant with the text that Yosys makes of its own. */
export async function writtenBack(
  variant: Variant,
  engine: YosysEngine,
  timeoutMs: number,
): Promise<Variant> {
  const files = Object.fromEntries(variant.files.map(({ name, text }) => [name, text]));
  const script = [
    `read_verilog ${Object.keys(files).join(' ')}`,
    `hierarchy -check -top ${variant.top}`,
    'proc',
    'write_verilog -noattr written.v',
  ];
  const result = await runYosys({ engine, script: script.join('\n'), files, timeoutMs });
  return { ...variant, files: [{ name: 'written.v', text: yosysText(result, 'written.v') }] };
}
