import type { Builder, Signal } from '../../../hdl/index.ts';
import { rowBeats, type SoftmaxRow } from '../../../spec/lib/softmax_row.ts';
import { unsignedInput } from '../config.ts';
import { shiftRightTruncating } from '../float/shift.ts';
import { beatBuffer } from './beat_buffer.ts';
import { maximum } from './maximum.ts';
import { bitsToReach, type Distance, type DistanceShape, type SoftmaxPart, sumWidth } from './part.ts';
import { smallSum } from './sum.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** A beat: scores and mask as they came, and whether it ends its row. */
interface Beat {
  readonly data: Signal<'u'>;
  readonly last: Signal<'u'>;
}

/** A place in the pipeline: full or not, and when what it holds moves on. */
interface Place {
  readonly full: Signal<'u'>;
  readonly load: Signal<'u'>;
}

/** A register that loads with a place. */
const loaded = (h: Builder, name: string, value: Signal<'u'>, load: Signal<'u'>): Signal<'u'> => {
  const register = h.reg(name, { width: value.width, sign: 'u', enable: load });
  register.next(value);
  return register.q;
};

const signedRegister = (h: Builder, name: string, value: Signal<'s'>, load: Signal<'u'>): Signal<'s'> => {
  const register = h.reg(name, { width: value.width, sign: 's', enable: load });
  register.next(value);
  return register.q;
};

export function onlineShape(row: SoftmaxRow, part: SoftmaxPart): DistanceShape {
  return {
    fractionBits: Math.min(row.fractionBits + part.scaleBits, part.keptFraction),
    integerBits: part.exactReach ?? bitsToReach(part.reach),
  };
}

/** k * x, exact. */
function scaled(part: SoftmaxPart, x: Signal<'s'>): Signal<'s'> {
  if (part.scale === 1) return x;
  const width = x.width + part.scaleBits + 1;
  const times = (places: number): Signal<'s'> =>
    (places === 0 ? x : x.shiftLeft(places).named(`moved${places}`)).extend(width);
  const at = part.scaleBits - 4;
  const twentyFour = times(at + 3)
    .add(times(at + 4))
    .trunc(width)
    .named('times_24');
  const coarse = twentyFour.sub(times(at)).trunc(width).named('times_23');
  if (part.scale === 23) return coarse;
  const five = times(0).add(times(2)).trunc(width).named('times_5');
  return coarse.add(five).trunc(width).named('times_1477');
}

/** Distance of a score of a beat to `top`, an integer not below the greatest. */
function distance(
  h: Builder,
  row: SoftmaxRow,
  part: SoftmaxPart,
  data: Signal<'u'>,
  lane: number,
  top: Signal<'s'>,
): Distance {
  const { lanes, scoreBits, fractionBits } = row;
  const shape = onlineShape(row, part);
  const t = scaled(part, data.lane(lane, scoreBits).asSigned());
  const fraction = fractionBits + part.scaleBits;
  const whole = (fraction > 0 ? t.shiftRight(fraction) : t).extend(top.width);
  const minus = whole.sub(top).asUnsigned().named('minus_whole');
  const takesPart = data.bit(lanes * scoreBits + lane);
  const isTop = minus.msb().not().and(takesPart).named('is_top');
  const reaches = minus.slice(minus.width - 1, Math.min(shape.integerBits, minus.width - 1)).all();
  const near = reaches.and(takesPart).or(isTop).named('is_near_score');
  const wide =
    minus.width < shape.integerBits
      ? h.concat(h.repeat(minus.msb(), shape.integerBits - minus.width), minus)
      : minus;
  const integer = wide.slice(shape.integerBits - 1, 0);
  const bits = shape.fractionBits;
  const value = bits > 0 ? h.concat(integer, t.asUnsigned().slice(fraction - 1, fraction - bits)) : integer;
  return { near, isTop, value: value.named('distance') };
}

/** Bits of an integer that is not below any scaled score. */
const topBits = ({ scoreBits, fractionBits }: SoftmaxRow): number => scoreBits - fractionBits + 3;

/** The least integer not below the greatest scaled score of a beat. */
function ceiling(h: Builder, row: SoftmaxRow, part: SoftmaxPart, data: Signal<'u'>): Signal<'s'> {
  const { lanes, scoreBits, fractionBits } = row;
  const scores = Array.from({ length: lanes }, (_, i) => {
    const raw = data.lane(i, scoreBits);
    return h.concat(raw.msb().not(), raw.slice(scoreBits - 2, 0)).named(`score${i}`);
  });
  const mask = data.slice(lanes * (scoreBits + 1) - 1, lanes * scoreBits).named('takes_part');
  const greatest = maximum(h, scores, mask).value.named('greatest');
  const score = h.concat(greatest.msb().not(), greatest.slice(scoreBits - 2, 0)).asSigned();
  const t = scaled(part, score.named('greatest_score'));
  const fraction = fractionBits + part.scaleBits;
  if (fraction === 0) return t.extend(topBits(row));
  const up = t
    .asUnsigned()
    .slice(fraction - 1, 0)
    .any()
    .named('rounds_up');
  const wide = t.shiftRight(fraction).extend(topBits(row));
  return wide
    .add(up.extend(topBits(row)).asSigned())
    .trunc(topBits(row))
    .named('ceiling');
}

/**
 * Some scores of a row per beat. A beat's maximum is taken while it enters; then the running maximum follows and its
 * powers are summed; then the running sum follows. After the row's last beat its sum's factor is made, and the row is read
 * back from the buffer while the next one enters.
 */
export function onlineSoftmax(
  h: Builder,
  row: SoftmaxRow,
  part: SoftmaxPart,
  inputs: Inputs,
): Record<string, Signal> {
  const reset = unsignedInput(inputs, 'aresetn').not().named('reset');
  const places = pipeline(h, row, reset, inputs);
  const { entered, summed, rowDone, active, out, accept, pop } = places;
  const input = inputBeat(h, row, reset, inputs, accept);
  const beat = h.scope('entered', () => ({
    data: loaded(h, 'data', input.data, entered.load),
    last: loaded(h, 'last', input.last, entered.load),
  }));
  const top = h.scope('beat', () => ceiling(h, row, part, input.data));
  const any = input.data.slice(row.lanes * (row.scoreBits + 1) - 1, row.lanes * row.scoreBits).any();
  const beatTop = signedRegister(h, 'beat_top', top, entered.load);
  const beatAny = loaded(h, 'beat_any', any, entered.load);
  const running = runningTop(h, reset, places, beatTop, beatAny, beat.last);
  const shape = onlineShape(row, part);
  const { weight } = h.replicate('weight_lane', row.lanes, (i) => ({
    weight: part.weigh(h, distance(h, row, part, beat.data, i, running.next), shape),
  }));
  const width = sumWidth(row, part);
  const strips = weight.lanes.map((value) => ({ value, column: 0 }));
  const beatSum = loaded(h, 'beat_sum', smallSum(h, 'beat', strips, width).named('beat_total'), summed.load);
  const growth = loaded(h, 'growth', running.growth, summed.load);
  const sum = h.reg('sum', { width, sign: 'u', enable: places.add, reset });
  const moved = h.scope('shrink', () => shiftRightTruncating(h, sum.q, growth, width));
  const total = moved.named('sum_shrunk').add(beatSum).trunc(width).named('sum_total');
  const keeps = places.summedLast.not().named('keeps_sum');
  sum.next(total.and(h.repeat(keeps, width)));
  const rowSum = loaded(h, 'row_sum', total, rowDone.load);
  const rowTop = signedRegister(h, 'row_top', running.q, rowDone.load);
  const factor = loaded(h, 'factor', part.factor(h, rowSum, shape), active.load);
  const readTop = signedRegister(h, 'read_top', rowTop, active.load);
  const stored = beatBuffer(h, {
    reset,
    push: places.push,
    pop,
    entry: h.concat(beat.last, beat.data).named('entered_beat'),
    depth: rowBeats(row) + 2,
  });
  places.driveBuffer(stored.full, stored.entry.msb(), beat.last);
  const { result } = h.replicate('result_lane', row.lanes, (i) => ({
    result: part.result(h, distance(h, row, part, stored.entry, i, readTop), factor, shape),
  }));
  const data = loaded(h, 'results', result.packed, out.load);
  return {
    s_axis_tready: entered.load,
    m_axis_tdata: data.extend(Math.ceil(data.width / 8) * 8),
    m_axis_tlast: loaded(h, 'last_of_row', stored.entry.msb(), out.load),
    m_axis_tvalid: out.full,
  };
}

/** The beat at the input. A row also ends where it is as long as a row may be. */
function inputBeat(
  h: Builder,
  row: SoftmaxRow,
  reset: Signal<'u'>,
  inputs: Inputs,
  accept: Signal<'u'>,
): Beat {
  const raw = unsignedInput(inputs, 's_axis_tdata');
  const bits = row.lanes * (row.scoreBits + 1);
  if (raw.width > bits) h.ignore(raw.slice(raw.width - 1, bits), 'padding to whole bytes');
  const data = raw.slice(bits - 1, 0);
  const beats = rowBeats(row);
  const told = unsignedInput(inputs, 's_axis_tlast');
  if (beats === 1) {
    h.ignore(told, 'every beat is a row');
    return { data, last: h.uint(1, 1) };
  }
  const width = bitsToReach(beats);
  const count = h.reg('beat_count', { width, sign: 'u', enable: accept, reset });
  const last = told.or(count.q.eq(beats - 1)).named('ends_row');
  const goesOn = last.not().named('row_goes_on');
  const more = count.q.add(1).trunc(width).named('more_beats');
  count.next(more.and(h.repeat(goesOn, width)));
  return { data, last };
}

interface Running {
  /** Maximum with the entered beat. */
  readonly next: Signal<'s'>;
  /** By how much it grew. */
  readonly growth: Signal<'u'>;
  readonly q: Signal<'s'>;
}

function runningTop(
  h: Builder,
  reset: Signal<'u'>,
  { push }: Pick<Pipeline, 'push'>,
  top: Signal<'s'>,
  any: Signal<'u'>,
  last: Signal<'u'>,
): Running {
  const { width } = top;
  const current = h.reg('top', { width, sign: 's', enable: push });
  const isSet = h.reg('top_is_set', { width: 1, sign: 'u', enable: push, reset });
  const isGreater = top.gt(current.q).or(isSet.q.not()).and(any).named('top_grows');
  const next = h.mux(isGreater, top, current.q).named('next_top');
  current.next(next);
  isSet.next(isSet.q.or(any).and(last.not()));
  const growth = top.sub(current.q).trunc(width).asUnsigned().named('top_difference');
  // A row's first maximum meets an empty sum, which may be moved by anything.
  return { next, growth: growth.and(h.repeat(isGreater, width)), q: current.q };
}

interface Pipeline {
  readonly entered: Place;
  readonly summed: Place;
  readonly rowDone: Place;
  readonly active: Place;
  readonly out: Place;
  /** A beat enters. */
  readonly accept: Signal<'u'>;
  /** The entered beat goes on, into the buffer too. */
  readonly push: Signal<'u'>;
  /** A beat's sum joins the running sum. */
  readonly add: Signal<'u'>;
  /** That beat is its row's last. */
  readonly summedLast: Signal<'u'>;
  /** A beat is read back. */
  readonly pop: Signal<'u'>;
  driveBuffer(full: Signal<'u'>, poppedLast: Signal<'u'>, enteredLast: Signal<'u'>): void;
}

/** Which place holds something, and what moves in a cycle: from the output back to the input. */
function pipeline(h: Builder, _row: SoftmaxRow, reset: Signal<'u'>, inputs: Inputs): Pipeline {
  const bit = { width: 1, sign: 'u' } as const;
  const bufferFull = h.wire('no_space', bit);
  const poppedLast = h.wire('popped_last', bit);
  const enteredLast = h.wire('entered_last_beat', bit);
  const full = (name: string) => h.reg(`${name}_full`, { ...bit, reset });
  const [entered, summed, rowDone, active, out] = ['entered', 'summed', 'row_done', 'active', 'out'].map(
    full,
  ) as [
    ReturnType<typeof full>,
    ReturnType<typeof full>,
    ReturnType<typeof full>,
    ReturnType<typeof full>,
    ReturnType<typeof full>,
  ];
  const outLoad = out.q.not().or(unsignedInput(inputs, 'm_axis_tready')).named('out_load');
  const pop = active.q.and(outLoad).named('pop');
  const activeLoad = active.q.not().or(pop.and(poppedLast.value)).named('active_load');
  const rowLoad = rowDone.q.not().or(activeLoad).named('row_done_load');
  const summedLast = h.reg('summed_last', { ...bit });
  const add = summed.q.and(summedLast.q.not().or(rowLoad)).named('add');
  const summedLoad = summed.q.not().or(add).named('summed_load');
  const space = bufferFull.value.not().or(pop);
  const push = entered.q.and(summedLoad).and(space).named('push');
  const enteredLoad = entered.q.not().or(push).named('entered_load');
  const accept = enteredLoad.and(unsignedInput(inputs, 's_axis_tvalid')).named('accept');
  entered.next(accept.or(entered.q.and(push.not())));
  summed.next(push.or(summed.q.and(add.not())));
  const finish = add.and(summedLast.q).named('finish');
  rowDone.next(finish.or(rowDone.q.and(activeLoad.not())));
  active.next(h.mux(activeLoad, rowDone.q, active.q));
  out.next(pop.or(out.q.and(outLoad.not())));
  summedLast.next(h.mux(push, enteredLast.value, summedLast.q));
  return {
    entered: { full: entered.q, load: enteredLoad },
    summed: { full: summed.q, load: push },
    rowDone: { full: rowDone.q, load: finish },
    active: { full: active.q, load: activeLoad },
    out: { full: out.q, load: outLoad },
    accept,
    push,
    add,
    summedLast: summedLast.q,
    pop,
    driveBuffer: (isFull, popped, enters) => {
      bufferFull.drive(isFull);
      poppedLast.drive(popped);
      enteredLast.drive(enters);
    },
  };
}
