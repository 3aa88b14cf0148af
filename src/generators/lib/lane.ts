import type { Builder, Signal } from '../../hdl/index.ts';
import { hasZeroPoint, isDint } from '../../spec/lib/weights.ts';
import { type Product, recodingOf } from './config.ts';
import { isKnown } from './logic.ts';
import { type Activation, baughWooley, type PartialProducts, rowProducts } from './partial_products.ts';
import { weightRows } from './rows.ts';
import type { LaneShape, TreeConfig } from './tree.ts';
import { weightValue } from './weight_value.ts';

/** One lane of a tree architecture. */
export interface LaneProducts {
  readonly products: PartialProducts;
  /** The activation where a zero point is subtracted from the weight, else 0; absent without zero points. */
  readonly masked: Signal<'u'> | null;
}

/** Partial products of weight code (or recoded weight) and activation. */
export function laneProducts(
  h: Builder,
  config: Product,
  weight: Signal<'u'>,
  activation: Signal<'u'>,
): LaneProducts {
  const a: Activation = { bits: activation, signed: config.activationSigned };
  const recoding = recodingOf(config);
  if (recoding === null) {
    const { value, integer } = weightValue(h, config, weight);
    const products = baughWooley(h, { bits: value.asUnsigned(), signed: value.sign === 's' }, a);
    return { products, masked: mask(h, config, activation, integer) };
  }
  const rows = weightRows(h, config, recoding, weight);
  const integer = isKnown(rows.integer) ? null : rows.integer;
  return { products: rowProducts(h, rows, a), masked: mask(h, config, activation, integer) };
}

function mask(h: Builder, config: Product, a: Signal<'u'>, integer: Signal<'u'> | null): Signal<'u'> | null {
  if (!hasZeroPoint(config)) return null;
  return integer === null ? a : a.and(h.repeat(integer.named('is_integer'), a.width));
}

/** The strips of a lane as one packed vector, first strip lowest. */
export function packStrips(h: Builder, products: PartialProducts): Signal<'u'> {
  const [top, ...rest] = [...products.strips].reverse().map((s) => s.value);
  if (top === undefined) throw new RangeError('a lane without partial products');
  return h.concat(top, ...rest);
}

export const laneShape = (products: PartialProducts): LaneShape => ({
  strips: products.strips.map(({ value, column }) => ({ width: value.width, column })),
  constant: products.constant,
});

/** How the tree handles the zero point of a product; dINT products are in half steps. */
export function zeroPointOf(config: Product): TreeConfig['zeroPoint'] {
  if (!hasZeroPoint(config)) return null;
  const activation = { bits: config.activationBits, signed: config.activationSigned };
  return { bits: config.weightBits, activation, up: isDint(config) ? 1 : 0 };
}
