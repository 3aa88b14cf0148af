import type { Builder, Signal } from '../../../hdl/index.ts';
import { bitsToReach } from './part.ts';

export interface BeatBufferRequest {
  readonly reset: Signal<'u'>;
  /** Takes `entry`; only when not full, or with `pop`. */
  readonly push: Signal<'u'>;
  /** Drops the oldest entry; only when there is one. */
  readonly pop: Signal<'u'>;
  readonly entry: Signal<'u'>;
  /** Entries, at least 2. */
  readonly depth: number;
}

/** First in, first out, in registers. `entry` is the oldest. */
export function beatBuffer(
  h: Builder,
  { reset, push, pop, entry, depth }: BeatBufferRequest,
): { readonly entry: Signal<'u'>; readonly full: Signal<'u'> } {
  return h.scope('row_buffer', () => {
    const pointer = (name: string, moves: Signal<'u'>): Signal<'u'> => {
      const width = bitsToReach(depth);
      const register = h.reg(name, { width, sign: 'u', enable: moves, reset });
      const goesOn = register.q.ne(depth - 1).named(`${name}_goes_on`);
      const next = register.q.add(1).trunc(width).named(`${name}_next`);
      register.next(next.and(h.repeat(goesOn, width)));
      return register.q;
    };
    const write = pointer('write', push);
    const read = pointer('read', pop);
    const entries = Array.from({ length: depth }, (_, i) => {
      const enable = push.and(write.eq(i)).named(`write${i}`);
      const register = h.reg(`beat${i}`, { width: entry.width, sign: 'u', enable });
      register.next(entry);
      return register.q;
    });
    const full = h.reg('full', { width: 1, sign: 'u', reset });
    const last = bitsToReach(depth + 1);
    const count = h.reg('count', { width: last, sign: 'u', enable: push.xor(pop), reset });
    const up = count.q.add(1).trunc(last).named('one_more');
    const down = count.q.sub(1).trunc(last).asUnsigned().named('one_less');
    const more = h.mux(push, up, down).named('moved_count');
    count.next(more);
    full.next(h.mux(push.xor(pop), more.eq(depth), full.q));
    const [first, ...others] = entries;
    if (first === undefined) throw new RangeError('a buffer has entries');
    return { entry: h.select(read, [first, ...others]).named('oldest'), full: full.q };
  });
}
