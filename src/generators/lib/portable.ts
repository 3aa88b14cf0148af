import type { Builder, Signal } from '../../hdl/index.ts';
import { productBits, productSigned } from '../../spec/lib/product.ts';
import { hasZeroPoint, isDint } from '../../spec/lib/weights.ts';
import type { Product } from './config.ts';
import { weightValue } from './weight_value.ts';

/** The exact product of one lane with `*`, at the width of the unit's product; trees are left to the synthesizer. */
export function portableProduct(
  h: Builder,
  config: Product,
  weight: Signal<'u'>,
  activation: Signal<'u'>,
  z: Signal<'u'> | null,
): Signal {
  const width = productBits(config);
  const value = withoutZeroPoint(h, config, weight, z);
  if (!productSigned(config)) return atWidth(value.asUnsigned().mul(activation), width);
  const w = value.sign === 's' ? value.asSigned() : value.toSigned().named('signed_weight');
  const a = config.activationSigned
    ? activation.asSigned()
    : activation.toSigned().named('positive_activation');
  return atWidth(w.mul(a), width);
}

function withoutZeroPoint(h: Builder, config: Product, weight: Signal<'u'>, z: Signal<'u'> | null): Signal {
  const { value, integer } = weightValue(h, config, weight);
  if (!hasZeroPoint(config) || z === null) return value;
  if (!isDint(config)) return weight.sub(z).named('weight');
  if (integer === null) throw new RangeError('asym tells integers from denormals');
  const n = config.weightBits;
  const offset = z
    .shiftLeft(1)
    .and(h.repeat(integer.named('is_integer'), n + 1))
    .named('offset');
  return value
    .asSigned()
    .sub(offset.toSigned().extend(n + 2))
    .trunc(n + 2)
    .named('weight_less_z');
}

/** The product's own width can be one more or less than the port's: exact either way (`productBits` holds every product). */
function atWidth(product: Signal, width: number): Signal {
  if (product.width === width) return product;
  return product.width > width ? product.trunc(width) : product.named('exact_product').extend(width);
}
