import { type AttnVConfig, attnVSpec, attnVSumBits } from './attn_v.ts';
import { adders } from './lib/architecture.ts';
import {
  type CoreShape,
  checkCore,
  coreFields,
  coreGroups,
  coreInner,
  coreMarks,
  corePart,
  coreShape,
  coreStreams,
  valueScale,
} from './lib/core.ts';
import { elementBitsOption, type OpalElementBits } from './lib/opal.ts';
import { type OpalDotConfig, opalDintEncodings, weightKinds } from './lib/opal_dot_config.ts';
import { choice, flag, options, type Refusals, wholeNumber } from './lib/options.ts';
import { parseConfig } from './lib/parse.ts';
import { type PortRecord, sin } from './lib/port.ts';
import { type InnerRecord, type StreamRecord, streamPorts } from './lib/stream.ts';
import type { UnitSpec } from './lib/unit.ts';
import { type Log2SoftmaxConfig, log2SoftmaxSpec } from './log2_softmax.ts';
import { type OpalAccumulateConfig, opalAccumulateSpec } from './opal_accumulate.ts';
import { opalDotProductBits, opalDotSpec } from './opal_dot.ts';
import { type OpalQuantizeConfig, opalQuantizeRecord, opalQuantizeSpec, selectors } from './opal_quantize.ts';
import { type RescaleConfig, rescaleSpec } from './rescale.ts';

const schema = options({
  ...coreShape,
  outliers: wholeNumber('outliers', 0, 8).default(4),
  elementBits: elementBitsOption('elementBits').default(4),
  wideBits: elementBitsOption('wideBits').optional(),
  selector: choice('selector', selectors).optional(),
  weights: choice('weights', weightKinds).default('dint'),
  weightBits: wholeNumber('weightBits', 3, 4).default(4),
  encoding: choice('encoding', opalDintEncodings).optional(),
  routing: choice('routing', ['mux', 'onehot']).optional(),
  adder: choice('adder', adders).default('ripple'),
  approximation: choice('approximation', ['pow2', 'mitchell', 'mitchell_plus']).default('mitchell'),
  codeBits: wholeNumber('codeBits', 2, 5).default(4),
  zeroLast: flag('zeroLast').default(false),
  valueBits: wholeNumber('valueBits', 2, 8).default(8),
  sumFraction: wholeNumber('sumFraction', 0, 31).optional(),
});

type Raw = ReturnType<typeof schema.parse>;

/** The units inside. */
export interface OpalCoreParts {
  readonly quantize: OpalQuantizeConfig;
  /** One weight row times a block. */
  readonly dot: OpalDotConfig;
  /** `rows` of them at once. */
  readonly dots: OpalDotConfig;
  /** Rotating over the groups. */
  readonly accumulate: OpalAccumulateConfig;
  /** An accumulator to a score. */
  readonly score: RescaleConfig;
  /** `rows` scores a beat. */
  readonly softmax: Log2SoftmaxConfig;
  readonly values: AttnVConfig;
  /** A sum of values to bf16. */
  readonly result: RescaleConfig;
}

export interface OpalCoreConfig extends CoreShape {
  readonly outliers: number;
  readonly elementBits: OpalElementBits;
  readonly wideBits?: OpalElementBits | undefined;
  readonly selector?: OpalQuantizeConfig['selector'];
  readonly weights: 'int' | 'dint';
  readonly weightBits: number;
  readonly encoding?: OpalDotConfig['encoding'];
  readonly routing?: 'mux' | 'onehot' | undefined;
  readonly adder: OpalDotConfig['adder'];
  readonly approximation: Log2SoftmaxConfig['approximation'];
  readonly codeBits: number;
  /** The last code weighs nothing. */
  readonly zeroLast: boolean;
  readonly valueBits: number;
  /** Fraction bits of the sums of values; exact ones unless given. */
  readonly sumFraction?: number | undefined;
}

const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Options of the parts that a person's options decide. */
const partOptions = (c: Raw | OpalCoreConfig) => ({
  quantize: defined({
    blockSize: c.blockSize,
    outliers: c.outliers,
    elementBits: c.elementBits,
    wideBits: c.wideBits,
    lanes: c.lanes,
    selector: c.selector,
  }),
  dot: defined({
    blockSize: c.blockSize,
    outliers: c.outliers,
    elementBits: c.wideBits ?? c.elementBits,
    weights: c.weights,
    weightBits: c.weightBits,
    encoding: c.encoding,
    routing: c.routing,
    adder: c.adder,
  }),
  softmax: {
    rowLength: c.rowLength,
    scoreBits: c.scoreBits,
    fractionBits: c.fractionBits,
    schedule: 'online',
    lanes: c.rows,
    approximation: c.approximation,
    codeBits: c.codeBits,
  },
  values: defined({
    headSize: c.headSize,
    valueBits: c.valueBits,
    codeBits: c.codeBits,
    rowLength: c.rowLength,
    zeroLast: c.zeroLast,
    sumFraction: c.sumFraction,
  }),
});

/** Configurations of the units inside a core. */
export function opalCoreParts(config: OpalCoreConfig): OpalCoreParts {
  const given = partOptions(config);
  const dot = parseConfig(opalDotSpec, given.dot);
  const values = parseConfig(attnVSpec, given.values);
  return {
    quantize: parseConfig(opalQuantizeSpec, given.quantize),
    dot,
    dots: parseConfig(opalDotSpec, { ...given.dot, rows: config.rows }),
    accumulate: parseConfig(opalAccumulateSpec, {
      productBits: Math.max(8, opalDotProductBits(dot)),
      contexts: coreGroups(config),
    }),
    score: parseConfig(rescaleSpec, {
      input: 'fp32',
      scale: 'bf16',
      output: 'fixed',
      fixedBits: config.scoreBits,
      fractionBits: config.fractionBits,
    }),
    softmax: parseConfig(log2SoftmaxSpec, given.softmax),
    values,
    result: parseConfig(rescaleSpec, {
      input: 'integer',
      productBits: Math.max(8, attnVSumBits(values)),
      scale: 'bf16',
      output: 'bf16',
    }),
  };
}

function complete(raw: Raw, to: Refusals): OpalCoreConfig {
  checkCore(raw, to);
  const given = partOptions(raw);
  const quantize = corePart(opalQuantizeSpec, given.quantize, to);
  const dot = corePart(opalDotSpec, { ...given.dot, rows: raw.rows }, to);
  corePart(log2SoftmaxSpec, given.softmax, to);
  corePart(attnVSpec, given.values, to);
  return {
    ...raw,
    ...defined({
      selector: quantize?.selector,
      encoding: dot?.encoding,
      routing: dot?.routing === 'onehot' ? 'onehot' : dot?.routing === 'mux' ? 'mux' : undefined,
    }),
  };
}

export const opalCoreStreams = (config: OpalCoreConfig): StreamRecord =>
  coreStreams(config, {
    weightBits: config.weightBits,
    valueBits: config.valueBits,
    blockUser: config.wideBits !== undefined,
    resultUser: true,
  });

/** What passes inside: a quantized block that is done, `last` above its record, and what passes in every core. */
export const opalCoreInner = (config: OpalCoreConfig): InnerRecord => {
  const { quantize, values } = opalCoreParts(config);
  return {
    blocks: 1 + opalQuantizeRecord(quantize).bits,
    ...coreInner(config, { weightBits: config.codeBits, valueSumBits: attnVSumBits(values) }),
  };
};

/** The streams, and steady `v_exp` s(8), the values' exponent, and `v_scale` bf16. */
export const opalCorePorts = (config: OpalCoreConfig): PortRecord =>
  streamPorts(opalCoreStreams(config), { v_exp: sin(8), ...valueScale });

const moduleName = (config: OpalCoreConfig): string => {
  const { weights, weightBits, encoding, elementBits, wideBits, outliers, selector, routing } = config;
  const weight = weights === 'int' ? `w${weightBits}` : `${encoding ?? 'sm'}${weightBits}`;
  return [
    'opal_core',
    `${weight}a${elementBits}${wideBits === undefined ? '' : `_${wideBits}`}`,
    coreMarks(config),
    `o${outliers}`,
    selector ?? '',
    routing ?? '',
    config.adder === 'ripple' ? '' : config.adder,
    config.approximation,
    `c${config.codeBits}${config.zeroLast ? 'zl' : ''}`,
    `v${config.valueBits}${config.sumFraction === undefined ? '' : `f${config.sumFraction}`}`,
  ]
    .filter((part) => part !== '')
    .join('_');
};

export const opalCoreSpec: UnitSpec<OpalCoreConfig> = {
  unit: 'opal_core',
  summary: 'attention row on MX-OPAL blocks: quantizer, dot products, log2 softmax, values',
  schema: schema.transform(complete),
  ports: opalCorePorts,
  moduleName,
  // The first value leaves after the last score; the blocks of a query decide when that is.
  latency: (config) => config.blockSize / config.lanes + coreGroups(config) + config.rowLength,
  fields: (config) => coreFields(opalCorePorts(config)),
  streams: opalCoreStreams,
};
