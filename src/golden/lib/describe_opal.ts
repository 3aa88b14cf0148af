import { isDint } from '../../spec/lib/weights.ts';
import { type OpalDotConfig, opalDotSpec, opalDotWeight } from '../../spec/opal_dot.ts';
import { steps } from './describe.ts';
import { describeBf16, describeFp32 } from './describe_float.ts';
import { unpack } from './lanes.ts';
import { rawWeight } from './weights.ts';

function weightText(config: OpalDotConfig, code: bigint): string {
  const weight = opalDotWeight(config);
  if (weight === null) return String(code);
  const { units } = rawWeight(weight, code);
  return isDint(weight) ? steps(units) : String(units);
}

/** The numbers in a value of `opal_dot`: lanes as `[lane 0, lane 1, ...]`, floats with their bits, dINT weights in steps. */
export function describeOpalDot(config: OpalDotConfig, port: string, value: bigint): string {
  const field = opalDotSpec.fields(config)[port];
  const lanes = field === undefined ? [value] : unpack(value, field.bits, field.count);
  const text = (code: bigint): string => {
    switch (port) {
      case 'w':
      case 'wo':
        return weightText(config, code);
      case 'q':
      case 'q2':
      case 'vq':
        return String(BigInt.asIntN(config.elementBits, code));
      case 'x':
      case 'x2':
      case 'v':
        return describeBf16(code);
      case 'y':
      case 'y_owq':
        return describeFp32(code);
      case 'e':
      case 'e2':
        return String(BigInt.asIntN(8, code));
      default:
        return String(code);
    }
  };
  const texts = lanes.map(text);
  return texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;
}
