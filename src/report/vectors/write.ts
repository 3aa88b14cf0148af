import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageFailure } from '../../errors.ts';
import { makeFolder } from '../../harness/make_folder.ts';
import { temporaryFolder } from '../../harness/temporary.ts';
import { type VectorSet, vectorsName } from './vectors.ts';

/**
 * Writes a set as a folder, whole or not at all: aside, then renamed. Vectors that stand there already are replaced.
 * Throws E_OUTPUT for a folder that holds anything else, or cannot be written; nothing is changed then.
 */
export async function writeVectors(folder: string, { files }: VectorSet): Promise<readonly string[]> {
  const target = resolve(folder);
  requireOurs(target, folder);
  try {
    makeFolder(dirname(target));
    const aside = await temporaryFolder(`.${basename(target)}.new`, dirname(target));
    try {
      const fresh = join(aside.path, 'fresh');
      mkdirSync(fresh);
      for (const [name, text] of files) writeFileSync(join(fresh, name), text);
      // No pause between the two, in which Ctrl-C could be heard.
      if (existsSync(target)) renameSync(target, join(aside.path, 'old'));
      renameSync(fresh, target);
    } finally {
      await aside.remove();
    }
  } catch (error) {
    throw refused(folder, `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`, error);
  }
  return [...files.keys()];
}

/** Finds out, before any work is done, that a folder holds something that is not ours to replace. Throws E_OUTPUT. */
export function requireOurs(target: string, folder = target): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw refused(folder, 'is not a folder');
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes(vectorsName))
    throw refused(folder, 'holds other things than vectors; nothing was written');
}

const refused = (folder: string, problem: string, cause?: unknown): UsageFailure =>
  new UsageFailure(
    {
      code: 'E_OUTPUT',
      what: `the output folder ${problem}`,
      where: folder,
      fix: 'choose another folder with -o',
    },
    cause === undefined ? undefined : { cause },
  );
