import type { PortRecord } from '../../spec/lib/port.ts';
import type { UnitSpec } from '../../spec/lib/unit.ts';

/** What a generator is told about the module it makes. */
export interface UnitModule {
  readonly unit: string;
  readonly name: string;
  readonly summary: string;
  readonly ports: PortRecord;
  readonly latency: number;
}

/** Name, ports and latency of one configuration, from its spec. */
export const unitModule = <C>(spec: UnitSpec<C>, config: C): UnitModule => ({
  unit: spec.unit,
  name: spec.moduleName(config),
  summary: spec.summary,
  ports: spec.ports(config),
  latency: spec.latency(config),
});
