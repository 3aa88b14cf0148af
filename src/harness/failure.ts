import type { GoldenModel } from '../golden/lib/golden.ts';
import { type FrameSlot, type Frames, readFrame } from '../hdl/sim/frame.ts';
import { type VcdScope, vcdText } from '../hdl/sim/vcd.ts';
import { hexPattern, renderWaveform, type WaveRow } from '../hdl/sim/waveform.ts';
import { compareFrames } from './compare.ts';
import { type ExpectedFrames, expectedFrames } from './expected.ts';
import { type FailureFiles, filesLines, writeFailureFiles } from './failure_files.ts';
import { formatCycles } from './jsonl.ts';
import type { Simulator } from './simulator.ts';
import type { StimulusPlan } from './stimulus/ports.ts';

/** A port's value in the words of its format, such as `-1/2`. */
export type Describe = (port: string, value: bigint) => string;

/** One execution's results on the shrunk trace. */
interface Outcome {
  readonly name: string;
  readonly values: Frames;
  readonly unknown?: Frames;
}

/** `mismatch`: the executions agree on something the golden model does not say. `disagreement`: they differ. */
type Verdict = 'mismatch' | 'disagreement';

export interface FailureReport {
  readonly verdict: Verdict;
  /** Cycles of the shrunk trace. */
  readonly cycles: number;
  /** The whole story: vector, values, waveform, files, replay line. */
  readonly text: string;
  /** Empty when the files could not be written; the text says why. */
  readonly stimulusFile: string;
  readonly vcdFile: string;
  /** Command line that runs the shrunk trace again. */
  readonly replay: string;
}

export interface FailureSubject {
  readonly module: string;
  readonly plan: StimulusPlan;
  readonly golden: GoldenModel;
  readonly executions: readonly Simulator[];
  readonly describe: Describe;
  /** Name of the scenario that the fault was seen in. */
  readonly scenario?: string;
  /** Seed of the stimulus, for the replay line. */
  readonly seed: number;
  /** Seed of what registers held at power-up when the fault was seen. */
  readonly powerUpSeed: number;
  /** Folder for the stimulus and waveform files. */
  readonly folder: string;
}

/** Runs the shrunk trace everywhere and tells the story. */
export async function reportFailure(subject: FailureSubject, trace: Frames): Promise<FailureReport> {
  const { plan, golden, executions } = subject;
  const expected = expectedFrames(golden, trace, plan.outputs);
  const outcomes: Outcome[] = [];
  for (const simulator of executions) outcomes.push(await execute(simulator, trace, subject.powerUpSeed));
  const verdict = judge(outcomes);
  const files = await writeFiles(subject, trace, expected, outcomes);
  const text = [
    verdict === 'mismatch' ? 'not what the golden model says:' : 'the simulators disagree among themselves:',
    ...(subject.scenario === undefined ? [] : [`  scenario: ${subject.scenario}`]),
    ...vectorLines(subject, trace),
    ...resultLines(subject, expected, outcomes),
    '',
    renderWaveform(waveRows(trace, expected, outcomes), trace.cycles),
    '',
    ...filesLines(files),
  ].join('\n');
  const { stimulusFile, vcdFile, replay } = files;
  return { verdict, cycles: trace.cycles, text, stimulusFile, vcdFile, replay };
}

async function execute(simulator: Simulator, trace: Frames, seed: number): Promise<Outcome> {
  const { name } = simulator;
  if (simulator.runFourState !== undefined)
    return { name, ...(await simulator.runFourState(trace, { seed })) };
  return { name, values: await simulator.run(trace, { seed }) };
}

/** Executions disagree when two known bits differ; what is unknown in one of them does not count. */
function judge(outcomes: readonly Outcome[]): Verdict {
  const differs = outcomes.some((one, i) =>
    outcomes.slice(i + 1).some((other) =>
      one.values.data.some((word, at) => {
        const open = (one.unknown?.data[at] ?? 0) | (other.unknown?.data[at] ?? 0);
        return ((word ^ (other.values.data[at] ?? 0)) & ~open) !== 0;
      }),
    ),
  );
  return differs ? 'disagreement' : 'mismatch';
}

function valueText(
  subject: FailureSubject,
  frames: Frames,
  cycle: number,
  slot: FrameSlot,
  unknown?: Frames,
): string {
  const hex = `0x${hexPattern(frames, cycle, slot, unknown)}`;
  if (hex.includes('x', 2)) return `${hex} (unknown bits)`;
  const value = readFrame(frames, cycle, slot);
  const described = subject.describe(slot.name, value);
  return slot.width === 1 ? String(value) : `${hex} (${described})`;
}

function vectorLines(subject: FailureSubject, trace: Frames): string[] {
  const from = Math.max(0, trace.cycles - 4);
  const left = from === 0 ? [] : [`  (${from} cycles before)`];
  const lines = Array.from({ length: trace.cycles - from }, (_, i) => {
    const values = trace.layout.slots.map(
      (slot) => `${slot.name} = ${valueText(subject, trace, from + i, slot)}`,
    );
    return `  cycle ${from + i}: ${values.join('   ')}`;
  });
  return [...left, ...lines];
}

function resultLines(
  subject: FailureSubject,
  expected: ExpectedFrames,
  outcomes: readonly Outcome[],
): string[] {
  const firsts = outcomes.map(({ values, unknown }) => compareFrames(expected, values, unknown).first);
  const first = firsts.find((found) => found !== null);
  if (first === undefined || first === null) return [];
  const { cycle, slot } = first;
  const width = Math.max(...outcomes.map(({ name }) => name.length), 'golden'.length);
  const said = (name: string, text: string) => `    ${name.padEnd(width)}  ${text}`;
  return [
    `  output ${slot.name} in cycle ${cycle}:`,
    said('golden', valueText(subject, expected.values, cycle, slot)),
    ...outcomes.map(({ name, values, unknown }) =>
      said(name, valueText(subject, values, cycle, slot, unknown)),
    ),
  ];
}

function waveRows(trace: Frames, expected: ExpectedFrames, outcomes: readonly Outcome[]): WaveRow[] {
  const inputs = trace.layout.slots.map((slot): WaveRow => ({ label: slot.name, frames: trace, slot }));
  const outputs = expected.values.layout.slots.flatMap((slot): WaveRow[] => {
    const open = expected.known === null ? {} : { unknown: inverted(expected.known) };
    const wrongIn =
      ({ values, unknown }: Outcome) =>
      (cycle: number) => {
        const claimed = expected.known === null ? -1n : readFrame(expected.known, cycle, slot);
        const difference = readFrame(expected.values, cycle, slot) ^ readFrame(values, cycle, slot);
        const unclear = unknown === undefined ? 0n : readFrame(unknown, cycle, slot);
        return BigInt.asUintN(slot.width, (difference | unclear) & claimed) !== 0n;
      };
    return [
      { label: `${slot.name} golden`, frames: expected.values, slot, ...open },
      ...outcomes.map((outcome) => ({
        label: `${slot.name} ${outcome.name}`,
        frames: outcome.values,
        slot,
        wrong: wrongIn(outcome),
        ...(outcome.unknown === undefined ? {} : { unknown: outcome.unknown }),
      })),
    ];
  });
  return [...inputs, ...outputs];
}

const inverted = ({ layout, cycles, data }: Frames): Frames => ({
  layout,
  cycles,
  data: data.map((word) => ~word),
});

function writeFiles(
  { module, plan, folder, seed }: FailureSubject,
  trace: Frames,
  expected: ExpectedFrames,
  outcomes: readonly Outcome[],
): Promise<FailureFiles> {
  const open = expected.known === null ? {} : { unknown: inverted(expected.known) };
  const scopes: VcdScope[] = [
    { name: 'inputs', frames: trace, kind: 'inputs' },
    { name: 'golden', frames: expected.values, kind: 'results', ...open },
    ...outcomes.map(
      ({ name, values, unknown }): VcdScope => ({
        name,
        frames: values,
        kind: 'results',
        ...(unknown === undefined ? {} : { unknown }),
      }),
    ),
  ];
  return writeFailureFiles({
    module,
    folder,
    seed,
    stimulus: formatCycles(trace),
    waveform: vcdText(scopes, plan.sequential ? 'clk' : null),
  });
}
