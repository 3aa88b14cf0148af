import { fp32 } from '../formats/float.ts';
import type { Values } from '../golden/lib/golden.ts';
import { exactSum, type OpalAccumulateConfig } from '../spec/opal_accumulate.ts';
import { anyFloat, fp32Specials } from './lib/floats.ts';
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
    ...Array.from({ length: count }, (_, index) => randomScenario(config, draw, index)),
    { name: 'drain', cycles: idle },
  ];
};
