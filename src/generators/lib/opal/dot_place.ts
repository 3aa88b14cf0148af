import type { Builder, Signal } from '../../../hdl/index.ts';
import { and, any, type Bit, fromBits, signal } from '../logic.ts';

/** Shifts below this distance go step by step; the rest is one choice among multiples of it. */
const COARSE = 8;
const FINE_BITS = 3;

export interface ShiftRange {
  readonly greatest: number;
  readonly drop: number;
}

/** What is shifted, and how. */
interface Shift {
  readonly value: Signal<'u'>;
  /** 1: the result is the complement of the shifted number. */
  readonly negative: Signal<'u'>;
  readonly by: Signal<'u'>;
  readonly range: ShiftRange;
  /** 0: the result is that of a number zero. */
  readonly counts: Bit;
}

/**
 * A number times 2^(by - drop), `by` from 0 to `greatest`, `drop` a multiple of 8, complemented where `negative`. The bits that
 * leave below are zeros by the caller's doing. The result has the width of the number plus greatest - drop. The complement is
 * taken before the last step, where the number is narrow; columns that no hot multiple reaches get the sign.
 */
export function shiftInto(h: Builder, { value, negative, by, range, counts }: Shift): Signal<'u'> {
  const width = value.width + range.greatest - range.drop;
  const shifted = shiftFine(h, value, by);
  const fine = shifted.xor(h.repeat(negative, shifted.width)).named('signed_7');
  const last = Math.floor(range.greatest / COARSE);
  const hot = Array.from({ length: last + 1 }, (_, c) =>
    signal(h, and(isMultiple(by, c, last), counts)).named(`up_${c * COARSE}`),
  );
  const outside = new Map<string, Signal<'u'>>();
  const bits = Array.from({ length: width }, (_, column) => {
    const terms = hot.flatMap((line, c) => {
      const at = column - c * COARSE + range.drop;
      return at >= 0 && at < fine.width ? [{ line, c, bit: fine.bit(at) }] : [];
    });
    const reaching = terms.map(({ c }) => c * COARSE).join('_');
    const sign =
      outside.get(reaching) ??
      negative.and(signal(h, any(terms.map(({ line }) => line))).not()).named(`sign_outside_${reaching}`);
    outside.set(reaching, sign);
    return terms.reduce((sum, { line, bit }) => sum.or(bit.and(line)), sign);
  });
  return fromBits(h, bits);
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
  return terms.reduce((a, b) => a.or(b));
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
