import { type Builder, type Design, module, type Signal } from '../../../hdl/index.ts';
import { type InnerRecord, innerPorts } from '../../../spec/lib/stream.ts';
import type { UnitSpec } from '../../../spec/lib/unit.ts';
import { shownConfig } from '../config.ts';
import { unitModule } from '../unit_module.ts';
import type { CoreInputs } from './ports.ts';

/** What passes inside a core: the cycles in which it does, and its parts, the topmost first. */
export type InnerTransfers = Readonly<
  Record<string, { readonly valid: Signal<'u'>; readonly data: readonly Signal<'u'>[] }>
>;

/** What a core shows: its ports, and what passes inside. */
export interface CoreOutputs {
  readonly outputs: Readonly<Record<string, Signal>>;
  readonly inner: InnerTransfers;
}

/** The module of a core; `inner` that is not null has outputs of its own, behind all others. */
export function coreModule<C extends object>(
  spec: UnitSpec<C>,
  config: C,
  inner: InnerRecord | null,
  core: (h: Builder, inputs: CoreInputs) => CoreOutputs,
): Design {
  const { unit, name, summary, ports, latency } = unitModule(spec, config);
  const info = { unit, summary, config: shownConfig(config), latency };
  return module(
    name,
    { ...ports, ...(inner === null ? {} : innerPorts(inner)) },
    (h, inputs) => {
      const made = core(h, inputs);
      return { ...made.outputs, ...(inner === null ? {} : innerOutputs(h, made.inner)) };
    },
    info,
  );
}

const innerOutputs = (h: Builder, inner: InnerTransfers): Record<string, Signal> =>
  Object.fromEntries(
    Object.entries(inner).flatMap(([name, { valid, data }]) => {
      const [top, ...rest] = data;
      if (top === undefined) throw new RangeError(`nothing passes as '${name}'`);
      return [
        [`inner_${name}_valid`, valid],
        [`inner_${name}_data`, rest.length === 0 ? top : h.concat(top, ...rest)],
      ];
    }),
  );
