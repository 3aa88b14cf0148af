import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { catalog } from '../catalog.ts';
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
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : tell(error, argv));
  });
  process.on('uncaughtException', (error) => process.exit(tell(error, argv)));
}

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
