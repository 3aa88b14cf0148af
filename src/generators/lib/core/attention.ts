import type { Builder, Signal } from '../../../hdl/index.ts';
import { counter, lastOf } from './issue.ts';

/** One row of values is weighed per cycle: codes leave their beat one by one. */
export interface ValueSteps {
  /** A code and a row of V are taken in this cycle. */
  readonly fire: Signal<'u'>;
  /** The code of the cycle, or whatever stands in a softmax result. */
  readonly weight: Signal<'u'>;
  /** The cycle is the first of its query. */
  readonly first: Signal<'u'>;
  /** The beat of weights is done. */
  readonly beatDone: Signal<'u'>;
  /** All rows of a query are in the accumulators, which leave for the output register in this cycle. */
  readonly leave: Signal<'u'>;
}

export interface ValueRequest {
  readonly rst: Signal<'u'>;
  /** Results of the softmax: `lanes` of `bits` each, and the last beat of a query. */
  readonly weights: {
    readonly data: Signal<'u'>;
    readonly valid: Signal<'u'>;
    readonly last: Signal<'u'>;
    readonly lanes: number;
    readonly bits: number;
  };
  readonly rowValid: Signal<'u'>;
  /** The output register can take a query's sums. */
  readonly outputFree: Signal<'u'>;
}

export function valueSteps(h: Builder, { rst, weights, rowValid, outputFree }: ValueRequest): ValueSteps {
  const done = h.reg('sums_done', { width: 1, sign: 'u', reset: rst });
  const first = h.reg('first_row', { width: 1, sign: 'u', reset: rst, init: 1 });
  const leave = done.q.and(outputFree).named('sums_leave');
  // The register takes the sums at the same edge at which the next query's first row replaces them.
  const fire = weights.valid.and(rowValid).and(done.q.not().or(outputFree)).named('row_fire');
  const at = h.scope('code', () => counter(h, weights.lanes, fire, rst));
  const beatDone = fire.and(at.isLast).named('codes_done');
  const queryDone = beatDone.and(weights.last).named('query_done');
  done.next(h.mux(queryDone, h.uint(1, 1), done.q.and(leave.not())));
  first.next(h.mux(fire, queryDone, first.q));
  const [one, ...more] = Array.from({ length: weights.lanes }, (_, i) => weights.data.lane(i, weights.bits));
  if (one === undefined) throw new RangeError('a beat holds weights');
  const weight = h.select(at.value, [one, ...more]).named('code');
  return { fire, weight, first: first.q, beatDone, leave };
}

/** A query's sums on their way out, one per beat. */
export interface Serializer {
  /** The sum of the present beat. */
  readonly lane: Signal<'u'>;
  readonly valid: Signal<'u'>;
  readonly last: Signal<'u'>;
  /** The register is empty, or is in this cycle. */
  readonly free: Signal<'u'>;
}

/** Holds `count` sums of `bits` and shifts them out; `load` takes `sums` when `free`. */
export function serializer(
  h: Builder,
  request: {
    readonly rst: Signal<'u'>;
    readonly sums: Signal<'u'>;
    readonly load: Signal<'u'>;
    readonly ready: Signal<'u'>;
    readonly count: number;
    readonly bits: number;
  },
): Serializer {
  const { rst, sums, load, ready, count, bits } = request;
  const valid = h.reg('result_valid', { width: 1, sign: 'u', reset: rst });
  const step = valid.q.and(ready).named('result_step');
  const held = h.reg('result', { width: count * bits, sign: 'u' });
  const isLast = lastOf(h, 'result', count, step, rst).named('last_result');
  const empties = step.and(isLast).named('result_empties');
  valid.next(h.mux(load, h.uint(1, 1), valid.q.and(empties.not())));
  const shifted =
    count === 1 ? held.q : h.concat(h.uint(0, bits), held.q.slice(count * bits - 1, bits)).named('shifted');
  // One gate chooses among the three: smaller than a register with an enable behind a multiplexer.
  const shifts = step.and(load.not()).named('shifts');
  const stays = step.or(load).not().named('stays');
  const choices = [
    [load, sums],
    [shifts, shifted],
    [stays, held.q],
  ] as const;
  held.next(choices.map(([when, value]) => value.and(h.repeat(when, value.width))).reduce((a, b) => a.or(b)));
  return { lane: held.q.trunc(bits), valid: valid.q, last: isLast, free: valid.q.not().or(empties) };
}
