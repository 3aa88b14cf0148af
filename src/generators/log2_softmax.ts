import { type Design, module } from '../hdl/index.ts';
import { type Log2SoftmaxConfig, log2SoftmaxSpec } from '../spec/log2_softmax.ts';
import { shownConfig } from './lib/config.ts';
import { log2Part } from './lib/softmax/log2_part.ts';
import { onlineSoftmax } from './lib/softmax/online.ts';
import { parallelSoftmax } from './lib/softmax/parallel.ts';
import { unitModule } from './lib/unit_module.ts';

/** Hardware of `log2_softmax` for one configuration. */
export function generate(config: Log2SoftmaxConfig): Design {
  const unit = unitModule(log2SoftmaxSpec, config);
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) =>
      config.schedule === 'online'
        ? onlineSoftmax(h, config, log2Part(config), inputs)
        : parallelSoftmax(h, unit.name, config, log2Part(config), inputs),
    info,
  );
}
