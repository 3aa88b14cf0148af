import { lanesOption } from './lib/accumulator.ts';
import { checkArchitecture, type DintRecoding, dintRecodings } from './lib/architecture.ts';
import { recodeName, weightMark } from './lib/naming.ts';
import { choice, options } from './lib/options.ts';
import { recodeFields, recodePorts } from './lib/ports.ts';
import type { UnitSpec } from './lib/unit.ts';
import { type DintWeight, dintWeightShape } from './lib/weights.ts';

export interface DintRecodeConfig extends DintWeight {
  readonly architecture: DintRecoding;
  /** 1..128 */
  readonly lanes: number;
}

/** Ports `w` -> `w_recoded`; lane 0 stands lowest. */
export const dintRecodePorts = (config: DintRecodeConfig) => recodePorts(config);

export const dintRecodeSpec: UnitSpec<DintRecodeConfig> = {
  unit: 'dint_recode',
  summary: 'dINT weights to recoded weights',
  schema: options({
    ...dintWeightShape,
    architecture: choice('architecture', dintRecodings).default('booth'),
    lanes: lanesOption.default(1),
  }).transform((config, to) => {
    checkArchitecture(config, config.architecture, to);
    return config;
  }),
  ports: dintRecodePorts,
  moduleName: (config) => recodeName('dint_recode', weightMark(config), config.lanes, config.architecture),
  latency: () => 0,
  fields: recodeFields,
};
