import type { Builder, Signal } from '../../../hdl/index.ts';
import type { FloatMac } from '../../../spec/lib/float.ts';
import { unsignedInput } from '../config.ts';
import { treeModule } from '../tree.ts';
import { bias, fp32, signedBits, significandBits } from './format.ts';
import { type Cuts, cut, laneProduct, type Operands, operands } from './lane.ts';
import { roundAboveLeast, roundFlushing } from './round.ts';
import { shiftRightTruncating } from './shift.ts';
import { unpack } from './unpack.ts';

/**
 * All terms at once: the greatest place among them, every magnitude moved there and cut, one compression tree, one
 * rounding. Places count in exponent fields: the sum of both fields for a product of two numbers, the activation's field
 * for one with an integer. The accumulator has a place even if it is zero, so that no sum starts below fp32's denormals.
 */
interface Places {
  /** Bits of a lane's place. */
  readonly bits: number;
  /** Place of the accumulator = its exponent field plus this. */
  readonly accumulatorUp: number;
  /** Bits of the window: down from the top bit of a product at the greatest place. */
  readonly window: number;
  /** Bits of the window above the greatest place. */
  readonly above: number;
}

function placesOf(config: FloatMac): Places {
  const depth = significandBits(fp32) + (config.guardBits ?? 0);
  if (config.weightBits === undefined)
    return { bits: 9, accumulatorUp: bias(fp32), window: depth + 1, above: 1 };
  return { bits: 8, accumulatorUp: 1 - config.weightBits, window: depth, above: 0 };
}

/** The greater of two unsigned values. */
const greater = (h: Builder, x: Signal<'u'>, y: Signal<'u'>, name: string): Signal<'u'> =>
  h.mux(x.ge(y), x, y).named(name);

/** The greatest of all values, by a tree. */
export function greatest(h: Builder, values: readonly Signal<'u'>[]): Signal<'u'> {
  let level = [...values];
  for (let l = 1; level.length > 1; l++)
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const [x, y] = [level[2 * i], level[2 * i + 1]];
      if (x === undefined) throw new RangeError('half of a list has twice as many');
      return y === undefined ? x : greater(h, x, y, `greatest_l${l}_${i}`);
    });
  const [only] = level;
  if (only === undefined) throw new RangeError('nothing to choose the greatest of');
  return only;
}

/** Exponent field(s) of a product, 0 for one that is zero: below every place that counts. */
function placeOf(h: Builder, { weight, activation }: Operands, isZero: Signal<'u'>): Signal<'u'> {
  const place =
    weight.kind === 'float'
      ? weight.number.exponent.add(activation.exponent).named('both_exponents')
      : activation.exponent;
  const counts = isZero.not().named('counts');
  return place.and(h.repeat(counts, place.width)).named('own_place');
}

interface Lanes {
  readonly significand: readonly Signal<'u'>[];
  readonly place: readonly Signal<'u'>[];
  readonly negative: readonly Signal<'u'>[];
  readonly flags: Flags;
  readonly greatestPlace: Signal<'u'>;
}

/** What the lanes say together. */
interface Flags {
  readonly nan: Signal<'u'>;
  readonly plusInfinity: Signal<'u'>;
  readonly minusInfinity: Signal<'u'>;
  /** Every product is -0. */
  readonly allMinusZero: Signal<'u'>;
}

type Pair = { readonly w: Signal<'u'>; readonly a: Signal<'u'> };

function lanesOf(h: Builder, config: FloatMac, pairs: readonly Pair[], cuts: Cuts): Lanes {
  const made = h.replicate('lane', pairs.length, (i) => {
    const pair = pairs[i];
    if (pair === undefined) throw new RangeError(`there is no lane ${i}`);
    const both = operands(h, config, cuts, pair.w.named('w_code'), pair.a.named('a_code'));
    const product = laneProduct(h, both);
    const { negative, significand, isInfinite } = product;
    const lane = {
      significand,
      place: placeOf(h, both, product.isZero),
      negative,
      nan: product.isNan,
      plus_infinity: isInfinite.and(negative.not()),
      minus_infinity: isInfinite.and(negative),
      minus_zero: product.isZero.and(negative),
    };
    return cut(lane, cuts.products, 'p');
  });
  const { lanes: places } = made.place;
  const all = {
    significands: made.significand.packed,
    places: made.place.packed,
    negatives: made.negative.packed,
    nan: made.nan.packed.any().named('some_nan'),
    plusInfinity: made.plus_infinity.packed.any().named('some_plus_infinity'),
    minusInfinity: made.minus_infinity.packed.any().named('some_minus_infinity'),
    allMinusZero: made.minus_zero.packed.all().named('all_minus_zero'),
    greatestPlace: h.scope('among', () => greatest(h, places)),
  };
  const late = cut(all, cuts.terms, 't');
  const split = (packed: Signal<'u'>) => {
    const bits = packed.width / pairs.length;
    return pairs.map((_, i) => packed.lane(i, bits));
  };
  const { nan, plusInfinity, minusInfinity, allMinusZero, greatestPlace } = late;
  return {
    significand: split(late.significands),
    place: split(late.places),
    negative: split(late.negatives),
    flags: { nan, plusInfinity, minusInfinity, allMinusZero },
    greatestPlace,
  };
}

/** The greatest place of lanes and accumulator, and by how much the accumulator is below it. */
function common(
  h: Builder,
  places: Places,
  lanes: Lanes,
  field: Signal<'u'>,
): { readonly place: Signal<'s'>; readonly below: Signal<'u'> } {
  const width = places.bits + 2;
  const own = field.toSigned().named('signed_field').extend(width).add(places.accumulatorUp).trunc(width);
  const accumulator = own.named('accumulator_place');
  const lane = lanes.greatestPlace.toSigned().named('signed_place').extend(width).named('lane_place');
  const difference = lane.sub(accumulator).named('lane_above');
  // No lane counts when the greatest place is 0, wherever the accumulator is.
  const isLane = difference.msb().not().and(lanes.greatestPlace.any()).named('lane_leads');
  const place = h.mux(isLane, lane, accumulator).named('common_place');
  const below = difference
    .asUnsigned()
    .slice(width - 2, 0)
    .and(h.repeat(isLane, width - 1));
  return { place, below: below.named('accumulator_below') };
}

/** A magnitude as it goes into the tree: inverted where negative, the inverted sign above, a correction in column 0. */
function signedStrip(h: Builder, magnitude: Signal<'u'>, negative: Signal<'u'>): Signal<'u'> {
  const flipped = magnitude.xor(h.repeat(negative, magnitude.width));
  return h.concat(negative, negative.not(), flipped);
}

/** start + sum of all products. */
export function alignedSum(
  h: Builder,
  unitName: string,
  config: FloatMac,
  pairs: readonly Pair[],
  cuts: Cuts,
  start: Signal<'u'>,
): Signal<'u'> {
  const places = placesOf(config);
  const { window } = places;
  const lanes = lanesOf(h, config, pairs, cuts);
  const accumulator = h.scope('start', () => unpack(h, fp32, start, 'keep'));
  const { place, below } = h.scope('align', () => common(h, places, lanes, accumulator.exponent));
  const low = place
    .asUnsigned()
    .slice(places.bits - 1, 0)
    .named('low_place');
  const strips = h.replicate('shifter', pairs.length, (i) => {
    const [significand, own, negative] = [lanes.significand[i], lanes.place[i], lanes.negative[i]];
    if (significand === undefined || own === undefined || negative === undefined)
      throw new RangeError(`there is no lane ${i}`);
    const minus = negative.named('minus');
    const distance = low
      .sub(own)
      .named('difference')
      .asUnsigned()
      .slice(places.bits - 1, 0)
      .named('distance');
    const magnitude = shiftRightTruncating(h, significand, distance, window).named('magnitude');
    return { strip: signedStrip(h, magnitude, minus) };
  });
  const last = h.scope('start', () => {
    const moved = shiftRightTruncating(h, accumulator.significand, below, window - places.above);
    return signedStrip(h, moved.extend(window).named('magnitude'), accumulator.negative);
  });
  const count = pairs.length + 1;
  const width = signedBits(-count * 2 ** window, count * 2 ** window);
  const child = treeModule({
    name: `${unitName}_tree`,
    summary: `compression tree of ${unitName}`,
    lane: {
      strips: [
        { width: window + 1, column: 0 },
        { width: 1, column: 0 },
      ],
      constant: -(1n << BigInt(window)),
    },
    lanes: count,
    width,
    adder: 'ripple',
    stages: 0,
    enabled: false,
    hasStart: false,
    addsConstant: true,
    zeroPoint: null,
  });
  const pp = h.concat(last, strips.strip.packed).named('terms');
  const sum = unsignedInput(h.instance('tree', child, { pp }), 'sum').named('total');
  return h.scope('result', () => roundSum(h, config, places, { sum, place, lanes, accumulator }));
}

interface Summed {
  readonly sum: Signal<'u'>;
  readonly place: Signal<'s'>;
  readonly lanes: Lanes;
  readonly accumulator: ReturnType<typeof unpack>;
}

function roundSum(h: Builder, config: FloatMac, places: Places, summed: Summed): Signal<'u'> {
  const { sum, place, lanes, accumulator } = summed;
  const isBelow = sum.msb().named('is_below');
  const size = sum.width - 1;
  const magnitude = sum
    .slice(size - 1, 0)
    .xor(h.repeat(isBelow, size))
    .add(isBelow.extend(size))
    .trunc(size)
    .named('size');
  // Exponent field of the top bit: that of the greatest place, and the bits above it.
  const up = size - 1 - (places.window - 1 - places.above) - places.accumulatorUp;
  const width = place.width + 1;
  const exponent = place.extend(width).add(h.sint(up, width)).trunc(width).named('exponent');
  const { nan, plusInfinity, minusInfinity, allMinusZero } = lanes.flags;
  const plus = plusInfinity.or(accumulator.isInfinite.and(accumulator.negative.not())).named('plus');
  const minus = minusInfinity.or(accumulator.isInfinite.and(accumulator.negative)).named('minus');
  const infinite = plus.or(minus).named('infinite');
  const minusZero = allMinusZero.and(accumulator.isZero).and(accumulator.negative);
  const negative = h.mux(infinite, minus, isBelow.or(minusZero)).named('negative');
  const special = {
    nan: nan.or(accumulator.isNan).or(plus.and(minus)).named('nan'),
    infinite,
    negative,
  };
  const round = config.denormals === 'flush' ? roundFlushing : roundAboveLeast;
  return round(h, fp32, { magnitude, exponent }, special);
}
