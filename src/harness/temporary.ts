import { realpathSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageFailure } from '../errors.ts';
import { atExit } from './exit.ts';
import { isAbandoned, markPattern, ownMark } from './owner.ts';

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A fresh folder under `parent`, removed at the latest when we exit. What processes that were killed left there under
 * names that begin with `family` (the same name unless given) is removed first.
 */
export async function temporaryFolder(name: string, parent: string, family = name): Promise<TemporaryFolder> {
  await sweep(family, resolve(parent));
  const path = await mkdtemp(join(resolve(parent), `${name}-${ownMark()}-`));
  const withdraw = atExit(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    async remove() {
      // A folder that resists is no reason to fail: the next run sweeps it.
      await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
      withdraw();
    },
  };
}

/** Folders whose leftovers this process has removed. */
const swept = new Map<string, Promise<void>>();

function sweep(family: string, parent: string): Promise<void> {
  const place = join(parent, family);
  const known = swept.get(place);
  if (known !== undefined) return known;
  const work = removeAbandoned(family, parent).catch(() => {});
  swept.set(place, work);
  return work;
}

async function removeAbandoned(family: string, parent: string): Promise<void> {
  const pattern = new RegExp(`-(${markPattern})-\\w{6}$`);
  for (const entry of await readdir(parent)) {
    const mark = entry.startsWith(family) ? pattern.exec(entry.slice(family.length))?.[1] : undefined;
    if (mark === undefined) continue;
    const path = join(parent, entry);
    const { mtimeMs } = await stat(path);
    if (isAbandoned(mark, Date.now() - mtimeMs)) await rm(path, { recursive: true, force: true });
  }
}

/** Runs `work` in a fresh folder of the system's temporary folder, gone afterwards whatever happened. */
export async function inTemporaryFolder<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await systemTemporaryFolder(name);
  try {
    return await work(folder.path);
  } finally {
    await folder.remove();
  }
}

/**
 * For tools that paste the path of their working folder into scripts of further tools (Yosys for ABC), where a space or
 * a line end would begin another command. Throws E_TEMPORARY_FOLDER when the system's temporary folder has such a name.
 */
export function requirePlainTemporary(tool: string): void {
  const path = realpathOf(tmpdir());
  if (/^[\w./+,@=-]+$/.test(path)) return;
  throw new UsageFailure({
    code: 'E_TEMPORARY_FOLDER',
    what: `${tool} cannot work in a temporary folder whose name has other characters than letters, digits and _ . + , @ = -`,
    where: path,
    fix: 'set TMPDIR to a folder with a plain name',
  });
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function systemTemporaryFolder(name: string): Promise<TemporaryFolder> {
  try {
    return await temporaryFolder(name, tmpdir(), 'subbyte-');
  } catch (error) {
    throw new UsageFailure(
      {
        code: 'E_TEMPORARY_FOLDER',
        what: `the temporary folder cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        where: tmpdir(),
        fix: 'make it writable, or set TMPDIR to a folder that is',
      },
      { cause: error },
    );
  }
}
