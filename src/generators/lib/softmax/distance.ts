import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import type { SoftmaxRow } from '../../../spec/lib/softmax_row.ts';
import { unsignedInput } from '../config.ts';
import { and, type Bit, bitsOf, or, signal } from '../logic.ts';
import { maximum } from './maximum.ts';
import { bitsToReach, type Distance, type DistanceShape, type SoftmaxPart } from './part.ts';
import { smallSum } from './sum.ts';

/** Low bits of scores that matter: a score further below the maximum is out of reach. */
const lowBits = (row: SoftmaxRow, part: SoftmaxPart): number =>
  Math.min(row.scoreBits, bitsToReach((part.reach * 2 ** part.scaleBits) / part.scale) + row.fractionBits);

/** Shape of a distance before bits that nobody looks at are dropped. */
function wholeShape(row: SoftmaxRow, part: SoftmaxPart): DistanceShape {
  const fractionBits = row.fractionBits + part.scaleBits;
  const integer = Math.max(1, lowBits(row, part) - row.fractionBits + (part.scale === 1 ? 0 : 1));
  if (part.exactReach !== undefined) return { fractionBits, integerBits: integer };
  return { fractionBits, integerBits: Math.min(integer, Math.max(1, bitsToReach(part.reach))) };
}

/**
 * The difference from which on a score is far, where u would not fit its shape; null when every one fits. Any between `reach` and
 * what fits will do: the one with most zeros below takes the fewest gates to compare with.
 */
function farFrom(row: SoftmaxRow, part: SoftmaxPart): number | null {
  if (part.exactReach !== undefined) return null;
  const { fractionBits, integerBits } = wholeShape(row, part);
  const least = Math.ceil((part.reach * 2 ** fractionBits) / part.scale);
  const most = Math.floor((2 ** (fractionBits + integerBits) - 1) / part.scale) + 1;
  const differences = 2 ** lowBits(row, part);
  if (most >= differences) return null;
  let step = 1;
  while (Math.floor(most / (2 * step)) * 2 * step >= least) step *= 2;
  return Math.floor(most / step) * step;
}

/** value >= bound, for the complement of the value. */
function reaches(h: Builder, complement: Signal<'u'>, bound: number): Signal<'u'> {
  let reached: Bit = 1;
  bitsOf(complement).forEach((less, i) => {
    const bit = less.not();
    reached = Math.floor(bound / 2 ** i) % 2 === 1 ? and(bit, reached) : or(bit, reached);
  });
  return signal(h, reached);
}

const cut = ({ fractionBits, integerBits }: DistanceShape, part: SoftmaxPart): DistanceShape => ({
  fractionBits: Math.min(fractionBits, part.keptFraction),
  integerBits: Math.min(integerBits, part.exactReach ?? integerBits),
});

/** Shape of the distances of a `parallel` row. */
export const parallelShape = (row: SoftmaxRow, part: SoftmaxPart): DistanceShape =>
  cut(wholeShape(row, part), part);

/** -k * d of the low bits of a score and of the complement of the maximum, d their difference; `above`: it is negative. */
function scaledDifference(name: string, row: SoftmaxRow, part: SoftmaxPart): Design {
  const bits = lowBits(row, part);
  const { fractionBits, integerBits } = wholeShape(row, part);
  const width = fractionBits + integerBits;
  const dropped = Math.max(0, fractionBits - part.keptFraction);
  const far = farFrom(row, part);
  const ports: PortShapes = {
    low: uin(bits),
    not_max: uin(bits),
    above: uout(1),
    value: uout(width - dropped),
    ...(far === null ? {} : { is_far: uout(1) }),
  };
  return module(
    name,
    ports,
    (h, inputs) => {
      const operands = ['low', 'not_max'].map((port) => ({ value: unsignedInput(inputs, port), column: 0 }));
      const all = smallSum(h, 'minus', operands, bits + 1).named('difference');
      const above = all.msb();
      // One less than -d, which is the complement of d.
      const less = all.slice(bits - 1, 0);
      const value = scaled(h, part, less, width).named('scaled');
      return {
        above,
        value: dropped === 0 ? value : value.slice(width - 1, dropped),
        ...(far === null ? {} : { is_far: reaches(h, less, far) }),
      };
    },
    { summary: 'distance of a score to the maximum, scaled' },
  );
}

/** -k * d modulo 2^width of `less` = -d - 1, d not negative. */
function scaled(h: Builder, part: SoftmaxPart, less: Signal<'u'>, width: number): Signal<'u'> {
  const one = { value: less, column: 0 };
  // `less` stands for less - 2^bits.
  const missing = (column: number): bigint => -(1n << BigInt(less.width + column));
  if (part.scale === 1) return smallSum(h, 'negate', [one], width, 1n + missing(0));
  const d = less.not().named('distance');
  const nine = smallSum(
    h,
    'nine',
    [
      { value: d, column: 0 },
      { value: d, column: 3 },
    ],
    less.width + 4,
  );
  // -23 d = 9 d - 32 d, and -32 d = 32 * (less + 1)
  const named9 = nine.named('nine_times');
  const at = part.scaleBits - 4;
  const strips = [
    { value: named9, column: at },
    { value: less, column: at + 5 },
  ];
  const constant = (32n << BigInt(at)) + missing(at + 5);
  if (part.scale === 23) return smallSum(h, 'minus23', strips, width, constant);
  // -1477 d = -23 d * 64 - 5 d, and -5 d = 5 * (less + 1)
  const fine = [one, { value: less, column: 2 }];
  return smallSum(h, 'minus1477', [...strips, ...fine], width, constant + 5n + missing(0) + missing(2));
}

/** Distances of all scores of a row to its maximum. */
export function parallelDistances(
  h: Builder,
  name: string,
  row: SoftmaxRow,
  part: SoftmaxPart,
  data: Signal<'u'>,
): readonly Distance[] {
  const { lanes, scoreBits } = row;
  const bits = lowBits(row, part);
  const mask = data.slice(lanes * (scoreBits + 1) - 1, lanes * scoreBits).named('takes_part');
  // The sign turned over makes a signed score an unsigned one of the same order.
  const scores = Array.from({ length: lanes }, (_, i) => {
    const raw = data.lane(i, scoreBits);
    return h.concat(raw.msb().not(), raw.slice(scoreBits - 2, 0)).named(`score${i}`);
  });
  const greatest = maximum(h, scores, mask);
  const max = greatest.value.named('greatest');
  const isTop = greatest.agreeing(scoreBits).named('is_greatest');
  const high = scoreBits - bits;
  const agrees = greatest.agreeing(high).named('agrees_high');
  const maxHigh = high > 0 ? max.slice(scoreBits - 1, bits) : null;
  const below = maxHigh?.sub(1).trunc(high).asUnsigned().named('greatest_high_less_1') ?? null;
  const notMax = max
    .slice(bits - 1, 0)
    .not()
    .named('not_greatest');
  const lane = scaledDifference(`${name}_distance`, row, part);
  return scores.map((score, i) => {
    const made = h.instance(`distance${i}`, lane, { low: score.slice(bits - 1, 0), not_max: notMax });
    const [above, value] = [unsignedInput(made, 'above'), unsignedInput(made, 'value')];
    const next =
      below === null
        ? null
        : score
            .slice(scoreBits - 1, bits)
            .eq(below)
            .and(above)
            .and(mask.bit(i));
    if (next === null) h.ignore(above, 'no higher bits could make up for it');
    const reached = next === null ? agrees.bit(i) : agrees.bit(i).or(next);
    const near = (
      farFrom(row, part) === null ? reached : reached.and(unsignedInput(made, 'is_far').not())
    ).named(`near${i}`);
    const distance = { near, isTop: isTop.bit(i), value: value.named(`distance${i}_value`) };
    return withinReach(distance, parallelShape(row, part), `within_reach${i}`);
  });
}

/** The distance with as many integer bits as its shape has, and not near when it has more. */
export function withinReach(
  { near, isTop, value }: Distance,
  { fractionBits, integerBits }: DistanceShape,
  name: string,
): Distance {
  const width = fractionBits + integerBits;
  if (width === value.width) return { near, isTop, value };
  const fits = value
    .slice(value.width - 1, width)
    .all()
    .or(isTop);
  return { near: near.and(fits).named(name), isTop, value: value.slice(width - 1, 0) };
}
