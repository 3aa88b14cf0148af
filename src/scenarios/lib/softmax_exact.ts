import type { RowArithmetic } from '../../golden/lib/softmax_row.ts';
import { rowBeats, type SoftmaxRow } from '../../spec/lib/softmax_row.ts';
import { type Random, shuffled } from './random.ts';
import { type NamedRows, type Row, scoreRange } from './softmax_rows.ts';

/**
 * Pairs of rows on both sides of a change of a result: the first stands at or just above the sum that changes it, the second a step
 * of one score below. Terms are halves of what is left, or all of it, so that sums of a few powers of two come out to the unit; in
 * any lanes, and online behind beats with a smaller maximum too, whose sum has been moved.
 */
export function exactRows(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  draw: Random,
  count: number,
): NamedRows {
  const rows: Row[] = [];
  // A code too coarse for any change leaves nothing to look for.
  for (let turn = 0; rows.length < count && turn < 2 * count; turn++)
    rows.push(...exactPair(begin(row, arithmetic, draw), arithmetic, draw));
  return { name: 'sums on both sides of a change', rows };
}

/** A row of which the greatest score stands, and what is before it. */
interface Begun {
  readonly values: readonly (number | undefined)[];
  /** Places that are free, in drawn order. */
  readonly free: readonly number[];
  readonly sum: number;
  /** A score this far below the greatest, and its exponent. */
  readonly score: (d: number) => number;
  readonly exponent: (d: number) => bigint;
  /** Greatest distance. */
  readonly reach: number;
}

function begin(row: SoftmaxRow, arithmetic: RowArithmetic, draw: Random): Begun {
  return row.schedule === 'parallel'
    ? beginParallel(row, arithmetic, draw)
    : beginOnline(row, arithmetic, draw);
}

function beginParallel(row: SoftmaxRow, { factor, power }: RowArithmetic, draw: Random): Begun {
  const { least, most } = scoreRange(row);
  const top = draw.oneIn(2) ? most : draw.between(0, most);
  const [place = 0, ...free] = shuffled(draw, row.rowLength);
  const values = Array.from({ length: row.rowLength }, (_, i) => (i === place ? top : undefined));
  return {
    values,
    free,
    sum: Number(power(0n)),
    score: (d) => top - d,
    exponent: (d) => BigInt(d) * factor,
    reach: top - least,
  };
}

function beginOnline(row: SoftmaxRow, arithmetic: RowArithmetic, draw: Random): Begun {
  const { factor, exponentFractionBits, power } = arithmetic;
  const { least, most, one } = scoreRange(row);
  const { lanes } = row;
  const whole = 2 ** exponentFractionBits;
  const ceiling = (score: number): number => Math.ceil((score * Number(factor)) / whole);
  const beats = rowBeats(row);
  const early = draw.between(0, beats - 1);
  const middle = draw.between(Math.ceil(least / 2), Math.floor(most / 2));
  const before = Array.from({ length: early * lanes }, () =>
    draw.oneIn(4) ? undefined : middle - draw.between(0, draw.pick([1, one, 4 * one])),
  ).map((score) => (score === undefined ? undefined : Math.max(least, score)));
  let maximum: number | null = null;
  let sum = 0;
  for (let beat = 0; beat < early; beat++) {
    const scores = before.slice(beat * lanes, (beat + 1) * lanes).filter((score) => score !== undefined);
    if (scores.length === 0) continue;
    const next = Math.max(maximum ?? Number.NEGATIVE_INFINITY, ...scores.map(ceiling));
    if (maximum !== null) sum = Math.floor(sum / 2 ** (next - maximum));
    for (const score of scores) sum += Number(power(BigInt(next * whole - score * Number(factor))));
    maximum = next;
  }
  const greatest = ceiling(most);
  const next =
    maximum === null
      ? draw.between(0, greatest)
      : Math.min(greatest, maximum + draw.pick([0, 1, 1, 2, 3, draw.between(0, 12)]));
  if (maximum !== null) sum = Math.floor(sum / 2 ** (next - maximum));
  const top = Math.min(most, Math.floor((next * whole) / Number(factor)));
  const exponent = (d: number): bigint => BigInt(next * whole - (top - d) * Number(factor));
  const ahead = early * lanes;
  const place = ahead + draw.between(0, lanes - 1);
  const length = ahead + lanes * draw.between(1, beats - early);
  const values = Array.from({ length }, (_, i) => (i < ahead ? before[i] : i === place ? top : undefined));
  return {
    values,
    free: shuffled(draw, length - ahead)
      .map((at) => ahead + at)
      .filter((at) => at !== place),
    sum: sum + Number(power(exponent(0))),
    score: (d) => top - d,
    exponent,
    reach: top - least,
  };
}

function exactPair(begun: Begun, arithmetic: RowArithmetic, draw: Random): Row[] {
  const { values, free, exponent, score, reach } = begun;
  const power = (d: number): number => Number(arithmetic.power(exponent(d)));
  const distances: number[] = [];
  let { sum } = begun;
  const add = (d: number): void => {
    distances.push(d);
    sum += power(d);
  };
  const most = draw.between(1, Math.max(1, free.length));
  // What is watched is the greatest score, or another one.
  if (most > 1 && draw.oneIn(2)) add(draw.between(0, reach));
  const watched = exponent(distances[0] ?? 0);
  // Some that are about as great, so that the change looked for is any of those there are.
  const given = draw.between(0, most - 1 - distances.length);
  for (let i = 0; i < given; i++) add(nearby(draw, power, reach));
  const results = (s: number): bigint => arithmetic.result(watched, BigInt(s));
  const limit = sum + (most - distances.length) * power(0);
  const aim = first(sum + 1, limit + 1, (s) => results(s) !== results(sum));
  if (aim > limit) return [];
  while (distances.length < most && sum < aim) {
    const left = aim - sum;
    const last = distances.length === most - 1;
    const share = last || draw.oneIn(2) ? left : Math.ceil(left / 2);
    const d = first(0, reach, (x) => power(x) <= share);
    if (power(d) === 0 || power(d) > share) break;
    add(withPower(draw, power, d, reach));
  }
  const at = distances.length - 1;
  const final = distances[at];
  if (final === undefined) return [];
  const step = power(final);
  // Where the sum is short of the change, one step up is beyond it; where it is met, one step down is short of it.
  const other =
    sum < aim ? first(0, reach, (x) => power(x) <= step) - 1 : first(0, reach, (x) => power(x) < step);
  const place = (chosen: readonly number[]): Row => {
    const made = [...values];
    for (const [i, d] of chosen.entries()) made[free[i] ?? 0] = score(d);
    return made;
  };
  const pair = [place(distances), ...(other < 0 ? [] : [place(distances.with(at, other))])];
  return pair;
}

/** A distance whose power counts for something: most within a few powers of two. */
function nearby(draw: Random, power: (d: number) => number, reach: number): number {
  const share = power(0) / 2 ** draw.between(0, 4);
  return withPower(
    draw,
    power,
    first(0, reach, (x) => power(x) <= share),
    reach,
  );
}

/** A distance with the power of `d`: the nearest, the furthest or another one. */
function withPower(draw: Random, power: (d: number) => number, d: number, reach: number): number {
  const end = first(d, reach, (x) => power(x) < power(d));
  const last = power(end) < power(d) ? end - 1 : end;
  return draw.pick([d, last, draw.between(d, last)]);
}

/** The first number from `low` up to `high` that holds; `high` when none before does. What holds goes on to hold. */
export function first(low: number, high: number, holds: (x: number) => boolean): number {
  let [a, b] = [low, high];
  while (a < b) {
    const middle = Math.floor((a + b) / 2);
    if (holds(middle)) b = middle;
    else a = middle + 1;
  }
  return a;
}

/** Scores of a row that bring its sum to where the others need it. */
const balancing = 3;

/**
 * Rows in which every score of weight or none stands at one side or the other of a change of its own result, under a sum that is
 * drawn first and that a few others complete: a distance that is a unit of its last place off shows, in every lane.
 */
export function laneEdgeRows(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  draw: Random,
  count: number,
): NamedRows {
  const rows = Array.from({ length: count }, (): Row => {
    const { values, free, exponent, score, reach, sum: begun } = begin(row, arithmetic, draw);
    const power = (d: number): number => Number(arithmetic.power(exponent(d)));
    const aim = begun + draw.between(0, power(0) * Math.min(balancing, free.length));
    const result = (d: number): number => Number(arithmetic.result(exponent(d), BigInt(aim)));
    const [from, to] = [result(0), result(reach)];
    const made = [...values];
    let left = aim - begun;
    const others = free.slice(0, Math.max(1, free.length - balancing));
    for (const lane of others) {
      const code = draw.between(from, Math.max(from, to - 1));
      const edge = first(0, reach, (x) => result(x) > code);
      const d = Math.max(0, edge - draw.between(0, 1));
      if (power(d) > left) continue;
      left -= power(d);
      made[lane] = score(d);
    }
    for (const lane of free.slice(others.length)) {
      const d = first(0, reach, (x) => power(x) <= left);
      if (power(d) === 0 || power(d) > left) break;
      left -= power(d);
      made[lane] = score(d);
    }
    return made;
  });
  return { name: 'every score at an edge', rows };
}
