import type { Builder, Signal } from '../../../hdl/index.ts';
import type { Selector } from '../../../spec/opal_quantize.ts';
import type { Leaders } from './candidate.ts';
import { mergeLeaders } from './merge.ts';
import { sortGroup } from './sort_group.ts';

/** Values ranked by all comparisons at once before lists are merged: larger groups are shallower, not smaller. */
const GROUP = 4;

/** The beat that enters, and the list it meets. */
export interface SelectionInput {
  /** Candidates of the beat, lane 0 first, with their lane (and nothing of the beat) above the value. */
  readonly beat: readonly Signal<'u'>[];
  /** Number of the beat within its block; `null` when a block is one beat. */
  readonly beatNumber: Signal<'u'> | null;
  /** Leaders of the block so far, as they stand in registers. */
  readonly running: Leaders;
  readonly keep: number;
}

/** `word` with the number of its beat above the lane. */
const numbered = (h: Builder, { beatNumber }: SelectionInput, word: Signal<'u'>): Signal<'u'> =>
  beatNumber === null ? word : h.concat(beatNumber, word);

/** Which places of the running list are empty when `before` lanes of the present beat have been added. */
function emptyPlaces(h: Builder, input: SelectionInput, before: number): Signal<'u'> | null {
  const { beat, beatNumber, keep } = input;
  if (before >= keep) return null;
  const places = Array.from({ length: keep }, (_, i) => {
    if (i < before) return h.uint(0, 1);
    // Place i is empty as long as at most i values have been added.
    const last = Math.floor((i - before) / beat.length);
    return beatNumber === null ? h.uint(1, 1) : atMost(h, beatNumber, last);
  });
  const [top, ...others] = places.toReversed();
  if (top === undefined) throw new RangeError('a list has at least one place');
  return h.concat(top, ...others).named(`empty_after_${before}`);
}

const atMost = (h: Builder, value: Signal<'u'>, bound: number): Signal<'u'> =>
  bound >= 2 ** value.width - 1 ? h.uint(1, 1) : value.le(bound);

/** The beat's own leaders: groups ranked, their lists merged in a tree. */
function beatLeaders(h: Builder, beat: readonly Signal<'u'>[], keep: number): Leaders {
  const groups = Array.from({ length: Math.ceil(beat.length / GROUP) }, (_, i) =>
    sortGroup(h, `sort_${i}`, beat.slice(i * GROUP, (i + 1) * GROUP), keep),
  );
  let lists = groups;
  for (let level = 1; lists.length > 1; level++) {
    lists = Array.from({ length: lists.length / 2 }, (_, i) => {
      const [first, second] = [lists[2 * i], lists[2 * i + 1]];
      if (first === undefined || second === undefined) throw new RangeError('lanes are a power of two');
      return mergeLeaders(h, `merge_${level}_${i}`, first, second, keep);
    });
  }
  const [all] = lists;
  if (all === undefined) throw new RangeError('a beat has at least one value');
  return all;
}

/** The beat is sorted by itself as far as it can matter, then merged with the running list. */
function byNetwork(h: Builder, input: SelectionInput): Leaders {
  const { beat, running, keep } = input;
  const own = beatLeaders(h, beat, keep);
  const words = own.words.map((word) => numbered(h, input, word));
  return mergeLeaders(h, 'update', running, { words, rest: own.rest }, keep, emptyPlaces(h, input, 0));
}

/** Each lane in turn is inserted into the running list: as small as the network for one or two lanes, but a chain. */
function byInsertion(h: Builder, input: SelectionInput): Leaders {
  return input.beat.reduce<Leaders>((list, word, lane) => {
    const one = { words: [numbered(h, input, word)], rest: null };
    return mergeLeaders(h, `insert_${lane}`, list, one, input.keep, emptyPlaces(h, input, lane));
  }, input.running);
}

/** The structures of `selector`: the running list after the beat has entered. */
export const selections: Readonly<Record<Selector, (h: Builder, input: SelectionInput) => Leaders>> = {
  network: byNetwork,
  insertion: byInsertion,
};
