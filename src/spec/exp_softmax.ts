import { choice, options, type Refusals, wholeNumber } from './lib/options.ts';
import {
  completeRow,
  rowLengthBits,
  rowMarks,
  type SoftmaxRow,
  softmaxLatency,
  softmaxPorts,
  softmaxRowShape,
  softmaxStreams,
  stageMarks,
} from './lib/softmax_row.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface ExpSoftmaxConfig extends SoftmaxRow {
  /** Probabilities of 2^-range and more are right to 2 %, 3..31. */
  readonly range: number;
  /** `fixed`: unsigned, range + 7 fraction bits and no integer bit; `bf16`. */
  readonly output: 'fixed' | 'bf16';
}

const schema = options({
  ...softmaxRowShape,
  range: wholeNumber('range', 3, 31).default(15),
  output: choice('output', ['fixed', 'bf16']).default('fixed'),
});

type Raw = ReturnType<typeof schema.parse>;

const complete = (raw: Raw, to: Refusals): ExpSoftmaxConfig => ({
  ...completeRow(raw, to),
  range: raw.range,
  output: raw.output,
});

/** Bits of one probability. */
export const probabilityBits = (config: Pick<ExpSoftmaxConfig, 'range' | 'output'>): number =>
  config.output === 'bf16' ? 16 : config.range + 7;

/** Widths inside: the golden and the hardware both take them from here. */
export interface ExpSoftmaxShape {
  /** Fraction bits of u. */
  readonly exponentFractionBits: number;
  /** Integer bits of u: an element further below the maximum weighs zero. */
  readonly exponentBits: number;
  /** Fraction bits of u that look into the table of powers. */
  readonly powerIndexBits: number;
  /** Fraction bits of an entry of that table. */
  readonly powerBits: number;
  /** Fraction bits of the sum. */
  readonly sumBits: number;
  /** Bits below the leading one of the sum that look into the table of reciprocals. */
  readonly reciprocalIndexBits: number;
  /** Fraction bits of an entry of that table. */
  readonly reciprocalBits: number;
}

export function expSoftmaxShape(config: ExpSoftmaxConfig): ExpSoftmaxShape {
  const fraction = config.fractionBits + (config.scores === 'natural' ? 10 : 0);
  const sumBits = rowLengthBits(config) + (config.schedule === 'online' ? 9 : 8);
  return {
    exponentFractionBits: fraction,
    // What is cut lies below the range and below the last bit of the sum: many small ones must not go missing there.
    exponentBits: 32 - Math.clz32(Math.max(config.range, sumBits)),
    powerIndexBits: Math.min(7, fraction),
    powerBits: 8,
    sumBits,
    reciprocalIndexBits: 8,
    reciprocalBits: 9,
  };
}

/** `exp_softmax_n64_s16f8_natural_r15_fixed`. */
const moduleName = (config: ExpSoftmaxConfig): string =>
  ['exp_softmax', ...rowMarks(config), `r${config.range}`, config.output, ...stageMarks(config)].join('_');

export const expSoftmaxSpec: UnitSpec<ExpSoftmaxConfig> = {
  unit: 'exp_softmax',
  summary: 'softmax of a row by tables and multipliers, right to 2 %: the baseline',
  schema: schema.transform(complete),
  ports: (config) => softmaxPorts(config, probabilityBits(config)),
  moduleName,
  latency: softmaxLatency,
  fields: () => ({}),
  streams: (config) => softmaxStreams(config, probabilityBits(config)),
};
