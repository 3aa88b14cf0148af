import { flag, options, type Refusals, refuse, wholeNumber } from './lib/options.ts';
import { clockIn, type PortRecord, resetIn, uin, uout } from './lib/port.ts';
import type { Field, UnitSpec } from './lib/unit.ts';

export interface AttnVConfig {
  /** Values of a row of V, 1..128. */
  readonly headSize: number;
  /** Values are s(valueBits), 2..8. */
  readonly valueBits: number;
  /** Bits of a code: weight 2^-code, 2..6. */
  readonly codeBits: number;
  /** Rows that may be added before a sum can wrap, 2..128. */
  readonly rowLength: number;
  /** The last code, 2^codeBits - 1, weighs nothing. */
  readonly zeroLast: boolean;
  /** Fraction bits of the sums, 0..2^codeBits - 1: with the most every shift is exact, with fewer each term is floored. */
  readonly sumFraction: number;
  /** Rows of V, and codes, per cycle, 1..8. */
  readonly rowsPerCycle: number;
  /** Register cuts before the accumulator, 0..1. */
  readonly stages: number;
}

const schema = options({
  headSize: wholeNumber('headSize', 1, 128).default(64),
  valueBits: wholeNumber('valueBits', 2, 8).default(8),
  codeBits: wholeNumber('codeBits', 2, 6).default(4),
  rowLength: wholeNumber('rowLength', 2, 128).default(64),
  zeroLast: flag('zeroLast').default(false),
  rowsPerCycle: wholeNumber('rowsPerCycle', 1, 8).default(1),
  stages: wholeNumber('stages', 0, 1).default(0),
  sumFraction: wholeNumber('sumFraction', 0, 63).optional(),
});

function complete(raw: ReturnType<typeof schema.parse>, to: Refusals): AttnVConfig {
  const most = attnVExactBits(raw);
  const { sumFraction = most } = raw;
  if (sumFraction > most) {
    refuse(
      to,
      'sumFraction',
      `codes of ${raw.codeBits} bits shift by at most ${most} places, so there is nothing in ${sumFraction} fraction bits`,
      `use at most ${most}`,
    );
  }
  return { ...raw, sumFraction };
}

/** Fraction bits with which every shift is exact. */
export const attnVExactBits = ({ codeBits }: Pick<AttnVConfig, 'codeBits'>): number => 2 ** codeBits - 1;

/** Bits of one accumulator. */
export const attnVSumBits = (config: AttnVConfig): number =>
  config.valueBits + config.sumFraction + (32 - Math.clz32(config.rowLength - 1));

/** Ports `clk`, `rst`, `en`, `clear`, `c` (codes), `v` (row by row, lane 0 lowest) -> `acc`, one sum per lane. */
export const attnVPorts = (config: AttnVConfig): PortRecord => ({
  clk: clockIn(),
  rst: resetIn(),
  en: uin(1),
  clear: uin(1),
  c: uin(config.rowsPerCycle * config.codeBits),
  v: uin(config.rowsPerCycle * config.headSize * config.valueBits),
  acc: uout(config.headSize * attnVSumBits(config)),
});

const fields = (config: AttnVConfig): Readonly<Record<string, Field>> => ({
  rst: { bits: 1, count: 1, role: 'control' },
  en: { bits: 1, count: 1, role: 'control' },
  clear: { bits: 1, count: 1, role: 'control' },
  c: { bits: config.codeBits, count: config.rowsPerCycle, role: 'activation' },
  v: { bits: config.valueBits, count: config.rowsPerCycle * config.headSize, role: 'weight' },
});

/** `attn_v_h64_s8_c4_n64`, `..._f8` with fewer fraction bits than exact sums need, `..._zl` when the last code weighs nothing, `..._x4` rows per cycle, `..._p1`. */
const moduleName = (config: AttnVConfig): string =>
  [
    'attn_v',
    `h${config.headSize}`,
    `s${config.valueBits}`,
    `c${config.codeBits}`,
    `n${config.rowLength}`,
    ...(config.sumFraction < attnVExactBits(config) ? [`f${config.sumFraction}`] : []),
    ...(config.zeroLast ? ['zl'] : []),
    ...(config.rowsPerCycle > 1 ? [`x${config.rowsPerCycle}`] : []),
    ...(config.stages > 0 ? [`p${config.stages}`] : []),
  ].join('_');

export const attnVSpec: UnitSpec<AttnVConfig> = {
  unit: 'attn_v',
  summary: 'values shifted by softmax codes and summed, without multiplier',
  schema: schema.transform(complete),
  ports: attnVPorts,
  moduleName,
  latency: (config) => config.stages + 1,
  fields,
};
