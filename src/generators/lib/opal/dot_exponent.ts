import type { Builder, Signal } from '../../../hdl/index.ts';
import { PRODUCT_EXPONENT_BITS } from '../../../spec/lib/opal.ts';
import { isDint } from '../../../spec/lib/weights.ts';
import { type OpalDotConfig, sharesTree } from '../../../spec/opal_dot.ts';
import { input, unsignedInput } from '../config.ts';
import { partnerOf } from './dot_lanes.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Exponent of p's unit. */
export function blockExponent(h: Builder, config: OpalDotConfig, inputs: Inputs): Signal<'s'> {
  const e = input(inputs, 'e').asSigned().extend(PRODUCT_EXPONENT_BITS);
  // A block counts in units of 2^(E-7) with outliers in the tree, in its elements' steps without.
  const below = sharesTree(config) ? 7 : config.elementBits - 2;
  const plus = (value: Signal<'s'>, other: Signal<'s'>): Signal<'s'> =>
    value.add(other).named('both').trunc(PRODUCT_EXPONENT_BITS);
  const minus = (value: Signal<'s'>, amount: number, name: string): Signal<'s'> =>
    value.sub(amount).named(name).trunc(PRODUCT_EXPONENT_BITS);
  // dINT weights count in half steps.
  if (config.operand === 'weight') return minus(e, below + (isDint(partnerOf(config)) ? 1 : 0), 'unit');
  const e2 = input(inputs, 'e2').asSigned().extend(PRODUCT_EXPONENT_BITS);
  if (config.operand === 'block') return plus(minus(e, 2 * below, 'first'), e2);
  // Integers in the lanes of the second block weigh like elements of a block whose steps are 1.
  const integers = h.sint(sharesTree(config) ? config.elementBits - 9 : 0, PRODUCT_EXPONENT_BITS);
  const second = h.mux(unsignedInput(inputs, 'pair'), minus(e2, below, 'own2'), integers).named('exponent2');
  return plus(minus(e, below, 'first'), second);
}
