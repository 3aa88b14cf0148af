import { choice, options, type Refusals, refuse, wholeNumber } from './lib/options.ts';
import type { PortRecord } from './lib/port.ts';
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
import type { StreamRecord } from './lib/stream.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface Log2SoftmaxConfig extends SoftmaxRow {
  /** How 2^-u and the logarithm of the sum are taken. */
  readonly approximation: 'pow2' | 'mitchell' | 'mitchell_plus';
  /** Fraction bits of the powers and of their sum (G), 4..24; default ceil(log2 rowLength) + 7. */
  readonly sumBits: number;
  /** Bits of a code (B), or integer bits of a fractional exponent, 2..6. */
  readonly codeBits: number;
  /** `code`: the exponent rounded to an integer; `fractional`: with outputFractionBits kept. */
  readonly output: 'code' | 'fractional';
  /** Fraction bits of the output, 0 for codes, 1..8 for `fractional`. */
  readonly outputFractionBits: number;
}

const schema = options({
  ...softmaxRowShape,
  approximation: choice('approximation', ['pow2', 'mitchell', 'mitchell_plus']).default('mitchell'),
  sumBits: wholeNumber('sumBits', 4, 24).optional(),
  codeBits: wholeNumber('codeBits', 2, 6).default(4),
  output: choice('output', ['code', 'fractional']).default('code'),
  outputFractionBits: wholeNumber('outputFractionBits', 0, 8).optional(),
});

type Raw = ReturnType<typeof schema.parse>;

function outputFractionBits(raw: Raw, to: Refusals): number {
  const { output, outputFractionBits: given } = raw;
  if (output === 'fractional' && given === 0)
    refuse(
      to,
      'outputFractionBits',
      "output 'fractional' without a fraction bit is a code",
      "give 1 to 8, or choose output 'code'",
    );
  if (output === 'code' && given !== undefined && given > 0)
    refuse(
      to,
      'outputFractionBits',
      `a code is an integer, so 'outputFractionBits' ${given} has no effect`,
      "leave out 'outputFractionBits' or choose output 'fractional'",
    );
  return given ?? (output === 'fractional' ? 4 : 0);
}

function complete(raw: Raw, to: Refusals): Log2SoftmaxConfig {
  const { approximation, codeBits, output } = raw;
  const row = completeRow(raw, to);
  const sumBits = raw.sumBits ?? rowLengthBits(raw) + 7;
  return {
    ...row,
    approximation,
    sumBits,
    codeBits,
    output,
    outputFractionBits: outputFractionBits(raw, to),
  };
}

/** Bits of one result: a code, or an exponent with its fraction. */
export const resultBits = (config: Log2SoftmaxConfig): number => config.codeBits + config.outputFractionBits;

/** Fraction bits of u: those of the scores, and what scaling by log2(e) adds. */
export function exponentFractionBits(
  config: Pick<Log2SoftmaxConfig, 'fractionBits' | 'scores' | 'approximation'>,
): number {
  if (config.scores === 'base2') return config.fractionBits;
  return config.fractionBits + (config.approximation === 'mitchell_plus' ? 10 : 4);
}

/** Streams `s_axis` (scores, mask) and `m_axis` (codes). */
export const log2SoftmaxStreams = (config: Log2SoftmaxConfig): StreamRecord =>
  softmaxStreams(config, resultBits(config));

export const log2SoftmaxPorts = (config: Log2SoftmaxConfig): PortRecord =>
  softmaxPorts(config, resultBits(config));

/** `log2_softmax_n64_s16f8_natural_mitchell_g13_c4`, `..._c4f4` for fractional exponents, `..._p1` with a cut. */
const moduleName = (config: Log2SoftmaxConfig): string =>
  [
    'log2_softmax',
    ...rowMarks(config),
    config.approximation,
    `g${config.sumBits}`,
    config.output === 'code' ? `c${config.codeBits}` : `c${config.codeBits}f${config.outputFractionBits}`,
    ...stageMarks(config),
  ].join('_');

export const log2SoftmaxSpec: UnitSpec<Log2SoftmaxConfig> = {
  unit: 'log2_softmax',
  summary: 'softmax of a row as powers of two, without multiplier or divider',
  schema: schema.transform(complete),
  ports: log2SoftmaxPorts,
  moduleName,
  latency: softmaxLatency,
  fields: () => ({}),
  streams: log2SoftmaxStreams,
};
