import { floatMacNext, floatMacProduct } from '../../golden/lib/float_mac.ts';
import { pack, unpack } from '../../golden/lib/lanes.ts';
import { quantizeOpalBlock } from '../../golden/lib/opal_block.ts';
import { rawWeight } from '../../golden/lib/weights.ts';
import { accumulateRounded } from '../../golden/opal_accumulate.ts';
import { opalDotOutputs } from '../../golden/opal_dot.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../../spec/bf16_core.ts';
import { BF16_BITS } from '../../spec/lib/float.ts';
import { type OpalCoreConfig, opalCoreParts } from '../../spec/opal_core.ts';
import { opalDotWeight } from '../../spec/opal_dot.ts';
import type { BlockPlan } from './core.ts';
import { bf16Bits, type CoreSums, type Digits, digitStage, type Stage } from './core_steer.ts';
import type { Random } from './random.ts';

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const stageOf = (draw: Random, digits: Digits, weightBits: number, distances: readonly number[]): Stage => {
  const { activations, codes } = digitStage(draw, digits, distances);
  return {
    block: { codes: activations.map(bf16Bits), wide: draw.oneIn(2) },
    weights: codes.map((row) => pack(row, weightBits)),
  };
};

/** Sums of `opal_core`: elements of a few bits, so that a block moves a sum by as many digits as its lanes make together. */
export function opalSums(config: OpalCoreConfig): CoreSums {
  const { blockSize, weightBits, elementBits, wideBits } = config;
  const parts = opalCoreParts(config);
  const { outliers, window } = parts.quantize;
  const dot = opalDotOutputs(parts.dot);
  const weight = opalDotWeight(parts.dot);
  if (weight === null) throw new RangeError('a core has weights');
  const laneBits = wideBits ?? elementBits;
  const adder = ({ codes, wide }: BlockPlan): ReturnType<CoreSums['adder']> => {
    const bits = wide ? laneBits : elementBits;
    const block = quantizeOpalBlock(codes, { outliers, bits, window, tensorExponent: null });
    const operand = {
      q: pack(
        block.elements.map((q) => q << BigInt(laneBits - bits)),
        laneBits,
      ),
      x: pack(
        block.outliers.map(({ code }) => code),
        BF16_BITS,
      ),
      idx: pack(
        block.outliers.map(({ lane }) => BigInt(lane)),
        Math.log2(blockSize),
      ),
      e: BigInt(block.exponent),
    };
    return (sum, w) => {
      const { p, p_exp } = dot({ ...operand, w });
      if (typeof p !== 'bigint' || typeof p_exp !== 'bigint') return sum;
      return accumulateRounded(sum, { p, exponent: Number(p_exp), invalid: block.invalid, y: null });
    };
  };
  // Elements are powers of two, exact in both precisions: the largest of them decides the block's exponent.
  const levels = elementBits - 2;
  const digits: Digits = {
    magnitudes: times(
      blockSize,
      (i) => 2 ** (levels - Math.min(levels, Math.floor(Math.log2(blockSize / (blockSize - i))))),
    ),
    values: times(2 ** weightBits, (code) => ({
      code: BigInt(code),
      value: Number(rawWeight(weight, BigInt(code)).units),
    })),
    step: config.weights === 'dint' ? 1 / 2 : 1,
  };
  return { adder, toward: (draw, distances) => stageOf(draw, digits, weightBits, distances) };
}

/** Sums of `bf16_core`: weights that are floats bring them anywhere at once, integer ones by a digit for each lane. */
export function bf16Sums(config: Bf16CoreConfig): CoreSums {
  const { blockSize, weightBits } = config;
  const { dot } = bf16CoreParts(config);
  const product = floatMacProduct(dot);
  const next = floatMacNext(dot);
  const adder = ({ codes }: BlockPlan): ReturnType<CoreSums['adder']> => {
    return (sum, w) => {
      const lanes = unpack(w, weightBits ?? BF16_BITS, codes.length);
      return next(
        sum,
        codes.map((code, lane) => product(lanes[lane] ?? 0n, code)),
      );
    };
  };
  if (weightBits === undefined)
    return { adder, toward: (draw, distances) => floatStage(draw, blockSize, distances) };
  const shift = weightBits - 1;
  const digits: Digits = {
    magnitudes: times(blockSize, (i) => 2 ** (shift * Math.max(0, Math.min(blockSize, 8) - 1 - i))),
    values: times(2 ** weightBits, (code) => ({
      code: BigInt(code),
      value: Number(BigInt.asIntN(weightBits, BigInt(code))),
    })),
    step: 1,
  };
  return { adder, toward: (draw, distances) => stageOf(draw, digits, weightBits, distances) };
}

/** Powers of two meet eight bits of what is left each. */
function floatStage(draw: Random, blockSize: number, distances: readonly number[]): Stage {
  const activations = times(blockSize, () => (draw.oneIn(2) ? -1 : 1) * 2 ** draw.between(-3, 3));
  const start = draw.between(0, blockSize - 1);
  const rows = distances.map((distance) => {
    const weights = activations.map(() => 0n);
    let left = distance;
    for (let i = 0; i < Math.min(4, blockSize); i++) {
      const lane = (start + i) % blockSize;
      const activation = activations[lane] ?? 1;
      const code = bf16Bits(left / activation);
      const words = new Uint32Array([Number(code) * 2 ** 16]);
      left -= (new Float32Array(words.buffer)[0] ?? 0) * activation;
      weights[lane] = code;
    }
    return pack(weights, BF16_BITS);
  });
  return { block: { codes: activations.map(bf16Bits), wide: false }, weights: rows };
}
