import { createHash, webcrypto } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageFailure } from '../errors.ts';
import { temporaryFolder } from './temporary.ts';

/** Folder of everything that is slow to make and safe to delete. */
export function cacheRoot(): string {
  const { SUBBYTE_CACHE, XDG_CACHE_HOME } = process.env;
  if (SUBBYTE_CACHE !== undefined && SUBBYTE_CACHE !== '') return SUBBYTE_CACHE;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME !== '') return join(XDG_CACHE_HOME, 'subbyte');
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
type Index = Readonly<Record<string, string>>;

const building = new Map<string, Promise<string>>();
/** Entries this process has verified, with the sizes and times their files had then. */
const verified = new Map<string, string>();

/**
 * The folder of a cache entry, built when it is missing or when its content no longer has the hash it was stored with.
 * Two processes may ask at once: each builds aside and one of the results is kept.
 * Throws E_CACHE_FOLDER when the cache cannot be written, and whatever `build` throws.
 */
export async function cachedFolder(request: CacheRequest): Promise<string> {
  const path = join(cacheRoot(), request.kind, request.key);
  const running = building.get(path);
  if (running !== undefined) return running;
  const work = findOrBuild(path, request).finally(() => building.delete(path));
  building.set(path, work);
  return work;
}

async function findOrBuild(path: string, request: CacheRequest): Promise<string> {
  const state = await inspect(path);
  if (state === 'good') return path;
  const parent = join(cacheRoot(), request.kind);
  const folder = await prepare(parent);
  try {
    if (state === 'bad') {
      request.onNote?.(
        `cache entry ${request.kind}/${request.key.slice(0, 12)} was damaged and is built anew`,
      );
      await rename(path, join(folder.path, 'damaged')).catch(() => {});
    }
    const fresh = join(folder.path, 'fresh');
    await mkdir(fresh);
    await request.build(fresh);
    await writeFile(join(fresh, indexName), JSON.stringify(await hashFiles(fresh)));
    await rename(fresh, path).catch(async (error: unknown) => {
      // Another process was first: its entry is as good as ours.
      if ((await inspect(path)) !== 'good') throw error;
    });
    verified.set(path, await signature(path));
    return path;
  } finally {
    await folder.remove();
  }
}

async function prepare(parent: string) {
  try {
    await mkdir(parent, { recursive: true });
    return await temporaryFolder('.new', parent);
  } catch (error) {
    throw new UsageFailure(
      {
        code: 'E_CACHE_FOLDER',
        what: `the cache folder cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
        where: parent,
        fix: 'make it writable, or set SUBBYTE_CACHE to a folder that is',
      },
      { cause: error },
    );
  }
}

async function inspect(path: string): Promise<'good' | 'bad' | 'missing'> {
  try {
    await stat(path);
  } catch {
    return 'missing';
  }
  try {
    const now = await signature(path);
    if (verified.get(path) === now) return 'good';
    const index = JSON.parse(await readFile(join(path, indexName), 'utf8')) as Index;
    const actual = await hashFiles(path);
    const names = new Set([...Object.keys(index), ...Object.keys(actual)]);
    if ([...names].some((name) => index[name] !== actual[name])) return 'bad';
    verified.set(path, now);
    return 'good';
  } catch {
    return 'bad';
  }
}

async function hashFiles(folder: string): Promise<Index> {
  const names = (await readdir(folder)).filter((name) => name !== indexName).sort();
  const hashes = names.map(async (name) => {
    // Web crypto hashes off the main thread: a precompiled header has 60 MB.
    const digest = await webcrypto.subtle.digest('SHA-256', await readFile(join(folder, name)));
    return [name, Buffer.from(digest).toString('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

async function signature(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const parts = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(parts)).join('\n');
}
