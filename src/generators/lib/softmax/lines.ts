import type { Builder, Signal } from '../../../hdl/index.ts';
import {
  finestShift,
  type PowerTerm,
  type Segment,
  type Segments,
} from '../../../spec/lib/softmax_segments.ts';
import { smallSum } from './sum.ts';

/** Value and fraction bits. */
export interface Fixed {
  readonly value: Signal<'u'>;
  readonly fractionBits: number;
}

/** slope * x + offset of the segment that the top two bits of x name; x a fraction, the result below 2, all bits kept. */
export function segmentLine(h: Builder, x: Signal<'u'>, segments: Segments): Fixed {
  const finest = finestShift(segments);
  const fractionBits = x.width + finest;
  const width = fractionBits + 1;
  const segment = x.width > 1 ? x.slice(x.width - 1, x.width - 2) : h.concat(x, h.uint(0, 1));
  const rests = segments.map(({ slope }) => slope.filter((term) => term.shift > 0));
  const rows = Math.max(...rests.map((terms) => terms.length));
  const strips = Array.from({ length: rows }, (_, row) => {
    const cases = rests.map((terms) => term(h, x, terms[row], finest, width));
    return { value: chosen(h, segment, cases).named(`term${row}`), column: 0 };
  });
  const constants = segments.map((s) => h.uint(constantOf(s, fractionBits, width), width));
  const offset = { value: chosen(h, segment, constants).named('offset'), column: 0 };
  const whole = { value: x, column: finest };
  return { value: smallSum(h, 'line', [whole, ...strips, offset], width), fractionBits };
}

function chosen(h: Builder, segment: Signal<'u'>, cases: readonly Signal<'u'>[]): Signal<'u'> {
  const [first, ...others] = cases;
  if (first === undefined) throw new RangeError('four segments');
  return h.select(segment, [first, ...others]);
}

/** x * 2^-shift on the common grid, or its complement: the missing unit is in the offset. */
function term(
  h: Builder,
  x: Signal<'u'>,
  at: PowerTerm | undefined,
  finest: number,
  width: number,
): Signal<'u'> {
  if (at === undefined) return h.uint(0, width);
  const value = (finest > at.shift ? x.shiftLeft(finest - at.shift) : x).extend(width);
  return at.sign === 1 ? value : value.not();
}

function constantOf({ slope, offset }: Segment, fractionBits: number, width: number): bigint {
  const units = slope.filter(({ sign, shift }) => sign === -1 && shift > 0).length;
  const sum = offset.reduce(
    (total, { sign, shift }) => total + BigInt(sign) * (1n << BigInt(fractionBits - shift)),
    BigInt(units),
  );
  return sum & ((1n << BigInt(width)) - 1n);
}
