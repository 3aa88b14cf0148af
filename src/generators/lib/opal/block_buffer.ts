import type { Builder, Signal } from '../../../hdl/index.ts';
import { declared, packed, when } from './candidate.ts';

/** When a block's beats move. All one bit. */
export interface BlockControl {
  /** A beat enters. */
  readonly push: Signal<'u'>;
  /** A beat of the block before leaves. */
  readonly pop: Signal<'u'>;
  /** Number of the entering beat within its block, and of the leaving one; `null` when a block is one beat. */
  readonly filled: Signal<'u'> | null;
  readonly drained: Signal<'u'> | null;
  /** The entering or leaving beat is the first, or the last, of its block; `null`: always. */
  readonly fillsFirst: Signal<'u'> | null;
  readonly drainsFirst: Signal<'u'> | null;
  /** The block's last beat leaves. */
  readonly empties: Signal<'u'>;
  /** A beat can enter. */
  readonly ready: Signal<'u'>;
}

interface ControlInputs {
  readonly reset: Signal<'u'>;
  readonly valid: Signal<'u'>;
  /** A leaving beat finds its place. */
  readonly canLeave: Signal<'u'>;
  readonly beats: number;
}

function counter(h: Builder, name: string, beats: number, enable: Signal<'u'>, reset: Signal<'u'>) {
  if (beats === 1) return null;
  const count = h.reg(name, { width: Math.log2(beats), sign: 'u', enable, reset });
  count.next(count.q.add(1).trunc(count.q.width));
  return count.q;
}

/**
 * Counts the beats of a block that fills the buffer while the one before it drains: the new block may follow as close
 * as the places behind the old one become free, and either may stand still without the other.
 */
export function blockControl(h: Builder, { reset, valid, canLeave, beats }: ControlInputs): BlockControl {
  const draining = h.reg('draining', { width: 1, sign: 'u', reset });
  const pop = draining.q.and(canLeave).named('pop');
  const push = h.wire('push', { width: 1, sign: 'u' });
  const filled = counter(h, 'filled', beats, push.value, reset);
  const drained = counter(h, 'drained', beats, pop, reset);
  const behind = filled === null || drained === null ? null : filled.lt(drained).named('has_gap');
  const free = draining.q.not().or(pop);
  const ready = (behind === null ? free : free.or(behind)).named('ready');
  push.drive(valid.and(ready));
  const at = (count: Signal<'u'> | null, place: number, name: string) =>
    count === null ? null : count.eq(place).named(name);
  const fillsLast = at(filled, beats - 1, 'fills_last');
  const drainsLast = at(drained, beats - 1, 'drains_last');
  const completes = declared(h, when(push.value, fillsLast), 'completes');
  const empties = declared(h, when(pop, drainsLast), 'empties');
  draining.next(completes.or(draining.q.and(empties.not())));
  return {
    push: push.value,
    pop,
    filled,
    drained,
    fillsFirst: at(filled, 0, 'fills_first'),
    drainsFirst: at(drained, 0, 'drains_first'),
    empties,
    ready,
  };
}

/**
 * The beats of a block as rows that shift: a new beat enters the first row, the oldest leaves from the last. Rows that
 * the new block occupies move with it, those behind them with the old one. Returns the last row.
 */
export function blockRows(
  h: Builder,
  control: BlockControl,
  beat: readonly Signal<'u'>[],
  beats: number,
): Signal<'u'> {
  let row = packed(h, beat);
  for (let i = 0; i < beats; i++) {
    const register = h.reg(`row_${i}`, { width: row.width, sign: 'u', enable: rowMoves(control, i) });
    register.next(row);
    row = register.q;
  }
  return row;
}

function rowMoves({ push, pop, filled }: BlockControl, row: number): Signal<'u'> {
  if (filled === null) return push;
  const withNew = row === 0 ? push : push.and(filled.ge(row));
  const withOld = row === 2 ** filled.width - 1 ? pop : pop.and(filled.le(row));
  return withNew.or(withOld).named(`row_${row}_moves`);
}
