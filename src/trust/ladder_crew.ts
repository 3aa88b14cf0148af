import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { mapParallel } from '../harness/parallel.ts';
import { killGroup, startGroup, timerMs } from '../harness/process.ts';
import type { LadderOptions, ModuleRecord } from './ladder.ts';

const workerFile = fileURLToPath(new URL('./ladder_worker.mjs', import.meta.url));

/** A module without a record, and why: too slow, a tool that failed, a defect of ours. */
export interface OpenModule {
  readonly module: string;
  readonly why: string;
}

export type Climbed = { readonly record: ModuleRecord } | { readonly open: OpenModule };

export interface CrewOptions {
  readonly ladder: LadderOptions;
  readonly workers: number;
  /** Limit of one module, all stages together. */
  readonly moduleMs: number;
  /** Hears of each module as it begins (`climbed` undefined) and as it ends. */
  readonly onStep: (module: string, climbed?: Climbed) => void;
}

type Answer =
  | { readonly record: ModuleRecord }
  /** `died`: the process is gone. */
  | { readonly why: string; readonly died?: true };

interface Worker {
  readonly climb: (module: string) => Promise<Answer>;
  readonly end: () => void;
}

/**
 * Climbs the ladder for modules by name, in their order, in as many processes as asked for. A module that takes too long is
 * stopped, with its tools, and open; so is one whose process dies. Records are kept by `moduleRecord` as they are made.
 */
export async function climbAll(modules: readonly string[], options: CrewOptions): Promise<Climbed[]> {
  const { ladder, workers, moduleMs, onStep } = options;
  const idle: Worker[] = [];
  try {
    return await mapParallel(modules, workers, async (module) => {
      onStep(module);
      const worker = idle.pop() ?? startWorker(ladder);
      const answer = await within(moduleMs, worker.climb(module));
      if (answer === null) worker.end();
      else if (!('died' in answer)) idle.push(worker);
      const climbed = climbedOf(module, answer, moduleMs);
      onStep(module, climbed);
      return climbed;
    });
  } finally {
    for (const worker of idle) worker.end();
  }
}

function climbedOf(module: string, answer: Answer | null, moduleMs: number): Climbed {
  if (answer === null) return { open: { module, why: `not done within ${moduleMs / 1000} s` } };
  return 'record' in answer ? { record: answer.record } : { open: { module, why: answer.why } };
}

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

function startWorker(options: LadderOptions): Worker {
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
  let settle: ((answer: Answer) => void) | undefined;
  child.on('message', (message) => settle?.(message as unknown as Answer));
  child.once('exit', (code, signal) => {
    unwatch();
    settle?.({ why: `its process ended by ${signal ?? `exit code ${code}`}`, died: true });
  });
  return {
    climb: (module) =>
      new Promise((resolve) => {
        settle = resolve;
        child.send({ module, options });
      }),
    end: () => pid !== undefined && killGroup(pid),
  };
}
