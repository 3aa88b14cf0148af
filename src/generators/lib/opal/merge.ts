import { type Builder, type Design, module, type PortShapes, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import { unsignedInput } from '../config.ts';
import {
  both,
  type Choice,
  EXPONENT_BITS,
  exponentOf,
  type Leaders,
  magnitudeOf,
  packed,
  pick,
  unpacked,
} from './candidate.ts';
import { exceeds } from './exceeds.ts';
import { larger } from './maximum.ts';

interface MergeShape {
  /** Values of the first list. */
  readonly first: number;
  readonly second: number;
  readonly width: number;
  readonly keep: number;
  readonly firstRest: boolean;
  readonly secondRest: boolean;
  /** Some places of the first list may be empty. */
  readonly empty: boolean;
}

const keptOf = ({ first, second, keep }: MergeShape): number => Math.min(keep, first + second);
const leavesRest = (s: MergeShape): boolean => s.first + s.second > s.keep || s.firstRest || s.secondRest;

/** What the body of one merging module works with. */
interface Merge {
  readonly h: Builder;
  readonly shape: MergeShape;
  readonly a: readonly Signal<'u'>[];
  readonly b: readonly Signal<'u'>[];
  /** Place i of the first list is empty. */
  readonly emptyAt: (i: number) => Signal<'u'> | null;
  /** b[j] goes before a[i]; `null` when one of them is not there, so that nothing has to be asked. */
  readonly before: (i: number, j: number) => Signal<'u'> | null;
}

/** Comparisons are made once, when they are first asked for. */
function comparisons(m: Omit<Merge, 'before'>): Merge['before'] {
  const made = new Map<string, Signal<'u'>>();
  return (i, j) => {
    const [a, b] = [m.a[i], m.b[j]];
    if (a === undefined || b === undefined) return null;
    const key = `${i}_${j}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const greater = exceeds(m.h, `compare_second_${j}_above_first_${i}`, magnitudeOf(b), magnitudeOf(a));
    const empty = m.emptyAt(i);
    const result = (empty === null ? greater : greater.or(empty)).named(`second_${j}_over_first_${i}`);
    made.set(key, result);
    return result;
  };
}

const inverse = (condition: Signal<'u'> | null): Signal<'u'> | null => condition?.not() ?? null;

/** The value of rank `r`: a[i] with r - i of the second list before it, or b[j] with r - j of the first. */
function ranked({ h, shape, a, b, before }: Merge, r: number): Signal<'u'> {
  const fromFirst = a.flatMap((value, i): Choice[] => {
    const others = r - i;
    if (others < 0 || others > shape.second) return [];
    const when = both(h, `first_${i}_at_${r}`, before(i, others - 1), inverse(before(i, others)));
    return [{ when, value }];
  });
  const fromSecond = b.flatMap((value, j): Choice[] => {
    const others = r - j;
    if (others < 0 || others > shape.first) return [];
    const when = both(h, `second_${j}_at_${r}`, inverse(before(others - 1, j)), before(others, j));
    return [{ when, value }];
  });
  return pick(h, [...fromFirst, ...fromSecond]);
}

/** The exponent of the largest value that is left over: the next of either list behind those taken. */
function leftOver(m: Merge, firstRest: Signal<'u'> | null, secondRest: Signal<'u'> | null): Signal<'u'> {
  const { h, shape, a, b, before } = m;
  const nextFirst: Choice[] = [];
  const nextSecond: Choice[] = [];
  const least = Math.max(0, shape.keep - shape.second);
  for (let taken = least; taken <= Math.min(shape.first, shape.keep); taken++) {
    const others = shape.keep - taken;
    const when = both(
      h,
      `takes_${taken}_of_first`,
      inverse(before(taken - 1, others)),
      before(taken, others - 1),
    );
    const [word, other] = [a[taken], b[others]];
    const present = word === undefined ? null : inverse(m.emptyAt(taken));
    const fromFirst = word === undefined ? firstRest : exponentOf(word);
    const fromSecond = other === undefined ? secondRest : exponentOf(other);
    if (fromFirst !== null) {
      const isThere = both(h, `next_is_first_${taken}`, when, present);
      nextFirst.push({ when: isThere, value: fromFirst });
    }
    if (fromSecond !== null) nextSecond.push({ when, value: fromSecond });
  }
  if (nextFirst.length === 0) return pick(h, nextSecond);
  if (nextSecond.length === 0) return pick(h, nextFirst);
  return larger(h, pick(h, nextFirst).named('next_of_first'), pick(h, nextSecond).named('next_of_second'));
}

function mergePorts(shape: MergeShape): PortShapes {
  const { first, second, width } = shape;
  const kept = keptOf(shape);
  return {
    first: uin(first * width),
    ...(shape.firstRest ? { first_rest: uin(EXPONENT_BITS) } : {}),
    ...(shape.empty ? { first_empty: uin(first) } : {}),
    second: uin(second * width),
    ...(shape.secondRest ? { second_rest: uin(EXPONENT_BITS) } : {}),
    leaders: uout(kept * width),
    ...(leavesRest(shape) ? { rest: uout(EXPONENT_BITS) } : {}),
  };
}

const mergeName = (s: MergeShape): string =>
  [
    `opal_merge_${s.first}${s.firstRest ? 'r' : ''}_${s.second}${s.secondRest ? 'r' : ''}`,
    `keep_${keptOf(s)}${s.empty ? '_running' : ''}_u${s.width}`,
  ].join('_');

/** Merges two sorted lists by comparing every pair whose order can matter, at once. */
function mergeModule(shape: MergeShape): Design {
  const kept = keptOf(shape);
  return module(
    mergeName(shape),
    mergePorts(shape),
    (h, inputs) => {
      const rest = (name: string, present: boolean) => (present ? unsignedInput(inputs, name) : null);
      const a = unpacked(unsignedInput(inputs, 'first'), shape.first);
      const b = unpacked(unsignedInput(inputs, 'second'), shape.second);
      const empties = shape.empty ? unsignedInput(inputs, 'first_empty') : null;
      const parts = { h, shape, a, b, emptyAt: (i: number) => empties?.bit(i) ?? null };
      const m: Merge = { ...parts, before: comparisons(parts) };
      const words = Array.from({ length: kept }, (_, r) => ranked(m, r));
      const leaders = packed(h, words);
      if (!leavesRest(shape)) return { leaders };
      const left = leftOver(m, rest('first_rest', shape.firstRest), rest('second_rest', shape.secondRest));
      return { leaders, rest: left };
    },
    {
      summary: `the ${kept} largest of two sorted lists, values of the first before equal ones of the second`,
    },
  );
}

/**
 * The leaders of two lists together; where magnitudes are equal those of `first` go first. `empty` says which places
 * of `first` hold nothing yet: always its last ones.
 */
export function mergeLeaders(
  h: Builder,
  name: string,
  first: Leaders,
  second: Leaders,
  keep: number,
  empty: Signal<'u'> | null = null,
): Leaders {
  const [word] = first.words;
  if (word === undefined) throw new RangeError('a list has at least one value');
  const shape: MergeShape = {
    first: first.words.length,
    second: second.words.length,
    width: word.width,
    keep,
    firstRest: first.rest !== null,
    secondRest: second.rest !== null,
    empty: empty !== null,
  };
  const inputs = {
    first: packed(h, first.words),
    ...(first.rest === null ? {} : { first_rest: first.rest }),
    ...(empty === null ? {} : { first_empty: empty }),
    second: packed(h, second.words),
    ...(second.rest === null ? {} : { second_rest: second.rest }),
  };
  const outputs = h.instance(name, mergeModule(shape), inputs);
  return {
    words: unpacked(unsignedInput(outputs, 'leaders'), keptOf(shape)),
    rest: leavesRest(shape) ? unsignedInput(outputs, 'rest') : null,
  };
}
