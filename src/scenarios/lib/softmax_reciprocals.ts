import type { RowArithmetic } from '../../golden/lib/softmax_row.ts';
import type { SoftmaxRow } from '../../spec/lib/softmax_row.ts';
import { type Random, shuffled } from './random.ts';
import { first } from './softmax_exact.ts';
import { type NamedRows, type Row, scoreRange } from './softmax_rows.ts';

/** Rows that are drawn for each of those that are taken. */
const drawnFor = 24;

/** What a table of reciprocals is looked up with, and what is rounded off behind it. */
export interface Reciprocals {
  readonly entries: number;
  /** Bits of the sum behind the point. */
  readonly sumBits: number;
  /** What rounding drops of the result of `u`, from 0 up to 1 unit of its last place. */
  readonly dropped: (u: bigint, sum: bigint) => number;
}

/**
 * Two rows for every entry of a table of reciprocals: among those drawn the one in which a result is nearest to its next one, and
 * the one in which a result is nearest to the one before, so that a unit more or less in the entry shows.
 */
export function reciprocalRows(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  draw: Random,
  { entries, sumBits, dropped }: Reciprocals,
): NamedRows {
  const { factor } = arithmetic;
  const { rowLength } = row;
  const { most, least } = scoreRange(row);
  const power = (d: number): number => Number(arithmetic.power(BigInt(d) * factor));
  const weightless = first(1, most - least, (d) => power(d) === 0);
  const one = 2 ** sumBits;
  const binades = Math.max(1, Math.floor(Math.log2(rowLength)));
  const rows = Array.from({ length: entries }, (_, entry): Row[] => {
    const drawn = Array.from({ length: drawnFor }, () => {
      const scale = one * 2 ** draw.between(0, binades - 1);
      const goal = scale + Math.floor(((entry + 1) * scale) / entries) - 1;
      const distances = summingTo(goal - power(0), rowLength - 1, power, weightless, draw);
      const all = [0, ...distances];
      const sum = BigInt(all.reduce((s, d) => s + power(d), 0));
      const left = all.map((d) => dropped(BigInt(d) * factor, sum));
      return { all, least: Math.min(...left), most: Math.max(...left) };
    });
    const low = drawn.reduce((x, y) => (y.least < x.least ? y : x));
    const high = drawn.reduce((x, y) => (y.most > x.most ? y : x));
    return [low, high].map(({ all }) =>
      placed(rowLength, all, most - draw.between(0, Math.floor(most / 2)), draw),
    );
  });
  return { name: 'every reciprocal, next to a rounding', rows: rows.flat() };
}

/** At most `count` distances whose powers come up to a sum, and hardly above a unit below it. */
function summingTo(
  sum: number,
  count: number,
  power: (d: number) => number,
  weightless: number,
  draw: Random,
): number[] {
  const distances: number[] = [];
  let left = sum;
  while (distances.length < count && left > 0) {
    // The last ones fill what is left; those before take a share of it each.
    const rest = count - distances.length;
    const share = rest > 2 ? Math.ceil((left * draw.between(1, 4)) / (2 * rest)) : left;
    const d = first(0, weightless, (x) => power(x) <= share);
    if (power(d) === 0 || power(d) > left) break;
    distances.push(d);
    left -= power(d);
  }
  return distances;
}

/** Scores at distances from the greatest, in drawn places. */
function placed(rowLength: number, distances: readonly number[], top: number, draw: Random): Row {
  const places = shuffled(draw, rowLength);
  const values: (number | undefined)[] = Array.from({ length: rowLength }, () => undefined);
  for (const [i, d] of distances.entries()) values[places[i] ?? 0] = top - d;
  return values;
}
