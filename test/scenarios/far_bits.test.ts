import { expect, it } from 'vitest';
import { farBits } from '../../src/scenarios/lib/far_bits.ts';

it('products with one bit far below are what their factors make, at every distance', () => {
  for (const { top, below, factors } of farBits) {
    expect(factors[0] * factors[1], `${top} * 2^${below} + 1`).toBe(BigInt(top) * 2n ** BigInt(below) + 1n);
    for (const factor of factors) expect(factor).toBeLessThan(2n ** 24n);
  }
  const distances = new Set(farBits.map(({ below }) => below));
  // 2^45 + 1 and 3 * 2^45 + 1 to 7 * 2^45 + 1 have no such factors.
  expect([...distances].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 37 }, (_, i) => i + 10).filter((below) => below !== 45),
  );
});
