import { type Architecture, type DintRecoding, type IntRecoding, isRecoding } from './architecture.ts';
import type { Product } from './product.ts';
import { type DintWeight, type IntWeight, isDint } from './weights.ts';

/**
 * Recoded weights: what stands on `w_recoded` instead of a code.
 *
 * A weight is a short list of rows. A row is at most one power of two, possibly negated: at most one of its selects
 * is hot, and two hot selects are an illegal code. The weight is the sum of its rows, in units of 1 for INT and in
 * half steps for dINT (twice the value). Bits are numbered within one lane's field, which holds per row from the least
 * significant: its selects by increasing shift, added before subtracted, then its own sign; a sign shared by all rows
 * comes after all rows; the integer bit comes last.
 *
 * | architecture, weights | rows | signs |
 * |---|---|---|
 * | `booth`, INT signed | ceil(n/2) radix-4 digits, row i selects 2i, 2i+1 | own |
 * | `booth`, INT unsigned | floor(n/2)+1 radix-4 digits of the code | own |
 * | `booth`, dINT `sm` | digits of the magnitude, one shift up; row 0 also shift 0 (1/2) | own: digit's times weight's |
 * | `booth`, dINT `tc` | digits of the value, one shift up; row 0 also shift 0 | own |
 * | `booth`, dINT `asym` | digits of the code, one shift up; row 0 also shift 0; integer bit | own |
 * | `nr4sd`, INT signed | ceil(n/2) digits -1, 0, 1, 2, the top one -2 .. 2 | selects +2^2i, -2^2i, +2^(2i+1); top row as in `booth` |
 * | `nr4sd`, INT unsigned | floor(n/2)+1 such digits, the top one 0 .. 2 | the same, none in the top row |
 * | `sign_magnitude`, INT signed | row i < n-1 selects i; the top row also n-1 (most negative code) | shared |
 * | `sign_magnitude`, dINT `sm`, `tc` | row i < n-1 selects i+1; row 0 also shift 0 | shared |
 * | `zero_skip`, dINT `sm` | row i < n-2 selects i+1, i+2; row 0 also shift 0 | shared |
 *
 * `zero_skip`: an integer magnitude below 2^(n-1)-1 has a zero bit. Bits below the lowest zero bit keep their row,
 * bit i+1 above it goes to row i. Selects and signs that no legal code uses do not exist. A row that is zero has its own
 * sign 0; a shared sign is 0 when the whole weight is zero. With the integer bit (`asym`, 1 for all codes but the
 * denormals) 2z is subtracted elsewhere; the rows hold twice the code.
 */

export interface RecodedRow {
  readonly selects: readonly {
    readonly bit: number;
    readonly shift: number;
    /** This power is subtracted, whatever the sign bit. */
    readonly negative: boolean;
  }[];
  readonly signBit: number | null;
}

export interface RecodedLayout {
  /** Bits of one lane. */
  readonly width: number;
  readonly rows: readonly RecodedRow[];
  readonly integerBit: number | null;
}

/** Weights of a recoding. INT weights with a zero point are recoded as plain unsigned codes. */
export type RecodingConfig =
  | (Pick<IntWeight, 'weightBits' | 'weightSigned'> & { readonly architecture: IntRecoding })
  | (DintWeight & { readonly architecture: DintRecoding });

/** The recoding a product's weights go through, or `null` for an architecture without one. */
export function recodingOf(config: Product): RecodingConfig | null {
  if (isDint(config)) {
    const { architecture } = config;
    return isRecoding(architecture) ? { ...config, architecture } : null;
  }
  const { architecture } = config;
  return isRecoding(architecture) ? { ...config, architecture } : null;
}

/** One power of two, in the units of the layout. */
interface Term {
  readonly shift: number;
  readonly negative: boolean;
}
type Rows = readonly (Term | null)[];

const bitOf = (value: number, bit: number): number => (bit < 0 ? 0 : (value >> bit) & 1);

/** Radix-4 Booth digits of `value` (sign-extended), scaled up by `up` places. */
function boothRows(value: number, digits: number, up: number): Rows {
  return Array.from({ length: digits }, (_, i) => {
    const digit = -2 * bitOf(value, 2 * i + 1) + bitOf(value, 2 * i) + bitOf(value, 2 * i - 1);
    if (digit === 0) return null;
    return { shift: 2 * i + (Math.abs(digit) - 1) + up, negative: digit < 0 };
  });
}

/** One row per magnitude bit; what lies above the last row is that row's second power. */
function bitRows(magnitude: number, negative: boolean, rows: number, up: number): Rows {
  const overflow = magnitude >> rows;
  return Array.from({ length: rows }, (_, i) => {
    if (i === rows - 1 && overflow === 1) return { shift: rows + up, negative };
    return bitOf(magnitude, i) === 1 ? { shift: i + up, negative } : null;
  });
}

function zeroSkipRows(magnitude: number, negative: boolean, rows: number): Rows {
  let zero = 0;
  while (bitOf(magnitude, zero) === 1) zero++;
  return Array.from({ length: rows }, (_, i) => {
    const place = i < zero ? i : i + 1;
    return bitOf(magnitude, place) === 1 ? { shift: place + 1, negative } : null;
  });
}

const halfStep = (rows: number, negative: boolean): Rows =>
  Array.from({ length: rows }, (_, i) => (i === 0 ? { shift: 0, negative } : null));

/** Digits -1, 0, 1, 2 from the lowest on; the top one is what is left. */
function nr4sdRows(value: number, digits: number): Rows {
  let rest = value;
  return Array.from({ length: digits }, (_, i) => {
    const low = rest & 3;
    const digit = i === digits - 1 ? rest : low === 3 ? -1 : low;
    rest = (rest - digit) / 4;
    if (digit === 0) return null;
    return { shift: 2 * i + (Math.abs(digit) - 1), negative: digit < 0 };
  });
}

function intRows(code: number, n: number, signed: boolean, architecture: IntRecoding): Rows {
  const value = signed && bitOf(code, n - 1) === 1 ? code - (1 << n) : code;
  const digits = signed ? Math.ceil(n / 2) : (n >> 1) + 1;
  if (architecture === 'booth') return boothRows(value, digits, 0);
  if (architecture === 'nr4sd') return nr4sdRows(value, digits);
  return bitRows(Math.abs(value), value < 0, n - 1, 0);
}

function smRows(code: number, n: number, architecture: DintRecoding): Rows {
  const top = 1 << (n - 1);
  const negative = code >= top;
  const magnitude = code % top;
  const denormal = magnitude === top - 1;
  switch (architecture) {
    case 'sign_magnitude':
      return denormal ? halfStep(n - 1, negative) : bitRows(magnitude, negative, n - 1, 1);
    case 'zero_skip':
      return denormal ? halfStep(n - 2, negative) : zeroSkipRows(magnitude, negative, n - 2);
    case 'booth': {
      const digits = ((n - 1) >> 1) + 1;
      if (denormal) return halfStep(digits, negative);
      return boothRows(magnitude, digits, 1).map(
        (term) => term && { shift: term.shift, negative: term.negative !== negative },
      );
    }
  }
}

function tcRows(code: number, n: number, architecture: DintRecoding): Rows {
  const top = 1 << (n - 1);
  const rows = architecture === 'booth' ? Math.ceil(n / 2) : n - 1;
  if (code === top || code === top + 1) return halfStep(rows, code === top);
  const value = code >= top ? code - 2 * top : code;
  return architecture === 'booth' ? boothRows(value, rows, 1) : bitRows(Math.abs(value), value < 0, rows, 1);
}

function asymRows(code: number, n: number): Rows {
  const digits = (n >> 1) + 1;
  const denormal = (1 << n) - 2;
  return code >= denormal ? halfStep(digits, code > denormal) : boothRows(code, digits, 1);
}

function rowsOf(config: RecodingConfig, code: number): Rows {
  const { weightBits: n } = config;
  if (!isDint(config)) return intRows(code, n, config.weightSigned, config.architecture);
  switch (config.encoding) {
    case 'sm':
      return smRows(code, n, config.architecture);
    case 'tc':
      return tcRows(code, n, config.architecture);
    case 'asym':
      return asymRows(code, n);
  }
}

/** Signs stand beside every row, and not once for all. */
export const hasOwnSigns = (architecture: Architecture): boolean =>
  architecture === 'booth' || architecture === 'nr4sd';

/** Choices up to which a row has a select for each instead of a sign: one more costs more gates than inverting. */
const MOST_SIGNED_SELECTS = 3;

/** The powers in use, by increasing shift, added before subtracted. */
function signedSelects(used: readonly Term[]): Term[] {
  const seen = new Map(used.map((term) => [2 * term.shift + (term.negative ? 1 : 0), term]));
  return [...seen].sort(([a], [b]) => a - b).map(([, { shift, negative }]) => ({ shift, negative }));
}

/** The layout of one lane's recoded weight: the selects and signs that some code uses, and no others. */
export function recodedLayout(config: RecodingConfig): RecodedLayout {
  const codes = Array.from({ length: 1 << config.weightBits }, (_, code) => rowsOf(config, code));
  const shared = !hasOwnSigns(config.architecture);
  let width = 0;
  const rows = (codes[0] ?? []).map((_, i) => {
    const used = codes.map((row) => row[i] ?? null).filter((term) => term !== null);
    const signed = signedSelects(used);
    if (config.architecture === 'nr4sd' && signed.length <= MOST_SIGNED_SELECTS)
      return { selects: signed.map((term) => ({ bit: width++, ...term })), signBit: null };
    const shifts = [...new Set(used.map((term) => term.shift))].sort((a, b) => a - b);
    const selects = shifts.map((shift) => ({ bit: width++, shift, negative: false }));
    const signBit = !shared && used.some((term) => term.negative) ? width++ : null;
    return { selects, signBit };
  });
  const sharedSign = shared ? width++ : null;
  const integerBit = isDint(config) && config.encoding === 'asym' ? width++ : null;
  return {
    width,
    rows: shared ? rows.map((row) => ({ ...row, signBit: sharedSign })) : rows,
    integerBit,
  };
}
