import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/golden/lib/golden.ts';
import { pack } from '../../src/golden/lib/lanes.ts';
import { golden } from '../../src/golden/opal_dot.ts';
import { scenarios } from '../../src/scenarios/opal_dot.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { opalDotPorts, opalDotSpec } from '../../src/spec/opal_dot.ts';
import { opalDotTables } from '../tables/opal.ts';

const configs = [
  {},
  { outliers: 0 },
  { operand: 'block', blockSize: 16 },
  { operand: 'either', blockSize: 8, elementBits: 7, stages: 1 },
  { weights: 'dint', encoding: 'tc', outlierPath: 'fp', owqColumns: 2, blockSize: 5, outliers: 3 },
  { routing: 'external', owqColumns: 1, blockSize: 32, stages: 2 },
];

describe('dot products worked out by hand', () => {
  it.each(opalDotTables)('$name', ({ options, inputs, outputs }) => {
    const config = parseConfig(opalDotSpec, options);
    const fields = opalDotSpec.fields(config);
    const ports = opalDotPorts(config);
    const values: Values = Object.fromEntries(
      Object.entries(inputs).map(([name, lanes]) => [
        name,
        ports[name]!.sign === 's' ? BigInt(lanes[0]!) : pack(lanes.map(BigInt), fields[name]!.bits),
      ]),
    );
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(fields).sort());
    const expected = Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, value === null ? null : BigInt(value)]),
    );
    expect(golden(config).step(values)).toEqual(expected);
  });
});

describe('registers', () => {
  it('move when en is 1, and are unknown before', () => {
    const config = parseConfig(opalDotSpec, { blockSize: 4, outliers: 0, stages: 2 });
    const model = golden(config);
    const cycle = (q: bigint, en: bigint) => model.step({ en, w: 1n, q, e: 2n });
    expect(cycle(5n, 1n)).toEqual({ p: null, p_exp: null });
    expect(cycle(6n, 0n)).toEqual({ p: null, p_exp: null });
    expect(cycle(7n, 1n)).toEqual({ p: 5n, p_exp: 0n });
    expect(cycle(1n, 0n)).toEqual({ p: 5n, p_exp: 0n });
    expect(cycle(1n, 1n)).toEqual({ p: 7n, p_exp: 0n });
    model.powerUp();
    expect(cycle(1n, 1n)).toEqual({ p: null, p_exp: null });
  });
});

describe('scenarios', () => {
  it.each(configs)('%j: every input driven within its width, the same for a seed', (options) => {
    const config = parseConfig(opalDotSpec, options);
    const all = scenarios(config, 5, 20);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(scenarios(config, 5, 20)).toEqual(all);
    expect(scenarios(config, 6, 20)).not.toEqual(all);
    const ports = Object.entries(opalDotPorts(config)).filter(
      ([, p]) => p.direction === 'in' && p.clock !== true,
    );
    const names = ports.map(([name]) => name).join();
    const wrong = all
      .flatMap(({ cycles }) => cycles)
      .filter(
        (values) =>
          Object.keys(values).join() !== names ||
          ports.some(([name, { sign, width }]) => {
            const value = values[name]!;
            return (sign === 's' ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value)) !== value;
          }),
      );
    expect(wrong).toEqual([]);
  });

  it.each(configs)('%j: p is known, fills its width and stays inside', (options) => {
    const config = parseConfig(opalDotSpec, options);
    const model = golden({ ...config, stages: 0 });
    const bound = 1n << BigInt(opalDotPorts(config).p!.width - 1);
    // An invalid block is no legal operand of a second block.
    const legal = scenarios(config, 3, 50).filter(({ name }) => !/^(NaN|infinity|nothing|random)/.test(name));
    const sums = legal.flatMap(({ cycles }) => cycles.map((values) => model.step(values).p));
    expect(sums.includes(null)).toBe(false);
    // Two bits of slack: lanes that repeat, and columns held at zero.
    expect(sums.every((p) => p! < bound)).toBe(true);
    expect(sums.some((p) => 4n * p! >= bound)).toBe(true);
  });
});
