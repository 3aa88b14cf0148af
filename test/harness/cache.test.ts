import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cachedFolder, cacheRoot, contentHash } from '../../src/harness/cache.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'subbyte-cache-'));
  vi.stubEnv('SUBBYTE_CACHE', root);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

let builds = 0;
const notes: string[] = [];
const request = (key: string) => ({
  kind: 'kind',
  key,
  build: async (folder: string) => {
    builds += 1;
    await writeFile(join(folder, 'content'), `content of ${key}`);
  },
  onNote: (note: string) => notes.push(note),
});
beforeEach(() => {
  builds = 0;
  notes.length = 0;
});

it('builds once, also when asked twice at a time', async () => {
  const [one, two] = await Promise.all([cachedFolder(request('a')), cachedFolder(request('a'))]);
  expect(await cachedFolder(request('a'))).toBe(one);
  expect(two).toBe(one);
  expect(builds).toBe(1);
  expect(await readFile(join(one, 'content'), 'utf8')).toBe('content of a');
});

it.each(['changed content', ''])('builds a damaged entry anew and says so (%j)', async (damage) => {
  const folder = await cachedFolder(request('b'));
  await writeFile(join(folder, 'content'), damage);
  await cachedFolder(request('b'));
  expect(await readFile(join(folder, 'content'), 'utf8')).toBe('content of b');
  expect(builds).toBe(2);
  expect(notes).toEqual([expect.stringMatching(/kind\/b was damaged/)]);
});

it('notices files that are missing or extra', async () => {
  const folder = await cachedFolder(request('c'));
  await rm(join(folder, 'content'));
  await cachedFolder(request('c'));
  await writeFile(join(folder, 'extra'), '');
  await cachedFolder(request('c'));
  expect(builds).toBe(3);
  expect(await readdir(folder)).not.toContain('extra');
});

it('leaves nothing behind when building fails', async () => {
  const failing = { ...request('d'), build: () => Promise.reject(new Error('no')) };
  await expect(cachedFolder(failing)).rejects.toThrow('no');
  expect(await readdir(join(root, 'v2', 'kind'))).toEqual([]);
  await cachedFolder(request('d'));
  expect(builds).toBe(1);
});

it('keeps the entry of whoever is first', async () => {
  const late = {
    ...request('e'),
    // Another process finishes the same entry meanwhile.
    build: async (folder: string) => {
      vi.resetModules();
      const other = await import('../../src/harness/cache.ts');
      await other.cachedFolder(request('e'));
      await writeFile(join(folder, 'content'), 'content of e');
    },
  };
  const folder = await cachedFolder(late);
  expect(await readdir(join(root, 'v2', 'kind'))).toEqual(['e']);
  expect((await readdir(folder)).sort()).toEqual(['content', 'entry.json']);
});

it('says when the cache cannot be written', async () => {
  await writeFile(join(root, 'file'), '');
  vi.stubEnv('SUBBYTE_CACHE', join(root, 'file'));
  await expect(cachedFolder(request('f'))).rejects.toThrow(/E_CACHE_FOLDER[\s\S]*SUBBYTE_CACHE/);
});

it('stands where the environment says', () => {
  expect(cacheRoot()).toBe(root);
  vi.stubEnv('SUBBYTE_CACHE', '');
  vi.stubEnv('XDG_CACHE_HOME', '/xdg');
  expect(cacheRoot()).toBe('/xdg/subbyte');
  vi.stubEnv('XDG_CACHE_HOME', '');
  vi.stubEnv('HOME', '/home/ada');
  expect(cacheRoot()).toBe('/home/ada/.cache/subbyte');
});

it('hashes borders between texts too', () => {
  expect(contentHash(['ab', 'c'])).not.toBe(contentHash(['a', 'bc']));
});
