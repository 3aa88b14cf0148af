import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import type { UnitSpec } from '../../src/spec/lib/unit.ts';
import { opalDotPorts, opalDotProductBits, opalDotSpec } from '../../src/spec/opal_dot.ts';
import { opalQuantizeRecord, opalQuantizeSpec } from '../../src/spec/opal_quantize.ts';
import { legal } from './configs.ts';

const quantizers = () =>
  legal(opalQuantizeSpec, {
    blockSize: [4, 128],
    outliers: [0, 1, 4],
    elementBits: [3, 4, 8],
    wideBits: [undefined, 4, 7],
    lanes: [undefined, 2],
    twoLevel: [false, true],
    selector: [undefined, 'network', 'insertion'],
    window: ['bounded', 'unlimited'],
  });
const dots = () =>
  legal(opalDotSpec, {
    blockSize: [5, 128],
    outliers: [0, 1, 4],
    elementBits: [3, 8],
    operand: ['weight', 'block', 'either'],
    weights: [undefined, 'dint'],
    weightBits: [undefined, 3],
    encoding: [undefined, 'tc'],
    outlierPath: [undefined, 'fp'],
    routing: [undefined, 'onehot', 'external'],
    owqColumns: [0, 2],
    adder: ['ripple', 'sklansky'],
    stages: [0, 3],
  });

/** Demands one name per completed configuration and the other way round. */
function oneToOne<C extends object>(spec: UnitSpec<C>, configs: readonly C[]): number {
  const names = new Map<string, string>();
  for (const config of configs) {
    const name = spec.moduleName(config);
    const key = JSON.stringify(Object.entries(config).sort());
    expect(names.get(name) ?? key).toBe(key);
    names.set(name, key);
  }
  expect(new Set(names.values()).size).toBe(names.size);
  expect([...names.keys()].filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  return names.size;
}

describe('module names', () => {
  it('are one to one with the hardware', () => {
    expect(oneToOne(opalQuantizeSpec, quantizers())).toBeGreaterThan(100);
    expect(oneToOne(opalDotSpec, dots())).toBeGreaterThan(300);
  });

  it('say what was chosen', () => {
    expect(opalQuantizeSpec.moduleName(parseConfig(opalQuantizeSpec, { wideBits: 7, twoLevel: true }))).toBe(
      'opal_quantize_k128_n4_b4_w7_x16_twolevel_network',
    );
    const options = { weights: 'dint', outlierPath: 'fp', routing: 'external', owqColumns: 2, stages: 1 };
    expect(opalDotSpec.moduleName(parseConfig(opalDotSpec, options))).toBe(
      'opal_dot_sm4a4_k128_n4_fp_external_owq2_p1',
    );
    expect(opalDotSpec.moduleName(parseConfig(opalDotSpec, { elementBits: 7, rows: 8 }))).toBe(
      'opal_dot_w4a7_k128_n4_mux_r8',
    );
  });
});

describe('configurations', () => {
  it('completed ones are complete: parsing them again changes nothing', () => {
    for (const config of quantizers()) expect(parseConfig(opalQuantizeSpec, config)).toEqual(config);
    for (const config of dots()) expect(parseConfig(opalDotSpec, config)).toEqual(config);
  });

  it.each([
    [{ blockSize: 12 }, /'blockSize' 12 is not a power of two/],
    [{ blockSize: 4 }, /4 outliers leave no element in a block of 4/],
    [{ elementBits: 6 }, /'elementBits' is 6, not a width of an element[\s\S]*3, 4, 5, 7, 8/],
    [{ wideBits: 4 }, /'wideBits' 4 is not above 'elementBits' 4/],
    [{ lanes: 3 }, /3 lanes do not divide a block of 128/],
    [{ blockSize: 8, lanes: 16 }, /16 lanes do not divide a block of 8/],
    [{ outliers: 0, selector: 'network' }, /nothing to select by 'network'/],
    [{ outliers: 0, window: 'unlimited' }, /the window has no effect/],
    [{ rounding: 'rne' }, /unknown option 'rounding'/],
  ])('opal_quantize refuses %j', (options, message) => {
    expect(() => parseConfig(opalQuantizeSpec, options)).toThrow(message);
  });

  it.each([
    [{ blockSize: 4 }, /4 outliers leave no element/],
    [{ encoding: 'sm' }, /weights 'int' have no encoding 'sm'/],
    [{ weights: 'dint', encoding: 'asym' }, /'encoding' is "asym", which is not known/],
    [{ operand: 'block', weightBits: 4 }, /so 'weightBits' has no effect/],
    [{ operand: 'either', owqColumns: 1 }, /operand 'either' has no weight columns/],
    [{ operand: 'block', outlierPath: 'fp' }, /not by 'fp' units/],
    [{ operand: 'block', routing: 'external' }, /no weight memory/],
    [{ outliers: 0, routing: 'mux' }, /without outliers 'routing' has no effect/],
    [{ outliers: 0, outlierPath: 'shared' }, /without outliers 'outlierPath' has no effect/],
    [{ rows: 2, operand: 'block' }, /2 rows at once are made without 'operand' block/],
    [{ rows: 2, outlierPath: 'fp' }, /2 rows at once are made without 'outlierPath' fp/],
    [{ rows: 2, owqColumns: 1 }, /2 rows at once are made without 'owqColumns' 1/],
    [{ rows: 2, stages: 1 }, /2 rows at once are made without 'stages' 1/],
    [{ rows: 2, blockSize: 13 }, /2 rows share sums of pairs, and 13 is odd/],
    [{ rows: 17 }, /'rows'/],
  ])('opal_dot refuses %j', (options, message) => {
    expect(() => parseConfig(opalDotSpec, options)).toThrow(message);
  });
});

describe('ports', () => {
  it('of a record: fields side by side, padded to bytes', () => {
    for (const config of quantizers()) {
      const record = opalQuantizeRecord(config);
      const taken = [
        record.elements,
        record.outlierValues,
        record.outlierIndices,
        record.exponent,
        record.invalid,
      ]
        .flatMap(({ offset, bits, count, stride }) =>
          Array.from({ length: count * bits }, (_, i) => offset + Math.floor(i / bits) * stride + (i % bits)),
        )
        .sort((a, b) => a - b);
      expect(taken).toEqual(Array.from({ length: record.bits }, (_, i) => i));
      expect(record.dataBits).toBe(8 * Math.ceil(record.bits / 8));
    }
  });

  it('of a dot product: inputs and fields agree, only what is used is there', () => {
    for (const config of dots()) {
      const inputs = Object.entries(opalDotPorts(config)).filter(([, p]) => p.direction === 'in' && !p.clock);
      const fields = opalDotSpec.fields(config);
      expect(inputs.map(([name]) => name)).toEqual(Object.keys(fields));
      for (const [name, port] of inputs) expect(port.width).toBe(fields[name]!.bits * fields[name]!.count);
    }
    const external = opalDotPorts(parseConfig(opalDotSpec, { routing: 'external' }));
    expect(Object.keys(external)).toEqual(['w', 'wo', 'q', 'x', 'e', 'p', 'p_exp']);
  });

  it.each([
    // 4 * 8 * 255 * 2^15 + 128 * 8 * 8 * 2^5 is just below 2^28.
    [{}, 29],
    // 128 * 8 * 8 is 2^13, which s(14) does not hold.
    [{ outliers: 0 }, 15],
    [{ outlierPath: 'fp' }, 15],
    // dINT4 in half steps: 128 * 12 * 8 is below 2^14.
    [{ outliers: 0, weights: 'dint' }, 15],
    [{ operand: 'block' }, 49],
  ])('%j: p has %i bits', (options, bits) => {
    expect(opalDotProductBits(parseConfig(opalDotSpec, options))).toBe(bits);
  });
});
