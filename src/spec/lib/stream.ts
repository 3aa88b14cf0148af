import { clockIn, type PortRecord, uin, uout } from './port.ts';

/** One AXI4-Stream of a unit. */
export interface StreamPort {
  /** `in`: the unit is the receiver. */
  readonly direction: 'in' | 'out';
  /** Bits of `tdata`, a whole number of bytes. */
  readonly dataBits: number;
  /** Bits of `tuser`; absent: there is none. */
  readonly userBits?: number;
}

/** Streams by prefix, in declared order. */
export type StreamRecord = Readonly<Record<string, StreamPort>>;

/** What passes inside a unit, from one part to the next: bits by name. Seen by whoever watches, never waited for. */
export type InnerRecord = Readonly<Record<string, number>>;

/** Outputs of a unit that is watched: `inner_<name>_valid` and `inner_<name>_data`. */
export const innerPorts = (inner: InnerRecord): PortRecord =>
  Object.fromEntries(
    Object.entries(inner).flatMap(([name, bits]) => [
      [`inner_${name}_valid`, uout(1)],
      [`inner_${name}_data`, uout(bits)],
    ]),
  );

/** `bits` rounded up to whole bytes. */
export const wholeBytes = (bits: number): number => Math.ceil(bits / 8) * 8;

/**
 * Ports of a streaming unit: `aclk`, `aresetn` (synchronous, active low), then `<prefix>_tdata`, `_tuser`, `_tlast`,
 * `_tvalid` and `_tready` of every stream, then the `steady` inputs, which do not change while data is under way.
 */
export function streamPorts(streams: StreamRecord, steady: PortRecord = {}): PortRecord {
  const ports = Object.entries(streams).flatMap(([prefix, { direction, dataBits, userBits }]) => {
    const [forth, back] = direction === 'in' ? [uin, uout] : [uout, uin];
    return [
      [`${prefix}_tdata`, forth(dataBits)],
      ...(userBits === undefined ? [] : [[`${prefix}_tuser`, forth(userBits)]]),
      [`${prefix}_tlast`, forth(1)],
      [`${prefix}_tvalid`, forth(1)],
      [`${prefix}_tready`, back(1)],
    ];
  });
  const reset = { direction: 'in', sign: 'u', width: 1, timeless: true } as const;
  return { aclk: clockIn(), aresetn: reset, ...Object.fromEntries(ports), ...steady };
}
