import { bf16, floatLayout, fp32 } from '../../formats/float.ts';
import type { FloatMac } from '../../spec/lib/float.ts';
import { dyadic, truncateTo } from './exact.ts';
import type { Golden, Values } from './golden.ts';
import {
  add,
  finite,
  floatExponent,
  fromBits,
  infinity,
  isZero,
  multiply,
  nan,
  positiveZero,
  type Real,
  rounded,
  toBits,
  zero,
} from './ieee.ts';
import { input, unpack } from './lanes.ts';
import { pipelined } from './pipelined.ts';
import { rotating } from './rotating.ts';

/** One addend of an aligned sum. */
export interface Term {
  readonly value: Real;
  /** Where its significand stands, as an exponent; null for what has no place: infinity, NaN, a product that is zero. */
  readonly place: number | null;
}

/** Bits of an fp32 significand. */
const SIGNIFICAND = 24;
const { leastExponent } = floatLayout(fp32);

/** The accumulator has a place even when it is zero: that of the least normal number. */
function accumulatorTerm(value: Real): Term {
  if (value.kind !== 'finite') return { value, place: null };
  return { value, place: isZero(value) ? leastExponent : floatExponent(fp32, value.value) };
}

/** Place of a bf16 number that is not zero; what else cannot reach the sum of a finite product. */
const bf16Place = (x: Real): number => (x.kind === 'finite' && !isZero(x) ? floatExponent(bf16, x.value) : 0);

/** The product of a weight's and an activation's bits. */
export function floatMacProduct({ denormals, weightBits }: FloatMac): (weight: bigint, code: bigint) => Term {
  const weightOf = (code: bigint): Real =>
    weightBits === undefined
      ? fromBits(bf16, code, denormals)
      : finite(dyadic(BigInt.asIntN(weightBits, code)));
  return (weight, code) => {
    const a = fromBits(bf16, code, denormals);
    const w = weightOf(weight);
    const top = weightBits === undefined ? bf16Place(w) : weightBits - 1;
    const value = multiply(w, a);
    return { value, place: value.kind === 'finite' && !isZero(value) ? top + bf16Place(a) : null };
  };
}

/** Products of one cycle, lane 0 first. */
function products(config: FloatMac, lanes: number): (inputs: Values) => Term[] {
  const product = floatMacProduct(config);
  return (inputs) => {
    const weights = unpack(input(inputs, 'w'), config.weightBits ?? 16, lanes);
    return unpack(input(inputs, 'a'), 16, lanes).map((code, lane) => product(weights[lane] ?? 0n, code));
  };
}

/** Sum of terms that are not all finite numbers; null when they are. */
function special(terms: readonly Term[]): Real | null {
  const signs = terms.flatMap(({ value }) => (value.kind === 'infinity' ? [value.negative] : []));
  if (terms.some(({ value }) => value.kind === 'nan')) return nan;
  if (signs.includes(true) && signs.includes(false)) return nan;
  return signs[0] === undefined ? null : infinity(signs[0]);
}

/** Sum of the terms, each cut 24 + g bits below the greatest place. */
function alignedSum(terms: readonly Term[], guardBits: number): Real {
  const known = special(terms);
  if (known !== null) return known;
  if (terms.every(({ value }) => isZero(value))) {
    return zero(terms.every(({ value }) => value.kind === 'finite' && value.negative));
  }
  const places = terms.flatMap(({ place }) => (place === null ? [] : [place]));
  const unit = Math.max(...places) - (SIGNIFICAND - 1) - guardBits;
  const cut = terms.map(({ value }) => (value.kind === 'finite' ? truncateTo(value.value, unit) : 0n));
  return finite(
    dyadic(
      cut.reduce((total, term) => total + term, 0n),
      unit,
    ),
  );
}

/** What a cycle's products make of an accumulator. */
export function floatMacNext({
  guardBits,
  denormals,
}: FloatMac): (acc: Real, terms: readonly Term[]) => Real {
  if (guardBits === undefined) {
    return (acc, terms) => terms.reduce((sum, { value }) => rounded(fp32, add(sum, value), denormals), acc);
  }
  return (acc, terms) => rounded(fp32, alignedSum([accumulatorTerm(acc), ...terms], guardBits), denormals);
}

/** A bf16 multiply-accumulate of one or more lanes into fp32. */
export const floatMacGolden: Golden<FloatMac & { readonly lanes?: number }> = (config) =>
  pipelined(
    config.stages,
    products(config, config.lanes ?? 1),
    rotating(
      { start: positiveZero, next: floatMacNext(config), read: (acc) => toBits(fp32, acc) },
      config.contexts,
    ),
  );
