import { describe, expect, it } from 'vitest';
import { inside } from './run.ts';

const patience = 300_000;

describe('subbyte gates', () => {
  it(
    'runs the netlist on the library that comes with the project, and proves it',
    async () => {
      const { exitCode, stdout, stderr } = await inside(
        'gates',
        'dint_recode_sm4_x1_zero_skip',
        '--prove',
        '--json',
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const { seed, checks } = JSON.parse(stdout);
      expect(seed).toBe(1);
      expect(checks).toHaveLength(1);
      expect(checks[0]).toMatchObject({
        evidence: {
          claim: 'gates = golden',
          method: 'exhaustive',
          cases: 16,
          passed: true,
          library: 'nand2',
        },
        proof: { claim: 'gates = rtl', method: 'formal', passed: true },
      });
    },
    patience,
  );

  it(
    'answers from an earlier run, and says so',
    async () => {
      const first = await inside('gates', 'int_recode_w8_x1_booth', '--cases', '10');
      const again = await inside('gates', 'int_recode_w8_x1_booth', '--cases', '10');
      expect([first.exitCode, again.exitCode]).toEqual([0, 0]);
      expect(again.stdout).toMatch(
        /^agree {2}int_recode_w8_x1_booth on \w+: 256 cases, exhaustive, known from an earlier run\n/,
      );
      expect(again.stdout).toMatch(
        /1 netlists, \d+ gates, 256 cases, 0 netlists with mismatches, 1 known from earlier runs, seed 1\n$/,
      );
    },
    patience,
  );

  it.each([
    [['--replay', 'x.jsonl'], 'E_USAGE', '--replay is for one module in one library'],
    [
      ['int_mul_w8a8', '--library', 'nand2', '--library', 'nope'],
      'E_LIBRARY_UNKNOWN',
      "no library named 'nope'",
    ],
    [['int_mul_w8a8', '--liberty', '/nowhere.lib'], 'E_LIBERTY_MISSING', '/nowhere.lib'],
    [['nothing'], 'E_MODULE_UNKNOWN', "no module 'nothing' ships"],
  ])('refuses %j', async (words, code, what) => {
    const { exitCode, stdout, stderr } = await inside('gates', ...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(code);
    expect(stderr).toContain(what);
  });
});
