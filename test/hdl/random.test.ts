import fc from 'fast-check';
import { expect, it } from 'vitest';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { mapParallel } from '../../src/harness/parallel.ts';
import { buildVariants } from '../../src/harness/verilator/build.ts';
import { difference, icarusDifference, inProcess, stimulus, variantOf } from './cosimulate.ts';
import { type RandomDesign, randomDesign, tapes } from './random_design.ts';

/** How many designs, and from which seed: SUBBYTE_RANDOM_DESIGNS=2000 SUBBYTE_SEED=7 npx vitest run test/hdl/random */
const count = Number(process.env.SUBBYTE_RANDOM_DESIGNS ?? 200);
const seed = Number(process.env.SUBBYTE_SEED ?? 20_001);
const cycles = 24;
const variantsPerBinary = 20;
const replay = `SUBBYTE_SEED=${seed} SUBBYTE_RANDOM_DESIGNS=${count} npx vitest run test/hdl/random`;

const sample = fc.sample(tapes, { seed, numRuns: count });
const named = (i: number) => randomDesign(`random${i}`, sample[i] ?? []);
const batches = Array.from({ length: Math.ceil(count / variantsPerBinary) }, (_, b) =>
  sample.slice(b * variantsPerBinary, (b + 1) * variantsPerBinary).map((_, i) => b * variantsPerBinary + i),
);

it('covers every kind of node', () => {
  const kinds = new Set<string>();
  for (let i = 0; i < Math.min(count, 200); i++)
    for (const node of named(i).design.nodes)
      kinds.add(
        node.kind === 'binary' || node.kind === 'unary' || node.kind === 'shift' ? node.op : node.kind,
      );
  const wanted = [
    'const',
    'input',
    'wire',
    'not',
    'neg',
    'all',
    'any',
    'parity',
    'add',
    'sub',
    'mul',
    'and',
    'or',
    'xor',
  ];
  wanted.push(
    'eq',
    'ne',
    'lt',
    'le',
    'gt',
    'ge',
    'left',
    'right',
    'mux',
    'select',
    'cat',
    'slice',
    'resize',
    'cast',
  );
  wanted.push('reg', 'rom', 'output_of', 'gather', 'sum');
  expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
});

it(`agrees with Icarus on ${count} random designs (seed ${seed})`, async () => {
  const failures: string[] = [];
  await mapParallel([...sample.keys()], 2, async (i) => {
    const { design, warmUp } = named(i);
    const found = await icarusDifference(design, warmUp, cycles);
    if (found !== null) failures.push(`random${i}: ${found}`);
  });
  if (failures.length > 0) await shrunk();
  expect(failures, `replay: ${replay}`).toEqual([]);
});

it(`agrees with Verilator on ${count} random designs (seed ${seed})`, async () => {
  const failures: string[] = [];
  for (const batch of batches) {
    const designs = new Map<string, RandomDesign>(batch.map((i) => [`random${i}`, named(i)]));
    const built = await buildVariants([...designs.values()].map(({ design }) => variantOf(design)));
    for (const [key, { design, warmUp }] of designs) {
      const frames = stimulus(design, cycles, warmUp, 2);
      const simulator = built.simulator(key);
      const found = difference(inProcess(design, frames), await simulator.run(frames), warmUp);
      await simulator.close();
      if (found !== null) failures.push(`${key}: ${found}`);
    }
  }
  expect(failures, `replay: ${replay}`).toEqual([]);
});

it('notices a design that differs', async () => {
  const { design, warmUp } = named(0);
  const variant = variantOf(design);
  const files = variant.files.map(({ name, text }) => ({
    name,
    text: text.replace('assign used = heart', 'assign used = ~heart'),
  }));
  const frames = stimulus(design, cycles, warmUp, 2);
  const simulator = await icarusSimulator({ ...variant, files });
  expect(difference(inProcess(design, frames), await simulator.run(frames), warmUp)).toMatch(
    /^used in cycle/,
  );
});

/** Throws fast-check's report of the smallest failing tape. */
const shrunk = () =>
  fc.assert(
    fc.asyncProperty(tapes, async (tape) => {
      const { design, warmUp } = randomDesign('top', tape);
      const found = await icarusDifference(design, warmUp, cycles);
      if (found !== null)
        throw new Error(
          `${found}\n${variantOf(design)
            .files.map((f) => f.text)
            .join('\n')}`,
        );
    }),
    { seed, numRuns: count },
  );
