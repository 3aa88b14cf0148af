import type { Design } from '../hdl/index.ts';
import { type IntRecodeConfig, intRecodeSpec } from '../spec/int_recode.ts';
import { recoder } from './lib/recode.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `int_recode` for one configuration. */
export const generate = (config: IntRecodeConfig): Design =>
  recoder(unitModule(intRecodeSpec, config), config);
