import { expect, it } from 'vitest';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { allocateFrames } from '../../src/hdl/sim/frame.ts';
import { pack, unpack } from './frames.ts';
import { accumulator, awkward, multiplier, wide } from './modules.ts';

it('agrees with the arithmetic', async () => {
  const simulator = await icarusSimulator(multiplier);
  const codes = Array.from({ length: 256 }, (_, i) => ({ w: i & 15, a: ((i * 37) % 256) - 128 }));
  const outputs = unpack(await simulator.run(pack(simulator.inputs, codes)));
  expect(outputs).toEqual(codes.map(({ w, a }) => ({ p: BigInt(w * a) })));
});

it('reads outputs after the rising edge, with parameters, and tells unknown bits', async () => {
  const simulator = await icarusSimulator(accumulator('acc40', 40));
  const trace = [{ en: 1, a: 3 }, { rst: 1 }, { en: 1, a: -1 }, { en: 0, a: 9 }];
  const { values, unknown } = await simulator.runFourState!(pack(simulator.inputs, trace));
  expect(unpack(values)).toEqual([{ acc: 0n }, { acc: 0n }, { acc: -1n }, { acc: -1n }]);
  expect(unpack(unknown)).toEqual([{ acc: -1n }, { acc: 0n }, { acc: 0n }, { acc: 0n }]);
});

it('carries ports of any width and name, and no cycles at all', async () => {
  const simulator = await icarusSimulator(wide);
  const values = { x: (1n << 99n) | 5n, y: 1n << 63n, z: 7n };
  expect(unpack(await simulator.run(pack(simulator.inputs, [values])))).toEqual([
    { nx: BigInt.asUintN(100, ~values.x), ny: (1n << 63n) - 1n, nz: 0xffff_fff8n, s: 7n },
  ]);
  const named = await icarusSimulator(awkward);
  expect(unpack(await named.run(pack(named.inputs, [{ public: 1, eval: 0 }])))).toEqual([
    { delete: 0n, name: 1n },
  ]);
  expect((await named.run(allocateFrames(named.inputs, 0))).cycles).toBe(0);
});

it('reports a module Icarus refuses', async () => {
  const broken = { ...multiplier, files: [{ name: 'mul4x8.v', text: 'module mul4x8(;\n' }] };
  const simulator = await icarusSimulator(broken);
  await expect(simulator.run(pack(simulator.inputs, [{}]))).rejects.toThrow(
    /E_TOOL_FAILED[\s\S]*syntax error/,
  );
});
