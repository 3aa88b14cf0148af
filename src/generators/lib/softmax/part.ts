import type { Builder, Signal } from '../../../hdl/index.ts';
import type { SoftmaxRow } from '../../../spec/lib/softmax_row.ts';

/**
 * -u of one score, u >= 0: how far it lies below the maximum (or, online, below the integer above it), in binades.
 * Only `near` scores have one that is right; the others weigh nothing.
 */
export interface Distance {
  /** The score takes part and is near enough to matter. */
  readonly near: Signal<'u'>;
  /** The score takes part and u is 0. */
  readonly isTop: Signal<'u'>;
  /** -u modulo 2^`integerBits`. */
  readonly value: Signal<'u'>;
}

/** Shape of a distance. */
export interface DistanceShape {
  readonly fractionBits: number;
  readonly integerBits: number;
}

/** What the two softmax units do differently; everything around it is shared. */
export interface SoftmaxPart {
  /** Scores with u of at least this many binades weigh nothing and have the result of a masked one. */
  readonly reach: number;
  /** Scores with u above 2^exactReach weigh nothing; absent: any u from `reach` on may be taken for any other. */
  readonly exactReach?: number;
  /** k of u = k * d, in units of 2^-scaleBits: 1, 23 of 16, or 1477 of 1024. */
  readonly scale: 1 | 23 | 1477;
  readonly scaleBits: 0 | 4 | 10;
  /** Fraction bits of u that the part looks at. */
  readonly keptFraction: number;
  /** Fraction bits of a weight. */
  readonly sumBits: number;
  /** Bits of a result. */
  readonly resultBits: number;
  /** 2^-u with `sumBits` fraction bits, one integer bit and more if the table needs it; 0 when not near. */
  readonly weigh: (h: Builder, distance: Distance, shape: DistanceShape) => Signal<'u'>;
  /** What all results of a row need of the sum. */
  readonly factor: (h: Builder, sum: Signal<'u'>, shape: DistanceShape) => Signal<'u'>;
  readonly result: (h: Builder, distance: Distance, factor: Signal<'u'>, shape: DistanceShape) => Signal<'u'>;
}

/** The natural base's k for a part, or 1. */
export const scaleOf = (
  row: Pick<SoftmaxRow, 'scores'>,
  fine: boolean,
): Pick<SoftmaxPart, 'scale' | 'scaleBits'> =>
  row.scores === 'base2'
    ? { scale: 1, scaleBits: 0 }
    : fine
      ? { scale: 1477, scaleBits: 10 }
      : { scale: 23, scaleBits: 4 };

/** Bits of a sum of up to `rowLength` weights of at most one (and a little, for rounded tables). */
export const sumWidth = (row: SoftmaxRow, part: SoftmaxPart): number =>
  part.sumBits + 33 - Math.clz32(row.rowLength - 1);

/** Least n with 2^n >= value. */
export const bitsToReach = (value: number): number => Math.max(0, Math.ceil(Math.log2(value)));
