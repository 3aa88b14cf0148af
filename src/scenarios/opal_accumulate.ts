import { fp32 } from '../formats/float.ts';
import type { Values } from '../golden/lib/golden.ts';
import { type ExactSum, exactSum, type OpalAccumulateConfig } from '../spec/opal_accumulate.ts';
import { anyFloat, floatCode, fp32Specials } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

type Config = OpalAccumulateConfig;

interface Cycle {
  readonly p?: bigint;
  readonly exponent?: number;
  readonly y?: bigint;
  readonly clear?: boolean;
  readonly en?: boolean;
  readonly rst?: boolean;
  readonly invalid?: boolean;
}

const LEAST_EXPONENT = -512;
const GREATEST_EXPONENT = 511;
const bit = (flag: boolean): bigint => (flag ? 1n : 0n);

function values({ extra }: Config, given: Cycle): Values {
  const { p = 0n, exponent = 0, y = 0n, clear = false, en = true, rst = false, invalid = false } = given;
  return {
    rst: bit(rst),
    en: bit(en),
    clear: bit(clear),
    p,
    p_exp: BigInt(Math.min(Math.max(exponent, LEAST_EXPONENT), GREATEST_EXPONENT)),
    invalid: bit(invalid),
    ...(extra === 'fp' ? { y } : {}),
  };
}

/** The same cycle for every accumulator, so that one after the other sees the sequence. */
const forEach = (config: Config, cycles: readonly Cycle[]): Values[] =>
  cycles.flatMap((cycle) => Array.from({ length: config.contexts }, () => values(config, cycle)));

/** The exponent, or the nearest one that an exact sum has room for: beyond it all is NaN. */
function inside(config: Config, exponent: number): number {
  const exact = exactSum(config);
  if (exact === null) return exponent;
  return Math.min(Math.max(exponent, exact.leastExponent), exact.greatestExponent);
}

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

/** Digits of a float's significand. */
const SIGNIFICAND = 24;
const draws24 = (draw: Random): bigint => (1n << 23n) | draw.bits(SIGNIFICAND - 1);

/** Cycles of one accumulator that leave magnitude * 2^exponent, of `digits` bits, in it, as many bits at a time as a term has. */
function load(
  { productBits }: Config,
  negative: boolean,
  magnitude: bigint,
  exponent: number,
  digits = SIGNIFICAND,
): Cycle[] {
  const step = productBits - 1;
  const cycles: Cycle[] = [];
  for (let place = Math.floor((digits - 1) / step) * step; place >= 0; place -= step) {
    const piece = BigInt.asUintN(step, magnitude >> BigInt(place));
    cycles.push({ p: negative ? -piece : piece, exponent: exponent + place, clear: cycles.length === 0 });
  }
  return cycles;
}

/** An exponent at which a term may stand and another one `above` it. */
function roomFor(config: Config, draw: Random, above: number): number {
  const { leastExponent = -60, greatestExponent = 40 } = exactSum(config) ?? {};
  const most = greatestExponent - above - SIGNIFICAND;
  return draw.between(Math.min(leastExponent, most), most);
}

/** Cut to the 24 digits of a float, in units of its lowest. */
function cutTo24(magnitude: bigint): { readonly significand: bigint; readonly up: number } {
  const up = magnitude.toString(2).length - SIGNIFICAND;
  return up >= 0
    ? { significand: magnitude >> BigInt(up), up }
    : { significand: magnitude << BigInt(-up), up };
}

/**
 * A term taken from a sum that differs from it in the last places only, for every number of digits that are left; with an extra
 * input, that taken from the sum as well.
 */
function remainders(config: Config, draw: Random): CycleScenario {
  const { productBits, extra } = config;
  const width = Math.max(productBits - 1, SIGNIFICAND);
  const cycles: Values[] = [];
  for (let digits = 0; digits < width; digits++) {
    for (let turn = 0; turn < 6; turn++) {
      // A power of two, among others: what is a little less has another exponent.
      const p = (1n << BigInt(productBits - 2)) | (turn === 0 ? 0n : draw.bits(productBits - 2));
      const up = width - productBits + 1;
      const by = digits === 0 ? 0n : (1n << BigInt(digits - 1)) | draw.bits(digits - 1);
      const near = cutTo24((p << BigInt(up)) + (draw.oneIn(2) ? by : -by) || 1n);
      const unit = roomFor(config, draw, width) + SIGNIFICAND;
      const negative = draw.oneIn(2);
      const first = load(config, negative, near.significand, unit + near.up);
      cycles.push(...forEach(config, [...first, { p: negative ? p : -p, exponent: unit + up }]));
      if (extra === 'none') continue;
      const other = cutTo24(near.significand + (digits > 22 ? 0n : draw.oneIn(2) ? by : -by) || 1n);
      const exponent = unit + near.up + other.up + SIGNIFICAND - 1;
      const y = floatCode(fp32, !negative, exponent, Number(other.significand));
      const small = { p: anyProduct(config, draw), exponent: unit - draw.between(0, productBits + 8) };
      cycles.push(...forEach(config, [...first, { ...(draw.oneIn(2) ? small : {}), y }]));
    }
  }
  return { name: 'remainders', cycles };
}

/**
 * The same with next to nothing left: a sum, and a term that is it but for a few digits, which may stand below the last place of the
 * sum. A term that ends in zeros stands at a higher exponent as well.
 */
function shortRemainders(config: Config, draw: Random): CycleScenario {
  const room = Math.max(config.productBits - 1 - SIGNIFICAND, 0);
  const most = 1n << BigInt(config.productBits - 1);
  const cycles: Values[] = [];
  for (let digits = 0; digits < SIGNIFICAND + room; digits++) {
    for (let turn = 0; turn < 6; turn++) {
      const sum = draws24(draw);
      const top = digits === 0 ? 0n : 1n << BigInt(digits - 1);
      const by = turn % 2 === 0 ? top : top | draw.bits(Math.max(digits - 1, 0));
      const near = (sum << BigInt(room)) + (draw.oneIn(2) ? by : -by);
      const ending = BigInt(turn < 2 ? 0 : draw.between(0, room + SIGNIFICAND - 2));
      const p = near >> ending;
      if (p >= most) continue;
      const unit = roomFor(config, draw, 2 * SIGNIFICAND + room) + SIGNIFICAND;
      const negative = draw.oneIn(2);
      const first = load(config, negative, sum, unit + room);
      cycles.push(...forEach(config, [...first, { p: negative ? p : -p, exponent: unit + Number(ending) }]));
    }
  }
  return { name: 'short remainders', cycles };
}

/** Any sum and any term, at every distance; so that what is below the last place is a half, next to one, nothing, or next to it. */
function ties(config: Config, draw: Random): CycleScenario {
  const { productBits } = config;
  const most = 1n << BigInt(productBits - 1);
  const cycles: Values[] = [];
  for (let distance = -productBits; distance <= SIGNIFICAND + 3; distance++) {
    for (let turn = 0; turn < 10; turn++) {
      // In units of the lowest digit of both.
      const [ofSum, ofTerm] = [Math.max(0, -distance), Math.max(0, distance)];
      const sum = draws24(draw) << BigInt(ofSum + SIGNIFICAND);
      const drawn = anyProduct(config, draw);
      const total = sum + (drawn << BigInt(ofTerm));
      const magnitude = total < 0n ? -total : total;
      const below = BigInt(Math.max(0, magnitude.toString(2).length - SIGNIFICAND - ofTerm));
      const half = below === 0n ? 0n : 1n << (below - 1n);
      const rest = BigInt.asUintN(Number(below), magnitude >> BigInt(ofTerm));
      const by = [half, half + 1n, half - 1n, 0n, 1n, -1n][turn % 6] ?? 0n;
      const p = drawn + (total < 0n ? rest - by : by - rest);
      if (below === 0n || p < -most || p >= most) continue;
      const unit = roomFor(config, draw, ofSum + SIGNIFICAND + ofTerm);
      const isNegative = draw.oneIn(2);
      cycles.push(
        ...forEach(config, [
          ...load(config, isNegative, sum >> BigInt(ofSum + SIGNIFICAND), unit + ofSum + SIGNIFICAND),
          { p: isNegative && p !== -most ? -p : p, exponent: unit + ofTerm },
        ]),
      );
    }
  }
  return { name: 'half units at every distance', cycles };
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

/** Half a unit of the last place at every place of an exact sum, and a single bit far below that makes it more, or less. */
function farBelow(config: Config, draw: Random): CycleScenario[] {
  const exact = exactSum(config);
  if (exact === null) return [];
  const { leastExponent: low, greatestExponent: high } = exact;
  const least = low + 1;
  const most = high + config.productBits - 2 - SIGNIFICAND;
  const cycles: Values[] = [];
  for (let place = least; place <= most; place++) {
    for (let turn = 0; turn < 4; turn++) {
      const half = (draws24(draw) << 1n) | 1n;
      const negative = draw.oneIn(2);
      const lone = turn === 0 ? place - 1 : draw.between(low, place - 1);
      const terms = load(config, negative, half, place, SIGNIFICAND + 1);
      // A lone bit beyond the reach of one term's exponent is a higher bit of a term.
      const exponent = Math.min(lone, high);
      const p = 1n << BigInt(lone - exponent);
      cycles.push(...forEach(config, [...terms, { p: draw.oneIn(2) ? p : -p, exponent }]));
    }
  }
  return [{ name: 'half units and a bit far below', cycles }];
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

function anyProduct({ productBits }: Config, draw: Random): bigint {
  // Of any length: real sums seldom fill the width.
  const bits = draw.between(2, productBits);
  const p = BigInt.asIntN(bits, draw.bits(bits));
  return draw.oneIn(6) ? BigInt.asIntN(bits, 1n << BigInt(draw.between(0, bits - 1))) : p;
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
    ...farBelow(config, random(seed + 4)),
    ...longSums(config, random(seed + 3)),
    fromReset(config),
    ...Array.from({ length: count }, (_, index) => randomScenario(config, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
