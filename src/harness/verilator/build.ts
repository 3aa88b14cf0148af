import { chmod, copyFile, mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { UsageFailure } from '../../errors.ts';
import { benchText, benchTop } from '../bench.ts';
import { cachedFolder, contentHash } from '../cache.ts';
import { mapParallel } from '../parallel.ts';
import { runTool } from '../process.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { type Variant, variantHash } from '../variant.ts';
import { mainTemplate, mainTexts, modelPrefix } from './main.ts';
import { findToolchain, headerName, prebuilt, type Toolchain, toolchainHash } from './prebuilt.ts';
import { type VerilatorSimulator, verilatorSimulator } from './verilator_simulator.ts';

export interface BuildOptions {
  /** Limit of each tool run; 300 s unless given. */
  readonly timeoutMs?: number;
  /** Hears remarks a person may want to see, such as a damaged cache entry. */
  readonly onNote?: (note: string) => void;
}

/** One binary that holds all its variants. */
export interface Built {
  /** Version of Verilator that made it. */
  readonly version: string;
  /** A simulator of one variant, in a process of its own that starts with the first run. */
  simulator(key: string): VerilatorSimulator;
}

// Two passes of Verilator 5.006 rewrite gate-like logic wrongly; they are off whatever the version.
export const verilatorFlags = [
  '--cc',
  '-fno-const-bit-op-tree',
  '-fno-dfg',
  '--x-initial',
  'unique',
  '--x-assign',
  'unique',
  '--no-timing',
  // Compilers need more than linear time for long functions: a 16-lane tree compiles in half the time.
  '--output-split-cfuncs',
  '200',
  '--top-module',
  benchTop,
];

// A variant costs the compiler about 70 ms, the precompiled header 150: few variants are compiled in one go.
const variantsPerPart = 4;

// A core of full size has 35 MB of generated C++: in one go it would take the compiler gigabytes, and one processor.
const largestInOneGo = 4_000_000;

// Lint is a check of its own. Only the bench stays under it: there a warning means that the ports are not as told.
const lintOff = '`verilator_config\nlint_off -file "design/*"\n';

/**
 * Builds one binary of all variants, or takes it from the cache.
 * Throws E_TOOL_MISSING, E_TOOL_TIMEOUT, E_TOOL_FAILED (with the compiler's words), E_CACHE_FOLDER, E_TOOL_INPUT.
 */
export async function buildVariants(
  variants: readonly Variant[],
  options: BuildOptions = {},
): Promise<Built> {
  checkVariants(variants);
  const { timeoutMs = 300_000, onNote } = options;
  const toolchain = await findToolchain();
  const folder = await cachedFolder({
    kind: 'verilator',
    key: contentHash([
      toolchainHash(toolchain),
      verilatorFlags.join(' '),
      mainTemplate,
      ...variants.map((variant) => benchText(variant) + variantHash(variant)),
    ]),
    build: (path) => build(variants, toolchain, path, timeoutMs, onNote),
    ...(onNote === undefined ? {} : { onNote }),
  });
  const { version } = toolchain.verilator;
  return {
    version,
    simulator(key) {
      const index = variants.findIndex((variant) => variant.key === key);
      const variant = variants[index];
      if (variant === undefined) throw unknownVariant(key, variants);
      return verilatorSimulator({ program: join(folder, 'simulator'), index, variant, version });
    },
  };
}

function checkVariants(variants: readonly Variant[]): void {
  const keys = new Set<string>();
  for (const { key, files, ports } of variants) {
    if (keys.has(key))
      throw badVariant(`two variants have the key '${key}'`, 'give each variant its own key');
    keys.add(key);
    if (!ports.some(({ direction }) => direction === 'out')) {
      throw badVariant(`variant '${key}' has no output`, 'a module without outputs has nothing to simulate');
    }
    const names = new Set<string>();
    for (const { name } of files) {
      if (names.has(name))
        throw badVariant(`variant '${key}' has two files named '${name}'`, 'list each file once');
      if (!/^[\w.-]+$/.test(name)) {
        throw badVariant(
          `variant '${key}' has a file named '${name}'`,
          'use a plain file name without folders',
        );
      }
      names.add(name);
    }
  }
}

const badVariant = (what: string, fix: string) => new UsageFailure({ code: 'E_TOOL_INPUT', what, fix });
const unknownVariant = (key: string, variants: readonly Variant[]) =>
  badVariant(
    `no variant '${key}' was built`,
    `use one of ${variants.map((variant) => variant.key).join(', ')}`,
  );

async function build(
  variants: readonly Variant[],
  toolchain: Toolchain,
  target: string,
  timeoutMs: number,
  onNote?: (note: string) => void,
): Promise<void> {
  await inTemporaryFolder('subbyte-verilator', async (folder) => {
    const [ready, units] = await Promise.all([
      prebuilt(toolchain, timeoutMs, onNote),
      mapParallel(variants, availableParallelism(), async (variant, index) => ({
        index,
        variant,
        ...(await verilate(variant, index, toolchain, folder, timeoutMs)),
      })),
    ]);
    const parts = Math.min(availableParallelism(), Math.ceil(variants.length / variantsPerPart));
    const compile = (args: readonly string[], subject: string) =>
      runTool({
        tool: 'the C++ compiler',
        path: toolchain.cxx.path,
        args: [...toolchain.compileFlags, ...args],
        cwd: folder,
        timeoutMs,
        subject,
      });
    const names = variants.map(({ key }) => key).join(', ');
    const texts = mainTexts(units, parts).map((text, part) => ({ file: `part${part}.cpp`, text }));
    for (const { file, text } of texts) await writeFile(join(folder, file), text);
    const files = [...texts.map(({ file }) => file), ...units.flatMap(({ separate }) => separate)];
    const objects = await mapParallel(files, availableParallelism(), async (file) => {
      const object = `${file}.o`;
      await compile(['-include', join(ready.headers, headerName), '-c', file, '-o', object], names);
      return object;
    });
    const program = join(folder, 'simulator');
    await compile([...objects, ...ready.objects, ...toolchain.linkFlags, '-o', program], names);
    await chmod(program, 0o755);
    await move(program, join(target, 'simulator'));
  });
}

/** Generated C++ files of one variant relative to the folder of the build. */
interface Generated {
  /** Compiled in one go with the program's own text, which is the quick way for all but the largest. */
  readonly sources: readonly string[];
  /** Compiled one by one. */
  readonly separate: readonly string[];
}

/** Runs Verilator on one variant; files in a steady order. */
async function verilate(
  variant: Variant,
  index: number,
  toolchain: Toolchain,
  folder: string,
  timeoutMs: number,
): Promise<Generated> {
  const prefix = modelPrefix(index);
  const home = join(folder, prefix);
  await mkdir(join(home, 'design'), { recursive: true });
  await writeFile(join(home, 'lint.vlt'), lintOff);
  await writeFile(join(home, 'bench.v'), benchText(variant));
  await Promise.all(variant.files.map(({ name, text }) => writeFile(join(home, 'design', name), text)));
  await runTool({
    tool: 'Verilator',
    path: toolchain.verilatorProgram,
    args: [
      ...verilatorFlags,
      ...['--prefix', prefix, '--Mdir', 'generated', 'lint.vlt', 'bench.v'],
      ...variant.files.map(({ name }) => `design/${name}`),
    ],
    cwd: home,
    timeoutMs,
    subject: variant.key,
  });
  const names = (await readdir(join(home, 'generated'))).filter((name) => name.endsWith('.cpp')).sort();
  const paths = names.map((name) => `${prefix}/generated/${name}`);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  const isLarge = sizes.reduce((sum, size) => sum + size, 0) > largestInOneGo;
  return isLarge
    ? { sources: [`${prefix}/generated/${prefix}.h`], separate: paths }
    : { sources: paths, separate: [] };
}

async function move(from: string, to: string): Promise<void> {
  // The two folders may be on different file systems.
  await rename(from, to).catch(() => copyFile(from, to));
}
