import type { Builder, Signal } from '../../../hdl/index.ts';
import { counter } from './issue.ts';

export interface Queue {
  /** The oldest entry. */
  readonly head: Signal<'u'>;
  readonly hasRoom: Signal<'u'>;
}

/** A queue of single bits, `depth` (a power of two) entries, for what a query must remember about itself. */
export function bitQueue(
  h: Builder,
  depth: number,
  push: Signal<'u'>,
  value: Signal<'u'>,
  pop: Signal<'u'>,
  rst: Signal<'u'>,
): Queue {
  const write = h.scope('write', () => counter(h, depth, push, rst)).value;
  const read = h.scope('read', () => counter(h, depth, pop, rst)).value;
  const entries = Array.from({ length: depth }, (_, i) => {
    const entry = h.reg(`entry${i}`, { width: 1, sign: 'u', enable: push.and(write.eq(i)) });
    entry.next(value);
    return entry.q;
  });
  const fill = h.reg('fill', { width: write.width + 1, sign: 'u', reset: rst });
  const up = fill.q.add(1).named('one_more').trunc(fill.q.width);
  const down = fill.q.sub(1).named('one_less').asUnsigned().trunc(fill.q.width);
  fill.next(h.mux(push.eq(pop), fill.q, h.mux(push, up, down)));
  const [one, ...more] = entries;
  if (one === undefined) throw new RangeError('a queue has entries');
  return { head: h.select(read, [one, ...more]).named('head'), hasRoom: fill.q.ne(depth) };
}
