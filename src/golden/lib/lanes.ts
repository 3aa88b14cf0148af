import type { Values } from './golden.ts';

/** Value of an input port. @throws RangeError when the stimulus lacks it. */
export function input(inputs: Values, name: string): bigint {
  const value = inputs[name];
  if (value === undefined) throw new RangeError(`the stimulus has no value for port '${name}'`);
  return value;
}

/** Lanes of a packed port as unsigned bit patterns, lane 0 from the least significant bits. */
export function unpack(value: bigint, bits: number, count: number): bigint[] {
  return Array.from({ length: count }, (_, lane) => BigInt.asUintN(bits, value >> BigInt(lane * bits)));
}

/** Packs lanes of `bits` each, lane 0 into the least significant bits. */
export const pack = (lanes: readonly bigint[], bits: number): bigint =>
  lanes.reduceRight((packed, lane) => (packed << BigInt(bits)) | BigInt.asUintN(bits, lane), 0n);

/** Reads a `bits` wide pattern as a number. */
export const interpret = (pattern: bigint, bits: number, signed: boolean): bigint =>
  signed ? BigInt.asIntN(bits, pattern) : BigInt.asUintN(bits, pattern);
