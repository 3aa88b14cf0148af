import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { shippedEntries } from '../../catalog.ts';
import { CheckFailure } from '../../errors.ts';
import { inShard, type Shard, wholeShard } from '../../harness/shard.ts';
import { closeYosys } from '../../harness/yosys.ts';
import type { Evidence } from '../../trust/evidence.ts';
import { type LadderOptions, type ModuleRecord, moduleRecord } from '../../trust/ladder.ts';
import { leastScore } from '../../trust/mutation/units.ts';
import { failures, type Verification, verificationOf, verificationPage } from '../../trust/verification.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, note, print, printJson, progress } from '../output.ts';
import { writeOutputFile } from '../output_file.ts';
import { targetsOf } from '../targets.ts';

const program = fileURLToPath(new URL('../../../bin/subbyte.mjs', import.meta.url));

/** `subbyte evidence [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options, args } = input;
  const ladder: LadderOptions = {
    seed: Number(options.seed),
    cases: Number(options.cases),
    mutants: Number(options.mutants),
    largest: Number(options.largest),
    timeoutMs: Number(options.timeLimit) * 1000,
    proofMs: Number(options.proofLimit) * 1000,
  };
  const entries = targetsOf(input).map(({ entry }) => entry);
  const shard = options.shard as Shard | undefined;
  // Records are kept: processes of our own fill the cache on every core, then all are read back in order.
  if (shard === undefined && options.unit === undefined && entries.length > 1) await fill(args, options);
  const line = progress();
  const records: ModuleRecord[] = [];
  try {
    const mine = inShard(entries, shard ?? wholeShard);
    for (const entry of mine) {
      line.step(`${records.length + 1} of ${mine.length}: ${entry.module}`);
      records.push(await moduleRecord(entry, ladder));
    }
  } finally {
    line.done();
    closeYosys();
  }
  const verification = verificationOf(records, ladder);
  if (options.out !== undefined) {
    await writeOutputFile(`${options.out}/verification.json`, `${JSON.stringify(verification, null, 1)}\n`);
    await writeOutputFile(`${options.out}/verification.md`, verificationPage(verification, shippedNames()));
  }
  if (options.json === true) printJson(verification);
  else print(summary(verification));
  for (const { unit, score } of verification.scores.filter((one) => one.score < leastScore))
    note(`${unit}: only ${(100 * score).toFixed(2)} % of the seeded faults are found, less than 99 %`);
  requireClaims(failures(verification));
}

const shippedNames = (): readonly string[] => [...new Set(shippedEntries().map(({ module }) => module))];

async function fill(args: readonly string[], options: CommandInput['options']): Promise<void> {
  const count = availableParallelism();
  const given = ['seed', 'cases', 'mutants', 'largest'].flatMap((name) => [
    `--${name}`,
    String(options[name]),
  ]);
  const limits = ['--time-limit', String(options.timeLimit), '--proof-limit', String(options.proofLimit)];
  const runs = Array.from({ length: count }, async (_, i) => {
    const words = ['evidence', ...args, ...given, ...limits, '--shard', `${i + 1}/${count}`];
    // What fails there fails here again, with its words.
    await execa(process.execPath, [program, ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      reject: false,
      cleanup: true,
    });
  });
  await Promise.all(runs);
}

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
