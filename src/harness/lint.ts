import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckFailure } from '../errors.ts';
import { lastLines } from './bounded.ts';
import { requirePlain } from './plain_variant.ts';
import { runTool } from './process.ts';
import { inTemporaryFolder } from './temporary.ts';
import { findExecutable, findTool, toolPath } from './tools.ts';
import type { SourceFile } from './variant.ts';
import { runYosys, type YosysEngine } from './yosys.ts';

export interface LintSubject {
  /** Name of the top module. */
  readonly top: string;
  /** The top's file and all it needs. */
  readonly files: readonly SourceFile[];
}

export type LintCheck = 'verilator' | 'icarus' | 'yosys-native' | 'yosys-pinned';

export interface LintResult {
  readonly check: LintCheck;
  /** Version of the tool that looked. */
  readonly version: string;
  /** What it complained of, last lines; empty when it is content. */
  readonly complaint: string;
}

const timeoutMs = 120_000;

const checks: Readonly<Record<LintCheck, (subject: LintSubject) => Promise<LintResult>>> = {
  verilator: lintVerilator,
  icarus: lintIcarus,
  'yosys-native': (subject) => lintYosys(subject, 'native'),
  'yosys-pinned': (subject) => lintYosys(subject, 'pinned'),
};

export const lintChecks = Object.keys(checks) as readonly LintCheck[];

/**
 * Shows a module to each tool: `verilator --lint-only -Wall` and `iverilog -g2001 -Wall` must print nothing, both
 * Yosys must read it and find a complete hierarchy without warnings. Throws E_TOOL_MISSING and E_TOOL_TIMEOUT only.
 */
export async function lint(
  subject: LintSubject,
  wanted: readonly LintCheck[] = lintChecks,
): Promise<LintResult[]> {
  requirePlain({ ...subject, ports: [] });
  const results: LintResult[] = [];
  for (const check of wanted) results.push(await checks[check](subject));
  return results;
}

/** Like `lint`. Throws E_LINT with all complaints. */
export async function requireClean(
  subject: LintSubject,
  wanted?: readonly LintCheck[],
): Promise<LintResult[]> {
  const results = await lint(subject, wanted);
  const complaints = results.filter(({ complaint }) => complaint !== '');
  if (complaints.length === 0) return results;
  throw new CheckFailure({
    code: 'E_LINT',
    what: complaints
      .map(({ check, version, complaint }) => `${check} ${version} complains:\n${complaint}`)
      .join('\n'),
    where: subject.top,
    fix: 'change the Verilog at the lines named; waivers are not accepted',
  });
}

async function withFiles<T>(
  subject: LintSubject,
  work: (folder: string, names: string[]) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder('subbyte-lint', async (folder) => {
    await Promise.all(subject.files.map(({ name, text }) => writeFile(join(folder, name), text)));
    return work(
      folder,
      subject.files.map(({ name }) => name),
    );
  });
}

const anyExit = Array.from({ length: 256 }, (_, code) => code);

async function complaintOf(
  tool: string,
  path: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  const { stdout, stderr, exitCode } = await runTool({
    tool,
    path,
    args,
    cwd,
    timeoutMs,
    acceptExit: anyExit,
  });
  const printed = lastLines(`${stdout}\n${stderr}`, 20);
  return printed === '' && exitCode !== 0 ? `exit code ${exitCode}` : printed;
}

async function lintVerilator(subject: LintSubject): Promise<LintResult> {
  const { path, version } = await findTool('verilator');
  // Past its Perl wrapper the program answers in a fifth of the time.
  const program = findExecutable(`${path}_bin`) ?? path;
  const complaint = await withFiles(subject, (folder, names) =>
    complaintOf(
      'Verilator',
      program,
      ['--lint-only', '-Wall', '--top-module', subject.top, ...names],
      folder,
    ),
  );
  return { check: 'verilator', version, complaint };
}

async function lintIcarus(subject: LintSubject): Promise<LintResult> {
  const { version } = await findTool('iverilog');
  const args = ['-g2001', '-Wall', '-t', 'null', '-s', subject.top];
  const complaint = await withFiles(subject, (folder, names) =>
    complaintOf('Icarus Verilog', toolPath('iverilog'), [...args, ...names], folder),
  );
  return { check: 'icarus', version, complaint };
}

async function lintYosys(subject: LintSubject, engine: YosysEngine): Promise<LintResult> {
  const files = Object.fromEntries(subject.files.map(({ name, text }) => [name, text]));
  const script = [
    `read_verilog ${Object.keys(files).join(' ')}`,
    `hierarchy -check -top ${subject.top}`,
    'proc',
    'check -assert',
    '',
  ].join('\n');
  const check = `yosys-${engine}` as const;
  try {
    const { log, version } = await runYosys({ engine, script, files, timeoutMs });
    const warnings = log.split('\n').filter((line) => line.startsWith('Warning'));
    return { check, version, complaint: warnings.join('\n') };
  } catch (error) {
    if (!(error instanceof CheckFailure) || error.code !== 'E_TOOL_FAILED') throw error;
    return { check, version: '', complaint: error.details.what };
  }
}
