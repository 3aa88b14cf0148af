import { elementBitsOption, type OpalElementBits, type OpalRecordLayout, opalRecord } from './lib/opal.ts';
import { choice, flag, options, type Refusals, refuse, wholeNumber } from './lib/options.ts';
import { type PortRecord, sin } from './lib/port.ts';
import { type StreamRecord, streamPorts } from './lib/stream.ts';
import type { Field, UnitSpec } from './lib/unit.ts';

/**
 * How the largest values of a block are found; they answer alike. `network`: a beat is sorted as far as it can matter
 * and merged with the block's list; `insertion`: its values enter the list one after another, within one cycle.
 */
export const selectors = ['network', 'insertion'] as const;
export type Selector = (typeof selectors)[number];

/** `bounded`: E is at most 15 below the exponent of the block's largest value. */
export const windows = ['bounded', 'unlimited'] as const;
export type Window = (typeof windows)[number];

export interface OpalQuantizeConfig {
  /** k, a power of two, 4..128. */
  readonly blockSize: number;
  /** n, 0..8 and below k. */
  readonly outliers: number;
  /** b */
  readonly elementBits: OpalElementBits;
  /** The wider precision, above `elementBits`: `s_axis_tuser` of a block's first beat chooses between the two. */
  readonly wideBits?: OpalElementBits | undefined;
  /** bf16 values per beat, a power of two that divides k. */
  readonly lanes: number;
  /** Exponents relative to the steady input `eg`. */
  readonly twoLevel: boolean;
  /** Absent without outliers. */
  readonly selector?: Selector | undefined;
  readonly window: Window;
}

interface Raw extends Omit<OpalQuantizeConfig, 'lanes'> {
  readonly lanes?: number | undefined;
}

const DEFAULT_LANES = 16;
const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));

function checkSizes(raw: Raw, to: Refusals): void {
  const { blockSize, outliers, elementBits, wideBits, lanes } = raw;
  if (!isPowerOfTwo(blockSize)) {
    refuse(to, 'blockSize', `'blockSize' ${blockSize} is not a power of two`, 'use 4, 8, 16, 32, 64 or 128');
  }
  if (outliers >= blockSize) {
    refuse(
      to,
      'outliers',
      `${outliers} outliers leave no element in a block of ${blockSize}`,
      `use at most ${blockSize - 1}`,
    );
  }
  if (wideBits !== undefined && wideBits <= elementBits) {
    refuse(
      to,
      'wideBits',
      `'wideBits' ${wideBits} is not above 'elementBits' ${elementBits}`,
      "leave out 'wideBits' or make it the wider one",
    );
  }
  if (lanes !== undefined && (!isPowerOfTwo(lanes) || lanes > blockSize)) {
    refuse(
      to,
      'lanes',
      `${lanes} lanes do not divide a block of ${blockSize}`,
      'use a power of two up to the block size',
    );
  }
}

/** Without outliers the exponent is that of the largest value: nothing to select, and the window cannot matter. */
function checkWithoutOutliers({ outliers, selector, window }: Raw, to: Refusals): void {
  if (outliers > 0) return;
  if (selector !== undefined) {
    refuse(
      to,
      'selector',
      `without outliers there is nothing to select by '${selector}'`,
      "leave out 'selector'",
    );
  }
  if (window === 'unlimited') {
    refuse(
      to,
      'window',
      "without outliers the window has no effect, so 'unlimited' means nothing",
      "leave out 'window'",
    );
  }
}

function complete(raw: Raw, to: Refusals): OpalQuantizeConfig {
  checkSizes(raw, to);
  checkWithoutOutliers(raw, to);
  const { wideBits, selector, ...rest } = raw;
  return {
    ...rest,
    lanes: raw.lanes ?? Math.min(DEFAULT_LANES, raw.blockSize),
    ...(wideBits === undefined ? {} : { wideBits }),
    ...(raw.outliers === 0 ? {} : { selector: selector ?? 'network' }),
  };
}

/** Where the numbers of an outgoing record stand; a narrow element of a unit with `wideBits` is left-aligned in its lane. */
export const opalQuantizeRecord = (config: OpalQuantizeConfig): OpalRecordLayout =>
  opalRecord({
    blockSize: config.blockSize,
    outliers: config.outliers,
    laneBits: config.wideBits ?? config.elementBits,
    twoLevel: config.twoLevel,
  });

/** `s_axis`: `lanes` bf16 values a beat, k / lanes beats a block; `m_axis`: one record a block. */
export function opalQuantizeStreams(config: OpalQuantizeConfig): StreamRecord {
  const user = config.wideBits === undefined ? {} : { userBits: 1 };
  return {
    s_axis: { direction: 'in', dataBits: 16 * config.lanes, ...user },
    m_axis: { direction: 'out', dataBits: opalQuantizeRecord(config).dataBits, ...user },
  };
}

/** Ports of the two streams, and the steady `eg` s(8), the tensor's exponent, of a two-level unit. */
export const opalQuantizePorts = (config: OpalQuantizeConfig): PortRecord =>
  streamPorts(opalQuantizeStreams(config), config.twoLevel ? { eg: sin(8) } : {});

const control: Field = { bits: 1, count: 1, role: 'control' };

function fields(config: OpalQuantizeConfig): Readonly<Record<string, Field>> {
  return {
    aresetn: control,
    s_axis_tdata: { bits: 16, count: config.lanes, role: 'activation' },
    ...(config.wideBits === undefined ? {} : { s_axis_tuser: control }),
    s_axis_tlast: control,
    s_axis_tvalid: control,
    m_axis_tready: control,
    ...(config.twoLevel ? { eg: { bits: 8, count: 1, role: 'activation' } as const } : {}),
  };
}

function moduleName(config: OpalQuantizeConfig): string {
  const { blockSize, outliers, elementBits, wideBits, lanes, twoLevel, selector, window } = config;
  return [
    'opal_quantize',
    `k${blockSize}`,
    `n${outliers}`,
    `b${elementBits}`,
    ...(wideBits === undefined ? [] : [`w${wideBits}`]),
    `x${lanes}`,
    ...(twoLevel ? ['twolevel'] : []),
    ...(selector === undefined ? [] : [selector]),
    ...(window === 'unlimited' ? ['unlimited'] : []),
  ].join('_');
}

export const opalQuantizeSpec: UnitSpec<OpalQuantizeConfig> = {
  unit: 'opal_quantize',
  summary: 'streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept',
  schema: options({
    blockSize: wholeNumber('blockSize', 4, 128).default(128),
    outliers: wholeNumber('outliers', 0, 8).default(4),
    elementBits: elementBitsOption('elementBits').default(4),
    wideBits: elementBitsOption('wideBits').optional(),
    lanes: wholeNumber('lanes', 1, 128).optional(),
    twoLevel: flag('twoLevel').default(false),
    selector: choice('selector', selectors).optional(),
    window: choice('window', windows).default('bounded'),
  }).transform(complete),
  ports: opalQuantizePorts,
  moduleName,
  // `m_axis_tvalid` is a register that m_axis_tready itself moves.
  latency: () => 1,
  fields,
  streams: opalQuantizeStreams,
};
