import { z } from 'zod';
import { UsageFailure } from '../../errors.ts';
import { keyedLine, keySchema, openKeyed, type RowKind, type RowStore, readKeyed } from '../row_file.ts';

/** One finished point, as it stands in the file. */
const rowSchema = z.strictObject({
  /** Hash of everything that decides the result. */
  key: keySchema,
  unit: z.string(),
  module: z.string(),
  config: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  lanes: z.number(),
  library: z.string(),
  corner: z.string(),
  /** Period asked for in the library's time unit; `relaxed`: mapped for area alone; `fastest`: as short as sizing gets it. */
  clock: z.union([z.enum(['relaxed', 'fastest']), z.number()]),
  seeds: z.number(),
  /** In the library's unit; median over the seeds. */
  area: z.number(),
  /** (largest - smallest) / median over the seeds. */
  spread: z.number(),
  /** In the library's time unit, of the netlist whose area this is. */
  leastPeriod: z.number(),
  /** Whether the clock is met; null where none was asked for. */
  met: z.boolean().nullable(),
  /** Where the netlist comes from: mapped for area or for delay, sized or not. */
  how: z.string(),
  /** Where the area goes: adder cells, registers, other gates; of one seed, so that the sum may differ from the median. */
  parts: z.strictObject({ adders: z.number(), registers: z.number(), logic: z.number() }),
  /** Null where it was not asked for, or where the unit has no multiply-accumulate to charge it to. */
  energy: z
    .strictObject({
      /** Femtojoules per multiply-accumulate, glitches counted. */
      perMac: z.number(),
      zeroDelay: z.number(),
      /** Nanoseconds. */
      period: z.number(),
      stimulus: z.string(),
      stationary: z.string(),
      cycles: z.number(),
      seed: z.number(),
    })
    .nullable(),
  /** Cycles on which the netlists were simulated and agreed with the golden model. */
  cycles: z.number(),
  netlistHash: z.string(),
  /** Tools with their versions. */
  tools: z.record(z.string(), z.string()),
});
export type SweepRow = z.infer<typeof rowSchema>;

const points: RowKind<SweepRow> = { schema: rowSchema, what: 'point' };

/** The file of a sweep. */
export type SweepStore = RowStore<SweepRow>;

/** A row as its line. */
export const rowLine = (row: SweepRow): string => keyedLine(points, row);

/** `readKeyed` of points. */
export const readRows = (path: string) => readKeyed(points, path);

/** `openKeyed` of points. */
export const openStore = (path: string): SweepStore => openKeyed(points, path);

/** Rows of several files as one: each point once, in an order that does not depend on who measured it when. */
export function mergeRows(
  files: readonly { readonly path: string; readonly rows: readonly SweepRow[] }[],
): SweepRow[] {
  const merged = new Map<string, { readonly line: string; readonly path: string; readonly row: SweepRow }>();
  for (const { path, rows } of files) {
    for (const row of rows) {
      const line = rowLine(row);
      const other = merged.get(row.key);
      if (other !== undefined && other.line !== line) {
        throw new UsageFailure({
          code: 'E_SWEEP_FILE',
          what: `two different results of ${row.module}, ${row.library}, clock ${row.clock}`,
          where: `${other.path} and ${path}`,
          fix: 'delete one of the lines: equal inputs must give equal results',
        });
      }
      merged.set(row.key, { line, path, row });
    }
  }
  const order = ({ row }: { readonly row: SweepRow }) =>
    [
      row.library,
      row.unit,
      row.module,
      typeof row.clock === 'string' ? row.clock : row.clock.toFixed(6).padStart(20),
      row.key,
    ].join('\0');
  return [...merged.values()]
    .map((one) => ({ ...one, order: order(one) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ row }) => row);
}
