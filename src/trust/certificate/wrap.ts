import { safeDepth } from '../../spec/lib/accumulator.ts';
import type { ProductConfig } from './product_lane.ts';
import { productOracle } from './product_oracle.ts';
import { refused } from './refusal.ts';

/** How far an accumulator goes. */
export interface WrapProof {
  /** Enabled cycles from `clear` after which it cannot have wrapped: the documented K. */
  readonly depth: bigint;
  /** Least and greatest sum after K cycles. */
  readonly low: bigint;
  readonly high: bigint;
  /** Operand values that were tried for the least and the greatest product. */
  readonly cases: number;
}

/**
 * Proves by intervals that the documented depth K is safe, and the greatest that is: the least and greatest product over all
 * operands, times lanes, times K lie within the accumulator, times K + 1 they do not. Throws E_CERTIFICATE.
 */
export function proveNoWrap(
  module: string,
  config: ProductConfig & { readonly accumulatorBits: number },
  signed: boolean,
): WrapProof {
  const { lanes = 1, accumulatorBits, exactDepth } = config;
  const { product, patterns, activationBits, zeroPointBits } = productOracle(config);
  let [least, most, cases] = [0, 0, 0];
  for (let code = 0; code < patterns.length; code++)
    for (let activation = 0; activation < 2 ** activationBits; activation++)
      for (let z = 0; z < 2 ** zeroPointBits; z++) {
        const value = product(code, activation, z);
        least = Math.min(least, value);
        most = Math.max(most, value);
        cases++;
      }
  const bits = BigInt(accumulatorBits);
  const [bottom, top] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  const after = (depth: bigint): readonly [bigint, bigint] => [
    BigInt(least) * BigInt(lanes) * depth,
    BigInt(most) * BigInt(lanes) * depth,
  ];
  const fits = (depth: bigint): boolean => after(depth)[0] >= bottom && after(depth)[1] <= top;
  const depth = safeDepth(config);
  const [low, high] = after(depth);
  const where = `products from ${least} to ${most}, ${lanes} lanes, ${accumulatorBits} bits`;
  if (depth < 1n || !fits(depth))
    throw refused(
      module,
      `acc can wrap within the documented ${depth} cycles: sums from ${low} to ${high} (${where})`,
    );
  if (fits(depth + 1n))
    throw refused(module, `acc cannot wrap after the documented ${depth} cycles yet (${where})`);
  if (exactDepth !== undefined && BigInt(exactDepth) > depth)
    throw refused(module, `acc is made for ${exactDepth} cycles, but only ${depth} are safe (${where})`);
  return { depth, low, high, cases };
}
