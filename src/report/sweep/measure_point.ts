import { contentHash } from '../../harness/cache.ts';
import { findTool } from '../../harness/tools.ts';
import { scriptText } from '../../measure/assets.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { hashNetlist, PINNED_YOSYS } from '../../measure/synth.ts';
import { measureArea } from '../area.ts';
import { lanesOf, operandKind } from '../baselines.ts';
import { measureAtClock } from '../timed_area.ts';
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
  const setupOf = { library, engine: 'pinned', seeds, timeoutMs } as const;
  const timed = await measureAtClock(candidate, setupOf, clock);
  // Seeds tell how far luck goes; they are for netlists mapped for area alone.
  const area = clock === 'relaxed' ? await measureArea(candidate, setupOf) : null;
  return {
    key,
    unit: entry.unit,
    module: entry.module,
    config: plainConfig(entry.config),
    lanes: lanesOf(entry),
    library: library.name,
    corner: library.corner,
    clock,
    seeds: area?.seeds ?? 1,
    area: area?.area ?? timed.area,
    spread: area?.spread ?? 0,
    leastPeriod: timed.leastPeriod,
    met: timed.met,
    how: timed.how,
    cycles: timed.cycles,
    netlistHash: area?.netlistHash ?? hashNetlist(timed.netlist),
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
