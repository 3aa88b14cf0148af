import type { AccumulatorOptions } from '../../spec/lib/accumulator.ts';
import { isRecoding } from '../../spec/lib/architecture.ts';
import type { Product } from '../../spec/lib/product.ts';
import type { RecodingConfig } from '../../spec/lib/recoding.ts';
import { hasZeroPoint, isDint } from '../../spec/lib/weights.ts';
import { interpret, unpack } from './lanes.ts';
import { recoder } from './recoding.ts';
import { type RawWeight, rawWeight } from './weights.ts';

/** Configuration of any of the eight units. */
export type Described =
  | (Product & Partial<AccumulatorOptions> & { readonly lanes?: number })
  | (RecodingConfig & { readonly lanes: number });

const isProduct = (config: Described): config is Product => 'activationBits' in config;

/** A number of half steps as a value in steps. */
export function steps(halfSteps: bigint): string {
  if (halfSteps % 2n === 0n) return String(halfSteps / 2n);
  if (halfSteps === 1n || halfSteps === -1n) return `${halfSteps}/2`;
  return `${halfSteps / 2n}.5`;
}

/** A weight as a number; an integer that a zero point is yet to be taken from says so. */
function weightText(config: Described, weight: RawWeight): string {
  const value = isDint(config) ? steps(weight.units) : String(weight.units);
  const open = isProduct(config) ? hasZeroPoint(config) : isDint(config) && config.encoding === 'asym';
  return open && weight.integer ? `${value}-z` : value;
}

const lanesText = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] ?? '') : `[${texts.join(', ')}]`;

function recodedText(config: RecodingConfig & Described, value: bigint, lanes: number): string {
  const { layout, decode } = recoder(config);
  const texts = unpack(value, layout.width, lanes).map((bits) => {
    try {
      return weightText(config, decode(bits));
    } catch (error) {
      if (error instanceof RangeError) return `illegal 0x${bits.toString(16)}`;
      throw error;
    }
  });
  return lanesText(texts);
}

/**
 * The numbers in a port's value: lanes as `[lane 0, lane 1, ...]`, dINT weights in steps (`-1/2`), products and sums of
 * dINT in steps too, integers that wait for their zero point as `5-z`.
 */
export function describe(config: Described, port: string, value: bigint): string {
  const lanes = config.lanes ?? 1;
  switch (port) {
    case 'w': {
      const codes = unpack(value, config.weightBits, lanes);
      return lanesText(codes.map((code) => weightText(config, rawWeight(config, code))));
    }
    case 'w_recoded':
      if (!isRecoding(config.architecture)) return String(value);
      return recodedText(
        { ...config, architecture: config.architecture } as RecodingConfig & Described,
        value,
        lanes,
      );
    case 'a': {
      if (!isProduct(config)) return String(value);
      const { activationBits: bits, activationSigned } = config;
      return lanesText(unpack(value, bits, lanes).map((a) => String(interpret(a, bits, activationSigned))));
    }
    case 'p':
    case 'acc':
      return isDint(config) ? `${value} half steps = ${steps(value)}` : String(value);
    default:
      return String(value);
  }
}
