import {
  type AccumulatorOptions,
  accumulatorShape,
  completeAccumulator,
  lanesOption,
} from './lib/accumulator.ts';
import { accumulatingName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { accumulatingFields, accumulatingPorts } from './lib/ports.ts';
import { completeIntProduct, type IntProduct, intProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface IntDotConfig extends IntProduct, AccumulatorOptions {
  /** 1..128 */
  readonly lanes: number;
}

/** Ports `clk`, `rst`, `en`, `clear`, `w` or `w_recoded`, `[z]`, `a` -> `acc`; lane 0 stands lowest. */
export const intDotPorts = (config: IntDotConfig) => accumulatingPorts(config);

export const intDotSpec: UnitSpec<IntDotConfig> = {
  unit: 'int_dot',
  summary: 'integer dot product',
  schema: options({
    ...intProductShape,
    ...accumulatorShape,
    lanes: lanesOption.default(16),
  }).transform((raw, to) => {
    const product = completeIntProduct(raw, to);
    return { ...product, ...completeAccumulator(raw, product, raw.lanes, to), lanes: raw.lanes };
  }),
  ports: intDotPorts,
  moduleName: (config) => accumulatingName('int_dot', config),
  latency: (config) => config.stages + 1,
  fields: accumulatingFields,
};
