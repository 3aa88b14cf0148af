import { type Builder, type Design, module, type PortShapes, type Signal } from '../../hdl/index.ts';
import type { Adder } from '../../spec/lib/architecture.ts';
import { clockIn, uin, uout } from '../../spec/lib/port.ts';
import { compress, latestArrival, type StripShape, type TimedStrip } from './compress.ts';
import { unsignedInput } from './config.ts';
import { type Activation, minusProduct } from './partial_products.ts';
import type { Arrival } from './plan.ts';

/** Partial products of one lane as they stand packed in `pp`, first strip lowest. */
export interface LaneShape {
  readonly strips: readonly { readonly width: number; readonly column: number }[];
  readonly constant: bigint;
}

/** Strips beside the lanes', all of one stage, packed in `extra`, first strip lowest. */
export interface ExtraStrips extends Arrival {
  readonly strips: readonly { readonly width: number; readonly column: number }[];
  readonly constant: bigint;
}

export interface TreeConfig {
  readonly name: string;
  readonly summary: string;
  readonly lane: LaneShape;
  readonly lanes: number;
  /** Bits of the sum. */
  readonly width: number;
  readonly adder: Adder;
  /** Register cuts inside the tree. */
  readonly stages: number;
  /** By how much earlier the cuts stand than they must. */
  readonly retime?: number | undefined;
  /** The stage registers have an enable `en` (else they load at every edge). */
  readonly enabled: boolean;
  /** A value of stage `stages` is added: the accumulator. */
  readonly hasStart: boolean;
  /** Sign constants are added by the tree; otherwise `start` holds them. */
  readonly addsConstant: boolean;
  /** `z` times the sum of activations is subtracted, times 2^up. */
  readonly zeroPoint: {
    readonly bits: number;
    readonly activation: Pick<Activation, 'signed'> & { readonly bits: number };
    readonly up: 0 | 1;
  } | null;
  readonly extra?: ExtraStrips;
  /** Added once, beside the sign constants. */
  readonly constant?: bigint;
}

/** Partial products arrive after recoding, selection and inversion. */
const PRODUCT_TIME = 4;
/** A full adder. */
const SHORTEST_STAGE = 2;
const atStart: Arrival = { stage: 0, time: 0 };

const packedWidth = ({ strips }: Pick<LaneShape, 'strips'>): number =>
  strips.reduce((sum, s) => sum + s.width, 0);

/** Constant the partial products leave to be added, all strips together and without the zero point's. */
export const laneConstant = (config: Pick<TreeConfig, 'lane' | 'lanes' | 'extra' | 'constant'>): bigint =>
  config.lane.constant * BigInt(config.lanes) + (config.extra?.constant ?? 0n) + (config.constant ?? 0n);

export const treePorts = (c: TreeConfig): PortShapes => ({
  ...(c.stages > 0 ? { clk: clockIn() } : {}),
  ...(c.stages > 0 && c.enabled ? { en: { ...uin(1), timeless: true as const } } : {}),
  pp: uin(c.lanes * packedWidth(c.lane)),
  ...(c.extra === undefined ? {} : { extra: { ...uin(packedWidth(c.extra)), latency: c.extra.stage } }),
  ...(c.zeroPoint === null
    ? {}
    : { z: uin(c.zeroPoint.bits), activations: uin(c.lanes * c.zeroPoint.activation.bits) }),
  ...(c.hasStart ? { start: { ...uin(c.width), latency: c.stages } } : {}),
  sum: uout(c.width),
});

/** The sum of all lanes' partial products and `start`, modulo 2^width, as a module of its own. */
export function treeModule(c: TreeConfig): Design {
  return module(
    c.name,
    treePorts(c),
    (h, inputs) => {
      const enable = c.stages > 0 && c.enabled ? unsignedInput(inputs, 'en') : undefined;
      const period = findPeriod(c);
      const pipeline = { period, ...(enable === undefined ? {} : { enable }) };
      const strips = laneStrips(c, unsignedInput(inputs, 'pp'));
      let constant = c.addsConstant ? laneConstant(c) : 0n;
      if (c.zeroPoint !== null) {
        const minus = zeroPointProducts(
          h,
          c,
          pipeline,
          unsignedInput(inputs, 'z'),
          unsignedInput(inputs, 'activations'),
        );
        strips.push(...minus.strips);
        constant += minus.constant;
      }
      if (c.extra !== undefined) strips.push(...extraStrips(c.extra, unsignedInput(inputs, 'extra')));
      if (c.hasStart)
        strips.push({ value: unsignedInput(inputs, 'start'), column: 0, stage: c.stages, time: 0 });
      const { width, adder, stages } = c;
      return { sum: compress(h, { strips, constant, width, adder, pipeline, finalStage: stages }) };
    },
    { summary: c.summary, notes: [NET_GRAMMAR] },
  );
}

const NET_GRAMMAR =
  'nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage T; ' +
  'g/p_cC_lL belong to the final adder';

function laneStrips(c: TreeConfig, pp: Signal<'u'>): TimedStrip[] {
  const strips: TimedStrip[] = [];
  let low = 0;
  for (let lane = 0; lane < c.lanes; lane++)
    for (const { width, column } of c.lane.strips) {
      strips.push({ value: pp.slice(low + width - 1, low), column, stage: 0, time: PRODUCT_TIME });
      low += width;
    }
  return strips;
}

function extraStrips({ strips, stage, time }: ExtraStrips, extra: Signal<'u'>): TimedStrip[] {
  let low = 0;
  return strips.map(({ width, column }) => {
    low += width;
    return { value: extra.slice(low - 1, low - width), column, stage, time };
  });
}

interface ZeroPointPart {
  readonly strips: TimedStrip[];
  readonly constant: bigint;
}

/** Bits that hold the sum of all lanes' activations. */
const activationSumBits = (c: TreeConfig, bits: number): number => bits + Math.ceil(Math.log2(c.lanes));

function activationConstant(c: TreeConfig, bits: number, signed: boolean): bigint {
  return signed ? -BigInt(c.lanes) << BigInt(bits - 1) : 0n;
}

/** Minus z times the sum of activations; z is shared by all lanes, so one multiplication does for all. */
function zeroPointProducts(
  h: Builder,
  c: TreeConfig,
  pipeline: { readonly period: number; readonly enable?: Signal<'u'> },
  z: Signal<'u'>,
  activations: Signal<'u'>,
): ZeroPointPart {
  if (c.zeroPoint === null) return { strips: [], constant: 0n };
  const { activation, up } = c.zeroPoint;
  const { bits, signed } = activation;
  const width = activationSumBits(c, bits);
  const strips = Array.from({ length: c.lanes }, (_, i): TimedStrip => {
    const a = activations.lane(i, bits);
    const value = signed && c.lanes > 1 ? a.xor(h.uint(1n << BigInt(bits - 1), bits)).named(`offset${i}`) : a;
    return { value, column: 0, ...atStart };
  });
  const at = zeroPointArrival(c, pipeline.period);
  const sum = h.scope('activation', () => {
    if (c.lanes === 1) return activations;
    const constant = activationConstant(c, bits, signed);
    return compress(h, { strips, constant, width, adder: c.adder, pipeline, finalStage: at.stage });
  });
  const enable = pipeline.enable === undefined ? {} : { enable: pipeline.enable };
  const factor = at.stage === 0 ? z : z.pipe({ name: 'z_stage', stages: at.stage, ...enable });
  const named = c.lanes === 1 ? sum : sum.named('activation_sum');
  const products = minusProduct(h, factor, { bits: named, signed }, up);
  return { strips: products.strips.map((s) => ({ ...s, ...at })), constant: products.constant };
}

/** When the activations' sum is there. With cuts it ends in its own stage, rippling or prefix alike. */
function zeroPointArrival(c: TreeConfig, period: number): Arrival {
  if (c.zeroPoint === null || c.lanes === 1) return atStart;
  const { bits, signed } = c.zeroPoint.activation;
  const width = activationSumBits(c, bits);
  const strips = Array.from({ length: c.lanes }, (): StripShape => ({ width: bits, column: 0, ...atStart }));
  const { stage, time } = latestArrival(strips, activationConstant(c, bits, signed), width, period);
  const add = c.adder === 'ripple' ? width : 2 * Math.ceil(Math.log2(width)) + 2;
  return { stage, time: time + add };
}

/** Shortest stage that lets the tree end before its last cut. */
function findPeriod(c: TreeConfig): number {
  if (c.stages === 0) return Number.POSITIVE_INFINITY;
  const whole = lastArrival(c, Number.POSITIVE_INFINITY).time;
  for (let period = Math.max(SHORTEST_STAGE, Math.ceil(whole / c.stages)); ; period++)
    if (lastArrival(c, period).stage < c.stages) return retimed(c, period);
}

/**
 * A shorter stage: what no longer fits in before the last cut moves behind it, to the final adder. The zero point's products must
 * still be there by then.
 */
function retimed(c: TreeConfig, latest: number): number {
  let period = Math.max(SHORTEST_STAGE, latest - (c.retime ?? 0));
  while (zeroPointArrival(c, period).stage > c.stages) period++;
  return period;
}

function lastArrival(c: TreeConfig, period: number): Arrival {
  const shapes: StripShape[] = [];
  for (let lane = 0; lane < c.lanes; lane++)
    for (const strip of c.lane.strips) shapes.push({ ...strip, stage: 0, time: PRODUCT_TIME });
  if (c.extra !== undefined)
    for (const strip of c.extra.strips) shapes.push({ ...strip, stage: c.extra.stage, time: c.extra.time });
  let constant = laneConstant(c);
  if (c.zeroPoint !== null) {
    const at = zeroPointArrival(c, period);
    const { activation, bits, up } = c.zeroPoint;
    const width = activationSumBits(c, activation.bits) + (activation.signed ? 0 : 1);
    for (let i = 0; i < bits; i++) {
      shapes.push({ width, column: i + up, ...at }, { width: 1, column: i + up, ...at });
      constant -= 1n << BigInt(width - 1 + i + up);
    }
  }
  return latestArrival(shapes, constant, c.width, period);
}
