/**
 * bf16, the upper half of an fp32 word, at array speed. Bits are unsigned; rounding is to the nearest, ties to even,
 * denormals are kept, NaN becomes the quiet NaN.
 */

const QUIET_NAN = 0x7fc0;
const FP32_QUIET_NAN = 0x7fc00000;
const FP32_INFINITY = 0x7f800000;

const word = new Uint32Array(1);
const real = new Float32Array(word.buffer);

/** Bits of the fp32 number nearest to `value`; NaN is the quiet one. */
export function fp32Bits(value: number): number {
  if (Number.isNaN(value)) return FP32_QUIET_NAN;
  real[0] = value;
  return word[0] ?? 0;
}

/** Value of fp32 bits. */
export function fp32Value(bits: number): number {
  word[0] = bits;
  return real[0] ?? 0;
}

/** bf16 bits nearest to fp32 bits. */
export function bf16OfFp32(bits: number): number {
  if ((bits & 0x7fffffff) > FP32_INFINITY) return QUIET_NAN;
  // Just under half a unit, and the last kept bit: a tie goes up from an odd code only. Infinities have nothing to round.
  return ((bits >>> 0) + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

/** Value of bf16 bits, exact. */
export const bf16Value = (bits: number): number => fp32Value(bits << 16);

/** bf16 bits nearest to every fp32 number. */
export function toBf16(values: Float32Array): Uint16Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const codes = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) codes[i] = bf16OfFp32(words[i] ?? 0);
  return codes;
}

/** Values of bf16 bits, exact. */
export function fromBf16(codes: Uint16Array): Float32Array {
  const words = new Uint32Array(codes.length);
  for (let i = 0; i < codes.length; i++) words[i] = (codes[i] ?? 0) << 16;
  return new Float32Array(words.buffer);
}

/** Every number replaced by the nearest one that bf16 has. */
export const roundToBf16 = (values: Float32Array): Float32Array => fromBf16(toBf16(values));
