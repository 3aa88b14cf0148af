import { availableParallelism } from 'node:os';
import { CheckFailure, UsageFailure } from '../../errors.ts';
import { mapParallel } from '../../harness/parallel.ts';
import { requireAgreement, type VerifyReport } from '../../harness/verify.ts';
import { type CellLibrary, libraryFromFile, namedLibrary } from '../../measure/library.ts';
import type { Evidence } from '../../trust/evidence.ts';
import { checkNetlists, type GateCheck } from '../../trust/gates/check.ts';
import { mapDesign } from '../../trust/gates/netlists.ts';
import { proveCheck } from '../../trust/gates/prove.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, note, print, printJson, progress } from '../output.ts';
import { replayOf } from '../replay.ts';
import { type Target, targetsOf } from '../targets.ts';

/** A library and the words that name it on a command line. */
interface NamedLibrary {
  readonly library: CellLibrary;
  readonly words: string;
}

/** A run and, when asked for, the proof. */
type Checked = GateCheck & { readonly proof?: Evidence };

/** `subbyte gates [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const targets = targetsOf(input);
  const libraries = librariesOf(options);
  if (options.replay !== undefined && (targets.length !== 1 || libraries.length !== 1)) {
    throw new UsageFailure({
      code: 'E_USAGE',
      what: `--replay is for one module in one library, not for ${targets.length} in ${libraries.length}`,
      fix: 'name the module and the library that the stimulus is for',
    });
  }
  const jobs = libraries.flatMap((library) => targets.map((target) => ({ library, target })));
  const line = progress();
  let done = 0;
  const begin = performance.now();
  const stopped: CheckFailure[] = [];
  const found = await mapParallel(jobs, availableParallelism(), async ({ library, target }) => {
    const name = `${target.entry.module} on ${library.words}`;
    line.step(progressText(done, jobs.length, begin, name));
    try {
      const check = withWords(await checkOne(target, library, input), target, library);
      line.done();
      if (options.json !== true) print(checkLine(check));
      return [check];
    } catch (error) {
      // A tool that is too slow for one netlist does not end the run of all the others.
      if (!(error instanceof CheckFailure) || jobs.length === 1) throw error;
      line.done();
      note(`stopped ${name}: ${error.details.what}`);
      stopped.push(error);
      return [];
    } finally {
      done += 1;
    }
  });
  const checks = found.flat();
  if (options.json === true) printJson({ seed: options.seed, checks });
  else print(summary(checks, Number(options.seed)));
  refuseMismatches(checks);
  const [first] = stopped;
  if (first !== undefined) throw first;
}

function librariesOf(options: CommandInput['options']): readonly NamedLibrary[] {
  const names = (options.library ?? []) as readonly string[];
  const files = (options.liberty ?? []) as readonly string[];
  const chosen = names.length + files.length === 0 ? ['nand2'] : names;
  return [
    ...chosen.map((name) => ({ library: namedLibrary(name), words: `--library ${name}` })),
    ...files.map((file) => ({ library: libraryFromFile(file), words: `--liberty ${file}` })),
  ];
}

async function checkOne(
  target: Target,
  { library }: NamedLibrary,
  { options }: CommandInput,
): Promise<Checked> {
  const engine = options.engine === 'native' ? 'native' : 'pinned';
  const timeoutMs = Number(options.timeLimit) * 1000;
  const mapped = await mapDesign(target, library, engine, timeoutMs);
  const check = await checkNetlists(target, library, mapped, {
    seed: Number(options.seed),
    cases: Number(options.cases),
    timeoutMs,
    onNote: note,
    ...(options.replay === undefined ? {} : { replay: replayOf(target, String(options.replay)) }),
  });
  if (options.prove !== true) return check;
  return { ...check, proof: await proveCheck(target, library, mapped, check, { engine, timeoutMs }) };
}

function progressText(done: number, of: number, begin: number, now: string): string {
  const seconds = (performance.now() - begin) / 1000;
  const left = done === 0 ? '' : `, about ${Math.ceil(((seconds / done) * (of - done)) / 60)} min left`;
  return `${done} of ${of} done${left}: ${now}`;
}

/** A failure's replay line must run gates, not the RTL. */
function withWords(check: Checked, { words }: Target, library: NamedLibrary): Checked {
  const { report } = check;
  if (report?.failure === undefined) return check;
  const named = (text: string) =>
    text.replace(`subbyte verify ${report.module} `, `subbyte gates ${words} ${library.words} `);
  const failure = {
    ...report.failure,
    text: named(report.failure.text),
    replay: named(report.failure.replay),
  };
  return { ...check, report: { ...report, failure } };
}

function checkLine({ evidence, cached, proof }: Checked): string {
  const { module, library, method, cases, passed, detail, seconds } = evidence;
  const verdict = passed ? 'agree ' : 'DIFFER';
  const time = cached ? 'known from an earlier run' : `${seconds.toFixed(1)} s`;
  const proved = proof === undefined ? '' : `\n       gates = rtl: ${proof.method}, ${proof.detail}`;
  return `${verdict} ${module} on ${library}: ${grouped(cases)} cases, ${method}, ${time}\n       ${detail}${proved}`;
}

function summary(checks: readonly Checked[], seed: number): string {
  const cases = checks.reduce((sum, { evidence }) => sum + evidence.cases, 0);
  const gates = checks.reduce((sum, check) => sum + check.gates, 0);
  const wrong = checks.filter(({ evidence }) => !evidence.passed).length;
  const known = checks.filter(({ cached }) => cached).length;
  const proofs = checks.flatMap(({ proof }) => (proof === undefined ? [] : [proof]));
  const formal = proofs.filter(({ method }) => method === 'formal').length;
  const proved = proofs.length === 0 ? '' : `, ${grouped(formal)} of them proved equal to the RTL`;
  return `${grouped(checks.length)} netlists${proved}, ${grouped(gates)} gates, ${grouped(cases)} cases, ${grouped(wrong)} netlists with mismatches, ${grouped(known)} known from earlier runs, seed ${seed}`;
}

/** Tells every failure's story; the last one ends the command. */
function refuseMismatches(checks: readonly Checked[]): void {
  const failed = checks.flatMap(({ report }) => (report === undefined ? [] : [report]));
  const told = (report: VerifyReport) => {
    try {
      requireAgreement(report);
    } catch (error) {
      note(`${(error as Error).message}\n`);
    }
  };
  failed.slice(0, -1).forEach(told);
  const last = failed.at(-1);
  if (last !== undefined) requireAgreement(last);
}
