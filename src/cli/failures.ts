import { CommanderError } from 'commander';
import { describeFailure, Failure } from '../errors.ts';
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
  return { exitCode: 1, text: text + unexpected(error) };
}

const stackOf = (error: Error): string => `${error.stack}\n`;

function unexpected(error: unknown): string {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const name = error instanceof Error ? error.name : 'error';
  return `E_INTERNAL  unexpected ${name}: ${first} (set SUBBYTE_DEBUG=1 for the stack)          docs/errors/E_INTERNAL.md`;
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
