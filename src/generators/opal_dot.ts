import { type Builder, type Design, module, type Signal } from '../hdl/index.ts';
import { type OpalDotConfig, opalDotSpec, sharesTree } from '../spec/opal_dot.ts';
import { shownConfig, unsignedInput } from './lib/config.ts';
import { blockExponent } from './lib/opal/dot_exponent.ts';
import { floatOutliers, weightColumns } from './lib/opal/dot_float.ts';
import { elementLanes, raised } from './lib/opal/dot_lanes.ts';
import { pairOutliers } from './lib/opal/dot_pairs.ts';
import { sumsOfRows } from './lib/opal/dot_rows.ts';
import { type Clocking, sumOfBlock } from './lib/opal/dot_sum.ts';
import { weightOutliers } from './lib/opal/dot_weight_outliers.ts';
import { unitModule } from './lib/unit_module.ts';

type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Hardware of `opal_dot` for one configuration. */
export function generate(config: OpalDotConfig): Design {
  const unit = unitModule(opalDotSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(unit.name, unit.ports, (h, inputs) => build(h, config, unit.name, inputs), info);
}

function build(h: Builder, config: OpalDotConfig, name: string, inputs: Inputs): Record<string, Signal> {
  const { stages, operand } = config;
  if (config.rows > 1)
    return { p: sumsOfRows(h, name, config, inputs), p_exp: blockExponent(h, config, inputs) };
  const clocking: Clocking | null =
    stages === 0 ? null : { clk: unsignedInput(inputs, 'clk'), en: unsignedInput(inputs, 'en') };
  const partners = unsignedInput(inputs, operand === 'weight' ? 'w' : 'q2');
  const { pp, shape } = elementLanes(h, config, unsignedInput(inputs, 'q'), partners);
  const place = operand === 'weight' ? weightOutliers : pairOutliers;
  const outliers = sharesTree(config) ? place(h, name, config, inputs, clocking) : null;
  const lanes = { pp, shape: raised(shape, elementColumn(config)) };
  const exponent = blockExponent(h, config, inputs);
  return {
    p: sumOfBlock(h, name, config, lanes, outliers, clocking),
    p_exp: clocking === null ? exponent : exponent.pipe({ name: 'exponent_q', stages, enable: clocking.en }),
    ...(config.outlierPath === 'fp' ? { y: floatOutliers(h, name, config, inputs, clocking) } : {}),
    ...(config.owqColumns > 0 ? { y_owq: weightColumns(h, name, config, inputs, clocking) } : {}),
  };
}

/** Column where the elements' products start: an element's step is 2^(9-b) units of 2^(E-7). */
function elementColumn(config: OpalDotConfig): number {
  const perElement = sharesTree(config) ? 9 - config.elementBits : 0;
  return config.operand === 'weight' ? perElement : 2 * perElement;
}
