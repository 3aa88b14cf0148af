import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { killGroup, startGroup, timerMs, toolFailed, toolTimeout } from './process.ts';

const workerFile = fileURLToPath(new URL('./yosys_worker.mjs', import.meta.url));

/** Nested folders as the WebAssembly build returns them. */
export type OutputTree = { readonly [name: string]: OutputTree | Uint8Array };

export interface PinnedJob {
  readonly script: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly timeoutMs: number;
}

interface Answer {
  readonly ok: boolean;
  readonly version: string;
  readonly log: string;
  readonly outputs?: OutputTree;
  readonly reason?: string;
  /** The WebAssembly instance itself failed: do not trust the process further. */
  readonly broken?: boolean;
}

export interface PinnedResult {
  readonly version: string;
  readonly log: string;
  readonly outputs: OutputTree;
}

type Reply = (answer: Answer | { readonly died: string }) => void;

interface Worker {
  readonly send: (job: Pick<PinnedJob, 'script' | 'files'>, reply: Reply) => void;
  readonly kill: () => void;
  /** Whether the event loop waits for this worker. */
  readonly hold: (held: boolean) => void;
}

// Loading the WebAssembly takes about 2 s and 400 MB, so processes are kept and used again.
const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];
let alive = 0;
const limit = Math.max(1, Math.min(4, availableParallelism()));

function startWorker(): Worker {
  const { child, unwatch } = startGroup(() =>
    execa(process.execPath, [workerFile], {
      detached: true,
      cleanup: false,
      reject: false,
      buffer: false,
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'ignore',
      ipc: true,
      serialization: 'advanced',
    }),
  );
  const { pid } = child;
  let pending: Reply | undefined;
  const settle: Reply = (answer) => {
    const reply = pending;
    pending = undefined;
    reply?.(answer);
  };
  alive += 1;
  child.on('message', (message) => settle(message as unknown as Answer));
  child.once('exit', (code, signal) => {
    alive -= 1;
    unwatch();
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
    settle({ died: `ended by ${signal ?? `exit code ${code}`}` });
    // A place is free again: whoever waits for a worker gets a new one.
    const next = waiting.shift();
    if (next !== undefined) next(startWorker());
  });
  const worker: Worker = {
    send(job, reply) {
      pending = reply;
      child.send(job, (error) => {
        if (error !== null) settle({ died: `could not be reached (${error.message})` });
      });
    },
    kill: () => pid !== undefined && killGroup(pid),
    hold(held) {
      if (held) child.ref();
      else child.unref();
      if (held) child.channel?.ref();
      else child.channel?.unref();
    },
  };
  return worker;
}

async function takeWorker(): Promise<Worker> {
  const ready = idle.pop();
  if (ready !== undefined) return ready;
  if (alive < limit) return startWorker();
  return new Promise((resolve) => waiting.push(resolve));
}

function giveBack(worker: Worker): void {
  const next = waiting.shift();
  if (next !== undefined) {
    next(worker);
    return;
  }
  worker.hold(false);
  idle.push(worker);
}

/** Runs one script in the pinned Yosys. Throws E_TOOL_TIMEOUT or E_TOOL_FAILED. */
export async function runPinned(job: PinnedJob): Promise<PinnedResult> {
  const worker = await takeWorker();
  worker.hold(true);
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<Answer | { died: string } | 'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), timerMs(job.timeoutMs));
    worker.send({ script: job.script, files: job.files }, resolve);
  });
  clearTimeout(timer);
  if (answer === 'timeout') {
    worker.kill();
    throw toolTimeout('Yosys', job.timeoutMs);
  }
  if ('died' in answer) {
    worker.kill();
    throw toolFailed('Yosys', answer.died, '');
  }
  if (answer.broken === true) worker.kill();
  else giveBack(worker);
  if (!answer.ok) throw toolFailed('Yosys', answer.reason ?? 'failed', answer.log);
  return { version: answer.version, log: answer.log, outputs: answer.outputs ?? {} };
}

/** Ends the idle Yosys processes at once; they end with this process anyway. */
export function closePinned(): void {
  for (const worker of idle.splice(0)) worker.kill();
}
