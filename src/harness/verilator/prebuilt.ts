import { access, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cachedFolder, contentHash } from '../cache.ts';
import { runTool, toolFailed } from '../process.ts';
import { findExecutable, findTool, type Tool } from '../tools.ts';

/** Verilator and a compiler, located. */
export interface Toolchain {
  readonly verilator: Tool;
  /** What to start: the compiled program, past its Perl wrapper (15 ms instead of 100). */
  readonly verilatorProgram: string;
  /** Folder of Verilator's C++ headers. */
  readonly include: string;
  readonly cxx: Tool;
  readonly compileFlags: readonly string[];
  readonly linkFlags: readonly string[];
}

const compileFlags = ['-std=c++17', '-O1', '-w', '-fno-pie', '-pthread'];
// Tracing and coverage stay off: toggles are counted in process, and both macros must match the prebuilt objects.
const macros = ['VM_COVERAGE', 'VM_SC', 'VM_TRACE', 'VM_TRACE_FST', 'VM_TRACE_VCD'].map(
  (name) => `-D${name}=0`,
);
const linkers = [
  { command: 'mold', flag: '-fuse-ld=mold' },
  { command: 'ld.gold', flag: '-fuse-ld=gold' },
];
const objects = ['verilated', 'verilated_threads'];

/** Header that every driver starts with; precompiled once per machine. */
export const headerName = 'driver.h';
const headerText = `${[
  '"verilated.h"',
  '"verilated_syms.h"',
  '<unistd.h>',
  '<cstdint>',
  '<cstdlib>',
  '<cstring>',
  '<memory>',
  '<vector>',
]
  .map((header) => `#include ${header}`)
  .join('\n')}\n`;

/** Finds Verilator and a C++ compiler. Throws E_TOOL_MISSING. */
export async function findToolchain(): Promise<Toolchain> {
  const [verilator, cxx] = await Promise.all([findTool('verilator'), findTool('cxx')]);
  const verilatorProgram = findExecutable(`${verilator.path}_bin`) ?? verilator.path;
  const root = await verilatorRoot(verilatorProgram);
  const include = join(root, 'include');
  return {
    verilator,
    verilatorProgram,
    include,
    cxx,
    compileFlags: [...compileFlags, ...macros, `-I${include}`, `-I${join(include, 'vltstd')}`],
    linkFlags: ['-no-pie', ...linkerFlag(cxx), ...(isClang(cxx) ? ['-latomic'] : [])],
  };
}

function linkerFlag(cxx: Tool): string[] {
  const gcc = /\) (\d+)\./.exec(cxx.version)?.[1];
  // GCC learned `-fuse-ld=mold` in version 12.
  const usable =
    gcc !== undefined && Number(gcc) < 12 ? linkers.filter(({ command }) => command !== 'mold') : linkers;
  const found = usable.find(({ command }) => findExecutable(command) !== undefined);
  return found === undefined ? [] : [found.flag];
}

const roots = new Map<string, Promise<string>>();

function verilatorRoot(program: string): Promise<string> {
  const known = roots.get(program);
  if (known !== undefined) return known;
  const asked = runTool({
    tool: 'Verilator',
    path: program,
    args: ['--getenv', 'VERILATOR_ROOT'],
    timeoutMs: 20_000,
  }).then(({ stdout }) => stdout.trim());
  roots.set(program, asked);
  return asked;
}

const isClang = ({ version }: Tool): boolean => version.includes('clang');

/** Clang's precompiled headers cannot be moved into place afterwards, so Clang reads the header as text. */
const precompiles = (cxx: Tool): boolean => !isClang(cxx);

/** All that decides what the compiler makes of a text. */
export function toolchainHash(toolchain: Toolchain): string {
  const { verilator, cxx, linkFlags } = toolchain;
  return contentHash([
    verilator.version,
    toolchain.include,
    cxx.path,
    cxx.version,
    headerText,
    precompiles(cxx) ? 'precompiled' : 'plain',
    toolchain.compileFlags.join(' '),
    linkFlags.join(' '),
  ]);
}

export interface Prebuilt {
  readonly objects: readonly string[];
  /** Folder of the precompiled header. */
  readonly headers: string;
}

/** Verilator's run-time objects and the precompiled header: about 5 s, once per machine and tool version. */
export async function prebuilt(
  toolchain: Toolchain,
  timeoutMs: number,
  onNote?: (note: string) => void,
): Promise<Prebuilt> {
  const folder = await cachedFolder({
    kind: 'verilator-objects',
    key: toolchainHash(toolchain),
    build: (path) => buildObjects(toolchain, path, timeoutMs),
    ...(onNote === undefined ? {} : { onNote }),
  });
  return { objects: objects.map((name) => join(folder, `${name}.o`)), headers: folder };
}

async function buildObjects(toolchain: Toolchain, folder: string, timeoutMs: number): Promise<void> {
  const { cxx, include } = toolchain;
  await access(join(include, 'verilated.cpp')).catch(() => {
    throw toolFailed('Verilator', `names a folder without its C++ run time: ${include}`, '');
  });
  const header = join(folder, headerName);
  await writeFile(header, headerText);
  const compile = (args: readonly string[], subject: string) =>
    runTool({
      tool: 'the C++ compiler',
      path: cxx.path,
      args: [...toolchain.compileFlags, ...args],
      cwd: dirname(header),
      timeoutMs,
      subject,
    });
  const headerArgs = ['-x', 'c++-header', header, '-o', `${header}.gch`];
  await Promise.all([
    ...(precompiles(cxx) ? [compile(headerArgs, 'precompiled header')] : []),
    ...objects.map((name) =>
      compile(['-O2', '-c', join(include, `${name}.cpp`), '-o', join(folder, `${name}.o`)], `${name}.cpp`),
    ),
  ]);
  const made = [...objects.map((name) => `${name}.o`), ...(precompiles(cxx) ? [`${headerName}.gch`] : [])];
  await requireOutputs(
    'the C++ compiler',
    made.map((name) => join(folder, name)),
    'run-time objects',
  );
}

/** A tool that ends with exit code 0 need not have done its work. Throws E_TOOL_FAILED for a file that is missing or empty. */
export async function requireOutputs(tool: string, paths: readonly string[], subject: string): Promise<void> {
  for (const path of paths) {
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    if (size === 0)
      throw toolFailed(tool, `reported success but did not write ${basename(path)}`, '', subject);
  }
}
