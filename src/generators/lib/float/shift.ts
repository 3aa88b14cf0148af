import type { Builder, Signal } from '../../../hdl/index.ts';
import { and, any, type Bit, bitsOf, fromBits, named, not, or } from '../logic.ts';

/** Bits that number `width` values. */
export const countBits = (width: number): number => Math.max(1, Math.ceil(Math.log2(width)));

/** Zeros above the topmost one of `x`, found by a tree; open when `x` is 0. `countBits(x.width)` bits. */
export function leadingZeros(h: Builder, x: Signal<'u'>): Signal<'u'> {
  const levels = countBits(x.width);
  const padding = Array.from({ length: 2 ** levels - x.width }, (): Bit => 0);
  let nodes = [...padding, ...bitsOf(x)].map((bit): ZeroCount => ({ occupied: bit, count: [] }));
  for (let level = 1; level <= levels; level++)
    nodes = Array.from({ length: nodes.length / 2 }, (_, i) =>
      joinCounts(nodes[2 * i + 1], nodes[2 * i], `l${level}_${i}`),
    );
  return fromBits(h, nodes[0]?.count ?? [0]).named('zeros');
}

/** Zeros above the topmost one of a part of a number; the count is least significant bit first. */
interface ZeroCount {
  readonly occupied: Bit;
  readonly count: readonly Bit[];
}

function joinCounts(high: ZeroCount | undefined, low: ZeroCount | undefined, place: string): ZeroCount {
  if (high === undefined || low === undefined) throw new RangeError('a tree over a power of two');
  const isLow = named(not(high.occupied), `low_${place}`);
  const count = high.count.map((bit, i) => {
    // A part without ones counts as all zeros, so its own count matters no more than the other part's absence.
    const other = and(isLow, low.count[i] ?? 0);
    return named(or(and(high.occupied, bit), other), `count${i}_${place}`);
  });
  return {
    occupied: named(or(high.occupied, low.occupied), `occupied_${place}`),
    count: [...count, isLow],
  };
}

/** A value whose topmost one was moved to the top, and by how much. */
export interface Normalised {
  /** Top bit 0 only if all of it is 0. */
  readonly value: Signal<'u'>;
  readonly shift: Signal<'u'>;
}

/**
 * Moves the topmost one to the top: from the longest step to the shortest, each taken when everything above is zero. About
 * as fast as counting first, and the count costs nothing.
 */
export function normalise(h: Builder, x: Signal<'u'>): Normalised {
  let value = x;
  const steps: Signal<'u'>[] = [];
  for (let k = countBits(x.width) - 1; k >= 0; k--) {
    const by = 2 ** k;
    const isClear = value
      .slice(value.width - 1, value.width - by)
      .any()
      .not()
      .named(`clear${by}`);
    steps.push(isClear);
    const moved = h.concat(value.slice(value.width - 1 - by, 0), h.uint(0, by));
    value = h.mux(isClear, moved, value).named(`left${by}`);
  }
  return { value, shift: fromBits(h, steps.reverse()) };
}

/** Like `normalise`, but moves by at most `limit`: what gradual underflow asks for. */
export function normaliseLimited(h: Builder, x: Signal<'u'>, limit: Signal<'u'>): Normalised {
  // A one where the limit is reached stops the count there.
  const stop = h
    .uint(1n << BigInt(x.width - 1), x.width)
    .shiftRight(limit)
    .named('stop');
  const shift = leadingZeros(h, x.or(stop).named('counted'));
  let value = x;
  for (let k = shift.width - 1; k >= 0; k--) {
    const by = 2 ** k;
    const moved = h.concat(value.slice(value.width - 1 - by, 0), h.uint(0, by));
    value = h.mux(shift.bit(k), moved, value).named(`left${by}`);
  }
  return { value, shift };
}

/** A value moved right in a window, and whether ones fell out below. */
export interface Shifted {
  readonly value: Signal<'u'>;
  readonly sticky: Signal<'u'>;
}

/**
 * Puts `x` at the top of a window of `width` bits (at least its own) and moves it right by `amount`, any amount. Short steps
 * come first: the value is narrow then, and what enters at its ends needs no choice.
 */
export function shiftRightSticky(h: Builder, x: Signal<'u'>, amount: Signal<'u'>, width: number): Shifted {
  const lost: Bit[] = [];
  const value = shiftSteps(h, x, amount, width, lost);
  return { value, sticky: fromBits(h, [any(lost)]) };
}

/** Like `shiftRightSticky`, truncating. */
export function shiftRightTruncating(
  h: Builder,
  x: Signal<'u'>,
  amount: Signal<'u'>,
  width: number,
): Signal<'u'> {
  const steps = countBits(width - 1);
  const value = shiftSteps(h, x, amount, width, null);
  if (width !== 2 ** steps + 1 || amount.width <= steps) return value;
  // By 2^steps only the top bit stays, at the bottom: that takes no step over the whole window.
  const isLast = amount
    .eq(2 ** steps)
    .and(x.msb())
    .named('only_top');
  return h.concat(value.slice(width - 1, 1), value.bit(0).or(isLast));
}

function shiftSteps(
  h: Builder,
  x: Signal<'u'>,
  amount: Signal<'u'>,
  width: number,
  lost: Bit[] | null,
): Signal<'u'> {
  let value = x;
  const steps = Math.min(amount.width, countBits(lost === null ? width - 1 : width + 1));
  if (amount.width > steps) {
    const isFar = amount
      .slice(amount.width - 1, steps)
      .any()
      .named('is_far');
    lost?.push(value.any().and(isFar));
    const isNear = isFar.not().named('is_near');
    value = value.and(h.repeat(isNear, value.width)).named('near');
  }
  for (let k = 0; k < steps; k++) {
    const by = 2 ** k;
    const moves = amount.bit(k);
    const stays = amount.bit(k).not().named(`stays${by}`);
    const wide = Math.min(width, value.width + by);
    const held = bitsOf(value).reverse();
    if (value.width + by > wide) {
      const falling = held.slice(Math.max(0, wide - by));
      lost?.push(fromBits(h, falling).any().and(moves).named(`lost${by}`));
    }
    const bits = Array.from({ length: wide }, (_, i): Bit => {
      const [stay, come] = [held[i], held[i - by]];
      if (stay === undefined) return come === undefined ? 0 : come.and(moves);
      return come === undefined ? stay.and(stays) : h.mux(moves, come, stay);
    });
    value = fromBits(h, bits.reverse()).named(`right${by}`);
  }
  const missing = width - value.width;
  return missing === 0 ? value : value.shiftLeft(missing);
}
