import type { Beat, Traffic } from '../../golden/lib/stream.ts';
import { type Frames, readFrame } from '../../hdl/sim/frame.ts';
import type { StreamPins, StreamPlan } from './plan.ts';

/**
 * The transfers on the output streams in cycles `from` to `to` of a run, those after the last reset in it. `outputs` stand
 * as they do before the rising edge.
 */
export function transfersIn(
  plan: StreamPlan,
  inputs: Frames,
  outputs: Frames,
  from: number,
  to: number,
): Traffic {
  const found = new Map<StreamPins, Beat[]>(plan.sinks.map((sink) => [sink, []]));
  for (let cycle = from; cycle < to; cycle++) {
    if (inputs.data[cycle * inputs.layout.words + plan.reset.offset] === 0) {
      for (const beats of found.values()) beats.length = 0;
      continue;
    }
    for (const [sink, beats] of found) {
      const valid = outputs.data[cycle * outputs.layout.words + sink.valid.offset] === 1;
      const ready = inputs.data[cycle * inputs.layout.words + sink.ready.offset] === 1;
      if (valid && ready) beats.push(beatAt(outputs, cycle, sink));
    }
  }
  return Object.fromEntries([...found].map(([{ name }, beats]) => [name, beats]));
}

const beatAt = (outputs: Frames, cycle: number, { data, user, last }: StreamPins): Beat => ({
  data: readFrame(outputs, cycle, data),
  last: readFrame(outputs, cycle, last) === 1n,
  ...(user === null ? {} : { user: readFrame(outputs, cycle, user) }),
});

/** Whether two beats carry the same; no `tuser` counts as 0. */
export const sameBeat = (one: Beat, other: Beat): boolean =>
  one.data === other.data && one.last === other.last && (one.user ?? 0n) === (other.user ?? 0n);

/** Whether the output streams of `plan` carry the same. */
export const sameTraffic = (plan: StreamPlan, one: Traffic, other: Traffic): boolean =>
  plan.sinks.every(({ name }) => {
    const [left, right] = [one[name] ?? [], other[name] ?? []];
    return left.length === right.length && left.every((beat, i) => sameBeat(beat, right[i] as Beat));
  });
