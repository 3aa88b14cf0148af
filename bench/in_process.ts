/** Vectors per second of the in-process simulator on 16-lane dot products; the stimulus is made beforehand. */
import { findUnit } from '../src/catalog.ts';
import { randomFrames } from '../src/harness/stimulus.ts';
import { compile } from '../src/hdl/index.ts';
import { planOf, subjectOf } from '../src/report/execution.ts';
import { best, type Figure, secondsOf } from './figures.ts';

const cycles = 200_000;

async function rate(options: object): Promise<number> {
  const subject = subjectOf(findUnit('dint_dot').configure({ lanes: 16, ...options }));
  const simulator = compile(subject.entry.design());
  const [frames] = [...randomFrames(planOf(subject), { cycles, seed: 1, chunk: cycles })];
  if (frames === undefined) throw new Error('no stimulus');
  const seconds = await best(4, () => secondsOf(() => simulator.run(frames)), Math.min);
  return cycles / seconds / 1e6;
}

export async function inProcess(): Promise<Figure[]> {
  const name = 'dint_dot, 16 lanes, in process';
  return [
    { name: `${name}, portable`, value: await rate({}), unit: 'M vectors/s', target: '>= 1' },
    {
      name: `${name}, zero_skip tree`,
      value: await rate({ architecture: 'zero_skip' }),
      unit: 'M vectors/s',
    },
  ];
}
