import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAbandoned, ownMark } from './owner.ts';

/** A lock without a readable owner, or one being broken, is left behind when it is older: both last microseconds. */
const expiresMs = 10_000;
const retryMs = 20;

/**
 * Runs `work`, which must be short, while nobody else runs such work under the same lock file. A lock whose holder was
 * killed is broken. `path` is a file of its own in a folder that exists.
 */
export async function withLock<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  while (!acquire(path)) {
    breakAbandoned(path);
    await wait(retryMs);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, ownMark());
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/** Only one at a time may look and remove; else the second would remove the lock of whoever came in between. */
function breakAbandoned(path: string): void {
  if (!isLeftBehind(path)) return;
  const guard = `${path}.breaking`;
  try {
    mkdirSync(guard);
  } catch {
    if (ageMs(guard) > expiresMs) removeFolder(guard);
    return;
  }
  try {
    if (isLeftBehind(path)) rmSync(path, { recursive: true, force: true });
  } finally {
    removeFolder(guard);
  }
}

function isLeftBehind(path: string): boolean {
  const age = ageMs(path);
  try {
    const mark = readFileSync(path, 'utf8');
    return mark === '' ? age > expiresMs : isAbandoned(mark, age);
  } catch {
    return age > expiresMs;
  }
}

/** 0 for what is not there. */
function ageMs(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

function removeFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody else was faster.
  }
}
