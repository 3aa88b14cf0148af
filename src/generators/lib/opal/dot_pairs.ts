import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { indexBits } from '../../../spec/lib/opal.ts';
import { uin } from '../../../spec/lib/port.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import { compress } from '../compress.ts';
import { input, unsignedInput } from '../config.ts';
import { baughWooley } from '../partial_products.ts';
import {
  type Aligned,
  align,
  GREATEST_PLACE,
  PLACE_BITS,
  SIGNIFICAND_BITS,
  windowStart,
} from './dot_align.ts';
import { partnerOf } from './dot_lanes.ts';
import { clockPorts, outlierLane, placed, stripPorts } from './dot_outlier.ts';
import { routingModule } from './dot_route.ts';
import type { Clocking, ShiftedOutlier, ShiftedOutliers } from './dot_sum.ts';
import { outlierCuts } from './dot_weight_outliers.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** An element's magnitude in units of 2^(E-7), the most negative one included. */
const PARTNER_BITS = SIGNIFICAND_BITS + 1;
/** 255 * 256 is the greatest product. */
const PAIR_BITS = 2 * SIGNIFICAND_BITS;
const PAIR_RANGE = { greatest: 2 * GREATEST_PLACE, drop: 2 * SIGNIFICAND_BITS } as const;

/**
 * Outliers of two blocks, with the elements they meet. An outlier of the first block meets the second block's element of
 * its lane, or the outlier that stands there: one multiplier does for both, as the element of an outlier's lane is zero. An
 * outlier of the second block meets the first block's element, which is zero where an outlier stands.
 */
export function pairOutliers(
  h: Builder,
  name: string,
  config: OpalDotConfig,
  inputs: Inputs,
  clocking: Clocking | null,
): ShiftedOutliers {
  const { outliers: n, elementBits } = config;
  const cuts = outlierCuts(config.stages);
  const later = (value: Signal<'u'>, register: string): Signal<'u'> =>
    cuts.routed && clocking !== null ? value.pipe({ name: register, enable: clocking.en }) : value;
  const side = (mark: '' | '2'): Aligned[] => {
    const start = windowStart(input(inputs, `e${mark}`).asSigned()).named(`window_start${mark}`);
    const [x, from] = [
      later(unsignedInput(inputs, `x${mark}`), `x${mark}_q`),
      later(start, `start${mark}_q`),
    ];
    return Array.from({ length: n }, (_, i) => align(h, `align${mark}_${i}`, x.lane(i, 16), from));
  };
  const partners = later(routed(h, config, inputs, 'q2', 'idx'), 'partners1_q');
  const partners2 = later(routed(h, config, inputs, 'q', 'idx2'), 'partners2_q');
  const matches = later(indexMatches(h, config, inputs), 'same_lane_q');
  const isPair = config.operand === 'either' ? later(unsignedInput(inputs, 'pair'), 'pair_q') : null;
  const first = side('').map((a, i) => gated(h, a, null, `1_${i}`));
  const second = side('2').map((a, i) => gated(h, a, isPair, `2_${i}`));
  const clock = cuts.product && clocking !== null ? { clk: clocking.clk, en: clocking.en } : {};
  const meeting = meetingLane(`${name}_meeting`, elementBits, cuts.product);
  const lane = outlierLane({ name: `${name}_outlier`, weight: partnerOf(config), cut: cuts.product });
  const out = (made: Inputs, column: number): ShiftedOutlier => ({
    strip: unsignedInput(made, 'strip'),
    minus: unsignedInput(made, 'minus'),
    column,
  });
  const values = [
    ...first.map(({ negative, magnitude, place }, i) => {
      const element = partners.lane(i, elementBits);
      const met = h.scope(`met${i}`, () => metBy(h, matches.lane(i, n), second));
      return out(
        h.instance(`meeting${i}`, meeting, { ...clock, negative, magnitude, place, element, ...met }),
        0,
      );
    }),
    ...second.map((outlier, i) => {
      const code = partners2.lane(i, elementBits);
      return out(h.instance(`outlier${i}`, lane, { ...clock, ...outlier, code }), 9 - elementBits);
    }),
  ];
  return { values, stage: (cuts.routed ? 1 : 0) + (cuts.product ? 1 : 0) };
}

/** Elements in `lanes` at the other block's outlier indices. */
function routed(
  h: Builder,
  config: OpalDotConfig,
  inputs: Inputs,
  lanes: string,
  index: string,
): Signal<'u'> {
  const { blockSize, outliers: choices, routing, elementBits: bits } = config;
  if (routing === undefined || routing === 'external') throw new RangeError('two blocks are routed inside');
  const made = h.instance(`routing_${lanes}`, routingModule({ lanes: blockSize, bits, choices, routing }), {
    lanes: unsignedInput(inputs, lanes),
    index: unsignedInput(inputs, index),
  });
  return unsignedInput(made, 'chosen').named(`from_${lanes}`);
}

/** For every outlier of the first block, one bit per outlier of the second: they stand in the same lane. */
function indexMatches(h: Builder, config: OpalDotConfig, inputs: Inputs): Signal<'u'> {
  const bits = indexBits(config.blockSize);
  const [own, other] = [unsignedInput(inputs, 'idx'), unsignedInput(inputs, 'idx2')];
  const n = config.outliers;
  const both = config.operand === 'either' ? unsignedInput(inputs, 'pair') : null;
  const equal = Array.from({ length: n * n }, (_, at) => {
    const same = own.lane(Math.floor(at / n), bits).eq(other.lane(at % n, bits));
    return both === null ? same : same.and(both);
  });
  const [top, ...rest] = equal.toReversed();
  if (top === undefined) throw new RangeError('blocks without outliers have no matches');
  return h.concat(top, ...rest).named('same_lane');
}

/** An outlier with magnitude zero unless it counts; one of a second block counts only where there is one. */
function gated(h: Builder, outlier: Aligned, isPair: Signal<'u'> | null, place: string): Aligned {
  const counts = isPair === null ? outlier.counts : outlier.counts.and(isPair).named(`counts${place}`);
  const magnitude = outlier.magnitude.and(h.repeat(counts, SIGNIFICAND_BITS)).named(`magnitude${place}`);
  return { ...outlier, counts, magnitude };
}

/** The outlier of the second block that one of the first meets, all zero without one. */
function metBy(
  h: Builder,
  matches: Signal<'u'>,
  second: readonly Aligned[],
): Record<'met' | 'met_negative' | 'met_magnitude' | 'met_place', Signal<'u'>> {
  const chosen = (part: keyof Aligned): Signal<'u'> =>
    second
      .map((outlier, j) => outlier[part].and(h.repeat(matches.bit(j), outlier[part].width)))
      .reduce((a, b) => a.or(b))
      .named(part);
  return {
    met: matches.any().named('met'),
    met_negative: chosen('negative'),
    met_magnitude: chosen('magnitude'),
    met_place: chosen('place'),
  };
}

/** An outlier times the element or the outlier that it meets, shifted into both windows. */
function meetingLane(name: string, elementBits: number, cut: boolean): Design {
  const ports: PortShapes = {
    ...clockPorts(cut),
    negative: uin(1),
    magnitude: uin(SIGNIFICAND_BITS),
    place: uin(PLACE_BITS),
    element: uin(elementBits),
    met: uin(1),
    met_negative: uin(1),
    met_magnitude: uin(SIGNIFICAND_BITS),
    met_place: uin(PLACE_BITS),
    ...stripPorts(PAIR_BITS + 1 + PAIR_RANGE.greatest - PAIR_RANGE.drop),
  };
  return module(
    name,
    ports,
    (h, inputs) => {
      const of = (port: string): Signal<'u'> => unsignedInput(inputs, port);
      const element = of('element');
      const flipped = element.xor(h.repeat(element.msb(), elementBits));
      const size = flipped
        .add(element.msb().extend(elementBits))
        .trunc(elementBits)
        .named('element_magnitude');
      const inWindow = size.shiftLeft(PARTNER_BITS - elementBits);
      const partner = h.mux(of('met'), of('met_magnitude').extend(PARTNER_BITS), inWindow).named('partner');
      const elementNegative = element.msb().and(of('met').not());
      const sign = of('negative').xor(of('met_negative').or(elementNegative)).named('product_negative');
      // An element stands 8 places up, where an outlier of exponent E stands.
      const other = h.mux(of('met'), of('met_place'), h.uint(SIGNIFICAND_BITS, PLACE_BITS));
      const { strips } = baughWooley(
        h,
        { bits: of('magnitude'), signed: false },
        { bits: partner, signed: false },
      );
      const product = compress(h, {
        strips: strips.map((strip) => ({ ...strip, stage: 0, time: 0 })),
        constant: 0n,
        width: PAIR_BITS,
        adder: 'ripple',
        pipeline: { period: Number.POSITIVE_INFINITY },
        finalStage: 0,
      });
      return placed(h, cut ? of('en') : null, {
        negative: sign,
        product: product.named('product'),
        place: of('place').add(other).named('place_of_both'),
        range: PAIR_RANGE,
        counts: 1,
      });
    },
    { summary: 'an outlier times the element or outlier of the other block, shifted into both windows' },
  );
}
