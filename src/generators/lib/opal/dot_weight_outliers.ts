import type { Builder, Signal } from '../../../hdl/index.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import { input, unsignedInput } from '../config.ts';
import { align, windowStart } from './dot_align.ts';
import { partnerOf } from './dot_lanes.ts';
import { outlierLane } from './dot_outlier.ts';
import { routingModule } from './dot_route.ts';
import type { Clocking, ShiftedOutliers } from './dot_sum.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Weights of the outliers' lanes, packed in the order of the outliers. */
export function gatheredWeights(h: Builder, config: OpalDotConfig, inputs: Inputs): Signal<'u'> {
  const { blockSize: lanes, outliers: choices, routing } = config;
  const { weightBits: bits } = partnerOf(config);
  if (routing === 'external') return unsignedInput(inputs, 'wo');
  if (routing === undefined) throw new RangeError('a block without outliers gathers no weights');
  const made = h.instance('routing', routingModule({ lanes, bits, choices, routing }), {
    lanes: unsignedInput(inputs, 'w'),
    index: unsignedInput(inputs, 'idx'),
  });
  return unsignedInput(made, 'chosen').named('outlier_weights');
}

/** Register cuts of the outliers' way to the tree: behind the routing first, then before the shifters. */
export const outlierCuts = (stages: number): { readonly routed: boolean; readonly product: boolean } => ({
  routed: stages >= 2,
  product: stages >= 3,
});

/** All outliers of a block times their weights, shifted into the window. */
export function weightOutliers(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  inputs: Inputs,
  clocking: Clocking | null,
): ShiftedOutliers {
  const weight = partnerOf(config);
  const cuts = outlierCuts(config.stages);
  const later = (value: Signal<'u'>, register: string): Signal<'u'> =>
    cuts.routed && clocking !== null ? value.pipe({ name: register, enable: clocking.en }) : value;
  const codes = later(gatheredWeights(h, config, inputs), 'outlier_weights_q');
  const x = later(unsignedInput(inputs, 'x'), 'x_q');
  const start = later(windowStart(input(inputs, 'e').asSigned()).named('window_start'), 'window_start_q');
  const lane = outlierLane({ name: `${name}_outlier`, weight, cut: cuts.product });
  const clock = cuts.product && clocking !== null ? { clk: clocking.clk, en: clocking.en } : {};
  const values = Array.from({ length: config.outliers }, (_, i) => {
    const made = h.instance(`outlier${i}`, lane, {
      ...clock,
      code: codes.lane(i, weight.weightBits),
      ...align(h, `align${i}`, x.lane(i, 16), start),
    });
    return { strip: unsignedInput(made, 'strip'), minus: unsignedInput(made, 'minus'), column: 0 };
  });
  return { values, stage: (cuts.routed ? 1 : 0) + (cuts.product ? 1 : 0) };
}
