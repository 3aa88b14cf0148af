import type { Design } from '../hdl/index.ts';
import { type DintRecodeConfig, dintRecodeSpec } from '../spec/dint_recode.ts';
import { recoder } from './lib/recode.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `dint_recode` for one configuration. */
export const generate = (config: DintRecodeConfig): Design =>
  recoder(unitModule(dintRecodeSpec, config), config);
