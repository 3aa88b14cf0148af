import { fileURLToPath } from 'node:url';
import { type Answer, openCrew } from '../harness/crew.ts';
import { mapParallel } from '../harness/parallel.ts';
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

/**
 * Climbs the ladder for modules by name, in their order, in as many processes as asked for. A module that takes too long is
 * stopped, with its tools, and open; so is one whose process dies. Records are kept by `moduleRecord` as they are made.
 */
export async function climbAll(modules: readonly string[], options: CrewOptions): Promise<Climbed[]> {
  const { ladder, workers, moduleMs, onStep } = options;
  const crew = openCrew<{ module: string; options: LadderOptions }, ModuleRecord>({
    workerFile,
    jobMs: moduleMs,
  });
  try {
    return await mapParallel(modules, workers, async (module) => {
      onStep(module);
      const climbed = climbedOf(module, await crew.work({ module, options: ladder }));
      onStep(module, climbed);
      return climbed;
    });
  } finally {
    crew.end();
  }
}

const climbedOf = (module: string, answer: Answer<ModuleRecord>): Climbed =>
  'result' in answer ? { record: answer.result } : { open: { module, why: answer.why } };
