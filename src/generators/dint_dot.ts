import type { Design } from '../hdl/index.ts';
import { type DintDotConfig, dintDotSpec } from '../spec/dint_dot.ts';
import { accumulator } from './lib/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `dint_dot` for one configuration. */
export const generate = (config: DintDotConfig): Design =>
  accumulator(unitModule(dintDotSpec, config), config);
