import { type Design, module } from '../../hdl/index.ts';
import { type RecodingConfig, shownConfig, unsignedInput } from './config.ts';
import { fromBits } from './logic.ts';
import { packRows, recodeRows } from './rows.ts';
import type { UnitModule } from './unit_module.ts';

/** A `*_recode`: weight codes to recoded weights, lane by lane. */
export function recoder(unit: UnitModule, config: RecodingConfig & { readonly lanes: number }): Design {
  const info = { unit: unit.unit, summary: unit.summary, config: shownConfig(config), latency: 0 };
  return module(
    unit.name,
    unit.ports,
    (h, inputs) => {
      const w = unsignedInput(inputs, 'w');
      const lanes = h.replicate('lane', config.lanes, (lane) => {
        const code = w.lane(lane, config.weightBits).named('code');
        return { recoded: fromBits(h, packRows(recodeRows(config, code))) };
      });
      return { w_recoded: lanes.recoded.packed };
    },
    info,
  );
}
