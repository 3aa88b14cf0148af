import { bf16 } from '../../formats/float.ts';
import { bitLength } from '../../golden/lib/exact.ts';
import { floatMacProduct, type Term } from '../../golden/lib/float_mac.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { anyPair, type Bench, type Config, first, load, onLane, type Pair } from './float_mac_bench.ts';
import { floatAt, negated } from './floats.ts';
import type { Random } from './random.ts';
import type { CycleScenario } from './scenario.ts';

/** Pairs tried for every number of digits left, and for every distance. */
const remaindersEach = 12;

const distancesEach = 8;

/** A product, then the same or its neighbour taken away: much or all of the sum vanishes. */
export function cancellation(bench: Bench, draw: Random): CycleScenario {
  const cycles = Array.from({ length: 48 }, (_, i) => {
    const pair = anyPair(bench.config, draw, draw.between(-20, 20), 4);
    const away = { w: pair.w, a: negated(bf16, pair.a) ^ (i % 2 === 0 ? 0n : 1n) };
    const lane = i % bench.lanes;
    return [
      bench.cycle(onLane(lane, pair), first),
      bench.cycle(onLane((lane + 1) % bench.lanes, away)),
      bench.cycle(onLane(lane, anyPair(bench.config, draw, draw.between(-50, 0), 2))),
    ];
  });
  return { name: 'cancellation', cycles: cycles.flat() };
}

/** A float of 24 bits at most: +-significand * 2^(exponent - 23). */
interface Near {
  readonly exponent: number;
  readonly significand: number;
}

/** The magnitude of a product of finite numbers, less or more `by` in its 24th digit; null when it is none of a normal number. */
function near({ value }: Term, by: number): Near | null {
  if (value.kind !== 'finite') return null;
  const { significand, exponent } = value.value;
  const magnitude = significand < 0n ? -significand : significand;
  const up = 24 - bitLength(magnitude);
  if (magnitude === 0n || up < 0) return null;
  const moved = Number(magnitude) * 2 ** up + by;
  // One digit more below where the sum is a little less than a power of two.
  const down = moved < 2 ** 23 ? 2 : moved >= 2 ** 24 ? 0.5 : 1;
  return { exponent: exponent - up + 23 - Math.log2(down), significand: Math.floor(moved * down) };
}

/** Operands with denormal activations of every length among them, scaled so that the product is that of a normal number. */
function lowPair(config: Config, draw: Random): Pair {
  const digits = draw.between(1, 7);
  const a = (draw.oneIn(2) ? 0x8000n : 0n) | draw.bits(digits) | (1n << BigInt(digits - 1));
  const { weightBits } = config;
  return {
    w: weightBits === undefined ? floatAt(draw, bf16, draw.between(8, 90)) : draw.bits(weightBits),
    a,
  };
}

/**
 * A product taken from a sum that differs from it in the last places only, for every number of digits that are left: by all of
 * 24 bits, so that every bit of the sum comes to the top.
 */
export function remainders(bench: Bench, draw: Random): CycleScenario {
  const { config, lanes } = bench;
  const productOf = floatMacProduct(config);
  const cycles: Values[] = [];
  for (let digits = 0; digits <= 22; digits++) {
    for (let turn = 0; turn < remaindersEach; turn++) {
      const pair = turn % 4 === 3 ? lowPair(config, draw) : anyPair(config, draw, draw.between(-30, 30), 2);
      const by = digits === 0 ? 0 : 2 ** (digits - 1) + Number(draw.bits(digits - 1));
      const target = near(productOf(pair.w, pair.a), draw.oneIn(2) ? by : -by);
      if (target === null) continue;
      const weight = config.weightBits === undefined ? 0 : BigInt.asIntN(config.weightBits, pair.w);
      const isNegative =
        (pair.a >= 0x8000n !== weight < 0) !== (config.weightBits === undefined && pair.w >= 0x8000n);
      cycles.push(
        ...load(bench, !isNegative, target.exponent, target.significand),
        bench.cycle(onLane(draw.between(0, lanes - 1), pair)),
      );
    }
  }
  return { name: 'remainders', cycles };
}

/** Any sum of 24 bits and any product, at every distance at which one reaches the last places of the other. */
export function distances(bench: Bench, draw: Random): CycleScenario {
  const cycles: Values[] = [];
  const deepest = 24 + (bench.config.guardBits ?? 2) + 2;
  for (let distance = -18; distance <= deepest; distance++) {
    for (let turn = 0; turn < distancesEach; turn++) {
      const place = draw.between(-40, 40);
      cycles.push(
        ...load(bench, draw.oneIn(2), place, 2 ** 23 + Number(draw.bits(23))),
        bench.cycle(
          onLane(draw.between(0, bench.lanes - 1), anyPair(bench.config, draw, place - distance, 0)),
        ),
      );
    }
  }
  return { name: 'distances', cycles };
}
