/** What the kill test is made of; `bench/kill_test.ts` runs hundreds of kills, the daily suite a few. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/subbyte.mjs', import.meta.url));

/** One command of the test and what an undisturbed run of it says. */
export interface KillCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** Kinds of cache entries that a run builds anew when they are gone. */
  readonly builds: readonly string[];
}

export interface KillPlace {
  /** Working folder; `out` in it is the output folder. */
  readonly home: string;
  readonly cache: string;
  readonly temporary: string;
  /** Unique text in the environment of everything that is started. */
  readonly mark: string;
}

export interface RunEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export const outFolder = ({ home }: KillPlace): string => join(home, 'out');

/** Runs a command; `kill` may end it at a moment of its own choice. */
export function runCommand(
  { args }: KillCommand,
  place: KillPlace,
  kill?: (send: (signal: NodeJS.Signals) => void) => void,
): Promise<RunEnd> {
  const begin = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: place.home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SUBBYTE_CACHE: place.cache,
      TMPDIR: place.temporary,
      SUBBYTE_KILL_MARK: place.mark,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  kill?.((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      // What a killed process started may hold the pipes for a moment; nothing more is said.
      setTimeout(
        () => resolve({ code, signal, stdout, stderr, ms: performance.now() - begin }),
        code === null ? 0 : 50,
      );
    });
  });
}

/** The report without what differs between equal runs. */
export const verdictOf = (stdout: string): string => stdout.replace(/"seconds": [\d.e-]+/g, '"seconds": 0');

/** Bytes of the files of a folder by name, hidden ones left out; empty for a folder that is not there. */
export const shownFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    !existsSync(folder)
      ? []
      : readdirSync(folder)
          .filter((name) => !name.startsWith('.'))
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

export const hiddenFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [];

/** Sends `signal` after `ms`. */
export const killAfter = (ms: number, signal: NodeJS.Signals) => (send: (signal: NodeJS.Signals) => void) => {
  setTimeout(() => send(signal), ms).unref();
};

/** Sends `signal` so long after something appears in `folder`: writing itself takes a hundredth of a run. */
export const killOnChange =
  (folder: string, ms: number, signal: NodeJS.Signals) => (send: (signal: NodeJS.Signals) => void) => {
    const watcher = watch(folder, () => {
      watcher.close();
      setTimeout(() => send(signal), ms);
    });
    setTimeout(() => watcher.close(), 20_000).unref();
  };

/** Processes with the mark in their environment that still run, as `pid command`. */
export function markedProcesses({ mark }: KillPlace): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`SUBBYTE_KILL_MARK=${mark}`)) return [];
      if (/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return [];
      return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').slice(0, 120)}`];
    } catch {
      return [];
    }
  });
}

/** Waits until nothing with the mark runs; what runs after all. */
export async function orphans(place: KillPlace, limitMs = 5000): Promise<string[]> {
  const begin = performance.now();
  for (;;) {
    const left = markedProcesses(place);
    if (left.length === 0 || performance.now() - begin > limitMs) return left;
    await wait(20);
  }
}

/** Entries of a cache whose files are not what their index says: `kind/key: what`. */
export function damagedEntries(cache: string): string[] {
  return folders(join(cache, 'v2')).flatMap((kindFolder) =>
    folders(kindFolder)
      .filter((entry) => !/\/\.new-[^/]*$/.test(entry))
      .flatMap((entry) => {
        const damage = damageOf(entry);
        return damage === null ? [] : [`${entry.slice(cache.length + 1)}: ${damage}`];
      }),
  );
}

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .map((name) => join(path, name))
        .filter((inner) => statSync(inner).isDirectory())
    : [];

function damageOf(entry: string): string | null {
  const index = join(entry, 'entry.json');
  if (!existsSync(index)) return 'no index';
  const { key, files } = JSON.parse(readFileSync(index, 'utf8')) as {
    key: string;
    files: Readonly<Record<string, string>>;
  };
  if (!entry.endsWith(`/${key}`)) return 'made for another key';
  const there = readdirSync(entry).filter((name) => name !== 'entry.json');
  if (there.sort().join() !== Object.keys(files).sort().join()) return 'other files than listed';
  const wrong = there.find(
    (name) =>
      createHash('sha256')
        .update(readFileSync(join(entry, name)))
        .digest('hex') !== files[name],
  );
  return wrong === undefined ? null : `${wrong} has another content`;
}

/** Makes the next run of a command build again: every entry whose draw is below `share` is gone. */
export function forget(
  { cache }: KillPlace,
  kinds: readonly string[],
  share: number,
  draw: () => number,
): void {
  for (const kind of kinds)
    for (const entry of folders(join(cache, 'v2', kind)))
      if (draw() < share) rmSync(entry, { recursive: true, force: true });
}

/** Numbers from 0 to 1 that follow from a seed (xorshift). */
export function drawn(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
