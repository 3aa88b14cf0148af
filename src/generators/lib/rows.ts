import type { Builder, Signal } from '../../hdl/index.ts';
import { hasOwnSigns, type RecodedRow, recodedLayout } from '../../spec/lib/recoding.ts';
import { isDint } from '../../spec/lib/weights.ts';
import { layoutOf, type Product, type RecodingConfig } from './config.ts';
import { all, and, any, type Bit, bitsOf, isKnown, named, not, or, xor } from './logic.ts';

export interface Select {
  readonly shift: number;
  readonly hot: Bit;
  /** The power is subtracted by this select, not by the row's sign. */
  readonly negative?: true;
}

/** One signed power of two of a weight: at most one select is hot. */
export interface Row {
  readonly selects: readonly Select[];
  /** The row is subtracted; 0 where it never is. */
  readonly negative: Bit;
  /** `negative` is 0 whenever no select is hot. */
  readonly canonical: boolean;
}

/** A weight as rows of partial products. */
export interface Rows {
  readonly rows: readonly Row[];
  /** One sign for all rows. */
  readonly shared: boolean;
  /** 0 for a denormal of `asym`, from which no zero point is subtracted; 1 elsewhere. */
  readonly integer: Bit;
}

/** Reads the rows off a recoded weight. */
export function unpackRows(config: Product, recoded: Signal<'u'>): Rows {
  const layout = layoutOf(config);
  const shared = !hasOwnSigns(config.architecture);
  const rows = layout.rows.map(({ selects, signBit }) => ({
    selects: selects.map(({ bit, shift, negative }) => select(shift, recoded.bit(bit), negative)),
    negative: signBit === null ? (0 as const) : recoded.bit(signBit),
    canonical: !shared,
  }));
  return { rows, shared, integer: layout.integerBit === null ? 1 : recoded.bit(layout.integerBit) };
}

const select = (shift: number, hot: Bit, negative: boolean): Select =>
  negative ? { shift, hot, negative } : { shift, hot };

/** Packs rows as a recoded weight: per row its selects and own sign, then a shared sign, then the integer bit. */
export function packRows({ rows, shared, integer }: Rows): readonly Bit[] {
  const bits: Bit[] = [];
  for (const { selects, negative } of rows) {
    bits.push(...selects.map((s) => s.hot));
    if (!shared && !isKnown(negative)) bits.push(negative);
  }
  const nonZero = any(rows.flatMap((r) => r.selects.map((s) => s.hot)));
  if (shared) bits.push(and(rows[0]?.negative ?? 0, nonZero));
  if (!isKnown(integer)) bits.push(integer);
  return bits;
}

/** Makes the rows of a weight code: the recoder's logic. Selects and signs that no code uses are left out. */
export function recodeRows(config: RecodingConfig, code: Signal<'u'>): Rows {
  const parts = isDint(config)
    ? dintParts(config.encoding, bitsOf(code))
    : intParts(config.weightSigned, bitsOf(code));
  const made = architectures[config.architecture]({ ...parts, denormal: named(parts.denormal, 'denormal') });
  const layout = recodedLayout(config).rows;
  const rows = made.rows.map((row, i): Row => {
    const wanted = layout[i];
    if (wanted === undefined) throw new RangeError(`the layout has no row ${i}`);
    if (wanted.selects.some((s) => s.negative)) return signedSelects(row, wanted, i);
    const used = wanted.selects.map((s) => s.shift);
    const negative = wanted.signBit === null ? 0 : row.negative;
    return { ...row, negative, selects: row.selects.filter((s) => used.includes(s.shift)) };
  });
  return { ...made, rows };
}

/** A canonical row with its sign moved into its selects. */
function signedSelects(row: Row, wanted: RecodedRow, index: number): Row {
  const hotAt = (shift: number): Bit => any(row.selects.filter((s) => s.shift === shift).map((s) => s.hot));
  const selects = wanted.selects.map(({ shift, negative }) => {
    const both = wanted.selects.filter((s) => s.shift === shift).length === 2;
    const hot = negative
      ? and(hotAt(shift), row.negative)
      : both
        ? and(hotAt(shift), not(row.negative))
        : hotAt(shift);
    return select(shift, named(hot, `row${index}_${negative ? 'minus' : 'plus'}${shift}`), negative);
  });
  return { selects, negative: 0, canonical: true };
}

/**
 * A weight code taken apart: an integer (two's complement when `signed`) that is zero for a denormal, and the
 * denormal's select and sign. `up` is 1 where the unit is half a step.
 */
interface Parts {
  readonly integer: readonly Bit[];
  /** Sign of the integer's top bit: two's complement, or a magnitude with a sign beside it. */
  readonly kind: 'twos' | 'unsigned' | 'magnitude';
  readonly sign: Bit;
  readonly denormal: Bit;
  readonly denormalSign: Bit;
  readonly asym: boolean;
  readonly up: 0 | 1;
}

function intParts(signed: boolean, w: readonly Bit[]): Parts {
  const none = { sign: 0, denormal: 0, denormalSign: 0, asym: false, up: 0 } as const;
  return { ...none, integer: w, kind: signed ? 'twos' : 'unsigned' };
}

function dintParts(encoding: 'sm' | 'tc' | 'asym', w: readonly Bit[]): Parts {
  const top = w.at(-1) ?? 0;
  const low = w[0] ?? 0;
  switch (encoding) {
    case 'sm': {
      const magnitude = w.slice(0, -1);
      const common = { kind: 'magnitude', sign: top, denormalSign: top, asym: false, up: 1 } as const;
      return { ...common, integer: magnitude, denormal: all(magnitude) };
    }
    case 'tc': {
      const denormal = and(top, not(any(w.slice(1, -1))));
      const common = { kind: 'twos', sign: top, denormalSign: not(low), asym: false, up: 1 } as const;
      return { ...common, integer: w, denormal };
    }
    case 'asym': {
      const common = { kind: 'unsigned', sign: 0, denormalSign: low, asym: true, up: 1 } as const;
      return { ...common, integer: w, denormal: all(w.slice(1)) };
    }
  }
}

/** Integer bits with the denormal's code read as zero. */
function masked({ integer, denormal }: Parts): readonly Bit[] {
  if (isKnown(denormal)) return integer;
  const isInteger = named(not(denormal), 'is_integer');
  return integer.map((bit, i) => named(and(bit, isInteger), `integer${i}`));
}

/** Radix-4 Booth digits {0, +-1, +-2} of the integer; a denormal takes the lowest row. */
function booth(parts: Parts): Rows {
  const bits = masked(parts);
  const n = bits.length;
  const count = parts.kind === 'twos' ? Math.ceil(n / 2) : (n >> 1) + 1;
  const above: Bit = parts.kind === 'twos' ? (bits[n - 1] ?? 0) : 0;
  const at = (i: number): Bit => (i < 0 ? 0 : i < n ? (bits[i] ?? 0) : above);
  const rows = Array.from({ length: count }, (_, i): Row => {
    const { one, two, minus } = boothDigit(at(2 * i + 1), at(2 * i), at(2 * i - 1));
    const selects = [
      ...(i === 0 && parts.denormal !== 0 ? [{ shift: 0, hot: parts.denormal }] : []),
      ...powers(i, one, two, parts.up),
    ];
    const negative = boothSign(parts, i === 0, minus, one, two);
    return { selects, negative: named(negative, `row${i}_negative`), canonical: true };
  });
  return { rows, shared: false, integer: parts.asym ? not(parts.denormal) : 1 };
}

interface Digit {
  readonly one: Bit;
  readonly two: Bit;
  readonly minus: Bit;
}

/** -2 high + mid + low. */
function boothDigit(high: Bit, mid: Bit, low: Bit): Digit {
  const same = high === mid;
  const one = xor(mid, low);
  const plusTwo = same && !isKnown(high) ? 0 : all([not(high), mid, low]);
  const minusTwo = same && !isKnown(high) ? 0 : all([high, not(mid), not(low)]);
  const two = or(plusTwo, minusTwo);
  // 111 is zero and not minus zero, so that a zero row needs no correction.
  const minus = same && !isKnown(high) ? and(high, not(low)) : and(high, not(and(mid, low)));
  return { one, two, minus };
}

/**
 * Non-redundant radix-4 digits -1, 0, 1, 2 (NR4SD+ of Tsoumanis, Xydis, Zervakis and Pekmestzi, 2017), a carry going up from
 * digit to digit; the top one is a Booth digit over that carry.
 */
function nr4sd(parts: Parts): Rows {
  const bits = parts.integer;
  const n = bits.length;
  const isSigned = parts.kind === 'twos';
  const count = isSigned ? Math.ceil(n / 2) : (n >> 1) + 1;
  const above: Bit = isSigned ? (bits[n - 1] ?? 0) : 0;
  const at = (i: number): Bit => (i < n ? (bits[i] ?? 0) : above);
  let carry: Bit = 0;
  const rows = Array.from({ length: count }, (_, i): Row => {
    const [high, low] = [at(2 * i + 1), at(2 * i)];
    const { one, two, minus } = i === count - 1 ? boothDigit(high, low, carry) : nr4sdDigit(high, low, carry);
    carry = named(and(high, or(low, carry)), `carry${i}`);
    const negative = named(minus, `row${i}_negative`);
    return { selects: powers(i, one, two, 0), negative, canonical: true };
  });
  return { rows, shared: false, integer: 1 };
}

/** 2 high + low + carry, less 4 where it is above 2. */
function nr4sdDigit(high: Bit, low: Bit, carry: Bit): Digit {
  const one = xor(low, carry);
  const two = or(all([high, not(low), not(carry)]), all([not(high), low, carry]));
  return { one, two, minus: and(high, one) };
}

function powers(i: number, one: Bit, two: Bit, up: number): { shift: number; hot: Bit }[] {
  return [
    { shift: 2 * i + up, hot: named(one, `row${i}_one`) },
    { shift: 2 * i + 1 + up, hot: named(two, `row${i}_two`) },
  ].filter((s) => s.hot !== 0);
}

/** Sign of a Booth row, 0 for a zero row. */
function boothSign(parts: Parts, lowest: boolean, minus: Bit, one: Bit, two: Bit): Bit {
  const own = parts.kind === 'magnitude' ? and(xor(minus, parts.sign), or(one, two)) : minus;
  return lowest ? or(own, and(parts.denormal, parts.denormalSign)) : own;
}

/** One row per magnitude bit; the lowest also holds the denormal, the top one the most negative code's extra bit. */
function signMagnitude(parts: Parts): Rows {
  const magnitude = parts.kind === 'magnitude' ? masked(parts) : absolute(parts);
  const isInt = parts.up === 0;
  const count = magnitude.length - (parts.kind === 'twos' ? 1 : 0);
  const negative =
    parts.kind === 'twos' && !isInt
      ? tcSign(parts)
      : parts.kind === 'twos'
        ? (parts.integer.at(-1) ?? 0)
        : parts.sign;
  const shared = named(negative, 'negative');
  const rows = Array.from({ length: count }, (_, i): Row => {
    const selects = [{ shift: i + parts.up, hot: named(magnitude[i] ?? 0, `row${i}_one`) }];
    if (i === 0 && parts.denormal !== 0) selects.unshift({ shift: 0, hot: parts.denormal });
    if (i === count - 1 && isInt)
      selects.push({ shift: i + 1, hot: named(magnitude[i + 1] ?? 0, `row${i}_two`) });
    return { selects, negative: shared, canonical: false };
  });
  return { rows, shared: true, integer: 1 };
}

const tcSign = (parts: Parts): Bit => {
  // Both denormal codes have the sign bit of a negative number.
  const plusHalf = and(parts.denormal, not(parts.denormalSign));
  return and(parts.sign, not(plusHalf));
};

/** Magnitude of a two's complement integer: a bit flips when the value is negative and any bit below is set. */
function absolute(parts: Parts): readonly Bit[] {
  const bits = parts.integer;
  const sign = bits.at(-1) ?? 0;
  const isInteger = named(not(parts.denormal), 'is_integer');
  return bits.map((bit, i) => {
    const below = any(bits.slice(0, i));
    if (i === bits.length - 1) return and(sign, not(below));
    return and(xor(bit, and(sign, below)), isInteger);
  });
}

/** An integer magnitude has a zero bit (all ones is the denormal), so the bits above it move down one row. */
function zeroSkip(parts: Parts): Rows {
  const m = parts.integer;
  const isInteger = named(not(parts.denormal), 'is_integer');
  const shared = named(parts.sign, 'negative');
  const rows = Array.from({ length: m.length - 1 }, (_, i): Row => {
    const onesBelow = i === 0 ? (m[0] ?? 0) : named(all(m.slice(0, i + 1)), `ones${i}`);
    const selects = [
      { shift: i + 1, hot: named(and(onesBelow, isInteger), `row${i}_low`) },
      { shift: i + 2, hot: named(and(m[i + 1] ?? 0, not(onesBelow)), `row${i}_high`) },
    ];
    if (i === 0) selects.unshift({ shift: 0, hot: parts.denormal });
    return { selects, negative: shared, canonical: false };
  });
  return { rows, shared: true, integer: 1 };
}

const architectures = { booth, nr4sd, sign_magnitude: signMagnitude, zero_skip: zeroSkip } as const;

/** The weight's rows inside a unit, from either kind of weight port. */
export function weightRows(h: Builder, config: Product, recoding: RecodingConfig, weight: Signal<'u'>): Rows {
  return config.recoded ? unpackRows(config, weight) : h.scope('weight', () => recodeRows(recoding, weight));
}
