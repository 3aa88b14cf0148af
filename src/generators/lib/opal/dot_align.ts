import { type Builder, module, type Signal } from '../../../hdl/index.ts';
import { OPAL_WINDOW } from '../../../spec/lib/opal.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { compress } from '../compress.ts';
import { all, and, any, type Bit, bitsOf, fromBits, or } from '../logic.ts';

/** Significant bits of a bf16 outlier, the leading one included. */
export const SIGNIFICAND_BITS = 8;

/** Greatest `place`: an outlier at the window's top. */
export const GREATEST_PLACE = OPAL_WINDOW - 1 + SIGNIFICAND_BITS;

/** Bits of `place`. */
export const PLACE_BITS = 5;

/** Bits of what `windowStart` makes. */
export const WINDOW_BITS = 9;

/** An outlier in a block's window. */
export interface Aligned {
  readonly negative: Signal<'u'>;
  /** Significand; bits that fall below the unit of the window are zero, and all of them for a number below 2^E / 128. */
  readonly magnitude: Signal<'u'>;
  /** Exponent above E, plus 8: the outlier is magnitude * 2^(place - 8) units of 2^(E-7); 0..23. */
  readonly place: Signal<'u'>;
}

/**
 * What is added to an outlier's exponent field to get its place, plus 256: 8 - (E + 127) + 256, u(9). Once per block.
 *
 * E + 128 is E with its top bit inverted, and 255 less that are the other seven bits inverted.
 */
export function windowStart(e: Signal<'s'>): Signal<'u'> {
  return e
    .asUnsigned()
    .xor(0x7f)
    .add(SIGNIFICAND_BITS + 2);
}

/** Puts an outlier into the window that starts at `start`. */
export function align(h: Builder, name: string, x: Signal<'u'>, start: Signal<'u'>): Aligned {
  return h.instance(name, alignment, { x, start });
}

/** The bits of the place and their carry. */
const lowSum = (h: Builder, field: Signal<'u'>, start: Signal<'u'>): Signal<'u'> =>
  compress(h, {
    strips: [field, start].map((v) => ({ value: v.slice(PLACE_BITS - 1, 0), column: 0, stage: 0, time: 0 })),
    constant: 0n,
    width: PLACE_BITS + 1,
    adder: 'ripple',
    pipeline: { period: Number.POSITIVE_INFINITY },
    finalStage: 0,
  });

/** field + start >= 256, from the carry into bit 5: the sum bits above the place are not needed. */
function reaches256(field: Signal<'u'>, start: Signal<'u'>, carryIn: Signal<'u'>): Signal<'u'> {
  let carry = carryIn;
  for (let i = PLACE_BITS; i < 8; i++) {
    const [a, b] = [field.bit(i), start.bit(i)];
    carry = a.and(b).or(a.or(b).and(carry));
  }
  return carry.or(start.bit(8));
}

/**
 * The significand without the bits that fall below the unit: at place t < 8 the lowest 8 - t of them. Cleared before the
 * multiplication, they let one shifter do for both directions.
 */
function kept(h: Builder, fraction: Signal<'u'>, place: Signal<'u'>, isNumber: Bit): readonly Bit[] {
  const [s0, s1, s2, s3, s4] = bitsOf(place);
  if (s0 === undefined || s1 === undefined || s2 === undefined || s3 === undefined || s4 === undefined)
    throw new RangeError('a place has five bits');
  const isInteger = s3.or(s4).named('is_integer');
  const least: readonly Bit[] = [
    any([s0, s1, s2]),
    s1.or(s2),
    or(s2, s1.and(s0)),
    s2,
    s2.and(s1.or(s0)),
    s2.and(s1),
    all([s2, s1, s0]),
  ];
  // Bit i stays from place 8 - i on; the leading one is bit 7.
  const mask = Array.from({ length: SIGNIFICAND_BITS }, (_, i) =>
    and(isNumber, or(isInteger, i === 0 ? 0 : (least[SIGNIFICAND_BITS - 1 - i] ?? 0))),
  );
  const keep = fromBits(h, mask).named('keep');
  return Array.from({ length: SIGNIFICAND_BITS }, (_, i) =>
    i === SIGNIFICAND_BITS - 1 ? keep.bit(i) : keep.bit(i).and(fraction.bit(i)),
  );
}

/** Takes a bf16 outlier apart and puts it into the window: `x`, `start` -> `negative`, `magnitude`, `place`. */
const alignment = module(
  'opal_outlier_align',
  {
    x: uin(16),
    start: uin(WINDOW_BITS),
    negative: uout(1),
    magnitude: uout(SIGNIFICAND_BITS),
    place: uout(PLACE_BITS),
  },
  (h, { x, start }) => {
    const field = x.slice(14, 7).named('exponent_field');
    const sum = h.scope('place', () => lowSum(h, field, start)).named('place_sum');
    const place = sum.slice(PLACE_BITS - 1, 0);
    const inWindow = reaches256(field, start, sum.bit(PLACE_BITS)).named('in_window');
    // Denormals are zero.
    const counts = inWindow.and(field.any()).named('counts');
    return { negative: x.msb(), magnitude: fromBits(h, kept(h, x.slice(6, 0), place, counts)), place };
  },
  { summary: "a bf16 outlier as a significand and its place in the block's window" },
);
