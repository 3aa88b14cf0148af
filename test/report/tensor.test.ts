import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tensorSample } from '../../src/report/real_tensor.ts';
import { tensorErrors } from '../../src/report/tensor_error.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-tensor-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function file(name: string, values: readonly number[]): string {
  const path = join(home, name);
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => {
    bytes.writeFloatLE(value, 4 * i);
  });
  writeFileSync(path, bytes);
  return path;
}

const real = new URL('../../../shared/models/stories260K/stories260K.bin', import.meta.url);

test('the tensor at hand: dot products near floating point, INT8 nearer than 4 bits', async () => {
  if (!existsSync(real))
    console.warn('not tested on a real tensor: ../shared/models/stories260K is not here');
  const sample = tensorSample();
  expect(sample.source).toContain(existsSync(real) ? 'stories260K' : 'drawn');
  const errors = await tensorErrors(sample);
  expect(errors.map(({ format }) => format)).toEqual(['dINT4 sm x INT8', 'INT4 x INT8', 'INT8 x INT8']);
  const [dint4, int4, int8] = errors.map(({ relativeError }) => relativeError) as [number, number, number];
  expect(dint4).toBeGreaterThan(0.01);
  expect(dint4).toBeLessThan(0.2);
  expect(int4).toBeLessThan(0.2);
  expect(int8).toBeLessThan(0.02);
});

test('a tensor on the grid loses nothing but what the activations lose', async () => {
  // 6 fixes the scale at 1, and every value is one of dINT4: only INT8 activations are left to err.
  const grid = [6, -6, 0.5, -0.5, 0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 0.5];
  const sample = tensorSample(
    file(
      'grid.bin',
      Array.from({ length: 256 }, (_, i) => grid[i % 16] ?? 0),
    ),
  );
  expect(sample).toMatchObject({ rowLength: 128 });
  expect(sample.weights).toHaveLength(256);
  const whole = { ...sample, activations: sample.activations.map((_, i) => ((i * 37) % 255) - 127) };
  const [dint4] = await tensorErrors(whole);
  expect(dint4?.relativeError).toBeLessThan(1e-12);
});

test('files that are no tensor', async () => {
  writeFileSync(join(home, 'ragged.bin'), 'abcde');
  expect(() => tensorSample(join(home, 'ragged.bin'))).toThrow(/E_TENSOR .*5 bytes/);
  writeFileSync(join(home, 'empty.bin'), '');
  expect(() => tensorSample(join(home, 'empty.bin'))).toThrow('E_TENSOR');
  expect(() => tensorSample(join(home, 'none.bin'))).toThrow(/E_TENSOR .*ENOENT/);
  await expect(tensorErrors(tensorSample(file('nan.bin', [1, Number.NaN])))).rejects.toThrow('E_NOT_FINITE');
});
