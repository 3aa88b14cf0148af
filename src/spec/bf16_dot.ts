import { lanesOption } from './lib/accumulator.ts';
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

export interface Bf16DotConfig extends FloatMac {
  /** 1..128 */
  readonly lanes: number;
}

/** Ports `clk`, `rst`, `en`, `clear`, `w`, `a` -> `acc` (fp32); lane 0 stands lowest. */
export const bf16DotPorts = (config: Bf16DotConfig) => floatMacPorts(config);

export const bf16DotSpec: UnitSpec<Bf16DotConfig> = {
  unit: 'bf16_dot',
  summary: 'bf16 dot product, accumulated in fp32',
  schema: options({ ...floatMacShape, lanes: lanesOption.default(8) }).transform((raw, to) => ({
    ...completeFloatMac(raw, to),
    lanes: raw.lanes,
  })),
  ports: bf16DotPorts,
  moduleName: (config) => floatMacName('bf16_dot', config),
  latency: (config) => config.stages + 1,
  fields: floatMacFields,
};
