import type { CellLibrary } from '../measure/library.ts';
import { type AreaRatios, type AreaRow, areaRatios } from './area.ts';
import { textTable } from './text_table.ts';

/** Units beside the INT8 baselines that do the same work. */
export interface AreaComparison {
  readonly units: readonly AreaRow[];
  readonly baselines: readonly AreaRow[];
}

const ratio = (value: number | null): string => (value === null ? '-' : `${value.toFixed(2)}x`);

interface TableRow extends AreaRow {
  readonly ratios: AreaRatios | null;
}

/** What a reader must know of every figure below. */
export function areaHeading(library: CellLibrary, rows: readonly AreaRow[]): string {
  const engines = [...new Set(rows.map(({ engine }) => engine))].map((engine) => `${engine}; `).join('');
  return `library ${library.name}, ${library.corner}; ${engines}area-driven, pre-layout, operands unregistered`;
}

/** Baselines first, then units with their ratios, losing ones too. */
export function areaTable({ units, baselines }: AreaComparison): string {
  const rows: TableRow[] = [
    ...baselines.map((row) => ({ ...row, ratios: null })),
    ...units.map((row) => ({ ...row, ratios: areaRatios(row, baselines) })),
  ];
  const right = true as const;
  return textTable(rows, [
    { title: 'unit', cell: ({ label }) => label },
    { title: 'weight', cell: ({ kind }) => kind },
    { title: 'area', right, cell: ({ area }) => area.toFixed(1) },
    { title: 'per lane', right, cell: ({ perLane }) => perLane.toFixed(1) },
    { title: 'like/like', right, cell: ({ ratios }) => (ratios === null ? '' : ratio(ratios.like)) },
    { title: 'best INT8', right, cell: ({ ratios }) => (ratios === null ? '' : ratio(ratios.best)) },
    { title: 'naive', right, cell: ({ ratios }) => (ratios === null ? '' : ratio(ratios.naive)) },
    {
      title: 'spread',
      right,
      cell: ({ spread, seeds }) => (seeds === 1 ? '-' : `${(spread * 100).toFixed(1)}%`),
    },
    { title: 'seeds', right, cell: ({ seeds }) => String(seeds) },
    { title: 'cycles', right, cell: ({ cycles }) => String(cycles) },
    { title: 'netlist', cell: ({ netlistHash }) => netlistHash },
  ]);
}

export const areaLegend = `like/like, best INT8, naive: how many times smaller than the smallest INT8 unit whose weight arrives the same way,
than the smallest INT8 unit of all, and than the plain text acc + a*w, which almost anything beats. Below 1.00x INT8 is smaller.
cycles: simulated on the mapped netlist and equal to the golden model. Differences below 5% are not claimed.
`;
