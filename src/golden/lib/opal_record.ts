import type { OpalRecordLayout, RecordField } from '../../spec/lib/opal.ts';
import type { OpalBlock } from './opal_block.ts';

/** A record's numbers as they stand in it: elements in lanes, and the exponent or its offset. */
export interface OpalRecord {
  /** In the record's lanes: left-aligned when the block is of the narrow precision. */
  readonly elements: readonly bigint[];
  readonly outliers: readonly { readonly code: bigint; readonly lane: number }[];
  /** `E` s(8), or `off` u(4). */
  readonly exponent: bigint;
  readonly invalid: boolean;
}

const fieldBits = (field: RecordField, values: readonly bigint[]): bigint =>
  values.reduce(
    (bits, value, i) => bits | (BigInt.asUintN(field.bits, value) << BigInt(field.offset + i * field.stride)),
    0n,
  );

const fieldValues = (field: RecordField, record: bigint): bigint[] =>
  Array.from({ length: field.count }, (_, i) =>
    BigInt.asUintN(field.bits, record >> BigInt(field.offset + i * field.stride)),
  );

/** Bits of a block's record. `alignment`: places by which narrow elements stand to the left. */
export function packOpalRecord(layout: OpalRecordLayout, block: OpalBlock, alignment = 0): bigint {
  const lanes = block.elements.map((q) => q << BigInt(alignment));
  return (
    fieldBits(layout.elements, lanes) |
    fieldBits(
      layout.outlierValues,
      block.outliers.map(({ code }) => code),
    ) |
    fieldBits(
      layout.outlierIndices,
      block.outliers.map(({ lane }) => BigInt(lane)),
    ) |
    fieldBits(layout.exponent, [BigInt(block.offset ?? block.exponent)]) |
    fieldBits(layout.invalid, [block.invalid ? 1n : 0n])
  );
}

/** Numbers of a record; `twoLevel` says that the exponent field is an offset. */
export function unpackOpalRecord(layout: OpalRecordLayout, record: bigint, twoLevel: boolean): OpalRecord {
  const indices = fieldValues(layout.outlierIndices, record);
  const [exponent = 0n] = fieldValues(layout.exponent, record);
  return {
    elements: fieldValues(layout.elements, record).map((q) => BigInt.asIntN(layout.elements.bits, q)),
    outliers: fieldValues(layout.outlierValues, record).map((code, i) => ({
      code,
      lane: Number(indices[i] ?? 0n),
    })),
    exponent: twoLevel ? exponent : BigInt.asIntN(8, exponent),
    invalid: fieldValues(layout.invalid, record)[0] === 1n,
  };
}
