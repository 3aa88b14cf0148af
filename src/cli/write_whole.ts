import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageFailure } from '../errors.ts';

/** Writes a file aside, then renames it: readers see the old file or the new one. Throws E_OUTPUT. */
export function writeWhole(path: string, text: string): void {
  const aside = `${path}.new-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new UsageFailure(
      {
        code: 'E_OUTPUT',
        what: `the file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        where: path,
        fix: 'choose a place that can be written',
      },
      { cause: error },
    );
  }
}
