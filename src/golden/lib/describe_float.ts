import { bf16Value, fp32Value } from '../../formats/bf16.ts';
import type { FloatMac } from '../../spec/lib/float.ts';
import type { OpalAccumulateConfig } from '../../spec/opal_accumulate.ts';
import type { RescaleConfig } from '../../spec/rescale.ts';
import { unpack } from './lanes.ts';

/** A float as a number; nine digits tell any two fp32 numbers apart. */
const shown = (value: number): string =>
  Object.is(value, -0) ? '-0' : String(Number.isFinite(value) ? Number(value.toPrecision(9)) : value);

const fp32Text = (bits: bigint): string => shown(fp32Value(Number(bits)));
const bf16Text = (bits: bigint): string => shown(bf16Value(Number(bits)));
const withBits = (bits: bigint, digits: number, text: string): string =>
  `0x${bits.toString(16).padStart(digits, '0')} = ${text}`;

/** fp32 and bf16 of one operand: the bits and the number. */
export const describeFp32 = (bits: bigint): string => withBits(bits, 8, fp32Text(bits));
export const describeBf16 = (bits: bigint): string => withBits(bits, 4, bf16Text(bits));

const lanesText = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;

/** The numbers in a value of `bf16_mac` or `bf16_dot`: lanes as `[lane 0, lane 1, ...]`, `acc` as bits and number. */
export function describeFloatMac(
  config: FloatMac & { readonly lanes?: number },
  port: string,
  value: bigint,
): string {
  const lanes = config.lanes ?? 1;
  const { weightBits } = config;
  switch (port) {
    case 'w':
      if (weightBits === undefined) return lanesText(unpack(value, 16, lanes).map(bf16Text));
      return lanesText(
        unpack(value, weightBits, lanes).map((code) => String(BigInt.asIntN(weightBits, code))),
      );
    case 'a':
      return lanesText(unpack(value, 16, lanes).map(bf16Text));
    case 'acc':
      return describeFp32(value);
    default:
      return String(value);
  }
}

/** The numbers in a value of `opal_accumulate`. */
export const describeOpalAccumulate = (_config: OpalAccumulateConfig, port: string, value: bigint): string =>
  port === 'acc' || port === 'y' ? describeFp32(value) : String(value);

/** A fixed-point number in decimal, exact: at most 24 bits. */
const fixedText = (value: bigint, fractionBits: number): string =>
  `${value} = ${Number(value) / 2 ** fractionBits}`;

/** The numbers in a value of `rescale`. */
export function describeRescale(config: RescaleConfig, port: string, value: bigint): string {
  switch (port) {
    case 'x':
      return describeFp32(value);
    case 'scale':
      return config.scale === 'bf16' ? describeBf16(value) : describeFp32(value);
    case 'y':
      if (config.fractionBits !== undefined) return fixedText(value, config.fractionBits);
      return config.output === 'bf16' ? describeBf16(value) : describeFp32(value);
    default:
      return String(value);
  }
}
