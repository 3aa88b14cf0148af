import { contentHash } from '../../harness/cache.ts';
import { findTool } from '../../harness/tools.ts';
import { scriptText } from '../../measure/assets.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { PINNED_YOSYS, synthesize } from '../../measure/synth.ts';
import { analyzeTiming } from '../../measure/timing.ts';
import { measureArea } from '../area.ts';
import { lanesOf, operandKind } from '../baselines.ts';
import { subjectOf, variantOf } from '../execution.ts';
import type { SweepPoint } from './grid.ts';
import type { SweepRow } from './store.ts';

export interface PointSetup {
  readonly library: CellLibrary;
  readonly timeoutMs: number;
}

/** Scripts that decide a figure. */
const SCRIPTS = ['front.ys.hbs', 'map.ys.hbs', 'timing.tcl.hbs', 'maps/constants.v'] as const;

/** Versions of the tools that a figure comes from. Throws E_TOOL_MISSING with the line that installs one. */
export const toolVersions = async (): Promise<Readonly<Record<string, string>>> => ({
  Yosys: PINNED_YOSYS,
  OpenSTA: (await findTool('sta')).version,
});

/** Hash of everything that decides a point's figures: Verilog, library, request, scripts, tools. */
export async function pointKey(
  { entry, clock, seeds }: SweepPoint,
  { library }: PointSetup,
): Promise<string> {
  const files = entry.emit().flatMap(({ name, text }) => [name, text]);
  const scripts = SCRIPTS.map((name) => scriptText(name));
  const request = JSON.stringify({
    module: entry.module,
    config: entry.config,
    clock,
    seeds,
    tools: await toolVersions(),
  });
  return contentHash(['point 1', request, library.hash, ...scripts, ...files]);
}

/** Area and delay of one point, from netlists that were simulated. Throws what `measureArea` and `analyzeTiming` throw. */
export async function measurePoint(point: SweepPoint, setup: PointSetup, key: string): Promise<SweepRow> {
  const { entry, clock, seeds } = point;
  const { library, timeoutMs } = setup;
  const candidate = { label: entry.module, kind: operandKind(entry), entry };
  const area = await measureArea(candidate, { library, engine: 'pinned', seeds, timeoutMs });
  const design = variantOf(subjectOf(entry));
  // From the cache: `measureArea` has just made it.
  const { median } = await synthesize({ design, library, seeds: area.seeds, timeoutMs });
  const { leastPeriod } = await analyzeTiming({
    netlist: median.netlist,
    library,
    ports: design.ports,
    period: clock === 'relaxed' ? 1000 : clock,
    timeoutMs,
  });
  return {
    key,
    unit: entry.unit,
    module: entry.module,
    config: plainConfig(entry.config),
    lanes: lanesOf(entry),
    library: library.name,
    corner: library.corner,
    clock,
    seeds: area.seeds,
    area: area.area,
    spread: area.spread,
    leastPeriod,
    met: clock === 'relaxed' ? null : leastPeriod <= clock,
    cycles: area.cycles,
    netlistHash: area.netlistHash,
    tools: await toolVersions(),
  };
}

/** Options that were given or completed, without those that do not apply. */
function plainConfig(config: Readonly<Record<string, unknown>>): SweepRow['config'] {
  const plain: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(config))
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      plain[name] = value;
  return plain;
}
