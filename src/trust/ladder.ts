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
import { type Budget, budgetOf, hasScenario } from './budget.ts';
import { coverageOf } from './coverage/coverage.ts';
import type { Coverage, Evidence, EvidenceMethod, MutationScore } from './evidence.ts';
import { mutationScore } from './mutation/score.ts';
import { proveModule } from './prove.ts';
import { ladderHash } from './source_hash.ts';

export interface LadderOptions {
  /** Of everything random. */
  readonly seed: number;
  /** Random cycles, or ten times the random scenarios, where the inputs are too many to try all. */
  readonly cases: number;
  /** Faults per module. */
  readonly mutants: number;
  /** Operations of the largest module that gets all cases and faults: larger ones get fewer (`budgetOf`). */
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
  /** Null where a module is too large for it. */
  readonly coverage: Coverage | null;
  readonly mutation: MutationScore | null;
  /** What a large module got less of than small ones, and what was not looked at, with the reason. */
  readonly leftOut: readonly string[];
  /** Wall-clock time of each stage, outside tools included. */
  readonly seconds: StageSeconds;
}

export interface StageSeconds {
  readonly execution: number;
  readonly proof: number;
  readonly coverage: number;
  readonly mutation: number;
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
  const key = contentHash([
    request,
    ...versions,
    ladderHash(entry.unit),
    variantHash(variantOf(subjectOf(entry))),
  ]);
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
  const operations = flatten(entry.design()).ops.length;
  const budget = budgetOf(operations, hasScenario(entry), options);
  const execution = await timed(() => execute(entry, budget, options));
  const report = execution.value;
  const proof = await timed(() => proveModule(entry, { timeoutMs: options.proofMs }));
  const evidence = [executionEvidence(report, budget, tools, execution.seconds), ...proof.value.evidence];
  const wrong = report.mismatches > 0;
  const { seed } = options;
  const { cases, mutants } = budget;
  const isFollowed = !wrong && mutants > 0;
  const coverage = await timed(() => (isFollowed ? coverageOf(entry, { seed, cases }) : null));
  const mutation = await timed(() => (isFollowed ? mutationScore(entry, { mutants, seed, cases }) : null));
  return {
    module,
    unit,
    config,
    method: strongest(evidence),
    evidence,
    coverage:
      coverage.value === null ? null : { ...coverage.value, holes: coverage.value.holes.slice(0, HOLES) },
    mutation: mutation.value,
    leftOut: [
      ...budget.leftOut,
      ...(wrong ? ['faults and coverage: the module differs from its golden model without any fault'] : []),
    ],
    seconds: {
      execution: execution.seconds,
      proof: proof.seconds,
      coverage: coverage.seconds,
      mutation: mutation.seconds,
    },
  };
}

async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number }> {
  const begin = performance.now();
  const value = await work();
  return { value, seconds: Math.round(performance.now() - begin) / 1000 };
}

async function execute(
  entry: CatalogEntry,
  { cases, scenario, outside }: Budget,
  { timeoutMs, seed }: LadderOptions,
): Promise<VerifyReport> {
  const subject = subjectOf(entry);
  const variant = variantOf(subject);
  const simulator = outside ? (await buildVariants([variant], { timeoutMs })).simulator(entry.module) : null;
  try {
    return await verifySubject(subject, {
      simulators: simulator === null ? [] : [simulator],
      sampling: outside ? [await icarusSimulator(variant, { timeoutMs })] : [],
      seed,
      cases,
      exhaustiveLimit: EXHAUSTIVE,
      ...(scenario === null ? {} : { replay: onlyScenario(entry, scenario, seed) }),
    });
  } finally {
    await simulator?.close();
  }
}

/** One of the unit's named scenarios in all flows, in place of all scenarios. */
function onlyScenario({ module, streaming }: CatalogEntry, wanted: string, seed: number) {
  const found = streaming?.scenarios(seed, 0).find(({ name }) => name === wanted);
  if (found === undefined) throw new RangeError(`${module} has no scenario '${wanted}'`);
  return {
    cycles: () => {
      throw new RangeError(`${module} takes transfers`);
    },
    transfers: () => ({ scenario: found, flow: null }),
  };
}

const executionEvidence = (
  report: VerifyReport,
  { scenario, outside }: Budget,
  tools: Evidence['tools'],
  seconds: number,
): Evidence => ({
  module: report.module,
  claim: 'rtl = golden',
  method: report.method === 'exhaustive' ? 'exhaustive' : 'sampled',
  oracle: 'golden model',
  independence:
    'written from docs/formats.md; imports neither the HDL nor a generator, which npm run lint enforces',
  cases: report.cases,
  passed: report.mismatches === 0,
  detail: `${scenario === null ? report.method : `scenario '${scenario}' in every flow`}; golden = ${report.executions.join(' = ')}${report.failure === undefined ? '' : `; ${report.failure.text}`}`,
  seconds,
  seed: report.seed,
  tools: outside ? tools : {},
});

/** A certificate of the whole says what the module computes, as does trying everything; the other proofs compare designs with one another. */
function strongest(evidence: readonly Evidence[]): EvidenceMethod {
  const holds = (claim: Evidence['claim'], method?: EvidenceMethod) =>
    evidence.find(
      (one) =>
        one.claim === claim &&
        one.passed &&
        one.partial === undefined &&
        (method === undefined || one.method === method),
    );
  if (holds('rtl = golden', 'exhaustive') !== undefined) return 'exhaustive';
  return holds('certificate')?.method ?? 'sampled';
}
