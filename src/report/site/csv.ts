import type { RatedCore } from '../core_rows.ts';
import type { Figure, Headline } from './figures.ts';

type Columns<Row> = readonly (readonly [string, (row: Row) => unknown])[];

const figureColumns: Columns<Figure> = [
  ['unit', ({ unit }) => unit],
  ['module', ({ module }) => module],
  ['library', ({ library }) => library],
  ['corner', ({ corner }) => corner],
  ['clock', ({ clock }) => clock],
  ['lanes', ({ lanes }) => lanes],
  ['accumulator', ({ accumulator }) => accumulator],
  ['seeds', ({ seeds }) => seeds],
  ['area', ({ area }) => area],
  ['spread', ({ spread }) => spread],
  ['least_period', ({ leastPeriod }) => leastPeriod],
  ['met', ({ met }) => met ?? ''],
  ['energy_fj_per_mac', ({ energy }) => energy?.perMac ?? ''],
  ['energy_zero_delay_fj_per_mac', ({ energy }) => energy?.zeroDelay ?? ''],
  ['area_adders', ({ parts }) => parts.adders],
  ['area_registers', ({ parts }) => parts.registers],
  ['area_logic', ({ parts }) => parts.logic],
  ['how', ({ how }) => how],
  ['netlist', ({ netlistHash }) => netlistHash],
  ['source', ({ source }) => source],
];

const headlineColumns: Columns<{ figure: Figure; baseline: Headline['baselines'][number] }> = [
  ['module', ({ figure }) => figure.module],
  ['library', ({ figure }) => figure.library],
  ['clock', ({ figure }) => figure.clock],
  ['met', ({ figure }) => figure.met ?? ''],
  ['lanes', ({ figure }) => figure.lanes],
  ['accumulator', ({ figure }) => figure.accumulator],
  ['role', ({ baseline }) => baseline.role],
  ['baseline', ({ baseline }) => baseline.module],
  ['smaller', ({ baseline }) => baseline.area],
  ['faster', ({ baseline }) => baseline.delay],
  ['less_energy', ({ baseline }) => baseline.energy ?? ''],
];

/** A part of a core per line, so that a spreadsheet can add them up. */
const coreColumns: Columns<{ core: RatedCore; part: RatedCore['parts'][number] }> = [
  ['library', ({ core }) => core.library],
  ['size', ({ core }) => core.size],
  ['core', ({ core }) => core.label],
  ['part', ({ part }) => part.part],
  ['module', ({ part }) => part.module],
  ['count', ({ part }) => part.count],
  ['area', ({ part }) => part.area],
  ['core_area', ({ core }) => core.area],
  ['core_least_period', ({ core }) => core.leastPeriod],
  ['core_pj_per_query', ({ core }) => core.energy?.perQuery ?? ''],
  ['netlist', ({ core }) => core.netlistHash],
];

export const figuresCsv = (figures: readonly Figure[]): string => csv(figureColumns, figures);

export const headlinesCsv = (list: readonly Headline[]): string =>
  csv(
    headlineColumns,
    list.flatMap(({ figure, baselines }) => baselines.map((baseline) => ({ figure, baseline }))),
  );

export const coresCsv = (cores: readonly RatedCore[]): string =>
  csv(
    coreColumns,
    cores.flatMap((core) => core.parts.map((part) => ({ core, part }))),
  );

function csv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const field = (value: unknown) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map(([, value]) => field(value(row))).join(','));
  return `${[columns.map(([name]) => name).join(','), ...lines].join('\n')}\n`;
}
