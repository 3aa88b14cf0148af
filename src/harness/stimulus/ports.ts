import {
  allocateFrames,
  type FrameLayout,
  type FramePort,
  type Frames,
  frameLayout,
  writeFrame,
} from '../../hdl/sim/frame.ts';
import type { Field, UnitSpec } from '../../spec/lib/unit.ts';

/** One input port other than a clock, as stimulus sees it. */
export interface StimulusPort extends FramePort, Field {
  /** Legal codes of one lane in increasing order; null when every bit pattern is legal. */
  readonly codes: readonly bigint[] | null;
}

/** What there is to drive. */
export interface StimulusPlan {
  readonly ports: readonly StimulusPort[];
  readonly layout: FrameLayout;
  /** Outputs, for the length that makes an accumulator wrap. */
  readonly outputs: FrameLayout;
  /** The unit has a clock. */
  readonly sequential: boolean;
  /** Clock edges until an input shows at an output. */
  readonly latency: number;
  /** Enabled cycles from `clear` after which alone an accumulator is right (`foldDepth`); null when it always is. */
  readonly claimDepth: number | null;
}

/** Bit patterns of one cycle by port name, unsigned whatever the port. */
export type Cycle = Readonly<Record<string, bigint>>;

/** Legal codes of one lane of a port that must not take every pattern (role `recoded`). */
export type LegalCodes = Readonly<Record<string, readonly bigint[]>>;

/** Plans stimulus for one configuration. `legalCodes` names every recoded port. */
export function planStimulus<C>(spec: UnitSpec<C>, config: C, legalCodes: LegalCodes = {}): StimulusPlan {
  const all = Object.entries(spec.ports(config));
  const fields = spec.fields(config);
  const ports = all
    .filter(([, port]) => port.direction === 'in' && port.clock !== true)
    .map(([name, { width, sign }]): StimulusPort => {
      const field = fields[name] ?? { bits: width, count: 1, role: 'control' as const };
      const codes = legalCodes[name] ?? null;
      if (field.role === 'recoded' && codes === null)
        throw new RangeError(`legal codes of port '${name}' are missing`);
      if (field.bits * field.count !== width)
        throw new RangeError(`the lanes of port '${name}' do not fill it`);
      return { ...field, name, width, signed: sign === 's', codes };
    });
  const outputs = all
    .filter(([, port]) => port.direction === 'out')
    .map(([name, { width, sign }]) => ({ name, width, signed: sign === 's' }));
  return {
    ports,
    layout: frameLayout(ports),
    outputs: frameLayout(outputs),
    sequential: all.some(([, port]) => port.clock === true),
    latency: spec.latency(config),
    claimDepth: claimDepth(config),
  };
}

const claimDepth = (config: unknown): number | null => {
  const { foldDepth } = (config ?? {}) as { readonly foldDepth?: unknown };
  return typeof foldDepth === 'number' ? foldDepth : null;
};

/** Number of legal values of one lane. */
export const laneSize = ({ codes, bits }: StimulusPort): bigint =>
  codes === null ? 1n << BigInt(bits) : BigInt(codes.length);

/** Code number `index` of one lane. */
export const laneCode = ({ codes }: StimulusPort, index: bigint): bigint =>
  codes === null ? index : (codes[Number(index)] ?? 0n);

/** Lanes into a port's pattern, lane 0 lowest. */
export function packLanes(port: StimulusPort, lanes: readonly bigint[]): bigint {
  return lanes.reduceRight((packed, lane) => (packed << BigInt(port.bits)) | lane, 0n);
}

/** A port's pattern as its lanes. */
export function unpackLanes(port: StimulusPort, pattern: bigint): bigint[] {
  return Array.from({ length: port.count }, (_, lane) =>
    BigInt.asUintN(port.bits, pattern >> BigInt(lane * port.bits)),
  );
}

/** The lane code that means nothing: 0, or the first legal one when 0 is not legal. */
export const restCode = ({ codes }: StimulusPort): bigint =>
  codes === null || codes.includes(0n) ? 0n : (codes[0] ?? 0n);

export function packCycles(layout: FrameLayout, cycles: readonly Cycle[]): Frames {
  const frames = allocateFrames(layout, cycles.length);
  cycles.forEach((values, cycle) => {
    for (const slot of layout.slots) writeFrame(frames, cycle, slot, values[slot.name] ?? 0n);
  });
  return frames;
}

const most = 16;

/**
 * Codes at which arithmetic changes its behaviour: 0, +-1, both ends of both readings of the code and their
 * neighbours, which are also where denormal codes stand. Recoded ports: all codes, or some of them evenly spread.
 */
export function cornerCodes(port: StimulusPort): readonly bigint[] {
  const { bits, codes } = port;
  if (codes !== null) {
    if (codes.length <= most) return codes;
    return Array.from(
      { length: most },
      (_, i) => codes[Math.floor((i * (codes.length - 1)) / (most - 1))] ?? 0n,
    );
  }
  const ones = (1n << BigInt(bits)) - 1n;
  const half = 1n << BigInt(bits - 1);
  const wanted = [0n, 1n, 2n, half - 2n, half - 1n, half, half + 1n, ones - 1n, ones];
  return [...new Set(wanted.filter((code) => code >= 0n && code <= ones))].sort((a, b) => (a < b ? -1 : 1));
}
