import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Outcome } from '../cli/run.ts';

/** A folder of the test's own, gone after the file's last test. */
export function home(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `subbyte-hostile-${name}-`));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** One clear error: its code first, a place where there is one, a fix; nothing on standard output, no stack. */
export function expectRefused({ exitCode, stdout, stderr }: Outcome, code: string, exit: 1 | 2): void {
  expect(stderr).toMatch(new RegExp(`^${code}  `));
  expect(stderr.match(/^E_\w+ {2}/gm)).toHaveLength(1);
  expect(stderr).toContain('fix: ');
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  expect(stdout).toBe('');
  expect(exitCode).toBe(exit);
}

/** Writes an executable shell script. */
export function script(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Everything that ends a word, a line, a string or a command in some language that a name passes through. */
export const hostileNames: readonly string[] = [
  'two words',
  `quote'and"quote`,
  '$(touch PWNED)',
  '`touch PWNED`',
  ';touch PWNED;',
  '$HOME&|<>',
  'line\nfeed\ttab',
  '[exec touch PWNED]{',
  'back\\slash%s%n',
  '#hash?query=%41',
  'ünï漢字\u202e',
  '-o',
  '--help',
  '\x1b[31mred',
];
