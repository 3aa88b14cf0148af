import type { Builder, Signal } from '../../../hdl/index.ts';
import type { FloatMac } from '../../../spec/lib/float.ts';
import { bf16 } from './format.ts';
import {
  floatProduct,
  floatProductExponent,
  type IntegerFactor,
  integerFactor,
  type Product,
  scaledProduct,
  scaledProductExponent,
} from './product.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** Which of the places of a pipelined unit that may hold registers do. All lie ahead of the accumulation. */
export interface Cuts {
  readonly inputs: boolean;
  /** Behind unpacking. */
  readonly operands: boolean;
  /** Behind the products. */
  readonly products: boolean;
  /** Right before the accumulation. */
  readonly terms: boolean;
}

/** The cut before the accumulation's loop first, then the one that halves what is ahead of it. */
export const cutsOf = (stages: number): Cuts => ({
  terms: stages >= 1,
  products: stages >= 2,
  inputs: stages >= 3,
  operands: stages >= 4,
});

/** `stages` registers for every signal of a record where `on`, loaded at every edge or with `enable`; other fields stay. */
export function cut<T extends object>(
  record: T,
  on: boolean,
  place: string,
  enable?: Signal<'u'>,
  stages = 1,
): T {
  if (!on) return record;
  const load = enable === undefined ? {} : { enable };
  const entries = Object.entries(record).map(([key, value]: [string, unknown]) => [
    key,
    isSignal(value) ? value.pipe({ name: `${snake(key)}_${place}`, stages, ...load }) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

const isSignal = (value: unknown): value is Signal =>
  typeof value === 'object' && value !== null && 'pipe' in value;

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Weight =
  | { readonly kind: 'float'; readonly number: Unpacked }
  | { readonly kind: 'integer'; readonly number: IntegerFactor };

/** The operands of one product, unpacked and as far down the pipe as `cuts` say. */
export interface Operands {
  readonly weight: Weight;
  readonly activation: Unpacked;
}

export function operands(h: Builder, config: FloatMac, cuts: Cuts, w: Signal<'u'>, a: Signal<'u'>): Operands {
  const { denormals } = config;
  const [code, word] = Object.values(cut({ w, a }, cuts.inputs, 'q'));
  if (code === undefined || word === undefined) throw new RangeError('a product has two operands');
  const activation = h.scope('a', () => cut(unpack(h, bf16, word, denormals), cuts.operands, 'q'));
  const weight = h.scope('w', (): Weight => {
    if (config.weight === 'int')
      return { kind: 'integer', number: cut(integerFactor(h, code.asSigned()), cuts.operands, 'q') };
    return { kind: 'float', number: cut(unpack(h, bf16, code, denormals), cuts.operands, 'q') };
  });
  return { weight, activation };
}

export const laneProduct = (h: Builder, { weight, activation }: Operands): Product =>
  weight.kind === 'float'
    ? floatProduct(h, weight.number, activation)
    : scaledProduct(h, weight.number, activation);

/** Exponent field of fp32 that the top bit of the product stands for. */
export const laneExponent = ({ weight, activation }: Operands): Signal<'s'> =>
  weight.kind === 'float'
    ? floatProductExponent(weight.number, activation)
    : scaledProductExponent(weight.number, activation);
