import { fp32 } from '../formats/float.ts';
import { type Bf16CoreConfig, type Bf16CoreParts, bf16CoreParts } from '../spec/bf16_core.ts';
import { BF16_BITS, FP32_BITS } from '../spec/lib/float.ts';
import { expSoftmaxRow } from './exp_softmax.ts';
import { type CoreQuery, coreInnerTransfers, coreModel, scoreBeats } from './lib/core.ts';
import { bf16Text, describeCore } from './lib/describe_core.ts';
import { floatMacNext, floatMacProduct } from './lib/float_mac.ts';
import { positiveZero, type Real, toBits } from './lib/ieee.ts';
import { input, unpack } from './lib/lanes.ts';
import type { Beat, StreamGolden } from './lib/stream.ts';
import { rescaleValue } from './rescale.ts';

/** Sums of all rows of weights over the blocks of a query. */
function rowSums({ dot }: Bf16CoreParts, { blocks }: CoreQuery): Real[] {
  const product = floatMacProduct(dot);
  const next = floatMacNext(dot);
  const rows = blocks[0]?.weights.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    blocks.reduce<Real>((acc, { codes, weights }) => {
      const lanes = unpack(weights[row] ?? 0n, dot.weightBits ?? BF16_BITS, codes.length);
      return next(
        acc,
        codes.map((code, lane) => product(lanes[lane] ?? 0n, code)),
      );
    }, positiveZero),
  );
}

/** Rows of V times their probabilities, added up one row after the other. */
function valueSums(
  parts: Bf16CoreParts,
  headSize: number,
  rows: readonly bigint[],
  p: readonly bigint[],
): Real[] {
  const product = floatMacProduct(parts.values);
  const next = floatMacNext(parts.values);
  const values = rows.map((row) => unpack(row, BF16_BITS, headSize));
  return Array.from({ length: headSize }, (_, place) =>
    values.reduce<Real>((acc, row, j) => next(acc, [product(row[place] ?? 0n, p[j] ?? 0n)]), positiveZero),
  );
}

/** Attention rows in bf16, made of what the units inside say. */
export const golden: StreamGolden<Bf16CoreConfig> = (config) => {
  const parts = bf16CoreParts(config);
  return coreModel(config, config.weightBits ?? BF16_BITS, (query, steady) => {
    const sums = rowSums(parts, query);
    const scores = sums.map((sum, row) => rescaleValue(parts.score, sum, query.scales[row] ?? 0n));
    const probabilities = expSoftmaxRow(parts.softmax, scoreBeats(config, query, scores));
    const scale = input(steady, 'v_scale');
    const values = valueSums(parts, config.headSize, query.values, probabilities);
    return {
      values: values.map((sum) => rescaleValue(parts.result, sum, scale)),
      inner: coreInnerTransfers(config, query, {
        sums: sums.map((sum) => toBits(fp32, sum)),
        scores,
        weights: probabilities,
        weightBits: BF16_BITS,
        values: values.map((sum) => toBits(fp32, sum)),
        valueSumBits: FP32_BITS,
      }),
    };
  });
};

/** The numbers in a transfer. */
export const describeBf16Core = (config: Bf16CoreConfig, stream: string, beat: Beat): string => {
  const { weightBits } = config;
  const texts = {
    weightBits: weightBits ?? BF16_BITS,
    weight: (code: bigint) =>
      weightBits === undefined ? bf16Text(code) : String(BigInt.asIntN(weightBits, code)),
    valueBits: BF16_BITS,
    value: bf16Text,
  };
  return describeCore(config, texts, stream, beat);
};
