import type { Builder, Signal } from '../../../hdl/index.ts';

/**
 * A value in the running for a block's largest: a bf16 number in the low 16 bits, and above it whatever travels along
 * (the lane it came from). Magnitudes compare as the 15 bits below the sign.
 */
export const VALUE_BITS = 16;
export const EXPONENT_BITS = 8;

export const magnitudeOf = (word: Signal<'u'>): Signal<'u'> => word.slice(14, 0);
export const exponentOf = (word: Signal<'u'>): Signal<'u'> => word.slice(14, 7);

/**
 * The largest values of some set, largest first, and the exponent of the largest that did not make it; `null` when all
 * did.
 */
export interface Leaders {
  readonly words: readonly Signal<'u'>[];
  readonly rest: Signal<'u'> | null;
}

/** One value to choose, and the one-hot condition under which it is. */
export interface Choice {
  readonly when: Signal<'u'> | null;
  readonly value: Signal<'u'>;
}

/** The one value whose condition holds; without condition it always does. Zero when none holds. */
export function pick(h: Builder, choices: readonly Choice[]): Signal<'u'> {
  const masked = choices.map(({ when, value }) =>
    when === null ? value : value.and(h.repeat(when, value.width)),
  );
  const [first, ...others] = masked;
  if (first === undefined) throw new RangeError('nothing to choose from');
  return others.reduce((one, other) => one.or(other), first);
}

/** Conjunction of conditions under a name of its own where it is more than one of them; `null` for none: always true. */
export function both(
  h: Builder,
  name: string,
  ...conditions: readonly (Signal<'u'> | null)[]
): Signal<'u'> | null {
  const real = conditions.filter((c): c is Signal<'u'> => c !== null);
  const [first, ...others] = real;
  if (first === undefined) return null;
  return declared(
    h,
    others.reduce((one, other) => one.and(other), first),
    name,
  );
}

/** Signals as one vector, the first lowest. */
export function packed(h: Builder, signals: readonly Signal<'u'>[]): Signal<'u'> {
  const [top, ...others] = signals.toReversed();
  if (top === undefined) throw new RangeError('nothing to pack');
  return h.concat(top, ...others);
}

/** Lanes of a packed vector. */
export const unpacked = (vector: Signal<'u'>, count: number): Signal<'u'>[] =>
  Array.from({ length: count }, (_, i) => vector.lane(i, vector.width / count));

/** A name for a condition that does not have one yet. */
export const declared = (h: Builder, condition: Signal<'u'>, name: string): Signal<'u'> =>
  h.names.has(condition.node) ? condition : condition.named(name);

/** `event`, under a condition that may always hold (`null`). */
export const when = (event: Signal<'u'>, condition: Signal<'u'> | null): Signal<'u'> =>
  condition === null ? event : event.and(condition);
