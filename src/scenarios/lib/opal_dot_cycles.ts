import type { Values } from '../../golden/lib/golden.ts';
import { pack } from '../../golden/lib/lanes.ts';
import { type OpalOutlier, quantizeOpalBlock } from '../../golden/lib/opal_block.ts';
import { indexBits } from '../../spec/lib/opal.ts';
import { type OpalDotConfig, opalDotPorts } from '../../spec/opal_dot.ts';
import type { Random } from './random.ts';
import type { CycleScenario } from './scenario.ts';

/** A block as it stands at the ports. */
export interface Operand {
  readonly elements: readonly bigint[];
  readonly outliers: readonly OpalOutlier[];
  readonly exponent: number;
}

export const MINUS = 0x8000n;
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** bf16 bits of 1.fraction * 2^exponent, or the largest or least normal number where that has none. */
export function outlierCode(exponent: number, fraction: number): bigint {
  const field = Math.min(Math.max(exponent + 127, 1), 254);
  return (BigInt(field) << 7n) | BigInt(fraction);
}

/** Different lanes, as many as outliers, the first two at the ends of the block. */
export function someLanes({ blockSize, outliers }: OpalDotConfig, draw: Random): number[] {
  const lanes = new Set(draw.oneIn(2) ? [0, blockSize - 1] : []);
  while (lanes.size < outliers) lanes.add(draw.between(0, blockSize - 1));
  return [...lanes].slice(0, outliers);
}

/** A block made directly, element 0 where an outlier stands. */
export function direct(
  config: OpalDotConfig,
  lanes: readonly number[],
  exponent: number,
  element: (lane: number) => bigint,
  outlier: (slot: number) => bigint,
): Operand {
  return {
    elements: times(config.blockSize, (lane) => (lanes.includes(lane) ? 0n : element(lane))),
    outliers: lanes.map((lane, slot) => ({ lane, code: outlier(slot) })),
    exponent,
  };
}

/** Port values of a block. */
function blockValues(
  config: OpalDotConfig,
  { elements, outliers, exponent }: Operand,
  mark: '' | '2',
): Values {
  return {
    [`q${mark}`]: pack(elements, config.elementBits),
    [`x${mark}`]: pack(
      outliers.map(({ code }) => code),
      16,
    ),
    [`idx${mark}`]: pack(
      outliers.map(({ lane }) => BigInt(lane)),
      indexBits(config.blockSize),
    ),
    [`e${mark}`]: BigInt(exponent),
  };
}

/** bf16 weight columns: some where outliers stand, some elsewhere. */
function columnValues(
  config: OpalDotConfig,
  block: Operand,
  draw: Random,
): { lanes: number[]; values: Values } {
  const { owqColumns, blockSize, elementBits } = config;
  const taken = block.outliers.map(({ lane }) => lane);
  const isFar = taken.length > 0 && draw.oneIn(2);
  const first = draw.between(0, taken.length);
  const lanes = times(owqColumns, (column) => {
    const next = taken[(first + column) % taken.length];
    if (isFar && next !== undefined) return next;
    return taken.length > 0 && draw.oneIn(2) ? draw.pick(taken) : draw.between(0, blockSize - 1);
  });
  const weight = (): bigint =>
    draw.oneIn(8)
      ? draw.bits(16)
      : draw.bits(1) * MINUS + outlierCode(draw.between(-9, 1), draw.between(0, 127));
  // Products that are so many binades apart, of outliers: one rounds the other, or all but cancels it.
  const place = draw.oneIn(2) ? draw.between(-30, 30) : draw.between(-175, -118);
  const far = (column: number): bigint => {
    const code = Number(block.outliers.find(({ lane }) => lane === lanes[column])?.code ?? 0n);
    const exponent = place - (column === 0 ? 0 : draw.between(0, 36)) - (((code >> 7) & 255) - 127);
    const fraction = draw.pick([0, 1, 64, 127, draw.between(0, 127), code & 127]);
    const sign = draw.bits(1) * MINUS;
    // Below the least normal number the significand moves down.
    if (exponent < -126) return sign | (BigInt(128 | fraction) >> BigInt(-126 - exponent));
    return sign + outlierCode(exponent, fraction);
  };
  const values = {
    v: pack(times(owqColumns, isFar ? far : weight), 16),
    vq: pack(
      lanes.map((lane) => block.elements[lane] ?? 0n),
      elementBits,
    ),
    vidx: pack(lanes.map(BigInt), indexBits(blockSize)),
  };
  return { lanes, values };
}

/** Weight codes by lane, on every port that carries weights. */
function weightValues(
  config: OpalDotConfig,
  block: Operand,
  weights: readonly bigint[],
  draw: Random,
): Values {
  const bits = config.weightBits ?? config.elementBits;
  const columns = columnValues(config, block, draw);
  const own = weights.map((w, lane) => (columns.lanes.includes(lane) ? 0n : w));
  // Further rows meet the same block with weights of their own.
  const rows = [own, ...times(config.rows - 1, () => (draw.oneIn(4) ? own : randomWeights(config, draw)))];
  return {
    w: pack(rows.flat(), bits),
    wo: pack(
      rows.flatMap((integers) => block.outliers.map(({ lane }) => integers[lane] ?? 0n)),
      bits,
    ),
    ...columns.values,
  };
}

/** Inputs of one cycle out of everything that any unit has a port for. */
function cycle(config: OpalDotConfig, all: Values, draw: Random): Values {
  const ports = opalDotPorts(config);
  const values: Values = { pair: draw.bits(1), en: draw.oneIn(6) ? 0n : 1n, ...all };
  return Object.fromEntries(
    Object.entries(ports).flatMap(([name, port]) =>
      port.direction === 'out' || port.clock === true ? [] : [[name, values[name] ?? 0n]],
    ),
  );
}

/** A block times weights (by lane, as codes) or times a second block, whichever the unit takes. */
export function pairing(
  config: OpalDotConfig,
  a: Operand,
  b: Operand,
  weights: readonly bigint[],
  draw: Random,
): Values {
  const values = { ...blockValues(config, a, ''), ...blockValues(config, b, '2') };
  const { outliers } = config;
  if (config.weightBits !== undefined)
    return cycle(config, { ...values, ...weightValues(config, a, weights, draw) }, draw);
  const asWeights = config.operand === 'either' && draw.oneIn(2);
  // With weights in `q2` what stands beside them means nothing.
  const beside = { pair: 0n, x2: draw.bits(16 * outliers), e2: BigInt(draw.between(-128, 127)) };
  return cycle(config, { ...values, pair: 1n, ...(asWeights ? beside : {}) }, draw);
}

export const randomWeights = ({ blockSize, weightBits = 0 }: OpalDotConfig, draw: Random): bigint[] =>
  times(blockSize, () => draw.bits(weightBits));

export function quantized(config: OpalDotConfig, block: readonly number[]): Operand {
  const format = {
    outliers: config.outliers,
    bits: config.elementBits,
    window: config.outlierPath === 'fp' ? 'unlimited' : 'bounded',
    tensorExponent: null,
  } as const;
  return quantizeOpalBlock(block.map(BigInt), format);
}

/** Cycles, and then as many enabled ones as bring the last result out. */
export const scenario = (config: OpalDotConfig, name: string, cycles: readonly Values[]): CycleScenario => {
  const last = cycles.at(-1);
  const rest =
    last === undefined || config.stages === 0 ? [] : times(config.stages, () => ({ ...last, en: 1n }));
  return { name, cycles: [...cycles, ...rest] };
};
