/** Exact dyadic rationals: significand * 2^exponent. What floating point rounds. */
export interface Dyadic {
  readonly significand: bigint;
  readonly exponent: number;
}

export const dyadic = (significand: bigint, exponent = 0): Dyadic => ({ significand, exponent });

const shifted = (value: bigint, places: number): bigint => value << BigInt(places);

export function sum(a: Dyadic, b: Dyadic): Dyadic {
  const exponent = Math.min(a.exponent, b.exponent);
  const significand =
    shifted(a.significand, a.exponent - exponent) + shifted(b.significand, b.exponent - exponent);
  return { significand, exponent };
}

export const product = (a: Dyadic, b: Dyadic): Dyadic => ({
  significand: a.significand * b.significand,
  exponent: a.exponent + b.exponent,
});

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Bits of a natural number: 0 for 0, else floor(log2) + 1. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const digits = value.toString(16);
  return 4 * digits.length - 4 + (32 - Math.clz32(Number.parseInt(digits.slice(0, 1), 16)));
}

/** floor(log2 |x|). @throws RangeError for zero. */
export function topExponent({ significand, exponent }: Dyadic): number {
  if (significand === 0n) throw new RangeError('zero has no exponent');
  return exponent + bitLength(absolute(significand)) - 1;
}

/** x in units of 2^unit, the magnitude truncated. */
export function truncateTo({ significand, exponent }: Dyadic, unit: number): bigint {
  const places = exponent - unit;
  if (places >= 0) return shifted(significand, places);
  const magnitude = absolute(significand) >> BigInt(-places);
  return significand < 0n ? -magnitude : magnitude;
}

/** x in units of 2^unit, to the nearest, ties to even. */
export function roundTo({ significand, exponent }: Dyadic, unit: number): bigint {
  const places = exponent - unit;
  if (places >= 0) return shifted(significand, places);
  const below = BigInt(-places);
  const floor = significand >> below;
  const rest = significand - (floor << below);
  const half = 1n << (below - 1n);
  const up = rest > half || (rest === half && (floor & 1n) === 1n);
  return up ? floor + 1n : floor;
}
