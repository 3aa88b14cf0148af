import { findUnit } from '../catalog.ts';
import type { CatalogEntry } from '../catalog_unit.ts';
import { type AreaRow, type AreaSetup, measureArea } from './area.ts';
import { type SoftmaxError, softmaxErrorOf } from './softmax_error.ts';
import { textTable } from './text_table.ts';

/** A parallel softmax of the comparison; all take the same scores and mask and give one result for each. */
export interface SoftmaxLane {
  readonly label: string;
  readonly scores: 'natural' | 'base2';
  /** By tables and multiplications: what the others are measured against. */
  readonly isBaseline: boolean;
  readonly entry: CatalogEntry;
}

/** Area of a lane beside its error. */
export interface ComparedLane extends Omit<SoftmaxLane, 'entry'> {
  readonly area: AreaRow;
  readonly error: SoftmaxError;
  /** How many times smaller than the smallest baseline of the same scores; below 1 it is larger. */
  readonly ratio: number;
}

/** Fraction bits of the sum at which errors of `mitchell` after rounding are still its own: 4 above the row's length. */
const FEWER_SUM_BITS = 4;

/** What is compared: rows of `rowLength` scores s(16) with 8 fraction bits. */
export function softmaxLanes(rowLength: number): readonly SoftmaxLane[] {
  const sumBits = Math.ceil(Math.log2(rowLength)) + FEWER_SUM_BITS;
  const units = [
    { label: 'exp, fixed point', unit: 'exp_softmax', options: {} },
    { label: 'exp, bf16', unit: 'exp_softmax', options: { output: 'bf16' } },
    { label: 'mitchell+', unit: 'log2_softmax', options: { approximation: 'mitchell_plus' } },
    { label: 'mitchell', unit: 'log2_softmax', options: {} },
    { label: `mitchell, G = ${sumBits}`, unit: 'log2_softmax', options: { sumBits } },
    { label: 'pow2', unit: 'log2_softmax', options: { approximation: 'pow2' } },
  ];
  return (['natural', 'base2'] as const).flatMap((scores) =>
    units.map(({ label, unit, options }) => ({
      label,
      scores,
      isBaseline: unit === 'exp_softmax',
      entry: findUnit(unit).configure({ rowLength, scores, ...options }),
    })),
  );
}

export interface LaneSample {
  readonly rows: number;
  readonly seed: number;
}

/** Measures all lanes; each netlist is simulated before it counts. Throws what `measureArea` throws. */
export async function compareLanes(
  lanes: readonly SoftmaxLane[],
  { rows, seed }: LaneSample,
  setup: AreaSetup,
  step: (what: string) => void = () => {},
): Promise<readonly ComparedLane[]> {
  const measured: Omit<ComparedLane, 'ratio'>[] = [];
  for (const { entry, ...lane } of lanes) {
    step(entry.module);
    const area = await measureArea({ label: entry.module, kind: 'inline', entry }, setup);
    measured.push({ ...lane, area, error: softmaxErrorOf(entry, rows, seed) });
  }
  return measured.map((lane) => {
    const rivals = measured.filter(({ isBaseline, scores }) => isBaseline && scores === lane.scores);
    const least = Math.min(...rivals.map(({ area }) => area.perLane));
    return { ...lane, ratio: least / lane.area.perLane };
  });
}

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

/** Area of a lane, how many times smaller it is, and its errors; losing lanes too. */
export function lanesTable(lanes: readonly ComparedLane[]): string {
  const right = true as const;
  return textTable(lanes, [
    { title: 'scores', cell: ({ scores }) => scores },
    { title: 'softmax', cell: ({ label }) => label },
    { title: 'per lane', right, cell: ({ area }) => area.perLane.toFixed(1) },
    { title: 'smaller', right, cell: ({ ratio }) => `${ratio.toFixed(2)}x` },
    { title: 'rows worst', right, cell: ({ error }) => percent(error.relative.sampled.worst) },
    { title: 'never above', right, cell: ({ error }) => percent(error.relative.bound) },
    { title: 'code worst', right, cell: ({ error }) => error.binades?.sampled.worst.toFixed(3) ?? '-' },
    { title: 'cycles', right, cell: ({ area }) => String(area.cycles) },
    { title: 'netlist', cell: ({ area }) => area.netlistHash },
  ]);
}

export const lanesLegend = `per lane: a whole unit, maximum, sum and output register included, by the scores of its row. smaller: than the smallest exp of the
same scores. Errors before rounding to a code, code: after it, in binades. cycles: simulated on the netlist, equal to the golden model.
`;
