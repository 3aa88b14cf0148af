import { type Bf16DotConfig, bf16DotSpec } from './bf16_dot.ts';
import { type Bf16MacConfig, bf16MacSpec } from './bf16_mac.ts';
import { type ExpSoftmaxConfig, expSoftmaxSpec } from './exp_softmax.ts';
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
import { BF16_BITS, denormalModes, FP32_BITS } from './lib/float.ts';
import { choice, options, type Refusals, wholeNumber } from './lib/options.ts';
import { parseConfig } from './lib/parse.ts';
import type { PortRecord } from './lib/port.ts';
import { type InnerRecord, type StreamRecord, streamPorts } from './lib/stream.ts';
import type { UnitSpec } from './lib/unit.ts';
import { type RescaleConfig, rescaleSpec } from './rescale.ts';

const schema = options({
  ...coreShape,
  weight: choice('weight', ['bf16', 'int']).default('bf16'),
  weightBits: wholeNumber('weightBits', 2, 8).optional(),
  guardBits: wholeNumber('guardBits', 0, 24).default(8),
  denormals: choice('denormals', denormalModes).default('keep'),
  range: wholeNumber('range', 3, 31).default(15),
});

type Raw = ReturnType<typeof schema.parse>;

export interface Bf16CoreConfig extends CoreShape {
  readonly weight: 'bf16' | 'int';
  /** With weight `int` only, 2..8. */
  readonly weightBits?: number | undefined;
  /** Bits kept below the 24 of a significand where products are aligned. */
  readonly guardBits: number;
  readonly denormals: Bf16DotConfig['denormals'];
  /** Probabilities of 2^-range and more are right to 2 %. */
  readonly range: number;
}

/** The units inside. */
export interface Bf16CoreParts {
  /** One weight row times a block, accumulators rotating over the groups. */
  readonly dot: Bf16DotConfig;
  readonly score: RescaleConfig;
  readonly softmax: ExpSoftmaxConfig;
  /** A probability times a value, per place of the head. */
  readonly values: Bf16MacConfig;
  readonly result: RescaleConfig;
}

/** Options of the parts that a person's options decide. */
const partOptions = (c: Raw | Bf16CoreConfig) => ({
  dot: {
    weight: c.weight,
    ...(c.weightBits === undefined ? {} : { weightBits: c.weightBits }),
    lanes: c.blockSize,
    accumulate: 'aligned',
    guardBits: c.guardBits,
    denormals: c.denormals,
    contexts: coreGroups(c),
  },
  softmax: {
    rowLength: c.rowLength,
    scoreBits: c.scoreBits,
    fractionBits: c.fractionBits,
    schedule: 'online',
    lanes: c.rows,
    range: c.range,
    output: 'bf16',
  },
});

/** Configurations of the units inside a core. */
export function bf16CoreParts(config: Bf16CoreConfig): Bf16CoreParts {
  const given = partOptions(config);
  const { scoreBits: fixedBits, fractionBits, guardBits, denormals } = config;
  return {
    dot: parseConfig(bf16DotSpec, given.dot),
    score: parseConfig(rescaleSpec, {
      input: 'fp32',
      scale: 'bf16',
      output: 'fixed',
      fixedBits,
      fractionBits,
    }),
    softmax: parseConfig(expSoftmaxSpec, given.softmax),
    values: parseConfig(bf16MacSpec, { weight: 'bf16', accumulate: 'aligned', guardBits, denormals }),
    result: parseConfig(rescaleSpec, { input: 'fp32', scale: 'bf16', output: 'bf16' }),
  };
}

function complete(raw: Raw, to: Refusals): Bf16CoreConfig {
  checkCore(raw, to);
  const given = partOptions(raw);
  const dot = corePart(bf16DotSpec, given.dot, to);
  corePart(expSoftmaxSpec, given.softmax, to);
  return { ...raw, ...(dot?.weightBits === undefined ? {} : { weightBits: dot.weightBits }) };
}

export const bf16CoreStreams = (config: Bf16CoreConfig): StreamRecord =>
  coreStreams(config, {
    weightBits: config.weightBits ?? BF16_BITS,
    valueBits: BF16_BITS,
    blockUser: false,
    resultUser: false,
  });

/** What passes inside. */
export const bf16CoreInner = (config: Bf16CoreConfig): InnerRecord =>
  coreInner(config, { weightBits: BF16_BITS, valueSumBits: FP32_BITS });

/** The streams, and steady `v_scale` bf16. */
export const bf16CorePorts = (config: Bf16CoreConfig): PortRecord =>
  streamPorts(bf16CoreStreams(config), valueScale);

const moduleName = (config: Bf16CoreConfig): string =>
  [
    'bf16_core',
    config.weightBits === undefined ? '' : `w${config.weightBits}`,
    coreMarks(config),
    `g${config.guardBits}`,
    config.denormals === 'flush' ? 'flush' : '',
    `r${config.range}`,
  ]
    .filter((part) => part !== '')
    .join('_');

export const bf16CoreSpec: UnitSpec<Bf16CoreConfig> = {
  unit: 'bf16_core',
  summary: 'attention row in bf16 with a softmax by tables: what opal_core is measured against',
  schema: schema.transform(complete),
  ports: bf16CorePorts,
  moduleName,
  // The first value leaves after the last score; the blocks of a query decide when that is.
  latency: (config) => config.blockSize / config.lanes + coreGroups(config) + config.rowLength,
  fields: (config) => coreFields(bf16CorePorts(config)),
  streams: bf16CoreStreams,
};
