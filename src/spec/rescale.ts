import { BF16_BITS, FP32_BITS, PRODUCT_EXPONENT_BITS } from './lib/float.ts';
import { choice, options, type Refusals, refuse, wholeNumber } from './lib/options.ts';
import { clockIn, type Port, type PortRecord, sin, sout, uin, uout } from './lib/port.ts';
import type { Field, UnitSpec } from './lib/unit.ts';

export interface RescaleConfig {
  /** `integer`: ports `p` and `p_exp`; `fp32`: port `x`. */
  readonly input: 'integer' | 'fp32';
  /** Width of `p`, 8..64; input `integer` only. */
  readonly productBits?: number;
  readonly scale: 'bf16' | 'fp32';
  readonly output: 'fp32' | 'bf16' | 'fixed';
  /** Width of a fixed-point `y`, 8..24; output `fixed` only. */
  readonly fixedBits?: number;
  /** Fraction bits of a fixed-point `y`, 0..fixedBits - 1; output `fixed` only. */
  readonly fractionBits?: number;
  /** Pipeline register cuts, 0..2. */
  readonly stages: number;
}

const schema = options({
  input: choice('input', ['integer', 'fp32']).default('integer'),
  productBits: wholeNumber('productBits', 8, 64).optional(),
  scale: choice('scale', ['bf16', 'fp32']).default('fp32'),
  output: choice('output', ['fp32', 'bf16', 'fixed']).default('fp32'),
  fixedBits: wholeNumber('fixedBits', 8, 24).optional(),
  fractionBits: wholeNumber('fractionBits', 0, 23).optional(),
  stages: wholeNumber('stages', 0, 2).default(0),
});

type Raw = ReturnType<typeof schema.parse>;

function refuseUnused(raw: Raw, to: Refusals): void {
  const noEffect = (name: 'productBits' | 'fixedBits' | 'fractionBits', why: string, fix: string) => {
    if (raw[name] === undefined) return;
    refuse(to, name, `${why}, so '${name}' ${raw[name]} has no effect`, `leave out '${name}' or ${fix}`);
  };
  if (raw.input === 'fp32') noEffect('productBits', "input 'fp32' has 32 bits", "choose input 'integer'");
  if (raw.output === 'fixed') return;
  noEffect('fixedBits', `output '${raw.output}' is no fixed-point number`, "choose output 'fixed'");
  noEffect('fractionBits', `output '${raw.output}' is no fixed-point number`, "choose output 'fixed'");
}

function fixedPoint(raw: Raw, to: Refusals): { fixedBits: number; fractionBits: number } {
  const fixedBits = raw.fixedBits ?? 16;
  const fractionBits = raw.fractionBits ?? fixedBits >> 1;
  if (fractionBits >= fixedBits) {
    refuse(
      to,
      'fractionBits',
      `${fractionBits} fraction bits leave no sign bit in ${fixedBits} bits`,
      `use at most ${fixedBits - 1}`,
    );
  }
  return { fixedBits, fractionBits };
}

function complete(raw: Raw, to: Refusals): RescaleConfig {
  const { input, scale, output, stages } = raw;
  refuseUnused(raw, to);
  return {
    input,
    ...(input === 'integer' ? { productBits: raw.productBits ?? 32 } : {}),
    scale,
    output,
    ...(output === 'fixed' ? fixedPoint(raw, to) : {}),
    stages,
  };
}

const scaleBits = (config: RescaleConfig): number => (config.scale === 'bf16' ? BF16_BITS : FP32_BITS);

function result(config: RescaleConfig): Port<'out'> {
  if (config.fixedBits !== undefined) return sout(config.fixedBits);
  return uout(config.output === 'bf16' ? BF16_BITS : FP32_BITS);
}

/** Ports `[clk, en]`, then `p`, `p_exp` or `x`, and `scale` -> `y`. */
export const rescalePorts = (config: RescaleConfig): PortRecord => ({
  ...(config.stages > 0 ? { clk: clockIn(), en: { ...uin(1), timeless: true as const } } : {}),
  ...(config.productBits === undefined
    ? { x: uin(FP32_BITS) }
    : { p: sin(config.productBits), p_exp: sin(PRODUCT_EXPONENT_BITS) }),
  scale: uin(scaleBits(config)),
  y: result(config),
});

const operand = (bits: number): Field => ({ bits, count: 1, role: 'activation' });

const fields = (config: RescaleConfig): Readonly<Record<string, Field>> => ({
  ...(config.stages > 0 ? { en: { bits: 1, count: 1, role: 'control' } } : {}),
  ...(config.productBits === undefined
    ? { x: operand(FP32_BITS) }
    : { p: operand(config.productBits), p_exp: operand(PRODUCT_EXPONENT_BITS) }),
  scale: { bits: scaleBits(config), count: 1, role: 'weight' },
});

/** `rescale_p32_bf16_to_fp32`, `rescale_fp32_fp32_to_s16f8_p1`: input, scale, output, cuts. */
const moduleName = (config: RescaleConfig): string =>
  [
    'rescale',
    config.productBits === undefined ? 'fp32' : `p${config.productBits}`,
    config.scale,
    'to',
    config.fixedBits === undefined ? config.output : `s${config.fixedBits}f${config.fractionBits}`,
    ...(config.stages > 0 ? [`p${config.stages}`] : []),
  ].join('_');

export const rescaleSpec: UnitSpec<RescaleConfig> = {
  unit: 'rescale',
  summary: 'integer with exponent, or fp32, times a scale, rounded to fp32, bf16 or fixed point',
  schema: schema.transform(complete),
  ports: rescalePorts,
  moduleName,
  latency: (config) => config.stages,
  fields,
};
