import type { Values } from '../golden/lib/golden.ts';
import { pack } from '../golden/lib/lanes.ts';
import { indexBits } from '../spec/lib/opal.ts';
import type { OpalDotConfig } from '../spec/opal_dot.ts';
import { cornerBlocks, randomBlock } from './lib/opal_blocks.ts';
import {
  direct,
  MINUS,
  type Operand,
  outlierCode,
  pairing,
  quantized,
  randomWeights,
  scenario,
  someLanes,
  times,
} from './lib/opal_dot_cycles.ts';
import { type Random, random } from './lib/random.ts';
import type { CycleScenario, Scenarios } from './lib/scenario.ts';

/** Quantized corner blocks, each against the next one or random weights. */
function corners(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const { blockSize, outliers, elementBits } = config;
  return cornerBlocks({ blockSize, outliers, bits: elementBits }).map(({ name, blocks }) => {
    const operands = blocks.map((block) => quantized(config, block));
    const cycles = operands.map((a, i) =>
      pairing(config, a, operands[(i + 1) % operands.length] ?? a, randomWeights(config, draw), draw),
    );
    return scenario(config, name, cycles);
  });
}

/** Every weight code in every lane, one lane alone and all at once. */
function everyWeight(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const { weightBits, blockSize } = config;
  if (weightBits === undefined) return [];
  const cycles = times(2 ** weightBits, BigInt).flatMap((code, i) => {
    const block = quantized(config, randomBlock(draw, blockSize));
    const all = times(blockSize, () => code);
    const one = all.map((_, lane) => (lane === i % blockSize ? code : 0n));
    return [all, one].map((weights) => pairing(config, block, block, weights, draw));
  });
  return [scenario(config, 'every weight code', cycles)];
}

/** Outliers in every lane: the first in lane i, the next ones after it or mirrored from the end. */
function everyLane(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const { blockSize, outliers, elementBits } = config;
  if (outliers === 0) return [];
  const block = (first: number, way: number): Operand => {
    const lanes = times(outliers, (slot) => (first + way * slot + blockSize * slot) % blockSize);
    return direct(
      config,
      lanes,
      4,
      () => BigInt.asIntN(elementBits, draw.bits(elementBits)),
      (slot) => outlierCode(4 + ((first + slot) % 16), draw.between(0, 127)) + draw.bits(1) * MINUS,
    );
  };
  const cycles = times(blockSize, (lane) =>
    pairing(
      config,
      block(lane, 1),
      block(blockSize - 1 - lane, lane % 2 === 0 ? 1 : -1),
      randomWeights(config, draw),
      draw,
    ),
  );
  return [scenario(config, 'outliers in every lane', cycles)];
}

/** The same lane at its bound, everywhere: least and greatest sums. */
function extremes(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const { blockSize, outliers, elementBits, weightBits = 0 } = config;
  const least = -(1n << BigInt(elementBits - 1));
  const elements = [least, least + 1n, -least - 1n];
  const lanes = times(outliers, (slot) => (slot % 2 === 0 ? slot / 2 : blockSize - (slot + 1) / 2));
  const block = (element: bigint, filled: boolean, sign: bigint): Operand => {
    const made = direct(
      config,
      lanes,
      0,
      () => element,
      () => outlierCode(15, 127) + sign,
    );
    return filled ? { ...made, elements: made.elements.map(() => element) } : made;
  };
  const operands = elements.flatMap((element) =>
    // Beside an outlier an element counts with weights only.
    (weightBits === 0 ? [false] : [true, false]).flatMap((filled) =>
      [0n, MINUS].map((sign) => block(element, filled, sign)),
    ),
  );
  const codes = weightBits === 0 ? [0n] : times(2 ** weightBits, BigInt);
  const cycles = operands.flatMap((a) =>
    weightBits === 0
      ? operands.map((b) => pairing(config, a, b, [], draw))
      : codes.map((code) =>
          pairing(
            config,
            a,
            a,
            times(blockSize, () => code),
            draw,
          ),
        ),
  );
  return [scenario(config, 'extreme sums', cycles)];
}

/** Outliers from ten binades below E to the window's top, at exponents over all of s(8). */
function distances(config: OpalDotConfig, draw: Random): CycleScenario[] {
  if (config.outliers === 0) return [];
  const one = (distance: number, exponent: number): Operand =>
    direct(
      config,
      someLanes(config, draw),
      exponent,
      () => BigInt.asIntN(config.elementBits, draw.bits(config.elementBits)),
      (slot) =>
        outlierCode(exponent + distance - (slot % 3), draw.pick([0, 1, 127, 85])) + draw.bits(1) * MINUS,
    );
  const exponents = [-111, -60, 0, 37, 112];
  return times(26, (i) => i - 10).map((distance) => {
    const cycles = exponents.flatMap((e) =>
      [0, 1].map(() =>
        pairing(config, one(distance, e), one(draw.between(-10, 15), e), randomWeights(config, draw), draw),
      ),
    );
    return scenario(config, `outlier above E by ${distance}`, cycles);
  });
}

/** Significands whose product has its top bit and another one, or all, or an odd end. */
const columnFactors: readonly (readonly [number, number])[] = [
  [128, 128],
  ...times(7, (bit) => [128, 128 + 2 ** bit] as const),
  [226, 145],
  [129, 129],
  [255, 255],
];
const farthestColumns = 42;
const drawnColumns = 48;
const anyFactors = (draw: Random) => [draw.between(128, 255), draw.between(128, 255)] as const;

/** Products of two columns at every distance, of outliers: one decides how the sum with the other one is rounded, or all but cancels it. */
function columnsMeet(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const { blockSize, outliers, owqColumns } = config;
  if (owqColumns < 2 || outliers < 2) return [];
  const scaled = (significand: number, exponent: number): bigint => outlierCode(exponent, significand - 128);
  const pair = (
    distance: number,
    far: readonly [number, number],
    near: readonly [number, number],
  ): Values => {
    const lanes = someLanes(config, draw);
    const swaps = draw.oneIn(2);
    // Products of ordinary size, or about the least denormal, where one alone is rounded.
    const [exponent, place] = draw.oneIn(2) ? [0, draw.between(-20, 20)] : [-100, draw.between(-175, -118)];
    const factors = swaps ? [far, near] : [near, far];
    const block = direct(
      config,
      lanes,
      exponent,
      () => draw.bits(config.elementBits),
      (slot) => scaled(factors[slot]?.[1] ?? 128, exponent + (slot % 8)) | (draw.bits(1) * MINUS),
    );
    const v = times(owqColumns, (column) => {
      const down = column > 1 ? 100 : (column === 1) === swaps ? 0 : distance;
      return (
        scaled(factors[column]?.[0] ?? 128, place - exponent - down - (column % 8)) | (draw.bits(1) * MINUS)
      );
    });
    const columns = times(owqColumns, (column) => lanes[column % outliers] ?? 0);
    const weights = randomWeights(config, draw);
    return {
      ...pairing(config, block, block, weights, draw),
      v: pack(v, 16),
      vq: 0n,
      vidx: pack(columns.map(BigInt), indexBits(blockSize)),
    };
  };
  return times(farthestColumns, (distance) =>
    scenario(config, `columns ${distance} places apart`, [
      ...columnFactors.flatMap((far) =>
        columnFactors.filter((_, i) => i === 0 || i > 7).map((near) => pair(distance, far, near)),
      ),
      ...times(drawnColumns, () => pair(distance, anyFactors(draw), anyFactors(draw))),
      ...times(distance === 0 ? drawnColumns : 0, () => {
        // a * a - (a - 1) * (a + 1) = 1: all but the last bit cancels.
        const near = draw.between(129, 254);
        return pair(distance, [near - 1, near + 1], [near, near]);
      }),
    ]),
  );
}

/** Block exponents at both ends, with zeros and denormals for outliers. */
function ends(config: OpalDotConfig, draw: Random): CycleScenario[] {
  const zeros = [0n, MINUS, 1n, MINUS | 0x7fn];
  const block = (exponent: number): Operand =>
    direct(
      config,
      someLanes(config, draw),
      exponent,
      () => draw.bits(config.elementBits),
      () => draw.pick(zeros),
    );
  const exponents = [-128, -127, -126, -1, 0, 1, 126, 127];
  const cycles = exponents.flatMap((e) =>
    exponents.map((e2) => pairing(config, block(e), block(e2), randomWeights(config, draw), draw)),
  );
  return [scenario(config, 'exponents at their ends', cycles)];
}

/** Quantized random blocks, and one in four made of random bits as far as they are legal. */
function randomCycle(config: OpalDotConfig, draw: Random): Values {
  const { blockSize, elementBits } = config;
  const some = (): Operand => {
    if (!draw.oneIn(4)) return quantized(config, randomBlock(draw, blockSize));
    const e = draw.between(-128, 112);
    return direct(
      config,
      someLanes(config, draw),
      e,
      () => BigInt.asIntN(elementBits, draw.bits(elementBits)),
      () => outlierCode(e + draw.between(-9, 15), draw.between(0, 127)) + draw.bits(1) * MINUS,
    );
  };
  return pairing(config, some(), some(), randomWeights(config, draw), draw);
}

/** Quantized corner blocks, all weights, all lanes, extreme sums, outliers at every distance; then random blocks. */
export const scenarios: Scenarios<OpalDotConfig, CycleScenario> = (config, seed, count) => {
  const draw = random(seed);
  return [
    ...corners(config, draw),
    ...everyWeight(config, draw),
    ...everyLane(config, draw),
    ...extremes(config, draw),
    ...distances(config, draw),
    ...ends(config, draw),
    ...columnsMeet(config, random(seed + 1)),
    scenario(
      config,
      'random blocks',
      times(count, () => randomCycle(config, draw)),
    ),
  ];
};
