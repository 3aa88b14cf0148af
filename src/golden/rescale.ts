import { bf16, type FloatFormat, fp32 } from '../formats/float.ts';
import type { RescaleConfig } from '../spec/rescale.ts';
import { dyadic, roundTo } from './lib/exact.ts';
import type { Golden, Values } from './lib/golden.ts';
import { finite, fromBits, multiply, type Real, toBits } from './lib/ieee.ts';
import { input } from './lib/lanes.ts';

/** Nearest number of s(bits) with `fractionBits` behind the point, saturated; NaN is 0. */
function toFixed(x: Real, bits: number, fractionBits: number): bigint {
  const most = (1n << BigInt(bits - 1)) - 1n;
  const least = -most - 1n;
  if (x.kind === 'nan') return 0n;
  if (x.kind === 'infinity') return x.negative ? least : most;
  const units = roundTo(x.value, -fractionBits);
  return units > most ? most : units < least ? least : units;
}

/** Bits of a value times a scale's bits, for this unit and for units that contain it. */
export function rescaleValue(config: RescaleConfig, value: Real, scale: bigint): bigint {
  const { fixedBits, fractionBits, output } = config;
  const scaleFormat: FloatFormat = config.scale === 'bf16' ? bf16 : fp32;
  const exact = multiply(value, fromBits(scaleFormat, scale));
  if (fixedBits !== undefined && fractionBits !== undefined) return toFixed(exact, fixedBits, fractionBits);
  return toBits(output === 'bf16' ? bf16 : fp32, exact);
}

/** The value at the ports. */
const valueAt = ({ input: kind }: RescaleConfig, inputs: Values): Real =>
  kind === 'fp32'
    ? fromBits(fp32, input(inputs, 'x'))
    : finite(dyadic(input(inputs, 'p'), Number(input(inputs, 'p_exp'))));

/** A value times a scale, rounded once; combinational, or with registers that load when `en` is 1 and have no reset. */
export const golden: Golden<RescaleConfig> = (config) => {
  const y = (inputs: Values): bigint => rescaleValue(config, valueAt(config, inputs), input(inputs, 'scale'));
  const empty = (): (bigint | null)[] => Array.from({ length: config.stages }, () => null);
  // Oldest first: the entry that stands in the last register.
  let pipe = empty();
  return {
    powerUp() {
      pipe = empty();
    },
    step(inputs) {
      if (config.stages === 0) return { y: y(inputs) };
      if (input(inputs, 'en') === 1n) pipe = [...pipe.slice(1), y(inputs)];
      return { y: pipe[0] ?? null };
    },
  };
};
