import { isUtf8 } from 'node:buffer';
import { UsageFailure } from '../errors.ts';
import { readBounded, readingReason } from '../harness/bounded_file.ts';

/** Some million cycles; what is longer does not fit the memory once it is read. */
const most = 128 * 1024 * 1024;

/** All of standard input, which is stimulus. Throws E_STIMULUS_FILE, or E_STIMULUS_JSON for bytes that are no text. */
export async function standardInput(): Promise<string> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    total += part.length;
    if (total > most) throw unreadable(`more than ${most / 2 ** 20} MiB`, 'standard input');
    parts.push(part);
  }
  return decode(Buffer.concat(parts));
}

/** A file of stimulus as text. Throws E_STIMULUS_FILE, or E_STIMULUS_JSON for bytes that are no text. */
export function stimulusFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readBounded(path, most);
  } catch (error) {
    throw unreadable(readingReason(error, most), path, error);
  }
  return decode(bytes);
}

const unreadable = (reason: string, where: string, cause?: unknown): UsageFailure =>
  new UsageFailure(
    {
      code: 'E_STIMULUS_FILE',
      what: `the stimulus cannot be read (${reason})`,
      where,
      fix: 'name a file of JSON lines, such as the one a failure names in its replay line',
    },
    { cause },
  );

/** UTF-8 as text, a byte order mark left out. */
function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  let number = 1;
  let from = 0;
  for (; ; number++) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(line)) throw notText(number, firstBadByte(line) + 1);
    from = end + 1;
  }
}

/** Offset of the first byte that is no UTF-8: prefixes that end within a character are good up to there. */
function firstBadByte(line: Buffer): number {
  let good = 0;
  for (let end = 1; end <= line.length && end <= good + 4; end++)
    if (isUtf8(line.subarray(good, end))) good = end;
  return good;
}

const notText = (line: number, column: number): UsageFailure =>
  new UsageFailure({
    code: 'E_STIMULUS_JSON',
    what: 'the bytes are not UTF-8',
    where: `line ${line} of the stimulus, byte ${column}`,
    fix: 'write JSON lines as UTF-8 text',
  });
