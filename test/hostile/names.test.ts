import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { describeFailure, quoted } from '../../src/errors.ts';
import { icarusSimulator } from '../../src/harness/icarus.ts';
import { lint } from '../../src/harness/lint.ts';
import { requirePlain } from '../../src/harness/plain_variant.ts';
import { shellWord } from '../../src/harness/shell_word.ts';
import { findExecutable } from '../../src/harness/tools.ts';
import { runYosys } from '../../src/harness/yosys.ts';
import { fillScript } from '../../src/measure/assets.ts';
import { namedLibrary } from '../../src/measure/library.ts';
import { synthesize } from '../../src/measure/synth.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { rtlSet } from '../../src/report/rtl_set.ts';
import { writeRtl } from '../../src/report/write_rtl.ts';
import { inside, spawned } from '../cli/run.ts';
import { expectRefused, home, hostileNames } from './places.ts';

const root = home('names');
const project = fileURLToPath(new URL('../../', import.meta.url));
const pwned = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((n) => /(^|\/)PWNED/.test(n));

describe('output folders', () => {
  test.each(hostileNames)('%j', async (name) => {
    const folder = join(root, 'out', name);
    const { exitCode, stderr } = await inside('gen', 'int_mul', '-o', folder);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['int_mul_w8a8.v', 'manifest.json']);
    expect(readFileSync(join(folder, 'int_mul_w8a8.v'), 'utf8')).not.toMatch(/PWNED|HOME/);
    expect(pwned()).toEqual([]);
  });

  test('a name that begins with a dash is a name', async () => {
    const cwd = join(root, 'dashes');
    mkdirSync(cwd);
    expect((await spawned(['gen', 'int_mul', '-o', '--json'], { cwd })).exitCode).toBe(0);
    expect(readdirSync(join(cwd, '--json'))).toContain('manifest.json');
  });

  test('no name, a name too long, and one that no file system takes', async () => {
    expectRefused(await inside('gen', 'int_mul', '-o', ''), 'E_OUTPUT', 2);
    for (const name of ['x'.repeat(300), 'd/'.repeat(5000), 'nul\0byte'])
      expectRefused(await inside('gen', 'int_mul', '-o', join(root, name)), 'E_OUTPUT', 2);
    const set = rtlSet([findUnit('int_mul').configure({})]);
    await expect(writeRtl(join(root, 'nul\0byte'), set, { mode: 'add' })).rejects.toThrow('E_OUTPUT');
  });
});

describe('names of things that are not there', () => {
  test.each(hostileNames)('%j', async (name) => {
    expectRefused(await inside('gen', `u${name}`, '-o', root), 'E_UNIT', 2);
    expectRefused(await inside('verify', `m${name}`), 'E_MODULE_UNKNOWN', 2);
    expectRefused(await inside('area', 'int_mul_w8a8', '--library', `l${name}`), 'E_LIBRARY_UNKNOWN', 2);
    expectRefused(
      await inside('area', 'int_mul_w8a8', '--liberty', join(root, name)),
      'E_LIBERTY_MISSING',
      2,
    );
    const replay = ['--in-process-only', '--replay', join(root, `none${name}`)];
    expectRefused(await inside('verify', 'int_mul_w8a8', ...replay), 'E_STIMULUS_FILE', 2);
    expectRefused(await inside('gen', 'int_mul', '--architecture', name, '-o', root), 'E_CONFIG', 2);
    expectRefused(await inside('demo', '--tensor', join(root, name), '-o', join(root, 'd')), 'E_TENSOR', 2);
  });

  test('names of a megabyte make messages of a readable length', async () => {
    const long = 'x'.repeat(1_000_000);
    for (const args of [
      ['gen', long, '-o', root],
      ['verify', long],
      ['area', '--liberty', `${root}/${long}`],
    ]) {
      const { stderr } = await inside(...args);
      expect(stderr.length).toBeLessThan(5000);
    }
  });
});

/** All of it at once, but for '\\' and '?', which Node and the loader refuse in the path of a program. */
const worst = `a b'c"d$(touch PWNED)\`touch PWNED\`;e&f|g\nh[exec touch PWNED]{i#k%41 -o ü`;

test('a checkout, its caches, tools and temporary files in folders with the worst name: every command works', {
  timeout: 400_000,
}, async () => {
  const place = join(root, worst);
  const checkout = join(place, 'checkout');
  const folder = (name: string): string => {
    mkdirSync(join(place, name), { recursive: true });
    return join(place, name);
  };
  for (const part of ['bin', 'src', 'synth-scripts', 'package.json', 'tsconfig.json'])
    cpSync(join(project, part), join(checkout, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(checkout, 'node_modules'));
  const tools = folder('tools');
  const env: Record<string, string> = { SUBBYTE_CACHE: folder('cache'), TMPDIR: folder('tmp') };
  for (const [variable, command] of [
    ['SUBBYTE_YOSYS', 'yosys'],
    ['SUBBYTE_VVP', 'vvp'],
    ['SUBBYTE_CXX', 'g++'],
    ['SUBBYTE_STA', 'sta'],
  ] as const) {
    const found = findExecutable(command);
    if (found === undefined) continue;
    symlinkSync(found, join(tools, command));
    env[variable] = join(tools, command);
  }
  const liberty = join(folder('liberty'), 'cells $(touch PWNED).lib');
  cpSync(join(project, 'synth-scripts/libs/nand2.lib'), liberty);
  const program = join(checkout, 'bin', 'subbyte.mjs');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args, '--json'], {
      cwd: folder('work'),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
  const unit = ['int_mul', '--weight-bits', '2', '--activation-bits', '2'];
  expect(JSON.parse(run('gen', ...unit, '-o', 'out')).module).toBe('int_mul_w2a2');
  expect(JSON.parse(run('verify', ...unit)).modules).toMatchObject([{ mismatches: 0, method: 'exhaustive' }]);
  const timing = run('timing', ...unit, '--liberty', liberty);
  expect(JSON.parse(timing).slack).toBeGreaterThan(0);
  // Yosys pastes the path of its working folder into a script of ABC's: refused.
  const native = ['timing', ...unit, '--engine', 'native', '--library', 'nand2'];
  expect(() => run(...native)).toThrow(/E_TEMPORARY_FOLDER {2}Yosys cannot work/);
  expect(pwned()).toEqual([]);
  expect(readdirSync(env.TMPDIR ?? '').filter((name) => name.startsWith('subbyte'))).toEqual([]);
});

describe('temporary and cache folders', () => {
  afterEach(() => vi.unstubAllEnvs());
  const verify = () => inside('verify', 'int_mul_w4a4_baugh_wooley');
  it('that are not there or no folders are refused', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    vi.stubEnv('SUBBYTE_CACHE', join(root, 'cold'));
    for (const place of [file, join(root, 'no\nfolder')]) {
      vi.stubEnv('TMPDIR', place);
      expectRefused(await verify(), 'E_TEMPORARY_FOLDER', 2);
    }
    vi.stubEnv('SUBBYTE_CACHE', file);
    expectRefused(await verify(), 'E_CACHE_FOLDER', 2);
  });
});

describe('what tools are shown', () => {
  const variant = variantOf(subjectOf(findUnit('int_mul').configure({ weightBits: 2, activationBits: 2 })));
  const [file] = variant.files;
  const text = file?.text ?? '';
  test.each([
    ['top', { top: 'a; exec touch PWNED' }],
    ['top', { top: 'x'.repeat(300) }],
    ['file', { files: [{ name: '../a.v', text }] }],
    ['file', { files: [{ name: '-o.v', text }] }],
    ['file', { files: [{ name: 'a b.v', text }] }],
    [
      'file twice',
      {
        files: [
          { name: 'a.v', text },
          { name: 'a.v', text },
        ],
      },
    ],
    ['port', { ports: [{ name: 'p, input q', direction: 'out' as const, width: 1, signed: false }] }],
    ['width', { ports: [{ name: 'p', direction: 'out' as const, width: 0.5, signed: false }] }],
    ['parameter', { parameters: { 'A(1)) m (': 1 } }],
    ['parameter', { parameters: { A: Number.NaN } }],
  ])('a variant with another meaning is refused everywhere: %s %j', async (_, change) => {
    const bad = { ...variant, ...change };
    expect(() => requirePlain(bad)).toThrow('E_TOOL_INPUT');
    await expect(icarusSimulator(bad)).rejects.toThrow('E_TOOL_INPUT');
    await expect(synthesize({ design: bad, library: namedLibrary('nand2') })).rejects.toThrow('E_TOOL_INPUT');
    if (!('ports' in change) && !('parameters' in change))
      await expect(lint(bad)).rejects.toThrow('E_TOOL_INPUT');
  });

  test.each(['a b', 'a;b', 'a\nb', '$a', '[a]', '"a"', '{a', 'a\\', '#a', '!a', '`a'])(
    '%j is no word of a script',
    (word) => {
      const fill = (top: string) =>
        fillScript('timing.tcl.hbs', { top, period: 1, clock: '', inputs: ['a'] });
      expect(() => fill(word)).toThrow('E_TOOL_INPUT');
      expect(fill('word')).toContain('link_design word\n');
    },
  );

  test.each(['../a', '/a', 'a b.v', 'a;b', '-a', 'a/../b', 'script.ys', '', 'a\nb'])(
    'no file of a Yosys run: %j',
    async (name) => {
      const run = { engine: 'pinned', script: '', files: { [name]: '' }, timeoutMs: 1000 } as const;
      await expect(runYosys(run)).rejects.toThrow('E_TOOL_INPUT');
    },
  );

  test('a word of a shell is one word of a shell', () => {
    for (const name of [...hostileNames, worst, '', 'plain-name.v']) {
      const said = execFileSync('sh', ['-c', `printf %s ${shellWord(name)}`], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(said).toBe(name);
    }
    expect(shellWord('plain-name.v')).toBe('plain-name.v');
    expect(pwned()).toEqual([]);
  });
});

test('messages cannot move the cursor, add lines or turn the direction of writing', () => {
  const text = describeFailure({
    code: 'E_UNIT',
    what: `there is no unit ${quoted('a\nE_FAKE  all is well\x1b[2J\u202e')}`,
    where: 'file\nE_FAKE  again\x07',
    fix: 'none',
  });
  expect(text.split('\n')).toHaveLength(3);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
});
