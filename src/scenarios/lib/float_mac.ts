import { bf16 } from '../../formats/float.ts';
import { bitLength } from '../../golden/lib/exact.ts';
import { floatMacProduct, type Term } from '../../golden/lib/float_mac.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { pack } from '../../golden/lib/lanes.ts';
import { type FloatMac, floatWeightBits } from '../../spec/lib/float.ts';
import { anyFloat, anySignificand, bf16Code, bf16Specials, floatAt, negated } from './floats.ts';
import { type Random, random } from './random.ts';
import type { CycleScenario, Scenarios } from './scenario.ts';

type Config = FloatMac & { readonly lanes?: number };

/** Codes of one lane's operands. */
interface Pair {
  readonly w: bigint;
  readonly a: bigint;
}
/** Pairs by lane; lanes not named hold +0. */
type Lanes = readonly (Pair | undefined)[];

const none: Pair = { w: 0n, a: 0n };

interface Controls {
  readonly en?: boolean;
  readonly clear?: boolean;
  readonly rst?: boolean;
}

/** Cycles of one configuration. */
interface Bench {
  readonly config: Config;
  readonly lanes: number;
  cycle(pairs: Lanes, controls?: Controls): Values;
}

function benchOf(config: Config): Bench {
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

const onLane = (lane: number, pair: Pair): Lanes => [...Array.from({ length: lane }, () => undefined), pair];
const first = { clear: true };

const one = bf16Code(false, 0, 128);

/** The weight 1. */
const unit = ({ weight }: FloatMac): bigint => (weight === 'int' ? 1n : one);

function specialWeights({ weightBits }: FloatMac): readonly bigint[] {
  if (weightBits === undefined) return bf16Specials;
  const top = 1n << BigInt(weightBits - 1);
  return [0n, 1n, 2n * top - 1n, top - 1n, top];
}

/** Operands whose product is significand * 2^(exponent - 7), significand 128..255; an integer weight is 1 and clamps. */
function product(config: FloatMac, negative: boolean, exponent: number, significand: number): Pair {
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
const load = (bench: Bench, negative: boolean, exponent: number, significand: number): Values[] =>
  pieces(bench.config, negative, exponent, significand).map((pair, i) =>
    bench.cycle([pair], { clear: i === 0 }),
  );

const specialPairs = (config: FloatMac): Pair[] =>
  specialWeights(config).flatMap((w) => bf16Specials.map((a) => ({ w, a })));

/** Every pair of special operands alone, lane after lane, and in all lanes. */
function operands(bench: Bench): CycleScenario[] {
  const pairs = specialPairs(bench.config);
  return [
    {
      name: 'special operands',
      cycles: pairs.map((pair, i) => bench.cycle(onLane(i % bench.lanes, pair), first)),
    },
    {
      name: 'special operands in every lane',
      cycles: pairs
        .filter((_, i) => i % 3 === 0)
        .map((pair) =>
          bench.cycle(
            Array.from({ length: bench.lanes }, () => pair),
            first,
          ),
        ),
    },
  ];
}

/** Special values met as accumulator and product, and as products of two lanes. */
function meetings(bench: Bench): CycleScenario[] {
  const w = unit(bench.config);
  const pairs = bf16Specials.flatMap((a) =>
    bf16Specials.map(
      (b) =>
        [
          { w, a },
          { w, a: b },
        ] as const,
    ),
  );
  const { lanes } = bench;
  const after = pairs.flatMap(([a, b], i) => [
    bench.cycle(onLane(i % lanes, a), first),
    bench.cycle(onLane((i + 1) % lanes, b)),
  ]);
  const beside = pairs.map(([a, b], i) => {
    const lane = i % (lanes - 1);
    return bench.cycle([...onLane(lane, a), b], first);
  });
  return [
    { name: 'special values one after the other', cycles: after },
    ...(lanes > 1 ? [{ name: 'special values side by side', cycles: beside }] : []),
  ];
}

/** Pairs tried for every number of digits left, and for every distance. */
const remaindersEach = 12;
const distancesEach = 8;

const significands = [0x800000, 0x800001, 0xffffff];
const shortSignificands = [0x80, 0x81, 0xff];

/** A product ever further below the accumulator, and the accumulator ever further below a product. */
function shifts(bench: Bench): CycleScenario[] {
  const deepest = 24 + (bench.config.guardBits ?? 8) + 10;
  const all: CycleScenario[] = [];
  for (let shift = 0; shift <= deepest; shift++) {
    const cycles = significands.flatMap((m, i) => {
      const c = shortSignificands[(shift + i) % 3] ?? 0x80;
      return [false, true].flatMap((negative) => [
        ...load(bench, false, 0, m),
        bench.cycle([product(bench.config, negative, -shift, c)]),
        ...load(bench, negative, -shift, m),
        bench.cycle([product(bench.config, false, 0, c)]),
      ]);
    });
    all.push({ name: `alignment shift ${shift}`, cycles });
  }
  return all;
}

/** Half units and just beside, on even and odd accumulators. */
function ties(bench: Bench): CycleScenario {
  const cycles = significands.flatMap((m) =>
    [-25, -24, -23].flatMap((place) =>
      [0x80, 0x81, 0xc0, 0xff].flatMap((c) =>
        [false, true].flatMap((negative) => [
          ...load(bench, false, 0, m),
          bench.cycle([product(bench.config, negative, place, c)]),
        ]),
      ),
    ),
  );
  return { name: 'ties', cycles };
}

/** The largest number and what just does, and just does not, carry it over; then both infinities. */
function overflow(bench: Bench): CycleScenario {
  const cycles = [false, true].flatMap((negative) =>
    [102, 103].flatMap((place) =>
      [0x80, 0x81, 0xff].flatMap((c) => [
        ...load(bench, negative, 127, 0xffffff),
        bench.cycle([product(bench.config, negative, place, c)]),
        bench.cycle([product(bench.config, !negative, 127, 0xff)]),
        bench.cycle([{ w: unit(bench.config), a: negated(bf16, bf16Code(negative, 127, 0x80)) }]),
      ]),
    ),
  );
  return { name: 'overflow', cycles };
}

/** Products and sums around the least denormal, the least normal number, and far below. */
function underflow(bench: Bench): CycleScenario {
  const cycles: Values[] = [];
  for (let exponent = -152; exponent <= -124; exponent++) {
    for (const c of shortSignificands) {
      for (const negative of [false, true]) {
        const pair = product(bench.config, negative, exponent, c);
        cycles.push(bench.cycle([pair], first));
        cycles.push(bench.cycle([product(bench.config, false, -126, 0x80)]), bench.cycle([pair]));
      }
    }
  }
  return { name: 'underflow', cycles };
}

/** A product, then the same or its neighbour taken away: much or all of the sum vanishes. */
function cancellation(bench: Bench, draw: Random): CycleScenario {
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
function remainders(bench: Bench, draw: Random): CycleScenario {
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

/** Operands whose product stands near `place`. */
function anyPair(config: FloatMac, draw: Random, place: number, spread: number): Pair {
  const at = place - draw.between(0, spread);
  const { weightBits } = config;
  if (weightBits !== undefined) return { w: draw.bits(weightBits), a: floatAt(draw, bf16, at) };
  const middle = Math.trunc(at / 2) + draw.between(-8, 8);
  return {
    w: bf16Code(draw.oneIn(2), middle, anySignificand(draw, bf16.fractionBits)),
    a: floatAt(draw, bf16, at - middle),
  };
}

/** Any sum of 24 bits and any product, at every distance at which one reaches the last places of the other. */
function distances(bench: Bench, draw: Random): CycleScenario {
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

/** Sums that a reset begins, not a clear: of nothing, of zeros of either sign, of a product. */
function fromReset(bench: Bench): CycleScenario {
  const zeros = [none, { w: unit(bench.config), a: 0x8000n }, { w: unit(bench.config), a: one }];
  const all = (pair: Pair): Lanes => Array.from({ length: bench.lanes }, () => pair);
  const { contexts, stages } = bench.config;
  const cycles = zeros.flatMap((pair) => [
    // What is under way counts no more, neither as a sum nor as the beginning of one.
    ...Array.from({ length: contexts + stages }, (_, i) =>
      bench.cycle(all({ w: unit(bench.config), a: one }), { clear: i % 2 === 0 }),
    ),
    bench.cycle(all(pair), { rst: true, clear: true }),
    ...Array.from({ length: 2 * contexts + stages }, (_, i) => bench.cycle(all(pair), { en: i % 5 !== 3 })),
  ]);
  return { name: 'sums from reset', cycles };
}

/** Operands of one cycle after those of the one before. */
type Draw = (last: Lanes) => Lanes;

/** Ways to draw the cycles of one scenario. */
function drawsOf({ config, lanes }: Bench, draw: Random): { readonly name: string; readonly next: Draw } {
  const place = draw.between(-150, 140);
  const spread = draw.pick([0, 1, 3, 8, 26, 40, 70]);
  const fill = (one: (lane: number) => Pair): Pair[] => Array.from({ length: lanes }, (_, lane) => one(lane));
  const close: Draw = () => fill(() => anyPair(config, draw, place, spread));
  const any: Draw = () =>
    fill(() => ({
      w: config.weightBits === undefined ? anyFloat(draw, bf16) : draw.bits(config.weightBits),
      a: anyFloat(draw, bf16),
    }));
  // The products of the cycle before with the other sign, one lane on, some a little changed or left out.
  const undo: Draw = (last) =>
    fill((lane) => {
      const pair = last[(lane + 1) % lanes];
      if (pair === undefined || draw.oneIn(4)) return anyPair(config, draw, place, spread);
      return { w: pair.w, a: negated(bf16, pair.a) ^ (draw.oneIn(3) ? draw.bits(2) : 0n) };
    });
  switch (draw.between(0, 3)) {
    case 0:
      return { name: 'random any', next: any };
    case 1:
      return { name: 'random close', next: close };
    default:
      return { name: 'random cancelling', next: (last) => (draw.oneIn(3) ? close(last) : undo(last)) };
  }
}

/**
 * The cycles for all accumulators in rotation: cut into runs, one for each, side by side. What a run begins in the
 * middle goes on with what is there.
 */
function sideBySide(bench: Bench, { name, cycles }: CycleScenario): CycleScenario {
  const { contexts } = bench.config;
  const length = Math.ceil(cycles.length / contexts);
  const rest = bench.cycle([], first);
  const all = Array.from(
    { length: length * contexts },
    (_, i) => cycles[(i % contexts) * length + Math.floor(i / contexts)] ?? rest,
  );
  return { name, cycles: all };
}

function randomScenario(bench: Bench, draw: Random, index: number): CycleScenario {
  const { name, next } = drawsOf(bench, draw);
  const cycles: Values[] = [];
  let last: Lanes = [];
  const { contexts } = bench.config;
  for (let left = contexts + draw.between(1, 7); left > 0; left--) {
    last = next(last);
    const starts = cycles.length < contexts;
    const en = starts || !draw.oneIn(6);
    const clear = starts || draw.oneIn(12);
    cycles.push(bench.cycle(last, { en, clear, rst: draw.oneIn(200) }));
  }
  return { name: `${name} ${index}`, cycles };
}

/** Special values, alignments, ties, overflow, underflow, cancellation; then short random sums. */
export const floatMacScenarios: Scenarios<Config, CycleScenario> = (config, seed, count) => {
  const bench = benchOf(config);
  const draw = random(seed);
  const idle = Array.from({ length: config.stages + 1 }, () => bench.cycle([], { en: false }));
  const named = [
    ...operands(bench),
    ...meetings(bench),
    ...shifts(bench),
    ties(bench),
    overflow(bench),
    underflow(bench),
    cancellation(bench, draw),
    remainders(bench, random(seed + 1)),
    distances(bench, random(seed + 2)),
  ];
  return [
    { name: 'reset', cycles: [bench.cycle([], { rst: true })] },
    ...named.map((scenario) => sideBySide(bench, scenario)),
    fromReset(bench),
    ...Array.from({ length: count }, (_, index) => randomScenario(bench, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
