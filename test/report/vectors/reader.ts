import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A reader of vectors that knows what their README, `vectors.json` and docs/vectors.md say, and nothing of this project: what
 * somebody would write who cannot use the bench. It drives any device and says what the bench says.
 */
export interface Device {
  /** One clock cycle, or one evaluation: the outputs as bits, read where the README says. */
  step(inputs: Readonly<Record<string, bigint>>): Readonly<Record<string, bigint>>;
}

interface Field {
  readonly name: string;
  readonly width: number;
  readonly signed: boolean;
}
type Line = Readonly<Record<string, bigint>>;

interface About {
  readonly cycles?: number;
  readonly lines: Readonly<Record<string, readonly Field[]>>;
}

export const aboutOf = (folder: string): About =>
  JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8'));

/** The lines of a `.hex` file, as bits by name. */
export function hexLines(folder: string, name: string): readonly Line[] {
  const fields = aboutOf(folder).lines[name]!;
  const bits = fields.reduce((sum, { width }) => sum + width, 0);
  const texts = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
  return texts.map((text) => {
    let left = BigInt(`0x${text}`);
    if (left >> BigInt(bits) !== 1n) throw new Error(`${name}: a line without its leading 1`);
    return Object.fromEntries(
      fields.toReversed().map(({ name: field, width }) => {
        const value = BigInt.asUintN(width, left);
        left >>= BigInt(width);
        return [field, value];
      }),
    );
  });
}

/** The lines of a `.jsonl` file; integers keep their bits. */
export const jsonLines = (folder: string, name: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** What the bench prints at its end when the module behaves as the device does. */
export const verdictOf = (folder: string, device: Device): string =>
  aboutOf(folder).cycles === undefined ? streamVerdict(folder, device) : cycleVerdict(folder, device);

function cycleVerdict(folder: string, device: Device): string {
  const stimulus = hexLines(folder, 'stimulus.hex');
  const expected = hexLines(folder, 'expected.hex');
  const outputs = aboutOf(folder).lines['expected.hex']!.filter(({ name }) => !name.endsWith(' known'));
  const wrong = stimulus.filter((inputs, i) => {
    const found = device.step(inputs);
    const wanted = expected[i]!;
    return outputs.some(({ name }) => ((found[name]! ^ wanted[name]!) & wanted[`${name} known`]!) !== 0n);
  });
  if (wrong.length === 0) return `PASS: ${stimulus.length} cases`;
  return `FAIL: ${wrong.length} of ${stimulus.length} cases`;
}

const stallLimit = 2000;

interface Sums {
  cycle: number;
  checked: number;
  /** A run went on without a transfer for too long; the rest is left out. */
  isStuck: boolean;
}

/** A stream at one moment of a run. */
interface Stream {
  readonly name: string;
  readonly beats: readonly Line[];
  readonly fields: readonly Field[];
  readonly isSink: boolean;
  at: number;
  end: number;
  /** Of a source: the transfer it offers. */
  offered: Line | null;
  /** Of a sink: what waited in the cycle before. */
  waiting: string | null;
}

function streamVerdict(folder: string, device: Device): string {
  const { lines } = aboutOf(folder);
  const paces = hexLines(folder, 'paces.hex');
  const runs = hexLines(folder, 'runs.hex');
  const names = Object.keys(paces[0]!).filter((name) => `${name}.hex` in lines);
  const steadyNames = lines['runs.hex']!.map(({ name }) => name).filter((name) => !/ (from|to)$/.test(name));
  const streams = names.map(
    (name): Stream => ({
      name,
      beats: hexLines(folder, `${name}.hex`),
      fields: lines[`${name}.hex`]!,
      isSink: name.startsWith('m_'),
      at: 0,
      end: 0,
      offered: null,
      waiting: null,
    }),
  );
  const sums: Sums = { cycle: 0, checked: 0, isStuck: false };
  let failed = 0;
  let done = 0;
  for (const run of runs) {
    if (sums.isStuck) break;
    done++;
    const steady = Object.fromEntries(steadyNames.map((name) => [name, run[name]!]));
    for (const stream of streams) {
      stream.at = Number(run[`${stream.name} from`]);
      stream.end = Number(run[`${stream.name} to`]);
      stream.offered = null;
      stream.waiting = null;
    }
    if (!isRight(device, streams, steady, paces, sums)) failed++;
  }
  if (failed > 0) return `FAIL: ${failed} of ${done} runs`;
  return `PASS: ${runs.length} runs, ${sums.checked} transfers, ${sums.cycle} cycles`;
}

function isRight(
  device: Device,
  streams: readonly Stream[],
  steady: Line,
  paces: readonly Line[],
  sums: Sums,
): boolean {
  const sources = streams.filter(({ isSink }) => !isSink);
  const sinks = streams.filter(({ isSink }) => isSink);
  const inputs: Record<string, bigint> = { ...steady, aresetn: 0n };
  for (const { name } of sources) Object.assign(inputs, pins(name, {}, false));
  for (const { name } of sinks) inputs[`${name}_tready`] = 0n;
  device.step(inputs);
  device.step(inputs);
  inputs.aresetn = 1n;
  let idle = 0;
  let quiet = 0;
  let isBroken = false;
  while (!isBroken && quiet < 12) {
    const pace = paces[sums.cycle % paces.length]!;
    sums.cycle++;
    idle++;
    for (const source of sources) {
      if (source.offered !== null || pace[source.name] !== 1n || source.at >= source.end) continue;
      source.offered = source.beats[source.at]!;
      Object.assign(inputs, pins(source.name, source.offered, true));
    }
    for (const { name } of sinks) inputs[`${name}_tready`] = pace[name]!;
    const outputs = device.step(inputs);
    for (const sink of sinks) {
      const isValid = outputs[`${sink.name}_tvalid`] === 1n;
      const shown = payload(sink.name, outputs);
      const ready = pace[sink.name] === 1n;
      if (sink.waiting !== null && (!isValid || shown !== sink.waiting)) isBroken = true;
      else if (isValid && ready) {
        if (sink.at >= sink.end || shown !== payload('', sink.beats[sink.at]!)) isBroken = true;
        sink.at++;
        sums.checked++;
        idle = 0;
      }
      sink.waiting = isValid && !ready ? shown : null;
    }
    for (const source of sources) {
      if (source.offered === null || outputs[`${source.name}_tready`] !== 1n) continue;
      source.offered = null;
      // What stands beside a low tvalid means nothing.
      for (const { name, width } of source.fields)
        inputs[`${source.name}_${name}`] = BigInt.asUintN(width, ~inputs[`${source.name}_${name}`]!);
      inputs[`${source.name}_tvalid`] = 0n;
      source.at++;
      idle = 0;
    }
    if (streams.every(({ at, end }) => at === end)) quiet++;
    if (idle > stallLimit) sums.isStuck = true;
    isBroken ||= sums.isStuck;
  }
  return !isBroken;
}

const signals = ['tlast', 'tuser', 'tdata'] as const;
const payload = (name: string, values: Line): string =>
  signals.map((signal) => values[name === '' ? signal : `${name}_${signal}`] ?? '-').join();
const pins = (name: string, beat: Line, isValid: boolean): Line => ({
  ...Object.fromEntries(signals.map((signal) => [`${name}_${signal}`, beat[signal] ?? 0n])),
  [`${name}_tvalid`]: isValid ? 1n : 0n,
});
