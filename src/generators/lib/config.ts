import type { Signal } from '../../hdl/index.ts';
import type { Accumulating } from '../../spec/lib/ports.ts';
import type { Product } from '../../spec/lib/product.ts';
import {
  type RecodedLayout,
  type RecodingConfig,
  recodedLayout,
  recodingOf,
} from '../../spec/lib/recoding.ts';

/** What the multiplying units share of their configurations. */
export type { Accumulating, Product, RecodingConfig };
export { recodingOf };

/** A port's signal by name; ports vary with the configuration, so a missing one is a programming error. */
export function input(inputs: Readonly<Record<string, Signal | undefined>>, name: string): Signal {
  const found = inputs[name];
  if (found === undefined) throw new RangeError(`the unit has no port '${name}'`);
  return found;
}

export const unsignedInput = (
  inputs: Readonly<Record<string, Signal | undefined>>,
  name: string,
): Signal<'u'> => input(inputs, name).asUnsigned();

/** Layout of one lane on `w_recoded`. */
export function layoutOf(config: Product): RecodedLayout {
  const recoding = recodingOf(config);
  if (recoding === null) throw new RangeError(`architecture '${config.architecture}' has no recoding`);
  return recodedLayout(recoding);
}

/** Bits of one lane's weight port. */
export const weightPortBits = (config: Product): number =>
  config.recoded ? layoutOf(config).width : config.weightBits;

/** Options as a header shows them. */
export function shownConfig(config: object): Readonly<Record<string, string | number | boolean>> {
  const entries = Object.entries(config as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.filter((e): e is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof e[1]),
    ),
  );
}
