import { isZero, positiveZero, type Real } from '../../golden/lib/ieee.ts';
import type { BlockPlan } from './core.ts';
import { type Random, shuffled } from './random.ts';

/** A block and the weights that each row has for it, packed. */
export interface Stage {
  readonly block: BlockPlan;
  readonly weights: readonly bigint[];
}

/** The sums of a core's rows, as its golden model makes them, and how to bring them somewhere. */
export interface CoreSums {
  /** What a block's weights make of a row's sum. */
  readonly adder: (block: BlockPlan) => (sum: Real, weights: bigint) => Real;
  /** A block whose sums come as close to `distances`, one per row, as one block's can. */
  readonly toward: (draw: Random, distances: readonly number[]) => Stage;
}

/** Queries of a core as they grow, block by block. */
export interface Course {
  readonly stages: readonly Stage[];
  readonly sums: readonly Real[];
  /** Exponent of the least unit in the last place that any sum had on the way. */
  readonly least: number;
}

/** Where sums have no unit in the last place: above all there are. */
const none = 200;
const fractionBits = 23;

const lastPlace = (sum: Real): number => {
  const x = Math.abs(numberOf(sum));
  return x === 0 || !Number.isFinite(x) ? none : Math.floor(Math.log2(x)) - fractionBits;
};

export const startOf = (rows: number): Course => ({
  stages: [],
  sums: Array.from({ length: rows }, () => positiveZero),
  least: none,
});

export function withStage({ stages, sums, least }: Course, { adder }: CoreSums, stage: Stage): Course {
  const next = adder(stage.block);
  const now = sums.map((sum, row) => next(sum, stage.weights[row] ?? 0n));
  return { stages: [...stages, stage], sums: now, least: Math.min(least, ...now.map(lastPlace)) };
}

/** Exact for sums in fp32; NaN and infinities as such. */
export function numberOf(x: Real): number {
  if (x.kind === 'finite') return Number(x.value.significand) * 2 ** x.value.exponent;
  return x.kind === 'nan' ? Number.NaN : x.negative ? -Infinity : Infinity;
}

/** The number that fp32 bits mean. */
export function fp32Number(bits: bigint): number {
  const words = new Uint32Array([Number(bits)]);
  return new Float32Array(words.buffer)[0] ?? 0;
}

/** Its fp32 bits, the nearest ones. */
export const fp32Bits = (x: number): bigint => BigInt(new Uint32Array(new Float32Array([x]).buffer)[0] ?? 0);

/** Exponent of the lowest bit set; null for zero and what is no number. */
export function lowestBit(x: number): number | null {
  if (x === 0 || !Number.isFinite(x)) return null;
  let [low, exponent] = [Math.abs(x), 0];
  exponent = Math.floor(Math.log2(low)) - 60;
  low /= 2 ** exponent;
  for (; low % 2 === 0; low /= 2) exponent++;
  return exponent;
}

/** The course continued until every row's sum stands at its target, or `most` blocks are spent. */
export function steered(
  course: Course,
  sums: CoreSums,
  draw: Random,
  targets: readonly number[],
  most: number,
): Course {
  let at = course;
  for (let spent = 0; spent < most; spent++) {
    const distances = at.sums.map((sum, row) => (targets[row] ?? 0) - numberOf(sum));
    const isThere = distances.every((x) => x === 0 || !Number.isFinite(x));
    if (isThere) break;
    at = withStage(
      at,
      sums,
      sums.toward(
        draw,
        distances.map((x) => (Number.isFinite(x) ? x : 0)),
      ),
    );
  }
  return at;
}

/** Exponent of the lowest bit that any of the sums has; `otherwise` where all are zero. */
export function finestBit(sums: readonly Real[], otherwise: number): number {
  const bits = sums.flatMap((sum) => (isZero(sum) ? [] : (lowestBit(numberOf(sum)) ?? [])));
  return bits.length === 0 ? otherwise : Math.min(...bits);
}

/** Activations that stand still while integer weights say how much of each is taken. */
export interface Digits {
  /** Magnitudes of the lanes in units, powers of two, the largest first; the last is 1. */
  readonly magnitudes: readonly number[];
  /** Values that a weight can have, in units of `step`. */
  readonly values: readonly { readonly code: bigint; readonly value: number }[];
  readonly step: number;
}

/** How many places the lanes are apart, in order; where each stands and its sign are drawn. */
export interface DigitStage {
  /** Signed powers of two of the lanes. */
  readonly activations: readonly number[];
  /** Weight codes by row and lane. */
  readonly codes: readonly (readonly bigint[])[];
}

/** The digits whose sum comes closest to each distance, from the largest lane on. */
export function digitStage(draw: Random, digits: Digits, distances: readonly number[]): DigitStage {
  const { magnitudes, values, step } = digits;
  const greatest = Math.max(...values.map(({ value }) => value));
  const reach = magnitudes.reduce((sum, one) => sum + one, 0) * greatest * step;
  const farthest = Math.max(...distances.map(Math.abs));
  const finest = Math.min(...distances.flatMap((x) => lowestBit(x) ?? [])) - Math.log2(step);
  const unit = Math.max(Math.ceil(Math.log2(farthest / reach)), finest);
  const places = shuffled(draw, magnitudes.length);
  const signed = magnitudes.map((one) => (draw.oneIn(2) ? -one : one));
  const inPlace = <T>(items: readonly T[], rest: T): T[] => {
    const out = items.map(() => rest);
    for (const [i, item] of items.entries()) out[places[i] ?? 0] = item;
    return out;
  };
  const codes = distances.map((distance) => {
    let left = distance / (2 ** unit * step);
    const chosen = signed.map((lane) => {
      const wanted = left / lane;
      const best = values.reduce((a, b) => (Math.abs(b.value - wanted) < Math.abs(a.value - wanted) ? b : a));
      left -= best.value * lane;
      return best.code;
    });
    return inPlace(chosen, 0n);
  });
  return {
    activations: inPlace(
      signed.map((lane) => lane * 2 ** unit),
      0,
    ),
    codes,
  };
}

/** bf16 bits of a signed power of two, or of any number of 8 significant bits; the magnitude is truncated. */
export function bf16Bits(x: number): bigint {
  const words = new Uint32Array(new Float32Array([x]).buffer);
  return BigInt((words[0] ?? 0) >>> 16);
}
