import type { YosysEngine } from '../harness/yosys.ts';
import type { CellLibrary } from '../measure/library.ts';
import { synthesize } from '../measure/synth.ts';
import { type Candidate, lanesOf, type OperandKind } from './baselines.ts';
import { subjectOf, variantOf } from './execution.ts';
import { requireCorrect } from './netlist_check.ts';

export interface AreaSetup {
  readonly library: CellLibrary;
  readonly engine: YosysEngine;
  /** Structural seeds of a unit; a naive text gets one, since no claim rests on it. */
  readonly seeds: number;
  readonly timeoutMs?: number;
  /** Random cycles, beside the corners, that each netlist is simulated on; 500 unless given. */
  readonly cases?: number;
}

/** Area of one unit, from a netlist that was simulated. Areas are in the library's unit. */
export interface AreaRow {
  readonly label: string;
  readonly module: string;
  readonly kind: OperandKind;
  readonly lanes: number;
  readonly area: number;
  readonly perLane: number;
  readonly seeds: number;
  /** (largest - smallest) / median over the seeds. */
  readonly spread: number;
  /** Cycles on which every seed's netlist agreed with the golden model. */
  readonly cycles: number;
  readonly netlistHash: string;
  readonly engine: string;
}

/**
 * Synthesizes a unit, simulates every seed's netlist on the vectors the design is verified with, and only then reports
 * its area. Throws E_MISMATCH when a netlist is wrong, and what `synthesize` throws.
 */
export async function measureArea(candidate: Candidate, setup: AreaSetup): Promise<AreaRow> {
  const { label, kind, entry, yosysBooth } = candidate;
  const subject = subjectOf(entry);
  const design = variantOf(subject);
  const { library, engine, timeoutMs, cases: random = 500 } = setup;
  const result = await synthesize({
    design,
    library,
    engine,
    seeds: kind === 'naive' ? 1 : setup.seeds,
    ...(yosysBooth === true ? { booth: true } : {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const cycles = await requireCorrect(subject, result.seeds, library, random);
  const lanes = lanesOf(entry);
  return {
    label,
    module: entry.module,
    kind,
    lanes,
    area: result.area,
    perLane: result.area / lanes,
    seeds: result.seeds.length,
    spread: result.spread,
    cycles,
    netlistHash: result.netlistHash,
    engine: `Yosys ${result.version} (${engine})`,
  };
}

/** How many times smaller a unit is than INT8; below 1 it is larger. */
export interface AreaRatios {
  /** Against the smallest INT8 unit whose weight arrives the same way. */
  readonly like: number | null;
  /** Against the smallest INT8 unit of all. */
  readonly best: number | null;
  /** Against the text `acc + a*w`, which almost anything beats. */
  readonly naive: number | null;
}

export function areaRatios(row: AreaRow, baselines: readonly AreaRow[]): AreaRatios {
  const against = (rivals: readonly AreaRow[]) => {
    const [smallest] = rivals.toSorted((a, b) => a.area - b.area);
    return smallest === undefined ? null : smallest.area / row.area;
  };
  return {
    like: against(baselines.filter(({ kind }) => kind === row.kind)),
    best: against(baselines),
    naive: against(baselines.filter(({ kind, label }) => kind === 'naive' && !label.includes('Yosys'))),
  };
}
