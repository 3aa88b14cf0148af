import { fp32 } from '../formats/float.ts';
import { attnVSumBits } from '../spec/attn_v.ts';
import { type OpalCoreConfig, type OpalCoreParts, opalCoreParts } from '../spec/opal_core.ts';
import { opalDotWeight } from '../spec/opal_dot.ts';
import { type OpalQuantizeConfig, opalQuantizeRecord } from '../spec/opal_quantize.ts';
import { weightedRow } from './attn_v.ts';
import { type CoreBlock, type CoreQuery, coreInnerTransfers, coreModel, scoreBeats } from './lib/core.ts';
import { describeCore } from './lib/describe_core.ts';
import { dyadic } from './lib/exact.ts';
import type { Values } from './lib/golden.ts';
import { finite, positiveZero, type Real, toBits } from './lib/ieee.ts';
import { input, interpret, pack, unpack } from './lib/lanes.ts';
import { type OpalBlock, quantizeOpalBlock } from './lib/opal_block.ts';
import { packOpalRecord } from './lib/opal_record.ts';
import type { Beat, StreamGolden } from './lib/stream.ts';
import { rawWeight } from './lib/weights.ts';
import { log2SoftmaxRow } from './log2_softmax.ts';
import { type Addend, accumulateRounded } from './opal_accumulate.ts';
import { opalDotOutputs } from './opal_dot.ts';
import { rescaleValue } from './rescale.ts';

/** A block as it stands at the ports of the dot products, narrow elements left-aligned. */
interface Quantized {
  readonly operand: Values;
  readonly invalid: boolean;
  /** As the quantizer packs it. */
  readonly record: bigint;
}

const operandOf = (lanes: number, laneBits: number, block: OpalBlock, alignment: number): Values => ({
  q: pack(
    block.elements.map((q) => q << BigInt(alignment)),
    laneBits,
  ),
  x: pack(
    block.outliers.map(({ code }) => code),
    16,
  ),
  idx: pack(
    block.outliers.map(({ lane }) => BigInt(lane)),
    Math.log2(lanes),
  ),
  e: BigInt(block.exponent),
});

function quantized(config: OpalQuantizeConfig, { codes, user }: CoreBlock): Quantized {
  const { blockSize, elementBits, wideBits, outliers, window } = config;
  const bits = wideBits !== undefined && user === 1n ? wideBits : elementBits;
  const block = quantizeOpalBlock(codes, { outliers, bits, window, tensorExponent: null });
  const laneBits = wideBits ?? elementBits;
  return {
    operand: operandOf(blockSize, laneBits, block, laneBits - bits),
    invalid: block.invalid,
    record: packOpalRecord(opalQuantizeRecord(config), block, laneBits - bits),
  };
}

/** Sums of all rows of weights over the blocks of a query. */
function rowSums(parts: OpalCoreParts, { blocks }: CoreQuery, all: readonly Quantized[]): Real[] {
  const dot = opalDotOutputs(parts.dot);
  const addend = ({ operand, invalid }: Quantized, w: bigint): Addend => {
    const { p = null, p_exp = null } = dot({ ...operand, w });
    if (p === null || p_exp === null) throw new RangeError('a quantized block is an illegal operand');
    return { p, exponent: Number(p_exp), invalid, y: null };
  };
  const rows = blocks[0]?.weights.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    all.reduce<Real>(
      (acc, block, i) => accumulateRounded(acc, addend(block, blocks[i]?.weights[row] ?? 0n)),
      positiveZero,
    ),
  );
}

/** Rows of V weighted by their codes and added up. */
function valueSums({ values }: OpalCoreParts, rows: readonly bigint[], codes: readonly bigint[]): bigint[] {
  const { headSize, valueBits } = values;
  const sums = Array.from({ length: headSize }, () => 0n);
  for (const [j, row] of rows.entries()) {
    const v = unpack(row, valueBits, headSize).map((pattern) => interpret(pattern, valueBits, true));
    for (const [place, term] of weightedRow(values, codes[j] ?? 0n, v).entries())
      sums[place] = (sums[place] ?? 0n) + term;
  }
  return sums;
}

/** Attention rows on MX-OPAL blocks, made of what the units inside say. */
export const golden: StreamGolden<OpalCoreConfig> = (config) => {
  const parts = opalCoreParts(config);
  return coreModel(config, config.weightBits, (query, steady) => {
    const blocks = query.blocks.map((block) => quantized(parts.quantize, block));
    const sums = rowSums(parts, query, blocks);
    const scores = sums.map((sum, row) => rescaleValue(parts.score, sum, query.scales[row] ?? 0n));
    const codes = log2SoftmaxRow(parts.softmax, scoreBeats(config, query, scores));
    const exponent = Number(input(steady, 'v_exp')) - parts.values.sumFraction;
    const scale = input(steady, 'v_scale');
    const values = valueSums(parts, query.values, codes);
    const { bits } = opalQuantizeRecord(parts.quantize);
    return {
      values: values.map((sum) => rescaleValue(parts.result, finite(dyadic(sum, exponent)), scale)),
      user: blocks.some(({ invalid }) => invalid) ? 1n : 0n,
      inner: {
        blocks: blocks.map(({ record }, i) => record | (BigInt(i === blocks.length - 1) << BigInt(bits))),
        ...coreInnerTransfers(config, query, {
          sums: sums.map((sum) => toBits(fp32, sum)),
          scores,
          weights: codes,
          weightBits: config.codeBits,
          values,
          valueSumBits: attnVSumBits(parts.values),
        }),
      },
    };
  });
};

/** The numbers in a transfer. */
export function describeOpalCore(config: OpalCoreConfig, stream: string, beat: Beat): string {
  const { weightBits, valueBits } = config;
  const weight = opalDotWeight(opalCoreParts(config).dot);
  const steps = config.weights === 'int' ? 1 : 2;
  const texts = {
    weightBits,
    weight: (code: bigint) =>
      weight === null ? String(code) : String(Number(rawWeight(weight, code).units) / steps),
    valueBits,
    value: (code: bigint) => String(BigInt.asIntN(valueBits, code)),
  };
  return describeCore(config, texts, stream, beat);
}
