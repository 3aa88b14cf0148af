import {
  finestShift,
  LOG_FRACTION_BITS,
  logSegments,
  POWER_FRACTION_BITS,
  type PowerTerm,
  powerSegments,
  type Segments,
} from '../spec/lib/softmax_segments.ts';
import { exponentFractionBits, type Log2SoftmaxConfig, resultBits } from '../spec/log2_softmax.ts';
import { unpack } from './lib/lanes.ts';
import {
  describeScores,
  floorScaled,
  leadingOne,
  type RowArithmetic,
  type Score,
  softmaxRow,
  softmaxStream,
  splitNegated,
} from './lib/softmax_row.ts';
import type { Beat, StreamGolden } from './lib/stream.ts';

/** A number as an integer over a power of two. */
interface Dyadic {
  readonly value: bigint;
  readonly fractionBits: number;
}

/** log2(e) as sums of powers of two, in units of 2^-bits. */
function scoreFactor({ scores, approximation }: Log2SoftmaxConfig): { factor: bigint; factorBits: number } {
  if (scores === 'base2') return { factor: 1n, factorBits: 0 };
  // 1 + 1/2 - 1/16, and for the finer one + 1/256 + 1/1024.
  if (approximation === 'mitchell_plus') return { factor: 1024n + 512n - 64n + 4n + 1n, factorBits: 10 };
  return { factor: 16n + 8n - 1n, factorBits: 4 };
}

/** slope * x + offset on the line of the quarter in which x, 0 <= x < 1, lies. */
function onSegments(segments: Segments, { value, fractionBits }: Dyadic): Dyadic {
  const segment = segments[Number((value * 4n) >> BigInt(fractionBits))];
  if (segment === undefined) throw new RangeError(`${value} / 2^${fractionBits} is not below 1`);
  const shift = finestShift(segments);
  const sum = (terms: readonly PowerTerm[]): bigint =>
    terms.reduce((all, term) => all + BigInt(term.sign) * (1n << BigInt(shift - term.shift)), 0n);
  return {
    value: sum(segment.slope) * value + (sum(segment.offset) << BigInt(fractionBits)),
    fractionBits: shift + fractionBits,
  };
}

/** A fraction with bits below `most` fraction bits dropped. */
const truncated = ({ value, fractionBits }: Dyadic, most: number): Dyadic => ({
  value: floorScaled(value, most - fractionBits),
  fractionBits: most,
});

/** 2^-u in units of 2^-sumBits, truncated. */
function power(config: Log2SoftmaxConfig, u: bigint): bigint {
  const fu = exponentFractionBits(config);
  const { sumBits, approximation } = config;
  if (approximation === 'pow2') {
    const nearest = (2n * u + (1n << BigInt(fu))) >> BigInt(fu + 1);
    return floorScaled(1n, sumBits - Number(nearest));
  }
  const { floor, rest } = splitNegated(u, fu);
  const h: Dyadic = { value: rest, fractionBits: fu };
  const { value, fractionBits } =
    approximation === 'mitchell'
      ? { value: (1n << BigInt(fu)) + rest, fractionBits: fu }
      : onSegments(powerSegments, truncated(h, POWER_FRACTION_BITS));
  return floorScaled(value, floor + sumBits - fractionBits);
}

/** log2 of the sum. */
function logarithm({ approximation, sumBits }: Log2SoftmaxConfig, sum: bigint): Dyadic {
  const j = leadingOne(sum);
  const m: Dyadic = { value: sum - (1n << BigInt(j)), fractionBits: j };
  const g =
    approximation === 'pow2'
      ? { value: 0n, fractionBits: 0 }
      : approximation === 'mitchell'
        ? m
        : onSegments(logSegments, truncated(m, LOG_FRACTION_BITS));
  return { value: (BigInt(j - sumBits) << BigInt(g.fractionBits)) + g.value, fractionBits: g.fractionBits };
}

/** -log2 of the probability before it is rounded to a result: max(0, u + L), exact. */
export function log2SoftmaxExponent(config: Log2SoftmaxConfig, u: bigint, sum: bigint): Dyadic {
  const fu = exponentFractionBits(config);
  const l = logarithm(config, sum);
  const fractionBits = Math.max(fu, l.fractionBits);
  const y = floorScaled(u, fractionBits - fu) + floorScaled(l.value, fractionBits - l.fractionBits);
  return { value: y > 0n ? y : 0n, fractionBits };
}

/** The greatest result: what masked elements get. */
const lastResult = (config: Log2SoftmaxConfig): bigint => (1n << BigInt(resultBits(config))) - 1n;

function result(config: Log2SoftmaxConfig, u: bigint, sum: bigint): bigint {
  const { value, fractionBits } = log2SoftmaxExponent(config, u, sum);
  const nearest = floorScaled(
    (value << BigInt(config.outputFractionBits + 1)) + (1n << BigInt(fractionBits)),
    -fractionBits - 1,
  );
  const last = lastResult(config);
  if (nearest > last) return last;
  return nearest;
}

/** What one row goes through, for this unit and for units that contain it. */
export const log2SoftmaxArithmetic = (config: Log2SoftmaxConfig): RowArithmetic => ({
  ...scoreFactor(config),
  exponentFractionBits: exponentFractionBits(config),
  power: (u) => power(config, u),
  result: (u, sum) => result(config, u, sum),
  masked: lastResult(config),
});

/** Results of one row of scores, given beat by beat (one beat when parallel). */
export const log2SoftmaxRow = (config: Log2SoftmaxConfig, beats: readonly (readonly Score[])[]): bigint[] =>
  softmaxRow(config, log2SoftmaxArithmetic(config), beats);

/** Softmax of rows as powers of two: codes, or exponents with a fraction. */
export const golden: StreamGolden<Log2SoftmaxConfig> = (config) =>
  softmaxStream(config, log2SoftmaxArithmetic(config), resultBits(config));

/** The numbers in a transfer: scores (`-` where masked), or exponents of the probabilities. */
export const describeLog2Softmax = (config: Log2SoftmaxConfig, stream: string, beat: Beat): string =>
  stream === 's_axis'
    ? describeScores(config, beat)
    : unpack(beat.data, resultBits(config), config.lanes)
        .map((y) => String(Number(y) / 2 ** config.outputFractionBits))
        .join(' ');
