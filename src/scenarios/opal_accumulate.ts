import { fp32 } from '../formats/float.ts';
import type { Values } from '../golden/lib/golden.ts';
import { type ExactSum, exactSum } from '../spec/opal_accumulate.ts';
import {
  anyProduct,
  type Config,
  type Cycle,
  forEach,
  GREATEST_EXPONENT,
  inside,
  LEAST_EXPONENT,
  values,
} from './lib/accumulate_cycles.ts';
import {
  cancelledTies,
  farBelow,
  remainders,
  SIGNIFICAND,
  shortRemainders,
  ties,
} from './lib/accumulate_edges.ts';
import { anyFloat, fp32Specials } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

/** Signed integers of P bits at their borders and around a 24-bit significand. */
function specialProducts({ productBits }: Config): bigint[] {
  const top = 1n << BigInt(productBits - 1);
  const around = [1n << 23n, 1n << 24n, 3n << 23n, 1n << 25n].flatMap((m) => [
    m - 1n,
    m,
    m + 1n,
    m + 2n,
    m + 3n,
  ]);
  const magnitudes = [0n, 1n, 2n, 3n, top / 2n, top - 1n, ...around];
  const both = [...magnitudes.flatMap((m) => [m, -m]), -top];
  return [...new Set(both)].filter((p) => -top <= p && p < top);
}

/** Exponents at the borders of fp32, of the port and of an exact sum. */
function specialExponents(config: Config): number[] {
  const { productBits } = config;
  const exact = exactSum(config);
  const window =
    exact === null
      ? []
      : [exact.leastExponent, exact.greatestExponent].flatMap((edge) => [edge - 1, edge, edge + 1]);
  const around = [-149, -126, 104, 128].flatMap((edge) =>
    [0, -23, -(productBits - 2), -(productBits - 1)].flatMap((down) => [edge + down - 1, edge + down]),
  );
  const all = [LEAST_EXPONENT, -133, -1, 0, 1, 120, GREATEST_EXPONENT, ...around, ...window];
  return [...new Set(all)].filter((e) => LEAST_EXPONENT <= e && e <= GREATEST_EXPONENT);
}

/** Every special integer at every special exponent, alone. */
function terms(config: Config): CycleScenario {
  const cycles = specialExponents(config).flatMap((exponent) =>
    specialProducts(config).map((p) => values(config, { p, exponent, clear: true })),
  );
  return { name: 'special terms', cycles };
}

/** A term ever further below the one before, and above it. */
function shifts(config: Config): CycleScenario[] {
  const { productBits } = config;
  const top = 1n << BigInt(productBits - 2);
  const all: CycleScenario[] = [];
  for (let shift = -productBits - 30; shift <= productBits + 30; shift++) {
    const cycles = [top, top + 1n, 2n * top - 1n].flatMap((p, i) =>
      [1n, 3n, -1n, i === 0 ? top : -top, 1n - 2n * top].flatMap((next) =>
        forEach(config, [
          { p, exponent: inside(config, -20), clear: true },
          { p: next, exponent: inside(config, -20 - shift) },
        ]),
      ),
    );
    all.push({ name: `alignment shift ${shift}`, cycles });
  }
  return all;
}

/** A term taken away again, whole or but for a unit, with a small one between that rounding may have lost. */
function cancellation(config: Config, draw: Random): CycleScenario {
  const cycles = Array.from({ length: 32 }, () => {
    const p = anyProduct(config, draw);
    const exponent = inside(config, draw.between(-60, 40));
    return forEach(config, [
      { p, exponent, clear: true },
      { p: anyProduct(config, draw), exponent: inside(config, exponent - draw.between(20, 60)) },
      { p: p === -(1n << BigInt(config.productBits - 1)) ? p : -p, exponent },
      { p: draw.oneIn(2) ? 1n : -1n, exponent },
    ]);
  });
  return { name: 'cancellation', cycles: cycles.flat() };
}

/** `invalid` stays until a clear, unlike what came before a clear. */
function invalid(config: Config): CycleScenario {
  const sequence: readonly Cycle[] = [
    { p: 5n, clear: true },
    { p: 1n, invalid: true, en: false },
    { p: 1n, invalid: true },
    { p: 7n },
    { p: 3n, clear: true },
    { p: 3n, clear: true, invalid: true },
    { p: 2n },
    { p: 2n, clear: true, en: false },
    { p: 0n, clear: true },
  ];
  return { name: 'invalid', cycles: forEach(config, sequence) };
}

/** Beyond the largest number by one term, by a sum, and back. */
function overflow(config: Config): CycleScenario {
  const top = 1n << BigInt(config.productBits - 2);
  const exponent = 127 - (config.productBits - 2);
  const cycles = [1n, -1n].flatMap((sign) =>
    forEach(config, [
      { p: sign * (2n * top - 1n), exponent, clear: true },
      { p: sign * top, exponent: exponent - 1 },
      { p: -sign * top, exponent },
      { p: sign * top, exponent, clear: true },
      { p: sign * top, exponent },
      { p: -sign * top, exponent: exponent + 1 },
    ]),
  );
  return { name: 'overflow', cycles };
}

/** The exact sum at both ends of its window, far apart at once, and beyond its width. */
function window(config: Config): CycleScenario[] {
  const exact = exactSum(config);
  if (exact === null) return [];
  const top = 1n << BigInt(config.productBits - 1);
  const { leastExponent: low, greatestExponent: high } = exact;
  const far: Cycle[] = [
    { p: top - 1n, exponent: high, clear: true },
    { p: 1n, exponent: low },
    { p: 1n - top, exponent: high },
    { p: -1n, exponent: low },
  ];
  const wrapping = Array.from({ length: 2 * Math.min(config.exactDepth ?? 1, 64) + 3 }, (_, i) => ({
    p: -top,
    exponent: high,
    clear: i === 0,
  }));
  return [
    { name: 'both ends of the window', cycles: forEach(config, far) },
    { name: 'far beyond the depth', cycles: forEach(config, wrapping) },
  ];
}

/** Sums that a reset begins, not a clear, with terms under way that count no more. */
function fromReset(config: Config): CycleScenario {
  const some: Cycle = { p: 5n, exponent: 3 };
  const cycles = [0n, 1n, -1n].flatMap((p) => [
    ...Array.from({ length: config.contexts + config.stages }, (_, i) => ({
      ...some,
      clear: i % 2 === 0,
      invalid: p === 0n && i % 3 === 0,
    })),
    { ...some, rst: true, clear: true, invalid: p === 0n },
    ...Array.from({ length: 2 * config.contexts + config.stages }, (_, i) => ({ p, en: i % 5 !== 3 })),
  ]);
  return { name: 'sums from reset', cycles: cycles.map((cycle) => values(config, cycle)) };
}

/** Most cycles of an exact sum that goes on until its top bits move. */
const longestSum = 4096;

/**
 * An exact sum of powers of two as long as it is exact. Now and then what makes it half a unit of the last place, or a little more or
 * less, is added, and taken away again.
 */
function longSum(
  config: Config,
  { leastExponent: low, greatestExponent: high }: ExactSum,
  draw: Random,
  negative: boolean,
): Cycle[] {
  const { productBits, exactDepth = 0 } = config;
  const main = negative ? -(1n << BigInt(productBits - 1)) : 1n << BigInt(productBits - 2);
  const place = high + productBits - (negative ? 1 : 2);
  // 2^bit, by a term whose own exponent is not above the greatest.
  const single = (bit: number): Cycle => {
    const exponent = Math.min(bit, high);
    const p = 1n << BigInt(bit - exponent);
    return { p: draw.oneIn(2) ? p : -p, exponent };
  };
  const cycles: Cycle[] = [];
  for (let count = 1; count <= exactDepth; count++) {
    cycles.push({ p: main, exponent: high, clear: count === 1 });
    if (count % 8 !== 0 && (count & (count - 1)) !== 0) continue;
    const half = place + Math.floor(Math.log2(count)) - SIGNIFICAND - draw.between(0, 1);
    if (half <= low || half >= place - 1) continue;
    const between: Cycle = { p: draw.bits(productBits - 1) | 1n, exponent: Math.min(half + 1, high) };
    const terms = [between, single(half), single(draw.between(low, half - 1))];
    cycles.push(...terms, ...terms.map(({ p = 0n, exponent = 0 }) => ({ p: -p, exponent })));
  }
  return cycles;
}

/** Exact sums that go on until the topmost bits move, of either sign. */
function longSums(config: Config, draw: Random): CycleScenario[] {
  const exact = exactSum(config);
  const { exactDepth = 0, contexts } = config;
  if (exact === null || exactDepth > longestSum) return [];
  const sums = Array.from({ length: Math.max(2, contexts) }, (_, i) =>
    longSum(config, exact, draw, i % 2 === 1),
  );
  const length = Math.max(...sums.map((sum) => sum.length));
  const inTurn = (own: readonly Cycle[][]): Values[] =>
    Array.from({ length }, (_, i) => own.map((sum) => values(config, sum[i] ?? { en: true }))).flat();
  const groups = contexts > 1 ? [sums] : sums.map((sum) => [sum]);
  return groups.map((own, i) => ({ name: `sum as long as it is exact ${i}`, cycles: inTurn(own) }));
}

/** Every special y after a term, onto a special y, and onto one that cancels. */
function extras(config: Config): CycleScenario[] {
  if (config.extra === 'none') return [];
  const pairs = fp32Specials.flatMap((before) => fp32Specials.map((y) => [before, y] as const));
  const cycles = pairs.flatMap(([before, y], i) =>
    forEach(config, [
      { y: before, clear: true },
      { p: [0n, 1n, -3n][i % 3] ?? 0n, exponent: [-149, -24, 104][i % 5] ?? 0, y },
    ]),
  );
  return [{ name: 'special values of y', cycles }];
}

function randomScenario(config: Config, draw: Random, index: number): CycleScenario {
  const centre = draw.oneIn(4) ? draw.between(-200, 140) : draw.between(-40, 20);
  const spread = draw.pick([0, 2, 12, 40]);
  const far = draw.oneIn(5);
  // Seldom beyond the room of an exact sum.
  const exponentAt = (exponent: number): number => (draw.oneIn(40) ? exponent : inside(config, exponent));
  const length = draw.between(1, 6) + config.contexts;
  const all = Array.from({ length }, (_, i) =>
    values(config, {
      p: anyProduct(config, draw),
      exponent: exponentAt(
        far ? draw.between(LEAST_EXPONENT, GREATEST_EXPONENT) : centre + draw.between(-spread, spread),
      ),
      y: draw.oneIn(2) ? 0n : anyFloat(draw, fp32),
      clear: i < config.contexts || draw.oneIn(8),
      en: i < config.contexts || !draw.oneIn(5),
      rst: draw.oneIn(200),
      invalid: draw.oneIn(40),
    }),
  );
  return { name: `random ${index}`, cycles: all };
}

/** Borders of fp32, alignments, cancellation, invalid blocks, contexts; then short random sums. */
export const scenarios: Scenarios<Config, CycleScenario> = (config, seed, count) => {
  const draw = random(seed);
  const idle = Array.from({ length: config.stages + 1 }, () => values(config, { en: false }));
  return [
    { name: 'reset', cycles: [values(config, { rst: true })] },
    terms(config),
    ...shifts(config),
    cancellation(config, draw),
    invalid(config),
    overflow(config),
    ...window(config),
    ...extras(config),
    remainders(config, random(seed + 1)),
    shortRemainders(config, random(seed + 5)),
    ties(config, random(seed + 2)),
    cancelledTies(config, random(seed + 6)),
    ...farBelow(config, random(seed + 4)),
    ...longSums(config, random(seed + 3)),
    fromReset(config),
    ...Array.from({ length: count }, (_, index) => randomScenario(config, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
