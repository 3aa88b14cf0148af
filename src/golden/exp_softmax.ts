import {
  type ExpSoftmaxConfig,
  type ExpSoftmaxShape,
  expSoftmaxShape,
  probabilityBits,
} from '../spec/exp_softmax.ts';
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

/**
 * Entries round(2^Q * 2^x), x = (a + 1/2) / 2^K in the middle of each step, or a / 2^K where nothing lies below an
 * index. Exact: T is the least with (2T + 1)^n > (2^(Q+1) * 2^x)^n, n = 2^(K+1), both sides integers.
 */
export function powerTable(shape: ExpSoftmaxShape): readonly bigint[] {
  const { powerIndexBits, powerBits, exponentFractionBits } = shape;
  const middle = exponentFractionBits > powerIndexBits ? 1 : 0;
  const n = 2n ** BigInt(powerIndexBits + 1);
  let entry = 0n;
  return Array.from({ length: 2 ** powerIndexBits }, (_, a) => {
    const bound = 1n << (BigInt(powerBits + 1) * n + BigInt(2 * a + middle));
    while ((2n * entry + 1n) ** n <= bound) entry++;
    return entry;
  });
}

/** Entries round(2^Qr / (1 + (b + 1/2) / 2^Kr)). */
export function reciprocalTable({ reciprocalIndexBits, reciprocalBits }: ExpSoftmaxShape): readonly bigint[] {
  const scale = 2n ** BigInt(reciprocalIndexBits + 1);
  return Array.from({ length: 2 ** reciprocalIndexBits }, (_, b) => {
    const divisor = scale + 2n * BigInt(b) + 1n;
    return (((2n * scale) << BigInt(reciprocalBits)) + divisor) / (2n * divisor);
  });
}

function entryOf(table: readonly bigint[], index: bigint): bigint {
  const entry = table[Number(index)];
  if (entry === undefined) throw new RangeError(`${index} is not an index of a table of ${table.length}`);
  return entry;
}

/** What is rounded to a result: `value` * 2^exponent. */
export interface ExpProduct {
  readonly value: bigint;
  readonly exponent: number;
}

export interface ExpArithmetic extends RowArithmetic {
  /** Of an element and its row's sum; null where the element weighs nothing. */
  readonly product: (u: bigint, sum: bigint) => ExpProduct | null;
}

/** What one row goes through, for this unit and for units that contain it. */
export function expSoftmaxArithmetic(config: ExpSoftmaxConfig): ExpArithmetic {
  const shape = expSoftmaxShape(config);
  const { exponentFractionBits, exponentBits, powerIndexBits, powerBits, sumBits } = shape;
  const { reciprocalIndexBits, reciprocalBits } = shape;
  const powers = powerTable(shape);
  const reciprocals = reciprocalTable(shape);

  /** 2^-u as a table's entry times a power of two; null where the element weighs nothing. */
  const look = (u: bigint): { readonly entry: bigint; readonly exponent: number } | null => {
    const { floor, rest } = splitNegated(u, exponentFractionBits);
    if (floor < -(2 ** exponentBits)) return null;
    const index = floorScaled(rest, powerIndexBits - exponentFractionBits);
    return { entry: entryOf(powers, index), exponent: floor };
  };

  const product = (u: bigint, sum: bigint): ExpProduct | null => {
    const found = look(u);
    if (found === null) return null;
    const j = leadingOne(sum);
    const index = floorScaled(sum - (1n << BigInt(j)), reciprocalIndexBits - j);
    return {
      value: found.entry * entryOf(reciprocals, index),
      exponent: found.exponent - (j - sumBits) - powerBits - reciprocalBits,
    };
  };

  return {
    factor: config.scores === 'base2' ? 1n : 1024n + 512n - 64n + 4n + 1n,
    factorBits: config.scores === 'base2' ? 0 : 10,
    exponentFractionBits,
    power: (u) => {
      const found = look(u);
      return found === null ? 0n : floorScaled(found.entry, found.exponent - powerBits + sumBits);
    },
    product,
    result: (u, sum) => {
      const found = product(u, sum);
      return found === null ? 0n : encode(config, found);
    },
    masked: 0n,
  };
}

/** The probability, a product above 0, as it stands on the port. */
function encode({ output, range }: ExpSoftmaxConfig, { value: product, exponent }: ExpProduct): bigint {
  if (output === 'fixed') {
    const most = (1n << BigInt(range + 7)) - 1n;
    const fixed = floorScaled(product, exponent + range + 7);
    if (fixed > most) return most;
    return fixed;
  }
  const j = leadingOne(product);
  const significand = floorScaled(product, 7 - j);
  return (BigInt(j + exponent + 127) << 7n) | (significand & 0x7fn);
}

/** Results of one row of scores, given beat by beat (one beat when parallel). */
export const expSoftmaxRow = (config: ExpSoftmaxConfig, beats: readonly (readonly Score[])[]): bigint[] =>
  softmaxRow(config, expSoftmaxArithmetic(config), beats);

/** Softmax of rows by a table of powers, a table of reciprocals and a product. */
export const golden: StreamGolden<ExpSoftmaxConfig> = (config) =>
  softmaxStream(config, expSoftmaxArithmetic(config), probabilityBits(config));

/** A probability as a number. */
export function probabilityOf({ output, range }: ExpSoftmaxConfig, pattern: bigint): number {
  if (output === 'fixed') return Number(pattern) / 2 ** (range + 7);
  const field = Number(pattern >> 7n);
  return field === 0 ? 0 : (1 + Number(pattern & 0x7fn) / 128) * 2 ** (field - 127);
}

/** The numbers in a transfer: scores (`-` where masked), or probabilities. */
export const describeExpSoftmax = (config: ExpSoftmaxConfig, stream: string, beat: Beat): string =>
  stream === 's_axis'
    ? describeScores(config, beat)
    : unpack(beat.data, probabilityBits(config), config.lanes)
        .map((pattern) => String(probabilityOf(config, pattern)))
        .join(' ');
