/** Inclusive integer ranges and the widths that hold them. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** Values of a `bits` wide number. */
export const rangeOf = (bits: number, signed: boolean): Range =>
  signed
    ? { low: -(1n << BigInt(bits - 1)), high: (1n << BigInt(bits - 1)) - 1n }
    : { low: 0n, high: (1n << BigInt(bits)) - 1n };

/** Range of a product of two independent operands. */
export function productOf(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  corners.sort((x, y) => (x < y ? -1 : 1));
  const [low = 0n, , , high = 0n] = corners;
  return { low, high };
}

/** Range of a sum of `count` independent values. */
export const sumOf = (range: Range, count: bigint): Range => ({
  low: range.low * count,
  high: range.high * count,
});

export const contains = (outer: Range, inner: Range): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

/** Least width that holds every value of `range`. */
export function bitsFor(range: Range, signed: boolean): number {
  let bits = 1;
  while (!contains(rangeOf(bits, signed), range)) bits++;
  return bits;
}

/** Greatest count of independent values of `range` whose sum always stays within `outer`. `range` spans zero and more. */
export function greatestCount(outer: Range, range: Range): bigint {
  const up = range.high > 0n ? outer.high / range.high : null;
  const down = range.low < 0n ? outer.low / range.low : null;
  if (up === null) return down ?? 0n;
  return down === null || up < down ? up : down;
}
