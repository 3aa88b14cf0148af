import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { UsageFailure } from '../errors.ts';

/** All of standard input. */
export const standardInput = (): Promise<string> => text(process.stdin);

/** A file of stimulus as text. Throws E_STIMULUS_FILE. */
export function stimulusFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageFailure(
      {
        code: 'E_STIMULUS_FILE',
        what: `the stimulus cannot be read (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        where: path,
        fix: 'name a file of JSON lines, such as the one a failure names in its replay line',
      },
      { cause: error },
    );
  }
}
