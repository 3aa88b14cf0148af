import type { z } from 'zod';
import {
  adders,
  checkArchitecture,
  checkStructure,
  type DintArchitecture,
  dintArchitectures,
  type IntArchitecture,
  intArchitectures,
  MOST_RETIME,
  type StructureOptions,
} from './architecture.ts';
import { choice, flag, type Refusals, wholeNumber } from './options.ts';
import { productOf, type Range, rangeOf } from './range.ts';
import {
  completeIntWeight,
  type DintWeight,
  dintWeightShape,
  hasZeroPoint,
  type IntWeight,
  intWeightShape,
  isDint,
  type Weight,
  weightRange,
} from './weights.ts';

export interface Activation {
  /** 2..8 */
  readonly activationBits: number;
  readonly activationSigned: boolean;
}

export type Operands = Weight & Activation;

/** Options every INT multiplier has, alone or in a dot product. */
export interface IntProduct extends IntWeight, Activation, StructureOptions<IntArchitecture> {}
/** Options every dINT multiplier has, alone or in a dot product. */
export interface DintProduct extends DintWeight, Activation, StructureOptions<DintArchitecture> {}
export type Product = IntProduct | DintProduct;

const activationShape = {
  activationBits: wholeNumber('activationBits', 2, 8).default(8),
  activationSigned: flag('activationSigned').default(true),
};

const structureShape = {
  recoded: flag('recoded').default(false),
  adder: choice('adder', adders).default('ripple'),
  stages: wholeNumber('stages', 0, 4).default(0),
  retime: wholeNumber('retime', 1, MOST_RETIME).optional(),
};

export const intProductShape = {
  ...intWeightShape,
  ...activationShape,
  architecture: choice('architecture', intArchitectures).default('portable'),
  ...structureShape,
};

export const dintProductShape = {
  ...dintWeightShape,
  ...activationShape,
  architecture: choice('architecture', dintArchitectures).default('portable'),
  ...structureShape,
};

type RawInt = z.output<z.ZodObject<typeof intProductShape>>;
type RawDint = z.output<z.ZodObject<typeof dintProductShape>>;

export function completeIntProduct(raw: RawInt, to: Refusals): IntProduct {
  const { activationBits, activationSigned, architecture, recoded, adder, stages, retime } = raw;
  const config: IntProduct = {
    ...completeIntWeight(raw, to),
    activationBits,
    activationSigned,
    architecture,
    recoded,
    adder,
    stages,
    ...(retime === undefined ? {} : { retime }),
  };
  checkArchitecture(config, architecture, to);
  checkStructure(config, to);
  return config;
}

export function completeDintProduct(raw: RawDint, to: Refusals): DintProduct {
  const { weightBits, encoding, activationBits, activationSigned } = raw;
  const { architecture, recoded, adder, stages, retime } = raw;
  const operands = { weightBits, encoding, activationBits, activationSigned };
  const structure = { architecture, recoded, adder, stages, ...(retime === undefined ? {} : { retime }) };
  const config: DintProduct = { ...operands, ...structure };
  checkArchitecture(config, architecture, to);
  checkStructure(config, to);
  return config;
}

export const activationRange = (a: Activation): Range => rangeOf(a.activationBits, a.activationSigned);

/** Every product (in half steps for dINT), whatever stands at the ports. */
export const productRange = (operands: Operands): Range =>
  productOf(weightRange(operands), activationRange(operands));

/** Products are unsigned only when both operands are and no zero point is subtracted. */
export const productSigned = (operands: Operands): boolean =>
  isDint(operands) || operands.weightSigned || operands.zeroPoint || operands.activationSigned;

/**
 * Width of a product: weightBits + activationBits, one more with a zero point, and one more for dINT with unsigned
 * activations, where the doubled weight needs its sign bit back.
 */
export const productBits = (operands: Operands): number =>
  operands.weightBits +
  operands.activationBits +
  (hasZeroPoint(operands) ? 1 : 0) +
  (isDint(operands) && !operands.activationSigned ? 1 : 0);
