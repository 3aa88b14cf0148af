import { chmod, copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { UsageFailure } from '../../errors.ts';
import { benchText, benchTop } from '../bench.ts';
import { cachedFolder, contentHash } from '../cache.ts';
import { mapParallel } from '../parallel.ts';
import { requirePlain } from '../plain_variant.ts';
import { runTool, toolFailed } from '../process.ts';
import { inTemporaryFolder } from '../temporary.ts';
import { type Variant, variantHash } from '../variant.ts';
import { mainTemplate, mainTexts, modelPrefix } from './main.ts';
import {
  findToolchain,
  headerName,
  prebuilt,
  requireOutputs,
  type Toolchain,
  toolchainHash,
} from './prebuilt.ts';
import { type VerilatorSimulator, verilatorSimulator } from './verilator_simulator.ts';

export interface BuildOptions {
  /** Limit of each tool run; 300 s unless given. */
  readonly timeoutMs?: number;
  /** Hears remarks a person may want to see, such as a damaged cache entry. */
  readonly onNote?: (note: string) => void;
  /** Builds in this empty folder instead of in the cache: for modules that nobody will ask for again. */
  readonly folder?: string;
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
  // A value whose bits depend on one another in a row settles bit by bit; Verilator would give up after 100 rounds.
  '--converge-limit',
  '100000',
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
// A value whose bits depend on one another in a row is no lint in Verilator's eyes; it is slow and right.
const lintOff = [
  '`verilator_config',
  'lint_off -file "design/*"',
  'lint_off -rule UNOPTFLAT -file "design/*"',
  '',
].join('\n');

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
  const make = (path: string) => build(variants, toolchain, path, timeoutMs, onNote);
  const folder =
    options.folder ??
    (await cachedFolder({
      kind: 'verilator',
      key: contentHash([
        toolchainHash(toolchain),
        verilatorFlags.join(' '),
        mainTemplate,
        ...variants.map((variant) => benchText(variant) + variantHash(variant)),
      ]),
      build: make,
      ...(onNote === undefined ? {} : { onNote }),
    }));
  if (options.folder !== undefined) await make(options.folder);
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
  for (const variant of variants) {
    const { key, ports } = variant;
    requirePlain(variant);
    if (keys.has(key))
      throw badVariant(`two variants have the key '${key}'`, 'give each variant its own key');
    keys.add(key);
    if (!ports.some(({ direction }) => direction === 'out')) {
      throw badVariant(`variant '${key}' has no output`, 'a module without outputs has nothing to simulate');
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
    await requireProgram(program, variants, folder, timeoutMs, names);
    await move(program, join(target, 'simulator'));
  });
}

/** Starts a program once before it is kept: a compiler may report success and leave half a file. */
async function requireProgram(
  program: string,
  variants: readonly Variant[],
  cwd: string,
  timeoutMs: number,
  subject: string,
): Promise<void> {
  const [first] = variants;
  if (first === undefined) return;
  const tool = 'the C++ compiler';
  await requireOutputs(tool, [program], subject);
  await chmod(program, 0o755);
  const hello = await runTool({
    tool: 'the compiled simulator',
    path: program,
    args: ['0'],
    cwd,
    timeoutMs,
    subject,
  });
  if (hello.stdout !== variantHash(first))
    throw toolFailed(tool, 'made a program that does not know what it is', hello.stdout, subject);
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
  const translate = (flags: readonly string[]) =>
    runTool({
      tool: 'Verilator',
      path: toolchain.verilatorProgram,
      args: [
        ...flags,
        ...['--prefix', prefix, '--Mdir', 'generated', 'lint.vlt', 'bench.v'],
        ...variant.files.map(({ name }) => `design/${name}`),
      ],
      cwd: home,
      timeoutMs,
      subject: variant.key,
    });
  await translate(verilatorFlags).catch(async (error: unknown) => {
    // The pass that merges gates ends 5.006 where a value whose bits depend on one another turns out to be constant.
    if (!(error instanceof Error && /Internal Error[^\n]*V3Gate/.test(error.message))) throw error;
    await rm(join(home, 'generated'), { recursive: true, force: true });
    await translate([...verilatorFlags, '-fno-gate']);
  });
  const found = await readdir(join(home, 'generated')).catch(() => []);
  const names = found.filter((name) => name.endsWith('.cpp')).sort();
  if (!names.includes(`${prefix}.cpp`))
    throw toolFailed('Verilator', 'reported success but wrote no C++', '', variant.key);
  const paths = names.map((name) => `${prefix}/generated/${name}`);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  const isLarge = sizes.reduce((sum, size) => sum + size, 0) > largestInOneGo;
  return isLarge
    ? { sources: [`${prefix}/generated/${prefix}.h`], separate: paths }
    : { sources: paths, separate: [] };
}

async function move(from: string, to: string): Promise<void> {
  // The two folders may be on different file systems.
  await rename(from, to).catch(async () => {
    await copyFile(from, to);
    await rm(from, { force: true });
  });
}
