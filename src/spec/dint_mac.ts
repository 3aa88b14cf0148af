import { type AccumulatorOptions, accumulatorShape, completeAccumulator } from './lib/accumulator.ts';
import { accumulatingName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { accumulatingFields, accumulatingPorts } from './lib/ports.ts';
import { completeDintProduct, type DintProduct, dintProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface DintMacConfig extends DintProduct, AccumulatorOptions {}

/** Ports `clk`, `rst`, `en`, `clear`, `w` or `w_recoded`, `[z]`, `a` -> `acc`. */
export const dintMacPorts = (config: DintMacConfig) => accumulatingPorts(config);

export const dintMacSpec: UnitSpec<DintMacConfig> = {
  unit: 'dint_mac',
  summary: 'dINT times integer multiply-accumulate, in half steps',
  schema: options({ ...dintProductShape, ...accumulatorShape }).transform((raw, to) => {
    const product = completeDintProduct(raw, to);
    return { ...product, ...completeAccumulator(raw, product, 1, to) };
  }),
  ports: dintMacPorts,
  moduleName: (config) => accumulatingName('dint_mac', config),
  latency: (config) => config.stages + 1,
  fields: accumulatingFields,
};
