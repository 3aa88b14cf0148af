import { type Builder, module, type Signal } from '../../../hdl/index.ts';
import { uin, uout } from '../../../spec/lib/port.ts';
import type { OpalDotConfig } from '../../../spec/opal_dot.ts';
import type { LaneShape } from '../tree.ts';

/** Bits of the sum of two elements. */
export const pairSumBits = ({ elementBits }: OpalDotConfig): number => elementBits + 1;

/** The elements of a block, two and two: what two weight bits of one place can choose from, once for all rows of weights. */
export function pairSums(h: Builder, config: OpalDotConfig, q: Signal<'u'>): Signal<'u'> {
  const { blockSize, elementBits } = config;
  const { sum } = h.replicate('pair', blockSize / 2, (i) => {
    const [a, b] = [0, 1].map((side) => q.lane(2 * i + side, elementBits).asSigned());
    if (a === undefined || b === undefined) throw new RangeError('a pair has two elements');
    return { sum: a.add(b).asUnsigned().named('sum_of_both') };
  });
  return sum.packed;
}

/** Partial products of all pairs, packed for a tree that adds up minus their sum. */
export interface PairLanes {
  readonly pp: Signal<'u'>;
  readonly shape: LaneShape;
}

/**
 * Integer weights (two's complement) times elements, two lanes at a time: for each place of the weights their two bits
 * choose nothing, one element, the other, or the sum of both. A strip of b + 1 bits does for two lanes.
 *
 * What is added up is minus the sum: AND-OR gates invert anyway, so the complement of a choice is the cheaper one. With T in
 * two's complement of s + 1 bits, -T = ~T + 1; a sign bit that is turned over once more counts as +2^s - 2^s.
 */
export function pairLanes(
  h: Builder,
  config: OpalDotConfig,
  operands: { readonly q: Signal<'u'>; readonly sums: Signal<'u'>; readonly w: Signal<'u'> },
): PairLanes {
  const { blockSize, elementBits, weightBits = 0 } = config;
  const width = pairSumBits(config);
  const signPlace = width - 1;
  const top = weightBits - 1;
  const { q, sums, w } = operands;
  const decoder = pairDecoder(weightBits);
  const made = h.replicate('pair', blockSize / 2, (i) => {
    const element = (side: number): Signal<'u'> =>
      q
        .lane(2 * i + side, elementBits)
        .asSigned()
        .extend(width)
        .asUnsigned()
        .named(side === 0 ? 'first_element' : 'second_element');
    const choices = [element(0), element(1), sums.lane(i, width)];
    const lines = h.instance('decoder', decoder, { codes: w.lane(i, 2 * weightBits) });
    const strips = Array.from({ length: weightBits }, (_, place) => {
      const chosen = [lines.first, lines.second, lines.both]
        .map((hot, c) => (choices[c] ?? q).and(h.repeat(hot.bit(place), width)))
        .reduce((sum, term) => sum.or(term));
      // The weights' top place weighs less than nothing, so there the choice itself is added.
      const flips = place === top ? 1n << BigInt(signPlace) : (1n << BigInt(signPlace)) - 1n;
      return chosen.xor(h.uint(flips, width)).named(`place${place}`);
    });
    const [highest, ...lower] = strips.toReversed();
    if (highest === undefined) throw new RangeError('a weight has at least one bit');
    return { pp: h.concat(highest, ...lower) };
  });
  const constant = Array.from({ length: weightBits }, (_, place) => {
    const perChoice = place === top ? -(1n << BigInt(signPlace)) : 1n - (1n << BigInt(signPlace));
    return perChoice << BigInt(place);
  }).reduce((sum, part) => sum + part, 0n);
  const strips = Array.from({ length: weightBits }, (_, column) => ({ width, column }));
  return { pp: made.pp.packed, shape: { strips, constant } };
}

/** For each place of two weights, which of them has a one there alone, or both: `codes` -> `first`, `second`, `both`. */
const pairDecoder = (weightBits: number) =>
  module(
    pairDecoderName(weightBits),
    { codes: uin(2 * weightBits), first: uout(weightBits), second: uout(weightBits), both: uout(weightBits) },
    (_, { codes }) => {
      const [a, b] = [codes.lane(0, weightBits), codes.lane(1, weightBits)];
      return { first: a.and(b.not()), second: b.and(a.not()), both: a.and(b) };
    },
    { summary: 'bits of two weights as lines of which at most one is 1' },
  );

const pairDecoderName = (weightBits: number): string => `opal_pair_decoder_${weightBits}`;
