import type { Builder, Signal } from '../../../hdl/index.ts';
import type { OpalQuantizeConfig } from '../../../spec/opal_quantize.ts';
import type { BlockControl } from './block_buffer.ts';
import { declared, EXPONENT_BITS, exponentOf, type Leaders, when } from './candidate.ts';
import { larger, maximum } from './maximum.ts';
import { selections } from './selection.ts';

/** What has been seen of the block that is entering, in registers; the whole block's once its last beat has entered. */
export interface RunningBlock {
  /** The outliers, value and place in the block, and the exponent field of the largest value that is none. */
  readonly outliers: readonly Signal<'u'>[];
  readonly rest: Signal<'u'>;
  /** A NaN or an infinity has been seen. */
  readonly invalid: Signal<'u'>;
  /** `tlast` of the latest beat. */
  readonly last: Signal<'u'>;
  /** `tuser` of the first beat; `null` without a choice of precision. */
  readonly wide: Signal<'u'> | null;
}

interface Beat {
  /** bf16, lane 0 first, denormals made zero. */
  readonly values: readonly Signal<'u'>[];
  readonly last: Signal<'u'>;
  readonly user: Signal<'u'> | null;
}

/** Follows the block that is entering, beat by beat. */
export function runningBlock(
  h: Builder,
  config: OpalQuantizeConfig,
  control: BlockControl,
  beat: Beat,
): RunningBlock {
  const { push, fillsFirst } = control;
  const register = (name: string, width: number, enable = push) => h.reg(name, { width, sign: 'u', enable });
  const exponents = beat.values.map(exponentOf);

  const invalid = register('seen_invalid', 1);
  const found = exponents.map((exponent) => exponent.all());
  const anyFound = found.reduce((one, other) => one.or(other)).named('beat_invalid');
  invalid.next(fillsFirst === null ? anyFound : anyFound.or(invalid.q.and(fillsFirst.not())));

  const last = register('seen_last', 1);
  last.next(beat.last);
  const wide =
    beat.user === null ? null : register('seen_wide', 1, declared(h, when(push, fillsFirst), 'starts'));
  if (wide !== null && beat.user !== null) wide.next(beat.user);

  const { words, rest } = leaders(h, config, control, beat.values);
  return { outliers: words, rest, invalid: invalid.q, last: last.q, wide: wide?.q ?? null };
}

/** The running list of the block's largest values, or of their exponents alone where there are no outliers. */
function leaders(
  h: Builder,
  config: OpalQuantizeConfig,
  control: BlockControl,
  values: readonly Signal<'u'>[],
): Leaders & { readonly rest: Signal<'u'> } {
  const rest = h.reg('rest', { width: EXPONENT_BITS, sign: 'u', enable: control.push });
  const { selector, outliers } = config;
  if (selector === undefined || outliers === 0) {
    const beatLargest = maximum(h, values.map(exponentOf), 'larger');
    rest.next(afterBeat(h, control, rest.q, beatLargest));
    return { words: [], rest: rest.q };
  }
  const width = values.length === 1 ? 0 : Math.log2(values.length);
  const candidates = values.map((value, lane) =>
    width === 0 ? value : h.concat(h.uint(lane, width), value),
  );
  const places = Array.from({ length: outliers }, (_, i) =>
    h.reg(`leader_${i}`, { width: 16 + Math.log2(config.blockSize), sign: 'u', enable: control.push }),
  );
  const next = selections[selector](h, {
    beat: candidates,
    beatNumber: control.filled,
    running: { words: places.map(({ q }) => q), rest: rest.q },
    keep: outliers,
  });
  next.words.forEach((word, i) => {
    places[i]?.next(word);
  });
  rest.next(next.rest ?? h.uint(0, EXPONENT_BITS));
  return { words: places.map(({ q }) => q), rest: rest.q };
}

/** The largest exponent of the block so far: the beat's own where it is the first. */
function afterBeat(h: Builder, control: BlockControl, before: Signal<'u'>, beat: Signal<'u'>): Signal<'u'> {
  if (control.fillsFirst === null) return beat;
  const goesOn = control.fillsFirst.not().named('fills_later');
  return larger(h, before.and(h.repeat(goesOn, before.width)).named('rest_before'), beat);
}
