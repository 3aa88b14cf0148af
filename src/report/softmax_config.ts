import type { ExpSoftmax, Line, Log2Softmax } from '../formats/softmax.ts';
import { type ExpSoftmaxConfig, expSoftmaxShape } from '../spec/exp_softmax.ts';
import {
  LOG_FRACTION_BITS,
  logSegments,
  POWER_FRACTION_BITS,
  type PowerTerm,
  powerSegments,
  type Segments,
} from '../spec/lib/softmax_segments.ts';
import type { Log2SoftmaxConfig } from '../spec/log2_softmax.ts';

const sum = (terms: readonly PowerTerm[]): number =>
  terms.reduce((all, { sign, shift }) => all + sign * 2 ** -shift, 0);

const lines = (segments: Segments): readonly Line[] =>
  segments.map(({ slope, offset }) => ({ slope: sum(slope), offset: sum(offset) }));

/** A configuration of `log2_softmax` as the software version takes it. */
export const log2Of = (config: Log2SoftmaxConfig): Log2Softmax => ({
  ...config,
  powerLines: lines(powerSegments),
  powerFractionBits: POWER_FRACTION_BITS,
  logLines: lines(logSegments),
  logFractionBits: LOG_FRACTION_BITS,
});

/** A configuration of `exp_softmax` as the software version takes it. */
export function expOf(config: ExpSoftmaxConfig): ExpSoftmax {
  const shape = expSoftmaxShape(config);
  return { ...config, ...shape, exactIndex: shape.exponentFractionBits <= shape.powerIndexBits };
}
