import { describe, expect, it } from 'vitest';
import { findUnit } from '../../src/catalog.ts';
import { unpack } from '../../src/golden/lib/lanes.ts';
import { floatOf } from '../../src/scenarios/lib/core_probes.ts';
import { tiedSignificand } from '../../src/scenarios/lib/core_ties.ts';
import { codesSumming, floatsSumming } from '../../src/scenarios/lib/core_values.ts';
import { random } from '../../src/scenarios/lib/random.ts';

describe('ties under a given scale', () => {
  it.each([-1, 0, 1] as const)('are half a unit and %i single bits, in the bits there are', (beside) => {
    const draw = random(5);
    let found = 0;
    for (let i = 0; i < 2000; i++) {
      const scale = 2 * draw.between(64, 127) + 1;
      const room = draw.oneIn(2) ? null : draw.between(1, 18);
      const units = room === null ? ([128, 255] as const) : ([0, 40] as const);
      const significand = tiedSignificand(draw, beside, { scale, bits: 20, units, room });
      if (significand === null) continue;
      found++;
      expect(Number.isInteger(significand) && significand > 0 && significand < 2 ** 20).toBe(true);
      const product = BigInt(significand * scale);
      // (2 units + 1) * 2^room, or a single bit beside it.
      const tie = (at: number): boolean => {
        const rest = product - ((product >> BigInt(at + 1)) << BigInt(at + 1)) - (1n << BigInt(at));
        const size = rest < 0n ? -rest : rest;
        const isOneBit = size !== 0n && (size & (size - 1n)) === 0n;
        const whole = Number((product - rest) >> BigInt(at + 1));
        const isWithin = units[0] <= whole && whole <= units[1];
        return isWithin && (beside === 0 ? rest === 0n : isOneBit && rest > 0n === beside > 0);
      };
      const places = room === null ? Array.from({ length: 20 }, (_, at) => at) : [room];
      expect(places.some(tie)).toBe(true);
    }
    expect(found).toBeGreaterThan(300);
  });
});

describe('rows of V', () => {
  it('add up to their targets when they weigh powers of two of any digits', () => {
    const draw = random(2);
    const values = { valueBits: 8, sumFraction: 15 };
    const codes = [15n, 0n, 10n, 5n];
    for (let i = 0; i < 200; i++) {
      const targets = [draw.between(-(2 ** 21), 2 ** 21), draw.between(-99, 99)];
      const rows = codesSumming(values, codes, targets);
      const sums = targets.map((_, place) =>
        rows.reduce((sum, row, j) => {
          const value = Number(BigInt.asIntN(8, unpack(row, 8, 2)[place] ?? 0n));
          return sum + value * 2 ** (15 - Number(codes[j]));
        }, 0),
      );
      expect(sums).toEqual(targets);
    }
  });

  it('add up to floating targets eight bits each', () => {
    for (const target of [1 + 2 ** -23, -0x123456 * 2 ** 9, 0, 3 * 2 ** -40]) {
      const rows = floatsSumming(4, 1 / 4, [target]);
      expect(rows.reduce((sum, row) => sum + floatOf(row) / 4, 0)).toBe(target);
    }
  });
});

describe('scenarios of the cores', () => {
  it.each(['opal_core', 'bf16_core'])(
    '%s: each once, from the seed alone, one scenario without any random',
    (unit) => {
      const entry = findUnit(unit).configure({ blockSize: 8, rows: 2, rowLength: 4, headSize: 2, lanes: 2 });
      const names = (count: number) => entry.streaming!.scenarios(3, count).map(({ name }) => name);
      expect(new Set(names(6)).size).toBe(names(6).length);
      expect(entry.streaming!.scenarios(3, 6)).toEqual(entry.streaming!.scenarios(3, 6));
      expect(
        names(6).filter((name) => /of sums|of scores|of drawn blocks|of blocks|ties|small/.test(name)),
      ).not.toEqual([]);
      expect(names(0).some((name) => /^(random|sums|scores|rows|results)/.test(name))).toBe(false);
    },
  );
});
