import { fp32 } from '../formats/float.ts';
import { type ExactSum, exactSum, type OpalAccumulateConfig } from '../spec/opal_accumulate.ts';
import { dyadic } from './lib/exact.ts';
import type { Golden, Values } from './lib/golden.ts';
import { add, finite, fromBits, nan, positiveZero, type Real, rounded, toBits } from './lib/ieee.ts';
import { input } from './lib/lanes.ts';
import { pipelined } from './lib/pipelined.ts';
import { type Rule, rotating } from './lib/rotating.ts';

/** What one enabled cycle adds. */
export interface Addend {
  readonly p: bigint;
  readonly exponent: number;
  readonly invalid: boolean;
  /** Added after p; null where there is no port for it. */
  readonly y: Real | null;
}

/** The sum after one more addend, rounded at once. */
export function accumulateRounded(acc: Real, { p, exponent, invalid, y }: Addend): Real {
  if (invalid) return nan;
  const sum = rounded(fp32, add(acc, finite(dyadic(p, exponent))));
  return y === null ? sum : rounded(fp32, add(sum, y));
}

const roundEach: Rule<Real, Addend> = {
  start: positiveZero,
  next: accumulateRounded,
  read: (acc) => toBits(fp32, acc),
};

/** An exact sum in units of 2^leastExponent; null once it is no number. */
const roundAtEnd = ({ bits, leastExponent, greatestExponent }: ExactSum): Rule<bigint | null, Addend> => ({
  start: 0n,
  next(sum, { p, exponent, invalid }) {
    const outside = p !== 0n && (exponent < leastExponent || exponent > greatestExponent);
    if (sum === null || invalid || outside) return null;
    return p === 0n ? sum : BigInt.asIntN(bits, sum + (p << BigInt(exponent - leastExponent)));
  },
  read: (sum) => toBits(fp32, sum === null ? nan : finite(dyadic(sum, leastExponent))),
});

const addendOf =
  (config: OpalAccumulateConfig) =>
  (inputs: Values): Addend => ({
    p: input(inputs, 'p'),
    exponent: Number(input(inputs, 'p_exp')),
    invalid: input(inputs, 'invalid') === 1n,
    y: config.extra === 'fp' ? fromBits(fp32, input(inputs, 'y')) : null,
  });

/** Running sum of integers with exponents. */
export const golden: Golden<OpalAccumulateConfig> = (config) => {
  const { stages, contexts } = config;
  const exact = exactSum(config);
  const accumulator = exact === null ? rotating(roundEach, contexts) : rotating(roundAtEnd(exact), contexts);
  return pipelined(stages, addendOf(config), accumulator);
};
