import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Crew, openCrew } from '../../src/harness/crew.ts';

interface Job {
  readonly what: 'answer' | 'fail' | 'die' | 'hang';
  readonly value?: number;
}
interface Result {
  readonly value: number;
  readonly pid: number;
}

const workerFile = fileURLToPath(new URL('./crew_worker.mjs', import.meta.url));
let crew: Crew<Job, Result> | undefined;
const open = (jobMs = 60_000): Crew<Job, Result> => {
  crew = openCrew<Job, Result>({ workerFile, jobMs });
  return crew;
};
afterEach(() => crew?.end());

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const pidOf = (answer: Awaited<ReturnType<Crew<Job, Result>['work']>>): number =>
  'result' in answer ? answer.result.pid : 0;

describe('a crew', () => {
  it('uses a process again, and another one for a job beside it', async () => {
    const { work } = open();
    const first = await work({ what: 'answer', value: 1 });
    const second = await work({ what: 'answer', value: 2 });
    expect([first, second]).toMatchObject([{ result: { value: 1 } }, { result: { value: 2 } }]);
    expect(pidOf(second)).toBe(pidOf(first));
    const both = await Promise.all([3, 4].map((value) => work({ what: 'answer', value })));
    expect(new Set(both.map(pidOf)).size).toBe(2);
  });

  it('hands on why a job failed, and goes on with the process', async () => {
    const { work } = open();
    const first = await work({ what: 'answer', value: 1 });
    expect(await work({ what: 'fail', value: 7 })).toEqual({ why: 'no 7' });
    expect(pidOf(await work({ what: 'answer', value: 2 }))).toBe(pidOf(first));
  });

  it('says that a process died, and takes a new one', async () => {
    const { work } = open();
    const first = await work({ what: 'answer', value: 1 });
    expect(await work({ what: 'die' })).toEqual({ why: 'its process ended by exit code 3', died: true });
    const next = await work({ what: 'answer', value: 2 });
    expect(pidOf(next)).toBeGreaterThan(0);
    expect(pidOf(next)).not.toBe(pidOf(first));
  });

  it('stops a job that takes too long, and ends idle processes', async () => {
    const { work, end } = open(1500);
    const first = pidOf(await work({ what: 'answer', value: 1 }));
    expect(await work({ what: 'hang' })).toMatchObject({ why: 'not done within 1.5 s', late: true });
    const next = pidOf(await work({ what: 'answer', value: 2 }));
    expect(next).not.toBe(first);
    end();
    for (let i = 0; i < 50 && (isAlive(first) || isAlive(next)); i++) await sleep(100);
    expect([isAlive(first), isAlive(next)]).toEqual([false, false]);
  });
});
