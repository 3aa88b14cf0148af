import { UsageFailure } from '../../errors.ts';
import { icarusSimulator } from '../../harness/icarus.ts';
import type { Simulator } from '../../harness/simulator.ts';
import { requireAgreement, type VerifyReport } from '../../harness/verify.ts';
import { type Built, buildVariants } from '../../harness/verilator/build.ts';
import { variantOf, verifySubject } from '../../report/execution.ts';
import type { CommandInput } from '../command_input.ts';
import { grouped, note, print, printJson, progress } from '../output.ts';
import { replayOf } from '../replay.ts';
import { type Target, targetsOf } from '../targets.ts';

/** Modules compiled into one binary: enough to share the compiler's start, few enough to show progress. */
const modulesPerBuild = 8;

/** `subbyte verify [MODULE...]` */
export async function run(input: CommandInput): Promise<void> {
  const { options } = input;
  const targets = targetsOf(input);
  if (options.replay !== undefined && targets.length !== 1) {
    throw new UsageFailure({
      code: 'E_USAGE',
      what: `--replay is for one module, not for ${targets.length}`,
      fix: 'name the module whose stimulus it is',
    });
  }
  const line = progress();
  const reports: VerifyReport[] = [];
  for (let from = 0; from < targets.length; from += modulesPerBuild) {
    const group = targets.slice(from, from + modulesPerBuild);
    const built = options.inProcessOnly === true ? undefined : await build(group, input);
    for (const target of group) {
      line.step(`${reports.length + 1} of ${targets.length}: ${target.entry.module}`);
      const report = await verifyOne(target, built, input);
      reports.push(report);
      line.done();
      if (options.json !== true) print(reportLine(report));
    }
  }
  if (options.json === true) printJson({ seed: options.seed, modules: reports });
  else print(summary(reports, targets, input));
  refuseMismatches(reports);
}

function build(group: readonly Target[], { options }: CommandInput): Promise<Built> {
  return buildVariants(group.map(variantOf), { timeoutMs: Number(options.timeLimit) * 1000, onNote: note });
}

async function verifyOne(
  target: Target,
  built: Built | undefined,
  { options }: CommandInput,
): Promise<VerifyReport> {
  const { entry } = target;
  const simulators: Simulator[] = [];
  const sampling: Simulator[] = [];
  if (built !== undefined) {
    simulators.push(built.simulator(entry.module));
    sampling.push(await icarusSimulator(variantOf(target), { timeoutMs: Number(options.timeLimit) * 1000 }));
  }
  try {
    const report = await verifySubject(target, {
      simulators,
      sampling,
      seed: Number(options.seed),
      cases: Number(options.cases),
      exhaustiveLimit: 2 ** Number(options.exhaustive),
      ...(options.replay === undefined ? {} : { replay: replayOf(target, String(options.replay)) }),
    });
    return withWords(report, target.words);
  } finally {
    for (const simulator of simulators) await simulator.close();
  }
}

/** A failure's replay line must name the configuration, which the name of a module that does not ship cannot. */
function withWords(report: VerifyReport, words: string): VerifyReport {
  const { failure, module } = report;
  if (failure === undefined || words === module) return report;
  const named = (text: string) => text.replace(`subbyte verify ${module} `, `subbyte verify ${words} `);
  return { ...report, failure: { ...failure, text: named(failure.text), replay: named(failure.replay) } };
}

function reportLine(report: VerifyReport): string {
  const { module, method, cases, mismatches, executions, seconds } = report;
  const verdict = mismatches === 0 ? 'agree ' : 'DIFFER';
  const counts = `${grouped(cases)} cases, ${method}, ${grouped(mismatches)} mismatches`;
  return `${verdict} ${module}: ${counts}, golden = ${executions.join(' = ')}, ${seconds.toFixed(1)} s${streamLine(report)}`;
}

/** How much a streaming unit was shown, and its pace when nobody makes it wait. */
function streamLine({ streams }: VerifyReport): string {
  if (streams === undefined) return '';
  const { scenarios, flows, beatsIn, beatsOut, fullRate } = streams;
  const shown = `${grouped(scenarios)} scenarios in ${flows.length} flows, ${grouped(beatsIn)} beats in, ${grouped(beatsOut)} out`;
  if (fullRate === null) return `\n       ${shown}`;
  const { latency, cyclesPerTransfer, cyclesPerPacket, bubbles } = fullRate;
  const pace = [
    `first transfer after ${latency}`,
    ...(cyclesPerTransfer === null ? [] : [`one every ${cyclesPerTransfer.toFixed(2)}`]),
    ...(cyclesPerPacket === null ? [] : [`a packet every ${cyclesPerPacket.toFixed(2)} cycles`]),
    `source waited ${grouped(bubbles)} cycles`,
  ];
  return `\n       ${shown}; at full rate: ${pace.join(', ')}`;
}

function summary(
  reports: readonly VerifyReport[],
  targets: readonly Target[],
  { args, options }: CommandInput,
): string {
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  const wrong = reports.filter(({ mismatches }) => mismatches > 0).length;
  const named = args.length === 0 && options.unit === undefined ? [] : targets.map(({ words }) => words);
  const again = [
    'npx subbyte verify',
    ...named,
    `--seed ${options.seed} --cases ${options.cases} --exhaustive ${options.exhaustive}`,
    ...(options.inProcessOnly === true ? ['--in-process-only'] : []),
  ].join(' ');
  return `${grouped(reports.length)} modules, ${grouped(cases)} cases, ${grouped(wrong)} modules with mismatches, seed ${options.seed}\nagain: ${again}`;
}

/** Tells every failure's story; the last one ends the command. */
function refuseMismatches(reports: readonly VerifyReport[]): void {
  const failed = reports.filter(({ failure }) => failure !== undefined);
  for (const report of failed.slice(0, -1)) {
    try {
      requireAgreement(report);
    } catch (error) {
      note(`${(error as Error).message}\n`);
    }
  }
  const last = failed.at(-1);
  if (last !== undefined) requireAgreement(last);
}
