import { bf16, fp32 } from '../../formats/float.ts';
import type { FloatMac } from '../../spec/lib/float.ts';
import { type Dyadic, dyadic, truncateTo } from './exact.ts';
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
import { type Accumulator, pipelined } from './pipelined.ts';

/** One addend of an aligned sum. */
interface Term {
  readonly value: Real;
  /** Where its significand stands, as an exponent; null for zero, infinity and NaN, which have no place. */
  readonly place: number | null;
}

/** Bits of an fp32 significand. */
const SIGNIFICAND = 24;

function termOf(value: Real, place: (value: Dyadic) => number): Term {
  return { value, place: value.kind === 'finite' && !isZero(value) ? place(value.value) : null };
}

/** Place of a bf16 number that is not zero; what else cannot reach the sum of a finite product. */
const bf16Place = (x: Real): number => (x.kind === 'finite' && !isZero(x) ? floatExponent(bf16, x.value) : 0);

/** Products of one cycle, lane 0 first. */
function products(config: FloatMac, lanes: number): (inputs: Values) => Term[] {
  const { denormals, weightBits } = config;
  const weightOf = (code: bigint): Real =>
    weightBits === undefined
      ? fromBits(bf16, code, denormals)
      : finite(dyadic(BigInt.asIntN(weightBits, code)));
  return (inputs) => {
    const weights = unpack(input(inputs, 'w'), weightBits ?? 16, lanes);
    return unpack(input(inputs, 'a'), 16, lanes).map((code, lane) => {
      const a = fromBits(bf16, code, denormals);
      const w = weightOf(weights[lane] ?? 0n);
      const top = weightBits === undefined ? bf16Place(w) : weightBits - 1;
      return termOf(multiply(w, a), () => top + bf16Place(a));
    });
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
  const places = terms.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length === 0) {
    return zero(terms.every(({ value }) => value.kind === 'finite' && value.negative));
  }
  const unit = Math.max(...places) - (SIGNIFICAND - 1) - guardBits;
  const cut = terms.map(({ value }) => (value.kind === 'finite' ? truncateTo(value.value, unit) : 0n));
  return finite(
    dyadic(
      cut.reduce((total, term) => total + term, 0n),
      unit,
    ),
  );
}

type Step = (acc: Real, terms: readonly Term[]) => Real;

function stepOf({ guardBits, denormals }: FloatMac): Step {
  if (guardBits === undefined) {
    return (acc, terms) => terms.reduce((sum, { value }) => rounded(fp32, add(sum, value), denormals), acc);
  }
  return (acc, terms) => {
    const old = termOf(acc, (value) => floatExponent(fp32, value));
    return rounded(fp32, alignedSum([old, ...terms], guardBits), denormals);
  };
}

function floatAccumulator(config: FloatMac): Accumulator<readonly Term[]> {
  const step = stepOf(config);
  let acc: Real | null = null;
  return {
    forget() {
      acc = null;
    },
    reset() {
      acc = positiveZero;
    },
    accumulate(terms, clear) {
      const old = clear ? positiveZero : acc;
      acc = old === null ? null : step(old, terms);
    },
    read: () => (acc === null ? null : toBits(fp32, acc)),
  };
}

/** A bf16 multiply-accumulate of one or more lanes into fp32. */
export const floatMacGolden: Golden<FloatMac & { readonly lanes?: number }> = (config) =>
  pipelined(config.stages, products(config, config.lanes ?? 1), floatAccumulator(config));
