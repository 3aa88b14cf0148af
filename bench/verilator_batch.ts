/**
 * Vectors per second of the Verilator batch driver, end to end from Node (stimulus, pipes, model, comparison with a
 * table), against a bare C++ loop over the same model that does the same work. Run: `npx tsx bench/verilator_batch.ts`.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchText } from '../src/harness/bench.ts';
import { runTool } from '../src/harness/process.ts';
import { inputLayout, type Variant } from '../src/harness/variant.ts';
import { buildVariants, verilatorFlags } from '../src/harness/verilator/build.ts';
import { findToolchain, headerName, prebuilt } from '../src/harness/verilator/prebuilt.ts';
import { allocateFrames, type Frames } from '../src/hdl/sim/frame.ts';

const multiplier: Variant = {
  key: 'mul4x8',
  top: 'mul4x8',
  files: [
    {
      name: 'mul4x8.v',
      text: "module mul4x8(input [3:0] w, input signed [7:0] a, output signed [11:0] p);\n  assign p = $signed({1'b0, w}) * a;\nendmodule\n",
    },
  ],
  ports: [
    { name: 'w', direction: 'in', width: 4, signed: false },
    { name: 'a', direction: 'in', width: 8, signed: true },
    { name: 'p', direction: 'out', width: 12, signed: true },
  ],
};

const chunkCycles = 64 * 1024;
const chunks = 400;
const table = Uint32Array.from({ length: 4096 }, (_, code) => ((code & 15) * ((code << 20) >> 24)) & 0xfff);

function* stimulus(): Generator<Frames> {
  const layout = inputLayout(multiplier.ports);
  const buffers = [0, 1, 2].map(() => allocateFrames(layout, chunkCycles));
  let state = 1;
  for (let chunk = 0; chunk < chunks; chunk++) {
    const frames = buffers[chunk % 3]!;
    const { data } = frames;
    for (let i = 0; i < data.length; i += 2) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      data[i] = (state >>> 28) & 15;
      data[i + 1] = (state >>> 20) & 255;
    }
    yield frames;
  }
}

async function fromNode(): Promise<number> {
  const built = await buildVariants([multiplier]);
  const simulator = built.simulator('mul4x8');
  let mismatches = 0;
  let seen = 0;
  const begin = performance.now();
  await simulator.stream(stimulus(), (inputs, outputs) => {
    const from = inputs.data;
    const to = outputs.data;
    for (let i = 0, j = 0; i < to.length; i++, j += 2) {
      if (to[i] !== table[(from[j]! | (from[j + 1]! << 4)) & 4095]) mismatches++;
    }
    seen += outputs.cycles;
  });
  const seconds = (performance.now() - begin) / 1000;
  await simulator.close();
  if (mismatches > 0 || seen !== chunks * chunkCycles) throw new Error(`${mismatches} mismatches in ${seen}`);
  return seen / seconds;
}

const bareMain = (
  sources: readonly string[],
) => `${sources.map((name) => `#include "generated/${name}"`).join('\n')}
#include <chrono>
#include <cstdio>
int main() {
  VerilatedContext context;
  V0 top{&context};
  static uint32_t table[4096];
  for (int code = 0; code < 4096; ++code) table[code] = ((code & 15) * static_cast<int8_t>(code >> 4)) & 0xfff;
  const auto begin = std::chrono::steady_clock::now();
  uint32_t state = 1, mismatches = 0;
  const uint32_t count = ${chunks * chunkCycles}u;
  for (uint32_t i = 0; i < count; ++i) {
    state = state * 1664525u + 1013904223u;
    top.i0 = state >> 28;
    top.i1 = (state >> 20) & 255;
    top.eval();
    mismatches += top.o2 != table[top.i0 | top.i1 << 4];
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::printf("%u %f\\n", mismatches, count / seconds.count());
}
`;

async function bareLoop(): Promise<number> {
  const toolchain = await findToolchain();
  const ready = await prebuilt(toolchain, 300_000);
  const folder = await mkdtemp(join(tmpdir(), 'subbyte-bench-'));
  const run = (path: string, args: readonly string[]) =>
    runTool({ tool: path, path, args, cwd: folder, timeoutMs: 300_000 });
  try {
    await writeFile(join(folder, 'design.v'), multiplier.files[0]!.text);
    await writeFile(join(folder, 'bench.v'), benchText(multiplier));
    await run(toolchain.verilatorProgram, [
      ...verilatorFlags,
      ...['--prefix', 'V0', '--Mdir', 'generated', 'bench.v', 'design.v'],
    ]);
    const names = (await readdir(join(folder, 'generated'))).filter((name) => name.endsWith('.cpp')).sort();
    await writeFile(join(folder, 'main.cpp'), bareMain(names));
    await run(toolchain.cxx.path, [
      ...toolchain.compileFlags,
      ...['-include', join(ready.headers, headerName), 'main.cpp', '-x', 'none', ...ready.objects],
      ...[...toolchain.linkFlags, '-o', 'bare'],
    ]);
    const { stdout } = await run(join(folder, 'bare'), []);
    const [mismatches, rate] = stdout.trim().split(' ').map(Number);
    if (mismatches !== 0) throw new Error(`${mismatches} mismatches in the bare loop`);
    return rate ?? 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const millions = (rate: number): string => `${(rate / 1e6).toFixed(1)} M vectors/s`;

async function buildSeconds(tag: string): Promise<number> {
  const text = `${multiplier.files[0]!.text}// ${tag}\n`;
  const begin = performance.now();
  await buildVariants([{ ...multiplier, files: [{ name: 'mul4x8.v', text }] }]);
  return (performance.now() - begin) / 1000;
}

const bare = await bareLoop();
const node = await fromNode();
console.log(`bare C++ loop: ${millions(bare)}`);
console.log(`from Node:     ${millions(node)} (${(node / bare).toFixed(2)} of the bare loop)`);
const tag = String(process.hrtime.bigint());
console.log(
  `new small unit: ${(await buildSeconds(tag)).toFixed(2)} s; again: ${(await buildSeconds(tag)).toFixed(3)} s`,
);
