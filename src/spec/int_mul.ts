import { mulName } from './lib/naming.ts';
import { options } from './lib/options.ts';
import { mulFields, mulPorts } from './lib/ports.ts';
import { completeIntProduct, type IntProduct, intProductShape } from './lib/product.ts';
import type { UnitSpec } from './lib/unit.ts';

export type IntMulConfig = IntProduct;

/** Ports `[clk, en]`, `w` or `w_recoded`, `[z]`, `a` -> `p`. */
export const intMulPorts = (config: IntMulConfig) => mulPorts(config);

export const intMulSpec: UnitSpec<IntMulConfig> = {
  unit: 'int_mul',
  summary: 'integer product',
  schema: options(intProductShape).transform(completeIntProduct),
  ports: intMulPorts,
  moduleName: (config) => mulName('int_mul', config),
  latency: (config) => config.stages,
  fields: mulFields,
};
