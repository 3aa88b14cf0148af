/** Draws that follow from a seed alone, on every machine alike. */
export interface Random {
  /** A pattern of `count` bits. */
  bits(count: number): bigint;
  /** A whole number from `low` to `high`, both included, at most 2^32 apart. */
  between(low: number, high: number): number;
  /** True once in `times` draws. */
  oneIn(times: number): boolean;
  /** One of the values. @throws RangeError when there is none. */
  pick<T>(values: readonly T[]): T;
}

const WORD = 2 ** 32;

/** Xorshift of 32 bits (Marsaglia, "Xorshift RNGs", 2003), its output scrambled by a multiplication. */
function words(seed: number): () => number {
  // Zero is the one state that never changes.
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x2545f491) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) ^ (state >>> 12)) >>> 0;
  };
  // Near seeds have near states; a few rounds part them.
  for (let round = 0; round < 8; round++) next();
  return next;
}

export function random(seed: number): Random {
  const next = words(seed);
  const between = (low: number, high: number): number => low + Math.floor((next() / WORD) * (high - low + 1));
  return {
    bits(count) {
      let value = 0n;
      for (let have = 0; have < count; have += 32) value = (value << 32n) | BigInt(next());
      return BigInt.asUintN(count, value);
    },
    between,
    oneIn: (times) => between(1, times) === 1,
    pick(values) {
      const value = values[between(0, values.length - 1)];
      if (value === undefined) throw new RangeError('nothing to pick from');
      return value;
    },
  };
}

/** The numbers from 0 up to `count` in drawn order. */
export const shuffled = (draw: Random, count: number): number[] =>
  Array.from({ length: count }, (_, place) => ({ place, key: draw.between(0, 2 ** 30) }))
    .sort((a, b) => a.key - b.key)
    .map(({ place }) => place);
