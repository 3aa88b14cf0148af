import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { printable, quoted, UsageFailure } from '../errors.ts';
import { runTool, toolFailed } from './process.ts';

interface ToolEntry {
  /** What the tool is, for messages. */
  readonly title: string;
  /** Overrides the search when set: a path or a command name. */
  readonly variable: `SUBBYTE_${string}`;
  /** Commands tried in this order. */
  readonly commands: readonly string[];
  readonly versionArgs: readonly string[];
  /** First match in the version output is the version. */
  readonly versionPattern: RegExp;
  /** Debian package that holds it. */
  readonly debianPackage: string;
}

const entries = {
  verilator: {
    title: 'Verilator',
    variable: 'SUBBYTE_VERILATOR',
    commands: ['verilator'],
    versionArgs: ['--version'],
    versionPattern: /Verilator (\S+)/,
    debianPackage: 'verilator',
  },
  cxx: {
    title: 'a C++ compiler',
    variable: 'SUBBYTE_CXX',
    commands: ['g++', 'clang++'],
    versionArgs: ['--version'],
    versionPattern: /^(.*)$/m,
    debianPackage: 'g++',
  },
  iverilog: {
    title: 'Icarus Verilog',
    variable: 'SUBBYTE_IVERILOG',
    commands: ['iverilog'],
    versionArgs: ['-V'],
    versionPattern: /version (\S+)/,
    debianPackage: 'iverilog',
  },
  vvp: {
    title: "Icarus Verilog's vvp",
    variable: 'SUBBYTE_VVP',
    commands: ['vvp'],
    versionArgs: ['-V'],
    versionPattern: /version (\S+)/,
    debianPackage: 'iverilog',
  },
  yosys: {
    title: 'Yosys',
    variable: 'SUBBYTE_YOSYS',
    commands: ['yosys'],
    versionArgs: ['-V'],
    versionPattern: /Yosys (\S+)/,
    debianPackage: 'yosys',
  },
  sta: {
    title: 'OpenSTA',
    variable: 'SUBBYTE_STA',
    commands: ['sta', 'opensta'],
    versionArgs: ['-version'],
    versionPattern: /(\d[\w.]*)/,
    debianPackage: 'opensta',
  },
} as const satisfies Readonly<Record<string, ToolEntry>>;

export type ToolName = keyof typeof entries;

export interface Tool {
  readonly name: ToolName;
  /** Absolute path of the executable. */
  readonly path: string;
  readonly version: string;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Absolute path of a command (searched in PATH) or of a path given as such; undefined when there is none. */
export function findExecutable(command: string): string | undefined {
  if (command.includes('/')) {
    const path = isAbsolute(command) ? command : join(process.cwd(), command);
    return isExecutable(path) ? path : undefined;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function toolMissing(entry: ToolEntry, override: string | undefined): UsageFailure {
  const install = `sudo apt-get install ${entry.debianPackage}   (or everything at once: sh scripts/setup.sh)`;
  if (override !== undefined) {
    return new UsageFailure({
      code: 'E_TOOL_MISSING',
      what: `${entry.title} is not at ${quoted(override, 300)}`,
      where: `environment variable ${entry.variable}`,
      fix: `point ${entry.variable} at an executable, or unset it and run: ${install}`,
    });
  }
  return new UsageFailure({
    code: 'E_TOOL_MISSING',
    what: `${entry.title} is not installed (looked in PATH for ${entry.commands.join(', ')})`,
    fix: install,
  });
}

const versions = new Map<string, Promise<string>>();

async function readVersion(entry: ToolEntry, path: string): Promise<string> {
  // Icarus ends `-V` with an error after printing its version, so any exit code will do.
  const acceptExit = Array.from({ length: 256 }, (_, code) => code);
  const { stdout, stderr } = await runTool({
    tool: entry.title,
    path,
    args: entry.versionArgs,
    timeoutMs: 20_000,
    acceptExit,
  });
  const said = `${stdout}\n${stderr}`;
  const version = entry.versionPattern.exec(said.slice(0, 10_000))?.[1]?.trim();
  // Versions stand in the keys of the cache: without one, results of two tools could be taken for each other's.
  if (version === undefined || version === '' || version.length > 200) {
    throw toolFailed(
      entry.title,
      `does not tell its version when it is started with ${entry.versionArgs.join(' ')}`,
      said,
      path,
    );
  }
  return printable(version);
}

/** Path of a tool without asking for its version. Throws E_TOOL_MISSING with the line that installs it. */
export function toolPath(name: ToolName): string {
  const entry: ToolEntry = entries[name];
  const setting = process.env[entry.variable];
  const override = setting === undefined || setting === '' ? undefined : setting;
  const commands = override === undefined ? entry.commands : [override];
  for (const command of commands) {
    const path = findExecutable(command);
    if (path !== undefined) return path;
  }
  throw toolMissing(entry, override);
}

/** Finds a tool and its version (asked once per process). Throws E_TOOL_MISSING with the line that installs it. */
export async function findTool(name: ToolName): Promise<Tool> {
  const path = toolPath(name);
  const known = versions.get(`${name} ${path}`);
  const version = known ?? readVersion(entries[name], path);
  versions.set(`${name} ${path}`, version);
  return { name, path, version: await version };
}
