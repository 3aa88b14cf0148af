import { bf16 } from '../../formats/float.ts';
import type { Values } from '../../golden/lib/golden.ts';
import type { FloatMac } from '../../spec/lib/float.ts';
import {
  type Bench,
  first,
  type Lanes,
  load,
  none,
  one,
  onLane,
  type Pair,
  product,
  unit,
} from './float_mac_bench.ts';
import { bf16Code, bf16Specials, negated } from './floats.ts';
import type { CycleScenario } from './scenario.ts';

function specialWeights({ weightBits }: FloatMac): readonly bigint[] {
  if (weightBits === undefined) return bf16Specials;
  const top = 1n << BigInt(weightBits - 1);
  return [0n, 1n, 2n * top - 1n, top - 1n, top];
}

const specialPairs = (config: FloatMac): Pair[] =>
  specialWeights(config).flatMap((w) => bf16Specials.map((a) => ({ w, a })));

/** Every pair of special operands alone, lane after lane, and in all lanes. */
export function operands(bench: Bench): CycleScenario[] {
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
export function meetings(bench: Bench): CycleScenario[] {
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
export function shifts(bench: Bench): CycleScenario[] {
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
export function ties(bench: Bench): CycleScenario {
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

/** A product of two numbers whose significands have no zero at their top: 9/4 * 2^exponent; an integer weight is 1. */
function topPair(config: FloatMac, negative: boolean, exponent: number): Pair {
  if (config.weight === 'int') return product(config, negative, exponent, 0x80);
  return { w: bf16Code(false, 0, 0xc0), a: bf16Code(negative, exponent, 0xc0) };
}

/** Half units that another lane's product, ever further below, decides: down to the last bit of the window, and beyond it. */
export function farDecisions(bench: Bench): CycleScenario[] {
  const { config, lanes } = bench;
  if (lanes === 1) return [];
  const deepest = 24 + (config.guardBits ?? 8) + 2;
  const places = Array.from({ length: 12 }, (_, i) => -deepest + i);
  const decided = (lane: number, place: number, negative: boolean): Values[] => {
    const half = product(config, false, -24, 0x80);
    const pair = topPair(config, negative, place);
    const other = (lane + 1) % lanes;
    const pairs = Array.from({ length: lanes }, (_, i) =>
      i === lane ? pair : i === other ? half : undefined,
    );
    // A half unit more than an even number goes up when it is more, than an odd one down when it is less.
    return [...load(bench, false, 0, negative ? 0x800001 : 0x800000), bench.cycle(pairs)];
  };
  return Array.from({ length: lanes }, (_, lane) => ({
    name: `half units decided far below by lane ${lane}`,
    cycles: places.flatMap((place) => [false, true].flatMap((negative) => decided(lane, place, negative))),
  }));
}

/** The largest number and what just does, and just does not, carry it over; then both infinities. */
export function overflow(bench: Bench): CycleScenario {
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
export function underflow(bench: Bench): CycleScenario {
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

/** Sums that a reset begins, not a clear: of nothing, of zeros of either sign, of a product. */
export function fromReset(bench: Bench): CycleScenario {
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
