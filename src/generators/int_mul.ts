import type { Design } from '../hdl/index.ts';
import { type IntMulConfig, intMulSpec } from '../spec/int_mul.ts';
import { multiplier } from './lib/multiply.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `int_mul` for one configuration. */
export const generate = (config: IntMulConfig): Design => multiplier(unitModule(intMulSpec, config), config);
