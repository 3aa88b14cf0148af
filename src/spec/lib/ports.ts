import type { AccumulatorOptions } from './accumulator.ts';
import { clockIn, type Port, type PortRecord, resetIn, sin, sout, uin, uout } from './port.ts';
import { type Product, productBits, productSigned } from './product.ts';
import { type RecodingConfig, recodedLayout, recodingOf } from './recoding.ts';
import type { Field } from './unit.ts';
import { hasZeroPoint, isDint } from './weights.ts';

export type Accumulating = Product & AccumulatorOptions & { readonly lanes?: number };

const control: Field = { bits: 1, count: 1, role: 'control' };

/** Lanes of a weight port; a single operand is not packed. */
function weightField(config: Product, lanes: number): Record<string, Field> {
  const { recoded, weightBits } = config;
  const recoding = recoded ? recodingOf(config) : null;
  if (recoding !== null) {
    const bits = recodedLayout(recoding).width;
    return { w_recoded: { bits, count: lanes, role: 'recoded' } };
  }
  return { w: { bits: weightBits, count: lanes, role: 'weight' } };
}

function operandFields(config: Product, lanes: number): Record<string, Field> {
  return {
    ...weightField(config, lanes),
    ...(hasZeroPoint(config) ? { z: { bits: config.weightBits, count: 1, role: 'zero_point' } } : {}),
    a: { bits: config.activationBits, count: lanes, role: 'activation' },
  };
}

/** Ports of the operands. Only a lone INT code or activation carries a sign: packed lanes and dINT codes are bits. */
function operandPorts(config: Product, packed: boolean, lanes: number): Record<string, Port<'in'>> {
  const signed: Readonly<Record<string, boolean>> = {
    w: !packed && !isDint(config) && config.weightSigned,
    a: !packed && config.activationSigned,
  };
  const entries = Object.entries(operandFields(config, lanes)).map(([name, { bits, count }]) => [
    name,
    signed[name] === true ? sin(bits) : uin(bits * count),
  ]);
  return Object.fromEntries(entries);
}

const result = (config: Product, bits: number): Port<'out'> =>
  productSigned(config) ? sout(bits) : uout(bits);

/** Ports of a `*_mul`. `en` is the clock enable of the whole pipe, so it belongs to no stage of it. */
export const mulPorts = (config: Product): PortRecord => ({
  ...(config.stages > 0 ? { clk: clockIn(), en: { ...uin(1), timeless: true as const } } : {}),
  ...operandPorts(config, false, 1),
  p: result(config, productBits(config)),
});

export const mulFields = (config: Product): Readonly<Record<string, Field>> => ({
  ...(config.stages > 0 ? { en: control } : {}),
  ...operandFields(config, 1),
});

/** Ports of a `*_mac` (no `lanes`) or `*_dot`. `en` and `clear` travel with the data. */
export const accumulatingPorts = (config: Accumulating): PortRecord => ({
  clk: clockIn(),
  rst: resetIn(),
  en: uin(1),
  clear: uin(1),
  ...operandPorts(config, config.lanes !== undefined, config.lanes ?? 1),
  acc: result(config, config.accumulatorBits),
});

export const accumulatingFields = (config: Accumulating): Readonly<Record<string, Field>> => ({
  rst: control,
  en: control,
  clear: control,
  ...operandFields(config, config.lanes ?? 1),
});

type Recode = RecodingConfig & { readonly lanes: number };

/** Ports of a `*_recode`: both packed. */
export const recodePorts = (config: Recode): PortRecord => ({
  w: uin(config.weightBits * config.lanes),
  w_recoded: uout(recodedLayout(config).width * config.lanes),
});

export const recodeFields = (config: Recode): Readonly<Record<string, Field>> => ({
  w: { bits: config.weightBits, count: config.lanes, role: 'weight' },
});
