import { execa } from 'execa';
import { CheckFailure } from '../errors.ts';
import { BoundedText, lastLines } from './bounded.ts';
import { atExit } from './exit.ts';
import { startWatchdog, unwatchGroup, watchGroup } from './watchdog.ts';

export interface RunRequest {
  /** Name of the tool in messages. */
  readonly tool: string;
  readonly path: string;
  readonly args: readonly string[];
  /** Wall-clock limit; the whole process group is killed when it passes. */
  readonly timeoutMs: number;
  readonly cwd?: string;
  /** Text for standard input; empty unless given. */
  readonly input?: string | Uint8Array;
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that count as success; 0 unless given. */
  readonly acceptExit?: readonly number[];
  /** What the run is about, shown as the place of a failure: a module, a file. */
  readonly subject?: string;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly seconds: number;
}

/** Kills a process and all it started; the process must lead its own group (`detached`). */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}

/**
 * Starts a process that leads a group of its own, to be killed with it if we exit first; `unwatch` ends that watch,
 * which begins before the start so that no signal falls between the two.
 */
export function startGroup<T extends { readonly pid?: number | undefined }>(
  start: () => T,
): { readonly child: T; readonly unwatch: () => void } {
  let pid: number | undefined;
  const withdraw = atExit(() => {
    if (pid !== undefined) killGroup(pid);
  });
  const unwatch = () => {
    withdraw();
    if (pid !== undefined) unwatchGroup(pid);
  };
  startWatchdog();
  try {
    const child = start();
    pid = child.pid;
    if (pid !== undefined) watchGroup(pid);
    return { child, unwatch };
  } catch (error) {
    unwatch();
    throw error;
  }
}

export function toolTimeout(tool: string, timeoutMs: number, subject?: string): CheckFailure {
  return new CheckFailure({
    code: 'E_TOOL_TIMEOUT',
    what: `${tool} did not finish within ${timeoutMs / 1000} s and was stopped`,
    ...(subject === undefined ? {} : { where: subject }),
    fix: 'raise the time limit or try a smaller configuration',
  });
}

export function toolFailed(tool: string, outcome: string, output: string, subject?: string): CheckFailure {
  const shown = lastLines(output, 12);
  return new CheckFailure({
    code: 'E_TOOL_FAILED',
    what: `${tool} ${outcome}${shown === '' ? '' : `; it said:\n${shown}`}`,
    ...(subject === undefined ? {} : { where: subject }),
    fix: `read ${tool}'s message above; the text it refuses is the input to mend`,
  });
}

/** Timers take no more than this many milliseconds: 24 days. */
const longestTimer = 2 ** 31 - 1;
export const timerMs = (ms: number): number => Math.min(ms, longestTimer);

/** How long output may still arrive when the process itself has ended. */
const drainMs = 2000;

/**
 * Temporary files of a tool belong into its own folder: they are gone with it when the tool is killed, and a name that
 * a tool pastes into a shell's command line (Icarus and Yosys do, even when asked for their version) is this one,
 * whatever TMPDIR is called.
 */
const temporaryIn = (path: string) => ({ TMPDIR: path, TMP: path, TEMP: path });

/**
 * Runs a tool to its end and returns what it printed (the middle is left out beyond 16 MiB a stream). With `cwd` its
 * temporary files go there too.
 * Throws E_TOOL_TIMEOUT, or E_TOOL_FAILED with the last lines of its output.
 */
export async function runTool(request: RunRequest): Promise<RunResult> {
  const { tool, timeoutMs, subject } = request;
  const begin = performance.now();
  const { child, unwatch } = startGroup(() =>
    execa(request.path, request.args, {
      detached: true,
      cleanup: false,
      reject: false,
      buffer: false,
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
      env: { ...temporaryIn(request.cwd === undefined ? '/tmp' : '.'), ...request.env },
      ...(request.input === undefined ? { stdin: 'ignore' } : { input: request.input }),
    }),
  );
  const stdout = new BoundedText();
  const stderr = new BoundedText();
  child.stdout.on('data', (chunk: Uint8Array) => stdout.add(chunk));
  child.stderr.on('data', (chunk: Uint8Array) => stderr.add(chunk));
  const { pid } = child;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    if (pid !== undefined) killGroup(pid);
  }, timerMs(timeoutMs));
  // Something that left the group may hold the pipes open for ever; the tool itself has ended.
  let drain: NodeJS.Timeout | undefined;
  child.once('exit', () => {
    drain = setTimeout(() => {
      if (pid !== undefined) killGroup(pid);
      child.stdout.destroy();
      child.stderr.destroy();
    }, drainMs);
  });
  try {
    const { exitCode, signal, code } = await child;
    if (timedOut) throw toolTimeout(tool, timeoutMs, subject);
    const output = `${stdout.text()}\n${stderr.text()}`;
    if (exitCode === undefined)
      throw toolFailed(tool, `ended by ${signal ?? code ?? 'an error'}`, output, subject);
    if (!(request.acceptExit ?? [0]).includes(exitCode)) {
      throw toolFailed(tool, `ended with exit code ${exitCode}`, output, subject);
    }
    return {
      stdout: stdout.text(),
      stderr: stderr.text(),
      exitCode,
      seconds: (performance.now() - begin) / 1000,
    };
  } finally {
    clearTimeout(timer);
    clearTimeout(drain);
    // What a tool leaves running in its group has no reader any more.
    if (pid !== undefined) killGroup(pid);
    unwatch();
  }
}
