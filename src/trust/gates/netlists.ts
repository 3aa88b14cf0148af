import type { YosysEngine } from '../../harness/yosys.ts';
import { FULL_ADDER, HALF_ADDER } from '../../measure/adder_map.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { synthesize } from '../../measure/synth.ts';
import { type Subject, variantOf } from '../../report/execution.ts';
import { gateCount, type Netlists } from './variant.ts';

export interface MappedDesign {
  readonly netlists: Netlists;
  /** First 16 hexadecimal digits of the hash of cells and connections. */
  readonly hash: string;
  /** Gates of the whole design. */
  readonly gates: number;
  /** Kinds of cells in use. */
  readonly kinds: number;
  /** Name and version of the Yosys that mapped it. */
  readonly yosys: string;
}

/**
 * Above this much Verilog a design is mapped module by module: each of its modules once, joined as the design joins them.
 * Flat, the attention cores take Yosys hours.
 */
const flatLimit = 150_000;

/** Maps a design for a check: one seed, one fast recipe, flat unless it is large and made of modules. Throws E_TOOL_*. */
export async function mapDesign(
  subject: Subject,
  library: CellLibrary,
  engine: YosysEngine,
  timeoutMs: number,
): Promise<MappedDesign> {
  const design = variantOf(subject);
  const size = design.files.reduce((sum, { text }) => sum + text.length, 0);
  const adders = [FULL_ADDER, HALF_ADDER, design.top].map((name) => `${name}.v`);
  const modules = design.files
    .map(({ name }) => name)
    .filter((name) => !adders.includes(name))
    .map((name) => name.replace(/\.v$/, ''));
  const { median, version } = await synthesize({
    design,
    library,
    engine,
    seeds: 1,
    goal: 'quick',
    timeoutMs,
    ...(size > flatLimit && modules.length > 0 ? { parts: modules } : {}),
  });
  return {
    ...describeNetlists([median.netlist, ...median.parts]),
    hash: median.netlistHash,
    yosys: `${version} (${engine})`,
  };
}

/** Size of a mapped design. */
const describeNetlists = (netlists: Netlists) => ({
  netlists,
  gates: gateCount(netlists),
  kinds: new Set(netlists.flatMap(({ gates }) => gates.map(({ type }) => type))).size,
});
