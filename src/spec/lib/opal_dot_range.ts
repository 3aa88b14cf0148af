import { OPAL_GREATEST_OUTLIER } from './opal.ts';
import { type OpalDotConfig, opalDotWeight, sharesTree } from './opal_dot_config.ts';
import { bitsFor, productOf, type Range, rangeOf, sumOf } from './range.ts';
import { weightRange } from './weights.ts';

const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, high: a.high + b.high });

const outlierRange: Range = { low: -OPAL_GREATEST_OUTLIER, high: OPAL_GREATEST_OUTLIER };

/** Every element, -2^(b-1) included, in the unit of `p`'s operands: 2^(E-7) beside outliers, else one step. */
function elementRange(config: OpalDotConfig): Range {
  const codes = rangeOf(config.elementBits, true);
  return sharesTree(config) ? sumOf(codes, 1n << BigInt(9 - config.elementBits)) : codes;
}

/**
 * Every `p` of legal operands. With weights that is whatever stands at the ports, as long as outliers are within the
 * window; with two blocks a lane holds an element or one outlier.
 */
export function opalDotRange(config: OpalDotConfig): Range {
  const k = BigInt(config.blockSize);
  const n = sharesTree(config) ? BigInt(config.outliers) : 0n;
  const element = elementRange(config);
  const weight = opalDotWeight(config);
  if (weight !== null) {
    const w = weightRange(weight);
    return plus(sumOf(productOf(w, element), k), sumOf(productOf(w, outlierRange), n));
  }
  return plus(sumOf(productOf(element, element), k - n), sumOf(productOf(outlierRange, outlierRange), n));
}

/** Width of `p`: the least that holds its whole range. */
export const opalDotProductBits = (config: OpalDotConfig): number => bitsFor(opalDotRange(config), true);
