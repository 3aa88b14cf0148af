import { accumulatingControls, contextsOption, FP32_BITS, PRODUCT_EXPONENT_BITS } from './lib/float.ts';
import { choice, options, type Refusals, refuse, wholeNumber } from './lib/options.ts';
import { clockIn, type PortRecord, resetIn, sin, uin, uout } from './lib/port.ts';
import type { Field, UnitSpec } from './lib/unit.ts';

export interface OpalAccumulateConfig {
  /** Width of `p`, 8..64. */
  readonly productBits: number;
  /** `each`: one rounding per cycle; `end`: an exact sum, rounded where it is read. */
  readonly rounding: 'each' | 'end';
  /** `fp`: a port `y` (fp32) is added after `p`. */
  readonly extra: 'none' | 'fp';
  /** Accumulators used in rotation, 1..16. */
  readonly contexts: number;
  /** Pipeline register cuts, 0..4. */
  readonly stages: number;
  /** `end` only: least and greatest `p_exp` that the exact sum has room for. */
  readonly leastExponent?: number;
  readonly greatestExponent?: number;
  /** `end` only: enabled cycles from `clear` within which the exact sum cannot wrap. */
  readonly exactDepth?: number;
}

const LOW = -(2 ** (PRODUCT_EXPONENT_BITS - 1));
const HIGH = -LOW - 1;
/** Units 2^(E-7) of a block with E in -126..127. */
const exactDefaults = { leastExponent: -133, greatestExponent: 120, exactDepth: 4096 };
const exactOptions = ['leastExponent', 'greatestExponent', 'exactDepth'] as const;

const schema = options({
  productBits: wholeNumber('productBits', 8, 64).default(32),
  rounding: choice('rounding', ['each', 'end']).default('each'),
  extra: choice('extra', ['none', 'fp']).default('none'),
  contexts: contextsOption.default(1),
  stages: wholeNumber('stages', 0, 4).default(0),
  leastExponent: wholeNumber('leastExponent', LOW, HIGH).optional(),
  greatestExponent: wholeNumber('greatestExponent', LOW, HIGH).optional(),
  exactDepth: wholeNumber('exactDepth', 1, 2 ** 32).optional(),
});

type Raw = ReturnType<typeof schema.parse>;

function completeEach(raw: Raw, to: Refusals): OpalAccumulateConfig {
  const { productBits, rounding, extra, contexts, stages } = raw;
  for (const name of exactOptions) {
    if (raw[name] === undefined) continue;
    refuse(
      to,
      name,
      `rounding 'each' has no exact sum, so '${name}' ${raw[name]} has no effect`,
      `leave out '${name}' or choose rounding 'end'`,
    );
  }
  return { productBits, rounding, extra, contexts, stages };
}

function completeEnd(raw: Raw, to: Refusals): OpalAccumulateConfig {
  const { productBits, rounding, extra, contexts, stages } = raw;
  const { leastExponent, greatestExponent, exactDepth } = { ...exactDefaults, ...present(raw) };
  if (extra === 'fp') {
    refuse(
      to,
      'extra',
      "an fp32 sum 'y' has been rounded already, so it cannot join a sum that is exact to the end",
      "choose rounding 'each' or extra 'none'",
    );
  }
  if (leastExponent > greatestExponent) {
    refuse(
      to,
      'leastExponent',
      `'leastExponent' ${leastExponent} is above 'greatestExponent' ${greatestExponent}`,
      'give a least exponent that is not above the greatest',
    );
  }
  return {
    productBits,
    rounding,
    extra,
    contexts,
    stages,
    leastExponent,
    greatestExponent,
    exactDepth,
  };
}

const present = (raw: Raw): Partial<typeof exactDefaults> =>
  Object.fromEntries(
    exactOptions.flatMap((name) => (raw[name] === undefined ? [] : [[name, raw[name]] as const])),
  );

/** The exact sum of rounding `end`: its unit is 2^leastExponent, and it wraps modulo 2^bits. */
export interface ExactSum {
  readonly leastExponent: number;
  readonly greatestExponent: number;
  /** Bits of the two's complement sum: one product at the greatest exponent, `exactDepth` times. */
  readonly bits: number;
}

/** The exact sum's shape; null with rounding `each`. */
export function exactSum(config: OpalAccumulateConfig): ExactSum | null {
  const { leastExponent, greatestExponent, exactDepth, productBits } = config;
  if (leastExponent === undefined || greatestExponent === undefined || exactDepth === undefined) return null;
  const bits = productBits + (greatestExponent - leastExponent) + (32 - Math.clz32(exactDepth - 1));
  return { leastExponent, greatestExponent, bits };
}

/** Ports `clk`, `rst`, `en`, `clear`, `p`, `p_exp`, `invalid`, `[y]` -> `acc` (fp32). */
export const opalAccumulatePorts = (config: OpalAccumulateConfig): PortRecord => ({
  clk: clockIn(),
  rst: resetIn(),
  en: uin(1),
  clear: uin(1),
  p: sin(config.productBits),
  p_exp: sin(PRODUCT_EXPONENT_BITS),
  invalid: uin(1),
  ...(config.extra === 'fp' ? { y: uin(FP32_BITS) } : {}),
  acc: uout(FP32_BITS),
});

const fields = (config: OpalAccumulateConfig): Readonly<Record<string, Field>> => ({
  ...accumulatingControls,
  p: { bits: config.productBits, count: 1, role: 'activation' },
  p_exp: { bits: PRODUCT_EXPONENT_BITS, count: 1, role: 'activation' },
  invalid: { bits: 1, count: 1, role: 'control' },
  ...(config.extra === 'fp' ? { y: { bits: FP32_BITS, count: 1, role: 'activation' } } : {}),
});

const exponentMark = (exponent: number): string => (exponent < 0 ? `m${-exponent}` : String(exponent));

/** `opal_accumulate_p32_each_fp_ctx4_p1`, `opal_accumulate_p32_end_m133_120_d4096`. */
function moduleName(config: OpalAccumulateConfig): string {
  const { leastExponent: least, greatestExponent: greatest, exactDepth } = config;
  const exact =
    least === undefined || greatest === undefined
      ? []
      : [exponentMark(least), exponentMark(greatest), `d${exactDepth}`];
  return [
    'opal_accumulate',
    `p${config.productBits}`,
    config.rounding,
    ...exact,
    ...(config.extra === 'fp' ? ['fp'] : []),
    ...(config.contexts > 1 ? [`ctx${config.contexts}`] : []),
    ...(config.stages > 0 ? [`p${config.stages}`] : []),
  ].join('_');
}

export const opalAccumulateSpec: UnitSpec<OpalAccumulateConfig> = {
  unit: 'opal_accumulate',
  summary: 'running sum of scaled block products, in fp32 or exact to the end',
  schema: schema.transform((raw, to) => (raw.rounding === 'each' ? completeEach : completeEnd)(raw, to)),
  ports: opalAccumulatePorts,
  moduleName,
  latency: (config) => config.stages + 1,
  fields,
};
