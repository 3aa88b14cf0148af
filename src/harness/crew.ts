import { execa } from 'execa';
import { killGroup, startGroup, timerMs } from './process.ts';

/** What a process of a crew says of a job. */
export type Answer<R> =
  | { readonly result: R }
  /** `died`: the process is gone; `late`: it was stopped. */
  | { readonly why: string; readonly died?: true; readonly late?: true };

export interface CrewOptions {
  /** Plain JavaScript, started by bare `node`: takes a job by IPC and answers `{ result }` or `{ why }`. */
  readonly workerFile: string;
  /** Limit of one job, the tools it starts included. */
  readonly jobMs: number;
}

/** Processes that take jobs, as many as there are jobs at once. Jobs and results are what JSON holds. */
export interface Crew<J, R> {
  /** A job that takes too long is stopped, with the tools it started. */
  readonly work: (job: J) => Promise<Answer<R>>;
  /** Ends the processes that have no job. */
  readonly end: () => void;
}

interface Worker<J, R> {
  readonly work: (job: J) => Promise<Answer<R>>;
  readonly end: () => void;
}

/** Processes of their own for work in this language, so that it uses all cores; each is kept for the next job. */
export function openCrew<J, R>({ workerFile, jobMs }: CrewOptions): Crew<J, R> {
  const idle: Worker<J, R>[] = [];
  return {
    async work(job) {
      const worker = idle.pop() ?? startWorker<J, R>(workerFile);
      const answer = (await within(jobMs, worker.work(job))) ?? lateAnswer(jobMs);
      if ('late' in answer) worker.end();
      else if (!('died' in answer)) idle.push(worker);
      return answer;
    },
    end() {
      for (const worker of idle.splice(0)) worker.end();
    },
  };
}

const lateAnswer = (jobMs: number) => ({ why: `not done within ${jobMs / 1000} s`, late: true }) as const;

/** What was promised, or null when the time is up first. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timerMs(ms));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function startWorker<J, R>(workerFile: string): Worker<J, R> {
  const { child, unwatch } = startGroup(() =>
    execa(process.execPath, [workerFile], {
      detached: true,
      cleanup: false,
      reject: false,
      buffer: false,
      stdin: 'ignore',
      stdout: 'ignore',
      stderr: 'inherit',
      ipc: true,
    }),
  );
  const { pid } = child;
  let settle: ((answer: Answer<R>) => void) | undefined;
  child.on('message', (message) => settle?.(message as unknown as Answer<R>));
  child.once('exit', (code, signal) => {
    unwatch();
    settle?.({ why: `its process ended by ${signal ?? `exit code ${code}`}`, died: true });
  });
  return {
    work: (job) =>
      new Promise((resolve) => {
        settle = resolve;
        child.send(job as object);
      }),
    end: () => pid !== undefined && killGroup(pid),
  };
}
