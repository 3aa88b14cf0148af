import type { Builder, Signal } from '../../../hdl/index.ts';
import { compress } from '../compress.ts';
import type { Strip } from '../partial_products.ts';

/** Sum of strips and a constant modulo 2^width, in full adders, carries rippling at the end: small before fast. */
export const smallSum = (
  h: Builder,
  name: string,
  strips: readonly Strip[],
  width: number,
  constant = 0n,
): Signal<'u'> =>
  h.scope(name, () =>
    compress(h, {
      strips: strips.map((strip) => ({ ...strip, stage: 0, time: 0 })),
      constant: constant & ((1n << BigInt(width)) - 1n),
      width,
      adder: 'ripple',
      pipeline: { period: Number.POSITIVE_INFINITY },
      finalStage: 0,
    }),
  );
