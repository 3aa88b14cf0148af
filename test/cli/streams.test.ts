import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inside, spawned } from './run.ts';

const module = 'opal_quantize_k4_n1_b4_x4_network';
const twoLevel = 'opal_quantize_k64_n2_b5_x16_twolevel_network';

/** 1, -1, 0.5 and 8 from lane 0: 8 is the outlier in lane 3, so E is 0 and the others are counted in quarters. */
const beat = '{"stream": "s_axis", "data": "0x41003f00bf803f80", "last": true}\n';
const record = 0x3_4100_02c4n;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-streams-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a streaming unit', () => {
  test.each(['golden', 'cosim'])(
    '%s answers transfers with transfers',
    { timeout: 240_000 },
    async (command) => {
      const { stdout, stderr, exitCode } = await spawned([command, module], { input: beat });
      expect({ exitCode, errors: stderr.match(/^E_\w+/gm) }).toEqual({ exitCode: 0, errors: null });
      const [line, ...more] = stdout.trim().split('\n');
      expect(more).toEqual([]);
      const transfer = JSON.parse(line ?? '');
      expect(transfer).toMatchObject({ stream: 'm_axis', last: true });
      expect(BigInt(transfer.data)).toBe(record);
    },
  );

  test('verify compares transfers, drawn or from a file', { timeout: 120_000 }, async () => {
    const file = join(home, 'beats.jsonl');
    writeFileSync(file, beat);
    const drawn = await inside('verify', module, '--in-process-only', '--cases', '20', '--json');
    const replayed = await inside('verify', module, '--in-process-only', '--replay', file, '--json');
    for (const [outcome, method] of [
      [drawn, 'transfers'],
      [replayed, 'replay'],
    ] as const) {
      expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
      expect(outcome.stdout).toContain(`"method": "${method}"`);
      expect(outcome.stdout).toContain('"mismatches": 0');
    }
  });
});

const bad: readonly (readonly [what: string, unit: string, text: string, code: string, says: string])[] = [
  ['an unknown stream', module, beat.replace('s_axis', 't_axis'), 'E_STIMULUS_PORT', 't_axis'],
  ['an output stream', module, beat.replace('s_axis', 'm_axis'), 'E_STIMULUS_PORT', 'm_axis'],
  ['data too wide', module, beat + beat.replace('0x4100', '0x14100'), 'E_STIMULUS_RANGE', 'line 2'],
  ['broken JSON on line 17', module, `${beat.repeat(16)}{"stream": \n`, 'E_STIMULUS_JSON', 'line 17'],
  ['a missing steady input', twoLevel, beat, 'E_STIMULUS_MISSING', 'eg'],
];

/** Each process takes a second to start, and all read lines alike. */
const asked = { golden: bad, verify: bad, cosim: bad.slice(2, 3) };

describe.each(Object.entries(asked))('%s refuses', (command, lines) => {
  test.each(lines)('%s', { timeout: 60_000 }, async (_, unit, text, code, says) => {
    const file = join(home, 'bad.jsonl');
    writeFileSync(file, text);
    const outcome =
      command === 'verify'
        ? await inside('verify', unit, '--in-process-only', '--replay', file)
        : await spawned([command, unit], { input: text });
    expect(outcome.stderr).toMatch(new RegExp(`^${code}  `));
    expect(outcome.stderr).toContain(says);
    expect(outcome.stderr).toContain('fix: ');
    expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
