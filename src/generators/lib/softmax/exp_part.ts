import type { Builder, Signal } from '../../../hdl/index.ts';
import {
  type ExpSoftmaxConfig,
  type ExpSoftmaxShape,
  expSoftmaxShape,
  probabilityBits,
} from '../../../spec/exp_softmax.ts';
import { normalise, shiftRightTruncating } from '../float/shift.ts';
import { bitsOf } from '../logic.ts';
import { type Distance, type DistanceShape, type SoftmaxPart, scaleOf } from './part.ts';
import { shiftedPower } from './power.ts';
import { smallSum } from './sum.ts';

/** Table of powers, table of reciprocals and the product of `exp_softmax`. */
export function expPart(config: ExpSoftmaxConfig): SoftmaxPart {
  const widths = expSoftmaxShape(config);
  return {
    reach: 2 ** widths.exponentBits + 1,
    exactReach: widths.exponentBits,
    ...scaleOf(config, true),
    keptFraction: widths.powerIndexBits,
    sumBits: widths.sumBits,
    resultBits: probabilityBits(config),
    weigh: (h, distance, shape) => {
      const { sumBits } = widths;
      const whole = (powerTable(widths)[0] ?? 0n) << BigInt(sumBits - widths.powerBits);
      return shiftedPower(
        { h, distance, shape, sumBits, integerBits: 1 },
        power(h, widths, distance),
        h.uint(whole, sumBits + 1),
      );
    },
    factor: (h, sum) => reciprocal(h, widths, sum),
    result: (h, distance, factor, shape) =>
      config.output === 'fixed'
        ? fixed(h, config, distance, factor, shape)
        : bf16(h, config, distance, factor, shape),
  };
}

/** 2^h in the middle of every step of h; at its beginning when h has no bits below. */
function powerTable({ powerIndexBits, powerBits, exponentFractionBits }: ExpSoftmaxShape): readonly bigint[] {
  const middle = exponentFractionBits > powerIndexBits ? 0.5 : 0;
  return Array.from({ length: 2 ** powerIndexBits }, (_, i) =>
    BigInt(Math.round(2 ** (powerBits + (i + middle) / 2 ** powerIndexBits))),
  );
}

const reciprocalTable = ({ reciprocalIndexBits, reciprocalBits }: ExpSoftmaxShape): readonly bigint[] =>
  Array.from({ length: 2 ** reciprocalIndexBits }, (_, i) =>
    BigInt(Math.round(2 ** reciprocalBits / (1 + (i + 0.5) / 2 ** reciprocalIndexBits))),
  );

/** The significand 2^h, one integer bit. */
function power(h: Builder, widths: ExpSoftmaxShape, { value }: Distance): Signal<'u'> {
  const { powerIndexBits, powerBits } = widths;
  const table = powerTable(widths);
  const width = powerBits + 1;
  if (powerIndexBits === 0) return h.uint(table[0] ?? 0n, width);
  const below = table.map((entry) => entry - (1n << BigInt(powerBits)));
  const fraction = h.rom(value.slice(powerIndexBits - 1, 0), below, powerBits).named('power_fraction');
  return h.concat(h.uint(1, 1), fraction);
}

/** The reciprocal of the sum's significand, and above it how many places its leading one stands below the top. */
function reciprocal(h: Builder, widths: ExpSoftmaxShape, sum: Signal<'u'>): Signal<'u'> {
  const { value, shift } = h.scope('leading', () => normalise(h, sum));
  const { reciprocalIndexBits, reciprocalBits } = widths;
  const index = value.slice(value.width - 2, value.width - 1 - reciprocalIndexBits);
  const rest = value.width - 1 - reciprocalIndexBits;
  if (rest > 0) h.ignore(value.slice(rest - 1, 0), 'the table looks at the leading bits');
  const table = reciprocalTable(widths);
  const half = 1n << BigInt(reciprocalBits - 1);
  const fraction = h.rom(
    index,
    table.map((entry) => entry - half),
    reciprocalBits - 1,
  );
  return h.concat(shift, h.uint(1, 1), fraction.named('reciprocal_fraction'));
}

interface Product {
  /** Power times reciprocal, one integer bit. */
  readonly value: Signal<'u'>;
  /** Places to move it right, from the highest place a probability can have. */
  readonly places: Signal<'u'>;
}

/** Integer places above the point of a product that is not moved: online, a sum may be below one. */
const headroom = (config: ExpSoftmaxConfig): number => (config.schedule === 'online' ? 1 : 0);

function product(
  h: Builder,
  config: ExpSoftmaxConfig,
  distance: Distance,
  factor: Signal<'u'>,
  shape: DistanceShape,
): Product {
  const widths = expSoftmaxShape(config);
  const { reciprocalBits, powerIndexBits } = widths;
  const value = productOfOnes(h, power(h, widths, distance), factor.slice(reciprocalBits - 1, 0)).named(
    'product',
  );
  // A sum has no more zeros above its leading one than it has integer bits, and one online.
  const zeros = factor.slice(factor.width - 1, reciprocalBits).named('zeros');
  const integer = sumBitsAbove(config);
  const width = Math.max(shape.integerBits, 32 - Math.clz32(integer + headroom(config))) + 1;
  const scale = distance.value.slice(powerIndexBits + shape.integerBits - 1, powerIndexBits).named('scale');
  // Right by (integer - zeros) + u rounded up; `scale` is -u rounded down, modulo a power of two.
  const down = h.concat(h.repeat(distance.isTop.not(), width - scale.width), scale);
  const places = h
    .uint(integer + headroom(config), width)
    .sub(zeros.width > width ? zeros.trunc(width) : zeros.extend(width))
    .trunc(width)
    .asUnsigned()
    .named('sum_places')
    .sub(down)
    .trunc(width)
    .asUnsigned()
    .named('places');
  return { value, places };
}

/** Product of two numbers whose top bits are 1: those cost no adders. */
function productOfOnes(h: Builder, x: Signal<'u'>, y: Signal<'u'>): Signal<'u'> {
  const [a, b] = [x.slice(x.width - 2, 0), y.slice(y.width - 2, 0)];
  const rows = bitsOf(b).map((bit, column) => ({
    value: a.and(h.repeat(bit, a.width)).named(`row${column}`),
    column,
  }));
  const strips = [...rows, { value: a, column: b.width }, { value: b, column: a.width }];
  return smallSum(h, 'times', strips, x.width + y.width, 1n << BigInt(a.width + b.width));
}

/** Integer bits of a sum less one. */
const sumBitsAbove = (config: ExpSoftmaxConfig): number => 32 - Math.clz32(config.rowLength - 1);

function fixed(
  h: Builder,
  config: ExpSoftmaxConfig,
  distance: Distance,
  factor: Signal<'u'>,
  shape: DistanceShape,
): Signal<'u'> {
  const bits = probabilityBits(config);
  const { value, places } = product(h, config, distance, factor, shape);
  const gated = value.and(h.repeat(distance.near, value.width)).named('counted');
  // The product's integer bit, and the headroom above it.
  const window = bits + 1 + headroom(config);
  const excess = gated.width - window;
  const kept = excess > 0 ? gated.slice(gated.width - 1, excess) : gated;
  const moved = shiftRightTruncating(h, kept, places, window).named('moved');
  const over = moved
    .slice(window - 1, bits)
    .any()
    .named('over');
  return moved.slice(bits - 1, 0).or(h.repeat(over, bits));
}

function bf16(
  h: Builder,
  config: ExpSoftmaxConfig,
  distance: Distance,
  factor: Signal<'u'>,
  shape: DistanceShape,
): Signal<'u'> {
  const { value, places } = product(h, config, distance, factor, shape);
  const isOne = value.msb().named('is_one_or_more');
  const high = value.slice(value.width - 2, value.width - 8);
  const low = value.slice(value.width - 3, value.width - 9);
  const fraction = h.mux(isOne, high, low).named('fraction');
  const field = h
    .uint(126 + headroom(config), 8)
    .add(isOne.extend(8))
    .trunc(8)
    .named('unmoved_field')
    .sub(places.extend(8))
    .trunc(8)
    .asUnsigned()
    .named('field');
  const number = h.concat(h.uint(0, 1), field, fraction);
  return number.and(h.repeat(distance.near, 16));
}
