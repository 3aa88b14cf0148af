import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { inShard, type Shard, wholeShard } from '../../harness/shard.ts';
import type { YosysEngine } from '../../harness/yosys.ts';
import { type AgreementOptions, type AgreementResult, agreement } from './agreement.ts';
import { counterexample, readCorpus, specimenFrom, writeCounterexample } from './counterexample.ts';
import { type Kind, type Specimen, specimenOf } from './specimen.ts';
import { tapes } from './tape.ts';

export interface FuzzRequest {
  /** Tapes drawn, of all shards together. */
  readonly designs: number;
  readonly seed: number;
  /** This run's share: tapes whose number leaves `index` when divided by `of`. */
  readonly shard?: Shard;
  readonly yosys: YosysEngine;
  /** Limit of every run of a tool; 300 s unless given. */
  readonly timeoutMs?: number;
  /** Old counterexamples, which run first; those that come with the project unless given. */
  readonly corpus?: string;
  /** Folder for new ones; `.subbyte/failures` unless given. */
  readonly failureFolder?: string;
  /** How long a failing tape may be shrunk; 120 s unless given. */
  readonly shrinkLimitMs?: number;
  /** Hears how many tapes are done, of how many. */
  readonly onStep?: (done: number, of: number) => void;
}

/** A design that was refused by a tool, broke the generator, or made executions differ. */
export interface Finding {
  readonly name: string;
  /** By execution, or under the one key `error`. */
  readonly found: Readonly<Record<string, string>>;
  /** The smallest one found, as a file to run again. */
  readonly file: string;
  readonly replay: string;
}

export interface FuzzReport {
  readonly seed: number;
  readonly shard: string;
  /** Tapes read: designs, and families of designs with Verilog parameters. */
  readonly designs: number;
  readonly families: number;
  /** Families that Verilog parameters cannot state, refused with E_PARAMETER. */
  readonly refused: number;
  /** Designs simulated, a family at each of its settings; those simulated as gates too. */
  readonly members: number;
  readonly gates: number;
  readonly corpus: number;
  readonly findings: readonly Finding[];
  readonly tools: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** Old counterexamples that come with the project. */
export const ownCorpus = fileURLToPath(new URL('corpus', import.meta.url));

// One program holds them all: what it costs to start tools is shared.
const batchSize = 20;
const defaultShrinkLimitMs = 120_000;

interface Drawn {
  readonly name: string;
  readonly kind: Kind;
  readonly tape: readonly number[];
}

/** Every eighth tape is a family with Verilog parameters. */
export const kindOf = (index: number): Kind => (index % 8 === 7 ? 'family' : 'design');

/** The tapes of a run; each follows from the seed and its number. */
export function drawTapes({ designs, seed, shard = wholeShard }: FuzzRequest): readonly Drawn[] {
  const all = fc
    .sample(tapes, { seed, numRuns: designs })
    .map((tape, i) => ({ name: `fuzz${seed}x${i}`, kind: kindOf(i), tape }));
  return inShard(all, shard);
}

/**
 * Old counterexamples, then drawn designs: in-process simulator = Verilator = Icarus = Icarus on what Yosys writes back
 * = Icarus on gates. What differs is shrunk and written to a file.
 * Throws E_TOOL_MISSING.
 */
export async function fuzz(request: FuzzRequest): Promise<FuzzReport> {
  const begin = performance.now();
  const { seed, shard = wholeShard, onStep } = request;
  const drawn = drawTapes(request);
  const counts = { refused: 0, members: 0, gates: 0 };
  const findings: Finding[] = [];
  let tools: Readonly<Record<string, string>> = {};
  const take = (result: AgreementResult): AgreementResult => {
    counts.members += result.members;
    counts.gates += result.gates;
    if (result.members > 0) tools = result.tools;
    return result;
  };
  const corpus = await readCorpus(request.corpus ?? ownCorpus);
  for (const { file, example } of corpus) {
    const found = await differences(specimenFrom(example), request, take);
    if (found !== null)
      findings.push({ name: file, found, file, replay: 'the file comes with the project: it failed before' });
  }
  for (let at = 0; at < drawn.length; at += batchSize) {
    const batch = drawn.slice(at, at + batchSize);
    const suspects = await suspectsOf(batch, request, take, counts);
    for (const suspect of suspects) findings.push(await explain(suspect, request));
    onStep?.(Math.min(at + batchSize, drawn.length), drawn.length);
  }
  return {
    seed,
    shard: `${shard.index}/${shard.count}`,
    designs: drawn.length,
    families: drawn.filter(({ kind }) => kind === 'family').length,
    ...counts,
    corpus: corpus.length,
    findings,
    tools,
    seconds: (performance.now() - begin) / 1000,
  };
}

/** Those of a batch that do not agree. */
async function suspectsOf(
  batch: readonly Drawn[],
  options: AgreementOptions,
  take: (result: AgreementResult) => AgreementResult,
  counts: { refused: number },
): Promise<readonly Drawn[]> {
  const made = batch.map((drawn) => ({ drawn, ...attempt(drawn) }));
  counts.refused += made.filter(({ specimen, error }) => specimen === null && error === null).length;
  const broken = made.filter(({ error }) => error !== null).map(({ drawn }) => drawn);
  const whole = made.flatMap(({ drawn, specimen }) => (specimen === null ? [] : [{ drawn, specimen }]));
  try {
    const { disagreements } = take(
      await agreement(
        whole.map(({ specimen }) => specimen),
        options,
      ),
    );
    const wrong = new Set(disagreements.map(({ specimen }) => specimen));
    return [...broken, ...whole.filter(({ specimen }) => wrong.has(specimen)).map(({ drawn }) => drawn)];
  } catch (error) {
    requireTool(error);
    // A tool refused the batch: each design by itself tells which.
    const alone: Drawn[] = [];
    for (const { drawn, specimen } of whole)
      if ((await differences(specimen, options, take)) !== null) alone.push(drawn);
    return [...broken, ...alone];
  }
}

function attempt({ name, kind, tape }: Drawn): { specimen: Specimen | null; error: string | null } {
  try {
    return { specimen: specimenOf(name, kind, tape), error: null };
  } catch (error) {
    return { specimen: null, error: (error as Error).message };
  }
}

/** What differs in one specimen, by execution or as an `error`; null when nothing does. */
export async function differences(
  specimen: Specimen | null,
  options: AgreementOptions,
  take: (result: AgreementResult) => void = () => {},
): Promise<Readonly<Record<string, string>> | null> {
  if (specimen === null) return null;
  try {
    const result = await agreement([specimen], options);
    take(result);
    const [first] = result.disagreements;
    return first === undefined ? null : (first.found as Readonly<Record<string, string>>);
  } catch (error) {
    requireTool(error);
    return { error: (error as Error).message };
  }
}

/** A missing tool is nobody's finding. */
function requireTool(error: unknown): void {
  if ((error as { readonly code?: string }).code === 'E_TOOL_MISSING') throw error;
}

/** Shrinks a tape that does not agree and writes the smallest one down. */
async function explain({ name, kind, tape }: Drawn, request: FuzzRequest): Promise<Finding> {
  const { failureFolder = '.subbyte/failures', shrinkLimitMs = defaultShrinkLimitMs } = request;
  let smallest = { tape, found: await differencesOf(name, kind, tape, request) };
  const property = fc.asyncProperty(tapes, async (candidate) => {
    const found = await differencesOf(name, kind, candidate, request);
    if (found === null) return;
    smallest = { tape: candidate, found };
    throw new Error(JSON.stringify(found));
  });
  await fc.check(property, {
    examples: [[[...tape]]],
    numRuns: 1,
    interruptAfterTimeLimit: shrinkLimitMs,
    markInterruptAsFailure: true,
  });
  const found = smallest.found ?? { error: 'it agreed when it was run again by itself' };
  const file = await writeCounterexample(
    failureFolder,
    name,
    counterexample(name, kind, smallest.tape, found),
  );
  return { name, found, file, replay: `npx subbyte fuzz --replay ${file}` };
}

async function differencesOf(name: string, kind: Kind, tape: readonly number[], options: AgreementOptions) {
  const { specimen, error } = attempt({ name, kind, tape });
  return error === null ? differences(specimen, options) : { error };
}
