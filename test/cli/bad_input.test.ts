import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inside, type Outcome, spawned } from './run.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-bad-input-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** One clear error with its code, exit code and fix; nothing on standard output, no stack. */
function expectError(outcome: Outcome, code: string, exitCode: 1 | 2): void {
  expect(outcome.stderr).toMatch(new RegExp(`^${code}  `));
  expect(outcome.stderr.match(/^E_\w+ {2}/gm)).toHaveLength(1);
  expect(outcome.stderr).toContain('fix: ');
  expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  expect(outcome.stdout).toBe('');
  expect(outcome.exitCode).toBe(exitCode);
  const page = fileURLToPath(new URL(`../../docs/errors/${code}.md`, import.meta.url));
  expect(readFileSync(page, 'utf8')).toContain(code);
}

/** Bytes of every file of a folder, hidden ones included. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

describe('configurations', () => {
  const cases: readonly (readonly [what: string, code: string, args: readonly string[], says: string])[] = [
    ['an unknown unit', 'E_UNIT', ['dint_dto', '--lanes', '4'], "'dint_dto'"],
    ['an unknown option', 'E_OPTION', ['dint_dot', '--lane', '4'], "'--lane'"],
    ["another unit's option", 'E_OPTION', ['int_dot', '--encoding', 'sm'], "'--encoding'"],
    ['width 1', 'E_CONFIG', ['int_mul', '--weight-bits', '1'], "'weightBits' is 1"],
    ['width 9', 'E_CONFIG', ['dint_mul', '--weight-bits', '9'], "'weightBits' is 9"],
    ['a width that is no number', 'E_CONFIG', ['int_mul', '--weight-bits', 'four'], '"four"'],
    ['zero lanes', 'E_CONFIG', ['dint_dot', '--lanes', '0'], "'lanes' is 0"],
    [
      'an accumulator narrower than one product',
      'E_CONFIG',
      ['int_mac', '--accumulator-bits', '15'],
      '15 accumulator bits',
    ],
    [
      'a configuration an architecture cannot do',
      'E_CONFIG',
      ['dint_mul', '--encoding', 'asym', '--architecture', 'sign_magnitude'],
      "cannot do encoding 'asym'",
    ],
    ['an unknown architecture', 'E_CONFIG', ['int_mul', '--architecture', 'zero_skip'], '"zero_skip"'],
    ['two words where one belongs', 'E_USAGE', ['int_mul', 'int_mac'], 'too many arguments'],
  ];
  test.each(cases)('%s', async (_, code, args, says) => {
    const out = join(home, 'never');
    const outcome = await inside('gen', ...args, '-o', out);
    expectError(outcome, code, 2);
    expect(outcome.stderr).toContain(says);
    expect(readdirSync(home)).not.toContain('never');
  });

  test('a module that does not ship, and a parameter that a module does not have', async () => {
    expectError(await inside('golden', 'int_mul_w9a9'), 'E_MODULE_UNKNOWN', 2);
    expectError(
      await inside('verify', 'int_mul_w8a8_booth', '--param', 'LANES=3', '--in-process-only'),
      'E_PARAMETER_NAME',
      2,
    );
  });

  test('a command or value that cannot be', async () => {
    expectError(await inside('generate'), 'E_USAGE', 2);
    expectError(await inside('gen', 'int_mul'), 'E_USAGE', 2);
    expectError(await inside('verify', '--seed', 'x'), 'E_USAGE', 2);
    expectError(await inside('verify', '--exhaustive', '27'), 'E_USAGE', 2);
  });
});

describe('Liberty files', () => {
  const area = (file: string) => inside('area', 'int_mul_w4a4_baugh_wooley', '--liberty', file);
  const write = (name: string, bytes: string | Uint8Array): string => {
    const path = join(home, name);
    writeFileSync(path, bytes);
    return path;
  };
  const nand2 = readFileSync(new URL('../../synth-scripts/libs/nand2.lib', import.meta.url));

  test('missing', async () => expectError(await area(join(home, 'none.lib')), 'E_LIBERTY_MISSING', 2));
  test('truncated', async () => {
    expectError(await area(write('half.lib', nand2.subarray(0, nand2.length / 2))), 'E_LIBERTY_TRUNCATED', 2);
  });
  test('truncated within its gzip', async () => {
    const packed = gzipSync(nand2);
    expectError(
      await area(write('half.lib.gz', packed.subarray(0, packed.length / 2))),
      'E_LIBERTY_TRUNCATED',
      2,
    );
  });
  test('without a flip-flop', async () => {
    const text =
      'library (tiny) { cell (INV) { area : 1; pin (A) { direction : input; } pin (Y) { direction : output; function : "!A"; } } }';
    expectError(await area(write('tiny.lib', text)), 'E_LIBERTY_NO_FLIPFLOP', 2);
  });
  test('a library nobody knows', async () => {
    expectError(await inside('area', 'int_mul_w8a8', '--library', 'nand3'), 'E_LIBRARY_UNKNOWN', 2);
  });
});

describe('stimulus', () => {
  const golden = (input: string) => spawned(['golden', 'int_mul_w4a8'], { input });

  test('an unknown port', async () => {
    expectError(await golden('{"w": 1, "a": 1, "b": 1}\n'), 'E_STIMULUS_PORT', 2);
  });
  test('an out-of-range value', async () => {
    const outcome = await golden('{"w": 1, "a": 1}\n{"w": 8, "a": 1}\n');
    expectError(outcome, 'E_STIMULUS_RANGE', 2);
    expect(outcome.stderr).toContain('line 2');
  });
  test('a recoded weight that no weight is recoded to', async () => {
    const module = 'dint_mul_sm4a8_zero_skip_recoded';
    const stimulus = '{"w_recoded": "0x1", "a": 1}\n\n{"w_recoded": "0x3f", "a": 1}\n';
    const file = join(home, 'illegal.jsonl');
    writeFileSync(file, stimulus);
    const outcomes = [
      await spawned(['golden', module], { input: stimulus }),
      await inside('verify', module, '--in-process-only', '--replay', file),
    ];
    for (const outcome of outcomes) {
      expectError(outcome, 'E_STIMULUS_RANGE', 2);
      expect(outcome.stderr).toContain("line 3 of the stimulus, port 'w_recoded', lane 0");
    }
  });
  test('broken JSON on line 17', async () => {
    const outcome = await golden(`${'{"w": 1, "a": 1}\n'.repeat(16)}{"w": 1, "a"\n`);
    expectError(outcome, 'E_STIMULUS_JSON', 2);
    expect(outcome.stderr).toContain('line 17');
  });
  test('a replay file that is not there', async () => {
    const args = ['verify', 'int_mul_w4a8', '--in-process-only', '--replay', join(home, 'none.jsonl')];
    expectError(await inside(...args), 'E_STIMULUS_FILE', 2);
  });
});

describe('output folders', () => {
  test('a folder that cannot be made', async () => {
    const file = join(home, 'file');
    writeFileSync(file, 'kept');
    for (const args of [['gen', 'int_mul'], ['gen-rtl'], ['demo']])
      expectError(await inside(...args, '-o', join(file, 'below')), 'E_OUTPUT', 2);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  test.runIf(existsSync('/proc/self'))('a file system that takes no folders, without hanging', async () => {
    const args = ['gen', 'int_mul', '-o', '/proc/subbyte/below'];
    expectError(await spawned(args), 'E_OUTPUT', 2);
  });

  test("somebody else's manifest.json", async () => {
    const folder = mkdtempSync(join(home, 'foreign-'));
    writeFileSync(join(folder, 'manifest.json'), '{"name": "an app"}');
    expectError(await inside('gen', 'int_mul', '-o', folder), 'E_OUTPUT', 2);
    expect(contents(folder)).toEqual({ 'manifest.json': '{"name": "an app"}' });
  });

  test('a folder where a file belongs: the other files stay as they were', async () => {
    const folder = mkdtempSync(join(home, 'occupied-'));
    writeFileSync(join(folder, 'subbyte_full_adder.v'), 'old');
    mkdirSync(join(folder, 'int_mul_w8a8_booth.v'));
    expectError(await inside('gen', 'int_mul', '--architecture', 'booth', '-o', folder), 'E_OUTPUT', 2);
    expect(readdirSync(folder).sort()).toEqual(['int_mul_w8a8_booth.v', 'subbyte_full_adder.v']);
    expect(readFileSync(join(folder, 'subbyte_full_adder.v'), 'utf8')).toBe('old');
  });

  test.each([700, 1500, 3000])('Ctrl-C after %i ms: the old files are intact', async (interruptAfterMs) => {
    const folder = mkdtempSync(join(home, 'interrupted-'));
    await inside('gen', 'int_mul', '-o', folder);
    const before = contents(folder);
    const { exitCode, signal } = await spawned(['gen-rtl', '-o', folder], { interruptAfterMs });
    // A shell shows the death by this signal as exit code 130.
    if (exitCode !== 0) expect({ exitCode, signal }).toEqual({ exitCode: null, signal: 'SIGINT' });
    if (exitCode !== 0) expect(contents(folder)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('two at once: both sets are whole', async () => {
    const folder = mkdtempSync(join(home, 'two-'));
    const gen = (unit: string) => spawned(['gen', unit, '--architecture', 'booth', '-o', folder]);
    const outcomes = await Promise.all([gen('int_mul'), gen('dint_mul')]);
    expect(outcomes.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      outcomes.map(() => ({ exitCode: 0, stderr: '' })),
    );
    const { modules } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(modules.map(({ name }: { name: string }) => name)).toEqual([
      'dint_mul_sm4a8_booth',
      'int_mul_w8a8_booth',
    ]);
    const listed = modules.flatMap(({ file, needs }: { file: string; needs: string[] }) => [file, ...needs]);
    expect(readdirSync(folder).sort()).toEqual([...new Set([...listed, 'manifest.json'])].sort());
  });
});

describe('tools', () => {
  const cosim = (env: Record<string, string>, ...args: string[]) =>
    spawned(['cosim', 'int_mul_w4a8', ...args], { input: '{"w": 1, "a": 1}\n', env });

  test('Verilator is missing', async () => {
    const outcome = await cosim({ PATH: join(home, 'empty') });
    expectError(outcome, 'E_TOOL_MISSING', 2);
    expect(outcome.stderr).toContain('apt-get install');
  });

  test('the compiler is missing', async () => {
    const tool = fakeTool('verilator-only', 'exit 0');
    const outcome = await cosim({ SUBBYTE_VERILATOR: tool, SUBBYTE_CXX: join(home, 'no-g++') });
    expectError(outcome, 'E_TOOL_MISSING', 2);
    expect(outcome.stderr).toContain('SUBBYTE_CXX');
  });

  test('a tool hangs', async () => {
    const tool = fakeTool('hanging', 'sleep 600');
    const env = { SUBBYTE_VERILATOR: tool, SUBBYTE_CXX: tool, SUBBYTE_CACHE: join(home, 'cache') };
    expectError(await cosim(env, '--time-limit', '1'), 'E_TOOL_TIMEOUT', 1);
  });
});

/** A tool that answers questions about itself and does `work` when it is asked to work. */
function fakeTool(name: string, work: string): string {
  const root = join(home, name);
  mkdirSync(join(root, 'include'), { recursive: true });
  writeFileSync(join(root, 'include', 'verilated.cpp'), '');
  const path = join(root, 'tool');
  const answers = `--version) echo "Verilator 5.006 fake"; exit 0;;\n--getenv) echo "${root}"; exit 0;;`;
  writeFileSync(path, `#!/bin/sh\ncase "$1" in\n${answers}\nesac\n${work}\n`);
  chmodSync(path, 0o755);
  return path;
}
