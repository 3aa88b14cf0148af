import { type FrameLayout, type FrameSlot, frameLayout } from '../../hdl/sim/frame.ts';
import type { PortRecord } from '../../spec/lib/port.ts';
import type { InnerRecord, StreamRecord } from '../../spec/lib/stream.ts';

/** Where one stream's signals stand in the frames. */
export interface StreamPins {
  readonly name: string;
  /** `in`: the unit is the receiver; then all but `ready` are in the input frames, else `ready` alone is. */
  readonly direction: 'in' | 'out';
  readonly data: FrameSlot;
  readonly user: FrameSlot | null;
  readonly last: FrameSlot;
  readonly valid: FrameSlot;
  readonly ready: FrameSlot;
}

/** Where something that passes inside a unit stands in the frames of a unit that is watched. */
export interface InnerPins {
  readonly name: string;
  readonly valid: FrameSlot;
  readonly data: FrameSlot;
}

/** The pins of a streaming unit. */
export interface StreamPlan {
  /** Inputs other than the clock. */
  readonly inputs: FrameLayout;
  readonly outputs: FrameLayout;
  /** Streams into the unit. */
  readonly sources: readonly StreamPins[];
  /** Streams out of the unit. */
  readonly sinks: readonly StreamPins[];
  /** What passes inside: seen in process alone, behind all other outputs. */
  readonly inner: readonly InnerPins[];
  /** Inputs that belong to no stream and do not change during a run. */
  readonly steady: readonly FrameSlot[];
  /** `aresetn` */
  readonly reset: FrameSlot;
}

export const resetName = 'aresetn';
export const clockName = 'aclk';

const facing = (ports: PortRecord, direction: 'in' | 'out'): FrameLayout =>
  frameLayout(
    Object.entries(ports)
      .filter(([, port]) => port.direction === direction && port.clock !== true)
      .map(([name, { width, sign }]) => ({ name, width, signed: sign === 's' })),
  );

/**
 * Finds the signals of every stream among a unit's ports, and what passes inside among those of the unit that is watched, whose
 * frames begin like the unit's own. Throws RangeError for one that is missing.
 */
export function planStreams(
  ports: PortRecord,
  streams: StreamRecord,
  watched: { readonly ports: PortRecord; readonly inner: InnerRecord } | null = null,
): StreamPlan {
  const inputs = facing(ports, 'in');
  const outputs = facing(ports, 'out');
  const slotOf = (layout: FrameLayout, name: string): FrameSlot => {
    const slot = layout.slots.find((candidate) => candidate.name === name);
    if (slot === undefined) throw new RangeError(`a streaming unit without port '${name}'`);
    return slot;
  };
  const pins = Object.entries(streams).map(([name, { direction, userBits }]): StreamPins => {
    const [forth, back] = direction === 'in' ? [inputs, outputs] : [outputs, inputs];
    return {
      name,
      direction,
      data: slotOf(forth, `${name}_tdata`),
      user: userBits === undefined ? null : slotOf(forth, `${name}_tuser`),
      last: slotOf(forth, `${name}_tlast`),
      valid: slotOf(forth, `${name}_tvalid`),
      ready: slotOf(back, `${name}_tready`),
    };
  });
  const seen = watched === null ? outputs : facing(watched.ports, 'out');
  const inner = Object.keys(watched?.inner ?? {}).map((name) => ({
    name,
    valid: slotOf(seen, `inner_${name}_valid`),
    data: slotOf(seen, `inner_${name}_data`),
  }));
  const taken = new Set([resetName, ...pins.flatMap(slotsOf).map(({ name }) => name)]);
  return {
    inputs,
    outputs,
    sources: pins.filter(({ direction }) => direction === 'in'),
    sinks: pins.filter(({ direction }) => direction === 'out'),
    inner,
    steady: inputs.slots.filter(({ name }) => !taken.has(name)),
    reset: slotOf(inputs, resetName),
  };
}

/** What must stand still while a transfer waits, and means nothing while there is none. */
export const payload = ({ data, user, last }: StreamPins): readonly FrameSlot[] =>
  user === null ? [data, last] : [data, user, last];

const slotsOf = (pins: StreamPins): readonly FrameSlot[] => [...payload(pins), pins.valid, pins.ready];
