import {
  completeFloatMac,
  type FloatMac,
  floatMacFields,
  floatMacName,
  floatMacPorts,
  floatMacShape,
} from './lib/float.ts';
import { options } from './lib/options.ts';
import type { UnitSpec } from './lib/unit.ts';

export type Bf16MacConfig = FloatMac;

/** Ports `clk`, `rst`, `en`, `clear`, `w`, `a` -> `acc` (fp32). */
export const bf16MacPorts = (config: Bf16MacConfig) => floatMacPorts(config);

export const bf16MacSpec: UnitSpec<Bf16MacConfig> = {
  unit: 'bf16_mac',
  summary: 'bf16 multiply-accumulate into fp32',
  schema: options(floatMacShape).transform((raw, to) => completeFloatMac(raw, to)),
  ports: bf16MacPorts,
  moduleName: (config) => floatMacName('bf16_mac', config),
  latency: (config) => config.stages + 1,
  fields: floatMacFields,
};
