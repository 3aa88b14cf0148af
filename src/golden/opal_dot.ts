import { bf16, fp32 } from '../formats/float.ts';
import { type OpalDotConfig, opalDotProductBits, opalDotWeight, sharesTree } from '../spec/opal_dot.ts';
import { dyadic } from './lib/exact.ts';
import type { Expected, Golden, Values } from './lib/golden.ts';
import { add, finite, fromBits, multiply, positiveZero, type Real, rounded, toBits } from './lib/ieee.ts';
import { input, unpack } from './lib/lanes.ts';
import { type BlockOperand, blockOperand, lanesOf, outlierUnits } from './lib/opal_operand.ts';
import { rawWeight } from './lib/weights.ts';

/** A sum that is open when one of its terms is. */
const total = (terms: readonly (bigint | null)[]): bigint | null =>
  terms.reduce<bigint | null>((sum, term) => (sum === null || term === null ? null : sum + term), 0n);

const times = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null || b === null ? null : a * b;

/** Fused multiply and add, rounded once, product by product from +0. */
const runningSum = (products: readonly (readonly [Real, Real])[]): bigint =>
  toBits(
    fp32,
    products.reduce((sum, [a, b]) => rounded(fp32, add(sum, multiply(a, b))), positiveZero),
  );

/** Units of an integer weight's port that hold one step: half steps for dINT. */
const weightExponent = (config: OpalDotConfig): number => (config.encoding === undefined ? 0 : -1);

interface Weights {
  /** Integer weights by lane, in steps or half steps. */
  readonly lanes: readonly bigint[];
  /** Weight of each outlier; null for a lane that does not exist. */
  readonly outliers: readonly (bigint | null)[];
}

function readWeights(config: OpalDotConfig, inputs: Values, block: BlockOperand): Weights {
  const weight = opalDotWeight(config);
  if (weight === null) throw new RangeError('the unit has no weights');
  const read = (port: string, count: number): bigint[] =>
    unpack(input(inputs, port), weight.weightBits, count).map((code) => rawWeight(weight, code).units);
  const lanes = read('w', config.blockSize);
  const outliers =
    config.routing === 'external'
      ? read('wo', config.outliers)
      : block.outliers.map(({ lane }) => lanes[lane] ?? null);
  return { lanes, outliers };
}

/** Exponent of an element's step. */
const stepExponent = (config: OpalDotConfig, { exponent }: BlockOperand): number =>
  exponent - config.elementBits + 2;

/** Elements in the unit that `p` counts for one block. */
const elementUnits = (config: OpalDotConfig, { elements }: BlockOperand): bigint[] =>
  elements.map((q) => (sharesTree(config) ? q << BigInt(9 - config.elementBits) : q));

/** Exponent of that unit. */
const unitExponent = (config: OpalDotConfig, block: BlockOperand): number =>
  sharesTree(config) ? block.exponent - 7 : stepExponent(config, block);

/** Sum over the outliers in fp32. */
function floatOutliers(config: OpalDotConfig, block: BlockOperand, weights: Weights): bigint | null {
  const products = block.outliers.map(({ value }, i): readonly [Real, Real] | null => {
    const w = weights.outliers[i] ?? null;
    return w === null || value.kind !== 'finite' ? null : [finite(dyadic(w, weightExponent(config))), value];
  });
  return products.includes(null) ? null : runningSum(products.flatMap((p) => (p === null ? [] : [p])));
}

/** Activation of a bf16 weight column: its outlier where it has one, else its element. Null where two claim it. */
function columnActivation(
  config: OpalDotConfig,
  block: BlockOperand,
  element: bigint,
  lane: number | null,
): Real | null {
  const claims = block.outliers.filter((outlier) => outlier.lane === lane);
  const [claim] = claims;
  if (claim === undefined) return finite(dyadic(element, stepExponent(config, block)));
  return claims.length > 1 || claim.value.kind !== 'finite' ? null : claim.value;
}

/** Sum over the bf16 weight columns in fp32. */
function floatColumns(config: OpalDotConfig, inputs: Values, block: BlockOperand): bigint | null {
  const { owqColumns, elementBits, blockSize, outliers } = config;
  const lanes = outliers > 0 ? lanesOf(input(inputs, 'vidx'), blockSize, owqColumns) : [];
  const elements = unpack(input(inputs, 'vq'), elementBits, owqColumns);
  const products = unpack(input(inputs, 'v'), 16, owqColumns).map((code, i): readonly [Real, Real] | null => {
    const element = BigInt.asIntN(elementBits, elements[i] ?? 0n);
    const activation = columnActivation(config, block, element, lanes[i] ?? null);
    return activation === null ? null : [fromBits(bf16, code), activation];
  });
  return products.includes(null) ? null : runningSum(products.flatMap((p) => (p === null ? [] : [p])));
}

function timesWeights(config: OpalDotConfig, inputs: Values): Expected {
  const { outliers, routing, owqColumns, outlierPath } = config;
  const indexed = outliers > 0 && (routing !== 'external' || owqColumns > 0);
  const block = blockOperand(inputs, config, '', indexed);
  const weights = readWeights(config, inputs, block);
  const elements = elementUnits(config, block).map((q, lane) => q * (weights.lanes[lane] ?? 0n));
  const kept = sharesTree(config)
    ? block.outliers.map(({ value }, i) =>
        times(outlierUnits(value, block.exponent), weights.outliers[i] ?? null),
      )
    : [];
  return {
    p: total([...elements, ...kept]),
    p_exp: BigInt(unitExponent(config, block) + weightExponent(config)),
    ...(outlierPath === 'fp' ? { y: floatOutliers(config, block, weights) } : {}),
    ...(owqColumns > 0 ? { y_owq: floatColumns(config, inputs, block) } : {}),
  };
}

/** What stands in every lane, an outlier or an element; null when an outlier is illegal or does not stand alone. */
function laneUnits(config: OpalDotConfig, block: BlockOperand): (bigint | null)[] {
  const alone = block.outliers.every(
    ({ lane }, i) =>
      block.elements[lane] === 0n && block.outliers.findIndex((other) => other.lane === lane) === i,
  );
  return elementUnits(config, block).map((q, lane) => {
    const outlier = block.outliers.find((o) => o.lane === lane);
    if (!alone) return null;
    return outlier === undefined ? q : outlierUnits(outlier.value, block.exponent);
  });
}

function timesBlock(config: OpalDotConfig, inputs: Values): Expected {
  const indexed = config.outliers > 0;
  const a = blockOperand(inputs, config, '', indexed);
  const b = blockOperand(inputs, config, '2', indexed);
  const paired = config.operand === 'block' || input(inputs, 'pair') === 1n;
  const partners = laneUnits(config, paired ? b : { ...b, outliers: [] });
  const products = laneUnits(config, a).map((units, lane) => times(units, partners[lane] ?? null));
  // A weight stands where an element does, so it counts in an element's step.
  const step = indexed ? config.elementBits - 9 : 0;
  return {
    p: total(products),
    p_exp: BigInt(unitExponent(config, a) + (paired ? unitExponent(config, b) : step)),
  };
}

/** The `count` values of row `row` on a port that holds those of all rows. */
const ofRow = (value: bigint, row: number, bits: number): bigint =>
  BigInt.asUintN(bits, value >> BigInt(row * bits));

/** Every row by itself; the sums side by side, open when one of them is. */
function timesRows(config: OpalDotConfig): (inputs: Values) => Expected {
  const { rows, blockSize, outliers, weightBits = 0 } = config;
  const one = opalDotOutputs({ ...config, rows: 1 });
  const width = opalDotProductBits(config);
  return (inputs) => {
    const each = Array.from({ length: rows }, (_, row) => {
      const wo =
        config.routing === 'external' ? { wo: ofRow(input(inputs, 'wo'), row, outliers * weightBits) } : {};
      return one({ ...inputs, w: ofRow(input(inputs, 'w'), row, blockSize * weightBits), ...wo });
    });
    const sums = each.map(({ p = null }) => p);
    const p = sums.reduce<bigint | null>(
      (all, sum, row) =>
        all === null || sum === null ? null : all | (BigInt.asUintN(width, sum) << BigInt(row * width)),
      0n,
    );
    return { p, p_exp: each[0]?.p_exp ?? null };
  };
}

/** Outputs for what stands at the ports, for this unit and for units that contain it. */
export function opalDotOutputs(config: OpalDotConfig): (inputs: Values) => Expected {
  if (config.rows > 1) return timesRows(config);
  const width = opalDotProductBits(config);
  return (inputs) => {
    const outputs =
      config.weightBits === undefined ? timesBlock(config, inputs) : timesWeights(config, inputs);
    const p = outputs.p ?? null;
    return { ...outputs, p: p === null ? null : BigInt.asIntN(width, p) };
  };
}

/** Dot product of one block, exact; combinational, or with registers that all load when `en` is 1 and have no reset. */
export const golden: Golden<OpalDotConfig> = (config) => {
  const result = opalDotOutputs(config);
  const unknown: Expected = {
    p: null,
    p_exp: null,
    ...(config.outlierPath === 'fp' ? { y: null } : {}),
    ...(config.owqColumns > 0 ? { y_owq: null } : {}),
  };
  const empty = (): Expected[] => Array.from({ length: config.stages }, () => unknown);
  // Oldest first: the entry that stands in the last register.
  let pipe = empty();
  return {
    powerUp() {
      pipe = empty();
    },
    step(inputs) {
      if (config.stages === 0) return result(inputs);
      if (input(inputs, 'en') === 1n) pipe = [...pipe.slice(1), result(inputs)];
      return pipe[0] ?? unknown;
    },
  };
};
