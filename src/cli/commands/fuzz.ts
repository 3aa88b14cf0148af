import { shippedEntries } from '../../catalog.ts';
import { CheckFailure } from '../../errors.ts';
import { inShard, type Shard } from '../../harness/shard.ts';
import { requireAgreement, type VerifyReport } from '../../harness/verify.ts';
import { closeYosys, type YosysEngine } from '../../harness/yosys.ts';
import type { AgreementOptions } from '../../trust/fuzz/agreement.ts';
import { readCounterexample, specimenFrom } from '../../trust/fuzz/counterexample.ts';
import { differences, type FuzzReport, fuzz } from '../../trust/fuzz/fuzz.ts';
import { verifyReadBack } from '../../trust/read_back.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, print, printJson, progress } from '../output.ts';

/** `subbyte fuzz --designs N --seed S [--shard i/n]` */
export async function run({ options }: CommandInput): Promise<void> {
  const limit = options.timeLimit === undefined ? null : Number(options.timeLimit) * 1000;
  const engine: YosysEngine = options.engine === 'native' ? 'native' : 'pinned';
  const agreementOptions: AgreementOptions = {
    yosys: engine,
    ...(limit === null ? {} : { timeoutMs: limit }),
  };
  try {
    if (options.replay !== undefined)
      return await replay(String(options.replay), agreementOptions, options.json === true);
    if (options.shipped === true) return await shipped(options, engine, limit ?? shippedLimitMs);
    const shown = progress();
    const report = await fuzz({
      designs: Number(options.designs),
      seed: Number(options.seed),
      shard: options.shard as Shard,
      ...agreementOptions,
      onStep: (done, of) => shown.step(`${grouped(done)} of ${grouped(of)} designs`),
    });
    shown.done();
    if (options.json === true) printJson(report);
    else print(summary(report, engine));
    refuse(report.findings.map(({ name, found, replay: again }) => ({ name, found, again })));
  } finally {
    closeYosys();
  }
}

/** Verilator alone takes 4 minutes of a processor to read a core of full size with its loops written out. */
const shippedLimitMs = 1_800_000;

/** Every module that ships, as Yosys writes it back. A module that a tool does not get through does not hide the others. */
async function shipped(
  options: CommandInput['options'],
  yosys: YosysEngine,
  timeoutMs: number,
): Promise<void> {
  const entries = [...new Map(shippedEntries().map((entry) => [entry.module, entry])).values()];
  const share = inShard(entries, options.shard as Shard);
  const shown = progress();
  const reports: VerifyReport[] = [];
  const open: { readonly module: string; readonly error: CheckFailure }[] = [];
  for (const [i, entry] of share.entries()) {
    shown.step(`${i + 1} of ${share.length}: ${entry.module}`);
    try {
      reports.push(await verifyReadBack(entry, { yosys, seed: Number(options.seed), cases: 200, timeoutMs }));
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      open.push({ module: entry.module, error });
    }
  }
  shown.done();
  const wrong = reports.filter(({ mismatches }) => mismatches > 0);
  if (options.json === true) printJson(reports);
  else
    print(
      [
        `${grouped(reports.length)} modules written back by Yosys (${yosys}), ${grouped(wrong.length)} differ, seed ${options.seed}`,
        ...open.map(({ module, error }) => `no answer: ${module}, ${error.code}`),
      ].join('\n'),
    );
  for (const report of wrong) requireAgreement(report);
  for (const { error } of open) throw error;
}

async function replay(file: string, options: AgreementOptions, asJson: boolean): Promise<void> {
  const found = await differences(specimenFrom(await readCounterexample(file)), options);
  if (asJson) printJson({ file, found });
  else if (found === null) print(`${file}: all executions agree`);
  if (found !== null) refuse([{ name: file, found, again: `npx subbyte fuzz --replay ${file}` }]);
}

function summary(report: FuzzReport, engine: YosysEngine): string {
  const { designs, families, refused, members, gates, corpus, findings, seed, shard, tools, seconds } =
    report;
  const names = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
  return [
    `${grouped(designs)} random designs (${grouped(families)} with Verilog parameters, ${grouped(refused)} of them refused), ${grouped(corpus)} old counterexamples`,
    `${grouped(members)} simulated, ${grouped(gates)} as gates too: in-process = ${names.join(' = ')}`,
    `${grouped(findings.length)} disagreements, ${seconds.toFixed(0)} s, seed ${seed}, shard ${shard}`,
    `again: npx subbyte fuzz --designs ${designs * Number(shard.split('/')[1])} --seed ${seed} --shard ${shard} --engine ${engine}`,
  ].join('\n');
}

function refuse(
  findings: readonly {
    readonly name: string;
    readonly found: Readonly<Record<string, string>>;
    readonly again: string;
  }[],
): void {
  const [first] = findings;
  if (first === undefined) return;
  const told = findings.map(({ name, found, again }) =>
    [name, ...Object.entries(found).map(([who, what]) => `   ${who}: ${what}`), `   replay: ${again}`].join(
      '\n',
    ),
  );
  throw new CheckFailure({
    code: 'E_SIMULATORS_DISAGREE',
    what: `${findings.length} random designs behave differently in different executions:\n${told.join('\n')}`,
    fix: 'run the replay line; mend the emitter, or keep what the tool gets wrong out of emitted text',
  });
}
