import { gunzipSync } from 'node:zlib';
import { UsageFailure } from '../../errors.ts';
import { readBounded, TooLarge } from '../../harness/bounded_file.ts';
import { extractLibrary, isFlipFlop, type LibertyLibrary } from './cells.ts';
import { libertyTooLarge, libertyTruncated } from './failures.ts';
import { parseLiberty } from './parse.ts';

/** Far above any real library; keeps a hostile archive from filling the memory. */
const LARGEST_BYTES = 400 * 1024 * 1024;

/** Text of a Liberty file, plain or gzipped (told apart by the first bytes, not by the name). */
export function readLibertyText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readBounded(file, LARGEST_BYTES);
  } catch (error) {
    if (error instanceof TooLarge) throw tooLarge(file);
    throw new UsageFailure({
      code: 'E_LIBERTY_MISSING',
      what: `the Liberty file cannot be read (${systemReason(error)})`,
      where: file,
      fix: 'name an existing Liberty file with --liberty, plain or gzipped',
    });
  }
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, file) : bytes;
  return plain.toString('latin1');
}

/** Reads, parses and checks a library. Throws E_LIBERTY_MISSING, _SYNTAX, _TRUNCATED, _TOO_LARGE, _NO_FLIPFLOP. */
export function loadLiberty(file: string): LibertyLibrary {
  return libraryFromText(readLibertyText(file), file);
}

/** The same from text that is at hand. */
export function libraryFromText(text: string, file: string): LibertyLibrary {
  const library = extractLibrary(parseLiberty(text, file), text, file);
  if (![...library.cells.values()].some(isFlipFlop)) {
    throw new UsageFailure({
      code: 'E_LIBERTY_NO_FLIPFLOP',
      what: `library ${library.name} has no flip-flop, so registers cannot be mapped`,
      where: file,
      fix: 'name a standard-cell library that has a D flip-flop (a group `ff` with next_state and clocked_on)',
    });
  }
  return library;
}

function unzip(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES });
  } catch (error) {
    if (error instanceof RangeError && systemReason(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file);
    throw libertyTruncated(file, 1, `the gzip data is damaged (${systemReason(error)})`);
  }
}

const tooLarge = (file: string): UsageFailure =>
  libertyTooLarge(file, `${LARGEST_BYTES / 1024 / 1024} MiB of text`);

function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
