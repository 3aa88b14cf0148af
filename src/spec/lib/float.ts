import { choice, type Refusals, refuse, wholeNumber } from './options.ts';
import { clockIn, type Port, type PortRecord, resetIn, sin, uin, uout } from './port.ts';
import type { Field } from './unit.ts';

/** Options and ports that units with bf16 or fp32 operands share. */

export const BF16_BITS = 16;
export const FP32_BITS = 32;
/** Width of `p_exp`, the exponent that stands beside an integer product. */
export const PRODUCT_EXPONENT_BITS = 10;

/** `flush`: denormal operands and denormal results count as zero of the same sign. */
export const denormalModes = ['keep', 'flush'] as const;
export type Denormals = (typeof denormalModes)[number];

/** `sequential`: one rounding per product, lane 0 first. `aligned`: all terms cut at one place, one rounding per cycle. */
export const accumulations = ['sequential', 'aligned'] as const;
export type Accumulation = (typeof accumulations)[number];

export interface FloatMac {
  readonly weight: 'bf16' | 'int';
  /** Two's complement weights of 2..8 bits; with weight `int` only. */
  readonly weightBits?: number;
  readonly accumulate: Accumulation;
  /** Bits kept below the 24 of a significand, 0..24; with `aligned` only. */
  readonly guardBits?: number;
  readonly denormals: Denormals;
  /** Accumulators used in rotation, 1..16. */
  readonly contexts: number;
  /** Pipeline register cuts, 0..4. */
  readonly stages: number;
}

export const contextsOption = wholeNumber('contexts', 1, 16);

export const floatMacShape = {
  weight: choice('weight', ['bf16', 'int']).default('bf16'),
  weightBits: wholeNumber('weightBits', 2, 8).optional(),
  accumulate: choice('accumulate', accumulations).default('sequential'),
  guardBits: wholeNumber('guardBits', 0, 24).optional(),
  denormals: choice('denormals', denormalModes).default('keep'),
  contexts: contextsOption.default(1),
  stages: wholeNumber('stages', 0, 4).default(0),
};

interface RawFloatMac extends Omit<FloatMac, 'weightBits' | 'guardBits'> {
  readonly weightBits?: number | undefined;
  readonly guardBits?: number | undefined;
}

const DEFAULT_WEIGHT_BITS = 4;
const DEFAULT_GUARD_BITS = 8;

/** Settles a bf16 multiply-accumulate; refuses sizes of what it does not have. */
export function completeFloatMac(raw: RawFloatMac, to: Refusals): FloatMac {
  const { weight, weightBits, accumulate, guardBits, denormals, contexts, stages } = raw;
  if (weight === 'bf16' && weightBits !== undefined) {
    refuse(
      to,
      'weightBits',
      `bf16 weights have 16 bits, so 'weightBits' ${weightBits} has no effect`,
      "leave out 'weightBits' or choose weight 'int'",
    );
  }
  if (accumulate === 'sequential' && guardBits !== undefined) {
    refuse(
      to,
      'guardBits',
      `'sequential' rounds exact sums, so 'guardBits' ${guardBits} has no effect`,
      "leave out 'guardBits' or choose accumulate 'aligned'",
    );
  }
  return {
    weight,
    ...(weight === 'int' ? { weightBits: weightBits ?? DEFAULT_WEIGHT_BITS } : {}),
    accumulate,
    ...(accumulate === 'aligned' ? { guardBits: guardBits ?? DEFAULT_GUARD_BITS } : {}),
    denormals,
    contexts,
    stages,
  };
}

type Accumulating = FloatMac & { readonly lanes?: number };

/** Bits of one weight. */
export const floatWeightBits = (config: FloatMac): number => config.weightBits ?? BF16_BITS;

/** Ports of a bf16 multiply-accumulate; `acc` holds the bits of an fp32 number. */
export function floatMacPorts(config: Accumulating): PortRecord {
  const lanes = config.lanes ?? 1;
  const bits = floatWeightBits(config);
  const lone = config.lanes === undefined && config.weight === 'int';
  const w: Port<'in'> = lone ? sin(bits) : uin(bits * lanes);
  return {
    clk: clockIn(),
    rst: resetIn(),
    en: uin(1),
    clear: uin(1),
    w,
    a: uin(BF16_BITS * lanes),
    acc: uout(FP32_BITS),
  };
}

const control: Field = { bits: 1, count: 1, role: 'control' };

/** Controls of every accumulating unit. */
export const accumulatingControls: Readonly<Record<string, Field>> = {
  rst: control,
  en: control,
  clear: control,
};

export const floatMacFields = (config: Accumulating): Readonly<Record<string, Field>> => ({
  ...accumulatingControls,
  w: { bits: floatWeightBits(config), count: config.lanes ?? 1, role: 'weight' },
  a: { bits: BF16_BITS, count: config.lanes ?? 1, role: 'activation' },
});

/** `bf16_dot_w4_x16_aligned_g8_flush_ctx4_p2`: what is at its plainest is left out. */
export const floatMacName = (unit: string, c: Accumulating): string =>
  [
    unit,
    c.weight === 'int' ? `w${floatWeightBits(c)}` : '',
    c.lanes === undefined ? '' : `x${c.lanes}`,
    c.guardBits === undefined ? '' : `aligned_g${c.guardBits}`,
    c.denormals === 'flush' ? 'flush' : '',
    c.contexts > 1 ? `ctx${c.contexts}` : '',
    c.stages > 0 ? `p${c.stages}` : '',
  ]
    .filter((part) => part !== '')
    .join('_');
