import type { Design } from '../hdl/index.ts';
import { type Bf16DotConfig, bf16DotSpec } from '../spec/bf16_dot.ts';
import { floatAccumulator } from './lib/float/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `bf16_dot` for one configuration. */
export const generate = (config: Bf16DotConfig): Design =>
  floatAccumulator(unitModule(bf16DotSpec, config), config);
