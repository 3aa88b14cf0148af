/** The Verilator batch driver on dint_mul, end to end from Node, against a bare C++ loop over the same model. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../src/generators/dint_mul.ts';
import { golden } from '../src/golden/dint_mul.ts';
import { benchText } from '../src/harness/bench.ts';
import { runTool } from '../src/harness/process.ts';
import { inputLayout, type Variant, variantPorts } from '../src/harness/variant.ts';
import { buildVariants, verilatorFlags } from '../src/harness/verilator/build.ts';
import { findToolchain, headerName, prebuilt } from '../src/harness/verilator/prebuilt.ts';
import { emitVerilog } from '../src/hdl/index.ts';
import { allocateFrames, type Frames } from '../src/hdl/sim/frame.ts';
import { dintMulSpec } from '../src/spec/dint_mul.ts';
import { best, type Figure, secondsOf } from './figures.ts';

const config = dintMulSpec.schema.parse({ weightBits: 4, activationBits: 8, encoding: 'sm' });
const name = dintMulSpec.moduleName(config);
const multiplier: Variant = {
  key: name,
  top: name,
  files: emitVerilog(generate(config)).map((module) => ({ name: `${module.name}.v`, text: module.text })),
  ports: variantPorts(dintMulSpec.ports(config)),
};
const productBits = multiplier.ports.find((port) => port.name === 'p')!.width;

const chunkCycles = 64 * 1024;
const chunks = 400;
const model = golden(config);
const table = Uint32Array.from({ length: 4096 }, (_, code) => {
  const { p } = model.step({ w: BigInt(code & 15), a: BigInt((code << 20) >> 24) });
  return Number(BigInt.asUintN(productBits, p ?? 0n));
});

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
  const simulator = built.simulator(name);
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
  static const uint32_t table[4096] = {${table.join(',')}};
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
    for (const file of multiplier.files) await writeFile(join(folder, file.name), file.text);
    await writeFile(join(folder, 'bench.v'), benchText(multiplier));
    await run(toolchain.verilatorProgram, [
      ...verilatorFlags,
      ...['--prefix', 'V0', '--Mdir', 'generated', 'bench.v'],
      ...multiplier.files.map((file) => file.name),
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

async function buildSeconds(tag: string): Promise<number> {
  const files = multiplier.files.map((file) => ({ ...file, text: `${file.text}// ${tag}\n` }));
  return secondsOf(() => buildVariants([{ ...multiplier, files }]));
}

/**
 * Vectors per second from Node (stimulus, pipes, model, comparison with a table) and in a C++ loop that does the same
 * work, and how long a unit takes to build that nobody has built before.
 */
export async function verilatorBatch(): Promise<Figure[]> {
  const bare = await best(3, bareLoop, Math.max);
  const node = await best(3, fromNode, Math.max);
  const tag = String(process.hrtime.bigint());
  const build = await buildSeconds(tag);
  const again = await buildSeconds(tag);
  const lines = `${multiplier.files.length} file`;
  return [
    { name: 'dint_mul in Verilator, bare C++ loop', value: bare / 1e6, unit: 'M vectors/s' },
    { name: 'dint_mul in Verilator, from Node', value: node / 1e6, unit: 'M vectors/s', target: '>= 10' },
    {
      name: 'dint_mul in Verilator, Node against bare loop',
      value: node / bare,
      unit: 'ratio',
      target: '>= 0.5',
    },
    {
      name: `build of a new small unit (${lines}), prebuilt objects there`,
      value: build,
      unit: 's',
      target: '< 0.5',
    },
    { name: 'build of the same unit again, from the cache', value: again, unit: 's', target: 'at once' },
  ];
}
