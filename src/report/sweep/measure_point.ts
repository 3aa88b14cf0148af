import { hasPower } from '../../measure/liberty/electrical.ts';
import { unitsOf } from '../../measure/liberty/units.ts';
import type { CellLibrary } from '../../measure/library.ts';
import { countCells, type GateNetlist } from '../../measure/netlist/netlist.ts';
import { hashNetlist, PINNED_YOSYS } from '../../measure/synth.ts';
import { measureArea } from '../area.ts';
import { lanesOf, operandKind } from '../baselines.ts';
import { energyOfNetlists, energySetup, measureEnergy } from '../energy.ts';
import { inputsKey, toolVersions } from '../inputs_key.ts';
import { hasOperands } from '../operand_codes.ts';
import { plainConfig } from '../plain_config.ts';
import { measureAtClock, type TimedArea } from '../timed_area.ts';
import type { SweepPoint } from './grid.ts';
import type { SweepRow } from './store.ts';

/** A point of a library that is open. */
export type MeasuredPoint = Omit<SweepPoint, 'library' | 'options'>;

export interface PointSetup {
  readonly library: CellLibrary;
  readonly timeoutMs: number;
}

/** Hash of everything that decides a point's figures: Verilog, library, request, scripts, tools. */
export const pointKey = (
  { entry, clock, seeds, energy }: MeasuredPoint,
  { library }: PointSetup,
): Promise<string> => inputsKey('point 3', entry, library, { clock, seeds, energy });

/** Area and delay of one point, from netlists that were simulated. Throws what `measureArea` and `analyzeTiming` throw. */
export async function measurePoint(point: MeasuredPoint, setup: PointSetup, key: string): Promise<SweepRow> {
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
    parts: areaParts(timed.netlist, library),
    energy: await energyOf(point, setup, timed),
    cycles: timed.cycles,
    netlistHash: area?.netlistHash ?? hashNetlist(timed.netlist),
    tools: await toolVersions(),
  };
}

/** What each kind of cell adds to the area: an adder cell is one with two outputs. */
function areaParts(netlist: GateNetlist, { liberty }: CellLibrary): SweepRow['parts'] {
  const parts = { adders: 0, registers: 0, logic: 0 };
  for (const [type, count] of Object.entries(countCells(netlist))) {
    const cell = liberty.cells.get(type);
    if (cell === undefined) continue;
    const outputs = [...cell.pins.values()].filter(({ direction }) => direction === 'output').length;
    const part = cell.sequential.length > 0 ? 'registers' : outputs > 1 ? 'adders' : 'logic';
    parts[part] += cell.area * count;
  }
  const rounded = (area: number) => Math.round(area * 1e6) / 1e6;
  return { adders: rounded(parts.adders), registers: rounded(parts.registers), logic: rounded(parts.logic) };
}

/** A time in the library's unit; rounded, so that 5.82 stays 5.82. */
const nanoseconds = (time: number, { liberty }: CellLibrary): number =>
  Math.round(time * unitsOf(liberty.group).time * 1e15) / 1e6;

/** Null where it was not asked for, where the unit has no multiply-accumulates, or where the library says nothing of power. */
async function energyOf(
  point: MeasuredPoint,
  { library, timeoutMs }: PointSetup,
  timed: TimedArea,
): Promise<SweepRow['energy']> {
  const { entry, energy: asked, seeds, clock } = point;
  if (asked === undefined || !hasOperands(entry) || !hasPower(library.liberty)) return null;
  // A unit that misses its clock has no energy there.
  if (timed.met === false) return null;
  const { stimulus, stationary, cycles, seed } = asked;
  const period = typeof clock === 'number' ? nanoseconds(clock, library) : asked.period;
  const setup = energySetup({
    library,
    engine: 'pinned',
    seeds,
    period: period * 1e-9,
    stimulus,
    stationary,
    cycles,
    seed,
    model: null,
    timeoutMs,
  });
  const candidate = { label: entry.module, kind: operandKind(entry), entry };
  const { netlist } = timed;
  const row =
    clock === 'relaxed'
      ? await measureEnergy(candidate, setup)
      : await energyOfNetlists(
          candidate,
          setup,
          [{ netlist, seed: 0, netlistHash: hashNetlist(netlist) }],
          PINNED_YOSYS,
        );
  const femto = (joules: number) => Math.round(joules * 1e21) / 1e6;
  return {
    perMac: femto(row.glitches.total),
    zeroDelay: femto(row.zeroDelay.total),
    period,
    stimulus,
    stationary,
    cycles: row.cycles,
    seed,
  };
}
