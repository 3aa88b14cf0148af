import { UsageFailure } from '../errors.ts';
import {
  allocateFrames,
  type FrameLayout,
  type FramePort,
  type Frames,
  readFrame,
  writeFrame,
} from '../hdl/sim/frame.ts';

/**
 * Stimulus and results as JSON lines: one object per cycle, port -> integer. An integer is a JSON number, or a string
 * with a decimal (`"-12"`) or a bit pattern (`"0xff"`). Blank lines are skipped.
 */

/** Where in a stimulus something stands. */
export const where = (line: number) => `line ${line} of the stimulus`;

/** Reads stimulus for the inputs in `layout`. Throws E_STIMULUS_JSON, _PORT, _MISSING or _RANGE with the line. */
export function parseStimulus(text: string, layout: FrameLayout): Frames {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const frames = allocateFrames(layout, filled.length);
  filled.forEach(({ line, number }, cycle) => {
    const values = parseLine(line, number);
    checkPorts(values, layout, number);
    for (const slot of layout.slots)
      writeFrame(frames, cycle, slot, parseValue(values[slot.name], slot, number));
  });
  return frames;
}

/** A line as an object, its large integers as texts. Throws E_STIMULUS_JSON. */
export function parseLine(line: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    // Numbers beyond 2^53 lose bits in JSON.parse, so integers are taken from the source text.
    value = JSON.parse(
      line.replace(/("(?:[^"\\]|\\.)*")|(-?\d{16,})(?![\d.eE])/g, (all, text) => text ?? `"${all}"`),
    );
  } catch (error) {
    throw new UsageFailure(
      {
        code: 'E_STIMULUS_JSON',
        what: `broken JSON: ${(error as Error).message}`,
        where: where(number),
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
      what: `there is no input port '${unknown}'`,
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
  if (!isPattern && !isDecimal) throw refuse(`${JSON.stringify(given)} is not an integer`);
  const value = BigInt(given as string | number);
  const fits = isPattern ? value < 1n << BigInt(slot.width) : value >= low && value <= high;
  if (!fits) throw refuse(`${String(given)} does not fit ${slot.signed ? 's' : 'u'}${slot.width}`);
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
