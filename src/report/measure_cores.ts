import { findUnit } from '../catalog.ts';
import { UsageFailure } from '../errors.ts';
import type { CellLibrary } from '../measure/library.ts';
import { coreArea } from './core_area.ts';
import { coreChoices, coreTimeout, type OpalSize } from './core_choices.ts';
import type { CoreRow, KeptCore } from './core_rows.ts';
import { inputsKey, toolVersions } from './inputs_key.ts';
import { plainConfig } from './plain_config.ts';
import type { RowStore } from './row_file.ts';

export interface CoresRequest {
  readonly size: OpalSize;
  readonly libraries: readonly CellLibrary[];
  /** Cores that it holds are not measured again; the others are written as soon as they are finished. */
  readonly store: RowStore<KeptCore>;
  readonly timeoutMs: number;
  readonly step: (what: string) => void;
}

export interface CoresResult {
  readonly rows: readonly CoreRow[];
  /** Cores that could not be measured. */
  readonly failed: readonly { readonly module: string; readonly library: string; readonly why: string }[];
}

/** One structural seed: a part of 128 lanes takes the mapper a quarter of an hour. */
const SEEDS = 1;

/**
 * Measures the cores of one size in every library, those that the file does not hold yet. One that fails does not stop the
 * others. Throws what is no matter of one core.
 */
export async function measureCores({
  size,
  libraries,
  store,
  timeoutMs,
  step,
}: CoresRequest): Promise<CoresResult> {
  const rows: CoreRow[] = [];
  const failed: { module: string; library: string; why: string }[] = [];
  const tools = await toolVersions();
  for (const library of libraries) {
    const setup = {
      library,
      engine: 'pinned',
      seeds: SEEDS,
      timeoutMs: coreTimeout(size, timeoutMs),
    } as const;
    for (const { label, unit, options } of coreChoices[size]) {
      const entry = findUnit(unit).configure(options);
      const key = await inputsKey('core 1', entry, library, { size, label, seeds: SEEDS });
      const found = store.rows.get(key);
      if (found !== undefined) {
        const { key: _, ...row } = found;
        rows.push(row);
        continue;
      }
      try {
        const core = await coreArea(entry, setup, (what) => step(`${library.name}, ${label}: ${what}`));
        const row = rowOf(core, { size, label, unit, config: plainConfig(entry.config), library, tools });
        store.append({ ...row, key });
        rows.push(row);
      } catch (error) {
        if (error instanceof UsageFailure) throw error;
        const why = error instanceof Error ? error.message : String(error);
        failed.push({ module: entry.module, library: library.name, why });
      }
    }
  }
  return { rows, failed };
}

function rowOf(
  { energy, ...core }: Awaited<ReturnType<typeof coreArea>>,
  {
    library,
    ...known
  }: Pick<CoreRow, 'size' | 'label' | 'unit' | 'config' | 'tools'> & { library: CellLibrary },
): CoreRow {
  const { name, corner } = library;
  return {
    ...known,
    ...core,
    library: name,
    corner,
    seeds: SEEDS,
    parts: core.parts.map((part) => ({ ...part, area: rounded(part.area) })),
    area: rounded(core.area),
    energy:
      energy === null
        ? null
        : {
            perQuery: rounded(energy.perQuery * 1e12),
            zeroDelay: rounded(energy.zeroDelay * 1e12),
            leakage: rounded(energy.leakage * 1e12),
            period: rounded(energy.period * 1e9),
            blocks: energy.blocks,
            cycles: energy.cycles,
          },
  };
}

/** Six decimals: sums of decimal areas carry binary rounding. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
