import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogEntry } from '../catalog_unit.ts';
import { cachedFolder, contentHash } from '../harness/cache.ts';
import { icarusSimulator } from '../harness/icarus.ts';
import { findTool } from '../harness/tools.ts';
import { variantHash } from '../harness/variant.ts';
import type { VerifyReport } from '../harness/verify.ts';
import { buildVariants } from '../harness/verilator/build.ts';
import { flatten } from '../hdl/flatten.ts';
import { PINNED_YOSYS } from '../measure/synth.ts';
import { subjectOf, variantOf, verifySubject } from '../report/execution.ts';
import { coverageOf } from './coverage/coverage.ts';
import type { Coverage, Evidence, EvidenceMethod, MutationScore } from './evidence.ts';
import { mutationScore } from './mutation/score.ts';
import { proveModule } from './prove.ts';
import { sourceHash } from './source_hash.ts';

export interface LadderOptions {
  /** Of everything random. */
  readonly seed: number;
  /** Random cycles, or ten times the random scenarios, where the inputs are too many to try all. */
  readonly cases: number;
  /** Faults per module. */
  readonly mutants: number;
  /** Operations up to which a module's coverage and faults are looked at: both follow every one of them through every cycle. */
  readonly largest: number;
  /** Limit of each run of an outside tool but proofs. */
  readonly timeoutMs: number;
  /** Limit of each equivalence proof. */
  readonly proofMs: number;
}

/** Everything known about one module. */
export interface ModuleRecord {
  readonly module: string;
  readonly unit: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** The strongest that holds for the whole function: exhaustive, else proved, else sampled. */
  readonly method: EvidenceMethod;
  readonly evidence: readonly Evidence[];
  /** Null, with the reason, where a module is too large for it. */
  readonly coverage: Coverage | null;
  readonly mutation: MutationScore | null;
  readonly leftOut: string | null;
}

/** Inputs of a module without a clock that are all tried. */
const EXHAUSTIVE = 2 ** 22;
/** Holes listed by name. */
const HOLES = 20;

/**
 * Climbs the ladder for one module: all executions against the golden model, exhaustively where the inputs allow it; proofs
 * where there are any; what the stimulus reaches; how many faults it notices. A record in which everything passed is kept under the hash of the
 * Verilog, all sources and tool versions. Throws E_TOOL_*, E_VERDICTS, E_PROOF_CONTROL.
 */
export async function moduleRecord(entry: CatalogEntry, options: LadderOptions): Promise<ModuleRecord> {
  const [verilator, icarus] = await Promise.all([findTool('verilator'), findTool('iverilog')]);
  const { seed, cases, mutants, largest, proofMs } = options;
  const request = JSON.stringify({ config: entry.config, seed, cases, mutants, largest, proofMs });
  const versions = [verilator.version, icarus.version, PINNED_YOSYS];
  const key = contentHash([request, ...versions, sourceHash(), variantHash(variantOf(subjectOf(entry)))]);
  let failed: ModuleRecord | null = null;
  try {
    const folder = await cachedFolder({
      kind: 'evidence',
      key,
      build: async (path) => {
        const record = await climb(entry, options, {
          Verilator: verilator.version,
          'Icarus Verilog': icarus.version,
        });
        if (record.evidence.some(({ passed }) => !passed)) {
          failed = record;
          throw new NotKept();
        }
        await writeFile(join(path, 'record.json'), JSON.stringify(record));
      },
    });
    return JSON.parse(await readFile(join(folder, 'record.json'), 'utf8')) as ModuleRecord;
  } catch (error) {
    if (failed !== null && error instanceof NotKept) return failed;
    throw error;
  }
}

/** A record of something that failed is not kept: the next run looks again. */
class NotKept extends Error {}

async function climb(
  entry: CatalogEntry,
  options: LadderOptions,
  tools: Readonly<Record<string, string>>,
): Promise<ModuleRecord> {
  const { module, unit, config } = entry;
  const report = await execute(entry, options);
  const proved = await proveModule(entry, { timeoutMs: options.proofMs });
  const evidence = [executionEvidence(report, tools), ...proved.evidence];
  const reason = whyNotFollowed(entry, report, options.largest);
  const coverage = reason !== null ? null : coverageOf(entry, { seed: options.seed, cases: options.cases });
  const mutation =
    reason !== null
      ? null
      : mutationScore(entry, { mutants: options.mutants, seed: options.seed, cases: options.cases });
  return {
    module,
    unit,
    config,
    method: strongest(evidence),
    evidence,
    coverage: coverage === null ? null : { ...coverage, holes: coverage.holes.slice(0, HOLES) },
    mutation,
    leftOut: reason,
  };
}

/** Why neither coverage nor faults are looked at; null where they are. */
function whyNotFollowed(entry: CatalogEntry, { mismatches }: VerifyReport, largest: number): string | null {
  if (mismatches > 0)
    return 'faults and coverage: the module differs from its golden model without any fault';
  const operations = flatten(entry.design()).ops.length;
  return operations > largest ? `faults and coverage: ${operations} operations, more than ${largest}` : null;
}

async function execute(entry: CatalogEntry, options: LadderOptions): Promise<VerifyReport> {
  const subject = subjectOf(entry);
  const variant = variantOf(subject);
  const { timeoutMs, seed, cases } = options;
  const built = await buildVariants([variant], { timeoutMs });
  const verilator = built.simulator(entry.module);
  try {
    return await verifySubject(subject, {
      simulators: [verilator],
      sampling: [await icarusSimulator(variant, { timeoutMs })],
      seed,
      cases,
      exhaustiveLimit: EXHAUSTIVE,
    });
  } finally {
    await verilator.close();
  }
}

const executionEvidence = (report: VerifyReport, tools: Evidence['tools']): Evidence => ({
  module: report.module,
  claim: 'rtl = golden',
  method: report.method === 'exhaustive' ? 'exhaustive' : 'sampled',
  oracle: 'golden model',
  independence:
    'written from docs/formats.md; imports neither the HDL nor a generator, which npm run lint enforces',
  cases: report.cases,
  passed: report.mismatches === 0,
  detail: `${report.method}; golden = ${report.executions.join(' = ')}${report.failure === undefined ? '' : `; ${report.failure.text}`}`,
  seconds: report.seconds,
  seed: report.seed,
  tools,
});

/** A certificate says what the module computes, as does trying everything; the other proofs compare designs with one another. */
function strongest(evidence: readonly Evidence[]): EvidenceMethod {
  const holds = (claim: Evidence['claim'], method?: EvidenceMethod) =>
    evidence.find(
      (one) => one.claim === claim && one.passed && (method === undefined || one.method === method),
    );
  if (holds('rtl = golden', 'exhaustive') !== undefined) return 'exhaustive';
  return holds('certificate')?.method ?? 'sampled';
}
