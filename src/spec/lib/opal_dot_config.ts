import type { Adder } from './architecture.ts';
import type { OpalElementBits } from './opal.ts';
import type { Weight } from './weights.ts';

/** What a block is multiplied by: weights, another block, or one of the two by the input `pair`. */
export const operandKinds = ['weight', 'block', 'either'] as const;
export type OperandKind = (typeof operandKinds)[number];
export const weightKinds = ['int', 'dint'] as const;
export type WeightKind = (typeof weightKinds)[number];
export const opalDintEncodings = ['sm', 'tc'] as const;
export type OpalDintEncoding = (typeof opalDintEncodings)[number];
/** `shared`: shifted into the elements' tree; `fp`: bf16 times weight units beside it. */
export const outlierPaths = ['shared', 'fp'] as const;
export type OutlierPath = (typeof outlierPaths)[number];
/** How an outlier meets its weight: multiplexers, decoded index and AND-OR, or gathered outside (port `wo`). */
export const routings = ['mux', 'onehot', 'external'] as const;
export type Routing = (typeof routings)[number];

export interface OpalDotConfig {
  /** k, 4..128, any number. */
  readonly blockSize: number;
  /** n, 0..8 and below k. */
  readonly outliers: number;
  /** b */
  readonly elementBits: OpalElementBits;
  readonly operand: OperandKind;
  /** With `operand` 'weight' only, like the two that follow. */
  readonly weights?: WeightKind | undefined;
  /** 3..8 */
  readonly weightBits?: number | undefined;
  /** With `weights` 'dint' only. */
  readonly encoding?: OpalDintEncoding | undefined;
  /** Absent without outliers. */
  readonly outlierPath?: OutlierPath | undefined;
  /** Absent without outliers. */
  readonly routing?: Routing | undefined;
  /** bf16 weight columns, 0..4. */
  readonly owqColumns: number;
  /** Rows of weights that meet the block at once, 1..16; what depends on the block alone is made once for all. */
  readonly rows: number;
  readonly adder: Adder;
  /** Pipeline register cuts, 0..4. */
  readonly stages: number;
}

/** The weights of a unit that has them, in the terms of the other dot products; null with `operand` 'block' or 'either'. */
export function opalDotWeight(config: OpalDotConfig): Weight | null {
  const { weightBits, encoding } = config;
  if (weightBits === undefined) return null;
  return encoding === undefined
    ? { weightBits, weightSigned: true, zeroPoint: false }
    : { weightBits, encoding };
}

/** Outliers take part in `p`, so `p` counts in units of 2^(E-7); in units of an element's step otherwise. */
export const sharesTree = (config: OpalDotConfig): boolean => config.outlierPath === 'shared';
