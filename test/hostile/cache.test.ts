import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { damagedEntries } from '../../bench/kill_moments.ts';
import { cachedFolder, contentHash } from '../../src/harness/cache.ts';
import { home } from './places.ts';

const root = home('cache');
let cache: string;
let count = 0;
beforeEach(() => {
  cache = join(root, String(count++));
  mkdirSync(cache);
  vi.stubEnv('SUBBYTE_CACHE', cache);
});
afterEach(() => vi.unstubAllEnvs());

const key = contentHash(['input', 'tool 1.0']);
const other = contentHash(['input', 'tool 2.0']);

/** Asks as a new process would: nothing is remembered of entries that were good before. */
async function ask(kind: string, of: string) {
  vi.resetModules();
  const fresh = await import('../../src/harness/cache.ts');
  const notes: string[] = [];
  let builds = 0;
  const folder = await fresh.cachedFolder({
    kind,
    key: of,
    onNote: (note) => notes.push(note),
    build: async (path) => {
      builds++;
      writeFileSync(join(path, 'content'), `content of ${of}`);
      writeFileSync(join(path, 'more'), 'more');
    },
  });
  return { folder, builds, notes, content: readFileSync(join(folder, 'content'), 'utf8') };
}
const entry = (kind: string, of: string) => join(cache, 'v2', kind, of);

/** Ways to harm an entry by hand. Whatever uses the cache gets the same answer to all of them. */
const tampering: Readonly<Record<string, (path: string) => void>> = {
  'a byte changed, time and size as before': (path) => {
    const file = join(path, 'content');
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
  },
  'a file cut': (path) => truncateSync(join(path, 'content'), 3),
  'a file emptied': (path) => truncateSync(join(path, 'more'), 0),
  'a file gone': (path) => rmSync(join(path, 'content')),
  'a file added': (path) => writeFileSync(join(path, 'extra'), ''),
  'a folder added': (path) => mkdirSync(join(path, 'extra')),
  'two files exchanged': (path) => {
    renameSync(join(path, 'content'), join(path, 'x'));
    renameSync(join(path, 'more'), join(path, 'content'));
    renameSync(join(path, 'x'), join(path, 'more'));
  },
  'its index gone': (path) => rmSync(join(path, 'entry.json')),
  'its index cut': (path) => truncateSync(join(path, 'entry.json'), 20),
  'its index of another shape': (path) => writeFileSync(join(path, 'entry.json'), '{"content": "x"}'),
  'its key changed': (path) => editIndex(path, (text) => text.replace(key, other)),
  'its kind changed': (path) =>
    editIndex(path, (text) => text.replace('"kind":"synth-map"', '"kind":"verilator"')),
  'a hash changed': (path) => editIndex(path, (text) => text.replace(/"more":"./, '"more":"z')),
  'a file instead of a folder': (path) => {
    rmSync(path, { recursive: true });
    writeFileSync(path, 'x');
  },
};
const editIndex = (path: string, edit: (text: string) => string): void => {
  const index = join(path, 'entry.json');
  const before = readFileSync(index, 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(index, after);
};

describe('an entry that was tampered with is built anew, and that is said', () => {
  test.each(Object.keys(tampering))('%s', async (how) => {
    await ask('synth-map', key);
    expect((await ask('synth-map', key)).builds).toBe(0);
    tampering[how]?.(entry('synth-map', key));
    const { builds, notes, content } = await ask('synth-map', key);
    expect({ builds, content }).toEqual({ builds: 1, content: `content of ${key}` });
    expect(notes).toEqual([expect.stringContaining('was damaged and is built anew')]);
    expect(damagedEntries(cache)).toEqual([]);
    expect((await ask('synth-map', key)).builds).toBe(0);
  });

  test('two entries exchanged, each whole in itself', async () => {
    await ask('synth-map', key);
    await ask('synth-map', other);
    renameSync(entry('synth-map', key), join(root, 'aside'));
    renameSync(entry('synth-map', other), entry('synth-map', key));
    renameSync(join(root, 'aside'), entry('synth-map', other));
    expect(await ask('synth-map', key)).toMatchObject({ builds: 1, content: `content of ${key}` });
    expect(await ask('synth-map', other)).toMatchObject({ builds: 1, content: `content of ${other}` });
  });

  test('an entry of another kind under the same key', async () => {
    await ask('verilator', key);
    mkdirSync(join(cache, 'v2', 'synth-map'));
    cpSync(entry('verilator', key), entry('synth-map', key), { recursive: true });
    expect((await ask('synth-map', key)).builds).toBe(1);
  });

  test('within one process, with the time of the file set back', async () => {
    const request = {
      kind: 'k',
      key,
      build: async (path: string) => writeFileSync(join(path, 'content'), 'right'),
    };
    const folder = await cachedFolder(request);
    tampering['a byte changed, time and size as before']?.(folder);
    expect(readFileSync(join(await cachedFolder(request), 'content'), 'utf8')).toBe('right');
  });

  test('names that would leave the cache are refused', async () => {
    for (const bad of ['../x', 'a/b', '', 'a\n'])
      await expect(cachedFolder({ kind: 'k', key: bad, build: async () => {} })).rejects.toThrow(RangeError);
  });
});

describe('what killed processes left behind', () => {
  const deadMark = async (): Promise<string> => {
    const { markPattern, ownMark } = await import('../../src/harness/owner.ts');
    const child = spawn('true');
    await once(child, 'exit');
    const mark = ownMark().replace(/-\d+-/, `-${child.pid}-`);
    expect(mark).toMatch(new RegExp(`^${markPattern}$`));
    return mark;
  };
  it('is removed by the next who builds; what a living process has there stays', async () => {
    const { ownMark } = await import('../../src/harness/owner.ts');
    const kind = join(cache, 'v2', 'synth-map');
    const dead = join(kind, `.new-${await deadMark()}-abcdef`);
    const living = join(kind, `.new-${ownMark()}-abcdef`);
    const foreign = join(kind, '.new-00000000-1-1-abcdef');
    for (const path of [dead, living, foreign]) {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'half'), 'x');
    }
    writeFileSync(join(kind, `${key}.lock`), await deadMark());
    const begin = performance.now();
    expect((await ask('synth-map', key)).builds).toBe(1);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(readdirSync(kind).sort()).toEqual(
      [foreign, living, entry('synth-map', key)].map((p) => p.slice(kind.length + 1)).sort(),
    );
  });
});

describe('many at a time', () => {
  const loader = createRequire(import.meta.url).resolve('tsx');
  const source = new URL('../../src/harness/cache.ts', import.meta.url).href;
  /** A process that asks for the entry again and again, and looks at what it gets. */
  const worker = (rounds: number) => {
    const code = `
      import { readFileSync, writeFileSync, appendFileSync } from 'node:fs';
      import { cachedFolder } from ${JSON.stringify(source)};
      for (let i = 0; i < ${rounds}; i++) {
        const folder = await cachedFolder({ kind: 'k', key: 'x' + (i >> 2), build: async (path) => {
          writeFileSync(path + '/a', 'one');
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          writeFileSync(path + '/b', 'two');
        } });
        const got = readFileSync(folder + '/a', 'utf8') + readFileSync(folder + '/b', 'utf8');
        if (got !== 'onetwo') throw new Error('got ' + got);
      }`;
    const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', code], {
      env: { ...process.env, SUBBYTE_CACHE: cache },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    return new Promise<string>((resolve) => child.on('close', (code_) => resolve(`${code_}${said}`)));
  };
  test('processes that build the same entries all get whole ones', async () => {
    expect(await Promise.all([worker(40), worker(40), worker(40)])).toEqual(['0', '0', '0']);
    expect(damagedEntries(cache)).toEqual([]);
    expect(readdirSync(join(cache, 'v2', 'k')).filter((name) => !/^x\d$/.test(name))).toEqual([]);
  });
  test('processes that find the same entry damaged do not take it from each other', async () => {
    await cachedFolder({
      kind: 'k',
      key: 'x0',
      build: async (path) => {
        writeFileSync(join(path, 'a'), 'one');
        writeFileSync(join(path, 'b'), 'two');
      },
    });
    appendFileSync(join(cache, 'v2', 'k', 'x0', 'a'), ' and more');
    expect(await Promise.all([worker(4), worker(4), worker(4)])).toEqual(['0', '0', '0']);
  });
});
