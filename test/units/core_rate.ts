import type { Beat } from '../../src/golden/lib/stream.ts';
import { drive } from '../../src/harness/stream/drive.ts';
import { newLog } from '../../src/harness/stream/log.ts';
import { lockstepSimulator, type Subject, streamPlanOf } from '../../src/report/execution.ts';
import { type CoreShape, coreGroups } from '../../src/spec/lib/core.ts';

const beats = (count: number, last: (i: number) => boolean = () => false): Beat[] =>
  Array.from({ length: count }, (_, i) => ({ data: 0n, last: last(i) }));

/** Traffic of queries of that many blocks; the data means nothing. */
function traffic(shape: CoreShape, blocks: number, queries: number) {
  const { blockSize, lanes, rowLength } = shape;
  const groups = coreGroups(shape);
  const perQuery = (blocks * blockSize) / lanes;
  return {
    s_axis: beats(perQuery * queries, (i) => i % perQuery === perQuery - 1),
    w_axis: beats(blocks * groups * queries),
    c_axis: beats(groups * queries),
    v_axis: beats(rowLength * queries),
  };
}

/** Cycles from the end of each query's results to the end of the next one's, sources and sink never waiting. */
export function cyclesPerQuery(
  subject: Subject,
  shape: CoreShape,
  blocks: number,
  queries: number,
): number[] {
  const { streaming, ports } = subject.entry;
  if (streaming === null) throw new RangeError(`${subject.entry.module} has no streams`);
  const plan = streamPlanOf(subject);
  const steady = 'v_exp' in ports ? { v_exp: 0n, v_scale: 0n } : { v_scale: 0n };
  const scenario = { name: `queries of ${blocks} blocks`, traffic: traffic(shape, blocks, queries), steady };
  const { fault, received } = drive({
    simulator: lockstepSimulator(subject),
    plan,
    scenario,
    expected: streaming.golden().run(scenario.traffic, steady),
    flow: { name: 'full_rate', seed: 1 },
    log: newLog(plan),
  });
  if (fault !== null) throw new Error(`${fault.stream}: ${fault.what}`);
  const ends = (received.m_axis ?? []).flatMap(({ beat, cycle }) => (beat.last ? [cycle] : []));
  return ends.slice(1).map((cycle, i) => cycle - (ends[i] ?? 0));
}
