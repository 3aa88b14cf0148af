import type { Design } from '../hdl/index.ts';
import { type IntDotConfig, intDotSpec } from '../spec/int_dot.ts';
import { accumulator } from './lib/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `int_dot` for one configuration. */
export const generate = (config: IntDotConfig): Design => accumulator(unitModule(intDotSpec, config), config);
