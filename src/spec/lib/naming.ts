import type { Adder, Architecture } from './architecture.ts';
import type { Accumulating } from './ports.ts';
import type { Product } from './product.ts';
import { type DintWeight, type IntWeight, isDint } from './weights.ts';

/** Empty for the default adder. */
export const adderMark: Readonly<Record<Adder, string>> = {
  ripple: '',
  brent_kung: 'bk',
  sklansky: 'sk',
  kogge_stone: 'ks',
};

/** `w4`, `uw4`, `sm4`, `tc4`, `asym4`. */
export const weightMark = (weight: DintWeight | Pick<IntWeight, 'weightBits' | 'weightSigned'>): string =>
  isDint(weight)
    ? `${weight.encoding}${weight.weightBits}`
    : `${weight.weightSigned ? '' : 'u'}w${weight.weightBits}`;

/** Joins the parts that are not empty. */
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('_');

const operandsMark = (c: Product): string =>
  joined([
    `${weightMark(c)}${c.activationSigned ? '' : 'u'}a${c.activationBits}`,
    !isDint(c) && c.zeroPoint ? 'z' : '',
  ]);

const structureMarks = (c: Product): string[] => [
  c.architecture === 'portable' ? '' : c.architecture,
  c.recoded ? 'recoded' : '',
  adderMark[c.adder],
  c.stages > 0 ? `p${c.stages}` : '',
  c.retime === undefined ? '' : `rt${c.retime}`,
];

/** Name of a `*_mul`. */
export const mulName = (unit: string, c: Product): string =>
  joined([unit, operandsMark(c), ...structureMarks(c)]);

/**
 * Name of a `*_mac` or `*_dot`. Lanes and accumulator width are Verilog parameters of a `portable` one, unless
 * `exactDepth` ties the width to the lanes.
 */
export function accumulatingName(unit: string, c: Accumulating): string {
  const sizes =
    c.architecture === 'portable' && c.exactDepth === undefined
      ? []
      : [c.lanes === undefined ? '' : `x${c.lanes}`, `acc${c.accumulatorBits}`];
  const fold = c.foldDepth === undefined ? '' : `fold${c.foldDepth}`;
  return joined([unit, operandsMark(c), ...sizes, ...structureMarks(c), fold]);
}

/** Name of a `*_recode`. */
export const recodeName = (unit: string, weight: string, lanes: number, architecture: Architecture): string =>
  joined([unit, weight, `x${lanes}`, architecture]);
