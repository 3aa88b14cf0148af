import { quoted, UsageFailure } from '../../errors.ts';
import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import type { FramePort } from '../../hdl/sim/frame.ts';
import type { StreamScenario } from '../../scenarios/lib/scenario.ts';
import { jsonValue, parseLine, parseValue, shownValue, where } from '../jsonl.ts';
import { filledLines } from '../lines.ts';
import { type FlowChoice, flowNames } from './flow.ts';
import type { StreamPins, StreamPlan } from './plan.ts';
import type { StreamReplay } from './runs.ts';

/**
 * Transfers as JSON lines: `{"stream": "s_axis", "data": "0x1f", "last": true, "user": 0}`, one object per transfer, in
 * order within a stream. Two more kinds of line may come before: `{"steady": {"eg": -3}}` gives the inputs beside the
 * streams, and `{"flow": {"name": "slow_sink", "seed": 5}}` the pace of source and sink.
 */

type Line = Readonly<Record<string, unknown>>;

/** A unit's streams by direction, and its steady inputs: what may stand in the lines. */
export type StreamShape = Pick<StreamPlan, 'sources' | 'steady'>;

const shape = '{"stream": "s_axis", "data": "0x1f", "last": true}';

const refused = (
  code: 'E_STIMULUS_JSON' | 'E_STIMULUS_PORT' | 'E_STIMULUS_MISSING' | 'E_STIMULUS_RANGE',
  what: string,
  number: number,
  fix: string,
) => new UsageFailure({ code, what, where: where(number), fix });

/** Reads what enters a unit. Throws E_STIMULUS_JSON, _PORT, _MISSING or _RANGE with the line. */
export function parseTransfers(text: string, plan: StreamShape): StreamReplay {
  const traffic: Record<string, Beat[]> = Object.fromEntries(plan.sources.map(({ name }) => [name, []]));
  let steady: StreamScenario['steady'] = {};
  let flow: FlowChoice | null = null;
  let given = false;
  for (const { text: content, number } of filledLines(text)) {
    const line = parseLine(content, number);
    if (Object.hasOwn(line, 'flow')) flow = parseFlow(line, number);
    else if (Object.hasOwn(line, 'steady')) {
      steady = parseSteady(line, plan, number);
      given = true;
    } else {
      const { name, beat } = parseBeat(line, plan, number);
      traffic[name]?.push(beat);
    }
  }
  if (!given && plan.steady.length > 0) {
    const names = plan.steady.map(({ name }) => `'${name}'`).join(', ');
    throw refused('E_STIMULUS_MISSING', `no value for ${names}`, 1, `begin with a line ${steadyShape(plan)}`);
  }
  return { scenario: { name: 'given', traffic, steady }, flow };
}

const steadyShape = ({ steady }: StreamShape): string =>
  `{"steady": {${steady.map(({ name }) => `"${name}": 0`).join(', ')}}}`;

function only(line: Line, names: readonly string[], number: number, fix: string): void {
  const unknown = Object.keys(line).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refused('E_STIMULUS_PORT', `nothing is called ${quoted(unknown)} here`, number, fix);
  const missing = names.filter((name) => !Object.hasOwn(line, name));
  if (missing.length > 0) {
    const list = missing.map((name) => `'${name}'`).join(', ');
    throw refused('E_STIMULUS_MISSING', `no value for ${list}`, number, fix);
  }
}

const isObject = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseFlow(line: Line, number: number): FlowChoice {
  const fix = `write {"flow": {"name": "${flowNames[0]}", "seed": 1}}, with one of ${flowNames.join(', ')}`;
  only(line, ['flow'], number, fix);
  const { flow } = line;
  if (!isObject(flow)) throw refused('E_STIMULUS_JSON', "'flow' is not an object", number, fix);
  only(flow, ['name', 'seed'], number, fix);
  const name = flowNames.find((known) => known === flow.name);
  if (name === undefined)
    throw refused('E_STIMULUS_RANGE', `there is no flow ${shownValue(flow.name)}`, number, fix);
  if (!Number.isSafeInteger(flow.seed))
    throw refused('E_STIMULUS_RANGE', `${shownValue(flow.seed)} is not an integer`, number, fix);
  return { name, seed: Number(flow.seed) };
}

function parseSteady(line: Line, plan: StreamShape, number: number): StreamScenario['steady'] {
  const fix =
    plan.steady.length === 0 ? 'leave it out: there are no steady inputs' : `write ${steadyShape(plan)}`;
  only(line, ['steady'], number, fix);
  const { steady } = line;
  if (!isObject(steady)) throw refused('E_STIMULUS_JSON', "'steady' is not an object", number, fix);
  const names = plan.steady.map(({ name }) => name);
  only(steady, names, number, fix);
  return Object.fromEntries(
    plan.steady.map((slot) => [slot.name, parseValue(steady[slot.name], slot, number)]),
  );
}

function parseBeat(
  line: Line,
  plan: StreamShape,
  number: number,
): { readonly name: string; readonly beat: Beat } {
  const pins = plan.sources.find(({ name }) => name === line.stream);
  if (pins === undefined) {
    const names = plan.sources.map(({ name }) => `"${name}"`).join(' or ');
    throw refused(
      Object.hasOwn(line, 'stream') ? 'E_STIMULUS_PORT' : 'E_STIMULUS_MISSING',
      Object.hasOwn(line, 'stream')
        ? `there is no input stream ${shownValue(line.stream)}`
        : "no value for 'stream'",
      number,
      `write transfers such as ${shape} with stream ${names}`,
    );
  }
  const names = ['stream', 'data', 'last', ...(pins.user === null ? [] : ['user'])];
  only(line, names, number, `give ${names.map((name) => `'${name}'`).join(', ')} and nothing else`);
  if (typeof line.last !== 'boolean')
    throw refused('E_STIMULUS_RANGE', `'last' is ${shownValue(line.last)}`, number, 'write true or false');
  const value = (slot: FramePort, given: unknown) => parseValue(given, slot, number);
  const user = pins.user === null ? {} : { user: value(pins.user, line.user) };
  return { name: pins.name, beat: { data: value(pins.data, line.data), last: line.last, ...user } };
}

/** Transfers of streams as JSON lines, stream after stream; data as bit patterns. */
export function formatTransfers(pins: readonly StreamPins[], traffic: Traffic): string {
  return pins
    .flatMap(({ name, user }) =>
      (traffic[name] ?? []).map((beat) => {
        const more = user === null ? '' : `, "user": ${jsonValue(beat.user ?? 0n)}`;
        return `{"stream": "${name}", "data": "0x${beat.data.toString(16)}", "last": ${beat.last}${more}}\n`;
      }),
    )
    .join('');
}

/** A run as a file that `parseTransfers` reads. */
export function formatRun(plan: StreamPlan, { traffic, steady }: StreamScenario, flow: FlowChoice): string {
  const values = plan.steady.map(({ name }) => `"${name}": ${jsonValue(steady[name] ?? 0n)}`);
  return [
    `{"flow": {"name": "${flow.name}", "seed": ${flow.seed}}}\n`,
    ...(values.length === 0 ? [] : [`{"steady": {${values.join(', ')}}}\n`]),
    formatTransfers(plan.sources, traffic),
  ].join('');
}
