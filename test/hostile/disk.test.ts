import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../cli/run.ts';
import { expectRefused, home } from './places.ts';

const root = home('disk');
const shell = (text: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', text], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, NODE: process.execPath, PROGRAM: program },
  });
  return { exitCode: status, signal: null, stdout, stderr };
};
const run = (words: string) => `"$NODE" "$PROGRAM" ${words}`;

test('standard output on a full disk', () => {
  expectRefused(shell(`${run('list')} >/dev/full`), 'E_SYSTEM', 1);
});

test('a limit on file sizes: one error, the folder is as it was', () => {
  mkdirSync(join(root, 'out'));
  // 512 bytes: less than any module.
  const outcome = shell(`ulimit -f 1; ${run('gen int_mul --architecture booth -o out')}`);
  expectRefused(outcome, 'E_OUTPUT', 2);
  expect(outcome.stderr).toContain('EFBIG');
  expect(readdirSync(join(root, 'out'))).toEqual([]);
});

test('a reader that leaves early is told by the exit code that other tools have', () => {
  const status = shell(`{ ${run('list --json')}; echo $? >status; } | head -c 20; cat status`);
  expect(status.stdout).toMatch(/^.{20}(0|141)\n$/s);
  expect(status.stderr).toBe('');
});

test('vectors of which some files fit and some do not: none is left', () => {
  const outcome = shell(`ulimit -f 8; ${run('vectors opal_quantize_k4_n1_b4_x4_network -o vectors')}`);
  expectRefused(outcome, 'E_OUTPUT', 2);
  expect(outcome.stderr).toContain('EFBIG');
  expect(readdirSync(root).filter((name) => name.includes('vectors'))).toEqual([]);
});
