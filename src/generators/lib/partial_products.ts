import type { Builder, Signal } from '../../hdl/index.ts';
import { and, any, type Bit, fromBits, isKnown, signal } from './logic.ts';
import type { Row, Rows, Select } from './rows.ts';

/** Bits that stand in neighbouring columns: bit i of `value` in column `column + i`. */
export interface Strip {
  readonly value: Signal<'u'>;
  readonly column: number;
}

/** Partial products of one lane: strips to add, and a constant that completes them modulo any power of two. */
export interface PartialProducts {
  readonly strips: readonly Strip[];
  readonly constant: bigint;
}

export interface Activation {
  readonly bits: Signal<'u'>;
  readonly signed: boolean;
}

/**
 * Partial products of rows. A negative row is its one's complement plus a correction bit in its lowest column; a sign
 * bit is inverted and its weight paid back by the constant, so that no row is sign-extended.
 */
export function rowProducts(h: Builder, rows: Rows, a: Activation): PartialProducts {
  const strips: Strip[] = [];
  let constant = 0n;
  const flipped = rows.shared ? flip(h, a, rows.rows[0]?.negative ?? 0, 'flipped') : null;
  // One inversion for all rows that choose between the activation and its inverse.
  const inverse = rows.rows.some((row) => row.selects.some(isNegative))
    ? a.bits.not().named('inverse')
    : null;
  rows.rows.forEach((row, i) => {
    const x = flipped ?? flip(h, a, row.negative, `row${i}_flipped`);
    const made = rowStrips(h, row, { x, inverse: inverse ?? x, signed: a.signed }, i);
    strips.push(...made.strips);
    constant += made.constant;
  });
  return { strips, constant };
}

const isNegative = (s: Select): boolean => s.negative === true;

/** The activation, inverted where the row is negative. */
function flip(h: Builder, a: Activation, negative: Bit, name: string): Signal<'u'> {
  if (isKnown(negative)) return negative === 0 ? a.bits : a.bits.not().named(name);
  return a.bits.xor(h.repeat(negative, a.bits.width)).named(name);
}

/** What a row chooses from: the activation under the row's sign, and its inverse for selects that subtract. */
interface Choices {
  readonly x: Signal<'u'>;
  readonly inverse: Signal<'u'>;
  readonly signed: boolean;
}

function rowStrips(h: Builder, row: Row, { x, inverse, signed }: Choices, index: number): PartialProducts {
  const shifts = row.selects.map((s) => s.shift);
  const low = Math.min(...shifts);
  const subtracts = row.selects.filter(isNegative);
  const hasSign = signed || row.negative !== 0 || subtracts.length > 0;
  const width = x.width + (Math.max(...shifts) - low) + (hasSign && !signed ? 1 : 0);
  const signOfX: Bit = signed ? x.msb() : row.negative;
  const terms = row.selects.map((select) => {
    const { shift, hot } = select;
    const chosen = isNegative(select) ? inverse : x;
    const below: Bit = isNegative(select) ? 1 : row.negative;
    const sign: Bit = isNegative(select) ? (signed ? inverse.msb() : 1) : signOfX;
    const fill = shift - low;
    const above = width - fill - x.width;
    const parts = [
      ...Array.from({ length: above }, () => signal(h, sign)),
      chosen,
      ...Array.from({ length: fill }, () => signal(h, below)),
    ];
    const [top, ...rest] = parts;
    const placed = top === undefined ? chosen : h.concat(top, ...rest);
    const name = `row${index}_${isNegative(select) ? 'minus' : ''}by${shift}`;
    return isKnown(hot) ? placed : placed.and(h.repeat(hot, width)).named(name);
  });
  const [first, ...others] = terms;
  if (first === undefined) throw new RangeError('a row without selects');
  let value = others.reduce((sum, term) => sum.or(term), first);
  // The sign bit weighs -2^top: inverted it weighs +2^top, less a constant 2^top.
  if (hasSign) value = value.xor(h.uint(1n << BigInt(width - 1), width));
  const strips: Strip[] = [{ value: value.named(`row${index}`), column: low }];
  const correction = any([signCorrection(row), ...subtracts.map((s) => s.hot)]);
  if (correction !== 0) strips.push({ value: signal(h, correction), column: low });
  return { strips, constant: hasSign ? -(1n << BigInt(low + width - 1)) : 0n };
}

/** What completes a row that its sign inverts. */
function signCorrection(row: Row): Bit {
  if (row.negative === 0) return 0;
  // Read or not: faults that are explained by hand go by the numbers of operations.
  const nonZero = any(row.selects.map((s) => s.hot));
  return row.canonical ? row.negative : and(row.negative, nonZero);
}

/**
 * Baugh-Wooley: one product bit per pair of bits; where exactly one of the two weighs negative the bit is inverted
 * and its weight paid back by the constant.
 */
export function baughWooley(h: Builder, w: Activation, a: Activation): PartialProducts {
  const strips: Strip[] = [];
  let constant = 0n;
  const top = a.bits.width - 1;
  for (let i = 0; i < w.bits.width; i++) {
    const rowNegative = w.signed && i === w.bits.width - 1;
    const products = a.bits.and(h.repeat(w.bits.bit(i), a.bits.width));
    const inverted = Array.from({ length: a.bits.width }, (_, j) => rowNegative !== (a.signed && j === top));
    const mask = inverted.reduce((sum, flag, j) => (flag ? sum | (1n << BigInt(j)) : sum), 0n);
    constant -= mask << BigInt(i);
    const value = mask === 0n ? products : products.xor(h.uint(mask, a.bits.width));
    strips.push({ value: value.named(`row${i}`), column: i });
  }
  return { strips, constant };
}

/** Minus `factor` times `value` (two's complement when `signed`), one row per factor bit. */
export function minusProduct(
  h: Builder,
  factor: Signal<'u'>,
  value: Activation,
  up: number,
): PartialProducts {
  const strips: Strip[] = [];
  let constant = 0n;
  const inverted = (value.signed ? value.bits : fromBits(h, [...bitList(value.bits), 0]))
    .not()
    .named('minus_sum');
  const width = inverted.width;
  for (let i = 0; i < factor.width; i++) {
    const bit = factor.bit(i);
    const row = inverted.and(h.repeat(bit, width)).xor(h.uint(1n << BigInt(width - 1), width));
    strips.push({ value: row.named(`minus_row${i}`), column: i + up }, { value: bit, column: i + up });
    constant -= 1n << BigInt(width - 1 + i + up);
  }
  return { strips, constant };
}

const bitList = (value: Signal<'u'>): Bit[] => Array.from({ length: value.width }, (_, i) => value.bit(i));
