import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { clockIn, uin, uout } from '../../../spec/lib/port.ts';
import { bitsFor, productOf, rangeOf } from '../../../spec/lib/range.ts';
import type { RecodingConfig } from '../../../spec/lib/recoding.ts';
import { isDint, type Weight, weightRange } from '../../../spec/lib/weights.ts';
import { compress } from '../compress.ts';
import { unsignedInput } from '../config.ts';
import { and, any, type Bit, fromBits, isKnown, signal, xor } from '../logic.ts';
import { rowProducts } from '../partial_products.ts';
import { type Rows, recodeRows } from '../rows.ts';
import { type Aligned, GREATEST_PLACE, PLACE_BITS, SIGNIFICAND_BITS } from './dot_align.ts';
import { type ShiftRange, shiftInto } from './dot_place.ts';

/** Rows with one sign for all: an outlier's product is a magnitude, and its sign joins the outlier's. */
export const outlierRecoding = (weight: Weight): RecodingConfig => {
  if (!isDint(weight)) return { ...weight, architecture: 'sign_magnitude' };
  return { ...weight, architecture: weight.encoding === 'sm' ? 'zero_skip' : 'sign_magnitude' };
};

/** Bits of a weight's magnitude times a significand. */
export const magnitudeBits = (weight: Weight): number => productBits(weight, SIGNIFICAND_BITS);

/** Bits of a weight's magnitude times a magnitude of `width` bits. */
export const productBits = (weight: Weight, width: number): number => {
  const { low, high } = productOf(weightRange(weight), rangeOf(width, false));
  const bits = (greatest: bigint): number => bitsFor({ low: 0n, high: greatest }, false);
  return Math.max(bits(high), bits(-low));
};

/** An outlier's place moves its product by up to 23 places, of which 8 lie below the unit. */
export const outlierRange: ShiftRange = { greatest: GREATEST_PLACE, drop: SIGNIFICAND_BITS };

export interface OutlierLane {
  readonly name: string;
  readonly weight: Weight;
  /** A register stands between product and shifter. */
  readonly cut: boolean;
}

/** Outputs of a module that makes a strip. */
export const stripPorts = (width: number): PortShapes => ({ strip: uout(width), minus: uout(1) });

export const clockPorts = (clocked: boolean): PortShapes =>
  clocked ? { clk: clockIn(), en: { ...uin(1), timeless: true as const } } : {};

/**
 * One outlier's product, ready for the tree: weight code and aligned outlier to `strip`, the one's complement of the
 * product in units of 2^(E-7) where it is negative, its top bit inverted; `minus` has to be added.
 */
export function outlierLane({ name, weight, cut }: OutlierLane): Design {
  const ports: PortShapes = {
    ...clockPorts(cut),
    code: uin(weight.weightBits),
    negative: uin(1),
    magnitude: uin(SIGNIFICAND_BITS),
    place: uin(PLACE_BITS),
    counts: uin(1),
    ...stripPorts(magnitudeBits(weight) + 1 + GREATEST_PLACE - SIGNIFICAND_BITS),
  };
  return module(
    name,
    ports,
    (h, inputs) => {
      const rows = h.scope('weight', () =>
        recodeRows(outlierRecoding(weight), unsignedInput(inputs, 'code')),
      );
      const sign = xor(rows.rows[0]?.negative ?? 0, unsignedInput(inputs, 'negative'));
      const outlier = {
        magnitude: unsignedInput(inputs, 'magnitude'),
        place: unsignedInput(inputs, 'place'),
        counts: unsignedInput(inputs, 'counts'),
      };
      return placed(h, cut ? unsignedInput(inputs, 'en') : null, {
        negative: signal(h, sign).named('product_negative'),
        ...timesWeight(h, rows, outlier, magnitudeBits(weight)),
      });
    },
    { summary: 'one outlier times its weight, shifted into the window' },
  );
}

/** A product's magnitude and place. */
interface Product {
  readonly product: Signal<'u'>;
  readonly place: Signal<'u'>;
  readonly range: ShiftRange;
  readonly counts: Bit;
}

/** With its sign. */
interface Placing extends Product {
  readonly negative: Signal<'u'>;
}

/**
 * An outlier times a weight's magnitude. A weight of one row is a power of two: it moves the outlier further up instead, so that
 * one shifter does for both.
 */
function timesWeight(
  h: Builder,
  rows: Rows,
  { magnitude, place, counts }: Pick<Aligned, 'magnitude' | 'place' | 'counts'>,
  width: number,
): Product {
  const [row, ...others] = rows.rows;
  if (row === undefined || others.length > 0) {
    const product = multiplyMagnitudes(h, rows, magnitude, width).named('product');
    return { product, place, range: { greatest: GREATEST_PLACE, drop: SIGNIFICAND_BITS }, counts };
  }
  const furthest = Math.max(...row.selects.map(({ shift }) => shift));
  const up = Array.from({ length: bitsToCount(furthest) }, (_, i) =>
    any(row.selects.filter(({ shift }) => ((shift >> i) & 1) === 1).map(({ hot }) => hot)),
  );
  const moved = compress(h, {
    strips: [place, fromBits(h, up)].map((value) => ({ value, column: 0, stage: 0, time: 0 })),
    constant: 0n,
    width: PLACE_BITS,
    adder: 'ripple',
    pipeline: { period: Number.POSITIVE_INFINITY },
    finalStage: 0,
  });
  return {
    product: magnitude,
    place: moved.named('moved_place'),
    range: { greatest: GREATEST_PLACE + furthest, drop: SIGNIFICAND_BITS },
    counts: and(counts, any(row.selects.map(({ hot }) => hot))),
  };
}

/** Bits of a number up to `most`. */
const bitsToCount = (most: number): number => 32 - Math.clz32(most);

/** Shifts a product into the tree's columns, behind registers where there is an enable for them. */
export function placed(
  h: Builder,
  enable: Signal<'u'> | null,
  { negative, product, place, range, counts }: Placing,
): { strip: Signal<'u'>; minus: Signal<'u'> } {
  const later = (value: Signal<'u'>, register: string): Signal<'u'> =>
    enable === null ? value : value.pipe({ name: register, enable });
  const minus = later(negative, 'negative_q');
  const magnitude = later(product, 'product_q');
  const matters = isKnown(counts) ? counts : later(counts.named('counts_here'), 'counts_q');
  const by = later(place, 'place_q');
  const shifted = shiftInto(h, { value: magnitude, negative: minus, by, range, counts: matters }).named(
    'shifted',
  );
  // The tree pays the sign's weight back by a constant.
  return { strip: h.concat(minus.not(), shifted), minus };
}

/** The sum of the rows' powers of two times a significand, signs left aside. */
export function multiplyMagnitudes(
  h: Builder,
  rows: Rows,
  magnitude: Signal<'u'>,
  width: number,
): Signal<'u'> {
  const positive = rows.rows.map((row) => ({ ...row, negative: 0 as const }));
  const products = rowProducts(h, { ...rows, rows: positive }, { bits: magnitude, signed: false });
  const strips = products.strips.map((strip) => ({ ...strip, stage: 0, time: 0 }));
  const pipeline = { period: Number.POSITIVE_INFINITY };
  return compress(h, { strips, constant: 0n, width, adder: 'ripple', pipeline, finalStage: 0 });
}
