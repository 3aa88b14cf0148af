import type { Builder, Signal } from '../../../hdl/index.ts';
import type { OpalQuantizeConfig } from '../../../spec/opal_quantize.ts';
import type { BlockControl } from './block_buffer.ts';
import { declared, exponentOf, VALUE_BITS, when } from './candidate.ts';
import type { RunningBlock } from './running_block.ts';
import { sharedExponent, twoLevel } from './scale.ts';

/** What the record of the block that leaves says beside its elements, in registers. */
export interface KeptBlock {
  readonly outliers: readonly Signal<'u'>[];
  /** E s(8), or off u(4), as bits. */
  readonly exponent: Signal<'u'>;
  readonly invalid: Signal<'u'>;
  readonly last: Signal<'u'>;
  readonly wide: Signal<'u'> | null;
}

/** What the leaving beat's elements are made with. */
export interface LeavingBlock {
  readonly exponent: Signal<'s'>;
  /** Places of the outliers in the block. */
  readonly places: readonly Signal<'u'>[];
  readonly invalid: Signal<'u'>;
  readonly wide: Signal<'u'> | null;
}

export interface HeldBlock {
  readonly kept: KeptBlock;
  readonly leaving: LeavingBlock;
}

interface Held<S extends 'u' | 's'> {
  readonly kept: Signal<S>;
  readonly now: Signal<S>;
}

/**
 * A block's summary moves to the record's registers with its first leaving beat. In that cycle the next block's first
 * beat may already overwrite the running one, so the first leaving beat is quantized with the running one directly
 * and the others with what was kept.
 */
export function holdBlock(
  h: Builder,
  config: OpalQuantizeConfig,
  { pop, drainsFirst }: BlockControl,
  running: RunningBlock,
  eg: Signal<'s'> | null,
): HeldBlock {
  const enable = declared(h, when(pop, drainsFirst), 'hands_over');
  const keep = <S extends 'u' | 's'>(name: string, value: Signal<S>): Signal<S> => {
    const register = h.reg(name, { width: value.width, sign: value.sign, enable });
    register.next(value);
    return register.q;
  };
  const choose = <S extends 'u' | 's'>(name: string, now: Signal<S>, kept: Signal<S>): Signal<S> =>
    drainsFirst === null ? now : h.mux(drainsFirst, now, kept).named(name);
  const hold = <S extends 'u' | 's'>(name: string, value: Signal<S>): Held<S> => {
    const kept = keep(`record_${name}`, value);
    return { kept, now: choose(`leaving_${name}`, value, kept) };
  };

  const { invalid, rest, last, wide } = running;
  const valid = invalid.not();
  const [largest] = running.outliers;
  const window = config.window === 'bounded' && largest !== undefined ? exponentOf(largest) : null;
  const own = sharedExponent(h, rest, window, invalid).named('block_exponent');
  const scale = eg === null ? { exponent: own, offset: null } : twoLevel(h, own, eg);

  const exponent = hold('exponent', scale.exponent);
  const isInvalid = hold('invalid', invalid);
  const isWide = wide === null ? null : hold('wide', wide);
  const outliers = running.outliers.map((word, i) =>
    keep(`record_outlier_${i}`, word.and(h.repeat(valid, word.width))),
  );
  const places = running.outliers.map((word, i) => {
    const kept = outliers[i] ?? word;
    return choose(`place_${i}`, placeOf(word), placeOf(kept));
  });
  return {
    kept: {
      outliers,
      exponent: scale.offset === null ? exponent.kept.asUnsigned() : keep('record_offset', scale.offset),
      invalid: isInvalid.kept,
      last: keep('record_last', last),
      wide: isWide?.kept ?? null,
    },
    leaving: { exponent: exponent.now, places, invalid: isInvalid.now, wide: isWide?.now ?? null },
  };
}

const placeOf = (word: Signal<'u'>): Signal<'u'> => word.slice(word.width - 1, VALUE_BITS);
