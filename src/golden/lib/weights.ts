import { type DintFormat, dintHalfSteps } from '../../formats/dint.ts';
import { decodeInt } from '../../formats/int.ts';
import {
  type DintWeight,
  hasZeroPoint,
  type IntWeight,
  isDint,
  type Weight,
} from '../../spec/lib/weights.ts';

type Codes = Pick<IntWeight, 'weightBits' | 'weightSigned'> | DintWeight;

/** What a code says by itself, in the unit the hardware counts in (1 for INT, half steps for dINT). */
export interface RawWeight {
  /** Value before any zero point is subtracted. */
  readonly units: bigint;
  /** A zero point applies: to every INT code, to all dINT codes but the two half steps. */
  readonly integer: boolean;
}

/** Meaning of a weight code, zero point aside. */
export function rawWeight(weight: Codes, code: bigint): RawWeight {
  const bits = weight.weightBits;
  if (!isDint(weight)) {
    return { units: BigInt(decodeInt({ bits, signed: weight.weightSigned }, Number(code))), integer: true };
  }
  const format: DintFormat = { bits, encoding: weight.encoding };
  const units = BigInt(dintHalfSteps(format, Number(code)));
  return { units, integer: units !== 1n && units !== -1n };
}

/** Value with the zero point taken off, in the same unit. */
export function lessZeroPoint(weight: Weight, { units, integer }: RawWeight, z: bigint): bigint {
  if (!hasZeroPoint(weight) || !integer) return units;
  return units - (isDint(weight) ? 2n * z : z);
}
