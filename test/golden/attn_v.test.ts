import { describe, expect, it } from 'vitest';
import { describeAttnV, golden, weightedRow } from '../../src/golden/attn_v.ts';
import { interpret, pack, unpack } from '../../src/golden/lib/lanes.ts';
import { scenarios } from '../../src/scenarios/attn_v.ts';
import { attnVSpec, attnVSumBits } from '../../src/spec/attn_v.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';

const small = { headSize: 2, valueBits: 4, codeBits: 2, rowLength: 4 };
const configOf = (options: object = {}) => parseConfig(attnVSpec, { ...small, ...options });

interface Cycle {
  readonly rst?: boolean;
  readonly en?: boolean;
  readonly clear?: boolean;
  readonly c?: readonly number[];
  readonly v?: readonly number[];
}

function run(options: object, cycles: readonly Cycle[]) {
  const config = configOf(options);
  const model = golden(config);
  const bit = (flag: boolean) => (flag ? 1n : 0n);
  return cycles.map(({ rst = false, en = true, clear = false, c = [0], v = [0, 0] }) => {
    const { acc } = model.step({
      rst: bit(rst),
      en: bit(en),
      clear: bit(clear),
      c: pack(c.map(BigInt), config.codeBits),
      v: pack(v.map(BigInt), config.valueBits),
    });
    const width = attnVSumBits(config);
    return acc === null || acc === undefined
      ? null
      : unpack(acc, width, config.headSize).map((sum) => Number(interpret(sum, width, true)));
  });
}

describe('attn_v', () => {
  it('shifts values by codes and adds: units of 2^-3 for 2-bit codes', () => {
    const cycles = [
      { rst: true },
      { clear: true, c: [0], v: [3, -8] },
      { c: [1], v: [3, -8] },
      { c: [2], v: [-1, 7] },
      { c: [3], v: [5, -3] },
    ];
    expect(run({}, cycles)).toEqual([
      [0, 0],
      [24, -64],
      [36, -96],
      [34, -82],
      [39, -85],
    ]);
    expect(run({ zeroLast: true }, cycles).at(-1)).toEqual([34, -82]);
  });

  it('adds several rows in a cycle, row 0 lowest', () => {
    expect(run({ rowsPerCycle: 2 }, [{ clear: true, c: [0, 3], v: [1, 2, 3, 4] }])).toEqual([[11, 20]]);
  });

  it('is unknown until a reset or an enabled clear, and wraps', () => {
    const full = { clear: true, c: [0], v: [-8, 7] };
    expect(run({}, [{ c: [0] }, { en: false, clear: true }, full])).toEqual([null, null, [-64, 56]]);
    const sums = run({}, [full, ...Array.from({ length: 4 }, () => ({ ...full, clear: false }))]);
    // Nine bits: -256 .. 255. Four rows, as promised, do not wrap; the fifth does.
    expect(sums.slice(-2)).toEqual([
      [-256, 224],
      [192, -232],
    ]);
  });

  it('carries the controls with the data, and a reset clears every stage', () => {
    const cycles = [
      { rst: true },
      { clear: true, c: [3], v: [1, 1] },
      { c: [3], v: [2, 2] },
      { en: false, c: [3], v: [7, 7] },
      { rst: true },
      { en: false },
    ];
    expect(run({ stages: 1 }, cycles).map((sums) => sums?.[0])).toEqual([0, 0, 1, 3, 0, 0]);
    expect(run({ stages: 1 }, [{ clear: true }, { en: false }])).toEqual([null, [0, 0]]);
  });

  it('weighs a row like its code says', () => {
    for (let code = 0; code < 16; code++)
      expect(
        weightedRow({ codeBits: 4, sumFraction: 15, zeroLast: false }, BigInt(code), [-5n]).map(Number),
      ).toEqual([-5 * 2 ** (15 - code)]);
  });

  it('floors what lies below the last fraction bit', () => {
    const floored = (code: number) =>
      weightedRow({ codeBits: 4, sumFraction: 2, zeroLast: false }, BigInt(code), [-5n, 5n]).map(Number);
    expect([0, 2, 3, 4, 15].map(floored)).toEqual([
      [-20, 20],
      [-5, 5],
      [-3, 2],
      [-2, 1],
      [-1, 0],
    ]);
  });

  it('is described as numbers', () => {
    const config = configOf({ rowsPerCycle: 2 });
    expect(describeAttnV(config, 'c', 0b11_01n)).toBe('1 3');
    expect(describeAttnV(config, 'v', 0x7_8_f_1n)).toBe('1 -1 -8 7');
    expect(describeAttnV(config, 'acc', pack([9n, -1n], 9))).toBe('1.125 -0.125');
    expect(describeAttnV(config, 'en', 1n)).toBe('1');
  });
});

describe('scenarios of attn_v', () => {
  it.each([{}, { rowsPerCycle: 3, zeroLast: true }])('reach both ends of the sums: %o', (options) => {
    const config = configOf(options);
    const width = attnVSumBits(config);
    const ends = scenarios(config, 1, 20).map(({ name, cycles }) => {
      const model = golden(config);
      const sums = cycles.flatMap((cycle) => {
        const { acc } = model.step(cycle);
        return acc === null || acc === undefined
          ? []
          : unpack(acc, width, config.headSize).map((sum) => Number(interpret(sum, width, true)));
      });
      return { name, least: Math.min(...sums), most: Math.max(...sums), cycles: cycles.length };
    });
    const byName = Object.fromEntries(ends.map((end) => [end.name, end]));
    expect(byName['least values at full weight']?.least).toBeLessThanOrEqual(-8 * 8 * 4);
    expect(byName['greatest values at full weight']?.most).toBeGreaterThanOrEqual(7 * 8 * 4);
    expect(byName['random cycles']?.cycles).toBe(23);
    expect(new Set(ends.map(({ name }) => name)).size).toBe(ends.length);
  });
});
