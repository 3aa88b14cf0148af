import { bf16Value } from '../../formats/bf16.ts';
import type { CoreShape } from '../../spec/lib/core.ts';
import { BF16_BITS } from '../../spec/lib/float.ts';
import { describeBf16 } from './describe_float.ts';
import { unpack } from './lanes.ts';
import type { Beat } from './stream.ts';

/** How codes of weights and values read. */
interface CoreTexts {
  readonly weightBits: number;
  readonly weight: (code: bigint) => string;
  readonly valueBits: number;
  readonly value: (code: bigint) => string;
}

export const bf16Text = (code: bigint): string => String(bf16Value(Number(code)));

/** The numbers in a transfer of a core: weights row by row, scales with `-` behind those of masked scores. */
export function describeCore(shape: CoreShape, texts: CoreTexts, stream: string, { data }: Beat): string {
  const { blockSize, rows, headSize, lanes } = shape;
  const row = (at: number): string =>
    unpack(data >> BigInt(at * blockSize * texts.weightBits), texts.weightBits, blockSize)
      .map(texts.weight)
      .join(' ');
  switch (stream) {
    case 's_axis':
      return unpack(data, BF16_BITS, lanes).map(bf16Text).join(' ');
    case 'w_axis':
      return Array.from({ length: rows }, (_, at) => row(at)).join(' | ');
    case 'c_axis':
      return unpack(data, BF16_BITS, rows)
        .map((scale, at) => `${bf16Text(scale)}${(data >> BigInt(BF16_BITS * rows + at)) & 1n ? '' : '-'}`)
        .join(' ');
    case 'v_axis':
      return unpack(data, texts.valueBits, headSize).map(texts.value).join(' ');
    default:
      return describeBf16(data);
  }
}
