import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageFailure } from '../errors.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make_folder.ts';
import { ownMark } from './owner.ts';
import { temporaryFolder } from './temporary.ts';
import { asideName } from './whole_file.ts';

/** What is decided while nobody else writes to the folder. */
export interface Commit {
  /** Files that depend on what the folder holds, such as a list of its content; they are put in place last. */
  readonly late: ReadonlyMap<string, string>;
  /** Files to remove, where they exist. */
  readonly remove: readonly string[];
}

const lockName = '.subbyte.lock';
/** A commit under way: files that are on their way into the folder, and what will be removed. */
const commitName = '.subbyte-commit';
const filesName = 'files';
const removalsName = 'removals.json';
const plainName = /^[\w-][\w.-]*$/;

/**
 * Writes files into a folder as one change. All are written aside first, so running out of space or Ctrl-C changes
 * nothing; then they are renamed into place. A process killed between two renames leaves whole files and a record of
 * the rest, which the next writer completes first. Writers take turns. `finish` runs within the turn. Throws E_OUTPUT.
 */
export async function writeOutputs(
  folder: string,
  files: ReadonlyMap<string, string>,
  finish: () => Commit = () => ({ late: new Map(), remove: [] }),
): Promise<void> {
  const made = makeOutputFolder(folder);
  try {
    const aside = await temporaryFolder(asideName, folder);
    try {
      const staged = join(aside.path, filesName);
      mkdirSync(staged);
      const stage = (name: string, text: string) => writeFileSync(join(staged, checked(name)), text);
      for (const [name, text] of files) stage(name, text);
      await withLock(join(folder, lockName), () => {
        complete(folder);
        const { late, remove } = finish();
        for (const [name, text] of late) stage(name, text);
        const names = [...files.keys(), ...late.keys()];
        for (const name of names) requireReplaceable(join(folder, name));
        writeFileSync(join(aside.path, removalsName), JSON.stringify([names, remove.map(checked)]));
        renameSync(aside.path, join(folder, commitName));
        complete(folder);
      });
    } finally {
      await aside.remove();
    }
  } catch (error) {
    // Only what this call made, and only while it is empty.
    if (made !== undefined) removeEmpty(resolve(folder), made);
    throw error instanceof UsageFailure ? error : unwritable(folder, error);
  }
}

/** Names come from us; those of a list read back from the folder do not. */
function checked(name: string): string {
  if (plainName.test(name)) return name;
  throw new RangeError(`'${name}' is not the name of a file that belongs in an output folder`);
}

/** Carries out the commit that lies in the folder, if one does: in order, so that what is listed exists. */
function complete(folder: string): void {
  const commit = join(folder, commitName);
  if (!existsSync(commit)) return;
  const record = JSON.parse(readFileSync(join(commit, removalsName), 'utf8')) as [string[], string[]];
  const [names, removals] = record;
  const waiting = new Set(readdirSync(join(commit, filesName)));
  for (const name of names)
    if (waiting.has(name)) renameSync(join(commit, filesName, name), join(folder, checked(name)));
  for (const name of removals) rmSync(join(folder, checked(name)), { force: true });
  // Taken away whole first: a commit without its record could never be completed.
  const done = join(folder, `${asideName}-${ownMark()}-finish`);
  renameSync(commit, done);
  rmSync(done, { recursive: true, force: true });
}

/** Finds out, before any work is done, that a folder cannot be made or written. Throws E_OUTPUT. */
export function requireWritable(folder: string): void {
  if (folder === '') {
    throw new UsageFailure({
      code: 'E_OUTPUT',
      what: 'the name of the output folder is empty',
      fix: "name a folder with -o; '.' is the current one",
    });
  }
  let nearest = resolve(folder);
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    if (!statSync(nearest).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Makes the folder; the topmost one that was not there. Throws E_OUTPUT, and nothing is left then. */
function makeOutputFolder(folder: string): string | undefined {
  let topmost = resolve(folder);
  while (!existsSync(dirname(topmost))) topmost = dirname(topmost);
  const isNew = !existsSync(topmost);
  try {
    return makeFolder(folder);
  } catch (error) {
    if (isNew) removeEmpty(resolve(folder), topmost);
    throw unwritable(folder, error);
  }
}

function removeEmpty(folder: string, topmost: string): void {
  for (let at = folder; at.length >= topmost.length; at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch (error) {
      // What could not even be made, since its name is too long, is not there either.
      if (!['ENOENT', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    }
  }
}

/** A folder in the place of a file would stop the renames half way. */
function requireReplaceable(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
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
