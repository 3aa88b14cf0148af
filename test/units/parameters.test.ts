import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { runTool } from '../../src/harness/process.ts';
import { inTemporaryFolder } from '../../src/harness/temporary.ts';
import { toolPath } from '../../src/harness/tools.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { runYosys, yosysText } from '../../src/harness/yosys.ts';
import { type Subject, variantOf } from '../../src/report/execution.ts';
import { exactBits } from '../../src/spec/lib/accumulator.ts';
import type { Product } from '../../src/spec/lib/product.ts';
import { agree, patience, printReport } from './lib.ts';

/** `LANES` and `ACC_W` set where the module is used make the hardware of those values. */

const dots = [
  ['int_dot', { weightBits: 8 }],
  ['int_dot', { weightBits: 4 }],
  ['int_dot', { weightBits: 4, zeroPoint: true }],
  ['dint_dot', { encoding: 'sm' }],
  ['dint_dot', { encoding: 'tc' }],
  ['dint_dot', { encoding: 'asym' }],
] as const;

interface Case {
  readonly title: string;
  /** The text at its defaults, with other values given to its parameters. */
  readonly subject: Subject;
  /** The same by an instantiation, and by Yosys. */
  readonly variants: readonly [Variant, Variant];
}

/** One lane and no bit to spare; more lanes than by default, the widest accumulator; odd ones between. */
function pairsOf(product: Product) {
  return [
    { LANES: 1, ACC_W: exactBits(product, 1, 1) },
    { LANES: 33, ACC_W: 64 },
    { LANES: 5, ACC_W: 21 },
  ];
}

function casesOf(unit: string, options: object): Omit<Case, 'variants'>[] {
  const base = findUnit(unit).configure(options);
  expect(base.parameters.map(({ name }) => name)).toEqual(['LANES', 'ACC_W']);
  return pairsOf(base.config as unknown as Product).map((parameters) => ({
    title: `${base.module} LANES=${parameters.LANES} ACC_W=${parameters.ACC_W}`,
    subject: { entry: base.withParameters(parameters), base, parameters },
  }));
}

const fixedName = (i: number): string => `fixed_${i}`;

/** Yosys sets the parameters and writes what it made of the module, for all cases in one run. */
async function throughYosys(subjects: readonly Subject[]): Promise<Variant[]> {
  const variants = subjects.map(variantOf);
  const script = variants.flatMap(({ top, files, parameters = {} }, i) => [
    'design -reset',
    `read_verilog ${files.map(({ name }) => name).join(' ')}`,
    `chparam ${Object.entries(parameters)
      .map(([name, value]) => `-set ${name} ${value}`)
      .join(' ')} ${top}`,
    `hierarchy -check -top ${top}`,
    'proc',
    `rename -top ${fixedName(i)}`,
    `write_verilog -noattr ${fixedName(i)}.v`,
  ]);
  const files = Object.fromEntries(variants.flatMap((v) => v.files.map(({ name, text }) => [name, text])));
  const result = await runYosys({
    engine: 'pinned',
    script: `${script.join('\n')}\n`,
    files,
    timeoutMs: 110_000,
  });
  return variants.map(({ ports }, i) => {
    const name = `${fixedName(i)}.v`;
    return { key: `yosys ${i}`, top: fixedName(i), files: [{ name, text: yosysText(result, name) }], ports };
  });
}

const untitled = dots.flatMap(([unit, options]) => casesOf(unit, options));
let cases: Case[];
let built: Built;

beforeAll(async () => {
  const fixed = await throughYosys(untitled.map(({ subject }) => subject));
  cases = untitled.map((one, i) => {
    const other = fixed[i];
    if (other === undefined) throw new Error('a case is missing');
    return { ...one, variants: [{ ...variantOf(one.subject), key: `verilator ${i}` }, other] };
  });
  built = await buildVariants(cases.flatMap(({ variants }) => variants));
}, patience);

describe('overridden parameters', () => {
  it.each(untitled.map(({ title }, i) => [title, i] as const))(
    '%s: results of the golden model in Verilator and after Yosys',
    async (title, i) => {
      const { subject, variants } = cases[i]!;
      const { entry, base, parameters } = subject;
      expect(base.config).toMatchObject({ lanes: 16, accumulatorBits: 32 });
      expect(entry.config).toMatchObject({ lanes: parameters.LANES, accumulatorBits: parameters.ACC_W });
      for (const { key } of variants) {
        const simulator = built.simulator(key);
        try {
          const report = await agree(subject, [simulator], {
            module: `${title}, ${key.split(' ')[0]}`,
            cases: 1000,
          });
          printReport(report);
          expect(report).toMatchObject({ mismatches: 0 });
        } finally {
          await simulator.close();
        }
      }
    },
  );

  it('set by `-G` leave Verilator nothing to say', async () => {
    for (const { subject, variants } of cases) {
      const [{ top, files }] = variants;
      await inTemporaryFolder('subbyte-override', async (folder) => {
        await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
        const overrides = Object.entries(subject.parameters).map(([name, value]) => `-G${name}=${value}`);
        const { stdout, stderr } = await runTool({
          tool: 'Verilator',
          path: toolPath('verilator'),
          args: ['--lint-only', '-Wall', ...overrides, '--top-module', top, ...files.map(({ name }) => name)],
          cwd: folder,
          timeoutMs: 60_000,
        });
        expect(stdout + stderr).toBe('');
      });
    }
  });
});
