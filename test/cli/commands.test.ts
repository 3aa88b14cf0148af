import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../src/catalog.ts';
import { commands } from '../../src/cli/commands.ts';
import { inside, program, spawned } from './run.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'subbyte-commands-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function json(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await inside(...args, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('help', () => {
  test('every command says what it does and takes', async () => {
    const { stdout } = await inside('--help');
    for (const { name, summary } of commands) {
      expect(stdout).toContain(`  ${name} `);
      const own = await inside(name, '--help');
      expect(own.exitCode).toBe(0);
      expect(own.stdout.replace(/\s+/g, ' ')).toContain(summary);
      expect(own.stdout).toContain('--json');
    }
  });

  test("a unit's options come from its schema, with ranges and defaults", async () => {
    const { stdout } = await inside('gen', 'dint_dot', '--help');
    expect(stdout).toMatch(/--weight-bits <n> +3 to 8 \(default 4\)/);
    expect(stdout).toMatch(/--encoding <name> +one of sm, tc, asym \(default sm\)/);
    expect(stdout).toMatch(/--lanes <n> +1 to 128 \(default 16\)/);
    expect((await inside('gen', 'int_mul', '--help')).stdout).not.toContain('--encoding');
  });

  test('no command at all: the help, and exit code 2', async () => {
    const { exitCode, stdout, stderr } = await inside();
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: subbyte');
  });
});

describe('list', () => {
  test('units and modules', async () => {
    const { units, modules } = await json('list');
    expect(units.map(({ unit }: { unit: string }) => unit)).toEqual(catalog.map(({ unit }) => unit));
    expect(modules).toContainEqual(
      expect.objectContaining({ module: 'int_mul_w8a8_booth', unit: 'int_mul', latency: 0 }),
    );
  });

  test('every line of text is a command line that makes the module', async () => {
    const { stdout } = await inside('list');
    const [, module, line] = /^(dint_mul_sm4a8_zero_skip_sk_p2) +(dint_mul .*)$/m.exec(stdout) ?? [];
    const made = await json('gen', ...(line ?? '').split(' '), '-o', join(home, 'listed'));
    expect(made.module).toBe(module);
  });
});

describe('gen', () => {
  test('any legal configuration, flags included, with every helper', async () => {
    const folder = join(home, 'any');
    const args =
      '--weight-bits 5 --no-weight-signed --architecture booth --recoded --lanes 3 --stages 1'.split(' ');
    const made = await json('gen', 'int_dot', ...args, '-o', folder);
    expect(made.config).toMatchObject({ weightBits: 5, weightSigned: false, recoded: true, lanes: 3 });
    const { modules } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(modules).toHaveLength(1);
    const [{ name, file, needs, hash }] = modules;
    expect(name).toBe('int_dot_uw5a8_x3_acc32_booth_recoded_p1');
    const texts = [file, ...needs].map((each: string) => readFileSync(join(folder, each), 'utf8'));
    expect(texts[0]).toContain(hash);
    const defined = texts.flatMap((text) => [...text.matchAll(/^module (\w+)/gm)].map(([, made]) => made));
    const used = texts.flatMap((text) => [...text.matchAll(/^ +(subbyte_\w+|\w+_tree) \w+ \(/gm)]);
    expect(used.length).toBeGreaterThan(0);
    for (const [, used_] of used) expect(defined).toContain(used_);
  });

  test('modules of earlier calls stay listed; the same call again changes no byte', async () => {
    const folder = join(home, 'more');
    await json('gen', 'int_mul', '-o', folder);
    await json('gen', 'int_dot', '-o', folder);
    const first = readFileSync(join(folder, 'manifest.json'), 'utf8');
    await json('gen', 'int_mul', '-o', folder);
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(first);
    expect(JSON.parse(first).modules.map(({ name }: { name: string }) => name)).toEqual([
      'int_dot_w8a8',
      'int_mul_w8a8',
    ]);
  });
});

describe('stimulus', () => {
  test('golden: integers, patterns, negatives; null where nothing is promised', async () => {
    const mul = await spawned(['golden', 'int_mul_w8a8'], {
      input: '{"w": 3, "a": -5}\n{"w": "0xff", "a": 7}\n',
    });
    expect(mul.stdout).toBe('{"p": -15}\n{"p": -7}\n');
    const idle = '{"rst": 0, "en": 0, "clear": 0, "w": 0, "a": 0}\n';
    const mac = await spawned(['golden', 'int_mac_w8a8', '--json'], { input: idle });
    expect(JSON.parse(mac.stdout)).toEqual([{ acc: null }]);
  });

  test('golden of a unit with options and a parameter', async () => {
    const cycle = { rst: 0, en: 1, clear: 1, w: '0x21', a: '0x0503' };
    const args = ['golden', 'int_dot', '--weight-bits', '4', '--param', 'LANES=2'];
    const { stdout } = await spawned(args, { input: JSON.stringify(cycle) });
    expect(stdout).toBe('{"acc": 13}\n');
  });
});

describe('verify in process', () => {
  test('counts, method, seed and a line to run again', async () => {
    const { stdout } = await inside('verify', 'int_mul_w4a8', '--in-process-only', '--seed', '7');
    expect(stdout).toContain('int_mul_w4a8: 4,096 cases, exhaustive, 0 mismatches');
    expect(stdout).toContain('again: npx subbyte verify int_mul_w4a8 --seed 7');
  });

  test('a unit with options, and its parameters at other values', async () => {
    const args = ['--unit', 'dint_dot', '--lanes', '2', '--param', 'ACC_W=17', '--cases', '50'];
    const { seed, modules } = await json('verify', ...args, '--in-process-only');
    expect(seed).toBe(1);
    expect(modules).toHaveLength(1);
    expect(modules[0]).toMatchObject({ method: 'corners+random', mismatches: 0, executions: ['in-process'] });
  });

  test('replay runs the cycles of a file', async () => {
    const file = join(home, 'replay.jsonl');
    writeFileSync(file, '{"w": 7, "a": -128}\n'.repeat(3));
    const { modules } = await json('verify', 'int_mul_w4a8', '--in-process-only', '--replay', file);
    expect(modules[0]).toMatchObject({ method: 'replay', cases: 3, mismatches: 0 });
  });
});

test('area: baselines and ratios of netlists that were simulated', async () => {
  const args = ['area', 'int_mul', '--weight-bits', '2', '--activation-bits', '2', '--architecture', 'booth'];
  const { library, comparisons } = await json(...args, '--seeds', '1');
  expect(library.name).toBe('nand2');
  const [{ units, baselines }] = comparisons;
  expect(baselines.map(({ label }: { label: string }) => label)).toEqual([
    'INT8 naive text',
    'INT8 naive text, Booth by Yosys',
    'INT8 Baugh-Wooley',
    'INT8 Booth',
    'INT8 Booth, pre-recoded',
    'INT8 NR4SD',
    'INT8 NR4SD, pre-recoded',
  ]);
  const inline = baselines.filter(({ kind }: { kind: string }) => kind === 'inline');
  const smallest = Math.min(...inline.map(({ area }: { area: number }) => area));
  expect(units[0].ratios.like).toBeCloseTo(smallest / units[0].area, 9);
  for (const row of [...units, ...baselines]) expect(row.cycles).toBeGreaterThan(0);
});

test('area: what outliers cost, and cores part by part', { timeout: 900_000 }, async () => {
  const { library, comparisons, opal } = await json('area', '--opal', 'small', '--seeds', '1');
  expect({ library: library.name, comparisons }).toEqual({ library: 'nand2', comparisons: [] });
  for (const { without, lanes, onehot, mux } of opal.dots)
    for (const area of [without, lanes, onehot, mux]) expect(area).toBeGreaterThan(0);
  const [baseline, integer, core] = opal.cores;
  expect([baseline.label, integer.label]).toEqual(['bf16', 'bf16 x INT4']);
  expect([baseline.ratios, integer.ratios]).toEqual([[], []]);
  expect(core.ratios).toEqual([
    { against: 'bf16', area: baseline.area / core.area, energy: null },
    { against: 'bf16 x INT4', area: integer.area / core.area, energy: null },
  ]);
  for (const { leastPeriod, transfers } of opal.cores) {
    expect(leastPeriod).toBeGreaterThan(0);
    // Three queries of two values each.
    expect(transfers).toBe(6);
  }
  // nand2 says nothing of power.
  expect(core.energy).toBeNull();
  const parts = core.parts.map(({ area }: { area: number }) => area);
  expect(core.area).toBeCloseTo(
    parts.reduce((sum: number, area: number) => sum + area, 0),
    6,
  );
});

test('a reader that stops early is no failure', () => {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${program}" list --json | head -c 20; exit 0`],
    { encoding: 'utf8' },
  );
  expect({ length: stdout.length, stderr, status }).toEqual({ length: 20, stderr: '', status: 0 });
});
