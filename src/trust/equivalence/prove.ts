import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckFailure } from '../../errors.ts';
import { cachedFolder, contentHash } from '../../harness/cache.ts';
import { findTool } from '../../harness/tools.ts';
import type { SourceFile, VariantPort } from '../../harness/variant.ts';
import { runYosys, type YosysEngine, yosysText } from '../../harness/yosys.ts';
import { fillScript } from '../../measure/assets.ts';
import { PINNED_YOSYS } from '../../measure/synth.ts';
import { WRAPPER, wrapperText } from './wrapper.ts';

/** One of the two designs. */
export interface EquivalenceSide {
  readonly files: readonly SourceFile[];
  readonly top: string;
  readonly ports: readonly VariantPort[];
  readonly parameters?: Readonly<Record<string, number>>;
  /** Text of a Liberty file, when the design is made of its cells: their functions are read from it. */
  readonly liberty?: string;
}

export type EquivalenceMethod =
  /** No state on either side: SAT on a miter, complete. */
  | 'combinational'
  /** `gold` is combinational, `gate` the same behind `latency` registers on every path: SAT on the unrolled miter, complete without induction. */
  | 'pipelined'
  /** Registers of both sides have the same names: each is proved from the others by induction. Cannot tell wrong from hard. */
  | 'registers';

export interface EquivalenceRequest {
  readonly gold: EquivalenceSide;
  readonly gate: EquivalenceSide;
  readonly method: EquivalenceMethod;
  /** Clock edges from input to output of `gate`; `pipelined` only. */
  readonly latency?: number;
  /** Inputs held at a value, such as the enable of a pipeline. */
  readonly tied?: Readonly<Record<string, number>>;
  /**
   * `registers`: everything with a name counts as a point to prove from and to prove, not only what clean-up leaves; the text
   * of `gate` marks its names with `keep` itself.
   */
  readonly keepNames?: boolean;
  /** `pinned` unless given. */
  readonly engine?: YosysEngine;
  /** Limit of each Yosys run, 60 s unless given. */
  readonly timeoutMs?: number;
}

/** `unknown`: out of time, or `registers` found no proof. */
export type EquivalenceVerdict = 'equal' | 'different' | 'unknown';

export interface EquivalenceResult {
  readonly verdict: EquivalenceVerdict;
  /** The same script refused the same two designs with one output pattern spoiled; null when the verdict is not 'equal'. */
  readonly controlRefused: true | null;
  /** Yosys's last words. */
  readonly detail: string;
  readonly seconds: number;
  readonly version: string;
}

const TIMEOUT_MS = 60_000;

/**
 * Whether two designs with the same ports do the same, by Yosys. A proof counts only when the same script, shown a `gate`
 * whose outputs are wrong for one input pattern, refuses it: throws E_PROOF_CONTROL when it does not. Verdicts are cached
 * by the hash of texts, script and version, 'unknown' ones by the time limit too. Throws E_TOOL_*.
 */
export async function proveEquivalent(request: EquivalenceRequest): Promise<EquivalenceResult> {
  const { engine = 'pinned', method } = request;
  const version = engine === 'pinned' ? PINNED_YOSYS : (await findTool('yosys')).version;
  const real = equivalenceRun(request, false);
  const control = equivalenceRun(request, true);
  const texts = [real, control].flatMap(({ script, files }) => [script, ...Object.entries(files).flat()]);
  const prove = async (): Promise<EquivalenceResult> => {
    const start = performance.now();
    const seconds = (): number => Math.round(performance.now() - start) / 1000;
    const outcome = await decide(request, real);
    const { verdict, detail } = outcome;
    if (verdict !== 'equal') return { verdict, detail, controlRefused: null, seconds: seconds(), version };
    const spoiled = await decide(request, control);
    if (spoiled.verdict === 'equal') throw acceptedControl(request);
    // Induction by names never says 'different'; SAT does, unless it ran out of time.
    const refused = method === 'registers' ? spoiled.finished : spoiled.verdict === 'different';
    if (refused) return { verdict, detail, controlRefused: true, seconds: seconds(), version };
    const open = `proved, but its negative control is open: ${spoiled.detail}`;
    return { verdict: 'unknown', detail: open, controlRefused: null, seconds: seconds(), version };
  };
  const limit = String(request.timeoutMs ?? TIMEOUT_MS);
  return remembered(contentHash([engine, version, ...texts]), limit, prove);
}

/** Carries a result that another time limit could change past the cache of those that none can. */
class Unsettled extends Error {
  readonly result: EquivalenceResult;
  constructor(result: EquivalenceResult) {
    super('open within this time limit');
    this.result = result;
  }
}

async function remembered(
  key: string,
  limit: string,
  prove: () => Promise<EquivalenceResult>,
): Promise<EquivalenceResult> {
  const build = async (path: string): Promise<void> => {
    const result = await cachedResult('equivalence-tried', contentHash([key, limit]), async (at) =>
      writeResult(at, await prove()),
    );
    if (result.verdict === 'unknown') throw new Unsettled(result);
    await writeResult(path, result);
  };
  try {
    return await cachedResult('equivalence', key, build);
  } catch (error) {
    if (error instanceof Unsettled) return error.result;
    throw error;
  }
}

const writeResult = (folder: string, result: EquivalenceResult): Promise<void> =>
  writeFile(join(folder, 'result.json'), JSON.stringify(result));

async function cachedResult(
  kind: string,
  key: string,
  build: (folder: string) => Promise<void>,
): Promise<EquivalenceResult> {
  const folder = await cachedFolder({ kind, key, build });
  return JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')) as EquivalenceResult;
}

interface Run {
  readonly script: string;
  readonly files: Readonly<Record<string, string>>;
}

function equivalenceRun(request: EquivalenceRequest, spoiled: boolean): Run {
  const { gold, gate, method, latency = 0, tied = {} } = request;
  const files: Record<string, string> = {};
  const sides = Object.entries({ gold, gate }).map(([name, side]) => {
    const put = (file: string, text: string): string => {
      const path = `${name}/${file}`;
      files[path] = text;
      return path;
    };
    const sources = side.files.map((file) => put(file.name, file.text));
    const wrapper = wrapperText({
      top: side.top,
      parameters: side.parameters ?? {},
      ports: side.ports,
      outside: gate.ports,
      tied,
      delay: name === 'gold' && method === 'pipelined' ? latency : 0,
      spoiled: spoiled && name === 'gate',
    });
    sources.push(put('side.v', wrapper));
    const liberty = side.liberty === undefined ? false : put('cells.lib', side.liberty);
    const keep = request.keepNames === true && name === 'gold';
    return { name, sources, liberty, keep, simplify: side.liberty !== undefined };
  });
  const script = fillScript('equivalence.ys.hbs', {
    sides,
    wrapper: WRAPPER,
    registers: method === 'registers',
    latency: method === 'pipelined' ? latency : 0,
    steps: latency + 1,
  });
  return { script, files };
}

interface Outcome {
  readonly verdict: EquivalenceVerdict;
  readonly detail: string;
  /** Yosys came to an end. */
  readonly finished: boolean;
}

async function decide(request: EquivalenceRequest, run: Run): Promise<Outcome> {
  const { engine = 'pinned', timeoutMs = TIMEOUT_MS } = request;
  try {
    const text = yosysText(await runYosys({ engine, ...run, timeoutMs }), 'verdict');
    const found = readVerdict(text);
    if (found !== undefined) return { ...found, finished: true };
  } catch (error) {
    if (!(error instanceof CheckFailure) || error.code !== 'E_TOOL_TIMEOUT') throw error;
    return { verdict: 'unknown', detail: `no answer in ${timeoutMs / 1000} s`, finished: false };
  }
  throw new CheckFailure({
    code: 'E_TOOL_FAILED',
    what: `Yosys gave no verdict on ${request.gate.top}`,
    fix: 'look at the script synth-scripts/equivalence.ys.hbs and the version of Yosys',
  });
}

/** One of the few sentences that Yosys ends a proof with. */
function readVerdict(text: string): Pick<Outcome, 'verdict' | 'detail'> | undefined {
  if (/SAT proof finished - no model found: SUCCESS!/.test(text))
    return { verdict: 'equal', detail: 'SAT: no input tells them apart' };
  if (/SAT proof finished - model found: FAIL!/.test(text))
    return { verdict: 'different', detail: 'SAT: an input tells them apart' };
  const [, all, proven, open] =
    /Found (\d+) \$equiv cells[\s\S]*?Of those cells (\d+) are proven and (\d+) are unproven/.exec(text) ??
    [];
  if (all === undefined || Number(all) === 0) return undefined;
  const detail = `${proven} of ${all} nets proved by induction`;
  return Number(open) === 0 && proven === all ? { verdict: 'equal', detail } : { verdict: 'unknown', detail };
}

/** Of a script that also proves what is known to be wrong. */
export const acceptedControl = ({
  gold,
  gate,
}: Readonly<Record<'gold' | 'gate', Pick<EquivalenceSide, 'top'>>>): CheckFailure =>
  new CheckFailure({
    code: 'E_PROOF_CONTROL',
    what: `the proof of ${gate.top} against ${gold.top} also accepts a design that is known to be wrong`,
    where: 'synth-scripts/equivalence.ys.hbs',
    fix: 'trust none of its verdicts before the script refuses the negative control',
  });
