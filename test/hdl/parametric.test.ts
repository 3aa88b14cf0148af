import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { CatalogEntry } from '../../src/catalog_unit.ts';
import { lint } from '../../src/harness/lint.ts';
import { type Variant, variantPorts } from '../../src/harness/variant.ts';
import { type Built, buildVariants } from '../../src/harness/verilator/build.ts';
import { closeYosys, runYosys } from '../../src/harness/yosys.ts';
import { emitParametric, emitVerilog, module } from '../../src/hdl/index.ts';
import { type Product, productBits } from '../../src/spec/lib/product.ts';
import { difference, inProcess, stimulus } from '../../src/trust/fuzz/stimulus.ts';

type Values = Readonly<Record<string, number>>;
const files = (entry: CatalogEntry) => entry.emit().map(({ name, text }) => ({ name: `${name}.v`, text }));
const showValues = (values: Values) =>
  Object.entries(values)
    .map(([k, v]) => `${k}=${v}`)
    .join(' ');
const product = (entry: CatalogEntry) => productBits(entry.config as unknown as Product);

const units = {
  'int_dot, signed': findUnit('int_dot').configure({ weightBits: 4, activationBits: 5, lanes: 4 }),
  'int_dot, unsigned': findUnit('int_dot').configure({
    weightBits: 3,
    weightSigned: false,
    activationBits: 4,
    activationSigned: false,
    lanes: 4,
  }),
  'int_dot, zero point, two stages': findUnit('int_dot').configure({
    weightBits: 4,
    zeroPoint: true,
    activationBits: 4,
    lanes: 4,
    stages: 2,
  }),
  'dint_dot, sm': findUnit('dint_dot').configure({
    weightBits: 4,
    encoding: 'sm',
    activationBits: 8,
    lanes: 4,
  }),
  'dint_dot, asym': findUnit('dint_dot').configure({
    weightBits: 3,
    encoding: 'asym',
    activationBits: 4,
    lanes: 4,
  }),
  'int_mac, signed': findUnit('int_mac').configure({ weightBits: 5, activationBits: 4 }),
  'int_mac, unsigned': findUnit('int_mac').configure({
    weightBits: 4,
    weightSigned: false,
    activationBits: 4,
    activationSigned: false,
  }),
  'dint_mac, tc': findUnit('dint_mac').configure({ weightBits: 4, encoding: 'tc', activationBits: 4 }),
} as const;

/** From the least legal values to ones no elaboration saw. */
function settings(entry: CatalogEntry): readonly Values[] {
  const least = product(entry);
  const widths = [least, least + 1, least + 9, 61];
  if (!entry.parameters.some((p) => p.name === 'LANES')) return widths.map((w) => ({ ACC_W: w }));
  return [1, 2, 7, 33].map((lanes, i) => ({ LANES: lanes, ACC_W: widths[i] ?? least }));
}

describe('a parameter overridden in Verilator', () => {
  const cases = Object.entries(units).flatMap(([title, entry]) =>
    settings(entry).map((values) => ({ title, entry, values, key: `${title} ${showValues(values)}` })),
  );
  let built: Built;
  beforeAll(async () => {
    built = await buildVariants(
      cases.map(({ key, entry, values }): Variant => {
        const ports = variantPorts(entry.withParameters(values).ports);
        return { key, top: entry.module, files: files(entry), ports, parameters: values };
      }),
    );
  });

  it.each(cases)('gives the hardware of these values: $key', async ({ key, entry, values }) => {
    const design = entry.elaborate(values);
    const frames = stimulus(design, 4, 3, 200);
    const simulator = built.simulator(key);
    const found = difference(inProcess(design, frames), await simulator.run(frames), 4);
    await simulator.close();
    expect(found).toBeNull();
  });
});

describe('the parametric text', () => {
  it.each(Object.entries(units))('pleases every tool: %s', async (_, entry) => {
    const complaints = await lint({ top: entry.module, files: files(entry) });
    expect(complaints.filter(({ complaint }) => complaint !== '')).toEqual([]);
  });

  it.each(Object.entries(units))('pleases every tool at the least values too: %s', async (_, entry) => {
    const [least = {}] = settings(entry);
    const text = entry
      .emit()
      .map((m) => m.text)
      .join('\n');
    const changed = Object.entries(least).reduce(
      (t, [name, value]) => t.replace(new RegExp(`parameter ${name} = \\d+`), `parameter ${name} = ${value}`),
      text,
    );
    const complaints = await lint({
      top: entry.module,
      files: [{ name: `${entry.module}.v`, text: changed }],
    });
    expect(complaints.filter(({ complaint }) => complaint !== '')).toEqual([]);
  });
});

describe('a parameter overridden in Yosys', () => {
  afterAll(closeYosys);

  const small = {
    signed: findUnit('int_dot').configure({ weightBits: 2, activationBits: 2, lanes: 4 }),
    unsigned: findUnit('int_dot').configure({
      weightBits: 2,
      weightSigned: false,
      activationBits: 2,
      activationSigned: false,
      lanes: 4,
    }),
    dint: findUnit('dint_dot').configure({ weightBits: 3, encoding: 'sm', activationBits: 2, lanes: 4 }),
  };

  /** Proves the parametric text at `values` equal to `fixed`; throws where Yosys cannot. */
  const prove = (entry: CatalogEntry, values: Values, fixed: string) => {
    const set = Object.entries(values)
      .map(([name, value]) => `-set ${name} ${value}`)
      .join(' ');
    const script = [
      'read_verilog parametric.v',
      `chparam ${set} ${entry.module}`,
      `hierarchy -check -top ${entry.module}`,
      'proc; flatten; opt_clean',
      `rename -top gold`,
      'design -stash gold',
      'read_verilog fixed.v',
      `hierarchy -check -top ${entry.module}`,
      'proc; flatten; opt_clean',
      `rename -top gate`,
      'design -stash gate',
      'design -copy-from gold -as gold gold',
      'design -copy-from gate -as gate gate',
      'equiv_make gold gate equal',
      'hierarchy -top equal',
      'opt_clean',
      'equiv_struct',
      'equiv_simple -undef',
      'equiv_induct -undef',
      'equiv_status -assert',
    ].join('\n');
    const parametric = entry
      .emit()
      .map((m) => m.text)
      .join('\n');
    return runYosys({
      engine: 'pinned',
      script,
      files: { 'parametric.v': parametric, 'fixed.v': fixed },
      timeoutMs: 120_000,
    });
  };
  const fixedText = (entry: CatalogEntry, values: Values) =>
    emitVerilog(entry.elaborate(values))
      .map((m) => m.text)
      .join('\n');

  it.each(
    Object.entries(small).flatMap(([title, entry]) =>
      [
        { LANES: 1, ACC_W: product(entry) },
        { LANES: 3, ACC_W: product(entry) + 4 },
      ].map((values) => ({ title, entry, values })),
    ),
  )('is proved equal to the fixed design: $title $values', async ({ entry, values }) => {
    const { log } = await prove(entry, values, fixedText(entry, values));
    expect(log).toMatch(/Equivalence successfully proven/);
  });

  it('is not proved equal to a design that differs', async () => {
    const values = { LANES: 3, ACC_W: 8 };
    const wrong = fixedText(small.signed, values).replace(/\+ \{/, '- {');
    expect(wrong).not.toBe(fixedText(small.signed, values));
    await expect(prove(small.signed, values, wrong)).rejects.toThrow(/unproven \$equiv/);
  });
});

describe('a design that Verilog parameters cannot state', () => {
  const shapes = (width: number) =>
    ({
      a: { direction: 'in', sign: 'u', width },
      y: { direction: 'out', sign: 'u', width },
    }) as const;
  const range = [{ name: 'N', default: 4, values: [2, 3, 5] }];

  it('is refused when its structure changes', () => {
    const build = ({ N = 2 }: Values) =>
      module('reversed', shapes(N), (h, { a }) => {
        const [top, ...rest] = Array.from({ length: N }, (_, i) => a.bit(i));
        return { y: h.concat(top ?? a.bit(0), ...rest) };
      });
    expect(() => emitParametric(build, range)).toThrowErrorMatchingInlineSnapshot(`
      [DesignError: E_PARAMETER  the structure of 'reversed' depends on N: items[0].value.parts: lists of different lengths
         in reversed
         fix: put the value into the module name, or build the structure with replicate and sums over lanes          docs/errors/E_PARAMETER.md]
    `);
  });

  it('is refused when a width is not affine', () => {
    const build = ({ N = 2 }: Values) => module('squared', shapes(N * N), (_, { a }) => ({ y: a.not() }));
    expect(() => emitParametric(build, range)).toThrowErrorMatchingInlineSnapshot(`
      [DesignError: E_PARAMETER  the structure of 'squared' depends on N: ports[0].type.width: 4, 9, 25, 25 is not affine in N
         in squared
         fix: put the value into the module name, or build the structure with replicate and sums over lanes          docs/errors/E_PARAMETER.md]
    `);
  });

  it('is refused when a constant would grow with it', () => {
    const build = ({ N = 2 }: Values) =>
      module('masked', shapes(N), (h, { a }) => ({ y: a.xor(h.uint(1, N)) }));
    expect(() => emitParametric(build, range)).toThrowErrorMatchingInlineSnapshot(`
      [DesignError: E_PARAMETER  the structure of 'masked' depends on N: the constant 1 has a width that depends on a parameter
         in masked
         fix: put the value into the module name, or build the structure with replicate and sums over lanes          docs/errors/E_PARAMETER.md]
    `);
  });
});
