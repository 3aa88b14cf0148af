import { z } from 'zod';
import { findUnit } from '../../catalog.ts';
import type { CatalogEntry } from '../../catalog_unit.ts';
import { UsageFailure } from '../../errors.ts';
import { stimulusKinds } from '../energy.ts';
import type { Clock } from '../timed_area.ts';

/** One unit with the values each of its options takes. */
const gridUnit = z.strictObject({
  unit: z.string(),
  /** Option -> values; every combination is a configuration. */
  vary: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()])).min(1)).default({}),
});

const gridSchema = z.strictObject({
  units: z.array(gridUnit).min(1),
  /** Names of libraries or paths of Liberty files. */
  libraries: z.array(z.string().min(1)).min(1),
  /** Clock periods in the library's time unit; `relaxed`: mapped for area alone; `fastest`: no clock, sized for delay; `half`
   * and `near`: twice and 1.1 times the least period of the fastest INT8 unit of the same work. */
  clocks: z
    .array(z.union([z.enum(['relaxed', 'fastest', 'half', 'near']), z.number().positive()]))
    .min(1)
    .default(['relaxed']),
  /** Measures energy too, where a unit has multiply-accumulates; of netlists sized for a clock at that clock. */
  energy: z
    .strictObject({
      stimulus: z.enum(stimulusKinds).default('gaussian'),
      stationary: z.enum(['weights', 'none']).default('weights'),
      /** Clock period in nanoseconds of netlists mapped for area alone. */
      period: z.number().positive().default(20),
      cycles: z.number().int().min(1).max(1_000_000).default(2000),
      seed: z.number().int().min(0).default(1),
    })
    .optional(),
  /** Structural seeds per point. */
  seeds: z.number().int().min(1).max(99).default(1),
});

/** What to measure: every unit at every combination of its options, in every library, at every clock. */
export type Grid = z.infer<typeof gridSchema>;

/** One thing to measure. */
export interface SweepPoint {
  /** Undefined: area and delay only. */
  readonly energy?: NonNullable<Grid['energy']>;
  readonly entry: CatalogEntry;
  /** Those of the grid that make the entry. */
  readonly options: Readonly<Record<string, unknown>>;
  /** As `--library` or `--liberty` would name it. */
  readonly library: string;
  readonly clock: Clock;
  readonly seeds: number;
}

/** Clocks set by what they are compared with: periods in units of the least one of the fastest INT8 unit that does the same work. */
export const RELATIVE_CLOCKS = { half: 2, near: 1.1 } as const;
type RelativeClock = keyof typeof RELATIVE_CLOCKS;

/** A point whose period is known when the fastest INT8 unit of its library is. */
export interface RelativePoint extends Omit<SweepPoint, 'clock'> {
  readonly clock: RelativeClock;
}

export interface ExpandedGrid {
  /** In the order of the grid: libraries outside, clocks inside. */
  readonly points: readonly SweepPoint[];
  /** Those whose period follows from others. */
  readonly relative: readonly RelativePoint[];
  /** Combinations that a unit refuses, with its reason: part of every grid over several options. */
  readonly refused: readonly { readonly unit: string; readonly options: string; readonly why: string }[];
}

/** Reads a grid. `where` names its source in errors. Throws E_SWEEP_GRID. */
export function parseGrid(value: unknown, where: string): Grid {
  const parsed = gridSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw gridFailure(`${field === '' ? 'the grid' : `'${field}'`}: ${issue?.message ?? 'not a grid'}`, where);
}

/** Every legal configuration of a grid. Throws E_UNIT, and E_SWEEP_GRID for an option no unit has or when nothing is legal. */
export function expandGrid(grid: Grid, where: string): ExpandedGrid {
  const refused: { unit: string; options: string; why: string }[] = [];
  const entries = new Map<string, Pick<SweepPoint, 'entry' | 'options'>>();
  for (const { unit: name, vary } of grid.units) {
    const unit = findUnit(name);
    requireOptions(unit.unit, optionsOf(unit.schema), Object.keys(vary), where);
    for (const options of combinations(vary)) {
      try {
        const entry = unit.configure(options);
        entries.set(`${entry.module} ${JSON.stringify(entry.config)}`, { entry, options });
      } catch (error) {
        if (!(error instanceof UsageFailure)) throw error;
        refused.push({ unit: name, options: JSON.stringify(options), why: error.details.what });
      }
    }
  }
  const [example] = refused;
  if (entries.size === 0)
    throw gridFailure(`no combination of options is legal${example ? `: ${example.why}` : ''}`, where);
  const points: SweepPoint[] = [];
  const relative: RelativePoint[] = [];
  for (const library of grid.libraries) {
    for (const made of entries.values()) {
      for (const clock of grid.clocks) {
        const energy = clock === 'fastest' ? undefined : grid.energy;
        const point = { ...made, library, seeds: grid.seeds, ...(energy === undefined ? {} : { energy }) };
        if (clock === 'half' || clock === 'near') relative.push({ ...point, clock });
        else points.push({ ...point, clock });
      }
    }
  }
  return { points, relative, refused };
}

function optionsOf(schema: z.ZodType): readonly string[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.keys(properties);
}

/** An option that the unit does not have is a mistake, not a combination to be skipped. */
function requireOptions(
  unit: string,
  known: readonly string[],
  given: readonly string[],
  where: string,
): void {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw gridFailure(`${unit} has no option ${unknown.map((name) => `'${name}'`).join(', ')}`, where);
}

function combinations(vary: Grid['units'][number]['vary']): readonly Readonly<Record<string, unknown>>[] {
  let all: Readonly<Record<string, unknown>>[] = [{}];
  for (const [name, values] of Object.entries(vary))
    all = all.flatMap((given) => values.map((value) => ({ ...given, [name]: value })));
  return all;
}

const gridFailure = (what: string, where: string): UsageFailure =>
  new UsageFailure({
    code: 'E_SWEEP_GRID',
    what,
    where,
    fix: "see docs/sweeps.md; 'subbyte UNIT --help' of any command lists the options of a unit",
  });
