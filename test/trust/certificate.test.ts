import { afterAll, describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import type { Variant } from '../../src/harness/variant.ts';
import { closeYosys } from '../../src/harness/yosys.ts';
import { subjectOf, variantOf } from '../../src/report/execution.ts';
import { wire } from '../../src/trust/certificate/netlist.ts';
import { certifyOpalDot } from '../../src/trust/certificate/opal.ts';
import { outlierValue } from '../../src/trust/certificate/opal_outlier.ts';
import { certifyProduct } from '../../src/trust/certificate/product.ts';
import { elaborated, readBack } from '../../src/trust/certificate/read_back.ts';
import { proveNoWrap } from '../../src/trust/certificate/wrap.ts';
import type { proveModule } from '../../src/trust/prove.ts';
import { inside } from '../cli/run.ts';

afterAll(closeYosys);

const entryOf = (unit: string, options: object) => findUnit(unit).configure(options);
const variant = (unit: string, options: object) => variantOf(subjectOf(entryOf(unit, options)));

async function certify(unit: string, options: object, design: Variant = variant(unit, options)) {
  const { wiring } = readBack(await elaborated(design), design.top);
  return certifyProduct(wiring, entryOf(unit, options).config as never);
}

/** The same design with one of its files edited by hand. */
function tampered(design: Variant, file: string, from: string, to: string): Variant {
  const files = design.files.map((f) => (f.name === file ? { ...f, text: f.text.replace(from, to) } : f));
  expect(files).not.toEqual(design.files);
  return { ...design, files };
}

const small = { weightBits: 2, activationBits: 2, architecture: 'baugh_wooley' };

describe('the multiplier of the page on proofs', () => {
  it('has the constant 12 and one half adder, and is tried with 16 operands', async () => {
    expect(await certify('int_mul', small)).toMatchObject({
      width: 4,
      constant: 12n,
      casesPerLane: 16,
      adders: 2,
    });
  });

  const design = variant('int_mul', small);
  const tree = `${design.top}_tree.v`;
  const edits = [
    [
      'a carry that leads nowhere',
      tree,
      '.co(carry_c1_r0_s1)',
      '.co()',
      /p\[1\] counts 2\^1, but .* counts nothing, not twice as much \(adder tree\.add_c1_r0_s1, column 1\)/,
    ],
    ['an operand in the wrong column', tree, '.a(pp[1])', '.a(pp[0])', /lane 0 .*column \d/],
    [
      'a lost inversion',
      tree,
      '~carry_c2_r0_s2',
      'carry_c2_r0_s2',
      /constants do not cancel: -8 is left, column 3/,
    ],
    [
      'a wrong partial product',
      `${design.top}.v`,
      "^ 2'd1",
      "^ 2'd2",
      /lane 0 with weight code \d, activation code \d: off by/,
    ],
  ] as const;
  it.each(edits)('is refused with %s', async (_, file, from, to, message) => {
    await expect(certify('int_mul', small, tampered(design, file, from, to))).rejects.toThrow(message);
  });

  it('is refused with a full or half adder that does not add', async () => {
    const broken = tampered(design, 'subbyte_half_adder.v', 'a & b', 'a | b');
    await expect(certify('int_mul', small, broken)).rejects.toThrow(
      /the adder makes \d of inputs that add up to \d/,
    );
  });
});

describe('an accumulator', () => {
  const options = { ...small, accumulatorBits: 6 };
  const design = variant('int_mac', options);
  it('has a certificate', async () => {
    expect(await certify('int_mac', options)).toMatchObject({ width: 6, accumulates: true });
  });

  const edits = [
    ['a reset to another value', "acc <= 6'd0", "acc <= 6'd1", /acc\[0\] \(column 0\) loads something else/],
    ['an inverted enable', 'else if (en)', 'else if (!en)', /./],
    ['a clear that clears nothing', "clear ? 6'd0 : acc", "en ? 6'd0 : acc", /acc is cleared by en/],
    [
      'an accumulator that is added twice',
      '.start(start)',
      ".start({start[4:0], 1'b0})",
      /acc\[\d\].*column \d/,
    ],
  ] as const;
  it.each(edits)('is refused with %s', async (_, from, to, message) => {
    await expect(certify('int_mac', options, tampered(design, `${design.top}.v`, from, to))).rejects.toThrow(
      message,
    );
  });
});

describe('a certificate', () => {
  it('is of any prefix adder and pipeline, with and without a zero point', async () => {
    for (const adder of ['brent_kung', 'sklansky', 'kogge_stone'])
      for (const stages of [0, 2]) {
        const options = { weightBits: 4, activationBits: 5, lanes: 3, accumulatorBits: 16, adder, stages };
        await certify('int_dot', { ...options, architecture: 'booth' });
        await certify('dint_dot', { ...options, encoding: 'asym', architecture: 'booth' });
      }
  });

  it('does not fit another configuration', async () => {
    const design = variant('dint_mul', { encoding: 'tc', architecture: 'booth' });
    await expect(certify('dint_mul', { encoding: 'sm', architecture: 'booth' }, design)).rejects.toThrow(
      /lane 0 with weight code/,
    );
  });

  it('is not had by a design that hangs on itself or has two drivers', async () => {
    const { wiring } = readBack(await elaborated(variant('int_mul', small)), variant('int_mul', small).top);
    const [gate] = wiring.netlist.gates;
    const loop = {
      ...wiring.netlist,
      gates: wiring.netlist.gates.map((g) =>
        g === gate ? { ...g, inputs: g.inputs.map(() => g.output) } : g,
      ),
    };
    expect(() => certifyProduct(wire(loop), entryOf('int_mul', small).config as never)).toThrow(
      /hangs on itself|hang/,
    );
    expect(() => wire({ ...wiring.netlist, gates: [...wiring.netlist.gates, gate!] })).toThrow(/two drivers/);
  });
});

describe('rows of weights that meet one block', () => {
  const rows = {
    blockSize: 4,
    outliers: 1,
    routing: 'mux',
    weights: 'int',
    weightBits: 3,
    elementBits: 3,
    rows: 2,
  };

  it('have a certificate each, outliers included, which another row does not fit', async () => {
    const entry = entryOf('opal_dot', rows);
    const { wiring } = readBack(await elaborated(variantOf(subjectOf(entry))), entry.module);
    const config = entry.config as never;
    // 2 rows, 2 pairs of lanes each, 2^12 codes of a pair.
    expect(certifyOpalDot(wiring, config)).toMatchObject({ rows: 2, outliers: 1, cases: 16_384 });
    const { netlist } = wiring;
    const exchanged = netlist.ports.map((port) => {
      const half = port.bits.length / 2;
      return port.name === 'p'
        ? { ...port, bits: [...port.bits.slice(half), ...port.bits.slice(0, half)] }
        : port;
    });
    expect(() => certifyOpalDot(wire({ ...netlist, ports: exchanged }), config)).toThrow(/E_CERTIFICATE/);
  });
});

describe('no wrap', () => {
  const mac = (options: object) => entryOf('int_mac', options).config as never;
  it('is proved for exactly the documented depth', () => {
    // 16 * (-8 * -8) = 1024 is the first sum that 11 bits do not hold.
    const proof = proveNoWrap('m', mac({ weightBits: 4, activationBits: 4, accumulatorBits: 11 }), true);
    expect(proof).toMatchObject({ depth: 15n, high: 960n, cases: 256 });
  });

  it('is refused for a depth that is not safe', () => {
    const config = {
      ...(mac({ weightBits: 4, activationBits: 4, accumulatorBits: 11 }) as object),
      exactDepth: 16,
    };
    expect(() => proveNoWrap('m', config as never, true)).toThrow(/made for 16 cycles, but only 15 are safe/);
    expect(() =>
      proveNoWrap('m', mac({ weightBits: 4, activationBits: 4, accumulatorBits: 11 }), false),
    ).toThrow(/can wrap/);
  });
});

it('an outlier is what the formats page says, to the last place', () => {
  const one = 0x3f80;
  expect([3, 0, -1, -7, -8].map((s) => outlierValue(one | 0x7f, -s))).toEqual([255 * 8, 255, 127, 1, 0]);
  expect([outlierValue(0x8000 | one, 0), outlierValue(0x0001, -126), outlierValue(0x7f80, 127)]).toEqual([
    -128,
    0,
    Number.NaN,
  ]);
  expect([outlierValue(one, -15), outlierValue(one, -16)]).toEqual([128 * 2 ** 15, Number.NaN]);
});

describe('subbyte prove', () => {
  it('prints the evidence of a module as JSON', async () => {
    const { exitCode, stdout } = await inside(
      'prove',
      'dint_mac',
      '--weight-bits',
      '3',
      '--activation-bits',
      '3',
      '--accumulator-bits',
      '10',
      '--json',
    );
    expect(exitCode).toBe(0);
    const { modules } = JSON.parse(stdout) as { modules: Awaited<ReturnType<typeof proveModule>>[] };
    const rows = modules.flatMap(({ evidence }) => evidence);
    expect(rows.map(({ claim, method, passed }) => `${claim}: ${method} ${passed}`)).toEqual([
      'certificate: certificate true',
      'no wrap: exhaustive true',
      'parametric = fixed: formal true',
      'parametric = fixed: formal true',
    ]);
    for (const { tools } of rows.slice(0, 1)) expect(tools).toEqual({ Yosys: '0.55.944' });
  });

  it('says when no proof has anything to say', async () => {
    const { exitCode, stdout } = await inside('prove', 'rescale_p24_bf16_to_bf16');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: '0 of 0 claims proved, 1 modules without a claim of this kind\n',
    });
  });
});
