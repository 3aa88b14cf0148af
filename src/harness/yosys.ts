import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { CheckFailure, quoted, UsageFailure } from '../errors.ts';
import { runTool, toolFailed } from './process.ts';
import { inTemporaryFolder, requirePlainTemporary } from './temporary.ts';
import { findTool } from './tools.ts';
import { closePinned, type OutputTree, runPinned } from './yosys_pinned.ts';

/** `pinned`: the exact version this project depends on, as WebAssembly. `native`: the machine's own `yosys`. */
export type YosysEngine = 'pinned' | 'native';

export interface YosysRun {
  readonly engine: YosysEngine;
  /** Commands, one a line, as in a `.ys` file. Paths are relative to the run's own empty folder. */
  readonly script: string;
  /** Input files by relative path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly timeoutMs: number;
}

export interface YosysResult {
  /** Files the script wrote, by relative path; text as a string, anything else as bytes. */
  readonly outputs: Readonly<Record<string, string | Uint8Array>>;
  /** What Yosys printed. `stat` is not in it after `-q`: have it written with `tee -o` or `-json`. */
  readonly log: string;
  /** Such as `0.55.944` (pinned) or `0.23` (native). */
  readonly version: string;
}

/**
 * Runs a Yosys script in a folder of its own that nobody else sees.
 * The first pinned run of a process costs about 2 s, later ones 0.3 to 0.8 s: the process behind it is kept.
 * Throws E_TOOL_MISSING (native only), E_TOOL_TIMEOUT, or E_TOOL_FAILED with Yosys's last lines.
 */
export async function runYosys(run: YosysRun): Promise<YosysResult> {
  for (const path of Object.keys(run.files)) checkPath(path);
  if (run.engine === 'native') return runNative(run);
  const { version, log, outputs } = await runPinned(run);
  return { version, log, outputs: selectOutputs(flatten(outputs), run.files) };
}

/** Ends the kept Yosys processes at once; they end with this process anyway. */
export const closeYosys = closePinned;

/** Text of one file the script should have written. Throws E_TOOL_FAILED when it did not. */
export function yosysText(result: YosysResult, name: string): string {
  const content = result.outputs[name];
  if (typeof content === 'string') return content;
  throw new CheckFailure({
    code: 'E_TOOL_FAILED',
    what: `Yosys ${result.version} wrote no text file '${name}'`,
    fix: 'the script lacks the command that writes it',
  });
}

function checkPath(path: string): void {
  const parts = path.split('/');
  // Scripts name these files: a space or a semicolon would end the name there.
  if (path !== 'script.ys' && parts.every((part) => /^\w[\w.-]*$/.test(part))) return;
  throw new UsageFailure({
    code: 'E_TOOL_INPUT',
    what: `${quoted(path)} cannot be the name of an input file of a Yosys run`,
    fix: "use a plain relative path of letters, digits, '_', '.' and '-', other than 'script.ys'",
  });
}

async function runNative(run: YosysRun): Promise<YosysResult> {
  const { path, version } = await findTool('yosys');
  requirePlainTemporary('Yosys');
  return inTemporaryFolder('subbyte-yosys', async (folder) => {
    for (const [name, content] of Object.entries({ ...run.files, 'script.ys': run.script })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const { stdout, stderr } = await runTool({
      tool: 'Yosys',
      path,
      args: ['-Q', '-T', '-s', 'script.ys'],
      cwd: folder,
      timeoutMs: run.timeoutMs,
    });
    return { version, log: stdout + stderr, outputs: selectOutputs(await readAll(folder), run.files) };
  });
}

/** A mapped netlist of the largest module that ships has some 10 MB. */
const mostOutput = 2 ** 30;

async function readAll(folder: string): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    total += (await stat(path)).size;
    if (total > mostOutput) throw toolFailed('Yosys', 'wrote more than 1 GiB', '');
    found.set(relative(folder, path), await readFile(path));
  }
  return found;
}

function flatten(tree: OutputTree, prefix = ''): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(tree)) {
    if (content instanceof Uint8Array) found.set(prefix + name, content);
    else if (prefix + name !== 'tmp')
      for (const [path, bytes] of flatten(content, `${prefix}${name}/`)) found.set(path, bytes);
  }
  return found;
}

/** Drops the inputs that are still as they were, and turns text into strings. */
function selectOutputs(
  found: ReadonlyMap<string, Uint8Array>,
  inputs: YosysRun['files'],
): YosysResult['outputs'] {
  const outputs: Record<string, string | Uint8Array> = {};
  const names = [...found.keys()].sort();
  for (const name of names) {
    const bytes = found.get(name);
    if (bytes === undefined || name === 'script.ys') continue;
    const input = inputs[name];
    if (input !== undefined && Buffer.from(bytes).equals(Buffer.from(input))) continue;
    outputs[name] = decodeText(bytes) ?? bytes;
  }
  return outputs;
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
