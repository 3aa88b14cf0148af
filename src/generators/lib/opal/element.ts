import type { Builder, Signal } from '../../../hdl/index.ts';

/** A bf16 value cut to what an element can be made of: sign, exponent field, and the fraction's top bits. */
export interface CutValue {
  readonly sign: Signal<'u'>;
  readonly exponent: Signal<'u'>;
  /** `bits - 1` of them. */
  readonly fraction: Signal<'u'>;
}

/** How the elements of one block are made. */
export interface ElementRule {
  /** Bits of an element: those of the wider precision where there are two. */
  readonly bits: number;
  /** The narrower precision, and whether it is in use; its elements stand left-aligned. */
  readonly narrow: { readonly bits: number; readonly isNarrow: Signal<'u'> } | null;
  /** Values may lie above the shared exponent, where they saturate; otherwise they never do. */
  readonly maySaturate: boolean;
}

/**
 * The magnitude in half steps, u(bits), shifted-out bits dropped: rounding halves away from zero looks at one bit below
 * the unit only, so an element of b bits is a matter of the b leading bits of the significand.
 */
function inHalves(
  h: Builder,
  { exponent, fraction }: CutValue,
  shared: Signal<'s'>,
  keep: Signal<'u'>,
  rule: ElementRule,
): Signal<'u'> {
  const width = exponent.width;
  const isNormal = exponent.any().named('is_normal');
  const significand = h.concat(isNormal, fraction);
  // E - e = (E + 128) - 1 - field, and adding the complement of the field subtracts the one along with it.
  const above = h.concat(shared.msb().not(), shared.slice(width - 2, 0));
  const sum = above.add(exponent.not()).named('distance');
  const isBelow = sum.msb();
  const amountBits = Math.ceil(Math.log2(rule.bits));
  const isFar = sum
    .slice(width - 1, amountBits)
    .any()
    .named('is_far');
  const near = keep.and(isFar.not());
  const visible = significand.and(h.repeat(near.named('is_visible'), rule.bits));
  const shifted = visible.shiftRight(sum.trunc(amountBits)).named('shifted');
  if (!rule.maySaturate) return shifted;
  const saturates = isBelow.not().and(isNormal).and(keep).named('is_above');
  const inside = shifted.and(h.repeat(isBelow, rule.bits));
  return inside.or(h.repeat(saturates, rule.bits));
}

/** Scales, rounds (halves away from zero) and saturates one value to an element; 0 where `keep` is 0. */
export function element(
  h: Builder,
  value: CutValue,
  shared: Signal<'s'>,
  keep: Signal<'u'>,
  rule: ElementRule,
): Signal<'u'> {
  const halves = inHalves(h, value, shared, keep, rule).named('halves');
  const { bits, narrow } = rule;
  const whole = halves.slice(bits - 1, 1);
  const sign = value.sign;
  if (narrow === null) {
    const carry = roundUp(halves.bit(0), whole).xor(sign);
    const flipped = h.concat(sign, whole.xor(h.repeat(sign, bits - 1))).named('flipped');
    return flipped.add(carry.extend(bits)).trunc(bits);
  }
  const dropped = bits - narrow.bits;
  const high = halves.slice(bits - 1, dropped + 1);
  const wideCarry = roundUp(halves.bit(0), whole);
  const narrowCarry = roundUp(halves.bit(dropped), high);
  const carry = h.mux(narrow.isNarrow, narrowCarry, wideCarry).xor(sign).named('carry');
  // In the narrow precision the low bits repeat the carry: it runs through them and leaves zeros behind.
  const low = h.mux(
    narrow.isNarrow,
    h.repeat(carry, dropped),
    halves.slice(dropped, 1).xor(h.repeat(sign, dropped)),
  );
  const flipped = h.concat(sign, high.xor(h.repeat(sign, narrow.bits - 1)), low).named('flipped');
  return flipped.add(carry.extend(bits)).trunc(bits);
}

/** Rounds up unless the magnitude is the largest already. */
const roundUp = (half: Signal<'u'>, whole: Signal<'u'>): Signal<'u'> => half.and(whole.all().not());
