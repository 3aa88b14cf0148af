import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeYosys } from '../../src/harness/yosys.ts';
import { flatten } from '../../src/hdl/flatten.ts';
import { type Design, module } from '../../src/hdl/index.ts';
import { agreement } from '../../src/trust/fuzz/agreement.ts';
import {
  counterexample,
  readCorpus,
  readCounterexample,
  specimenFrom,
  writeCounterexample,
} from '../../src/trust/fuzz/counterexample.ts';
import { randomDesign } from '../../src/trust/fuzz/design.ts';
import { drawTapes, fuzz, kindOf, ownCorpus } from '../../src/trust/fuzz/fuzz.ts';
import { randomFamily } from '../../src/trust/fuzz/parametric.ts';
import { fromDesign, type Specimen, specimenOf } from '../../src/trust/fuzz/specimen.ts';
import { warmUpOf } from '../../src/trust/fuzz/warm_up.ts';
import { inside } from '../cli/run.ts';

/** How many designs, and from which seed: SUBBYTE_RANDOM_DESIGNS=2000 SUBBYTE_SEED=7 npx vitest run test/trust/fuzz */
const count = Number(process.env.SUBBYTE_RANDOM_DESIGNS ?? 200);
const seed = Number(process.env.SUBBYTE_SEED ?? 20_001);
const request = { designs: count, seed, yosys: 'native' } as const;

const bitIn = { direction: 'in', sign: 'u', width: 1 } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'subbyte fuzz '));
});
// What one test sets must not reach the next when it fails.
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  closeYosys();
});

const drawn = drawTapes(request);
const designs = (): Design[] =>
  drawn
    .filter(({ kind }) => kind === 'design')
    .slice(0, 150)
    .map(({ name, tape }) => randomDesign(name, tape));

/** Modules and all below them. */
const modules = (design: Design): Design[] => [design, ...design.instances.flatMap((i) => modules(i.design))];

describe('drawn designs', () => {
  const all = designs();
  const every = all.flatMap(modules);

  it('have every kind of node', () => {
    const kinds = new Set<string>(
      every.flatMap(({ nodes }) =>
        nodes.map((node) =>
          node.kind === 'binary' || node.kind === 'unary' || node.kind === 'shift' ? node.op : node.kind,
        ),
      ),
    );
    const wanted =
      'const input wire not neg all any parity add sub mul and or xor eq ne lt le gt ge left right mux select cat ' +
      'slice resize cast reg rom output_of gather sum';
    expect(wanted.split(' ').filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('have what only few designs have', () => {
    const depth = (design: Design): number =>
      1 + Math.max(0, ...design.instances.map((i) => depth(i.design)));
    const registers = every.flatMap((design) => design.registers);
    const seen = {
      'modules three deep': Math.max(...all.map(depth)) >= 3,
      'one module twice': every.some(
        ({ instances }) => new Set(instances.map((i) => i.design)).size < instances.length,
      ),
      'instances in lanes': every.some(({ instances }) => instances.some((i) => i.scope.lane !== null)),
      'blocks in blocks': every.some(({ groups }) => groups.some(({ outer }) => outer.lane !== null)),
      'no clock': all.some(({ ports }) => ports.every(({ clock }) => !clock)),
      'inputs of a later stage': all.some(({ ports }) => ports.some(({ latency }) => latency === 1)),
      'one bit': every.some(({ ports }) => ports.some(({ width, clock }) => width === 1 && !clock)),
      'more than 128 bits': every.some(({ ports }) => ports.some(({ width }) => width > 128)),
      'enable without reset': registers.some(({ enable, reset }) => enable !== null && reset === null),
      'enable and reset': registers.some(({ enable, reset }) => enable !== null && reset !== null),
      'a reset to another value': registers.some(({ init }) => init !== 0n),
      'ignored bits': every.some(({ ignored }) => ignored.length > 0),
      'an output that is a constant': every.some(({ outputs }) =>
        Object.values(outputs).some(({ kind }) => kind === 'const'),
      ),
    };
    expect(Object.entries(seen).filter(([, found]) => !found)).toEqual([]);
  });

  it('with Verilog parameters are mostly stated, and refused else', () => {
    const families = drawn.filter(({ kind }) => kind === 'family');
    const stated = families.filter(({ name, kind, tape }) => specimenOf(name, kind, tape) !== null);
    expect(families.length).toBeGreaterThan(count / 10);
    expect(stated.length).toBeGreaterThan(families.length / 2);
  });

  it('are the same for the same seed, shard by shard', () => {
    const shards = [1, 2, 3].flatMap((index) => drawTapes({ ...request, shard: { index, count: 3 } }));
    expect(shards.map(({ name }) => name).sort()).toEqual(drawn.map(({ name }) => name).sort());
    expect(shards.find(({ name }) => name === drawn[1]?.name)).toEqual(drawn[1]);
  });
});

describe('warm-up', () => {
  it('lasts as long as the longest row of registers without a reset', () => {
    const clk = { direction: 'in', sign: 'u', width: 1, clock: true } as const;
    const bit = { direction: 'in', sign: 'u', width: 1 } as const;
    const design = module(
      'm',
      { clk, rst: bit, a: bit, y: { ...bit, direction: 'out' } },
      (h, { rst, a }) => {
        const r = h.reg('r', { width: 1, sign: 'u', reset: rst });
        r.next(r.q.xor(a));
        return { y: r.q.pipe({ name: 'p', stages: 3 }) };
      },
    );
    expect(warmUpOf(design)).toBe(4);
  });
});

it(
  `agree in every execution: ${count} of them (seed ${seed})`,
  async () => {
    const report = await fuzz({ ...request, failureFolder: folder });
    console.log(
      `fuzz: ${report.members} designs, ${report.gates} as gates too, ${report.seconds.toFixed(0)} s`,
    );
    expect(report.findings, `replay: npx subbyte fuzz --designs ${count} --seed ${seed}`).toEqual([]);
    expect(report.members).toBeGreaterThan(count);
    expect(report.gates).toBeGreaterThan(count / 2);
  },
  10 * 60_000,
);

describe('a text that differs', () => {
  const specimen = (): Specimen => {
    const found = drawn.find(({ kind }) => kind === 'design');
    if (found === undefined) throw new Error('some design was drawn');
    return specimenOf(found.name, 'design', found.tape)!;
  };
  const spoilt = ({ files, ...rest }: Specimen): Specimen => ({
    ...rest,
    files: files.map(({ name, text }) => ({ name, text: text.replace('assign used = ', 'assign used = ~') })),
  });

  it('is noticed in all of them', async () => {
    const { disagreements } = await agreement([spoilt(specimen())], { yosys: 'native' });
    expect(disagreements).toHaveLength(1);
    expect(Object.keys(disagreements[0]!.found)).toEqual(
      expect.arrayContaining(['Verilator', 'Icarus', 'Icarus, written back by Yosys']),
    );
  });

  it('is found among others', async () => {
    const others = drawn.slice(1, 4).map(({ name, kind, tape }) => specimenOf(name, kind, tape)!);
    const { disagreements } = await agreement([...others, spoilt(specimen())], { yosys: 'native' });
    expect(disagreements.map(({ specimen: { name } }) => name)).toEqual([specimen().name]);
  });
});

it('a value of 160 bits that depend on one another in a row settles in Verilator too', async () => {
  // Verilator took it for a loop, and gave up after 100 rounds.
  const wide = <D extends 'in' | 'out'>(direction: D) => ({ direction, sign: 'u', width: 160 }) as const;
  const ports = { rst: bitIn, en: bitIn, a: wide('in'), b: wide('in'), y: wide('out') };
  const design = module('chain', ports, (h, { rst, en, a, b }) => {
    const carry = h.wire('carry', { width: 160, sign: 'u' });
    const turn = a.slice(159, 1).and(carry.value.slice(158, 0)).or(b.slice(159, 1));
    carry.drive(h.concat(turn, a.bit(0).xor(b.bit(0)).xor(rst).xor(en)));
    return { y: carry.value };
  });
  expect((await agreement([fromDesign('chain', design)], { yosys: 'native' })).disagreements).toEqual([]);
});

it('counterexamples of earlier runs agree, such as the chain of bits that turned out to be constant', async () => {
  const corpus = await readCorpus(ownCorpus);
  expect(corpus.map(({ file }) => file)).toContain('verilator_gate_constant.json');
  const specimens = corpus.flatMap(({ example }) => specimenFrom(example) ?? []);
  expect((await agreement(specimens, { yosys: 'native' })).disagreements).toEqual([]);
});

describe('counterexamples', () => {
  it('keep a design whatever becomes of the generator', async () => {
    const { name, tape } = drawn[0]!;
    const path = await writeCounterexample(
      folder,
      'kept',
      counterexample(name, 'design', tape, { Icarus: 'y' }),
    );
    const again = specimenFrom(await readCounterexample(path));
    expect(again!.files).toEqual(specimenOf(name, 'design', tape)!.files);
    expect(flatten(again!.members[0]!.design)).toEqual(flatten(randomDesign(name, tape)));
  });

  it('keep a family at all values that its text is made from', async () => {
    const { name, tape } = drawn.find(
      ({ kind, ...one }) => kind === 'family' && specimenOf(one.name, kind, one.tape),
    )!;
    const path = await writeCounterexample(folder, 'family', counterexample(name, 'family', tape, {}));
    const again = specimenFrom(await readCounterexample(path))!;
    expect(again.files).toEqual(specimenOf(name, 'family', tape)!.files);
    expect(again.members).toHaveLength(3);
    expect(flatten(again.members[2]!.design)).toEqual(
      flatten(randomFamily(name, tape)({ LANES: 6, ACC_W: 77 })),
    );
  });

  it('of the project run first', async () => {
    const files = readdirSync(ownCorpus).filter((file) => file.endsWith('.json'));
    expect((await readCorpus(ownCorpus)).map(({ file }) => file)).toEqual(files.sort());
    const { corpus, findings } = await fuzz({ ...request, designs: 0 });
    expect(corpus).toBe(files.length);
    expect(findings).toEqual([]);
  });

  it('are shrunk, written down, and fail again, where a simulator is wrong', async () => {
    // A vvp that turns every bit over.
    const vvp = join(folder, 'vvp');
    writeFileSync(
      vvp,
      '#!/bin/sh\nvvp "$@" || exit $?\n[ -f outputs.bits ] || exit 0\ntr 01 10 <outputs.bits >turned && mv turned outputs.bits\n',
      { mode: 0o755 },
    );
    vi.stubEnv('SUBBYTE_VVP', vvp);
    const none = join(folder, 'no corpus');
    mkdirSync(none);
    const limits = { designs: 1, corpus: none, failureFolder: folder, shrinkLimitMs: 15_000 };
    const { findings } = await fuzz({ ...request, ...limits });
    expect(findings).toHaveLength(1);
    const { found, file, replay } = findings[0]!;
    expect(Object.keys(found)).toContain('Icarus');
    expect(Object.keys(found)).not.toContain('Verilator');
    expect(replay).toBe(`npx subbyte fuzz --replay ${file}`);
    const kept = specimenFrom(await readCounterexample(file))!;
    expect(kept.members[0]!.design.nodes.length).toBeLessThanOrEqual(
      randomDesign('first', drawn[0]!.tape).nodes.length,
    );
    const again = await inside('fuzz', '--replay', file, '--engine', 'native');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toMatch(/E_SIMULATORS_DISAGREE .*\n.*\n {3}Icarus: /);
  });

  it('that cannot be read are refused', async () => {
    const bad = join(folder, 'corpus');
    mkdirSync(bad);
    writeFileSync(join(bad, 'broken.json'), '{"about": 3}');
    await expect(fuzz({ ...request, designs: 0, corpus: bad })).rejects.toThrow(
      /E_STIMULUS_FILE.*no counterexample/,
    );
  });
});

describe('subbyte fuzz', () => {
  it('prints a report and its replay line', async () => {
    const { exitCode, stdout } = await inside('fuzz', '--designs', '2', '--seed', '3', '--engine', 'native');
    expect(stdout).toMatch(
      /^2 random designs .*\n.*in-process = Verilator .*\n0 disagreements, .*\nagain: npx subbyte fuzz --designs 2 --seed 3 --shard 1\/1 --engine native\n$/,
    );
    expect(exitCode).toBe(0);
  });

  it('replays a file', async () => {
    const { name, tape } = drawn[2]!;
    const path = await writeCounterexample(folder, 'replayed', counterexample(name, kindOf(2), tape, {}));
    const { exitCode, stdout } = await inside('fuzz', '--replay', path, '--engine', 'native', '--json');
    expect(JSON.parse(stdout)).toEqual({ file: path, found: null });
    expect(exitCode).toBe(0);
  });

  it.each([
    [['--shard', '0/3'], /--shard/],
    [['--shard', 'a'], /--shard/],
    [['--replay', 'missing.json'], /E_STIMULUS_FILE.*no counterexample/],
  ])('refuses %j', async (args, text) => {
    const { exitCode, stderr } = await inside('fuzz', ...args);
    expect(stderr).toMatch(text);
    expect(exitCode).toBe(2);
  });
});
