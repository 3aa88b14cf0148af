import { describe, expect, it } from 'vitest';
import { bf16Value, fp32Value } from '../../src/formats/bf16.ts';
import type { Values } from '../../src/golden/lib/golden.ts';
import { golden } from '../../src/golden/rescale.ts';
import { scenarios } from '../../src/scenarios/rescale.ts';
import { parseConfig } from '../../src/spec/lib/parse.ts';
import { type RescaleConfig, rescaleSpec } from '../../src/spec/rescale.ts';
import { rescaleRows } from '../tables/float.ts';
import { fixed, nearestBf16, nearestFp32, POINT } from './float_oracle.ts';

const hex = (bits: bigint | number | null | undefined): string => `0x${(bits ?? -1).toString(16)}`;

describe('by hand', () => {
  it.each(rescaleRows)('$name', ({ p, exponent, scale, ...expected }) => {
    const y = (options: object) =>
      golden(parseConfig(rescaleSpec, { productBits: 40, ...options })).step({
        p,
        p_exp: BigInt(exponent),
        scale: BigInt(scale),
      }).y;
    expect(hex(y({ output: 'fp32' }))).toBe(hex(expected.fp32));
    expect(hex(y({ output: 'bf16' }))).toBe(hex(expected.bf16));
    expect(y({ output: 'fixed', fixedBits: 8, fractionBits: 0 })).toBe(BigInt(expected.fixed));
  });

  it('registers load when enabled and know no reset', () => {
    const unit = golden(parseConfig(rescaleSpec, { stages: 2, output: 'fixed', fractionBits: 0 }));
    const at = (p: bigint, en: bigint) => unit.step({ p, p_exp: 0n, scale: 0x40000000n, en }).y;
    expect([at(1n, 1n), at(2n, 0n), at(3n, 1n), at(4n, 0n), at(5n, 1n)]).toEqual([null, null, 2n, 2n, 6n]);
    unit.powerUp();
    expect(at(1n, 1n)).toBeNull();
  });
});

/** The nearest whole number of 2^-fractionBits, saturated. */
function nearestFixed(x: bigint, bits: number, fractionBits: number): bigint {
  const unit = 1n << BigInt(POINT - fractionBits);
  const below = x / unit - (x % unit < 0n ? 1n : 0n);
  const twice = 2n * (x - below * unit);
  const units = twice > unit || (twice === unit && below % 2n !== 0n) ? below + 1n : below;
  const most = (1n << BigInt(bits - 1)) - 1n;
  return units > most ? most : units < -most - 1n ? -most - 1n : units;
}

/** y of one cycle in fixed point; by the processor where something is zero or not finite. */
function oracle(config: RescaleConfig, inputs: Values): bigint {
  const bits = Number(inputs.scale);
  const scale = config.scale === 'bf16' ? bf16Value(bits) : fp32Value(bits);
  const x = inputs.x === undefined ? Number(inputs.p) : fp32Value(Number(inputs.x));
  const { fixedBits = 0, fractionBits = 0, output } = config;
  if (!Number.isFinite(x) || !Number.isFinite(scale) || x === 0 || scale === 0) {
    const y = x * scale;
    if (output === 'fixed') {
      const most = 2n ** BigInt(fixedBits - 1);
      return y === Infinity ? most - 1n : y === -Infinity ? -most : 0n;
    }
    const code = Number.isNaN(y) ? 0x7fc0 : (y === 0 ? 0 : 0x7f80) + (y < 0 || Object.is(y, -0) ? 0x8000 : 0);
    return BigInt(code) << (output === 'bf16' ? 0n : 16n);
  }
  const units = inputs.p === undefined ? fixed(x) : BigInt(inputs.p) << BigInt(POINT + Number(inputs.p_exp));
  const product = (units * fixed(scale)) >> BigInt(POINT);
  if (output === 'fixed') return nearestFixed(product, fixedBits, fractionBits);
  return output === 'bf16' ? nearestBf16(product) : nearestFp32(product);
}

const cases: readonly object[] = [
  {},
  { input: 'fp32' },
  { productBits: 8, scale: 'bf16', output: 'bf16' },
  { input: 'fp32', scale: 'bf16', output: 'bf16' },
  { output: 'fixed', fixedBits: 8, fractionBits: 7 },
  { productBits: 64, scale: 'bf16', output: 'fixed', fixedBits: 24, fractionBits: 0 },
  { input: 'fp32', output: 'fixed' },
];

describe('against fixed point', () => {
  it.each(cases)('every scenario of %o', (options) => {
    const config = parseConfig(rescaleSpec, options);
    const unit = golden(config);
    const cycles = scenarios(config, 4, 1500).flatMap((scenario) => scenario.cycles);
    expect(cycles.length).toBeGreaterThan(6000);
    const wrong = cycles.find((inputs) => unit.step(inputs).y !== oracle(config, inputs));
    expect(wrong).toBeUndefined();
  });
});
