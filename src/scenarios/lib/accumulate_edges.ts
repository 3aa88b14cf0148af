import { fp32 } from '../../formats/float.ts';
import type { Values } from '../../golden/lib/golden.ts';
import { exactSum } from '../../spec/opal_accumulate.ts';
import { anyProduct, type Config, type Cycle, forEach } from './accumulate_cycles.ts';
import { floatCode } from './floats.ts';
import type { Random } from './random.ts';
import type { CycleScenario } from './scenario.ts';

/** Digits of a float's significand. */
export const SIGNIFICAND = 24;

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
export function remainders(config: Config, draw: Random): CycleScenario {
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
export function shortRemainders(config: Config, draw: Random): CycleScenario {
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
export function ties(config: Config, draw: Random): CycleScenario {
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

/** A power of two, and a term that leaves one digit more of it than a float has: half a unit exactly, behind as many zeros as there can be. */
export function cancelledTies(config: Config, draw: Random): CycleScenario {
  const { productBits } = config;
  if (productBits < SIGNIFICAND + 3) return { name: 'half units behind cancelled digits', cycles: [] };
  const power = 1n << BigInt(productBits - 2);
  const cycles = Array.from({ length: 16 }, () => {
    const left = (draws24(draw) << 1n) | 1n;
    const unit = roomFor(config, draw, productBits);
    const isNegative = draw.oneIn(2);
    const p = left - 2n * power;
    return forEach(config, [
      { p: isNegative ? -power : power, exponent: unit + 1, clear: true },
      { p: isNegative ? -p : p, exponent: unit },
    ]);
  });
  return { name: 'half units behind cancelled digits', cycles: cycles.flat() };
}

/** Half a unit of the last place at every place of an exact sum, and a single bit far below that makes it more, or less. */
export function farBelow(config: Config, draw: Random): CycleScenario[] {
  const exact = exactSum(config);
  if (exact === null) return [];
  const { leastExponent: low, greatestExponent: high } = exact;
  const least = low + 1;
  const most = high + config.productBits - 2 - SIGNIFICAND;
  const cycles: Values[] = [];
  for (let place = least; place <= most; place++) {
    for (let turn = 0; turn < 16; turn++) {
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
