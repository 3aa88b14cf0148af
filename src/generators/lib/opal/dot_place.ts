import type { Builder, Signal } from '../../../hdl/index.ts';

/** Shifts below this distance go step by step; the rest is one choice among multiples of it. */
const COARSE = 8;
const FINE_BITS = 3;

export interface ShiftRange {
  readonly greatest: number;
  readonly drop: number;
}

/**
 * A number times 2^(by - drop), `by` from 0 to `greatest`, `drop` a multiple of 8. The bits that leave below are zeros by
 * the caller's doing. The result has the width of the number plus greatest - drop.
 */
export function shiftInto(h: Builder, value: Signal<'u'>, by: Signal<'u'>, range: ShiftRange): Signal<'u'> {
  return placeCoarse(h, shiftFine(h, value, by), multiplesOf(by, range), range);
}

/** A number times 2^(by modulo 8). */
export function shiftFine(h: Builder, value: Signal<'u'>, by: Signal<'u'>): Signal<'u'> {
  let fine = value;
  for (let i = 0; i < FINE_BITS; i++) {
    const step = 2 ** i;
    fine = h
      .mux(by.bit(i), fine.shiftLeft(step), fine.extend(fine.width + step))
      .named(`shifted_${2 * step - 1}`);
  }
  return fine;
}

/** For each multiple of 8 up to the greatest distance, whether `by` starts from it. */
export function multiplesOf(by: Signal<'u'>, { greatest }: ShiftRange): readonly Signal<'u'>[] {
  const last = Math.floor(greatest / COARSE);
  return Array.from({ length: last + 1 }, (_, c) => isMultiple(by, c, last).named(`up_${c * COARSE}`));
}

/** A number behind `shiftFine`, times 2^(8c - drop) for the c whose line is 1. */
export function placeCoarse(
  h: Builder,
  fine: Signal<'u'>,
  multiples: readonly Signal<'u'>[],
  { greatest, drop }: ShiftRange,
): Signal<'u'> {
  const width = fine.width - (COARSE - 1) + greatest - drop;
  const terms = multiples.map((hot, c) => {
    const distance = c * COARSE - drop;
    const kept = distance < 0 ? fine.shiftRight(-distance) : fine;
    const room = width - Math.max(0, distance);
    const placed = (kept.width > room ? kept.trunc(room) : kept.extend(room)).shiftLeft(
      Math.max(0, distance),
    );
    return placed.and(h.repeat(hot, width));
  });
  return terms.reduce((sum, term) => sum.or(term));
}

/** `by` lies in the c-th multiple of 8; a bit that no greater multiple up to the last has is not looked at. */
function isMultiple(by: Signal<'u'>, c: number, last: number): Signal<'u'> {
  const bits: Signal<'u'>[] = [];
  for (let i = 0; 2 ** i <= last; i++) {
    const bit = by.bit(FINE_BITS + i);
    if (((c >> i) & 1) === 1) bits.push(bit);
    else if ((c | (1 << i)) <= last) bits.push(bit.not());
  }
  return bits.reduce((a, b) => a.and(b));
}
