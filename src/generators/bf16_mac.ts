import type { Design } from '../hdl/index.ts';
import { type Bf16MacConfig, bf16MacSpec } from '../spec/bf16_mac.ts';
import { floatAccumulator } from './lib/float/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `bf16_mac` for one configuration. */
export const generate = (config: Bf16MacConfig): Design =>
  floatAccumulator(unitModule(bf16MacSpec, config), config);
