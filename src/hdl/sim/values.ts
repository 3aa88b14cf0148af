/**
 * How generated JavaScript holds values. Up to 32 bits: one number, canonical for its sign (so `s8` is -128..127).
 * Above: 32-bit limbs as int32, least significant first, zero above the width whatever the sign.
 */

export const isWide = (width: number): boolean => width > 32;
export const limbCount = (width: number): number => Math.ceil(width / 32);

/** Bit mask of up to 32 bits as an int32 literal. */
export const maskLiteral = (width: number): string => (width >= 32 ? '-1' : `${2 ** width - 1}`);

/** Brings an int32 expression into canonical form of a narrow type. */
export function canonical(expression: string, width: number, sign: 'u' | 's'): string {
  if (sign === 'u')
    return width >= 32 ? `((${expression}) >>> 0)` : `((${expression}) & ${maskLiteral(width)})`;
  return width >= 32 ? `((${expression}) | 0)` : `((${expression}) << ${32 - width} >> ${32 - width})`;
}

/** Functions the generated code may call. */
export const helpers = {
  parity(x: number): number {
    let v = x ^ (x >>> 16);
    v ^= v >>> 8;
    v ^= v >>> 4;
    return (0x6996 >>> (v & 15)) & 1;
  },
  /** Limbs to an exact value. */
  big(limbs: readonly number[], width: number, signed: boolean): bigint {
    let value = 0n;
    for (let i = limbs.length - 1; i >= 0; i--) value = (value << 32n) | BigInt((limbs[i] ?? 0) >>> 0);
    return signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
  },
  /** Limb `index` of a value modulo 2^width. */
  limb(value: bigint, width: number, index: number): number {
    return Number(BigInt.asIntN(32, BigInt.asUintN(width, value) >> BigInt(32 * index)));
  },
};
