import {
  type AccumulatorOptions,
  accumulatorShape,
  completeAccumulator,
  lanesOption,
} from './lib/accumulator.ts';
import { accumulatingName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { accumulatingFields, accumulatingPorts } from './lib/ports.ts';
import { completeDintProduct, type DintProduct, dintProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export interface DintDotConfig extends DintProduct, AccumulatorOptions {
  /** 1..128 */
  readonly lanes: number;
}

/** Ports `clk`, `rst`, `en`, `clear`, `w` or `w_recoded`, `[z]`, `a` -> `acc`; lane 0 stands lowest. */
export const dintDotPorts = (config: DintDotConfig) => accumulatingPorts(config);

export const dintDotSpec: UnitSpec<DintDotConfig> = {
  unit: 'dint_dot',
  summary: 'dINT times integer dot product, in half steps',
  schema: options({
    ...dintProductShape,
    ...accumulatorShape,
    lanes: lanesOption.default(16),
  }).transform((raw, to) => {
    const product = completeDintProduct(raw, to);
    return { ...product, ...completeAccumulator(raw, product, raw.lanes, to), lanes: raw.lanes };
  }),
  ports: dintDotPorts,
  moduleName: (config) => accumulatingName('dint_dot', config),
  latency: (config) => config.stages + 1,
  fields: accumulatingFields,
};
