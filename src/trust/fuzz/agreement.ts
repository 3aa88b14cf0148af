import { icarusSimulator } from '../../harness/icarus.ts';
import { inTemporaryFolder } from '../../harness/temporary.ts';
import type { SourceFile } from '../../harness/variant.ts';
import { buildVariants } from '../../harness/verilator/build.ts';
import type { YosysEngine } from '../../harness/yosys.ts';
import type { Frames } from '../../hdl/sim/frame.ts';
import { bundle, type Inmate } from './bundle.ts';
import type { Specimen } from './specimen.ts';
import { difference, inProcess, stimulus } from './stimulus.ts';
import { warmUpOf } from './warm_up.ts';
import { readBack } from './yosys.ts';

/** Executions that are compared with the in-process simulator. */
export type Execution =
  | 'Verilator'
  | 'Icarus'
  | 'Icarus, written back by Yosys'
  | 'Icarus, gates made by Yosys';

/** One design that some executions see differently: each with its first difference from the in-process simulator. */
export interface Disagreement {
  readonly specimen: Specimen;
  readonly parameters: Readonly<Record<string, number>>;
  readonly found: Readonly<Partial<Record<Execution, string>>>;
}

export interface AgreementOptions {
  readonly yosys: YosysEngine;
  readonly timeoutMs?: number;
}

export interface AgreementResult {
  readonly disagreements: readonly Disagreement[];
  /** Designs compared, each setting of parameters by itself; those compared as gates too. */
  readonly members: number;
  readonly gates: number;
  readonly tools: Readonly<Record<string, string>>;
}

/** A design with all forms of its text. */
interface Subject {
  readonly specimen: Specimen;
  readonly parameters: Readonly<Record<string, number>>;
  readonly expected: Frames;
  readonly forms: { readonly emitted: Inmate; readonly rtl: Inmate; readonly gates: Inmate | null };
}

/**
 * Runs every design of the specimens in all executions, on the same stimulus: one Yosys script, one Verilator program
 * and one Icarus program for all of them. The in-process simulator is what they are compared with.
 * Throws E_TOOL_FAILED when a tool refuses a text.
 */
export async function agreement(
  specimens: readonly Specimen[],
  options: AgreementOptions,
): Promise<AgreementResult> {
  const { timeoutMs = 300_000 } = options;
  const members = specimens.flatMap((specimen) =>
    specimen.members.map((member) => ({ specimen, ...member })),
  );
  if (members.length === 0) return { disagreements: [], members: 0, gates: 0, tools: {} };
  const warmUp = Math.max(...members.map(({ design }) => warmUpOf(design)));
  const requests = members.map(({ specimen, design, parameters }, i) => {
    const text = specimen.files.map((file) => file.text).join('\n');
    return { key: `d${i}`, text, specimen: specimen.name, design, parameters };
  });
  const { texts, version } = await readBack(requests, options.yosys, timeoutMs);
  const subjects = members.map(({ specimen, design, parameters }, i): Subject => {
    const trace = stimulus(design, warmUp, i + 1);
    const back = texts.get(`d${i}`);
    if (back === undefined) throw new RangeError(`Yosys gave nothing back of ${design.name}`);
    const common = { design, stimulus: trace };
    const written = (kind: string, form: { readonly module: string; readonly text: string }): Inmate => ({
      ...common,
      key: `d${i}${kind}`,
      module: form.module,
      parameters: {},
      files: [{ name: `${form.module}.v`, text: form.text } satisfies SourceFile],
    });
    return {
      specimen,
      parameters,
      expected: inProcess(design, trace),
      forms: {
        emitted: { ...common, key: `d${i}e`, module: design.name, parameters, files: specimen.files },
        rtl: written('r', back.rtl),
        gates: back.gates === null ? null : written('g', back.gates),
      },
    };
  });
  const [verilator, icarus] = await Promise.all([
    inVerilator(subjects, timeoutMs),
    inIcarus(subjects, timeoutMs),
  ]);
  const disagreements = subjects.flatMap(({ specimen, parameters, expected, forms }): Disagreement[] => {
    const compare = (run: Run, inmate: Inmate) =>
      difference(
        expected,
        run.results(inmate, run.values),
        warmUp,
        run.unknown && run.results(inmate, run.unknown),
      );
    const { emitted, rtl, gates } = forms;
    const outcomes: readonly (readonly [Execution, string | null])[] = [
      ['Verilator', compare(verilator, emitted)],
      ['Icarus', compare(icarus, emitted)],
      ['Icarus, written back by Yosys', compare(icarus, rtl)],
      ['Icarus, gates made by Yosys', gates === null ? null : compare(icarus, gates)],
    ];
    const found = Object.fromEntries(outcomes.filter(([, text]) => text !== null));
    return Object.keys(found).length === 0 ? [] : [{ specimen, parameters, found }];
  });
  const tools = { Verilator: verilator.version, 'Icarus Verilog': icarus.version, Yosys: version };
  const gates = subjects.filter(({ forms }) => forms.gates !== null).length;
  return { disagreements, members: members.length, gates, tools };
}

/** What a simulator made of a bundle. */
interface Run {
  readonly values: Frames;
  readonly unknown?: Frames;
  readonly version: string;
  results(inmate: Inmate, all: Frames): Frames;
}

async function inVerilator(subjects: readonly Subject[], timeoutMs: number): Promise<Run> {
  const {
    variant,
    stimulus: frames,
    results,
  } = bundle(
    'fuzz_verilator',
    subjects.map(({ forms }) => forms.emitted),
  );
  return inTemporaryFolder('subbyte-fuzz', async (folder) => {
    const built = await buildVariants([variant], { timeoutMs, folder });
    const simulator = built.simulator(variant.key);
    try {
      return { values: await simulator.run(frames), version: built.version, results };
    } finally {
      await simulator.close();
    }
  });
}

async function inIcarus(subjects: readonly Subject[], timeoutMs: number): Promise<Run> {
  const {
    variant,
    stimulus: frames,
    results,
  } = bundle(
    'fuzz_icarus',
    subjects.flatMap(({ forms: { emitted, rtl, gates } }) =>
      gates === null ? [emitted, rtl] : [emitted, rtl, gates],
    ),
  );
  const simulator = await icarusSimulator(variant, { timeoutMs });
  const four = await simulator.runFourState?.(frames);
  if (four === undefined) throw new Error('Icarus has four states');
  return { ...four, version: simulator.name.replace('icarus ', ''), results };
}
