import type { Socket } from 'node:net';
import { execa } from 'execa';
import { CheckFailure } from '../../errors.ts';
import { BoundedText } from '../bounded.ts';
import { killGroup, startGroup, timerMs, toolFailed, toolTimeout } from '../process.ts';

/** Requests start with one of these and a number (seed, or count of frames). */
const powerUp = 1;
const frames = 2;

export interface SessionRequest {
  readonly program: string;
  /** Which variant of the program. */
  readonly index: number;
  /** What the program must say first: hash of the variant, its port manifest included. */
  readonly hash: string;
  /** Name in messages. */
  readonly subject: string;
  /** How long one chunk may take. */
  readonly timeoutMs: number;
}

export interface Session {
  readonly alive: boolean;
  /** Throws away all state; registers start from values drawn from `seed`. */
  powerUp(seed: number): void;
  /** Sends `cycles` frames and fills `target` with their results. Calls may overlap; they are answered in order. */
  exchange(input: Uint32Array, cycles: number, target: Uint32Array): Promise<void>;
  close(): Promise<void>;
}

interface Pending {
  readonly target: Uint8Array;
  done: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const bytesOf = (words: Uint32Array): Uint8Array =>
  new Uint8Array(words.buffer, words.byteOffset, words.byteLength);

/** Starts the simulator process of one variant and speaks its frame protocol. */
export function startSession(request: SessionRequest): Session {
  const { child, unwatch } = startGroup(() =>
    execa(request.program, [String(request.index)], {
      detached: true,
      cleanup: false,
      reject: false,
      buffer: false,
      stdin: 'pipe',
      encoding: 'buffer',
    }),
  );
  const { pid } = child;
  const said = new BoundedText();
  const hello: Uint8Array[] = [];
  let helloBytes = 0;
  let alive = true;
  let failure: Error | undefined;
  const queue: Pending[] = [];
  let timer: NodeJS.Timeout | undefined;

  const fail = (error: Error) => {
    failure ??= error;
    alive = false;
    clearTimeout(timer);
    if (pid !== undefined) killGroup(pid);
    for (const pending of queue.splice(0)) pending.reject(failure);
  };

  /** Whether the event loop waits for the process: only while it owes results. */
  const hold = (held: boolean) => {
    for (const handle of [child, child.stdin, child.stdout, child.stderr] as Partial<
      Pick<Socket, 'ref' | 'unref'>
    >[]) {
      if (held) handle.ref?.();
      else handle.unref?.();
    }
  };

  const rearm = () => {
    clearTimeout(timer);
    hold(queue.length > 0);
    if (queue.length === 0) return;
    timer = setTimeout(
      () => fail(toolTimeout('the simulator', request.timeoutMs, request.subject)),
      timerMs(request.timeoutMs),
    );
  };

  /** Takes the hello off the front of the stream; the rest belongs to results. */
  const takeHello = (chunk: Uint8Array): Uint8Array => {
    const part = chunk.subarray(0, request.hash.length - helloBytes);
    hello.push(part);
    helloBytes += part.length;
    if (helloBytes === request.hash.length && Buffer.concat(hello).toString() !== request.hash) {
      fail(
        new CheckFailure({
          code: 'E_TOOL_FAILED',
          what: 'the simulator was built for other ports than it is asked to drive',
          where: request.subject,
          fix: 'delete the cache folder and run again',
        }),
      );
    }
    return chunk.subarray(part.length);
  };

  const takeResults = (chunk: Uint8Array) => {
    let rest = chunk;
    while (rest.length > 0) {
      const pending = queue[0];
      if (pending === undefined) return fail(toolFailed('the simulator', 'sent more than was asked for', ''));
      const part = rest.subarray(0, pending.target.length - pending.done);
      pending.target.set(part, pending.done);
      pending.done += part.length;
      rest = rest.subarray(part.length);
      if (pending.done === pending.target.length) {
        queue.shift();
        pending.resolve();
        rearm();
      }
    }
  };

  child.stdout.on('data', (chunk: Uint8Array) => {
    if (!alive) return;
    takeResults(helloBytes < request.hash.length ? takeHello(chunk) : chunk);
  });
  child.stderr.on('data', (chunk: Uint8Array) => said.add(chunk));
  // A process that has ended makes writes fail; its end is reported below, with its exit code.
  child.stdin.on('error', () => {});
  const ended = child.then(({ exitCode, signal, code }) => {
    unwatch();
    if (alive)
      fail(
        toolFailed(
          'the simulator',
          `ended by ${signal ?? (exitCode === undefined ? (code ?? 'an error') : `exit code ${exitCode}`)}`,
          said.text(),
          request.subject,
        ),
      );
  });

  const send = (kind: number, value: number, payload?: Uint8Array) => {
    const head = new Uint32Array([kind, value]);
    child.stdin.cork();
    child.stdin.write(bytesOf(head));
    if (payload !== undefined && payload.length > 0) child.stdin.write(payload);
    child.stdin.uncork();
  };

  return {
    get alive() {
      return alive;
    },
    powerUp(seed) {
      // Verilator takes seeds from 1 to 2^31 - 1; 0 would mean the time of day.
      if (alive) send(powerUp, ((seed >>> 0) % 0x7fffffff) + 1);
    },
    exchange(input, cycles, target) {
      return new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        queue.push({ target: bytesOf(target), done: 0, resolve, reject });
        if (queue.length === 1) rearm();
        send(frames, cycles, bytesOf(input));
      });
    },
    async close() {
      alive = false;
      clearTimeout(timer);
      hold(true);
      child.stdin.end();
      if (pid !== undefined) killGroup(pid);
      await ended;
    },
  };
}
