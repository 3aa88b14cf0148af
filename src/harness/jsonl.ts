import { quoted, UsageFailure } from '../errors.ts';
import {
  allocateFrames,
  type FrameLayout,
  type FramePort,
  type Frames,
  readFrame,
  writeFrame,
} from '../hdl/sim/frame.ts';
import { filledLines } from './lines.ts';

/**
 * Stimulus and results as JSON lines: one object per cycle, port -> integer. An integer is a JSON number, or a string
 * with a decimal (`"-12"`) or a bit pattern (`"0xff"`). Blank lines are skipped.
 */

/** Where in a stimulus something stands. */
export const where = (line: number) => `line ${line} of the stimulus`;

/** Reads stimulus for the inputs in `layout`. Throws E_STIMULUS_JSON, _PORT, _MISSING or _RANGE with the line. */
export function parseStimulus(text: string, layout: FrameLayout): Frames {
  let cycles = 0;
  for (const _ of filledLines(text)) cycles++;
  requireRoom(cycles, layout);
  const frames = allocateFrames(layout, cycles);
  let cycle = 0;
  for (const { text: line, number } of filledLines(text)) {
    const values = parseLine(line, number);
    checkPorts(values, layout, number);
    for (const slot of layout.slots)
      writeFrame(frames, cycle, slot, parseValue(values[slot.name], slot, number));
    cycle++;
  }
  return frames;
}

/** What a stimulus may take once it is read. */
const mostFrameBytes = 2 ** 30;

function requireRoom(cycles: number, { words }: FrameLayout): void {
  if (4 * words * cycles <= mostFrameBytes) return;
  throw new UsageFailure({
    code: 'E_STIMULUS_FILE',
    what: `${cycles} cycles of ${words} words take more than ${mostFrameBytes / 2 ** 20} MiB`,
    fix: 'give the stimulus in parts',
  });
}

/** The widest port of any unit takes some thousand digits. */
const longestLine = 1_000_000;

/**
 * A line of JSON with its integers of 16 digits or more as texts: beyond 2^53 they would lose bits in JSON.parse. One
 * pass, in time that is linear whatever the line holds.
 */
function largeIntegersAsText(line: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const character = line.charAt(at);
    if (character === '"') {
      at = endOfString(line, at);
    } else if (character === '-' || isDigit(character)) {
      let end = at + 1;
      while (isDigit(line.charAt(end))) end++;
      const digits = end - at - (character === '-' ? 1 : 0);
      if (digits >= 16 && !/[.eE]/.test(line.charAt(end))) {
        parts.push(line.slice(from, at), `"${line.slice(at, end)}"`);
        from = end;
      }
      // A fraction or exponent is part of the same number.
      while (/[\d.eE+-]/.test(line.charAt(end))) end++;
      at = end;
    } else at++;
  }
  parts.push(line.slice(from));
  return parts.join('');
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character !== '';

/** Past the closing quote of the string that begins at `at`. */
function endOfString(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length && line.charAt(end) !== '"') end += line.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** What the parser says of the line as it was given, where its columns are right. */
function complaintAbout(line: string): Error {
  try {
    JSON.parse(line);
    return new Error('not JSON');
  } catch (error) {
    return error as Error;
  }
}

/** The parser's words without the text around, which may be long and is shown by nobody. */
const jsonComplaint = (error: Error): string =>
  error.message.replace(/, "?\.{0,3}[\s\S]*is not valid JSON$/, '').slice(0, 200);

/** The line, and the column where the parser tells it. */
function placeOf(error: Error, number: number): string {
  const [, position] = /at position (\d+)/.exec(error.message) ?? [];
  return position === undefined ? where(number) : `${where(number)}, column ${Number(position) + 1}`;
}

/** A value of a line as messages show it: short, and without a walk into what is nested. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quoted(value).replace(/^'|'$/g, '"') : String(value);
}

/** A line as an object, its large integers as texts. Throws E_STIMULUS_JSON. */
export function parseLine(line: string, number: number): Readonly<Record<string, unknown>> {
  if (line.length > longestLine) {
    throw new UsageFailure({
      code: 'E_STIMULUS_JSON',
      what: `the line has more than ${longestLine} characters`,
      where: where(number),
      fix: 'write one JSON object per line, such as {"w": 3, "a": -5}',
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(largeIntegersAsText(line));
  } catch {
    const error = complaintAbout(line);
    throw new UsageFailure(
      {
        code: 'E_STIMULUS_JSON',
        what: `broken JSON: ${jsonComplaint(error)}`,
        where: placeOf(error, number),
        fix: 'write one JSON object per line, such as {"w": 3, "a": -5}',
      },
      { cause: error },
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new UsageFailure({
    code: 'E_STIMULUS_JSON',
    what: 'the line is not a JSON object',
    where: where(number),
    fix: 'write one JSON object per line, such as {"w": 3, "a": -5}',
  });
}

function checkPorts(values: Readonly<Record<string, unknown>>, layout: FrameLayout, number: number): void {
  const names = layout.slots.map(({ name }) => name);
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageFailure({
      code: 'E_STIMULUS_PORT',
      what: `there is no input port ${quoted(unknown)}`,
      where: where(number),
      fix: `use the ports ${names.join(', ')}`,
    });
  }
  const missing = names.filter((name) => !Object.hasOwn(values, name));
  if (missing.length > 0) {
    throw new UsageFailure({
      code: 'E_STIMULUS_MISSING',
      what: `no value for ${missing.map((name) => `'${name}'`).join(', ')}`,
      where: where(number),
      fix: 'give every input port a value on every line',
    });
  }
}

/** An integer for a port, or a refusal E_STIMULUS_RANGE. */
export function parseValue(given: unknown, slot: FramePort, number: number): bigint {
  const low = slot.signed ? -(1n << BigInt(slot.width - 1)) : 0n;
  const high = (1n << BigInt(slot.signed ? slot.width - 1 : slot.width)) - 1n;
  const refuse = (what: string) =>
    new UsageFailure({
      code: 'E_STIMULUS_RANGE',
      what,
      where: `${where(number)}, port '${slot.name}'`,
      fix: `use an integer from ${low} to ${high}, or a pattern of ${slot.width} bits such as "0x${((1n << BigInt(slot.width)) - 1n).toString(16)}"`,
    });
  const isPattern = typeof given === 'string' && /^0x[0-9a-f]+$/i.test(given);
  const isDecimal = (typeof given === 'string' && /^-?\d+$/.test(given)) || Number.isSafeInteger(given);
  if (!isPattern && !isDecimal) throw refuse(`${shownValue(given)} is not an integer`);
  const value = BigInt(given as string | number);
  const fits = isPattern ? value < 1n << BigInt(slot.width) : value >= low && value <= high;
  if (!fits)
    throw refuse(
      `${shownValue(given).replaceAll('"', '')} does not fit ${slot.signed ? 's' : 'u'}${slot.width}`,
    );
  return value;
}

/** A value as JSON: a number while a double holds it exactly, else a decimal string. */
export const jsonValue = (value: bigint): string =>
  value >= -(2n ** 53n) + 1n && value <= 2n ** 53n - 1n ? String(value) : `"${value}"`;

/** Cycles as JSON lines; `null` for a port that has a bit in `unknown`. */
export function formatCycles(frames: Frames, unknown?: Frames): string {
  const lines = Array.from({ length: frames.cycles }, (_, cycle) => {
    const entries = frames.layout.slots.map((slot) => {
      const open = unknown !== undefined && readFrame(unknown, cycle, slot) !== 0n;
      return `${JSON.stringify(slot.name)}: ${open ? 'null' : jsonValue(readFrame(frames, cycle, slot))}`;
    });
    return `{${entries.join(', ')}}\n`;
  });
  return lines.join('');
}
