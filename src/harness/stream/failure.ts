import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import type { Frames } from '../../hdl/sim/frame.ts';
import { vcdText } from '../../hdl/sim/vcd.ts';
import { renderWaveform, type WaveRow } from '../../hdl/sim/waveform.ts';
import { compareFrames } from '../compare.ts';
import { sliceFrames } from '../expected.ts';
import type { FailureReport } from '../failure.ts';
import { type FailureFiles, filesLines, writeFailureFiles } from '../failure_files.ts';
import type { Simulator } from '../simulator.ts';
import { formatRun } from './jsonl.ts';
import { expectedPins } from './log.ts';
import { clockName, type StreamPlan } from './plan.ts';
import { beatText } from './receiver.ts';
import { type Batch, type Bench, driveBatch, referenceName } from './runs.ts';
import type { ShrunkRun } from './shrink.ts';
import { sameBeat, transfersIn } from './transfers.ts';

/** What a story is told of. */
export interface StreamSubject extends Bench {
  readonly module: string;
  readonly simulators?: readonly Simulator[];
  readonly sampling?: readonly Simulator[];
  readonly describe?: (stream: string, beat: Beat) => string;
}

export interface StreamStory extends ShrunkRun {
  /** Seed of the scenarios, for the replay line. */
  readonly seed: number;
  readonly folder: string;
}

/** One execution's outputs on the pins of the run. */
interface Outcome {
  readonly name: string;
  readonly outputs: Frames;
  readonly unknown?: Frames;
}

const shownBeats = 6;
/** Wider ports would fill the screen; they are in the waveform file. */
const widestShown = 64;
const shownCycles = 12;

/** Drives the shrunk run once more, everywhere, and tells the story. */
export async function reportStreamFailure(
  subject: StreamSubject,
  story: StreamStory,
): Promise<FailureReport> {
  const { run, powerUpSeed } = story;
  const batch = driveBatch(subject, [run].values(), powerUpSeed, 1);
  const inputs = batch.log.inputs.frames();
  const outcomes = await executeAll(subject, batch, powerUpSeed);
  const expected = expectedPins(subject.plan, inputs, batch.log.outputs.frames());
  const differing = outcomes
    .slice(1)
    .map(({ name, outputs, unknown }) => ({ name, ...compareFrames(expected, outputs, unknown) }))
    .filter(({ first }) => first !== null);
  const verdict = differing.length > 0 ? 'disagreement' : 'mismatch';
  const files = await writeFiles(subject, story, inputs, outcomes);
  const fault = batch.driven[0]?.drive.fault ?? null;
  const [different] = differing;
  const last = Math.min(
    inputs.cycles,
    (fault?.since ?? fault?.cycle ?? different?.first?.cycle ?? inputs.cycles) + 4,
  );
  const text = [
    verdict === 'mismatch' ? 'not what the golden model says:' : 'the simulators disagree among themselves:',
    `  scenario: ${run.scenario.name}, flow ${run.flow.name}${story.alone ? '' : '; shows only behind the runs before it, so nothing is left out: replay with the seed alone'}`,
    ...(fault === null ? [] : [`  cycle ${fault.cycle}: ${fault.what}`]),
    ...differing.map(({ name, first }) => `  cycle ${first?.cycle}: ${name} differs on ${first?.slot.name}`),
    ...steadyLines(subject.plan, run.scenario.steady),
    ...Object.entries(run.scenario.traffic).flatMap(([name, beats]) => inputLines(subject, name, beats)),
    ...outputLines(subject, run.expected, outcomes, inputs),
    '',
    renderWaveform(waveRows(sliceFrames(inputs, 0, last), outcomes), last, shownCycles),
    '',
    ...filesLines(files),
  ].join('\n');
  const { stimulusFile, vcdFile, replay } = files;
  return { verdict, cycles: inputs.cycles, text, stimulusFile, vcdFile, replay };
}

async function executeAll(
  { simulators = [], sampling = [] }: StreamSubject,
  { log }: Batch,
  seed: number,
): Promise<Outcome[]> {
  const inputs = log.inputs.frames();
  const outcomes: Outcome[] = [{ name: referenceName, outputs: log.outputs.frames() }];
  for (const simulator of [...simulators, ...sampling]) {
    const { name } = simulator;
    if (simulator.runFourState === undefined) {
      outcomes.push({ name, outputs: await simulator.run(inputs, { seed }) });
    } else {
      const { values, unknown } = await simulator.runFourState(inputs, { seed });
      outcomes.push({ name, outputs: values, unknown });
    }
  }
  return outcomes;
}

const steadyLines = ({ steady }: StreamPlan, values: Readonly<Record<string, bigint>>): string[] =>
  steady.length === 0 ? [] : [`  ${steady.map(({ name }) => `${name} = ${values[name] ?? 0n}`).join('   ')}`];

function inputLines(subject: StreamSubject, stream: string, beats: readonly Beat[]): string[] {
  const from = Math.max(0, beats.length - shownBeats);
  return [
    `  ${stream}: ${beats.length} beats${from === 0 ? '' : `, the last ${shownBeats} of which`}`,
    ...beats.slice(from).map((beat, i) => `    ${from + i + 1}: ${described(subject, stream, beat)}`),
  ];
}

function described({ describe }: StreamSubject, stream: string, beat: Beat): string {
  const words = describe?.(stream, beat) ?? '';
  return words === '' ? beatText(beat) : `${beatText(beat)} (${words})`;
}

/** The first transfer of each output stream that is not the golden model's, in every execution. */
function outputLines(
  subject: StreamSubject,
  expected: Traffic,
  outcomes: readonly Outcome[],
  inputs: Frames,
): string[] {
  const { plan } = subject;
  const got = outcomes.map(({ name, outputs }) => ({
    name,
    traffic: transfersIn(plan, inputs, outputs, 0, inputs.cycles),
  }));
  const width = Math.max('golden'.length, ...outcomes.map(({ name }) => name.length));
  return plan.sinks.flatMap(({ name: stream }) => {
    const want = expected[stream] ?? [];
    const first = Math.min(...got.map(({ traffic }) => differsAt(want, traffic[stream] ?? [])));
    if (first === Number.POSITIVE_INFINITY)
      return [`  ${stream}: ${want.length} transfers, as the golden model says`];
    const said = (name: string, beat: Beat | undefined) =>
      `    ${name.padEnd(width)}  ${beat === undefined ? 'no such transfer' : described(subject, stream, beat)}`;
    return [
      `  ${stream}, transfer ${first + 1} of ${want.length}:`,
      said('golden', want[first]),
      ...got.map(({ name, traffic }) => said(name, traffic[stream]?.[first])),
    ];
  });
}

function differsAt(want: readonly Beat[], got: readonly Beat[]): number {
  for (let i = 0; i < Math.max(want.length, got.length); i++) {
    const [one, other] = [want[i], got[i]];
    if (one === undefined || other === undefined || !sameBeat(one, other)) return i;
  }
  return Number.POSITIVE_INFINITY;
}

function waveRows(inputs: Frames, outcomes: readonly Outcome[]): WaveRow[] {
  const shown = (frames: Frames) => frames.layout.slots.filter(({ width }) => width <= widestShown);
  const [reference] = outcomes;
  return [
    ...shown(inputs).map((slot): WaveRow => ({ label: slot.name, frames: inputs, slot })),
    ...(reference === undefined ? [] : shown(reference.outputs)).flatMap((slot) =>
      outcomes.map(
        ({ name, outputs, unknown }): WaveRow => ({
          label: outcomes.length === 1 ? slot.name : `${slot.name} ${name}`,
          frames: outputs,
          slot,
          ...(unknown === undefined ? {} : { unknown }),
        }),
      ),
    ),
  ];
}

function writeFiles(
  { module, plan }: StreamSubject,
  { run, folder, seed }: StreamStory,
  inputs: Frames,
  outcomes: readonly Outcome[],
): Promise<FailureFiles> {
  // Outputs are read beside the inputs, before the edge.
  const scopes = [
    { name: 'inputs', frames: inputs, kind: 'inputs' } as const,
    ...outcomes.map(({ name, outputs, unknown }) => ({
      name,
      frames: outputs,
      kind: 'inputs' as const,
      ...(unknown === undefined ? {} : { unknown }),
    })),
  ];
  return writeFailureFiles({
    module,
    folder,
    seed,
    stimulus: formatRun(plan, run.scenario, run.flow),
    waveform: vcdText(scopes, clockName),
  });
}
