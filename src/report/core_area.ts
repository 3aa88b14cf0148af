import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import { fromSynchronous, type Simulator } from '../harness/simulator.ts';
import { variantPorts } from '../harness/variant.ts';
import { requireAgreement } from '../harness/verify.ts';
import { bufferNets } from '../measure/netlist/buffer.ts';
import type { GateNetlist } from '../measure/netlist/netlist.ts';
import { netlistSimulator } from '../measure/netlist/simulate.ts';
import { hashNetlist, netlistArea } from '../measure/synth.ts';
import { analyzeTiming } from '../measure/timing.ts';
import { type Bf16CoreConfig, bf16CoreParts } from '../spec/bf16_core.ts';
import { type OpalCoreConfig, opalCoreParts } from '../spec/opal_core.ts';
import type { AreaSetup } from './area.ts';
import { type CoreEnergy, coreEnergy } from './core_energy.ts';
import { type Subject, subjectOf, variantOf, verifySubject } from './execution.ts';
import { completed, unitNetlist } from './netlists.ts';

/** What the break-down of a core is made of, in all cores. */
export const coreParts = [
  'quantizer',
  'dot product',
  'routing',
  'accumulate',
  'rescale',
  'softmax',
  'attention x V',
  'registers and control',
  'buffers',
] as const;
export type CorePart = (typeof coreParts)[number];

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
}

export interface CoreArea {
  readonly module: string;
  readonly parts: readonly CorePartArea[];
  readonly area: number;
  /** Of the whole core, buffered, from register to register and at the ports, in the library's unit of time. */
  readonly leastPeriod: number;
  /** Where the path that decides it starts and ends. */
  readonly from: string;
  readonly to: string;
  /** Null where the library says nothing of power. */
  readonly energy: CoreEnergy | null;
  /** Transfers of the queries on which the netlist of the whole core agreed with the golden model. */
  readonly transfers: number;
  /** Of the whole, buffered. */
  readonly netlistHash: string;
}

const unitOf = (unit: string, config: object): CatalogEntry => findUnit(unit).configure(config);

function opalParts(config: OpalCoreConfig): readonly Part[] {
  const parts = opalCoreParts(config);
  const { rows } = config;
  return [
    { part: 'quantizer', entry: unitOf('opal_quantize', parts.quantize), count: 1 },
    { part: 'dot product', entry: unitOf('opal_dot', parts.dots), count: 1 },
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

// The catalog completes the configuration of a unit by that unit's schema.
const partsOf = ({ unit, config }: CatalogEntry): readonly Part[] =>
  unit === 'opal_core'
    ? opalParts(config as unknown as OpalCoreConfig)
    : bf16Parts(config as unknown as Bf16CoreConfig);

/**
 * Area and timing of a core, part by part and then as a whole. Every part is synthesized by itself and its netlist simulated
 * against its golden model; so is what joins them (registers and control). The netlists are put together, nets with many
 * readers get buffers, and the whole is simulated against the core's golden model and timed. Nothing is shared across parts
 * and nothing is sized, in any core.
 */
export async function coreArea(
  core: CatalogEntry,
  setup: AreaSetup,
  step: (what: string) => void = () => {},
): Promise<CoreArea> {
  const parts: CorePartArea[] = [];
  const netlists = new Map<string, GateNetlist>();
  for (const { part, entry, count } of partsOf(core)) {
    step(entry.module);
    const { netlist, area } = await unitNetlist(entry, setup);
    await simulated(entry, netlist, setup);
    netlists.set(entry.module, netlist);
    const all = { part, module: entry.module, count, area: area * count };
    parts.push(...(await withoutRouting(all, entry, setup)));
  }
  step(core.module);
  const { netlist, rest } = await completed(core, netlists, setup);
  parts.push({ part: 'registers and control', module: core.module, count: 1, area: rest });
  step(`${core.module}, whole`);
  const ports = variantPorts(core.ports);
  const clocks = new Set(ports.flatMap(({ name, clock }) => (clock === true ? [name] : [])));
  const whole = bufferNets(netlist, setup.library.liberty, clocks);
  const area = netlistArea(whole, setup.library);
  parts.push({
    part: 'buffers',
    module: core.module,
    count: whole.gates.length - netlist.gates.length,
    area: area - netlistArea(netlist, setup.library),
  });
  const { leastPeriod, from, to } = await analyzeTiming({
    netlist: whole,
    library: setup.library,
    ports,
    period: 1000,
    timeoutMs: setup.timeoutMs ?? 900_000,
  });
  const transfers = await coreSimulated(core, whole, setup);
  step(`${core.module}, energy`);
  const energy = coreEnergy(core, whole, setup.library, leastPeriod);
  const netlistHash = hashNetlist(whole);
  return { module: core.module, parts, area, leastPeriod, from, to, energy, transfers, netlistHash };
}

/** A netlist as a simulator beside the golden model. */
function simulatorOf(subject: Subject, netlist: GateNetlist, { library }: AreaSetup): Simulator {
  const { ports, observe } = variantOf(subject);
  return fromSynchronous('netlist', netlistSimulator(netlist, library.liberty, ports, observe));
}

/** Throws E_MISMATCH when a part's netlist is wrong. */
async function simulated(entry: CatalogEntry, netlist: GateNetlist, setup: AreaSetup): Promise<void> {
  const subject = subjectOf(entry);
  const simulators = [simulatorOf(subject, netlist, setup)];
  requireAgreement(await verifySubject(subject, { simulators, cases: setup.cases ?? 100 }));
}

/** Three queries, one of them with numbers that are not finite, with pauses on all streams; transfers that left. */
async function coreSimulated(core: CatalogEntry, netlist: GateNetlist, setup: AreaSetup): Promise<number> {
  const subject = subjectOf(core);
  const [scenario] = core.streaming?.scenarios(1, 0).filter(({ name }) => name === 'not finite 1') ?? [];
  if (scenario === undefined)
    throw new RangeError(`${core.module} has no scenario with numbers that are not finite`);
  const report = await verifySubject(subject, {
    simulators: [simulatorOf(subject, netlist, setup)],
    seed: 1,
    replay: {
      cycles: () => {
        throw new RangeError(`${core.module} takes transfers`);
      },
      transfers: () => ({ scenario, flow: { name: 'slow_both', seed: 1 } }),
    },
  });
  return requireAgreement(report).streams?.beatsOut ?? 0;
}

/** The routing of outliers is what a dot product costs more than one that gets their weights from outside. */
async function withoutRouting(
  whole: CorePartArea,
  entry: CatalogEntry,
  setup: AreaSetup,
): Promise<readonly CorePartArea[]> {
  if (entry.unit !== 'opal_dot' || entry.config.routing === undefined) return [whole];
  const gathered = unitOf('opal_dot', { ...entry.config, routing: 'external' });
  const { netlist, area } = await unitNetlist(gathered, setup);
  await simulated(gathered, netlist, setup);
  return [
    { ...whole, area: area * whole.count },
    { ...whole, part: 'routing', area: whole.area - area * whole.count },
  ];
}
