import { isDint } from '../../spec/lib/weights.ts';
import { wordsFor } from './evaluate.ts';
import { constantDifference, countedColumns, type Operands, type Weighted, weightedSums } from './lane.ts';
import type { Wiring } from './netlist.ts';
import {
  describeVector,
  groupByLane,
  laneColumns,
  laneOperands,
  type ProductConfig,
  vectorValues,
} from './product_lane.ts';
import type { ProductOracle } from './product_oracle.ts';
import { refused } from './refusal.ts';
import { demandLatency, sumOfProducts } from './sum.ts';

export interface ZeroPointRequest {
  readonly config: ProductConfig;
  readonly oracle: ProductOracle;
  readonly lanes: number;
  /** The word that holds the sum of the activations a zero point applies to. */
  readonly cut: readonly number[];
  /** Partial products that hang on it. */
  readonly terms: readonly (Weighted & { readonly depth: number })[];
  readonly stages: number;
  readonly stop: (net: number) => boolean;
  readonly enables: Map<number | null, string>;
}

/**
 * Proves that the terms add up to -z * u * sum of m over the lanes plus a constant, where product(w, a, z) = product(w, a, 0)
 * - z * u * m(w, a) and u is 2 for half steps. In two parts: the word of the cut is the sum of m modulo 2^its width, and
 * the terms, for all words and all z, are -z * u times the word read as a number that no sum of m leaves. So the sum is
 * meant exactly and not modulo anything.
 */
export function proveZeroPoint(
  wiring: Wiring,
  request: ZeroPointRequest,
): { readonly constant: bigint; readonly adders: number } {
  const { config, oracle, lanes, cut, terms, stages, enables } = request;
  const { top } = wiring.netlist;
  const unit = isDint(config) ? 2 : 1;
  const m = masked(oracle, unit, top);

  const depth = new Set(terms.map((term) => term.depth));
  const [at = 0, other] = depth;
  if (other !== undefined)
    throw refused(top, `the sum of activations is used behind ${at} and ${other} registers`);
  const word = sumOfProducts(wiring, cut, () => false, at);
  for (const [enable, name] of word.enables) enables.set(enable, name);
  demandLatency(wiring, word.terms, stages, () => false, enables);
  const groups = groupByLane(wiring, word.terms, oracle, lanes);
  const columns = laneColumns(oracle, false);
  let rest = word.constant;
  for (let lane = 0; lane < lanes; lane++) {
    const own = groups[lane] ?? [];
    const sums = weightedSums(
      wiring,
      own,
      laneOperands(wiring, oracle, lane, columns),
      word.width,
      `lane ${lane}`,
    );
    const describe = (vector: number): string =>
      `the sum of activations, lane ${lane} ${describeVector(oracle, vector)}`;
    rest += constantDifference(wiring, own, sums, (vector) => m[vector] ?? 0, word.width, describe);
  }
  const left = BigInt.asUintN(word.width, rest);
  if (left !== 0n)
    throw refused(top, `the sum of activations, ${wiring.nameOf(cut[0] ?? 0)}, is off by ${left}`);

  const operands = cutOperands(wiring, cut);
  const width = config.accumulatorBits ?? 64;
  const sums = weightedSums(wiring, terms, operands, width, 'the product with the zero point');
  const words = 2 ** cut.length;
  const [none = 0] = sums;
  const readAs = Array.from(
    { length: words },
    (_, s) => centred(none - (sums[words + s] ?? 0), width) / unit,
  );
  checkReading(wiring, readAs, m, lanes, cut);
  const describe = (vector: number): string =>
    `the zero point ${Math.floor(vector / words)} times the sum of activations ${vector % words}`;
  const expected = (vector: number): number =>
    -Math.floor(vector / words) * unit * (readAs[vector % words] ?? 0);
  return {
    constant: constantDifference(wiring, terms, sums, expected, width, describe),
    adders: word.adders,
  };
}

const centred = (value: number, width: number): number => Number(BigInt.asIntN(width, BigInt(value)));

/** m(w, a) for every vector of a lane, from the oracle alone, and that the oracle is linear in z. */
function masked(oracle: ProductOracle, unit: number, top: string): Float64Array {
  const vectors = oracle.patterns.length * 2 ** oracle.activationBits;
  return Float64Array.from({ length: vectors }, (_, vector) => {
    const { code, activation } = vectorValues(oracle, vector);
    const zero = oracle.product(code, activation, 0);
    const m = (zero - oracle.product(code, activation, 1)) / unit;
    for (let z = 2; z < 2 ** oracle.zeroPointBits; z++)
      if (oracle.product(code, activation, z) !== zero - z * unit * m)
        throw refused(top, `the format is not linear in its zero point at ${describeVector(oracle, vector)}`);
    return m;
  });
}

/** All words of the cut in the lowest bits of a vector's number, z above. */
function cutOperands(wiring: Wiring, cut: readonly number[]): Operands {
  const z = wiring.port('z');
  const bits = cut.length + z.length;
  const words = wordsFor(bits);
  return {
    bits,
    columns: new Map([...countedColumns(cut, 0, words), ...countedColumns(z, cut.length, words)]),
  };
}

/** The word is read as itself modulo 2^bits, within bounds that hold every sum of `lanes` values of m. */
function checkReading(
  wiring: Wiring,
  readAs: readonly number[],
  m: Float64Array,
  lanes: number,
  cut: readonly number[],
): void {
  const bits = cut.length;
  const shown = `${wiring.nameOf(cut[0] ?? 0)} and its neighbours`;
  const { top } = wiring.netlist;
  let [low, high] = [0, 0];
  let [least, most] = [0, 0];
  readAs.forEach((value, word) => {
    const same = Number.isInteger(value) && (((value - word) % 2 ** bits) + 2 ** bits) % 2 ** bits === 0;
    if (!same)
      throw refused(
        top,
        `the zero point takes the sum of activations, ${shown}, for ${value} where it is ${word}`,
      );
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  for (const value of m) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (high - low >= 2 ** bits || least * lanes < low || most * lanes > high)
    throw refused(
      top,
      `sums of activations, ${shown}, from ${least * lanes} to ${most * lanes} are read as numbers from ${low} to ${high}`,
    );
}
