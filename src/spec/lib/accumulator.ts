import { type Refusals, refuse, wholeNumber } from './options.ts';
import { type Operands, type Product, productBits, productRange, productSigned } from './product.ts';
import { bitsFor, greatestCount, rangeOf, sumOf } from './range.ts';

export interface AccumulatorOptions {
  /** Width of `acc`, at most 64; sums wrap modulo 2^accumulatorBits. */
  readonly accumulatorBits: number;
  /** Enabled cycles after `clear` that the accumulator was sized for, where it was sized that way. */
  readonly exactDepth?: number | undefined;
  /** `acc` is right only after exactly this many enabled cycles from `clear`. */
  readonly foldDepth?: number | undefined;
}

export const MAX_ACCUMULATOR_BITS = 64;
const DEFAULT_ACCUMULATOR_BITS = 32;

export const accumulatorShape = {
  accumulatorBits: wholeNumber('accumulatorBits', 1, MAX_ACCUMULATOR_BITS).optional(),
  exactDepth: wholeNumber('exactDepth', 1, Number.MAX_SAFE_INTEGER).optional(),
  foldDepth: wholeNumber('foldDepth', 1, Number.MAX_SAFE_INTEGER).optional(),
};

export const lanesOption = wholeNumber('lanes', 1, 128);

interface RawAccumulator {
  readonly accumulatorBits?: number | undefined;
  readonly exactDepth?: number | undefined;
  readonly foldDepth?: number | undefined;
}

/** Least accumulator, at least one product wide, that cannot wrap in `depth` cycles of `lanes` products each. */
export function exactBits(operands: Operands, lanes: number, depth: number): number {
  const sum = sumOf(productRange(operands), BigInt(lanes) * BigInt(depth));
  return Math.max(bitsFor(sum, productSigned(operands)), productBits(operands));
}

/** Greatest number of enabled cycles from `clear`, that one included, after which `acc` cannot have wrapped; 0 if one cycle can. */
export function safeDepth(config: Operands & AccumulatorOptions & { readonly lanes?: number }): bigint {
  const perCycle = sumOf(productRange(config), BigInt(config.lanes ?? 1));
  return greatestCount(rangeOf(config.accumulatorBits, productSigned(config)), perCycle);
}

/** Settles the accumulator's width. A width beside `exactDepth` must be the one `exactDepth` asks for. */
export function completeAccumulator(
  raw: RawAccumulator,
  product: Product,
  lanes: number,
  to: Refusals,
): AccumulatorOptions {
  const { exactDepth, foldDepth } = raw;
  const least = productBits(product);
  const asked = exactDepth === undefined ? undefined : exactBits(product, lanes, exactDepth);
  const accumulatorBits = asked ?? raw.accumulatorBits ?? DEFAULT_ACCUMULATOR_BITS;
  if (asked !== undefined && asked > MAX_ACCUMULATOR_BITS) {
    refuse(
      to,
      'exactDepth',
      `${exactDepth} cycles need ${asked} accumulator bits, more than ${MAX_ACCUMULATOR_BITS}`,
      'ask for fewer cycles',
    );
  }
  if (asked !== undefined && raw.accumulatorBits !== undefined && raw.accumulatorBits !== asked) {
    refuse(
      to,
      'accumulatorBits',
      `'accumulatorBits' ${raw.accumulatorBits} contradicts 'exactDepth' ${exactDepth}, which needs ${asked}`,
      "give one of 'accumulatorBits' and 'exactDepth'",
    );
  }
  if (asked === undefined && accumulatorBits < least) {
    refuse(
      to,
      'accumulatorBits',
      `${accumulatorBits} accumulator bits cannot hold one product of ${least} bits`,
      `use at least ${least}`,
    );
  }
  if (foldDepth !== undefined && product.architecture === 'portable') {
    refuse(
      to,
      'foldDepth',
      "architecture 'portable' has no sign constants to fold",
      "leave out 'foldDepth' or choose another architecture",
    );
  }
  return {
    accumulatorBits,
    ...(exactDepth === undefined ? {} : { exactDepth }),
    ...(foldDepth === undefined ? {} : { foldDepth }),
  };
}
