import type { Builder, Signal } from '../../../hdl/index.ts';
import { and, type Bit, signal } from '../logic.ts';

/** Shifts below this distance go step by step; the rest is one choice among multiples of it. */
const COARSE = 8;
const FINE_BITS = 3;

export interface ShiftRange {
  readonly greatest: number;
  readonly drop: number;
}

/**
 * A number times 2^(by - drop), `by` from 0 to `greatest`, `drop` a multiple of 8; 0 where it does not count. The bits that leave
 * below are zeros by the caller's doing. The result has the width of the number plus greatest - drop.
 */
export function shiftInto(
  h: Builder,
  value: Signal<'u'>,
  by: Signal<'u'>,
  range: ShiftRange,
  counts: Bit,
): Signal<'u'> {
  const width = value.width + range.greatest - range.drop;
  let fine = value;
  for (let i = 0; i < FINE_BITS; i++) {
    const step = 2 ** i;
    fine = h
      .mux(by.bit(i), fine.shiftLeft(step), fine.extend(fine.width + step))
      .named(`shifted_${2 * step - 1}`);
  }
  const last = Math.floor(range.greatest / COARSE);
  const terms = Array.from({ length: last + 1 }, (_, c) => {
    const distance = c * COARSE - range.drop;
    const kept = distance < 0 ? fine.shiftRight(-distance) : fine;
    const room = width - Math.max(0, distance);
    const placed = (kept.width > room ? kept.trunc(room) : kept.extend(room)).shiftLeft(
      Math.max(0, distance),
    );
    const hot = signal(h, and(isMultiple(by, c, last), counts)).named(`up_${c * COARSE}`);
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
