import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedEntries } from '../../src/catalog.ts';
import { basePieces, checkpointBytes, tokenizerBytes } from '../models/files.ts';
import { inside, spawned } from './run.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-accuracy-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function json(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await inside('accuracy', ...args, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

const small = 'log2_softmax --row-length 4 --score-bits 8 --fraction-bits 4 --rows 50'.split(' ');

/** Model, tokenizer and text as files: dim 8, hidden 12, one layer, 259 pieces, 16 tokens of context. */
function modelFiles(text: string | Uint8Array): readonly string[] {
  const shape = [8, 12, 1, 2, 1, 259, 16];
  const count = 259 * 8 + 8 + 64 + 32 + 32 + 64 + 8 + 3 * 96 + 8 + 16 * 4;
  const files = {
    model: checkpointBytes(
      shape,
      Float32Array.from({ length: count }, (_, i) => Math.sin(i * i)),
    ),
    tokenizer: tokenizerBytes(basePieces),
    text,
  };
  return Object.entries(files).flatMap(([name, content]) => {
    const path = join(home, `tiny.${name}`);
    writeFileSync(path, content);
    return [`--${name}`, path];
  });
}

describe('softmax', () => {
  it('every configuration that ships, with its errors; no area when it is not wanted', async () => {
    const { softmax } = await json('--no-area', '--rows', '2');
    const shipped = shippedEntries().filter(({ unit }) => unit.endsWith('_softmax'));
    expect(softmax.modules.map(({ module }: { module: string }) => module)).toEqual(
      shipped.map(({ module }) => module),
    );
    expect(softmax.library).toBeNull();
    for (const { relative, binades, unit, area } of softmax.modules) {
      expect(relative.sampled.worst).toBeLessThanOrEqual(relative.bound);
      expect(binades === null).toBe(unit === 'exp_softmax');
      expect(area).toBeNull();
    }
  });

  it('area per lane of a netlist that was simulated, on the library that was asked for', async () => {
    const { softmax } = await json(...small);
    expect(softmax).toMatchObject({ rows: 50, library: { name: 'nand2' } });
    const [{ area, rows }] = softmax.modules;
    expect(rows).toBe(50);
    expect(area.perLane).toBeCloseTo(area.area / 4, 9);
    expect(area.cycles).toBeGreaterThan(0);
  });
});

describe('quantization', () => {
  it('drawn data in every format and width, and no word of a model', async () => {
    const { sqnr } = await json(...small, '--no-area');
    expect(sqnr).toMatchObject({ blockSize: 128, outliers: 4, model: null });
    expect(sqnr.figures.map(({ bits }: { bits: number }) => bits)).toEqual([
      3, 4, 5, 7, 3, 4, 5, 7, 3, 4, 5, 7,
    ]);
    for (const { opal, mx } of sqnr.figures) expect(opal).toBeGreaterThan(mx);
    const { stdout } = await inside('accuracy', ...small, '--no-area');
    expect(stdout).toContain('Drawn data only, seed 1');
  });

  it('the seed decides', async () => {
    const [one, again, two] = [
      await json(...small, '--no-area', '--seed', '5'),
      await json(...small, '--no-area', '--seed', '5'),
      await json(...small, '--no-area', '--seed', '6'),
    ];
    expect(again).toEqual(one);
    expect(two.sqnr.figures).not.toEqual(one.sqnr.figures);
    expect(two.softmax.modules[0].relative.sampled).not.toEqual(one.softmax.modules[0].relative.sampled);
  });

  it('the activations of a model while it reads a text', async () => {
    const files = modelFiles('Once upon\n<|endoftext|>\na time');
    const { sqnr } = await json(...small, '--no-area', ...files);
    const names = new Set(sqnr.figures.slice(12).map(({ rows }: { rows: string }) => rows));
    expect(names).toContain('tiny ffnHidden');
    expect(names.size).toBe(7);
    const { stdout, stderr } = await spawned(['accuracy', ...small, '--no-area', ...files]);
    expect(stdout).toContain('tiny query');
    expect(stderr).toBe('');
  });
});

describe('refusals', () => {
  const refused = async (code: string, says: string, ...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await inside('accuracy', ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${code}  .*${says}`));
    expect(stderr).toContain('fix: ');
  };

  it('a unit that is no softmax, and no rows', async () => {
    await refused('E_USAGE', 'int_mul_w8a8 is no softmax', 'int_mul_w8a8');
    await refused('E_USAGE', 'whole number', '--rows', '0');
    await refused('E_CONFIG', "'rowLength' is 1", 'log2_softmax', '--row-length', '1');
    await refused('E_LIBRARY_UNKNOWN', 'nope', '--library', 'nope');
  });

  it('files that do not belong together or cannot be used', async () => {
    const [m = '', model = '', t = '', tokenizer = '', x = '', text = ''] = modelFiles('a story');
    await refused('E_USAGE', "'--tokenizer' and '--text' must", m, model);
    await refused('E_MODEL_FILE', 'ENOENT', m, join(home, 'none'), t, tokenizer, x, text);
    await refused('E_CHECKPOINT', 'header', m, text, t, tokenizer, x, text);
    await refused('E_TOKENIZER', '', m, model, t, text, x, text);
    await refused('E_TEXT', 'ENOENT', m, model, t, tokenizer, x, join(home, 'none'));
    await refused('E_TEXT', 'no document', ...modelFiles(' \n<|endoftext|>\n'));
    await refused('E_TEXT', 'UTF-8', ...modelFiles(new Uint8Array([0x61, 0xff])));
  });
});
