import type { SoftmaxRow } from '../../spec/lib/softmax_row.ts';
import { interpret, pack, unpack } from './lanes.ts';
import type { Beat, StreamModel } from './stream.ts';

/** A score that takes part, or null for a masked one. */
export type Score = bigint | null;

/** How `tdata` of a beat is read. */
type BeatShape = Pick<SoftmaxRow, 'lanes' | 'scoreBits'>;

/** The scores of one beat of `s_axis`, lane 0 first. */
export function readScores({ lanes, scoreBits }: BeatShape, data: bigint): Score[] {
  const mask = data >> BigInt(lanes * scoreBits);
  return unpack(data, scoreBits, lanes).map((pattern, lane) =>
    (mask >> BigInt(lane)) & 1n ? interpret(pattern, scoreBits, true) : null,
  );
}

/** `tdata` of scores, and of whether each takes part. */
export function writeScores(
  { lanes, scoreBits }: BeatShape,
  scores: readonly bigint[],
  takesPart: readonly boolean[],
): bigint {
  const mask = pack(
    takesPart.map((part) => (part ? 1n : 0n)),
    1,
  );
  return (mask << BigInt(lanes * scoreBits)) | pack(scores, scoreBits);
}

/** floor(value * 2^places). */
export const floorScaled = (value: bigint, places: number): bigint =>
  places >= 0 ? value << BigInt(places) : value >> BigInt(-places);

/** Place of the leading one of a positive number. */
export const leadingOne = (value: bigint): number => value.toString(2).length - 1;

/** u = integer - fraction: -u split as floor and rest, the rest in units of 2^-`fractionBits` of u. */
export function splitNegated(
  u: bigint,
  fractionBits: number,
): { readonly floor: number; readonly rest: bigint } {
  const floor = -u >> BigInt(fractionBits);
  return { floor: Number(floor), rest: -u - (floor << BigInt(fractionBits)) };
}

/** What a softmax does with a row, besides finding the distance of each score from the maximum. */
export interface RowArithmetic {
  /** A score becomes an exponent of two by this factor, in units of 2^-`factorBits`. */
  readonly factor: bigint;
  readonly factorBits: number;
  /** Fraction bits of u. */
  readonly exponentFractionBits: number;
  /** 2^-u as it enters the sum. */
  readonly power: (u: bigint) => bigint;
  /** What comes out for u and the finished sum. */
  readonly result: (u: bigint, sum: bigint) => bigint;
  /** What comes out for an element that takes no part. */
  readonly masked: bigint;
}

interface RowSum {
  /** Exponent of every element, masked ones null. */
  readonly exponents: readonly Score[];
  readonly sum: bigint;
}

const present = (scores: readonly Score[]): bigint[] => scores.filter((score) => score !== null);

function greatest(values: readonly bigint[]): bigint {
  let [most = 0n] = values;
  for (const value of values) if (value > most) most = value;
  return most;
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, v) => sum + v, 0n);

/** All at once: distances from the greatest score. */
function parallelSum(arithmetic: RowArithmetic, scores: readonly Score[]): RowSum {
  const parts = present(scores);
  if (parts.length === 0) return { exponents: scores, sum: 0n };
  const top = greatest(parts);
  const exponents = scores.map((score) => (score === null ? null : (top - score) * arithmetic.factor));
  return { exponents, sum: total(present(exponents).map(arithmetic.power)) };
}

/** Beat by beat: a running integer maximum of the scaled scores; the old sum is shifted when it grows. */
function onlineSum(arithmetic: RowArithmetic, beats: readonly (readonly Score[])[]): RowSum {
  const { factor, exponentFractionBits } = arithmetic;
  const one = 1n << BigInt(exponentFractionBits);
  const scaled = beats.map((beat) => beat.map((score) => (score === null ? null : score * factor)));
  let maximum: bigint | undefined;
  let sum = 0n;
  for (const beat of scaled) {
    const parts = present(beat);
    if (parts.length === 0) continue;
    // ceil(t) as an integer.
    const top = (greatest(parts) + one - 1n) >> BigInt(exponentFractionBits);
    const next: bigint = maximum === undefined || top > maximum ? top : maximum;
    if (maximum !== undefined) sum >>= next - maximum;
    maximum = next;
    sum += total(parts.map((t) => arithmetic.power(next * one - t)));
  }
  const last = (maximum ?? 0n) * one;
  return { exponents: scaled.flat().map((t) => (t === null ? null : last - t)), sum };
}

/** Results of one row, given as the scores of its beats. */
export function softmaxRow(
  row: SoftmaxRow,
  arithmetic: RowArithmetic,
  beats: readonly (readonly Score[])[],
): bigint[] {
  const { exponents, sum } =
    row.schedule === 'online' ? onlineSum(arithmetic, beats) : parallelSum(arithmetic, beats.flat());
  return exponents.map((u) => (u === null ? arithmetic.masked : arithmetic.result(u, sum)));
}

/** Beats of each whole row: up to `tlast` or the most beats of a row, whichever comes first. */
function rowsOf(beats: readonly Beat[], mostBeats: number): readonly (readonly Beat[])[] {
  const rows: Beat[][] = [];
  let open: Beat[] = [];
  for (const beat of beats) {
    open.push(beat);
    if (!beat.last && open.length < mostBeats) continue;
    rows.push(open);
    open = [];
  }
  return rows;
}

/**
 * A softmax on its streams: rows from `s_axis`, results of `resultBits` each on `m_axis`, as many beats as the row
 * has. Parallel: `tlast` goes through; online: it stands on a row's last beat. A row without its end gives nothing.
 */
export function softmaxStream(row: SoftmaxRow, arithmetic: RowArithmetic, resultBits: number): StreamModel {
  const { lanes, rowLength, schedule } = row;
  return {
    run({ s_axis: beats = [] }) {
      const out = rowsOf(beats, rowLength / lanes).flatMap((rowBeats) => {
        const scores = rowBeats.map(({ data }) => readScores(row, data));
        const results = softmaxRow(row, arithmetic, scores);
        return rowBeats.map(({ last }, at) => ({
          data: pack(results.slice(at * lanes, (at + 1) * lanes), resultBits),
          last: schedule === 'online' ? at === rowBeats.length - 1 : last,
        }));
      });
      return { m_axis: out };
    },
  };
}

/** The scores of a beat as numbers, masked ones as `-`. */
export const describeScores = (row: SoftmaxRow, { data }: Beat): string =>
  readScores(row, data)
    .map((score) => (score === null ? '-' : String(Number(score) / 2 ** row.fractionBits)))
    .join(' ');
