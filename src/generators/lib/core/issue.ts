import type { Builder, Signal } from '../../../hdl/index.ts';

/** Where a core stands: a block is multiplied group by group, and a query's last block makes scores. */
export interface Issue {
  /** A weight beat is taken in this cycle. */
  readonly fire: Signal<'u'>;
  /** The block is done with its last group. */
  readonly blockDone: Signal<'u'>;
  /** The block is the first of its query: the accumulators start anew. */
  readonly first: Signal<'u'>;
  /** Sums of a group stand in the accumulators, and wait to become scores. */
  readonly sums: Signal<'u'>;
}

export interface IssueRequest {
  readonly rst: Signal<'u'>;
  readonly groups: number;
  readonly block: { readonly valid: Signal<'u'>; readonly last: Signal<'u'> };
  readonly weights: Signal<'u'>;
  /** The scores of the waiting sums leave in this cycle. */
  readonly scored: Signal<'u'>;
}

/**
 * Weight beats meet the standing block, one per cycle. The sums of a last block stay in the accumulators until they are
 * scored, and nothing else is added meanwhile.
 */
export function issue(h: Builder, { rst, groups, block, weights, scored }: IssueRequest): Issue {
  const first = h.reg('first', { width: 1, sign: 'u', reset: rst, init: 1 });
  const sums = h.reg('sums', { width: 1, sign: 'u', reset: rst });
  const free = sums.q.not().or(scored).named('free');
  const fire = block.valid.and(weights).and(free).named('fire');
  const isLast = lastOf(h, 'weight_group', groups, fire, rst).named('last_group');
  const blockDone = fire.and(isLast).named('block_done');
  first.next(h.mux(blockDone, block.last, first.q));
  sums.next(h.mux(fire, block.last, sums.q.and(scored.not())));
  return { fire, blockDone, first: first.q, sums: sums.q };
}

/** Counts `step` from 0 to `count - 1` and over; 1 while it stands at the last. */
export function lastOf(
  h: Builder,
  name: string,
  count: number,
  step: Signal<'u'>,
  rst: Signal<'u'>,
): Signal<'u'> {
  if (count === 1) return h.uint(1, 1);
  return h.scope(name, () => counter(h, count, step, rst).isLast);
}

export interface Counter {
  readonly value: Signal<'u'>;
  readonly isLast: Signal<'u'>;
}

/** A counter from 0 to `count - 1`, at least 2 values. */
export function counter(h: Builder, count: number, step: Signal<'u'>, rst: Signal<'u'>): Counter {
  const width = Math.max(1, Math.ceil(Math.log2(count)));
  const value = h.reg('count', { width, sign: 'u', reset: rst, enable: step });
  const isLast = value.q.eq(count - 1);
  const next = value.q.add(1).named('incremented').trunc(width);
  value.next(2 ** width === count ? next : h.mux(isLast, h.uint(0, width), next));
  return { value: value.q, isLast };
}
