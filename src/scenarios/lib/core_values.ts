import { bf16 } from '../../formats/float.ts';
import { pack } from '../../golden/lib/lanes.ts';
import type { CoreShape } from '../../spec/lib/core.ts';
import { floatOf, type ValueTies } from './core_probes.ts';
import { bf16Bits } from './core_steer.ts';
import { tiedSignificand } from './core_ties.ts';
import { floatAt, negated } from './floats.ts';
import type { Random } from './random.ts';

/** Rows of V that show something: what a row weighs, what their sums are. */

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Codes of a power of two: V as large as makes all of a place's rows count alike, three places apart. */
export function showCodes(
  draw: Random,
  { rowLength, headSize }: CoreShape,
  valueBits: number,
  codes: readonly bigint[],
): bigint[] {
  const turn = draw.between(0, rowLength - 1);
  const apart = draw.between(1, 3);
  return times(rowLength, (row) => {
    const at = (row + turn) % rowLength;
    return pack(
      times(headSize, (place) => {
        if (at % headSize !== place) return 0n;
        const partners = codes.filter((_, i) => ((i + turn) % rowLength) % headSize === place);
        const least = Math.min(...partners.map(Number));
        const order = Math.floor(at / headSize);
        const log = Math.min(valueBits - 2, Number(codes[row] ?? 0n) - least + apart * order);
        const value = 1n << BigInt(Math.max(0, log));
        return BigInt.asUintN(valueBits, draw.oneIn(2) ? -value : value);
      }),
      valueBits,
    );
  });
}

/** Floating values: one row at a time in each place, as it is or times anything. */
export function showFloats(draw: Random, { rowLength, headSize }: CoreShape): bigint[] {
  const start = draw.between(0, rowLength - 1);
  const isPlain = draw.oneIn(2);
  const step = draw.between(1, Math.max(1, rowLength - 1));
  return times(rowLength, (row) =>
    pack(
      times(headSize, (place) => {
        if ((start + place * step) % rowLength !== row) return 0n;
        return isPlain ? bf16Bits(draw.oneIn(2) ? -1 : 1) : floatAt(draw, bf16, draw.between(-2, 2));
      }),
      16,
    ),
  );
}

/** Floating values that cancel, or meet at any distance, so that what is left of their products is small. */
export function hardFloats(draw: Random, { rowLength, headSize }: CoreShape): bigint[] {
  const columns = times(headSize, () => {
    const large = floatAt(draw, bf16, draw.between(-4, 4));
    const [a, b] = [draw.between(0, rowLength - 1), draw.between(0, rowLength - 1)];
    const apart = draw.pick([1, 2, 4, 8, 16, 24, draw.between(1, 40)]);
    return times(rowLength, (row) => {
      if (row === a) return large;
      if (row === b) return negated(bf16, large);
      return draw.oneIn(3) ? 0n : floatAt(draw, bf16, draw.oneIn(4) ? apart : -apart);
    });
  });
  return times(rowLength, (row) =>
    pack(
      columns.map((column) => column[row] ?? 0n),
      16,
    ),
  );
}

/** Values whose sums are ties of the last rounding, or a little more or less. */
export function hardCodes(draw: Random, { rowLength, headSize }: CoreShape, valueBits: number): bigint[] {
  const half = 2 ** (valueBits - 1);
  return times(rowLength, () =>
    pack(
      times(headSize, () =>
        BigInt.asUintN(
          valueBits,
          BigInt(draw.pick([0, 0, 1, -1, -half, half - 1, half >> 1, draw.between(-half, half - 1)])),
        ),
      ),
      valueBits,
    ),
  );
}

export interface CodedValues {
  readonly valueBits: number;
  readonly sumFraction: number;
}

/** Values whose sums come as close to `targets`, one for each place, in units of a sum, as they can. */
export function codesSumming(
  { valueBits, sumFraction }: CodedValues,
  codes: readonly bigint[],
  targets: readonly number[],
): bigint[] {
  const order = unitsOf(sumFraction, codes);
  const most = 2 ** (valueBits - 1) - 1;
  const columns = targets.map((target) => {
    let left = target;
    const column = codes.map(() => 0n);
    for (const { row, unit } of order) {
      const value = Math.max(-most, Math.min(most, Math.round(left / 2 ** unit)));
      left -= value * 2 ** unit;
      column[row] = BigInt.asUintN(valueBits, BigInt(value));
    }
    return column;
  });
  return codes.map((_, row) =>
    pack(
      columns.map((column) => column[row] ?? 0n),
      valueBits,
    ),
  );
}

/** Rows that weigh a whole number of units, the heaviest first. */
const unitsOf = (sumFraction: number, codes: readonly bigint[]) =>
  codes
    .map((code, row) => ({ row, unit: sumFraction - Number(code) }))
    .filter(({ unit }) => unit >= 0)
    .sort((a, b) => b.unit - a.unit);

/** Values whose sums times a scale of 8 significant bits are ties of 8 significant bits, or a single bit off. */
export function tiedCodes(
  draw: Random,
  { headSize }: CoreShape,
  values: CodedValues,
  codes: readonly bigint[],
  { scale, room }: ValueTies,
): bigint[] {
  const order = unitsOf(values.sumFraction, codes);
  const finest = order.at(-1)?.unit ?? 0;
  const bits = values.valueBits - 1 + (order[0]?.unit ?? 0) - finest;
  const targets = times(headSize, () => {
    const beside = draw.pick([-1, 0, 1, 1, -1] as const);
    const units = room === null ? ([128, 255] as const) : ([0, 2 ** draw.between(0, 7)] as const);
    const tie = tiedSignificand(draw, beside, { bits, scale, units, room });
    return (tie ?? 0) * 2 ** finest * (draw.oneIn(2) ? -1 : 1);
  });
  return codesSumming(values, codes, targets);
}

/** Floating values whose sums, each weighing `weight`, are the targets: eight bits of what is left each, in order. */
export function floatsSumming(rowLength: number, weight: number, targets: readonly number[]): bigint[] {
  const columns = targets.map((target) => {
    let left = target / weight;
    return times(rowLength, () => {
      const code = Number.isFinite(left) ? bf16Bits(left) : 0n;
      left -= floatOf(code);
      return code;
    });
  });
  return times(rowLength, (row) =>
    pack(
      columns.map((column) => column[row] ?? 0n),
      16,
    ),
  );
}
