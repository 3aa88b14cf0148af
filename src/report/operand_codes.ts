import type { CatalogEntry } from '../catalog_unit.ts';
import { UsageFailure } from '../errors.ts';
import { type DintEncoding, quantizeDint } from '../formats/dint.ts';
import { quantizeInt } from '../formats/int.ts';
import { quantizeRows } from '../formats/int_rows.ts';
import { recoder } from '../golden/lib/recoding.ts';
import type { RecodingConfig } from '../spec/lib/recoding.ts';
import type { OperandTensor } from './operand_tensors.ts';

/** Bits of the operands of a unit that multiplies weights by integer activations. */
export interface OperandFormat {
  readonly weightBits: number;
  readonly activationBits: number;
  readonly activationSigned: boolean;
  /** Of dINT weights; null for integers. */
  readonly encoding: DintEncoding | null;
  readonly weightSigned: boolean;
  readonly zeroPoint: boolean;
  /** What stands at `w_recoded` for a code; null where codes stand at `w`. */
  readonly recode: ((code: bigint) => bigint) | null;
}

/** Values of a tensor as a unit's codes, unsigned bit patterns. */
export interface OperandCodes {
  readonly weights: ArrayLike<number>;
  readonly activations: ArrayLike<number>;
  /** Zero point of the group that weight i belongs to. */
  readonly zeroPointOf: (weight: number) => number;
  readonly rowLength: number;
}

/** Values that share a scale. */
const GROUP = 128;

/** Whether a unit multiplies weights by integer activations: what there is energy stimulus for. */
export const hasOperands = ({ unit }: CatalogEntry): boolean => /^d?int_(mul|mac|dot)$/.test(unit);

/** Throws E_ENERGY_UNIT for a unit whose operands are of another kind. */
export function operandFormat(entry: CatalogEntry): OperandFormat {
  if (!hasOperands(entry))
    throw new UsageFailure({
      code: 'E_ENERGY_UNIT',
      what: `there is no stimulus for the energy of ${entry.module}`,
      fix: 'name a multiplier, accumulator or dot product of INT or dINT weights and INT activations',
    });
  const { config } = entry;
  return {
    weightBits: Number(config.weightBits),
    activationBits: Number(config.activationBits),
    activationSigned: config.activationSigned !== false,
    encoding: (config.encoding as DintEncoding | undefined) ?? null,
    weightSigned: config.weightSigned !== false,
    zeroPoint: config.zeroPoint === true || config.encoding === 'asym',
    recode: config.recoded === true ? recoder(config as unknown as RecodingConfig).encode : null,
  };
}

/** Quantizes a tensor to a unit's formats: absolute maximum per group of 128, or minimum and maximum where a zero point is. */
export function operandCodes(tensor: OperandTensor, format: OperandFormat): OperandCodes {
  const { weights, activations, rowLength } = tensor;
  const { weightBits, activationBits, activationSigned, encoding, weightSigned } = format;
  const grouping = { rowLength, groupSize: GROUP };
  const asActivations = activationSigned
    ? quantizeInt(activations, { bits: activationBits, ...grouping }).codes
    : quantizeRows(activations, { bits: activationBits, rowLength, symmetric: false }).codes;
  const common = { activations: asActivations, rowLength };
  if (encoding === null && !weightSigned) {
    const { codes, zeroPoints } = quantizeRows(weights, { bits: weightBits, rowLength, symmetric: false });
    return { ...common, weights: codes, zeroPointOf: (i) => zeroPoints[Math.floor(i / rowLength)] ?? 0 };
  }
  const { codes, zeroPoints } =
    encoding === null
      ? quantizeInt(weights, { bits: weightBits, ...grouping })
      : quantizeDint(weights, { bits: weightBits, encoding, ...grouping });
  const groups = Math.ceil(rowLength / GROUP);
  const groupOf = (i: number): number =>
    Math.floor(i / rowLength) * groups + Math.floor((i % rowLength) / GROUP);
  return { ...common, weights: codes, zeroPointOf: (i) => zeroPoints[groupOf(i)] ?? 0 };
}
