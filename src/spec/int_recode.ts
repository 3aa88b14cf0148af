import { lanesOption } from './lib/accumulator.ts';
import { checkArchitecture, type IntRecoding, intRecodings } from './lib/architecture.ts';
import { recodeName, weightMark } from './lib/naming.ts';
import { choice, flag, options } from './lib/options.ts';
import { recodeFields, recodePorts } from './lib/ports.ts';
import type { UnitSpec } from './lib/unit.ts';
import { intWeightShape } from './lib/weights.ts';

export interface IntRecodeConfig {
  /** 2..8 */
  readonly weightBits: number;
  /** False for weights with a zero point too: the zero point is subtracted elsewhere. */
  readonly weightSigned: boolean;
  readonly architecture: IntRecoding;
  /** 1..128 */
  readonly lanes: number;
}

/** Ports `w` -> `w_recoded`; lane 0 stands lowest. */
export const intRecodePorts = (config: IntRecodeConfig) => recodePorts(config);

export const intRecodeSpec: UnitSpec<IntRecodeConfig> = {
  unit: 'int_recode',
  summary: 'integer weights to recoded weights',
  schema: options({
    weightBits: intWeightShape.weightBits,
    weightSigned: flag('weightSigned').default(true),
    architecture: choice('architecture', intRecodings).default('booth'),
    lanes: lanesOption.default(1),
  }).transform((config, to) => {
    checkArchitecture({ ...config, zeroPoint: false }, config.architecture, to);
    return config;
  }),
  ports: intRecodePorts,
  moduleName: (config) => recodeName('int_recode', weightMark(config), config.lanes, config.architecture),
  latency: () => 0,
  fields: recodeFields,
};
