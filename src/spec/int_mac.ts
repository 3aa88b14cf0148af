import { type AccumulatorOptions, accumulatorShape, completeAccumulator } from './lib/accumulator.ts';
import { accumulatingName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { accumulatingFields, accumulatingPorts } from './lib/ports.ts';
import { completeIntProduct, type IntProduct, intProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface IntMacConfig extends IntProduct, AccumulatorOptions {}

/** Ports `clk`, `rst`, `en`, `clear`, `w` or `w_recoded`, `[z]`, `a` -> `acc`. */
export const intMacPorts = (config: IntMacConfig) => accumulatingPorts(config);

export const intMacSpec: UnitSpec<IntMacConfig> = {
  unit: 'int_mac',
  summary: 'integer multiply-accumulate',
  schema: options({ ...intProductShape, ...accumulatorShape }).transform((raw, to) => {
    const product = completeIntProduct(raw, to);
    return { ...product, ...completeAccumulator(raw, product, 1, to) };
  }),
  ports: intMacPorts,
  moduleName: (config) => accumulatingName('int_mac', config),
  latency: (config) => config.stages + 1,
  fields: accumulatingFields,
};
