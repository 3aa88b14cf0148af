import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The file holds more than was allowed. */
export class TooLarge extends Error {}

const step = 1024 * 1024;

/**
 * All bytes of a file that must not hold more than `most`; memory stays within that, whatever the file is: sparse, a
 * pipe, an endless device. Throws `TooLarge`, or the system's error.
 */
export function readBounded(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size, isFile } = describe(file);
    if (isFile && size > most) throw new TooLarge(path);
    const parts: Buffer[] = [];
    let total = 0;
    for (;;) {
      const part = Buffer.allocUnsafe(isFile ? Math.max(1, Math.min(size - total + 1, 64 * step)) : step);
      const got = readSync(file, part, 0, part.length, null);
      if (got === 0) return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
      total += got;
      if (total > most) throw new TooLarge(path);
      parts.push(part.subarray(0, got));
    }
  } finally {
    closeSync(file);
  }
}

function describe(file: number): { readonly size: number; readonly isFile: boolean } {
  const found = fstatSync(file);
  return { size: found.size, isFile: found.isFile() };
}

/** The system's reason in a word, such as `ENOENT`; or that the file is too large. */
export const readingReason = (error: unknown, most: number): string =>
  error instanceof TooLarge
    ? `more than ${most / step} MiB`
    : ((error as NodeJS.ErrnoException).code ?? 'error');
