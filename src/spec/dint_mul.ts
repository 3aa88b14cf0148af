import { mulName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { mulFields, mulPorts } from './lib/ports.ts';
import { completeDintProduct, type DintProduct, dintProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export type DintMulConfig = DintProduct;

/** Ports `[clk, en]`, `w` or `w_recoded`, `[z]`, `a` -> `p`. */
export const dintMulPorts = (config: DintMulConfig) => mulPorts(config);

export const dintMulSpec: UnitSpec<DintMulConfig> = {
  unit: 'dint_mul',
  summary: 'dINT times integer, in half steps',
  schema: options(dintProductShape).transform(completeDintProduct),
  ports: dintMulPorts,
  moduleName: (config) => mulName('dint_mul', config),
  latency: (config) => config.stages,
  fields: mulFields,
};
