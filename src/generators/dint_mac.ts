import type { Design } from '../hdl/index.ts';
import { type DintMacConfig, dintMacSpec } from '../spec/dint_mac.ts';
import { accumulator } from './lib/accumulate.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `dint_mac` for one configuration. */
export const generate = (config: DintMacConfig): Design =>
  accumulator(unitModule(dintMacSpec, config), config);
