import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { catalog } from '../catalog.ts';
import { CheckFailure } from '../errors.ts';
import { commands } from './commands.ts';
import { endingOf } from './failures.ts';
import { note } from './output.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and returns the exit code: 0 done, 1 a check failed, 2 not to be done as asked. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const program = buildProgram(argv, ownVersion());
    if (argv.length === 0) {
      note(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return tell(error, argv);
  }
}

/** Ends this process in an orderly way when something fails outside of any command's reach. */
export function guardProcess(argv: readonly string[]): void {
  // A reader that has seen enough, such as `head`, is no failure; but no verdict either: the exit code is what a shell
  // shows for other tools that lose their reader (128 + SIGPIPE), never that of a check that held.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 141 : tell(outputLost(error), argv));
  });
  // Nobody hears us there; the exit code still tells.
  process.stderr.on('error', () => {});
  // Beyond a limit on file sizes writing then fails with an error that names the file, instead of ending us.
  process.on('SIGXFSZ', () => {});
  process.on('uncaughtException', (error) => process.exit(tell(error, argv)));
}

const outputLost = (error: NodeJS.ErrnoException): CheckFailure =>
  new CheckFailure(
    {
      code: 'E_SYSTEM',
      what: `standard output cannot be written (${error.code})`,
      fix: 'see that the disk behind it is not full',
    },
    { cause: error },
  );

function tell(error: unknown, argv: readonly string[]): number {
  const { exitCode, text } = endingOf(error, helpCommand(argv));
  if (text !== '') note(text);
  return exitCode;
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function helpCommand([name, unit]: readonly string[]): string {
  const command = commands.find((entry) => entry.name === name);
  if (command === undefined) return 'subbyte --help';
  const isUnit = command.takesUnit && catalog.some((candidate) => candidate.unit === unit);
  return `subbyte ${command.name}${isUnit ? ` ${unit}` : ''} --help`;
}
