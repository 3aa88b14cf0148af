import { type Builder, type Design, module, type Signal } from '../../../hdl/index.ts';
import { type FloatMac, floatWeightBits } from '../../../spec/lib/float.ts';
import { shownConfig, unsignedInput } from '../config.ts';
import type { UnitModule } from '../unit_module.ts';
import { alignedSum } from './aligned.ts';
import { bf16, formatBits, fp32 } from './format.ts';
import { cutsOf } from './lane.ts';
import { rotating } from './rotate.ts';
import { sequentialSum } from './sequential.ts';

type Config = FloatMac & { readonly lanes?: number };
type Inputs = Readonly<Record<string, Signal | undefined>>;

/** Controls as they stand behind the last cut, beside the data they came with. */
export interface Controls {
  readonly rst: Signal<'u'>;
  readonly en: Signal<'u'>;
  readonly clear: Signal<'u'>;
}

/** `rst`, and `en` and `clear` delayed by the pipeline. A reset stops what is under way by clearing the travelling `en`. */
export function travellingControls(h: Builder, inputs: Inputs, stages: number): Controls {
  const rst = unsignedInput(inputs, 'rst');
  const [en, clear] = [unsignedInput(inputs, 'en'), unsignedInput(inputs, 'clear')];
  if (stages === 0) return { rst, en, clear };
  const delayed = h.scope('travel', () => ({
    en: en.pipe({ name: 'en', stages, reset: rst }),
    clear: clear.pipe({ name: 'clear', stages, reset: rst }),
  }));
  return { rst, ...delayed };
}

/** `bf16_mac` (no lanes) or `bf16_dot`: `clk`, `rst`, `en`, `clear`, `w`, `a` -> `acc`, an fp32 number. */
export function floatAccumulator(unit: UnitModule, config: Config): Design {
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: unit.latency };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) => {
      const control = travellingControls(h, inputs, config.stages);
      const width = formatBits(fp32);
      const acc = rotating(h, 'acc', width, config.contexts, control);
      const start = h.mux(control.clear, h.uint(0, width), acc.oldest).named('start');
      const lanes = pairsOf(config, inputs);
      const cuts = cutsOf(config.stages);
      acc.next(
        config.accumulate === 'sequential'
          ? sequentialSum(h, config, lanes, cuts, start)
          : alignedSum(h, unit.name, config, lanes, cuts, start),
      );
      return { acc: acc.newest };
    },
    info,
  );
}

function pairsOf(config: Config, inputs: Inputs): readonly { w: Signal<'u'>; a: Signal<'u'> }[] {
  const [w, a] = [unsignedInput(inputs, 'w'), unsignedInput(inputs, 'a')];
  return Array.from({ length: config.lanes ?? 1 }, (_, i) => ({
    w: w.lane(i, floatWeightBits(config)),
    a: a.lane(i, formatBits(bf16)),
  }));
}
