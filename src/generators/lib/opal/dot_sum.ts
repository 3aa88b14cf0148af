import type { Builder, Signal } from '../../../hdl/index.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import { opalDotProductBits } from '../../../spec/opal_dot.ts';
import { unsignedInput } from '../config.ts';
import { type ExtraStrips, treeModule } from '../tree.ts';
import type { ElementLanes } from './dot_lanes.ts';

/** One number out of an outlier's shifter: one's complement with its top bit inverted, and the bit that completes it. */
export interface ShiftedOutlier {
  readonly strip: Signal<'u'>;
  readonly minus: Signal<'u'>;
  /** Column of the lowest bit. */
  readonly column: number;
}

export interface ShiftedOutliers {
  readonly values: readonly ShiftedOutlier[];
  /** Pipeline stage they stand in. */
  readonly stage: number;
}

/** A shifted outlier arrives after alignment, multiplication and shifting, in units of about one exclusive-or. */
const OUTLIER_TIME = 40;

/** Registers of a pipelined unit. */
export interface Clocking {
  readonly clk: Signal<'u'>;
  readonly en: Signal<'u'>;
}

/** Sum of all elements' products, shifted outliers and a constant, as `p`. */
export function sumOfBlock(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  lanes: ElementLanes,
  outliers: ShiftedOutliers | null,
  clocking: Clocking | null,
  constant = 0n,
): Signal<'s'> {
  const { adder, stages } = config;
  const extra = outliers === null ? null : extraStrips(outliers);
  const tree = treeModule({
    name: `${name}_tree`,
    summary: `compression tree of ${name}`,
    lane: lanes.shape,
    lanes: lanes.pp.width / lanes.shape.strips.reduce((sum, strip) => sum + strip.width, 0),
    constant,
    width: opalDotProductBits(config),
    adder,
    stages,
    enabled: true,
    hasStart: false,
    addsConstant: true,
    zeroPoint: null,
    ...(extra === null ? {} : { extra }),
  });
  const outputs = h.instance('tree', tree, {
    ...(clocking === null ? {} : { clk: clocking.clk, en: clocking.en }),
    pp: lanes.pp,
    ...(outliers === null ? {} : { extra: packed(h, outliers.values) }),
  });
  return unsignedInput(outputs, 'sum').asSigned();
}

function extraStrips({ values, stage }: ShiftedOutliers): ExtraStrips {
  const strips = values.flatMap(({ strip, column }) => [
    { width: strip.width, column },
    { width: 1, column },
  ]);
  const constant = values.reduce((sum, v) => sum - (1n << BigInt(v.column + v.strip.width - 1)), 0n);
  return { strips, constant, stage, time: OUTLIER_TIME };
}

function packed(h: Builder, values: readonly ShiftedOutlier[]): Signal<'u'> {
  const [top, ...rest] = values.flatMap(({ strip, minus }) => [strip, minus]).toReversed();
  if (top === undefined) throw new Error('no outliers to pack');
  return h.concat(top, ...rest).named('outliers');
}
