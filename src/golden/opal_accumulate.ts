import { fp32 } from '../formats/float.ts';
import { type ExactSum, exactSum, type OpalAccumulateConfig } from '../spec/opal_accumulate.ts';
import { dyadic } from './lib/exact.ts';
import type { Golden, Values } from './lib/golden.ts';
import { add, finite, fromBits, nan, positiveZero, type Real, rounded, toBits } from './lib/ieee.ts';
import { input } from './lib/lanes.ts';
import { type Accumulator, pipelined } from './lib/pipelined.ts';

/** What one enabled cycle adds. */
interface Addend {
  readonly p: bigint;
  readonly exponent: number;
  readonly invalid: boolean;
  /** Added after p; null where there is no port for it. */
  readonly y: Real | null;
}

/** One accumulator: how it starts, goes on, and is read. */
interface Rule<S> {
  readonly start: S;
  readonly next: (state: S, addend: Addend) => S;
  readonly read: (state: S) => bigint;
}

const roundEach: Rule<Real> = {
  start: positiveZero,
  next(acc, { p, exponent, invalid, y }) {
    if (invalid) return nan;
    const sum = rounded(fp32, add(acc, finite(dyadic(p, exponent))));
    return y === null ? sum : rounded(fp32, add(sum, y));
  },
  read: (acc) => toBits(fp32, acc),
};

/** An exact sum in units of 2^leastExponent; null once it is no number. */
const roundAtEnd = ({ bits, leastExponent, greatestExponent }: ExactSum): Rule<bigint | null> => ({
  start: 0n,
  next(sum, { p, exponent, invalid }) {
    const outside = p !== 0n && (exponent < leastExponent || exponent > greatestExponent);
    if (sum === null || invalid || outside) return null;
    return p === 0n ? sum : BigInt.asIntN(bits, sum + (p << BigInt(exponent - leastExponent)));
  },
  read: (sum) => toBits(fp32, sum === null ? nan : finite(dyadic(sum, leastExponent))),
});

/** Accumulators in rotation, the next one to be used first; an unknown one is undefined. */
function rotating<S>(rule: Rule<S>, contexts: number): Accumulator<Addend> {
  const all = (state: S | undefined): (S | undefined)[] => Array.from({ length: contexts }, () => state);
  let states = all(undefined);
  return {
    forget() {
      states = all(undefined);
    },
    reset() {
      states = all(rule.start);
    },
    accumulate(addend, clear) {
      const [oldest, ...rest] = states;
      const state = clear ? rule.start : oldest;
      states = [...rest, state === undefined ? undefined : rule.next(state, addend)];
    },
    read() {
      const state = states[contexts - 1];
      return state === undefined ? null : rule.read(state);
    },
  };
}

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
