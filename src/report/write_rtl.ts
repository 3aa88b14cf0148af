import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UsageFailure } from '../errors.ts';
import { temporaryFolder } from '../harness/temporary.ts';
import { manifestFiles, manifestName, manifestText, mergeManifests, parseManifest } from './manifest.ts';
import type { RtlSet } from './rtl_set.ts';

export interface WriteOptions {
  /** `replace`: the folder holds this set and nothing older; `add`: modules of earlier sets stay listed. */
  readonly mode: 'replace' | 'add';
}

export interface Written {
  /** Files of the set, the manifest last. */
  readonly files: readonly string[];
  /** Files of an earlier set that were removed. */
  readonly removed: readonly string[];
}

const lockName = '.subbyte.lock';
/** A writer holds the lock for milliseconds; one that is older was left behind by a process that was killed. */
const lockExpiresMs = 10_000;
const retryMs = 20;

/**
 * Writes a set whole: everything is written aside in the same folder, then renamed into place without a pause in
 * which Ctrl-C could be heard, the manifest after the modules. Two writers take turns. Throws E_OUTPUT.
 */
export async function writeRtl(folder: string, set: RtlSet, { mode }: WriteOptions): Promise<Written> {
  const made = makeFolder(folder);
  try {
    const aside = await temporaryFolder('.subbyte-new', folder);
    try {
      for (const [name, text] of set.files) writeFileSync(join(aside.path, name), text);
      const unlock = await lock(folder);
      try {
        return commit(folder, aside.path, set, mode);
      } finally {
        unlock();
      }
    } finally {
      await aside.remove();
    }
  } catch (error) {
    // Only what this call made, and only while it is empty.
    if (made !== undefined) removeEmpty(resolve(folder), made);
    throw error instanceof UsageFailure ? error : unwritable(folder, error);
  }
}

/** Finds out, before any work is done, that a folder cannot be made or written. Throws E_OUTPUT. */
export function requireWritable(folder: string): void {
  let nearest = resolve(folder);
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Makes the folder with its parents; the topmost one that was not there. */
function makeFolder(folder: string): string | undefined {
  // One by one: a recursive mkdir never returns in file systems that refuse new folders with ENOENT (/proc).
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.unshift(at);
  try {
    for (const path of missing) makeOne(path);
    if (missing.length === 0 && !statSync(folder).isDirectory())
      throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  } catch (error) {
    throw unwritable(folder, error);
  }
  return missing[0];
}

/** Another writer may have made it in between. */
function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}

function removeEmpty(folder: string, topmost: string): void {
  for (let at = folder; at.length >= topmost.length; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      return;
    }
  }
}

function commit(folder: string, aside: string, set: RtlSet, mode: WriteOptions['mode']): Written {
  const before = readManifest(folder);
  const manifest = mode === 'add' ? mergeManifests(before, set.manifest) : set.manifest;
  writeFileSync(join(aside, manifestName), manifestText(manifest));
  const files = [...set.files.keys(), manifestName];
  for (const name of files) requireReplaceable(join(folder, name));
  for (const name of files) renameSync(join(aside, name), join(folder, name));
  const current = manifestFiles(manifest);
  const removed = [...manifestFiles(before)].filter((name) => !current.has(name));
  for (const name of removed) rmSync(join(folder, name), { force: true });
  return { files, removed };
}

/** A folder in the place of a file would stop the renames half way. */
function requireReplaceable(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

function readManifest(folder: string) {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { modules: [] };
    throw error;
  }
  const manifest = parseManifest(text);
  if (manifest !== undefined) return manifest;
  throw new UsageFailure({
    code: 'E_OUTPUT',
    what: 'the folder holds a manifest.json that is not one of generated Verilog; nothing was written',
    where: path,
    fix: 'choose another folder with -o, or move that file away',
  });
}

async function lock(folder: string): Promise<() => void> {
  const path = join(folder, lockName);
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      breakExpired(path);
      await wait(retryMs);
    }
  }
}

function breakExpired(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs < lockExpiresMs) return;
    // Of several who see it expired only one can rename it.
    const mine = `${path}.${process.pid}`;
    renameSync(path, mine);
    rmSync(mine, { recursive: true, force: true });
  } catch {
    // It was released, or somebody else broke it.
  }
}

function unwritable(folder: string, error: unknown): UsageFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  return new UsageFailure(
    {
      code: 'E_OUTPUT',
      what: `the output folder cannot be written (${code ?? message}); nothing was changed`,
      where: folder,
      fix: 'choose a writable folder with -o',
    },
    { cause: error },
  );
}
