import { type Column, coneOf, countingColumn, evaluateCone, wordsFor } from './evaluate.ts';
import { columnOf } from './form.ts';
import type { Wiring } from './netlist.ts';
import { refused } from './refusal.ts';

/** A net and what it counts. */
export interface Weighted {
  readonly net: number;
  readonly coefficient: bigint;
}

/** Operands of one group of partial products: the nets, and all their values together. */
export interface Operands {
  /** log2 of the number of vectors. */
  readonly bits: number;
  /** Columns of the operands' nets. */
  readonly columns: ReadonlyMap<number, Column>;
}

/** Numbers above this are not exact in binary64. */
const LARGEST = 2n ** 52n;

/**
 * The weighted sum of nets, vector by vector, coefficients taken as signed. Throws E_CERTIFICATE when a net hangs on anything
 * but the operands.
 */
export function weightedSums(
  wiring: Wiring,
  terms: readonly Weighted[],
  { bits, columns }: Operands,
  width: number,
  title: string,
): Float64Array {
  const words = wordsFor(bits);
  const cone = coneOf(
    wiring,
    terms.map(({ net }) => net),
    (net) => columns.has(net),
  );
  for (const net of cone.variables)
    if (!columns.has(net))
      throw refused(
        wiring.netlist.top,
        `${title} also hangs on ${wiring.nameOf(net)}, ${shownTerms(wiring, terms)}`,
      );
  const read = evaluateCone(wiring, cone, columns, words);
  const sums = new Float64Array(2 ** bits);
  let magnitude = 0n;
  for (const { net, coefficient } of terms) {
    const centred = BigInt.asIntN(width, coefficient);
    magnitude += centred < 0n ? -centred : centred;
    const amount = Number(centred);
    const column = read(net);
    for (let i = 0; i < sums.length; i++)
      if (((column[i >> 5] ?? 0) >> (i & 31)) & 1) sums[i] = (sums[i] ?? 0) + amount;
  }
  if (magnitude > LARGEST)
    throw refused(wiring.netlist.top, `${title} counts more than 2^52 (${shownTerms(wiring, terms)})`);
  return sums;
}

/**
 * Demands that sums are what they should be, up to one constant modulo 2^width, which is returned. Vectors for which NaN is
 * expected cannot come up. Throws E_CERTIFICATE with the first vector that is wrong, and the nets of the column where.
 */
export function constantDifference(
  wiring: Wiring,
  terms: readonly Weighted[],
  sums: Float64Array,
  expected: (vector: number) => number,
  width: number,
  describe: (vector: number) => string,
): bigint {
  let first = Number.NaN;
  for (let vector = 0; vector < sums.length; vector++) {
    const off = (sums[vector] ?? 0) - expected(vector);
    if (off === first || Number.isNaN(off)) continue;
    if (Number.isNaN(first)) {
      first = off;
      continue;
    }
    const wrong = BigInt.asUintN(width, BigInt(off - first));
    if (wrong === 0n) continue;
    const column = columnOf(wrong);
    const here = terms.filter(({ coefficient }) => columnOf(coefficient) <= column);
    throw refused(
      wiring.netlist.top,
      `${describe(vector)}: off by ${BigInt.asIntN(width, wrong)}, ${shownTerms(wiring, here.length > 0 ? here : terms, column)}`,
    );
  }
  if (Number.isNaN(first)) throw new RangeError('no vector was tried');
  return BigInt(first);
}

function shownTerms(wiring: Wiring, terms: readonly Weighted[], column?: number): string {
  const at = column ?? Math.min(...terms.map(({ coefficient }) => columnOf(coefficient)));
  const near = terms
    .toSorted((a, b) => Math.abs(columnOf(a.coefficient) - at) - Math.abs(columnOf(b.coefficient) - at))
    .slice(0, 3)
    .map(({ net, coefficient }) => `${wiring.nameOf(net)} in column ${columnOf(coefficient)}`);
  return near.length === 0 ? `column ${at}, which nothing reaches` : `column ${at}: ${near.join(', ')}`;
}

/** Columns of a field of vector numbers: net i carries bit `low + i`. */
export function countedColumns(nets: readonly number[], low: number, words: number): [number, Column][] {
  return nets.map((net, i) => [net, countingColumn(low + i, words)]);
}

/** Columns of the bits of `patterns[code]`, the code in the lowest bits of the vector's number. */
export function patternColumns(patterns: readonly bigint[], bits: number, words: number): Column[] {
  return Array.from({ length: bits }, (_, bit) => {
    const hot = patterns.map((pattern) => Number((pattern >> BigInt(bit)) & 1n));
    const column = new Int32Array(words);
    for (let vector = 0; vector < words * 32; vector++)
      column[vector >> 5] = (column[vector >> 5] ?? 0) | ((hot[vector % hot.length] ?? 0) << (vector & 31));
    return column;
  });
}
