import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { shippedEntries } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { CheckFailure } from '../../errors.ts';
import { inShard, type Shard, wholeShard } from '../../harness/shard.ts';
import { findTool } from '../../harness/tools.ts';
import { closeYosys } from '../../harness/yosys.ts';
import type { Evidence } from '../../trust/evidence.ts';
import { type LadderOptions, type ModuleRecord, moduleRecord } from '../../trust/ladder.ts';
import { type Climbed, climbAll, type OpenModule } from '../../trust/ladder_crew.ts';
import { leastScore } from '../../trust/mutation/units.ts';
import { failures, type Verification, verificationOf, verificationPage } from '../../trust/verification.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, note, print, printJson, progress } from '../output.ts';
import { writeOutputFile } from '../output_file.ts';
import { targetsOf } from '../targets.ts';

/** `subbyte evidence [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const ladder: LadderOptions = {
    seed: Number(options.seed),
    cases: Number(options.cases),
    mutants: Number(options.mutants),
    largest: Number(options.largest),
    timeoutMs: Number(options.timeLimit) * 1000,
    proofMs: Number(options.proofLimit) * 1000,
  };
  // A tool that is missing is missing for every module.
  await Promise.all([findTool('verilator'), findTool('iverilog')]);
  const shard = (options.shard as Shard | undefined) ?? wholeShard;
  const entries = inShard(
    targetsOf(input).map(({ entry }) => entry),
    shard,
  );
  const climbed =
    options.unit === undefined && entries.length > 1
      ? await together(entries, ladder, Number(options.moduleLimit) * 1000)
      : await alone(entries, ladder);
  const records = climbed.flatMap((one) => ('record' in one ? [one.record] : []));
  const open = climbed.flatMap((one) => ('open' in one ? [one.open] : []));
  const verification = verificationOf(records, open, ladder);
  if (options.out !== undefined) {
    await writeOutputFile(`${options.out}/verification.json`, `${JSON.stringify(verification, null, 1)}\n`);
    await writeOutputFile(`${options.out}/verification.md`, verificationPage(verification, shippedNames()));
  }
  if (options.json === true) printJson(verification);
  else print(summary(verification));
  for (const { unit, score } of verification.scores.filter((one) => one.score < leastScore))
    note(`${unit}: only ${(100 * score).toFixed(2)} % of the seeded faults are found, less than 99 %`);
  for (const { module, why } of open) note(`${module}: no record, ${why}`);
  requireClaims(failures(verification));
  requireRecords(open);
}

const shippedNames = (): readonly string[] => [...new Set(shippedEntries().map(({ module }) => module))];

async function alone(entries: readonly CatalogEntry[], ladder: LadderOptions): Promise<Climbed[]> {
  const climbed: Climbed[] = [];
  try {
    for (const entry of entries) climbed.push({ record: await moduleRecord(entry, ladder) });
  } finally {
    closeYosys();
  }
  return climbed;
}

/** All cores, one process each, the longest of the last run first: a long one at the end would have a core to itself. */
async function together(
  entries: readonly CatalogEntry[],
  ladder: LadderOptions,
  moduleMs: number,
): Promise<readonly Climbed[]> {
  const before = lastSeconds();
  const expected = (module: string): number => before.get(module) ?? Number.POSITIVE_INFINITY;
  const names = entries.map(({ module }) => module).toSorted((a, b) => compared(expected(b), expected(a)));
  const line = progress();
  const begin = performance.now();
  let done = 0;
  const climbed = await climbAll(names, {
    ladder,
    workers: availableParallelism(),
    moduleMs,
    onStep(module, outcome) {
      if (outcome !== undefined) done++;
      line.step(progressText(done, names, before, begin, module));
    },
  });
  line.done();
  const byName = new Map(names.map((name, i) => [name, climbed[i]]));
  return entries.flatMap(({ module }) => byName.get(module) ?? []);
}

const compared = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Time left by what the modules that are not done took last time, at the speed of this run. */
function progressText(
  done: number,
  names: readonly string[],
  before: ReadonlyMap<string, number>,
  begin: number,
  now: string,
): string {
  const usual = before.size === 0 ? 1 : [...before.values()].reduce((a, b) => a + b, 0) / before.size;
  const work = (modules: readonly string[]): number =>
    modules.reduce((sum, module) => sum + (before.get(module) ?? usual), 0);
  const spent = (performance.now() - begin) / 60_000;
  const left = (spent * work(names.slice(done))) / Math.max(usual, work(names.slice(0, done)));
  const time = done === 0 ? '' : `, about ${Math.ceil(left)} min left`;
  return `${done} of ${names.length} done${time}: ${now}`;
}

/** Seconds by module in the committed page's data; nothing where there is none. */
function lastSeconds(): ReadonlyMap<string, number> {
  const path = new URL('../../../docs/verification.json', import.meta.url);
  if (!existsSync(path)) return new Map();
  const found = lastRun.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!found.success) return new Map();
  return new Map(
    found.data.modules.map(({ module, seconds }) => [
      module,
      Object.values(seconds).reduce((sum, one) => sum + one, 0),
    ]),
  );
}

const lastRun = z.object({
  modules: z.array(z.object({ module: z.string(), seconds: z.record(z.string(), z.number()) })),
});

function summary({ modules, scores }: Verification): string {
  const by = (method: ModuleRecord['method']) => modules.filter((one) => one.method === method).length;
  const lines = modules.map(({ module, method, evidence, mutation }) => {
    const verdict = evidence.every(({ passed }) => passed) ? 'holds' : 'FAILS';
    const score = mutation === null ? '' : `, ${(100 * mutation.score).toFixed(1)} % of the faults found`;
    return `${verdict} ${module}: ${method}, ${grouped(evidence[0]?.cases ?? 0)} cases${score}`;
  });
  const units = scores.map(({ unit, score }) => `${unit} ${(100 * score).toFixed(2)} %`).join(', ');
  return `${lines.join('\n')}
${modules.length} modules: ${by('exhaustive')} exhaustive, ${by('certificate') + by('formal')} proved, ${by('sampled')} sampled
faults found: ${units}`;
}

/** Throws E_EVIDENCE where a claim does not hold. */
export function requireClaims(failed: readonly Pick<Evidence, 'claim' | 'module' | 'detail'>[]): void {
  const [first] = failed;
  if (first === undefined) return;
  throw new CheckFailure({
    code: 'E_EVIDENCE',
    what: `${failed.length} claims do not hold, first '${first.claim}' of ${first.module}: ${first.detail}`,
    fix: 'run verify or prove on that module alone, which tell the whole story',
  });
}

/** Throws E_EVIDENCE where a module has no record. */
function requireRecords(open: readonly OpenModule[]): void {
  if (open.length === 0) return;
  throw new CheckFailure({
    code: 'E_EVIDENCE',
    what: `${open.length} modules have no record: ${open.map(({ module }) => module).join(', ')}`,
    fix: 'run the command again, which takes up what is kept; --module-limit gives each module more time',
  });
}
