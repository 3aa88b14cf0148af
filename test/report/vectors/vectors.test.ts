import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../../src/catalog.ts';
import { subjectOf } from '../../../src/report/execution.ts';
import { vectorSet } from '../../../src/report/vectors/vectors.ts';
import { writeVectors } from '../../../src/report/vectors/write.ts';
import { inside } from '../../cli/run.ts';
import { smallEntry } from './small.ts';

/** A folder with spaces and a quote in its name. */
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "it's a folder "));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Commands of the README that begin with these words, as they are written. */
function readmeLines(folder: string, first: string): string[] {
  const lines = readFileSync(join(folder, 'README.md'), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`    ${first} `));
  return lines.slice(at, at + 2).map((line) => line.trim());
}

/** Runs the lines in a shell in the folder, with nothing but the tools in reach. */
function shell(folder: string, lines: readonly string[]) {
  const result = spawnSync('sh', ['-ec', lines.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 200_000,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder },
  });
  return { status: result.status, text: `${result.stdout}${result.stderr}` };
}
const icarus = (folder: string) => shell(folder, readmeLines(folder, 'iverilog'));

async function made(name: string, unit: string, cases: number): Promise<string> {
  const folder = join(root, name);
  const entry = smallEntry(unit);
  await writeVectors(folder, vectorSet(subjectOf(entry), { cases, seed: 3, words: unit }));
  return folder;
}

/** Changes the one place in the module's Verilog that a pattern finds. */
function mutate(folder: string, pattern: RegExp, to: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.v') && name !== 'tb.v');
  const file = files.find((name) => pattern.test(readFileSync(join(folder, name), 'utf8')));
  if (file === undefined) throw new Error(`nothing in ${files.join(', ')} looks like ${pattern}`);
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), text.replace(pattern, to));
}

describe('one configuration of every unit', () => {
  it.each(catalog.map(({ unit }) => unit))(
    '%s passes in Icarus, by the lines of its README',
    async (unit) => {
      const folder = await made(unit, unit, 20);
      const { status, text } = icarus(folder);
      expect(text).toMatch(/^PASS: \d+ (cases|runs)/m);
      expect(status).toBe(0);
      const expected = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
      expect(expected.filter((line) => !line.includes(': null')).length).toBeGreaterThan(0);
    },
    300_000,
  );
});

describe('a mutated module fails', () => {
  it.each([
    ['int_mul', 'an adder with a carry turned over', /\.ci\(/, '.ci(~'],
    ['int_mac', 'a register that is not reset', /if \(rst\) acc <= 10'd0;\n\s+else if/, 'if'],
    ['dint_mac', 'an enable that is always on', /else if \(en\)/, 'else if (1)'],
    ['dint_dot', 'a choice the wrong way round', / \? \(code\[0\]/, ' ? (~code[0]'],
    ['int_dot', 'a sum that is a difference', /= total \+ /, '= total - '],
    ['bf16_mac', 'a sign that is lost', /w_negative \^ a_negative/, 'w_negative'],
    ['opal_quantize', 'data that is inverted', /assign m_axis_tdata = /, 'assign m_axis_tdata = ~'],
    ['opal_quantize', 'a transfer that does not wait', /full <= pop \| .*;/, 'full <= pop;'],
    ['opal_quantize', 'nothing ever leaves', /assign m_axis_tvalid = .*;/, "assign m_axis_tvalid = 1'b0;"],
    [
      'opal_quantize',
      'an output that is unknown',
      /assign m_axis_tvalid = .*;/,
      "assign m_axis_tvalid = 1'bx;",
    ],
  ])('%s: %s', async (unit, title, pattern, to) => {
    const folder = await made(`${unit} ${title}`, unit, 400);
    mutate(folder, pattern, to);
    const { status, text } = icarus(folder);
    expect(text).toMatch(/^FAIL: \d+ of \d+ (cases|runs)$/m);
    expect(status).not.toBe(0);
  });
});

describe('a bench without all its lines fails', () => {
  const cut = (folder: string, file: string) => {
    const text = readFileSync(join(folder, file), 'utf8').trimEnd();
    writeFileSync(join(folder, file), text.slice(0, text.lastIndexOf('\n') + 1));
  };
  it.each([
    ['int_mac', 'stimulus.hex'],
    ['int_mac', 'expected.hex'],
    ['opal_quantize', 'runs.hex'],
    ['opal_quantize', 's_axis.hex'],
    ['opal_quantize', 'm_axis.hex'],
    ['opal_quantize', 'paces.hex'],
  ])('%s: %s', async (unit, file) => {
    const short = await made(`short ${file}`, unit, 100);
    // Paces begin anew, so that only the first ones are sure to be read.
    if (file === 'paces.hex') writeFileSync(join(short, file), '');
    else cut(short, file);
    const missing = await made(`missing ${file}`, unit, 100);
    rmSync(join(missing, file));
    for (const folder of [short, missing]) {
      const { status, text } = icarus(folder);
      expect(text).toMatch(/^FAIL: /m);
      expect(status).not.toBe(0);
    }
  });
});

describe('what others may change', () => {
  it('the paces: what leaves a module does not depend on them', async () => {
    const folder = await made('full rate', 'opal_quantize', 100);
    const paces = readFileSync(join(folder, 'paces.hex'), 'utf8');
    writeFileSync(join(folder, 'paces.hex'), paces.replace(/[0-9a-f]+/g, '7'));
    const { text } = icarus(folder);
    expect(text).toMatch(/^PASS: /m);
    expect(paces).toMatch(/^[4-7]\n/);
  });
});

describe('in Verilator', () => {
  /** Verilator builds with make, which does not take paths with spaces. */
  const plain = () => mkdtempSync(join(tmpdir(), 'subbyte-vectors-'));
  it('passes, and fails when the module is mutated', async () => {
    const folder = plain();
    try {
      const entry = smallEntry('int_mac');
      await writeVectors(folder, vectorSet(subjectOf(entry), { cases: 100, seed: 1, words: 'int_mac' }));
      const lines = readmeLines(folder, 'verilator');
      expect(shell(folder, lines)).toMatchObject({
        status: 0,
        text: expect.stringMatching(/^PASS: \d+ cases$/m),
      });
      mutate(folder, /\.ci\(/, '.ci(~');
      const { status, text } = shell(folder, lines);
      expect(text).toMatch(/^FAIL: \d+ of \d+ cases$/m);
      expect(status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('passes with streams, and fails when one stands still', async () => {
    const folder = plain();
    try {
      const entry = smallEntry('opal_quantize');
      await writeVectors(
        folder,
        vectorSet(subjectOf(entry), { cases: 100, seed: 1, words: 'opal_quantize' }),
      );
      expect(shell(folder, readmeLines(folder, 'verilator'))).toMatchObject({
        status: 0,
        text: expect.stringMatching(/^PASS: \d+ runs, \d+ transfers, \d+ cycles$/m),
      });
      // Also where the bench would wait for ever.
      mutate(folder, /assign m_axis_tvalid = .*;/, "assign m_axis_tvalid = 1'b0;");
      const { status, text } = shell(folder, readmeLines(folder, 'verilator'));
      expect(text).toMatch(/no transfer for 2000 cycles; the rest is left out\nFAIL: 1 of 1 runs$/m);
      expect(status).not.toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a set', () => {
  const set = (seed: number) =>
    vectorSet(subjectOf(smallEntry('int_mac')), { cases: 50, seed, words: 'int_mac' }).files;

  it('has the same bytes every time, and others with another seed', () => {
    expect(set(5)).toEqual(set(5));
    expect(set(5)).not.toEqual(set(6));
  });

  it('names no machine and no day', () => {
    for (const [, text] of set(5)) expect(text).not.toMatch(/\/home|\/tmp|\/work|20[2-9]\d-\d\d/);
  });

  it('masks what the golden model leaves open', () => {
    const expected = set(5).get('expected.hex')!.split('\n');
    // Before the first reset the accumulator is open; ten bits of it stand below ten that say so.
    const open = set(5)
      .get('expected.jsonl')!
      .split('\n')
      .map((line) => line.includes('null'));
    for (const [i, line] of expected.slice(0, -1).entries())
      expect((BigInt(`0x${line}`) >> 10n) & 0x3ffn).toBe(open[i] === true ? 0n : 0x3ffn);
  });

  it('tries all inputs where they are few', () => {
    const { counts } = vectorSet(subjectOf(smallEntry('int_mul')), { cases: 64, seed: 1, words: 'int_mul' });
    expect(counts).toEqual({ cycles: 64 });
  });
});

describe('subbyte vectors', () => {
  it('sets Verilog parameters', async () => {
    const folder = join(root, 'with parameters');
    const words = 'int_dot --weight-bits 2 --activation-bits 3 --lanes 2 --param LANES=5 --param ACC_W=17';
    const { exitCode, stdout } = await inside('vectors', ...words.split(' '), '-o', folder, '--cases', '80');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^int_dot_w2a3 in .*: 80 cycles; README\.md/);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(
      `subbyte vectors ${words} --cases 80 --seed 1`,
    );
    expect(readFileSync(join(folder, 'tb.v'), 'utf8')).toContain('#(.LANES(5), .ACC_W(17))');
    expect(icarus(folder).text).toMatch(/^PASS: 80 cases$/m);
  });

  it('refuses values that it could not honour, by their names', async () => {
    for (const [words, says] of [
      ['--param X=2', /E_PARAMETER_NAME.*'X'/],
      ['--param LANES=3 --param LANES=4', /E_USAGE.*LANES has a value already/],
      ['--param LANES=0', /E_CONFIG.*'lanes' is 0/],
      ['--param LANES', /E_USAGE.*NAME=VALUE/],
      ['--cases 0', /E_USAGE.*--cases <n>.*from 1 to/],
      ['--seed -1', /E_USAGE.*--seed <n>.*from 0 to/],
    ] as const) {
      const refused = await inside('vectors', 'int_dot', ...words.split(' '), '-o', join(root, 'never'));
      expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringMatching(says)]);
    }
    expect(existsSync(join(root, 'never'))).toBe(false);
  });

  it('replaces vectors, and nothing else', async () => {
    const folder = join(root, 'replaced');
    const write = (...more: string[]) => inside('vectors', 'int_recode_w8_x1_booth', '-o', folder, ...more);
    expect((await write('--json')).exitCode).toBe(0);
    writeFileSync(join(folder, 'stale.hex'), '');
    const second = await write('--json', '--cases', '9');
    expect(JSON.parse(second.stdout)).toMatchObject({ module: 'int_recode_w8_x1_booth', folder, cycles: 9 });
    expect(readdirSync(folder)).not.toContain('stale.hex');
    rmSync(join(folder, 'vectors.json'));
    const refused = await write();
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/E_OUTPUT.*holds other things than vectors/);
    expect(readdirSync(root).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('refuses a file in the place of the folder, and what is no module', async () => {
    const file = join(root, 'a file');
    writeFileSync(file, 'mine');
    const taken = await inside('vectors', 'int_recode_w8_x1_booth', '-o', file);
    expect([taken.exitCode, taken.stderr]).toEqual([2, expect.stringMatching(/E_OUTPUT.*is not a folder/)]);
    const unknown = await inside('vectors', 'int_mulx', '-o', join(root, 'never'));
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringMatching(/E_MODULE_UNKNOWN/)]);
    const inFile = await inside('vectors', 'int_recode_w8_x1_booth', '-o', join(file, 'below'));
    expect([inFile.exitCode, inFile.stderr]).toEqual([
      2,
      expect.stringMatching(/E_OUTPUT.*cannot be written/),
    ]);
    expect(existsSync(join(root, 'never'))).toBe(false);
  });
});
