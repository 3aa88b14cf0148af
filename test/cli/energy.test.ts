import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePieces, checkpointBytes, tokenizerBytes } from '../models/files.ts';
import { inside } from './run.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-energy-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const unit = 'int_mul --weight-bits 3 --activation-bits 3 --architecture baugh_wooley'.split(' ');
const energy = (...args: readonly string[]) => inside('energy', ...unit, '--no-naive', ...args);

/** Model, tokenizer and text as files: dim 8, hidden 12, one layer, 259 pieces, 16 tokens of context. */
function modelFiles(text: string): readonly string[] {
  const shape = [8, 12, 1, 2, 1, 259, 16];
  const count = 259 * 8 + 8 + 64 + 32 + 32 + 64 + 8 + 3 * 96 + 8 + 16 * 4;
  const weights = Float32Array.from({ length: count }, (_, i) => Math.sin(i * i));
  const files = { model: checkpointBytes(shape, weights), tokenizer: tokenizerBytes(basePieces), text };
  return Object.entries(files).flatMap(([name, content]) => {
    const path = join(home, `tiny.${name}`);
    writeFileSync(path, content);
    return [`--${name}`, path];
  });
}

describe('subbyte energy', () => {
  it('prints a table and the same numbers as JSON, twice the same', async () => {
    const line = ['--library', 'osu018', '--cycles', '60', ...modelFiles('abc abd acd')] as const;
    const text = await energy(...line);
    expect({ exitCode: text.exitCode, stderr: text.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect((await energy(...line)).stdout).toBe(text.stdout);
    const { stdout } = await energy(...line, '--json');
    const { conditions, comparisons } = JSON.parse(stdout);
    expect(conditions).toMatchObject({ clockSeconds: 1e-8, cycles: 60, stationary: 'weights', wires: false });
    const [{ units, baselines }] = comparisons;
    expect(units).toHaveLength(1);
    expect(baselines.map(({ label }: { label: string }) => label)).toEqual([
      'INT8 Baugh-Wooley',
      'INT8 Booth',
      'INT8 Booth, pre-recoded',
      'INT8 NR4SD',
      'INT8 NR4SD, pre-recoded',
    ]);
    expect(units[0].source).toContain('tiny');
    for (const row of [...units, ...baselines]) {
      expect(text.stdout).toContain((row.glitches.total * 1e15).toFixed(1));
      expect(text.stdout).toContain(row.netlistHash);
    }
    expect(text.stdout).toContain(`${units[0].ratios.best.toFixed(2)}x`);
    expect(text.stdout).toContain(`least energy is ${units[0].ratios.bestLabel}`);
  }, 600_000);

  it.each([
    ['a library without power', ['--library', 'nand2'], 'E_LIBERTY_NO_POWER'],
    ['half a model', ['--model', 'm.bin'], 'E_USAGE'],
    ['no such stimulus', ['--stimulus', 'pink'], 'E_USAGE'],
    ['no clock', ['--clock', '0'], 'E_USAGE'],
  ] as const)('refuses %s', async (_, args, code) => {
    const { exitCode, stdout, stderr } = await energy(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(code);
  });

  it('refuses a text without documents, and a unit without operands', async () => {
    const empty = await energy('--library', 'osu018', ...modelFiles(' \n'));
    expect(empty.exitCode).toBe(2);
    expect(empty.stderr).toContain('E_TEXT');
    const recoder = await inside('energy', 'int_recode', '--library', 'osu018');
    expect(recoder.exitCode).toBe(2);
    expect(recoder.stderr).toContain('E_ENERGY_UNIT');
  });
});
