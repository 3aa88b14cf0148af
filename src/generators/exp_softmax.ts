import { type Design, module } from '../hdl/index.ts';
import { type ExpSoftmaxConfig, expSoftmaxSpec } from '../spec/exp_softmax.ts';
import { shownConfig } from './lib/config.ts';
import { expPart } from './lib/softmax/exp_part.ts';
import { onlineSoftmax } from './lib/softmax/online.ts';
import { parallelSoftmax } from './lib/softmax/parallel.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `exp_softmax` for one configuration. */
export function generate(config: ExpSoftmaxConfig): Design {
  const unit = unitModule(expSoftmaxSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) =>
      config.schedule === 'online'
        ? onlineSoftmax(h, config, expPart(config), inputs)
        : parallelSoftmax(h, unit.name, config, expPart(config), inputs),
    info,
  );
}
