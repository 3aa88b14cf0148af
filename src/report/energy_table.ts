import { type EnergyRatios, type EnergyRow, type EnergySetup, energyRatios } from './energy.ts';
import { HOLD } from './energy_stimulus.ts';
import { textTable } from './text_table.ts';

/** Units beside the INT8 baselines that do the same work. */
export interface EnergyComparison {
  readonly units: readonly EnergyRow[];
  readonly baselines: readonly EnergyRow[];
}

interface TableRow extends EnergyRow {
  readonly ratios: EnergyRatios | null;
}

const nanoseconds = (seconds: number): string => (seconds * 1e9).toFixed(2);

/** What a reader must know of every figure below. */
export function energyHeading(setup: EnergySetup, rows: readonly EnergyRow[]): string {
  const { library, period, stationary, drive, seed } = setup;
  const engines = [...new Set(rows.map(({ engine }) => engine))].map((engine) => `${engine}; `).join('');
  const sources = [...new Set(rows.map(({ source }) => source))].join('; ');
  const cycles = [...new Set(rows.map((row) => row.cycles))].join(', ');
  const moving = stationary === 'weights' ? `weights stay for ${HOLD} cycles` : 'both operands move';
  return `library ${library.name}, ${library.corner}; ${engines}clock ${nanoseconds(period)} ns, pre-layout, no wires
operands: ${sources}; ${moving}; ${cycles} cycles, seed ${seed}
operands unregistered: they come from registers outside, ${nanoseconds(drive.arrival)} ns after the clock with a slew of ${nanoseconds(drive.slew)} ns`;
}

/** Baselines first, then units with their ratios, losing ones too. Femtojoules per multiply-accumulate. */
export function energyTable({ units, baselines }: EnergyComparison): string {
  const rows: TableRow[] = [
    ...baselines.map((row) => ({ ...row, ratios: null })),
    ...units.map((row) => ({ ...row, ratios: energyRatios(row, baselines) })),
  ];
  const right = true as const;
  const femto = (joules: number): string => (joules * 1e15).toFixed(1);
  const ratio = (ratios: EnergyRatios | null, which: 'like' | 'best' | 'naive'): string => {
    const value = ratios?.[which];
    if (ratios === null) return '';
    return value === null || value === undefined ? '-' : `${value.toFixed(2)}x`;
  };
  return textTable(rows, [
    { title: 'unit', cell: ({ label }) => label },
    { title: 'weight', cell: ({ kind }) => kind },
    { title: 'fJ/MAC', right, cell: ({ glitches }) => femto(glitches.total) },
    { title: 'no glitches', right, cell: ({ zeroDelay }) => femto(zeroDelay.total) },
    { title: 'logic', right, cell: ({ glitches }) => femto(glitches.groups.combinational.total) },
    { title: 'registers', right, cell: ({ glitches }) => femto(glitches.groups.sequential.total) },
    { title: 'clock', right, cell: ({ glitches }) => femto(glitches.groups.clock.total) },
    { title: 'inputs', right, cell: ({ glitches }) => femto(glitches.groups.inputs.total) },
    { title: 'like/like', right, cell: ({ ratios }) => ratio(ratios, 'like') },
    { title: 'best INT8', right, cell: ({ ratios }) => ratio(ratios, 'best') },
    { title: 'naive', right, cell: ({ ratios }) => ratio(ratios, 'naive') },
    { title: 'quiet at', right, cell: ({ settled }) => `${nanoseconds(settled)} ns` },
    {
      title: 'spread',
      right,
      cell: ({ spread, seeds }) => (seeds === 1 ? '-' : `${(spread * 100).toFixed(1)}%`),
    },
    { title: 'seeds', right, cell: ({ seeds }) => String(seeds) },
    { title: 'netlist', cell: ({ netlistHash }) => netlistHash },
  ]);
}

/** What the columns mean, and which baseline the ratios are against. */
export function energyLegend({ units, baselines }: EnergyComparison, period: number): string {
  const [first] = baselines;
  const best = first === undefined ? null : energyRatios(first, baselines).bestLabel;
  const named = best === null ? '' : `The INT8 unit of least energy is ${best}. `;
  const late = [...units, ...baselines].some(({ settled }) => settled > period);
  return `fJ/MAC: with glitches, pulses shorter than a gate's delay swallowed; the four columns behind are its parts, leakage included.
like/like, best INT8, naive: how many times less than the INT8 unit of least energy whose weight arrives the same way, than the
one of least energy of all, and than the plain text acc + a*w. ${named}Below 1.00x INT8 takes less.
quiet at: when the slowest cycle's last net stood still${late ? '; for some later than the clock allows: the cells are of the least size and nothing is buffered' : ''}.
Every netlist equals the golden model on these operands. Differences below 5% are not claimed.
`;
}
