import type { Builder, Signal } from '../../../hdl/index.ts';
import { OPAL_GREATEST_OFFSET, OPAL_WINDOW } from '../../../spec/lib/opal.ts';
import { larger } from './maximum.ts';

/** The shared exponent of a block, s(8). */
export interface BlockExponent {
  /** E as the elements use it. */
  readonly exponent: Signal<'s'>;
  /** Eg - E, u(4), of a two-level unit. */
  readonly offset: Signal<'u'> | null;
}

/**
 * E before any two-level step, s(8), from exponent fields of bf16: that of the largest value that is no outlier, of the
 * window below `largest` where there is one, and at least the least normal exponent. -126 for an `invalid` block.
 */
export function sharedExponent(
  h: Builder,
  rest: Signal<'u'>,
  largest: Signal<'u'> | null,
  invalid: Signal<'u'>,
): Signal<'s'> {
  const width = rest.width;
  const least = h.uint(1, width);
  const window = largest === null ? null : windowBound(h, largest);
  const bounded = window === null ? rest : larger(h, rest, window).named('bounded');
  const field = h.mux(invalid.or(bounded.any().not()), least, bounded).named('exponent_field');
  // E = field - 127 = field + 1 - 128, and turning the top bit over takes away 128.
  const next = field.add(1).trunc(width).named('next_field');
  return h.concat(next.msb().not(), next.slice(width - 2, 0)).asSigned();
}

/** The least exponent field within the window: zero where the window reaches below all numbers. */
function windowBound(h: Builder, largest: Signal<'u'>): Signal<'u'> {
  const lower = largest.sub(OPAL_WINDOW - 1).named('window_bound');
  const inside = lower.msb().not();
  return lower.trunc(largest.width).asUnsigned().and(h.repeat(inside, largest.width)).named('window_field');
}

/** The two-level step: off = Eg - E clamped to 0 .. 15, and the elements' E is Eg - off. */
export function twoLevel(h: Builder, own: Signal<'s'>, global: Signal<'s'>): BlockExponent {
  const distance = global.sub(own).named('below_tensor');
  const isAbove = distance.gt(OPAL_GREATEST_OFFSET);
  const bits = distance.trunc(4).asUnsigned();
  const clamped = h.mux(isAbove, h.uint(OPAL_GREATEST_OFFSET, 4), bits);
  const offset = clamped.and(h.repeat(distance.msb().not(), 4)).named('offset');
  const width = own.width;
  const below = offset.toSigned().named('offset_below');
  const exponent = global.sub(below.extend(width)).trunc(width).named('elements_exponent');
  return { exponent, offset };
}
