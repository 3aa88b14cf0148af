import type { Builder, Signal } from '../../hdl/index.ts';

/** One bit that may be known while generating; gates fold what is known. */
export type Bit = Signal<'u'> | 0 | 1;

export const isKnown = (bit: Bit): bit is 0 | 1 => typeof bit === 'number';

export function not(a: Bit): Bit {
  return isKnown(a) ? (a === 0 ? 1 : 0) : a.not();
}

export function and(a: Bit, b: Bit): Bit {
  if (isKnown(a)) return a === 0 ? 0 : b;
  if (isKnown(b)) return b === 0 ? 0 : a;
  return a.and(b);
}

export function or(a: Bit, b: Bit): Bit {
  if (isKnown(a)) return a === 1 ? 1 : b;
  if (isKnown(b)) return b === 1 ? 1 : a;
  return a.or(b);
}

export function xor(a: Bit, b: Bit): Bit {
  if (isKnown(a)) return a === 0 ? b : not(b);
  if (isKnown(b)) return b === 0 ? a : not(a);
  return a.xor(b);
}

export const all = (bits: readonly Bit[]): Bit => bits.reduce<Bit>(and, 1);
export const any = (bits: readonly Bit[]): Bit => bits.reduce<Bit>(or, 0);

/** The bit as a signal, constants included. */
export const signal = (h: Builder, bit: Bit): Signal<'u'> => (isKnown(bit) ? h.uint(bit, 1) : bit);

/** A name where the bit is a signal. */
export const named = (bit: Bit, name: string): Bit => (isKnown(bit) ? bit : bit.named(name));

/** Bits of a signal, least significant first. */
export const bitsOf = (value: Signal): Signal<'u'>[] =>
  Array.from({ length: value.width }, (_, i) => value.bit(i));

/** Bits, least significant first, as one signal. */
export function fromBits(h: Builder, bits: readonly Bit[]): Signal<'u'> {
  const [top, ...rest] = [...bits].reverse().map((bit) => signal(h, bit));
  if (top === undefined) throw new RangeError('no bits to join');
  return h.concat(top, ...rest);
}
