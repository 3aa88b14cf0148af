import type { Builder, Signal } from '../../../hdl/index.ts';
import type { ExactSum } from '../../../spec/opal_accumulate.ts';
import type { Controls } from './accumulate.ts';
import { bias, fp32, signedBits } from './format.ts';
import { rotating } from './rotate.ts';
import { roundAnywhere } from './round.ts';

/** A product before it joins an exact sum. */
export interface ExactProduct {
  readonly p: Signal<'s'>;
  readonly exponent: Signal<'s'>;
  readonly invalid: Signal<'u'>;
}

/** A fixed-point sum wide enough for every product, and a flag that it is no number; fp32 where it is read. */
export function exactAccumulator(
  h: Builder,
  sum: ExactSum,
  contexts: number,
  { p, exponent, invalid }: ExactProduct,
  control: Controls,
): Signal<'u'> {
  const { leastExponent, greatestExponent, bits } = sum;
  const range = greatestExponent - leastExponent;
  const width = signedBits(
    -(2 ** (exponent.width - 1)) - Math.abs(leastExponent),
    2 ** exponent.width + range,
  );
  const up = exponent.extend(width).add(h.sint(-leastExponent, width)).trunc(width).named('up');
  const isOutside = up.msb().or(up.gt(range)).and(p.asUnsigned().any()).named('is_outside');
  const steps = signedBits(0, Math.max(1, range)) - 1;
  const amount = up
    .asUnsigned()
    .slice(steps - 1, 0)
    .named('amount');
  const placed = p.shiftLeft(amount).named('placed');
  const term = (placed.width >= bits ? placed.trunc(bits) : placed.extend(bits)).named('term');
  const sums = rotating(h, 'sum', bits, contexts, control);
  const flags = rotating(h, 'not_a_number', 1, contexts, control);
  const keeps = control.clear.not().named('keeps');
  const start = sums.oldest.and(h.repeat(keeps, bits)).asSigned().named('start');
  sums.next(start.add(term).trunc(bits).asUnsigned());
  flags.next(flags.oldest.and(keeps).or(invalid).or(isOutside));
  const negative = sums.newest.msb();
  const magnitude = sums.newest
    .xor(h.repeat(negative, bits))
    .add(negative.extend(bits))
    .trunc(bits)
    .named('magnitude');
  const top = leastExponent + bits - 1 + bias(fp32);
  const field = h.sint(top, signedBits(Math.min(0, top), Math.max(0, top)));
  const special = { nan: flags.newest, infinite: h.uint(0, 1), negative };
  return h.scope('result', () => roundAnywhere(h, fp32, { magnitude, exponent: field }, special));
}
