import type { Design } from '../hdl/index.ts';
import { type IntMacConfig, intMacSpec } from '../spec/int_mac.ts';
import { accumulator } from './lib/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `int_mac` for one configuration. */
export const generate = (config: IntMacConfig): Design => accumulator(unitModule(intMacSpec, config), config);
