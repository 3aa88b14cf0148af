import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inside } from '../cli/run.ts';
import { expectRefused, home } from './places.ts';

const root = home('large files');
const sparse = join(root, 'gigabyte');
const handle = openSync(sparse, 'w');
ftruncateSync(handle, 2 ** 30);
closeSync(handle);
const out = join(root, 'out');

/** Every option and argument that names a file somebody else wrote, beside Liberty and stimulus. */
const uses: readonly (readonly [code: string, line: (file: string) => readonly string[]])[] = [
  ['E_STIMULUS_FILE', (file) => ['fuzz', '--replay', file]],
  ['E_USAGE', (file) => ['sweep', file, '-o', out]],
  ['E_USAGE', (file) => ['report', '--grid', file, '-o', out]],
  ['E_TENSOR', (file) => ['demo', '--tensor', file, '-o', out]],
];

test.each(uses)(
  '%s: a gigabyte, and a device without an end, are refused and not read',
  async (code, line) => {
    for (const file of [sparse, '/dev/zero']) {
      const before = process.memoryUsage.rss();
      const begin = performance.now();
      expectRefused(await inside(...line(file)), code, 2);
      expect(performance.now() - begin).toBeLessThan(30_000);
      expect(process.memoryUsage.rss() - before).toBeLessThan(700 * 2 ** 20);
    }
  },
);

test('a model is no device', async () => {
  const line = ['accuracy', '--no-area', '--model', '/dev/zero', '--tokenizer', sparse, '--text', sparse];
  expectRefused(await inside(...line), 'E_MODEL_FILE', 2);
});
