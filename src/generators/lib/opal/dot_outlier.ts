import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { clockIn, uin, uout } from '../../../spec/lib/port.ts';
import { bitsFor, productOf, rangeOf } from '../../../spec/lib/range.ts';
import type { RecodingConfig } from '../../../spec/lib/recoding.ts';
import { isDint, type Weight, weightRange } from '../../../spec/lib/weights.ts';
import { compress } from '../compress.ts';
import { unsignedInput } from '../config.ts';
import { signal, xor } from '../logic.ts';
import { rowProducts } from '../partial_products.ts';
import { type Rows, recodeRows } from '../rows.ts';
import { GREATEST_PLACE, PLACE_BITS, SIGNIFICAND_BITS } from './dot_align.ts';
import { type ShiftRange, shiftInto } from './dot_place.ts';

/** Rows with one sign for all: an outlier's product is a magnitude, and its sign joins the outlier's. */
export const outlierRecoding = (weight: Weight): RecodingConfig => {
  const skips = isDint(weight) && weight.encoding === 'sm';
  return { ...weight, architecture: skips ? 'zero_skip' : 'sign_magnitude' };
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
      const magnitude = unsignedInput(inputs, 'magnitude');
      const product = multiplyMagnitudes(h, rows, magnitude, magnitudeBits(weight));
      return placed(h, cut ? unsignedInput(inputs, 'en') : null, {
        negative: signal(h, sign).named('product_negative'),
        product: product.named('product'),
        place: unsignedInput(inputs, 'place'),
        range: outlierRange,
      });
    },
    { summary: 'one outlier times its weight, shifted into the window' },
  );
}

/** A product's sign, magnitude and place. */
interface Placing {
  readonly negative: Signal<'u'>;
  readonly product: Signal<'u'>;
  readonly place: Signal<'u'>;
  readonly range: ShiftRange;
}

/** Shifts a product into the tree's columns, behind registers where there is an enable for them. */
export function placed(
  h: Builder,
  enable: Signal<'u'> | null,
  { negative, product, place, range }: Placing,
): { strip: Signal<'u'>; minus: Signal<'u'> } {
  const later = (value: Signal<'u'>, register: string): Signal<'u'> =>
    enable === null ? value : value.pipe({ name: register, enable });
  const minus = later(negative, 'negative_q');
  const magnitude = later(product, 'product_q');
  const shifted = shiftInto(h, magnitude, later(place, 'place_q'), range).named('shifted');
  // The tree pays the sign's weight back by a constant.
  return { strip: h.concat(minus.not(), shifted.xor(h.repeat(minus, shifted.width))), minus };
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
