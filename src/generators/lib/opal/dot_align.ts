import { type Builder, module, type Signal } from '../../../hdl/index.ts';
import { OPAL_WINDOW } from '../../../spec/lib/opal.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { compress } from '../compress.ts';
import { all, and, any, type Bit, fromBits, or, signal } from '../logic.ts';

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
  /** Significand; bits that fall below the unit of the window are zero. */
  readonly magnitude: Signal<'u'>;
  /** Exponent above E, plus 8: the outlier is magnitude * 2^(place - 8) units of 2^(E-7); 0..23. */
  readonly place: Signal<'u'>;
  /** 0 for zeros and for numbers of which nothing reaches the unit: the rest then means nothing. */
  readonly counts: Signal<'u'>;
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
function kept(
  h: Builder,
  fraction: Signal<'u'>,
  place: Signal<'u'>,
): { readonly bits: readonly Bit[]; readonly any: Bit } {
  const isInteger = place.bit(3).or(place.bit(4)).named('is_integer');
  // From place 8 on as at place 7, but for the lowest bit.
  const reach = place.slice(2, 0).or(h.repeat(isInteger, 3)).named('kept_places');
  const [t0, t1, t2] = [reach.bit(0), reach.bit(1), reach.bit(2)];
  const keep = [
    isInteger,
    all([t2, t1, t0]),
    and(t2, t1),
    and(t2, or(t1, t0)),
    t2,
    or(t2, and(t1, t0)),
    or(t2, t1),
  ];
  // The leading one stays wherever anything does: from place 1 on.
  return { bits: [...keep.map((bit, i) => and(bit, fraction.bit(i))), 1], any: any([t2, t1, t0]) };
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
    counts: uout(1),
  },
  (h, { x, start }) => {
    const field = x.slice(14, 7).named('exponent_field');
    const sum = h.scope('place', () => lowSum(h, field, start)).named('place_sum');
    const place = sum.slice(PLACE_BITS - 1, 0);
    const inWindow = reaches256(field, start, sum.bit(PLACE_BITS)).named('in_window');
    const { bits, any: reaches } = kept(h, x.slice(6, 0), place);
    // Denormals are zero.
    const counts = signal(h, and(inWindow.and(field.any()), reaches));
    return { negative: x.msb(), magnitude: fromBits(h, bits), place, counts };
  },
  { summary: "a bf16 outlier as a significand and its place in the block's window" },
);
