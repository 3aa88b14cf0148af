import type { Design } from '../hdl/index.ts';
import { type DintMulConfig, dintMulSpec } from '../spec/dint_mul.ts';
import { multiplier } from './lib/multiply.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `dint_mul` for one configuration. */
export const generate = (config: DintMulConfig): Design =>
  multiplier(unitModule(dintMulSpec, config), config);
