import type { Builder, Signal } from '../../../hdl/index.ts';
import {
  LOG_FRACTION_BITS,
  logSegments,
  POWER_FRACTION_BITS,
  powerSegments,
} from '../../../spec/lib/softmax_segments.ts';
import { exponentFractionBits, type Log2SoftmaxConfig, resultBits } from '../../../spec/log2_softmax.ts';
import { normalise } from '../float/shift.ts';
import { and, type Bit, bitsOf, fromBits, or, signal } from '../logic.ts';
import { segmentLine } from './lines.ts';
import { bitsToReach, type Distance, type DistanceShape, type SoftmaxPart, scaleOf } from './part.ts';
import { placesOf, shiftedPower } from './power.ts';
import { smallSum } from './sum.ts';

/** Powers, logarithm and codes of `log2_softmax`. */
export function log2Part(config: Log2SoftmaxConfig): SoftmaxPart {
  const { sumBits, approximation } = config;
  return {
    reach: Math.max(sumBits + 1, lastFrom(config)),
    ...scaleOf(config, approximation === 'mitchell_plus'),
    keptFraction: exponentFractionBits(config),
    sumBits,
    resultBits: resultBits(config),
    weigh: (h, distance, shape) => weigh(h, config, distance, shape),
    factor: (h, sum) => factor(h, config, sum),
    result: (h, distance, row, shape) => code(h, config, distance, row, shape),
  };
}

/** u from which on a result is the last one. Online, the sum may be as small as 1/2 and its logarithm -1. */
const lastFrom = ({ codeBits, outputFractionBits, schedule }: Log2SoftmaxConfig): number =>
  2 ** codeBits - 1.5 * 2 ** -outputFractionBits + (schedule === 'online' ? 1 : 0);

/** Fraction bits of a sum u + L: more would change no result. */
const exponentGrid = (config: Log2SoftmaxConfig): number =>
  Math.max(exponentFractionBits(config), config.outputFractionBits + 1);

function weigh(h: Builder, config: Log2SoftmaxConfig, distance: Distance, shape: DistanceShape): Signal<'u'> {
  const integerBits = config.approximation === 'pow2' ? 2 : 1;
  const power = { h, distance, shape, sumBits: config.sumBits, integerBits } as const;
  const one = h.uint(1n << BigInt(config.sumBits), config.sumBits + 1);
  return shiftedPower(power, significand(h, config, fractionOf(distance, shape)), one);
}

const fractionOf = ({ value }: Distance, { fractionBits }: DistanceShape): Signal<'u'> | null =>
  fractionBits > 0 ? value.slice(fractionBits - 1, 0) : null;

/** 2^h between 1 and 2: one integer bit, two for `pow2`, whose 2^h may be 2. */
function significand(h: Builder, config: Log2SoftmaxConfig, fraction: Signal<'u'> | null): Signal<'u'> {
  if (fraction === null) return config.approximation === 'pow2' ? h.uint(1, 2) : h.uint(1, 1);
  if (config.approximation === 'mitchell') return h.concat(h.uint(1, 1), fraction);
  if (config.approximation === 'pow2') {
    // -u = I + h rounds to I + 1 from above the middle on: 2^(I + 1), else 2^I.
    const rest = fraction.width > 1 ? fraction.slice(fraction.width - 2, 0).any() : h.uint(0, 1);
    const up = fraction.msb().and(rest).named('rounds_up');
    return h.concat(up, up.not());
  }
  const looked =
    fraction.width > POWER_FRACTION_BITS
      ? fraction.slice(fraction.width - 1, fraction.width - POWER_FRACTION_BITS)
      : fraction;
  return h.scope('power', () => segmentLine(h, looked, powerSegments)).value.named('power');
}

/** log2 of the sum, half a unit of the result, and the unit that completes a negation, on the exponents' grid. */
function factor(h: Builder, config: Log2SoftmaxConfig, sum: Signal<'u'>): Signal<'u'> {
  const grid = exponentGrid(config);
  const { value, shift } = h.scope('leading', () => normalise(h, sum));
  const places = sum.width - 1 - config.sumBits;
  const whole = h
    .uint(places, Math.max(shift.width, 32 - Math.clz32(places)))
    .sub(shift.extend(Math.max(shift.width, 32 - Math.clz32(places))))
    .named('log_integer');
  const below = value.slice(value.width - 2, 0);
  const log = logFraction(h, config, below);
  const fraction = log === null ? null : onGrid(log.value, log.fractionBits, grid);
  const width = whole.width + grid;
  const base = whole.shiftLeft(grid);
  const half = 1 + 2 ** (grid - config.outputFractionBits - 1);
  const constant = h.sint(half, width);
  const rounded = base.add(constant).trunc(width).named('log_and_half');
  // Online it may be negative, which takes a sign.
  const bits =
    config.schedule === 'online' ? width : Math.min(width, grid + bitsToReach(greatestLog(config) + 2));
  if (fraction === null) return rounded.asUnsigned().trunc(bits);
  const wide = fraction.extend(width).asSigned().named('log_fraction');
  return rounded.add(wide).trunc(bits).named('log_sum').asUnsigned();
}

/** The log's fraction part; null where it is zero. */
function logFraction(
  h: Builder,
  config: Log2SoftmaxConfig,
  below: Signal<'u'>,
): { readonly value: Signal<'u'>; readonly fractionBits: number } | null {
  if (config.approximation === 'pow2') {
    h.ignore(below, 'the logarithm is rounded down to an integer');
    return null;
  }
  if (config.approximation === 'mitchell') return { value: below, fractionBits: below.width };
  const cut = below.width - LOG_FRACTION_BITS;
  const looked = cut > 0 ? below.slice(below.width - 1, cut) : below;
  return h.scope('log', () => segmentLine(h, looked, logSegments));
}

/** A fraction on a grid, rounded down. */
const onGrid = (value: Signal<'u'>, fractionBits: number, grid: number): Signal<'u'> =>
  fractionBits >= grid ? value.shiftRight(fractionBits - grid) : value.shiftLeft(grid - fractionBits);

/** u + L, rounded and saturated; the last code for what is not near. */
function code(
  h: Builder,
  config: Log2SoftmaxConfig,
  distance: Distance,
  row: Signal<'u'>,
  shape: DistanceShape,
): Signal<'u'> {
  const { near, isTop, value } = distance;
  const { integerBits, fractionBits } = shape;
  const { outputFractionBits } = config;
  const below = exponentGrid(config) - outputFractionBits;
  // One unit less than u; the missing one is in `row`. Far scores take the longest u where that gives the last result.
  const farIsLast = 2 ** integerBits - 1 >= lastFrom(config);
  const integer = farIsLast
    ? placesOf(h, distance, shape)
    : value.slice(fractionBits + integerBits - 1, fractionBits).not();
  const fraction =
    fractionBits > 0
      ? bitsOf(
          value
            .slice(fractionBits - 1, 0)
            .not()
            .named('less_fraction'),
        )
      : [];
  const fine = Array.from({ length: exponentGrid(config) - fractionBits }, (): Bit => 1);
  const less = [...fine, ...fraction, ...bitsOf(integer.named('places'))];
  const carry = signal(h, carryOf(less.slice(0, below), bitsOf(row).slice(0, below))).named('carry');
  const u = { value: fromBits(h, less.slice(below)), column: 0 };
  const log = row.slice(row.width - 1, below);
  const strips = [u, { value: carry, column: 0 }];
  const bits = resultBits(config);
  const top = topsFit(config, shape);
  const extra = top ? 1 : extraBits(config, shape);
  const width = u.value.width + extra;
  const wide =
    config.schedule === 'online' ? resized(log.asSigned(), width).named('log_extended').asUnsigned() : log;
  strips.push({ value: top ? log : wide, column: 0 });
  if (!top) strips.push({ value: h.repeat(isTop, extra), column: u.value.width });
  const sum = smallSum(h, 'exponent', strips, width).named('exponent');
  const isNegative = config.schedule === 'online' ? sum.msb().named('is_negative') : null;
  const magnitude = isNegative === null ? sum : sum.slice(width - 2, 0);
  const high = magnitude.width > bits ? magnitude.slice(magnitude.width - 1, bits).any() : h.uint(0, 1);
  const over = top ? high.and(isTop.not()) : high;
  const low = magnitude.width > bits ? magnitude.slice(bits - 1, 0) : magnitude.extend(bits);
  const counted = isNegative?.not() ?? null;
  const isLast = counted === null ? over : over.and(counted);
  const saturates = (farIsLast ? isLast : isLast.or(near.not())).named('saturates');
  const kept = counted === null ? low : low.and(h.repeat(counted, bits));
  return kept.or(h.repeat(saturates, bits));
}

/** Carry out of a sum. */
function carryOf(a: readonly Bit[], b: readonly Signal<'u'>[]): Bit {
  let carry: Bit = 0;
  a.forEach((bit, i) => {
    const other = b[i] ?? 0;
    carry = or(and(bit, other), and(or(bit, other), carry));
  });
  return carry;
}

/** Where u is 0 the result is below the last one, so that what u's missing unit adds above it can be left out. */
const topsFit = (config: Log2SoftmaxConfig, { integerBits }: DistanceShape): boolean =>
  config.schedule === 'parallel' &&
  integerBits >= config.codeBits &&
  2 ** config.codeBits > greatestLog(config) + 1;

/** No logarithm of a sum is above it. */
const greatestLog = ({ rowLength }: Log2SoftmaxConfig): number => Math.ceil(Math.log2(rowLength));

/** Bits that u + L needs above those of u. */
function extraBits(config: Log2SoftmaxConfig, { integerBits }: DistanceShape): number {
  const sign = config.schedule === 'online' ? 1 : 0;
  return Math.max(0, bitsToReach(2 ** integerBits + greatestLog(config) + 2) - integerBits) + sign;
}

const resized = (value: Signal<'s'>, width: number): Signal<'s'> =>
  value.width > width ? value.trunc(width) : value.extend(width);
