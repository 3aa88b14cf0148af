import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import { variantPorts } from '../harness/variant.ts';
import { synthesize } from '../measure/synth.ts';
import { analyzeTiming } from '../measure/timing.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../spec/bf16_core.ts';
import { type OpalCoreConfig, opalCoreParts } from '../spec/opal_core.ts';
import { type AreaSetup, measureArea } from './area.ts';
import { subjectOf, variantOf } from './execution.ts';

/** What the break-down of a core is made of, in both cores. */
export type CorePart =
  | 'quantizer'
  | 'dot product'
  | 'routing'
  | 'accumulate'
  | 'rescale'
  | 'softmax'
  | 'attention x V'
  | 'registers and control';

/** A unit inside a core and how often it stands there. */
interface Part {
  readonly part: CorePart;
  readonly entry: CatalogEntry;
  readonly count: number;
}

export interface CorePartArea {
  readonly part: CorePart;
  readonly module: string;
  readonly count: number;
  /** Of all instances together, in the library's unit. */
  readonly area: number;
  /** Least clock period of one instance, in the library's unit of time; null for what is not timed by itself. */
  readonly leastPeriod: number | null;
}

export interface CoreArea {
  readonly module: string;
  readonly parts: readonly CorePartArea[];
  readonly area: number;
  /** Of the slowest part, each between registers or ports. */
  readonly leastPeriod: number;
}

const unitOf = (unit: string, config: object): CatalogEntry => findUnit(unit).configure(config);

function opalParts(config: OpalCoreConfig): readonly Part[] {
  const parts = opalCoreParts(config);
  const { rows } = config;
  return [
    { part: 'quantizer', entry: unitOf('opal_quantize', parts.quantize), count: 1 },
    { part: 'dot product', entry: unitOf('opal_dot', parts.dot), count: rows },
    { part: 'accumulate', entry: unitOf('opal_accumulate', parts.accumulate), count: rows },
    { part: 'rescale', entry: unitOf('rescale', parts.score), count: rows },
    { part: 'softmax', entry: unitOf('log2_softmax', parts.softmax), count: 1 },
    { part: 'attention x V', entry: unitOf('attn_v', parts.values), count: 1 },
    { part: 'rescale', entry: unitOf('rescale', parts.result), count: 1 },
  ];
}

function bf16Parts(config: Bf16CoreConfig): readonly Part[] {
  const parts = bf16CoreParts(config);
  const { rows, headSize } = config;
  return [
    { part: 'dot product', entry: unitOf('bf16_dot', parts.dot), count: rows },
    { part: 'rescale', entry: unitOf('rescale', parts.score), count: rows },
    { part: 'softmax', entry: unitOf('exp_softmax', parts.softmax), count: 1 },
    { part: 'attention x V', entry: unitOf('bf16_mac', parts.values), count: headSize },
    { part: 'rescale', entry: unitOf('rescale', parts.result), count: 1 },
  ];
}

/**
 * Area of a core, part by part. Every part is synthesized by itself and its netlist simulated against its golden model;
 * what joins the parts (registers and control) is synthesized with the parts left out. Nothing is shared across parts, in
 * either core.
 */
export async function coreArea(
  core: CatalogEntry,
  setup: AreaSetup,
  step: (module: string) => void = () => {},
): Promise<CoreArea> {
  const isOpal = core.unit === 'opal_core';
  // The catalog completes the configuration of a unit by that unit's schema.
  const list = isOpal
    ? opalParts(core.config as unknown as OpalCoreConfig)
    : bf16Parts(core.config as unknown as Bf16CoreConfig);
  const parts: CorePartArea[] = [];
  for (const one of list) {
    step(one.entry.module);
    parts.push(...(await partArea(one, setup)));
  }
  step(core.module);
  const hollow = [...new Set(list.map(({ entry }) => entry.module))];
  const glue = await synthesize({ ...request(core, setup), hollow });
  parts.push({
    part: 'registers and control',
    module: core.module,
    count: 1,
    area: glue.area,
    leastPeriod: null,
  });
  return {
    module: core.module,
    parts,
    area: parts.reduce((sum, { area }) => sum + area, 0),
    leastPeriod: Math.max(...parts.map(({ leastPeriod }) => leastPeriod ?? 0)),
  };
}

const request = (entry: CatalogEntry, { library, engine, seeds, timeoutMs }: AreaSetup) => ({
  design: variantOf(subjectOf(entry)),
  library,
  engine,
  seeds,
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
});

/** One part; the routing of outliers is what a dot product costs more than one that gets their weights from outside. */
async function partArea({ part, entry, count }: Part, setup: AreaSetup): Promise<readonly CorePartArea[]> {
  const { area } = await measureArea({ label: entry.module, kind: 'inline', entry }, setup);
  const leastPeriod = await leastPeriodOf(entry, setup);
  const whole = { part, module: entry.module, count, area: area * count, leastPeriod };
  if (entry.unit !== 'opal_dot' || entry.config.routing === undefined) return [whole];
  const plain = unitOf('opal_dot', { ...entry.config, routing: 'external' });
  const without = await measureArea({ label: plain.module, kind: 'inline', entry: plain }, setup);
  return [
    { ...whole, area: without.area * count },
    { part: 'routing', module: entry.module, count, area: (area - without.area) * count, leastPeriod: null },
  ];
}

async function leastPeriodOf(entry: CatalogEntry, setup: AreaSetup): Promise<number> {
  const { median } = await synthesize(request(entry, setup));
  const { leastPeriod } = await analyzeTiming({
    netlist: median.netlist,
    library: setup.library,
    ports: variantPorts(entry.ports),
    period: 1000,
  });
  return leastPeriod;
}
