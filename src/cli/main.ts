import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { commands } from './commands.ts';
import { endingOf } from './failures.ts';
import { note } from './output.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and returns the exit code: 0 done, 1 a check failed, 2 not to be done as asked. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    await buildProgram(argv, ownVersion()).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    const { exitCode, text } = endingOf(error, helpCommand(argv));
    if (text !== '') note(text);
    return exitCode;
  }
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function helpCommand([name]: readonly string[]): string {
  const command = commands.find((entry) => entry.name === name);
  return command === undefined ? 'subbyte --help' : `subbyte ${command.name} --help`;
}
