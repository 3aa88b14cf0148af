import { readFileSync, statSync } from 'node:fs';
import { UsageFailure } from '../../errors.ts';

/** The bytes of a model's file. @throws UsageFailure `E_MODEL_FILE` when it cannot be read. */
export function readModelFile(file: string): Uint8Array {
  try {
    // A device has no end.
    if (!statSync(file).isFile()) throw Object.assign(new Error(), { code: 'no file on a disk' });
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'too large';
    throw new UsageFailure(
      {
        code: 'E_MODEL_FILE',
        what: `the model's file cannot be read (${reason})`,
        where: file,
        fix: 'name a file that exists and may be read',
      },
      { cause: error },
    );
  }
}
