import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../../src/catalog.ts';
import { unitArguments } from '../../../src/cli/unit_options.ts';
import { type Flat, type FlatOp, flatten } from '../../../src/hdl/flatten.ts';
import { compileFlat } from '../../../src/hdl/sim/compile.ts';
import { drawMutants } from '../../../src/trust/mutation/draw.ts';
import { applyMutant, nameOf } from '../../../src/trust/mutation/mutants.ts';
import { inside } from '../../cli/run.ts';
import { flatVerilog } from './flat_verilog.ts';
import { icarusAlone } from './icarus.ts';
import { aboutOf, hexLines, jsonLines, verdictOf } from './reader.ts';
import { smallEntry } from './small.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'subbyte-bench-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const seed = 11;
const cases = 40;
/** Faults that are noticed, per unit, and such that are not. */
const noticedFaults = 3;

const verilogOf = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.v') && !['tb.v', 'changed.v'].includes(name));

describe.each(catalog.map(({ unit }) => unit))('%s', (unit) => {
  const entry = smallEntry(unit);
  let folder: string;
  beforeAll(async () => {
    folder = join(root, unit);
    const words = `${unit} ${unitArguments(entry.config)}`.trim().split(' ');
    const made = await inside('vectors', ...words, '-o', folder, '--cases', `${cases}`, '--seed', `${seed}`);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('passes in Icarus alone, and fails with a fault wherever the vectors show it', () => {
    const design = entry.design();
    const flat = flatten(design);
    const beforeEdge = entry.streaming !== null;
    const said = (changed: Flat): string => {
      const simulator = compileFlat(changed, design.ports, { beforeEdge });
      simulator.powerUp(seed);
      return verdictOf(folder, { step: (inputs) => bits(simulator.step(inputs)) });
    };
    const bits = (values: Readonly<Record<string, bigint>>) =>
      Object.fromEntries(
        design.ports
          .filter(({ direction }) => direction === 'out')
          .map(({ name, width }) => [name, BigInt.asUintN(width, values[name] ?? 0n)]),
      );
    const bench = (changed: Flat) =>
      icarusAlone(folder, [], flatVerilog(entry.module, design.ports, changed, seed));

    const whole = icarusAlone(folder, verilogOf(folder));
    expect(whole).toMatchObject({ status: 0, verdict: expect.stringMatching(/^PASS: [1-9]/) });
    expect(said(flat)).toBe(whole.verdict);
    // The operations written down by somebody else, without a fault: whatever a fault changes below is the fault's doing.
    expect(bench(flat)).toMatchObject({ status: 0, verdict: whole.verdict });

    let noticed = 0;
    let unnoticed = 0;
    for (const mutant of drawMutants(flat, 24, seed).mutants) {
      const wanted = said(applyMutant(flat, mutant));
      const isNoticed = wanted.startsWith('FAIL');
      if (isNoticed ? noticed >= noticedFaults : unnoticed >= 1) continue;
      const run = bench(applyMutant(flat, mutant));
      expect({ verdict: run.verdict, fails: run.status !== 0 }, nameOf(mutant)).toEqual({
        verdict: wanted,
        fails: isNoticed,
      });
      if (isNoticed) noticed++;
      else unnoticed++;
      if (noticed >= noticedFaults && unnoticed >= 1) break;
    }
    expect(noticed).toBe(noticedFaults);

    // Pauses are worth something where a module that takes no notice of them fails.
    for (const port of Object.keys(entry.ports).filter((name) => /^(m_.*_tready|s_.*_tvalid)$/.test(name))) {
      const ops = flat.ops.map((op): FlatOp => {
        const { width, sign } = op;
        return op.port === port ? { kind: 'const', width, sign, args: [], value: 1n } : op;
      });
      expect(bench({ ...flat, ops }), `${port} taken for 1`).toMatchObject({
        verdict: expect.stringMatching(/^FAIL: /),
        status: 1,
      });
    }
  }, 300_000);

  it('says the same in all its forms', () => {
    const { cycles, lines } = aboutOf(folder);
    const number = (value: unknown): bigint => BigInt(value as string | number | boolean);
    if (cycles !== undefined) {
      for (const name of ['stimulus', 'expected']) {
        const objects = jsonLines(folder, `${name}.jsonl`);
        const rows = hexLines(folder, `${name}.hex`);
        expect([objects.length, rows.length]).toEqual([cycles, cycles]);
        for (const field of lines[`${name}.hex`]!.filter((one) => !one.name.endsWith(' known')))
          for (const [i, object] of objects.entries()) {
            const bits = rows[i]![field.name]!;
            const claimed = rows[i]![`${field.name} known`];
            const value = object[field.name];
            if (value === null) expect([claimed, bits]).toEqual([0n, 0n]);
            else {
              if (claimed !== undefined) expect(claimed).toBe(2n ** BigInt(field.width) - 1n);
              expect(field.signed ? BigInt.asIntN(field.width, bits) : bits).toBe(number(value));
            }
          }
        expect(Object.keys(objects[0]!).sort()).toEqual(
          lines[`${name}.hex`]!.map((one) => one.name)
            .filter((one) => !one.endsWith(' known'))
            .sort(),
        );
      }
      return;
    }
    const runs = hexLines(folder, 'runs.hex');
    const streams = Object.keys(lines).filter(
      (name) => /^[sm wcv]_?/.test(name) && name.endsWith('_axis.hex'),
    );
    for (const [file, isStimulus] of [
      ['stimulus.jsonl', true],
      ['expected.jsonl', false],
    ] as const) {
      const told = new Map<string, unknown[]>();
      const steady: unknown[] = [];
      for (const object of jsonLines(folder, file)) {
        if ('run' in object) steady.push(object.steady ?? {});
        else {
          const name = String(object.stream);
          const user = object.user === undefined ? {} : { tuser: number(object.user) };
          const beat = { tlast: number(object.last), ...user, tdata: number(object.data) };
          told.set(name, [...(told.get(name) ?? []), { run: steady.length - 1, ...beat }]);
        }
      }
      expect(steady).toHaveLength(runs.length);
      const mine = streams.filter((name) => name.startsWith('m_') !== isStimulus);
      expect([...told.keys()].map((name) => `${name}.hex`).sort()).toEqual(mine.sort());
      for (const [name, beats] of told) {
        const rows = hexLines(folder, `${name}.hex`);
        const wanted = runs.flatMap((run, at) =>
          rows
            .slice(Number(run[`${name} from`]), Number(run[`${name} to`]))
            .map((row) => ({ run: at, ...row })),
        );
        expect(wanted).toHaveLength(rows.length);
        expect(beats).toEqual(wanted);
      }
      if (!isStimulus) continue;
      for (const field of lines['runs.hex']!.filter(({ name }) => !/ (from|to)$/.test(name)))
        for (const [i, run] of runs.entries()) {
          const bits = run[field.name]!;
          const value = (steady[i] as Record<string, unknown>)[field.name];
          expect(field.signed ? BigInt.asIntN(field.width, bits) : bits).toBe(number(value));
        }
    }
  });

  it.runIf(entry.streaming !== null)('lets every stream move and wait, early and late', () => {
    const paces = hexLines(folder, 'paces.hex');
    for (const name of Object.keys(paces[0]!))
      for (let from = 0; from < paces.length; from += 1024)
        for (const moves of [0n, 1n])
          expect(paces.slice(from, from + 60).some((pace) => pace[name] === moves) || from > 0).toBe(true);
    for (const name of Object.keys(paces[0]!)) {
      const rests = paces.filter((pace) => pace[name] === 0n).length;
      expect(rests).toBeGreaterThan(paces.length / 8);
      expect(rests).toBeLessThan(paces.length * (7 / 8));
    }
  });
});
