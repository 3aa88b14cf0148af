import { bf16 } from '../../formats/float.ts';
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
  ];
  return [
    { name: 'reset', cycles: [bench.cycle([], { rst: true })] },
    ...named.map((scenario) => sideBySide(bench, scenario)),
    ...Array.from({ length: count }, (_, index) => randomScenario(bench, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
