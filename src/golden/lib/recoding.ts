import {
  type RecodedLayout,
  type RecodedRow,
  type RecodingConfig,
  recodedLayout,
} from '../../spec/lib/recoding.ts';
import { isDint } from '../../spec/lib/weights.ts';
import { type RawWeight, rawWeight } from './weights.ts';

/** Signed powers of two that make up a weight, one per row, 0 for an empty row. */
type Terms = readonly bigint[];

const lowBits = (value: bigint, bits: number): bigint => (bits === 0 ? 0n : BigInt.asIntN(bits, value));

/** Radix-4 Booth digits, each times its place: what one more pair of bits adds to the number read as two's complement. */
const boothTerms = (value: bigint, rows: number): Terms =>
  Array.from({ length: rows }, (_, i) => lowBits(value, 2 * i + 2) - lowBits(value, 2 * i));

/** Digits -1, 0, 1, 2 times their places, the lowest first; the last row takes what they leave. */
function nr4sdTerms(value: bigint, rows: number): Terms {
  const terms: bigint[] = [];
  let left = value;
  for (let i = 0; i < rows - 1; i++) {
    const place = 1n << BigInt(2 * i);
    // The digit of the same residue modulo 4: of 0 .. 3 the last is -1.
    const residue = BigInt.asUintN(2, left / place);
    const term = (residue === 3n ? -1n : residue) * place;
    terms.push(term);
    left -= term;
  }
  return [...terms, left];
}

/** The bits of a magnitude, each times its place; a power beyond the rows stands in the last. */
function magnitudeTerms(magnitude: bigint, rows: number): Terms {
  const top = 1n << BigInt(rows);
  return Array.from({ length: rows }, (_, i) => {
    if (magnitude === top) return i === rows - 1 ? top : 0n;
    return magnitude & (1n << BigInt(i));
  });
}

/** The bits of a magnitude but for its lowest zero bit, each times its place. */
function zeroSkipTerms(magnitude: bigint, rows: number): Terms {
  const places = Array.from({ length: rows + 1 }, (_, i) => magnitude & (1n << BigInt(i)));
  const zero = places.indexOf(0n);
  return places.filter((_, i) => i !== zero);
}

/** Rows of an integer in its own unit: the one code's integer for INT, steps for dINT. */
function integerTerms(config: RecodingConfig, integer: bigint, rows: number): Terms {
  if (config.architecture === 'booth' && !(isDint(config) && config.encoding === 'sm')) {
    return boothTerms(integer, rows);
  }
  if (config.architecture === 'nr4sd') return nr4sdTerms(integer, rows);
  const sign = integer < 0n ? -1n : 1n;
  const magnitude = sign * integer;
  const terms = {
    booth: boothTerms,
    sign_magnitude: magnitudeTerms,
    zero_skip: zeroSkipTerms,
  }[config.architecture](magnitude, rows);
  return terms.map((term) => sign * term);
}

function termsOf(config: RecodingConfig, { units, integer }: RawWeight, rows: number): Terms {
  if (!isDint(config)) return integerTerms(config, units, rows);
  if (integer) return integerTerms(config, units / 2n, rows).map((term) => 2n * term);
  return Array.from({ length: rows }, (_, i) => (i === 0 ? units : 0n));
}

/** The bits of one row that stand for `term`. */
function rowBits(row: RecodedRow, term: bigint): bigint {
  if (term === 0n) return 0n;
  const magnitude = term < 0n ? -term : term;
  const own = row.selects.find(({ shift, negative }) => (negative ? -1n : 1n) << BigInt(shift) === term);
  if (own !== undefined) return 1n << BigInt(own.bit);
  const select = row.selects.find(({ shift }) => 1n << BigInt(shift) === magnitude);
  if (select === undefined || row.signBit === null)
    throw new RangeError(`the layout has no place for ${term}`);
  const sign = 1n << BigInt(row.signBit);
  return (1n << BigInt(select.bit)) | sign;
}

function encode(config: RecodingConfig, layout: RecodedLayout, code: bigint): bigint {
  const weight = rawWeight(config, code);
  const terms = termsOf(config, weight, layout.rows.length);
  const rows = layout.rows.map((row, i) => rowBits(row, terms[i] ?? 0n));
  const flag = layout.integerBit !== null && weight.integer ? 1n << BigInt(layout.integerBit) : 0n;
  return rows.reduce((bits, row) => bits | row, flag);
}

/** What a layout's bits add up to; no claim that they are a legal code. */
export function sumOfRows(layout: RecodedLayout, bits: bigint): RawWeight {
  const hot = (bit: number | null): boolean => bit !== null && ((bits >> BigInt(bit)) & 1n) === 1n;
  let units = 0n;
  for (const { selects, signBit } of layout.rows) {
    const row = selects.reduce(
      (sum, { bit, shift, negative }) => (hot(bit) ? sum + ((negative ? -1n : 1n) << BigInt(shift)) : sum),
      0n,
    );
    units += hot(signBit) ? -row : row;
  }
  return { units, integer: layout.integerBit === null || hot(layout.integerBit) };
}

/** One lane's recoding, both ways. */
export interface Recoder {
  readonly layout: RecodedLayout;
  /** Recoded bits of a weight code. */
  encode(code: bigint): bigint;
  /** Meaning of recoded bits. @throws RangeError when no weight code is recoded so. */
  decode(bits: bigint): RawWeight;
}

/** Builds the recoding of one configuration. */
export function recoder(config: RecodingConfig): Recoder {
  const layout = recodedLayout(config);
  const table = Array.from({ length: 1 << config.weightBits }, (_, code) =>
    encode(config, layout, BigInt(code)),
  );
  const meaning = new Map(table.map((bits) => [bits, sumOfRows(layout, bits)]));
  return {
    layout,
    encode: (code) => {
      const bits = table[Number(code)];
      if (bits === undefined)
        throw new RangeError(`code ${code} is not a pattern of ${config.weightBits} bits`);
      return bits;
    },
    decode: (bits) => {
      const weight = meaning.get(bits);
      if (weight === undefined) throw new RangeError(`0x${bits.toString(16)} is not a legal recoded weight`);
      return weight;
    },
  };
}

/** Every legal recoded weight of one lane, in increasing order: the recodings of the weight codes, and nothing else. */
export const legalRecodings = (config: RecodingConfig): readonly bigint[] => {
  const { encode: recode } = recoder(config);
  const codes = Array.from({ length: 1 << config.weightBits }, (_, code) => recode(BigInt(code)));
  return [...new Set(codes)].sort((a, b) => (a < b ? -1 : 1));
};
