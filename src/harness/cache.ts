import { createHash, webcrypto } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UsageFailure } from '../errors.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make_folder.ts';
import { temporaryFolder } from './temporary.ts';

/** Folder of everything that is slow to make and safe to delete. */
export function cacheRoot(): string {
  const { SUBBYTE_CACHE, XDG_CACHE_HOME } = process.env;
  // Tools run in folders of their own, where a relative path would mean another place.
  if (SUBBYTE_CACHE !== undefined && SUBBYTE_CACHE !== '') return resolve(SUBBYTE_CACHE);
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return resolve(XDG_CACHE_HOME, 'subbyte');
  return join(homedir(), '.cache', 'subbyte');
}

/** sha256 over texts, each with its length, so that moving a border between two changes the hash. */
export function contentHash(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('hex');
}

export interface CacheRequest {
  /** Kind of entry, a folder name. */
  readonly kind: string;
  /** `contentHash` of all that decides the content: inputs, flags, tool versions. */
  readonly key: string;
  /** Fills the empty folder it is given with plain files. */
  readonly build: (folder: string) => Promise<void>;
  /** Hears about an entry that had to be rebuilt. */
  readonly onNote?: (note: string) => void;
}

const indexName = 'entry.json';
/** Changes with the shape of an entry, so that versions of this program do not take each other's for damaged. */
const format = 'v2';
const unfinishedName = '.new';

/** What an entry says of itself: what it was made for, and the hash of each of its files. */
const indexSchema = z.strictObject({
  kind: z.string(),
  key: z.string(),
  files: z.record(z.string(), z.string()),
});

type Hashes = Readonly<Record<string, string>>;

const building = new Map<string, Promise<string>>();
/** Entries this process has verified, with what the file system said of their files then. */
const verified = new Map<string, string>();

/**
 * The folder of a cache entry, built when it is missing; or when it is not what was stored under this key: a file
 * changed, cut, missing or added, or an entry that was made for something else. Two processes may ask at once: each
 * builds aside and one of the results is kept. Throws E_CACHE_FOLDER when the cache cannot be written, and whatever
 * `build` throws.
 */
export async function cachedFolder(request: CacheRequest): Promise<string> {
  for (const name of [request.kind, request.key])
    if (!/^[\w-]+$/.test(name)) throw new RangeError(`'${name}' cannot be part of a cache entry's name`);
  const path = join(cacheRoot(), format, request.kind, request.key);
  const running = building.get(path);
  if (running !== undefined) return running;
  const work = findOrBuild(path, request).finally(() => building.delete(path));
  building.set(path, work);
  return work;
}

async function findOrBuild(path: string, request: CacheRequest): Promise<string> {
  const state = await inspect(path, request);
  if (state === 'good') return path;
  if (state === 'bad') {
    request.onNote?.(`cache entry ${request.kind}/${request.key.slice(0, 12)} was damaged and is built anew`);
  }
  const parent = dirname(path);
  const folder = await inCache(parent, async () => {
    makeFolder(parent);
    return temporaryFolder(unfinishedName, parent);
  });
  try {
    const fresh = join(folder.path, 'fresh');
    await inCache(parent, () => mkdir(fresh));
    await request.build(fresh);
    await inCache(parent, async () => {
      const { kind, key } = request;
      await writeFile(join(fresh, indexName), JSON.stringify({ kind, key, files: await hashFiles(fresh) }));
      await publish(fresh, path, join(folder.path, 'damaged'), request);
    });
    return path;
  } finally {
    await folder.remove();
  }
}

/** Puts a finished entry in place; what another process has put there meanwhile stays when it is good. */
function publish(fresh: string, path: string, aside: string, request: CacheRequest): Promise<void> {
  // Without the lock, two that rebuild a damaged entry could move each other's good one away.
  return withLock(`${path}.lock`, async () => {
    const state = await inspect(path, request);
    if (state === 'good') return;
    if (state === 'bad') await rename(path, aside);
    await rename(fresh, path);
    verified.set(path, await signature(path));
  });
}

async function inCache<T>(parent: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new UsageFailure(
      {
        code: 'E_CACHE_FOLDER',
        what: `the cache folder cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        where: parent,
        fix: 'make it writable and see that its disk is not full, or set SUBBYTE_CACHE to another folder',
      },
      { cause: error },
    );
  }
}

async function inspect(
  path: string,
  { kind, key }: Pick<CacheRequest, 'kind' | 'key'>,
): Promise<'good' | 'bad' | 'missing'> {
  try {
    await lstat(path);
  } catch {
    return 'missing';
  }
  try {
    const now = await signature(path);
    if (verified.get(path) === now) return 'good';
    const index = indexSchema.parse(JSON.parse(await readFile(join(path, indexName), 'utf8')));
    if (index.kind !== kind || index.key !== key) return 'bad';
    const actual = await hashFiles(path);
    const names = new Set([...Object.keys(index.files), ...Object.keys(actual)]);
    if ([...names].some((name) => index.files[name] !== actual[name])) return 'bad';
    verified.set(path, now);
    return 'good';
  } catch {
    return 'bad';
  }
}

async function hashFiles(folder: string): Promise<Hashes> {
  const names = (await readdir(folder)).filter((name) => name !== indexName).sort();
  const hashes = names.map(async (name) => {
    // Web crypto hashes off the main thread: a precompiled header has 60 MB.
    const digest = await webcrypto.subtle.digest('SHA-256', await readFile(join(folder, name)));
    return [name, Buffer.from(digest).toString('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/** Changes with every write to a file of the entry: a program can set back a file's time, but not when it did so. */
async function signature(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const parts = names.map(async (name) => {
    const { ino, size, mtimeMs, ctimeMs } = await stat(join(folder, name));
    return `${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  });
  return (await Promise.all(parts)).join('\n');
}
