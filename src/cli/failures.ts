import { CommanderError } from 'commander';
import { describeFailure, Failure, type FailureDetails, printable } from '../errors.ts';
import { DesignError } from '../hdl/index.ts';

export interface Ending {
  readonly exitCode: number;
  /** For standard error; empty when everything has been said. */
  readonly text: string;
}

const HELP_SHOWN = new Set(['commander.helpDisplayed', 'commander.help', 'commander.version']);

/** How the program ends for a failure: what a person reads, and the exit code. */
export function endingOf(error: unknown, helpCommand: string): Ending {
  if (error instanceof CommanderError) return usageEnding(error, helpCommand);
  const text = process.env.SUBBYTE_DEBUG === '1' && error instanceof Error ? stackOf(error) : '';
  if (error instanceof Failure) return { exitCode: error.exitCode, text: text + error.message };
  // A configuration that passed its schema must build: a design that does not is our fault, not the caller's.
  if (error instanceof DesignError) return { exitCode: 1, text: text + error.message };
  if (isSystemError(error)) return { exitCode: 1, text: text + describeFailure(systemFailure(error)) };
  return { exitCode: 1, text: text + unexpected(error) };
}

const stackOf = (error: Error): string => `${error.stack}\n`;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** What can be done about the refusals that are no programming error. */
const systemFixes: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on that disk, or set TMPDIR and SUBBYTE_CACHE to another one',
  EDQUOT: 'make room within your quota, or set TMPDIR and SUBBYTE_CACHE to another disk',
  EFBIG: 'raise the limit on file sizes (ulimit -f)',
  EMFILE: 'raise the limit on open files (ulimit -n)',
  ENFILE: 'raise the limit on open files of this machine',
  EAGAIN: 'raise the limit on processes (ulimit -u)',
  ENOMEM: 'free some memory, or try a smaller configuration',
  EROFS: 'set TMPDIR and SUBBYTE_CACHE to folders that can be written',
};

/** The operating system refused something that no command looks after itself. */
function systemFailure({ code = 'error', syscall = '', path }: NodeJS.ErrnoException): FailureDetails {
  return {
    code: 'E_SYSTEM',
    what: `the operating system refused ${syscall} (${code})`,
    ...(path === undefined ? {} : { where: path }),
    fix: systemFixes[code] ?? 'see that the file or folder is there and may be used',
  };
}

function unexpected(error: unknown): string {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const name = error instanceof Error ? error.name : 'error';
  return `E_INTERNAL  unexpected ${name}: ${printable(first).slice(0, 2000)} (set SUBBYTE_DEBUG=1 for the stack)          docs/errors/E_INTERNAL.md`;
}

/** commander's own refusals in the shape of ours. */
function usageEnding(error: CommanderError, helpCommand: string): Ending {
  if (HELP_SHOWN.has(error.code)) return { exitCode: error.exitCode === 0 ? 0 : 2, text: '' };
  const [what = '', ...hints] = error.message
    .replace(/^error: /, '')
    .split('\n')
    .map((line) => line.trim());
  const hint = hints.join(' ').replace(/^\((.*)\)$/, '$1');
  const code = error.code === 'commander.unknownOption' ? 'E_OPTION' : 'E_USAGE';
  const text = describeFailure({
    code,
    what,
    fix: `${hint === '' ? '' : `${hint} `}'${helpCommand}' shows what can be given`,
  });
  return { exitCode: 2, text };
}
