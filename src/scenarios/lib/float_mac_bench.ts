import { bf16 } from '../../formats/float.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { pack } from '../../golden/lib/lanes.ts';
import { type FloatMac, floatWeightBits } from '../../spec/lib/float.ts';
import { anySignificand, bf16Code, floatAt } from './floats.ts';
import type { Random } from './random.ts';

export type Config = FloatMac & { readonly lanes?: number };

/** Codes of one lane's operands. */
export interface Pair {
  readonly w: bigint;
  readonly a: bigint;
}

/** Pairs by lane; lanes not named hold +0. */
export type Lanes = readonly (Pair | undefined)[];

export const none: Pair = { w: 0n, a: 0n };

interface Controls {
  readonly en?: boolean;
  readonly clear?: boolean;
  readonly rst?: boolean;
}

/** Cycles of one configuration. */
export interface Bench {
  readonly config: Config;
  readonly lanes: number;
  cycle(pairs: Lanes, controls?: Controls): Values;
}

export function benchOf(config: Config): Bench {
  const lanes = config.lanes ?? 1;
  const bits = floatWeightBits(config);
  const lone = config.lanes === undefined && config.weight === 'int';
  const bit = (flag: boolean): bigint => (flag ? 1n : 0n);
  return {
    config,
    lanes,
    cycle(pairs, { en = true, clear = false, rst = false } = {}) {
      const all = Array.from({ length: lanes }, (_, lane) => pairs[lane] ?? none);
      const packed = pack(
        all.map(({ w }) => w),
        bits,
      );
      return {
        rst: bit(rst),
        en: bit(en),
        clear: bit(clear),
        w: lone ? BigInt.asIntN(bits, packed) : packed,
        a: pack(
          all.map(({ a }) => a),
          16,
        ),
      };
    },
  };
}

export const onLane = (lane: number, pair: Pair): Lanes => [
  ...Array.from({ length: lane }, () => undefined),
  pair,
];

export const first = { clear: true };

export const one = bf16Code(false, 0, 128);

/** The weight 1. */
export const unit = ({ weight }: FloatMac): bigint => (weight === 'int' ? 1n : one);

/** Operands whose product is significand * 2^(exponent - 7), significand 128..255; an integer weight is 1 and clamps. */
export function product(config: FloatMac, negative: boolean, exponent: number, significand: number): Pair {
  if (config.weight === 'int') return { w: 1n, a: bf16Code(negative, exponent, significand) };
  const ofA = Math.min(Math.max(exponent, -100), 100);
  return { w: bf16Code(false, exponent - ofA, 128), a: bf16Code(negative, ofA, significand) };
}

/** Products that add up to significand * 2^(exponent - 23), 24 bits of it, eight at a time, from the highest. */
function pieces(config: FloatMac, negative: boolean, exponent: number, significand: number): Pair[] {
  return [16, 8, 0].flatMap((place) => {
    const bits = (significand >> place) & 255;
    if (bits === 0) return [];
    const up = Math.clz32(bits) - 24;
    return [product(config, negative, exponent - 23 + place + 7 - up, bits << up)];
  });
}

/** Cycles that leave the number in the accumulator. */
export const load = (bench: Bench, negative: boolean, exponent: number, significand: number): Values[] =>
  pieces(bench.config, negative, exponent, significand).map((pair, i) =>
    bench.cycle([pair], { clear: i === 0 }),
  );

/** Operands whose product stands near `place`. */
export function anyPair(config: FloatMac, draw: Random, place: number, spread: number): Pair {
  const at = place - draw.between(0, spread);
  const { weightBits } = config;
  if (weightBits !== undefined) return { w: draw.bits(weightBits), a: floatAt(draw, bf16, at) };
  const middle = Math.trunc(at / 2) + draw.between(-8, 8);
  return {
    w: bf16Code(draw.oneIn(2), middle, anySignificand(draw, bf16.fractionBits)),
    a: floatAt(draw, bf16, at - middle),
  };
}
