import type { AccumulatorOptions } from '../../spec/lib/accumulator.ts';
import { type Product, productSigned } from '../../spec/lib/product.ts';
import type { Golden } from './golden.ts';
import { input, interpret } from './lanes.ts';
import { sumOfProducts } from './product.ts';

/** What travels down the pipeline with a cycle's sum; null is what powers up in a register. */
type Slot = { readonly en: boolean; readonly clear: boolean; readonly sum: bigint } | null;

interface State {
  /** Exact sum modulo nothing, or null while unknown. */
  readonly sum: bigint | null;
  /** Enabled cycles since `clear`, that one included; null when no `clear` is known to have come. */
  readonly depth: number | null;
}

const unknown: State = { sum: null, depth: null };
const idle: Slot = { en: false, clear: false, sum: 0n };

/** The accumulator after one slot has reached it. */
function accumulate(state: State, slot: Slot): State {
  if (slot === null) return unknown;
  if (!slot.en) return state;
  if (slot.clear) return { sum: slot.sum, depth: 1 };
  return {
    sum: state.sum === null ? null : state.sum + slot.sum,
    depth: state.depth === null ? null : state.depth + 1,
  };
}

/**
 * A multiply-accumulate unit of one or more lanes. Pipeline registers move every cycle and `en` and `clear` move with
 * the data; `rst` clears the accumulator and every pipeline register at once, the operands of its own cycle included.
 * With `foldDepth` T the sum is known only from the T-th enabled cycle of a `clear` until the next enabled one, and
 * unknown after `rst`.
 */
export const accumulateGolden: Golden<Product & AccumulatorOptions & { readonly lanes?: number }> = (
  config,
) => {
  const { stages, accumulatorBits, foldDepth } = config;
  const products = sumOfProducts(config, config.lanes ?? 1);
  const signed = productSigned(config);
  const filled = (slot: Slot): Slot[] => Array.from({ length: stages }, () => slot);
  let pipe = filled(null);
  let state = unknown;

  const acc = (): bigint | null => {
    if (state.sum === null || (foldDepth !== undefined && state.depth !== foldDepth)) return null;
    return interpret(state.sum, accumulatorBits, signed);
  };

  return {
    powerUp() {
      pipe = filled(null);
      state = unknown;
    },
    step(inputs) {
      const slot = {
        en: input(inputs, 'en') === 1n,
        clear: input(inputs, 'clear') === 1n,
        sum: products(inputs),
      };
      if (input(inputs, 'rst') === 1n) {
        pipe = filled(idle);
        state = { sum: 0n, depth: null };
        return { acc: acc() };
      }
      const queue = [...pipe, slot];
      state = accumulate(state, queue[0] ?? null);
      pipe = queue.slice(1);
      return { acc: acc() };
    },
  };
};
