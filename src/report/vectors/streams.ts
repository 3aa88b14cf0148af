import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import { jsonValue } from '../../harness/jsonl.ts';
import { xorshift } from '../../harness/stimulus/random_stream.ts';
import { defaultStallLimit } from '../../harness/stream/drive.ts';
import { flowNames, flowOf } from '../../harness/stream/flow.ts';
import type { StreamPins } from '../../harness/stream/plan.ts';
import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import { type Subject, streamPlanOf } from '../execution.ts';
import type { BenchFiles, HexField, VectorOptions } from './parts.ts';
import { fill, hexLine, pinList, range } from './template.ts';

/** Lines of `paces.hex`; they begin anew when they have been used up. */
const paceLines = 4096;
/** Cycles for which a stream keeps its way of moving. */
const paceStretch = 64;

interface Run {
  readonly scenario: StreamScenario;
  readonly expected: Traffic;
}

/** Vectors of a streaming unit: transfers into and out of it, and when each side of the bench moves. */
export function streamVectors(subject: Subject, { cases, seed }: VectorOptions): BenchFiles {
  const { entry } = subject;
  const { streaming } = entry;
  if (streaming === null) throw new RangeError(`${entry.module} has no streams`);
  const plan = streamPlanOf(subject);
  const golden = streaming.golden();
  const scenarios = within(streaming.scenarios(seed, cases), cases);
  const runs = scenarios.map(
    (scenario): Run => ({ scenario, expected: golden.run(scenario.traffic, scenario.steady) }),
  );
  const pins = [...plan.sources, ...plan.sinks];
  const beatsOf = ({ name, direction }: StreamPins, { scenario, expected }: Run) =>
    (direction === 'in' ? scenario.traffic : expected)[name] ?? [];
  const streams = pins.map((stream, index) => streamView(stream, index, runs, beatsOf));
  const steadyBits = plan.steady.reduce((sum, { width }) => sum + width, 0);
  const runBits = steadyBits + 64 * pins.length;
  const bench = fill('stream_bench.v.hbs', {
    module: entry.module,
    runs: runs.length,
    paces: paceLines,
    stallLimit: defaultStallLimit,
    runBits,
    streamCount: pins.length,
    streamTop: pins.length - 1,
    steady: plan.steady.map(({ name, width }) => ({ name, range: range(width) })),
    streams,
    sources: streams.filter(({ isSink }) => !isSink),
    sinks: streams.filter(({ isSink }) => isSink),
    pins: pinList(Object.keys(entry.ports)),
  });
  const transfers = streams.reduce((sum, { count }) => sum + count, 0);
  return {
    files: [
      { name: 'tb.v', about: 'the test bench', text: bench },
      {
        name: 'stimulus.jsonl',
        about: 'by run: the steady inputs, then the transfers in',
        text: runs.map((run) => runLines(run, plan.sources, beatsOf, true)).join(''),
      },
      {
        name: 'expected.jsonl',
        about: 'by run: the transfers out',
        text: runs.map((run) => runLines(run, plan.sinks, beatsOf, false)).join(''),
      },
      {
        name: 'runs.hex',
        about: 'steady inputs of every run and where its transfers stand',
        text: runTable(runs, plan.steady, pins, beatsOf),
      },
      { name: 'paces.hex', about: 'in which cycles each stream moves', text: paceTable(pins, seed) },
      ...pins.map((stream) => ({
        name: `${stream.name}.hex`,
        about: `transfers ${stream.direction === 'in' ? 'into' : 'out of'} the module on ${stream.name}`,
        text: runs
          .flatMap((run) => beatsOf(stream, run))
          .map((beat) => hexLine(beatPattern(stream, beat), beatWidth(stream)))
          .join(''),
      })),
    ],
    what: `${runs.length} runs, ${transfers} transfers`,
    counts: { runs: runs.length, transfers },
    lines: {
      'runs.hex': [
        ...plan.steady.map(({ name, width, signed }) => ({ name, width, signed })),
        ...pins.flatMap(({ name }) => [unsigned(`${name} from`, 32), unsigned(`${name} to`, 32)]),
      ],
      'paces.hex': pins.toReversed().map(({ name }) => unsigned(name, 1)),
      ...Object.fromEntries(pins.map((stream) => [`${stream.name}.hex`, beatFields(stream)])),
    },
    notes: [
      `A line of \`runs.hex\` is a 1, ${plan.steady.map(({ name, width }) => `${name} (${width}), `).join('')}then 32 bits each: the first line and the one behind the last that the run uses of ${pins.map(({ name }) => `\`${name}.hex\``).join(', ')}.`,
      'A line of a stream is a 1, `tlast`, `tuser` where there is one, `tdata`, most significant first.',
      'Every run begins with a reset. `tvalid`, once up, stays until `tready`; a module that withdraws a transfer, changes it while it waits, gives one too many, or does nothing for too long fails.',
      'Which side waits is decided by `paces.hex` alone and not by the module: change it, and what leaves the module must stay the same. All lines the same length, a leading 1 and a bit per stream, the first stream in bit 0; all ones is full rate.',
    ],
  };
}

/** Scenarios until the transfers into the unit are enough; the first one in any case. */
function within(all: readonly StreamScenario[], transfers: number): readonly StreamScenario[] {
  let sum = 0;
  const taken: StreamScenario[] = [];
  for (const scenario of all) {
    const size = Object.values(scenario.traffic).reduce((beats, list) => beats + list.length, 0);
    if (taken.length > 0 && sum + size > transfers) continue;
    sum += size;
    taken.push(scenario);
  }
  return taken;
}

type BeatsOf = (stream: StreamPins, run: Run) => readonly Beat[];

function streamView(stream: StreamPins, index: number, runs: readonly Run[], beatsOf: BeatsOf) {
  const { name, direction, data, user } = stream;
  const isSink = direction === 'out';
  const count = runs.reduce((sum, run) => sum + beatsOf(stream, run).length, 0);
  return {
    name,
    index,
    isSink,
    count,
    forth: isSink ? 'wire' : 'reg',
    back: isSink ? 'reg' : 'wire',
    range: range(data.width),
    userBits: user?.width ?? 0,
    userRange: range(user?.width ?? 1),
    beatBits: beatWidth(stream),
    beatTop: beatWidth(stream) - 1,
    top: Math.max(0, count - 1),
  };
}

const unsigned = (name: string, width: number): HexField => ({ name, width, signed: false });

const beatFields = ({ data, user }: StreamPins): readonly HexField[] => [
  unsigned('tlast', 1),
  ...(user === null ? [] : [unsigned('tuser', user.width)]),
  unsigned('tdata', data.width),
];

const beatWidth = ({ data, user }: StreamPins): number => data.width + (user?.width ?? 0) + 1;

function beatPattern({ data, user }: StreamPins, beat: Beat): bigint {
  const userBits = BigInt(user?.width ?? 0);
  const forward = (beat.last ? 1n : 0n) << userBits;
  return ((forward | (user === null ? 0n : (beat.user ?? 0n))) << BigInt(data.width)) | beat.data;
}

function runTable(
  runs: readonly Run[],
  steady: readonly { readonly name: string; readonly width: number }[],
  pins: readonly StreamPins[],
  beatsOf: BeatsOf,
): string {
  const at = new Map(pins.map((stream) => [stream, 0]));
  const width = steady.reduce((sum, slot) => sum + slot.width, 0) + 64 * pins.length;
  return runs
    .map((run) => {
      let line = 0n;
      for (const slot of steady)
        line =
          (line << BigInt(slot.width)) | BigInt.asUintN(slot.width, run.scenario.steady[slot.name] ?? 0n);
      for (const stream of pins) {
        const from = at.get(stream) ?? 0;
        const to = from + beatsOf(stream, run).length;
        at.set(stream, to);
        line = (((line << 32n) | BigInt(from)) << 32n) | BigInt(to);
      }
      return hexLine(line, width);
    })
    .join('');
}

/**
 * Every stream changes between the harness's ways of moving, in an order drawn for it alone; all begin with pauses, so that short
 * vectors have some too.
 */
function paceTable(pins: readonly StreamPins[], seed: number): string {
  const names = flowNames.filter((name) => name !== 'reset_midway');
  const moves = pins.map(({ direction }, index) => {
    const draw = xorshift(seed * 31 + index);
    return Array.from({ length: paceLines / paceStretch }, (_, stretch) => {
      const name = stretch === 0 ? 'slow_both' : (names[draw() % names.length] ?? 'full_rate');
      const pace = flowOf({ name, seed: seed + 7919 * stretch }).pace(direction, index);
      return Array.from({ length: paceStretch }, pace);
    }).flat();
  });
  return Array.from({ length: paceLines }, (_, line) => {
    const bits = moves.reduce((sum, stream, i) => sum | (stream[line] === true ? 1n << BigInt(i) : 0n), 0n);
    return hexLine(bits, pins.length);
  }).join('');
}

function runLines(run: Run, pins: readonly StreamPins[], beatsOf: BeatsOf, withSteady: boolean): string {
  const steady = Object.entries(run.scenario.steady).map(
    ([name, value]) => `${JSON.stringify(name)}: ${jsonValue(value)}`,
  );
  const head = `{"run": ${JSON.stringify(run.scenario.name)}${withSteady ? `, "steady": {${steady.join(', ')}}` : ''}}\n`;
  const beats = pins.flatMap((stream) =>
    beatsOf(stream, run).map(({ data, last, user }) => {
      const side = stream.user === null ? '' : `, "user": ${jsonValue(user ?? 0n)}`;
      return `{"stream": "${stream.name}", "data": "0x${data.toString(16)}", "last": ${last}${side}}\n`;
    }),
  );
  return head + beats.join('');
}
