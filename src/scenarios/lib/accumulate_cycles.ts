import type { Values } from '../../golden/lib/golden.ts';
import { exactSum, type OpalAccumulateConfig } from '../../spec/opal_accumulate.ts';
import type { Random } from './random.ts';

export type Config = OpalAccumulateConfig;

export interface Cycle {
  readonly p?: bigint;
  readonly exponent?: number;
  readonly y?: bigint;
  readonly clear?: boolean;
  readonly en?: boolean;
  readonly rst?: boolean;
  readonly invalid?: boolean;
}

export const LEAST_EXPONENT = -512;

export const GREATEST_EXPONENT = 511;

export const bit = (flag: boolean): bigint => (flag ? 1n : 0n);

export function values({ extra }: Config, given: Cycle): Values {
  const { p = 0n, exponent = 0, y = 0n, clear = false, en = true, rst = false, invalid = false } = given;
  return {
    rst: bit(rst),
    en: bit(en),
    clear: bit(clear),
    p,
    p_exp: BigInt(Math.min(Math.max(exponent, LEAST_EXPONENT), GREATEST_EXPONENT)),
    invalid: bit(invalid),
    ...(extra === 'fp' ? { y } : {}),
  };
}

/** The same cycle for every accumulator, so that one after the other sees the sequence. */
export const forEach = (config: Config, cycles: readonly Cycle[]): Values[] =>
  cycles.flatMap((cycle) => Array.from({ length: config.contexts }, () => values(config, cycle)));

/** The exponent, or the nearest one that an exact sum has room for: beyond it all is NaN. */
export function inside(config: Config, exponent: number): number {
  const exact = exactSum(config);
  if (exact === null) return exponent;
  return Math.min(Math.max(exponent, exact.leastExponent), exact.greatestExponent);
}

export function anyProduct({ productBits }: Config, draw: Random): bigint {
  // Of any length: real sums seldom fill the width.
  const bits = draw.between(2, productBits);
  const p = BigInt.asIntN(bits, draw.bits(bits));
  return draw.oneIn(6) ? BigInt.asIntN(bits, 1n << BigInt(draw.between(0, bits - 1))) : p;
}
