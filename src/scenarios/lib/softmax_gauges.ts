import type { RowArithmetic } from '../../golden/lib/softmax_row.ts';
import type { SoftmaxRow } from '../../spec/lib/softmax_row.ts';
import { type Random, shuffled } from './random.ts';
import { first } from './softmax_exact.ts';
import { type NamedRows, type Row, scoreRange } from './softmax_rows.ts';

/**
 * Rows in which one unit of the sum's last place shows: scores of any weight in any lanes, then some that bring the sum to where one
 * more unit changes a result. Scores that weigh nothing and yet have no last result tell where the logarithm stands, each a little
 * further than the one before.
 */
export function gaugeRows(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  draw: Random,
  count: number,
): NamedRows {
  return {
    name: 'gauges of the sum',
    rows: Array.from({ length: count }, () => gaugeRow(row, arithmetic, draw)),
  };
}

/** Rows of a scenario. */
export const gaugeCount = 192;

function gaugeRow(row: SoftmaxRow, arithmetic: RowArithmetic, draw: Random): Row {
  const { rowLength } = row;
  const { least, one } = scoreRange(row);
  const top = greatestOf(row, arithmetic, draw);
  const reach = Math.min(top - least, 32 * one);
  const exponent = (d: number): bigint => BigInt(d) * arithmetic.factor;
  const power = (d: number): number => Number(arithmetic.power(exponent(d)));
  const weightless = first(1, reach, (d) => power(d) === 0);

  const watching = rowLength < 16 ? 0 : Math.floor(rowLength / 2);
  const filling = Math.ceil(rowLength / 3);
  const tested = Array.from(
    { length: draw.between(1, Math.max(1, rowLength - 1 - watching - filling)) },
    () => draw.between(1, Math.max(1, weightless - 1)),
  );
  const begun = tested.reduce((sum, d) => sum + power(d), power(0));
  const watchers = watchersOf(arithmetic, exponent, { weightless, reach, sum: begun, count: watching });
  const seen = [0, ...watchers, ...(rowLength < 16 ? tested : [])].map(exponent);
  const resultsOf = (sum: number): string => seen.map((u) => arithmetic.result(u, BigInt(sum))).join(' ');
  const now = resultsOf(begun);
  // Results go one way with the sum, so that the first sum with another one can be found by halving.
  const changed = first(begun + 1, 2 * begun + 1, (sum) => resultsOf(sum) !== now);
  const left = changed - begun - draw.between(0, 1);
  const fillers = fillersFor(power, weightless, left, filling);
  const distances = [...tested, ...watchers, ...fillers].slice(0, rowLength - 1);
  return placed(row, draw, top, distances);
}

/** `top`, and the distances from it, in any places of a row; online the greatest is in the first beat, so that no sum is moved. */
function placed(
  { rowLength, schedule, lanes }: SoftmaxRow,
  draw: Random,
  top: number,
  distances: readonly number[],
): Row {
  const places = shuffled(draw, rowLength);
  const head = places.findIndex((place) => schedule === 'parallel' || place < lanes);
  const [highest = 0] = places.splice(head, 1);
  const values: (number | undefined)[] = Array.from({ length: rowLength }, () => undefined);
  values[highest] = top;
  for (const [i, d] of distances.entries()) values[places[i] ?? 0] = top - d;
  return values;
}

/** Lanes of a long row take turns: the fewer there are, the more of a sum is each; the others complete it. */
const turnsOfLong = 2;

/**
 * Every entry of a table of powers in every lane, another one in each lane of a row: `addresses` entries, chosen by the leading
 * fraction bits of -u, with a sum that a unit more or a unit less takes to another result.
 */
export function addressRows(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  draw: Random,
  addresses: number,
): NamedRows {
  const { rowLength } = row;
  const { factor, exponentFractionBits } = arithmetic;
  const one = 2 ** exponentFractionBits;
  const found = new Map<number, number[]>();
  for (let d = 1; d * Number(factor) <= one; d++) {
    const fraction = one - d * Number(factor);
    const address = Math.floor((fraction * addresses) / one);
    found.set(address, [...(found.get(address) ?? []), d]);
  }
  const { least } = scoreRange(row);
  const power = (d: number): number => Number(arithmetic.power(BigInt(d) * factor));
  const turns = rowLength < 16 ? 1 : turnsOfLong;
  const rows = Array.from({ length: 2 * addresses * turns }, (_, at): Row => {
    const [base, turn, side] = [Math.floor(at / turns / 2), Math.floor(at / 2) % turns, at % 2];
    const top = greatestOf(row, arithmetic, draw);
    // Online the first beat has the greatest score.
    const highest = draw.between(0, (row.schedule === 'parallel' ? rowLength : row.lanes) - 1);
    const distances = Array.from({ length: rowLength }, (_, lane) => {
      if (lane === highest) return 0;
      const choice = lane % turns === turn ? found.get((base + 13 * lane) % addresses) : undefined;
      return choice === undefined ? null : draw.pick(choice);
    });
    const begun = distances.reduce<number>((sum, d) => sum + (d === null ? 0 : power(d)), 0);
    const result = (sum: number): bigint => arithmetic.result(0n, BigInt(sum));
    const changed = first(begun + 1, 2 * begun + 1, (sum) => result(sum) !== result(begun));
    const free = distances.filter((d) => d === null).length;
    const weightless = first(1, top - least, (d) => power(d) === 0);
    const fillers = fillersFor(power, weightless, changed - begun - side, free);
    return distances.map((d) => {
      const distance = d ?? fillers.pop();
      return distance === undefined ? undefined : top - distance;
    });
  });
  return { name: 'every power in every lane', rows };
}

/** At most so many distances whose powers make `sum` together, or come close. */
function fillersFor(power: (d: number) => number, weightless: number, sum: number, most: number): number[] {
  const fillers: number[] = [];
  let left = sum;
  while (fillers.length < most && left > 0) {
    const d = first(1, weightless, (x) => power(x) <= left);
    if (power(d) === 0) break;
    fillers.push(d);
    left -= power(d);
  }
  return fillers;
}

/** A greatest score; online one that is a whole number when scaled, so that it is the maximum itself. */
function greatestOf(row: SoftmaxRow, arithmetic: RowArithmetic, draw: Random): number {
  const { most } = scoreRange(row);
  if (row.schedule === 'parallel') return draw.oneIn(2) ? most : draw.between(0, most);
  const whole = 2 ** arithmetic.exponentFractionBits;
  return whole * draw.between(0, Math.floor(most / whole));
}

interface Watch {
  readonly weightless: number;
  readonly reach: number;
  readonly sum: number;
  readonly count: number;
}

/** Distances that weigh nothing, about one where the result changes; none where all such have the last result. */
function watchersOf(
  arithmetic: RowArithmetic,
  exponent: (d: number) => bigint,
  { weightless, reach, sum, count }: Watch,
): number[] {
  const result = (d: number): bigint => arithmetic.result(exponent(d), BigInt(sum));
  const from = result(weightless);
  if (from === result(reach)) return [];
  const edge = first(weightless, reach, (d) => result(d) !== from);
  const start = Math.max(weightless, edge - Math.floor(count / 2));
  return Array.from({ length: count }, (_, i) => start + i).filter((d) => d <= reach);
}
