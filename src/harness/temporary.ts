import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './exit.ts';

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A fresh folder under `parent` (the system's temporary folder unless told), removed at the latest when we exit. */
export async function temporaryFolder(name: string, parent = tmpdir()): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(parent, `${name}-`));
  const withdraw = atExit(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true });
      withdraw();
    },
  };
}

/** Runs `work` in a fresh folder that is gone afterwards, whatever happened. */
export async function inTemporaryFolder<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder(name);
  try {
    return await work(folder.path);
  } finally {
    await folder.remove();
  }
}
