import type { Builder, Design, Signal } from '../../../hdl/index.ts';
import type { CoreShape } from '../../../spec/lib/core.ts';
import { wholeBytes } from '../../../spec/lib/stream.ts';
import { lastOf } from './issue.ts';
import { output } from './ports.ts';
import { bitQueue, type Queue } from './queue.ts';

/** A softmax beat: every row's accumulator scaled to a score, the scores' mask bits above, zeros to whole bytes. */
export function scoreBeat(
  h: Builder,
  shape: CoreShape,
  scorer: Design,
  sums: readonly Signal<'u'>[],
  scales: Signal<'u'>,
): Signal<'u'> {
  const { rows, scoreBits } = shape;
  const scores = sums.map((x, row) =>
    output(h.instance(`score${row}`, scorer, { x, scale: scales.lane(row, 16) }), 'y').named(
      `score_row${row}`,
    ),
  );
  const mask = scales.slice(rows * 17 - 1, rows * 16);
  const used = rows * (scoreBits + 1);
  const padding = wholeBytes(used) - used;
  const beat = h.concat(mask, ...scores.reverse());
  return padding > 0 ? h.concat(h.uint(0, padding), beat) : beat;
}

/** What a query remembers until its results leave: whether one of its blocks was invalid. */
export interface InvalidQueries {
  readonly hasRoom: Signal<'u'>;
  /** Belongs to the results that leave. */
  readonly flag: Signal<'u'>;
}

export function invalidQueries(
  h: Builder,
  request: {
    readonly rst: Signal<'u'>;
    readonly fire: Signal<'u'>;
    readonly first: Signal<'u'>;
    readonly invalid: Signal<'u'>;
    readonly scored: Signal<'u'>;
    readonly leave: Signal<'u'>;
    readonly groups: number;
    /** Queries between scores and results, at most; a power of two. */
    readonly queries: number;
  },
): InvalidQueries {
  const { rst, fire, first, invalid, scored, leave, groups, queries } = request;
  const seen = h.reg('seen', { width: 1, sign: 'u', enable: fire });
  seen.next(h.mux(first, invalid, seen.q.or(invalid)));
  const queryScored = scored.and(lastOf(h, 'scored_group', groups, scored, rst)).named('query_scored');
  const queue: Queue = bitQueue(h, queries, queryScored, seen.q, leave, rst);
  const flag = h.reg('flag', { width: 1, sign: 'u', enable: leave });
  flag.next(queue.head);
  return { hasRoom: queue.hasRoom, flag: flag.q };
}
