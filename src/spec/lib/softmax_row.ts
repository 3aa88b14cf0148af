import { choice, type Refusals, refuse, wholeNumber } from './options.ts';
import type { PortRecord } from './port.ts';
import { type StreamRecord, streamPorts, wholeBytes } from './stream.ts';

/** A row of scores as both softmax units take it. */
export interface SoftmaxRow {
  /** Scores of a row at most, 2..128. */
  readonly rowLength: number;
  /** Scores are s(scoreBits), 8..24. */
  readonly scoreBits: number;
  /** Fraction bits of a score, 0..scoreBits - 1. */
  readonly fractionBits: number;
  /** `natural`: softmax of the scores; `base2`: the scores are exponents of two already. */
  readonly scores: 'natural' | 'base2';
  /** `parallel`: a row per beat; `online`: `lanes` scores per beat, maximum and sum kept while they pass. */
  readonly schedule: 'parallel' | 'online';
  /** Scores per beat: a power of two of at least 2 that divides rowLength; the whole row when parallel. */
  readonly lanes: number;
  /** Register cuts besides the output register, 0..2; parallel only. */
  readonly stages: number;
}

export const softmaxRowShape = {
  rowLength: wholeNumber('rowLength', 2, 128).default(64),
  scoreBits: wholeNumber('scoreBits', 8, 24).default(16),
  fractionBits: wholeNumber('fractionBits', 0, 23).default(8),
  scores: choice('scores', ['natural', 'base2']).default('natural'),
  schedule: choice('schedule', ['parallel', 'online']).default('parallel'),
  lanes: wholeNumber('lanes', 2, 128).optional(),
  stages: wholeNumber('stages', 0, 2).optional(),
};

interface RawRow extends Omit<SoftmaxRow, 'lanes' | 'stages'> {
  readonly lanes?: number | undefined;
  readonly stages?: number | undefined;
}

/** Completes the options of a row. */
export function completeRow(raw: RawRow, to: Refusals): SoftmaxRow {
  const { rowLength, scoreBits, fractionBits, scores, schedule } = raw;
  if (fractionBits >= scoreBits)
    refuse(
      to,
      'fractionBits',
      `${fractionBits} fraction bits leave no sign bit in scores of ${scoreBits} bits`,
      `use at most ${scoreBits - 1}`,
    );
  const lanes = schedule === 'online' ? onlineLanes(raw, to) : parallelLanes(raw, to);
  if (schedule === 'online' && raw.stages !== undefined && raw.stages > 0)
    refuse(
      to,
      'stages',
      `schedule 'online' has fixed register cuts, so 'stages' ${raw.stages} has no effect`,
      "leave out 'stages' or choose schedule 'parallel'",
    );
  return { rowLength, scoreBits, fractionBits, scores, schedule, lanes, stages: raw.stages ?? 0 };
}

function parallelLanes(raw: RawRow, to: Refusals): number {
  if (raw.lanes !== undefined && raw.lanes !== raw.rowLength)
    refuse(
      to,
      'lanes',
      `schedule 'parallel' takes all ${raw.rowLength} scores of a row in a beat, so 'lanes' ${raw.lanes} has no effect`,
      "leave out 'lanes' or choose schedule 'online'",
    );
  return raw.rowLength;
}

function onlineLanes(raw: RawRow, to: Refusals): number {
  const lanes = raw.lanes ?? greatestLanes(raw.rowLength);
  const isPower = (lanes & (lanes - 1)) === 0 && lanes > 1;
  if (!isPower || raw.rowLength % lanes !== 0)
    refuse(
      to,
      'lanes',
      `${lanes} lanes per beat do not divide a row of ${raw.rowLength} scores into beats of a power of two`,
      `choose a power of two of at least 2 that divides 'rowLength', for example rowLength 64 with lanes 8`,
    );
  return lanes;
}

/** Greatest power of two that divides a row, 8 at most. */
const greatestLanes = (rowLength: number): number => Math.min(8, rowLength & -rowLength);

/** Beats of the longest row. */
export const rowBeats = (row: SoftmaxRow): number => row.rowLength / row.lanes;

/** ceil(log2(rowLength)). */
export const rowLengthBits = (row: Pick<SoftmaxRow, 'rowLength'>): number =>
  32 - Math.clz32(row.rowLength - 1);

/** `s_axis`: scores, then mask bits (1: takes part); `m_axis`: one result per score. */
export const softmaxStreams = (row: SoftmaxRow, resultBits: number): StreamRecord => ({
  s_axis: { direction: 'in', dataBits: wholeBytes(row.lanes * (row.scoreBits + 1)) },
  m_axis: { direction: 'out', dataBits: wholeBytes(row.lanes * resultBits) },
});

export const softmaxPorts = (row: SoftmaxRow, resultBits: number): PortRecord =>
  streamPorts(softmaxStreams(row, resultBits));

/** `n64_s16f8_natural`, `n64_online8_s16f8_base2`. */
export const rowMarks = (row: SoftmaxRow): readonly string[] => [
  `n${row.rowLength}`,
  ...(row.schedule === 'online' ? [`online${row.lanes}`] : []),
  `s${row.scoreBits}f${row.fractionBits}`,
  row.scores,
];

/** `p1` for one register cut more. */
export const stageMarks = (row: SoftmaxRow): readonly string[] => (row.stages > 0 ? [`p${row.stages}`] : []);

/**
 * Edges from a beat to its result when nothing waits. Online: first and last beat may be far apart, so that only
 * the least counts: one for the sum, one for its logarithm, one for the output.
 */
export const softmaxLatency = (row: SoftmaxRow): number => (row.schedule === 'online' ? 3 : row.stages + 1);
