import { rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from './temporary.ts';

/** Name of the folders in which files for an output folder are made. */
export const asideName = '.subbyte-new';

/**
 * Writes a file in one go: its folder holds the old file or the new one, never a part, whenever we are killed. The
 * folder must exist. Throws the system's error; the old file is then as it was.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const aside = await temporaryFolder(asideName, dirname(resolve(path)));
  try {
    const fresh = join(aside.path, 'file');
    await writeFile(fresh, content);
    await rename(fresh, path);
  } finally {
    await aside.remove();
  }
}
