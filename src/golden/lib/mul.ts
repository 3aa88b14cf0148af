import type { Product } from '../../spec/lib/product.ts';
import type { Golden } from './golden.ts';
import { input } from './lanes.ts';
import { sumOfProducts } from './product.ts';

/**
 * A multiplier, combinational or with `stages` registers that all load when `en` is 1. There is no reset: the product
 * is unknown until `stages` enabled edges have passed.
 */
export const mulGolden: Golden<Product> = (config) => {
  const product = sumOfProducts(config, 1);
  const empty = (): (bigint | null)[] => Array.from({ length: config.stages }, () => null);
  // Oldest first: the entry that stands in the last register.
  let pipe = empty();
  return {
    powerUp() {
      pipe = empty();
    },
    step(inputs) {
      const p = product(inputs);
      if (config.stages === 0) return { p };
      if (input(inputs, 'en') === 1n) pipe = [...pipe.slice(1), p];
      return { p: pipe[0] ?? null };
    },
  };
};
