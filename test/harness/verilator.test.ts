import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamingSimulator } from '../../src/harness/simulator.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { allocateFrames, type Frames } from '../../src/hdl/sim/frame.ts';
import { pack, unpack } from './frames.ts';
import { accumulator, awkward, clock, input, multiplier, output, wide } from './modules.ts';

let built: Built;
const open: StreamingSimulator[] = [];
const simulator = (key: string) => {
  const made = built.simulator(key);
  open.push(made);
  return made;
};

/** Equal file and module names, unequal content. */
const helper = (key: string, operator: string) => ({
  key,
  top: 'outer',
  files: [
    {
      name: 'outer.v',
      text: 'module outer(input wire a, b, output wire y);\n  inner i(.a(a), .b(b), .y(y));\nendmodule\n',
    },
    {
      name: 'inner.v',
      text: `module inner(input wire a, b, output wire y);\n  assign y = a ${operator} b;\nendmodule\n`,
    },
  ],
  ports: [input('a', 1), input('b', 1), output('y', 1)],
});

const noisy = {
  key: 'noisy',
  top: 'noisy',
  files: [
    {
      name: 'noisy.v',
      text: 'module noisy(input wire clk, input wire d, output reg q);\n  always @(posedge clk) begin q <= d; $display("q %b", d); end\nendmodule\n',
    },
  ],
  ports: [clock, input('d', 1), output('q', 1)],
};

const stopping = {
  ...noisy,
  key: 'stopping',
  files: [{ name: 'noisy.v', text: noisy.files[0]!.text.replace('q <= d;', 'q <= d; if (d) $finish;') }],
};

beforeAll(async () => {
  built = await buildVariants([
    multiplier,
    accumulator('acc16', 16),
    accumulator('acc40', 40),
    accumulator('acc16_unreset', 16, false),
    wide,
    awkward,
    helper('and', '&'),
    helper('or', '|'),
    noisy,
    stopping,
  ]);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
});

function products(cycles: number): Frames {
  const { inputs } = simulator('mul4x8');
  const frames = allocateFrames(inputs, cycles);
  for (let i = 0; i < cycles; i++) frames.data.set([i & 15, (i >> 4) & 255], 2 * i);
  return frames;
}

describe('Verilator', () => {
  it('multiplies all codes', async () => {
    const outputs = unpack(await simulator('mul4x8').run(products(4096)));
    for (let i = 0; i < 4096; i++) expect(outputs[i]?.p).toBe(BigInt((i & 15) * ((i << 20) >> 24)));
  });

  it('streams chunks of any size, in order, from an asynchronous source', async () => {
    const sizes = [1, 70_000, 130_000];
    async function* source() {
      for (const cycles of sizes) yield products(cycles);
    }
    const seen: number[] = [];
    await simulator('mul4x8').stream(source(), (inputs, outputs) => {
      expect(outputs.cycles).toBe(inputs.cycles);
      const expected = inputs.data
        .filter((_, i) => i % 2 === 0)
        .map((w, i) => (w * ((inputs.data[2 * i + 1]! << 24) >> 24)) & 0xfff);
      expect(outputs.data.every((value, i) => value === expected[i])).toBe(true);
      seen.push(outputs.cycles);
    });
    expect(seen.reduce((sum, cycles) => sum + cycles)).toBe(200_001);
  });

  it('reads outputs after the rising edge and keeps state from chunk to chunk, not from run to run', async () => {
    const acc = simulator('acc16');
    const cycles = [
      { rst: 1, en: 1, a: 9 },
      { rst: 0, en: 1, a: 5 },
      { rst: 0, en: 0, a: 7 },
      { rst: 0, en: 1, a: -6 },
    ];
    const frames = pack(acc.inputs, cycles);
    expect(unpack(await acc.run(frames)).map(({ acc: value }) => value)).toEqual([0n, 5n, 5n, -1n]);
    const pieces = cycles.map((cycle) => pack(acc.inputs, [cycle]));
    const seen: bigint[] = [];
    await acc.stream(pieces, (_, outputs) => seen.push(unpack(outputs)[0]!.acc!));
    expect(seen).toEqual([0n, 5n, 5n, -1n]);
  });

  it('overrides parameters', async () => {
    const acc = simulator('acc40');
    const trace = [{ rst: 1 }, ...Array.from({ length: 400 }, () => ({ en: 1, a: 127 }))];
    expect(unpack(await acc.run(pack(acc.inputs, trace))).at(-1)).toEqual({ acc: 50800n });
    const narrow = simulator('acc16');
    expect(unpack(await narrow.run(pack(narrow.inputs, trace))).at(-1)).toEqual({ acc: 50800n - 65536n });
  });

  it('draws what registers hold at power-up from the seed', async () => {
    const acc = simulator('acc16_unreset');
    const frames = pack(acc.inputs, [{}, {}]);
    const one = await acc.run(frames, { seed: 1 });
    const two = await acc.run(frames, { seed: 2 });
    expect(await acc.run(frames, { seed: 1 })).toEqual(one);
    expect(two.data[0]).not.toBe(one.data[0]);
  });

  it('carries ports of any width', async () => {
    const unit = simulator('wide');
    const values = {
      x: (1n << 99n) | 0x1234_5678_9abc_def0_1122n,
      y: 0x8000_0001_ffff_fffen,
      z: 0xdead_beefn,
    };
    expect(unpack(await unit.run(pack(unit.inputs, [values, { z: 5 }])))).toEqual([
      {
        nx: BigInt.asUintN(100, ~values.x),
        ny: BigInt.asUintN(64, ~values.y),
        nz: BigInt.asUintN(32, ~values.z),
        s: values.z + 0xffff_fffen,
      },
      { nx: (1n << 100n) - 1n, ny: (1n << 64n) - 1n, nz: 0xffff_fffan, s: 5n },
    ]);
  });

  it('takes ports with awkward names, and equal file names with unequal content', async () => {
    const named = simulator('awkward');
    expect(unpack(await named.run(pack(named.inputs, [{ public: 1, eval: 0 }])))).toEqual([
      { delete: 0n, name: 1n },
    ]);
    const results = ['and', 'or'].map(async (key) => {
      const unit = simulator(key);
      return unpack(await unit.run(pack(unit.inputs, [{ a: 1, b: 0 }])));
    });
    expect(await Promise.all(results)).toEqual([[{ y: 0n }], [{ y: 1n }]]);
  });

  it('keeps what the model prints out of the results', async () => {
    const unit = simulator('noisy');
    expect(unpack(await unit.run(pack(unit.inputs, [{ d: 1 }, { d: 0 }])))).toEqual([{ q: 1n }, { q: 0n }]);
  });

  it('reports a model that ends by itself, and starts anew for the next run', async () => {
    const unit = simulator('stopping');
    const run = unit.run(pack(unit.inputs, [{ d: 0 }, { d: 1 }]));
    await expect(run).rejects.toThrow(/E_TOOL_FAILED.*exit code 5/s);
    expect(unpack(await unit.run(pack(unit.inputs, [{ d: 0 }])))).toEqual([{ q: 0n }]);
  });

  it('lets runs asked for at once follow each other', async () => {
    const unit = simulator('acc16');
    const trace = (a: number) => pack(unit.inputs, [{ rst: 1 }, { en: 1, a }]);
    const all = await Promise.all([1, 2, 3].map((a) => unit.run(trace(a))));
    expect(all.map((frames) => unpack(frames)[1])).toEqual([{ acc: 1n }, { acc: 2n }, { acc: 3n }]);
  });

  it('refuses ports that are not those of the module', async () => {
    const wrong = { ...multiplier, ports: [input('w', 5), input('a', 8, true), output('p', 12, true)] };
    await expect(buildVariants([wrong])).rejects.toThrow(/E_TOOL_FAILED[\s\S]*WIDTH/);
    const missing = { ...multiplier, ports: [input('w', 4), output('p', 12, true)] };
    await expect(buildVariants([missing])).rejects.toThrow(/E_TOOL_FAILED[\s\S]*PINMISSING/);
    await expect(buildVariants([multiplier, multiplier])).rejects.toThrow(/E_TOOL_INPUT.*mul4x8/);
    expect(() => built.simulator('other')).toThrow(/E_TOOL_INPUT.*other/);
  });
});
