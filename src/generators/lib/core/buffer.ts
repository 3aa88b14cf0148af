import type { Builder, Signal } from '../../../hdl/index.ts';
import { lastOf } from './issue.ts';
import type { Incoming } from './ports.ts';

/** A block of plain activations that stands still while its weights pass. */
export interface BufferedBlock {
  readonly valid: Signal<'u'>;
  readonly last: Signal<'u'>;
  /** Activations, lane 0 of the first beat lowest. */
  readonly data: Signal<'u'>;
  readonly ready: Signal<'u'>;
}

/** Two registers of a block: one fills beat by beat while the other stands. */
export function doubleBuffer(
  h: Builder,
  s: Incoming,
  beats: number,
  rst: Signal<'u'>,
  done: Signal<'u'>,
): BufferedBlock {
  const width = s.data.width * beats;
  const full = h.reg('full', { width: 1, sign: 'u', reset: rst });
  const valid = h.reg('valid', { width: 1, sign: 'u', reset: rst });
  const take = valid.q.not().or(done).named('take');
  const ready = full.q.not().or(take).named('ready');
  const fire = s.valid.and(ready).named('fire');
  const isLast = lastOf(h, 'beat', beats, fire, rst);
  full.next(h.mux(fire.and(isLast), h.uint(1, 1), full.q.and(take.not())));
  const filling = h.reg('filling', { width, sign: 'u', enable: fire });
  filling.next(beats === 1 ? s.data : h.concat(s.data, filling.q.slice(width - 1, s.data.width)));
  const fillingLast = h.reg('filling_last', { width: 1, sign: 'u', enable: fire });
  fillingLast.next(s.last);
  const load = full.q.and(take).named('load');
  valid.next(h.mux(take, full.q, valid.q));
  const standing = h.reg('standing', { width, sign: 'u', enable: load });
  standing.next(filling.q);
  const last = h.reg('last', { width: 1, sign: 'u', enable: load });
  last.next(fillingLast.q);
  return { valid: valid.q, last: last.q, data: standing.q, ready };
}
