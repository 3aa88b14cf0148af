import { bf16, type FloatFormat, floatLayout, fp32 } from '../formats/float.ts';
import type { Values } from '../golden/lib/golden.ts';
import { golden } from '../golden/rescale.ts';
import type { RescaleConfig } from '../spec/rescale.ts';
import { farBits } from './lib/far_bits.ts';
import { anyFloat, bf16Specials, floatAt, floatCode, fp32Specials } from './lib/floats.ts';
import { type Random, random } from './lib/random.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

type Config = RescaleConfig;

const LEAST_EXPONENT = -512;
const GREATEST_EXPONENT = 511;
const clamp = (exponent: number): bigint =>
  BigInt(Math.min(Math.max(exponent, LEAST_EXPONENT), GREATEST_EXPONENT));

const scaleFormat = ({ scale }: Config): FloatFormat => (scale === 'bf16' ? bf16 : fp32);

/** The operand, under its ports' names: an integer at an exponent, or the float nearest to it. */
interface Operand {
  readonly p: bigint;
  readonly exponent: number;
}

function operandOf(config: Config, { p, exponent }: Operand): Values {
  if (config.input === 'integer') return { p, p_exp: clamp(exponent) };
  const magnitude = p < 0n ? -p : p;
  if (magnitude === 0n) return { x: 0n };
  const bits = magnitude.toString(2).padEnd(24, '0');
  const significand = Number.parseInt(bits.slice(0, 24), 2);
  return { x: floatCode(fp32, p < 0n, exponent + magnitude.toString(2).length - 1, significand) };
}

const cycle = (config: Config, operand: Values, scale: bigint, en = true): Values => ({
  ...(config.stages > 0 ? { en: en ? 1n : 0n } : {}),
  ...operand,
  scale,
});

function specialProducts(productBits: number): bigint[] {
  const top = 1n << BigInt(productBits - 1);
  const magnitudes = [0n, 1n, 3n, top / 2n, top / 2n + 1n, top - 1n];
  return [...magnitudes.flatMap((m) => (m === 0n ? [m] : [m, -m])), -top];
}

/** Every special value times every special scale. */
function specials(config: Config): CycleScenario {
  const scales = config.scale === 'bf16' ? bf16Specials : fp32Specials;
  const { productBits } = config;
  const operands: Values[] =
    productBits === undefined
      ? fp32Specials.map((x) => ({ x }))
      : [LEAST_EXPONENT, -149, -20, 0, 120, GREATEST_EXPONENT].flatMap((exponent) =>
          specialProducts(productBits).map((p) => ({ p, p_exp: BigInt(exponent) })),
        );
  const cycles = operands.flatMap((operand) => scales.map((scale) => cycle(config, operand, scale)));
  return { name: 'special values', cycles };
}

/** Exponents of the least unit and of the first power of two beyond the output. */
function outputRange({ output, fixedBits = 16, fractionBits = 0 }: Config): {
  least: number;
  beyond: number;
} {
  if (output === 'fixed') return { least: -fractionBits, beyond: fixedBits - 1 - fractionBits };
  return { least: output === 'bf16' ? -133 : -149, beyond: 128 };
}

/** Results at `place`: an odd or even significand with a tie, or nearly one, below it. */
function around(config: Config, place: number): Values[] {
  const format = scaleFormat(config);
  const one = 2 ** format.fractionBits;
  const widest = (config.productBits ?? 24) - 2;
  return [1n, 3n, 5n, 127n, (1n << BigInt(widest)) - 1n, (1n << BigInt(widest)) + 1n].flatMap((m) => {
    const p = m >> BigInt(Math.max(m.toString(2).length - widest, 0));
    return [one, one + 1, 2 * one - 1].flatMap((significand) =>
      [p, -p].map((signed) => {
        const exponent = place - (p.toString(2).length - 1);
        // Half of the exponent on either side.
        const shift = Math.min(Math.max(Math.trunc(exponent / 2), -100), 100);
        return cycle(
          config,
          operandOf(config, { p: signed, exponent: exponent - shift }),
          floatCode(format, false, shift, significand),
        );
      }),
    );
  });
}

/** Results from below the least unit to above the largest number. */
function borders(config: Config): CycleScenario[] {
  const { least, beyond } = outputRange(config);
  const places = [least, beyond].flatMap((edge) => [-3, -2, -1, 0, 1, 2].map((by) => edge + by));
  return [
    { name: 'around the least unit', cycles: places.slice(0, 6).flatMap((at) => around(config, at)) },
    { name: 'around the largest', cycles: places.slice(6).flatMap((at) => around(config, at)) },
    { name: 'between', cycles: [-40, -8, 0, 3, 9].flatMap((at) => around(config, at)) },
  ];
}

/** The number that an odd one has to be multiplied by for a remainder of 1 modulo 2^bits: each step doubles the digits that are right. */
function inverse(odd: bigint, bits: number): bigint {
  let found = odd;
  for (let right = 3; right < bits; right *= 2) found = BigInt.asUintN(bits, found * (2n - odd * found));
  return BigInt.asUintN(bits, found);
}

/** Bits of an integer operand's magnitude, of a normal and of a denormal x, and the exponent of the last one's lowest digit. */
const xDigits = 24;
const leastUnit = -149;

/**
 * Products that are half a unit of the last place, and a single bit more or less, at every distance below it. Half of them of
 * subnormal operands.
 */
function tail(config: Config, draw: Random, lone: number, kind: number): Values | null {
  const { productBits, output } = config;
  const format = scaleFormat(config);
  const { fractionBits } = format;
  const isLowScale = kind % 3 === 1;
  const isLowX = productBits === undefined && kind % 3 === 2;
  // The scale's significand, odd so that the operand decides every low bit of the product.
  const scaleDigits = isLowScale ? draw.between(1, fractionBits) : fractionBits + 1;
  const significand = draw.bits(scaleDigits) | (1n << BigInt(scaleDigits - 1)) | 1n;
  const free =
    productBits === undefined ? (isLowX ? draw.between(2, xDigits - 1) : xDigits - 1) : productBits - 1;
  const kept = output === 'fp32' ? 24 : 8;
  const natural = free + scaleDigits - kept - 1 - draw.between(0, 2);
  const half = draw.oneIn(2) && natural < free ? natural : draw.between(lone + 1, free - 1);
  if (half <= lone || half >= free) return null;
  const one = 1n << BigInt(lone);
  const by = [one, -one, 0n][draw.between(0, 2)] ?? 0n;
  const wanted = (draw.bits(free - half - 1) << BigInt(half + 1)) + (1n << BigInt(half)) + by;
  const low = BigInt.asUintN(free, wanted * inverse(significand, free));
  const p = productBits === undefined && !isLowX ? (1n << BigInt(free)) | low : low;
  const length = (p * significand).toString(2).length;
  const { least } = outputRange(config);
  // What counts as half a unit: below the least one, or 9 or 25 digits below the top.
  const isOwn = output !== 'fixed' && length - kept - 1 === half;
  const unit = (isOwn ? draw.between(-20, 20) : least - 1) - half;
  const lowScale = floatLayout(format).leastExponent - fractionBits;
  const scaleUnit = isLowScale
    ? lowScale
    : isLowX
      ? unit - leastUnit
      : draw.between(-10, 10) - fractionBits - (isOwn ? 0 : 30);
  const operandUnit = unit - scaleUnit;
  const negative = draw.oneIn(2);
  const scale = isLowScale
    ? significand
    : floatCode(format, draw.oneIn(2), scaleUnit + fractionBits, Number(significand));
  if (productBits !== undefined)
    return cycle(config, { p: negative ? -p : p, p_exp: clamp(operandUnit) }, scale);
  const sign = negative ? 1n << 31n : 0n;
  const x = isLowX ? sign | p : floatCode(fp32, negative, operandUnit + xDigits - 1, Number(p));
  return cycle(config, { x }, scale);
}

/** The same of integers shorter than the scale, whose significand then decides the low bits. */
function tailOfScale(config: Config, productBits: number, draw: Random, lone: number): Values {
  const format = scaleFormat(config);
  const free = format.fractionBits;
  const digits = draw.between(1, productBits - 1);
  const p = draw.bits(digits) | (1n << BigInt(digits - 1)) | 1n;
  const kept = config.output === 'fp32' ? 24 : 8;
  const half = free + digits - kept - draw.between(0, 1);
  const by = [1n << BigInt(lone), -(1n << BigInt(lone)), 0n][draw.between(0, 2)] ?? 0n;
  // Where half a unit lies above what can be decided, it comes up by chance.
  const above = half < free ? (draw.bits(free - half) << BigInt(half + 1)) + (1n << BigInt(half)) : 0n;
  const low = BigInt.asUintN(free, (above + by) * inverse(p, free));
  const unit = (draw.oneIn(2) ? draw.between(-20, 20) : outputRange(config).least - 1) - half;
  const place = draw.between(-20, 20);
  return cycle(
    config,
    { p: draw.oneIn(2) ? p : -p, p_exp: clamp(unit - place + free) },
    floatCode(format, draw.oneIn(2), place, 2 ** free + Number(low)),
  );
}

function tails(config: Config, draw: Random): CycleScenario {
  const { productBits } = config;
  const { fractionBits } = scaleFormat(config);
  const isShort = productBits !== undefined && productBits - 1 < fractionBits;
  const digits = isShort ? fractionBits : (productBits ?? xDigits) - 1;
  const cycles = Array.from({ length: digits - 1 }, (_, lone) =>
    Array.from({ length: tailsEach }, (_, kind) =>
      isShort && kind % 3 !== 1
        ? tailOfScale(config, productBits, draw, lone)
        : tail(config, draw, lone, kind),
    ),
  );
  return { name: 'half units and a bit below', cycles: cycles.flat().filter((values) => values !== null) };
}

/** Half a unit of the least place, twice and half of it, and a single bit up to 46 places below. */
function farTails(config: Config): CycleScenario {
  const format = scaleFormat(config);
  const digits = (value: bigint): number => value.toString(2).length;
  const free = (config.productBits ?? xDigits + 1) - 1;
  const cycles = farBits.flatMap(({ below, factors }, index) =>
    [factors, factors.toReversed()].flatMap(([p = 1n, significand = 1n], turn) => {
      if (digits(p) > free || digits(significand) > format.fractionBits + 1) return [];
      return [-2, -1, 0].map((by) => {
        const exponent = outputRange(config).least + by - below;
        const shift = Math.min(Math.max(Math.trunc(exponent / 2), -100), 100);
        const wide = Number(significand) * 2 ** (format.fractionBits + 1 - digits(significand));
        const operand = { p: (index + turn) % 2 === 0 ? p : -p, exponent: exponent - shift };
        return cycle(
          config,
          operandOf(config, operand),
          floatCode(format, false, shift + digits(significand) - 1, wide),
        );
      });
    }),
  );
  return { name: 'half units and a bit far below', cycles };
}

/** Products tried for every place of the single bit. */
const tailsEach = 48;

function anyOperand(config: Config, draw: Random, place: number): Values {
  const { productBits } = config;
  if (productBits === undefined) return { x: floatAt(draw, fp32, place) };
  const bits = draw.between(2, productBits);
  return { p: BigInt.asIntN(bits, draw.bits(bits)), p_exp: clamp(place - bits + 2) };
}

function randomScenario(config: Config, draw: Random, index: number): CycleScenario {
  const { least, beyond } = outputRange(config);
  const format = scaleFormat(config);
  const one = (): Values => {
    if (draw.oneIn(8)) {
      const operand =
        config.productBits === undefined
          ? { x: anyFloat(draw, fp32) }
          : {
              p: BigInt.asIntN(config.productBits, draw.bits(config.productBits)),
              p_exp: clamp(draw.between(-512, 511)),
            };
      return cycle(config, operand, anyFloat(draw, format), !draw.oneIn(4));
    }
    const place = draw.between(least - 3, beyond + 2);
    const shift = draw.between(-20, 20);
    return cycle(
      config,
      anyOperand(config, draw, place - shift),
      floatAt(draw, format, shift),
      !draw.oneIn(4),
    );
  };
  return { name: `random ${index}`, cycles: Array.from({ length: 4 }, one) };
}

/**
 * Two cycles that differ by one unit of the last place of the scale, or of the operand, and in the result: rounding has to look
 * at every bit below the result to tell them apart. Found by halving the distance of two drawn codes.
 */
function edge(config: Config, result: (values: Values) => bigint | null, draw: Random): readonly Values[] {
  const { least, beyond } = outputRange(config);
  const format = scaleFormat(config);
  const place = draw.between(least - 2, beyond);
  const shift = draw.between(-20, 20);
  // A subnormal scale has as many digits as it has bits; the operand makes up for its size.
  const digits = draw.between(1, format.fractionBits);
  const tiny = draw.oneIn(3) ? draw.bits(digits) | (1n << BigInt(digits - 1)) : null;
  const start =
    tiny === null
      ? cycle(config, anyOperand(config, draw, place - shift), floatAt(draw, format, shift))
      : cycle(config, anyOperand(config, draw, draw.between(-8, draw.pick([6, 120]))), tiny);
  const [port, bits] = draw.oneIn(3)
    ? [config.productBits === undefined ? 'x' : 'p', (config.productBits ?? 24) - 1]
    : ['scale', format.fractionBits];
  const low = BigInt(draw.between(1, bits));
  const field = (1n << low) - 1n;
  const at = (offset: bigint): Values => ({ ...start, [port]: ((start[port] ?? 0n) & ~field) | offset });
  let [from, to] = [0n, field];
  const first = result(at(from));
  if (result(at(to)) === first) return [at(from), at(to)];
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    if (result(at(middle)) === first) from = middle;
    else to = middle;
  }
  return [at(from), at(to)];
}

function edges(config: Config, draw: Random, count: number): CycleScenario[] {
  const model = golden({ ...config, stages: 0 });
  const result = (values: Values): bigint | null => model.step(values).y ?? null;
  return Array.from({ length: count }, (_, index) => ({
    name: `edges between results ${index}`,
    cycles: edge(config, result, draw),
  }));
}

/** Random and edge cases of each kind in `rescaleCycles`. */
const cyclesOfEach = 100;

/** The operands and scales of scenarios, for units that have this one in them. */
export const rescaleCycles = (config: Config, seed: number): Values[] =>
  mostScenarios(config, seed, cyclesOfEach).flatMap(({ cycles }) => cycles);

/** Products that only their last bits part from half a unit, as often again as all others. */
function lastBits(config: Config, draw: Random): CycleScenario {
  const cycles = Array.from({ length: lastBitsEach }, (_, kind) =>
    [0, 1, 2].map((lone) => tail(config, draw, lone, kind)),
  );
  return { name: 'half units and a last bit', cycles: cycles.flat().filter((values) => values !== null) };
}

const lastBitsEach = 400;

/** Special values, results around the least unit and the largest number; then random products in range, and edges of rounding. */
export const scenarios: Scenarios<Config, CycleScenario> = (config, seed, count) => {
  const idle = Array.from({ length: config.stages }, () =>
    cycle(config, operandOf(config, { p: 0n, exponent: 0 }), 0n),
  );
  return [
    ...mostScenarios(config, seed, count),
    lastBits(config, random(seed + 2)),
    ...(config.stages > 0 ? [{ name: 'drain', cycles: idle }] : []),
  ];
};

function mostScenarios(config: Config, seed: number, count: number): CycleScenario[] {
  const draw = random(seed);
  return [
    specials(config),
    ...borders(config),
    ...Array.from({ length: count }, (_, index) => randomScenario(config, draw, index)),
    ...edges(config, draw, count),
    tails(config, random(seed + 1)),
    farTails(config),
  ];
}
