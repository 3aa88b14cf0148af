import type { Builder, Signal } from '../../../hdl/index.ts';
import { type Bit, fromBits } from '../logic.ts';

/** The greatest of several numbers, and which of them it is. */
export interface Maximum {
  /** 0 when none takes part. */
  readonly value: Signal<'u'>;
  /** Numbers that take part and agree with the maximum in its top `bits` bits, one bit each. */
  readonly agreeing: (bits: number) => Signal<'u'>;
}

/**
 * The greatest of the unsigned `values` that take part. Bit by bit from the top: where a number still in the race has
 * a one, those with a zero leave it. Two gates per bit and number, against a comparator and a choice in a tournament.
 */
export function maximum(h: Builder, values: readonly Signal<'u'>[], takesPart: Signal<'u'>): Maximum {
  const width = values[0]?.width ?? 0;
  const races = [takesPart];
  const found: Bit[] = [];
  let race = takesPart;
  for (let bit = width - 1; bit >= 0; bit--) {
    const column = fromBits(
      h,
      values.map((value) => value.bit(bit)),
    ).named(`column${bit}`);
    const top = race.and(column).any().named(`top${bit}`);
    const stay = top.not().named(`all_stay${bit}`);
    race = race.and(column.or(h.repeat(stay, values.length))).named(`race${bit}`);
    races.push(race);
    found.unshift(top);
  }
  const agreeing = (bits: number): Signal<'u'> => races[bits] ?? race;
  return { value: fromBits(h, found), agreeing };
}
