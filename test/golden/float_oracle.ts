import { bf16Value, fp32Bits, fp32Value } from '../../src/formats/bf16.ts';

/**
 * Fixed-point arithmetic over bigints, wide enough for every bf16 product and fp32 number, and the nearest float
 * by bisection over all codes: another way than the goldens'.
 */
export const POINT = 1200;

const INFINITY = 0x7f800000;
const NAN = 0x7fc00000;

/** A finite fp32 or bf16 number in units of 2^-POINT. */
export const fixed = (value: number): bigint => BigInt(value * 2 ** 149) << BigInt(POINT - 149);

/** Code of the nearest float that is a multiple of `step` codes of fp32 (2^16 for bf16), in fp32's codes. */
function nearestCode(magnitude: bigint, step: number): number {
  const at = (index: number): bigint =>
    index * step >= INFINITY ? 1n << BigInt(POINT + 128) : fixed(fp32Value(index * step));
  let low = 0;
  let high = INFINITY / step;
  if (magnitude >= at(high)) return INFINITY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle) <= magnitude) low = middle;
    else high = middle;
  }
  const below = magnitude - at(low);
  const above = at(high) - magnitude;
  const up = above < below || (above === below && low % 2 === 1);
  return (up ? high : low) * step;
}

/** fp32 bits of a fixed-point number; the sign of a zero is that of `x`, or plus. */
export function nearestFp32(x: bigint): bigint {
  const code = BigInt(nearestCode(x < 0n ? -x : x, 1));
  return x < 0n ? code + 0x80000000n : code;
}

/** bf16 bits of a fixed-point number. */
export function nearestBf16(x: bigint): bigint {
  const code = BigInt(nearestCode(x < 0n ? -x : x, 2 ** 16) / 2 ** 16);
  return x < 0n ? code + 0x8000n : code;
}

/** The exponent field's meaning: denormals stand where the least normal number does. */
const exponentOf = (value: number): number => Math.max((fp32Bits(value) >>> 23) & 255, 1) - 127;

interface Lane {
  readonly w: number;
  readonly a: number;
}

/** Place of a product by what stands in its operands. */
export type Place = (lane: Lane) => number;
export const bf16Place: Place = ({ w, a }) => exponentOf(w) + exponentOf(a);
export const intPlace =
  (weightBits: number): Place =>
  ({ a }) =>
    exponentOf(a) + weightBits - 1;

/** One step of an aligned sum, on numbers; fp32 bits in and out. */
export function alignedStep(acc: bigint, lanes: readonly Lane[], place: Place, guardBits: number): bigint {
  const old = fp32Value(Number(acc));
  const infinite = old + lanes.reduce((sum, { w, a }) => sum + (Number.isFinite(w * a) ? 0 : w * a), 0);
  if (!Number.isFinite(infinite)) return BigInt(fp32Bits(infinite));
  const terms = [
    { units: fixed(old), place: exponentOf(old), negative: Object.is(old, -0) },
    ...lanes.map((lane) => ({
      // Each operand is a whole number of 2^-133, but for integers, which are whole anyway.
      units: (BigInt(lane.w * 2 ** 133) * BigInt(lane.a * 2 ** 133)) << BigInt(POINT - 266),
      place: place(lane),
      negative: Object.is(lane.w * lane.a, -0),
    })),
  ];
  const live = terms.filter(({ units }) => units !== 0n);
  if (live.length === 0) return terms.every(({ negative }) => negative) ? 0x80000000n : 0n;
  const cut = BigInt(POINT + Math.max(exponentOf(old), ...live.map((term) => term.place)) - 23 - guardBits);
  const sum = live.reduce((total, { units }) => {
    const kept = ((units < 0n ? -units : units) >> cut) << cut;
    return units < 0n ? total - kept : total + kept;
  }, 0n);
  return nearestFp32(sum);
}

/** One step of a sequential sum: binary64 holds the product exactly and more than twice fp32's bits of the sum. */
export function sequentialStep(
  acc: bigint,
  lanes: readonly Lane[],
  settle: (value: number) => number,
): bigint {
  let sum = fp32Value(Number(acc));
  for (const { w, a } of lanes) sum = settle(Math.fround(sum + w * a));
  return Number.isNaN(sum) ? BigInt(NAN) : BigInt(fp32Bits(sum));
}

/** Denormals to zero of their sign. */
export const flushed = (value: number): number => (Math.abs(value) < 2 ** -126 ? value * 0 : value);

/** Operands of a cycle as numbers. */
export function lanesOf(w: bigint, a: bigint, count: number, weightBits: number | undefined): Lane[] {
  return Array.from({ length: count }, (_, lane) => {
    const bits = weightBits ?? 16;
    const code = BigInt.asUintN(bits, w >> BigInt(lane * bits));
    const activation = BigInt.asUintN(16, a >> BigInt(lane * 16));
    return {
      w: weightBits === undefined ? bf16Value(Number(code)) : Number(BigInt.asIntN(bits, code)),
      a: bf16Value(Number(activation)),
    };
  });
}
