import { dirname } from 'node:path';
import { UsageFailure } from '../errors.ts';
import { makeFolder } from '../harness/make_folder.ts';
import { writeWhole } from '../harness/whole_file.ts';

/** Writes a file that a person asked for, whole or not at all; its folder is made. Throws E_OUTPUT. */
export async function writeOutputFile(path: string, text: string): Promise<void> {
  try {
    makeFolder(dirname(path));
    await writeWhole(path, text);
  } catch (error) {
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
