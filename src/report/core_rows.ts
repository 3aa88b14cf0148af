import { z } from 'zod';
import { UsageFailure } from '../errors.ts';
import { coreParts } from './core_area.ts';
import { type CoreRatio, coreChoices, coreRatios, opalSizes } from './core_choices.ts';
import { keySchema, openKeyed, type RowKind, type RowStore } from './row_file.ts';

const partSchema = z.strictObject({
  part: z.enum(coreParts),
  module: z.string(),
  /** How often it stands in the core. */
  count: z.number().int(),
  /** Of all instances together, in the library's unit. */
  area: z.number(),
});

/** One measured core. */
const rowSchema = z.strictObject({
  size: z.enum(opalSizes),
  label: z.string(),
  unit: z.enum(['opal_core', 'bf16_core']),
  module: z.string(),
  /** Completed configuration. */
  config: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  library: z.string(),
  corner: z.string(),
  /** Structural seeds per part. */
  seeds: z.number().int(),
  parts: z.array(partSchema),
  area: z.number(),
  /** Of the whole core, buffered and not sized, in the library's unit of time. */
  leastPeriod: z.number(),
  /** Where the path that decides it starts and ends. */
  from: z.string(),
  to: z.string(),
  /** Null where the library says nothing of power. */
  energy: z
    .strictObject({
      /** Picojoules, glitches counted. */
      perQuery: z.number(),
      zeroDelay: z.number(),
      leakage: z.number(),
      /** Nanoseconds. */
      period: z.number(),
      /** Of a query, and the cycles that it takes. */
      blocks: z.number().int(),
      cycles: z.number().int(),
    })
    .nullable(),
  /** Transfers on which the whole netlist agreed with the golden model. */
  transfers: z.number().int(),
  netlistHash: z.string(),
  tools: z.record(z.string(), z.string()),
});
export type CoreRow = z.infer<typeof rowSchema>;

const keptSchema = z.strictObject({ key: keySchema, ...rowSchema.shape });
/** A measured core in the file that keeps those that are finished. */
export type KeptCore = z.infer<typeof keptSchema>;
const kept: RowKind<KeptCore> = { schema: keptSchema, what: 'core' };

/** `openKeyed` of cores. */
export const openCoreStore = (path: string): RowStore<KeptCore> => openKeyed(kept, path);

const ratioSchema = z.strictObject({ against: z.string(), area: z.number(), energy: z.number().nullable() });
const fileSchema = z.strictObject({ cores: z.array(rowSchema.extend({ ratios: z.array(ratioSchema) })) });

/** A core with its ratios against the baselines of its size in its library. */
export interface RatedCore extends CoreRow {
  readonly ratios: readonly CoreRatio[];
}

/** Cores in the order of libraries, sizes and choices, with the ratios that follow from them. */
export function ratedCores(rows: readonly CoreRow[]): readonly RatedCore[] {
  const place = ({ size, label }: CoreRow) =>
    opalSizes.indexOf(size) * 100 + coreChoices[size].findIndex((choice) => choice.label === label);
  const sorted = rows.toSorted((a, b) =>
    a.library === b.library ? place(a) - place(b) : a.library < b.library ? -1 : 1,
  );
  return sorted.map((row) => ({
    ...row,
    ratios: coreRatios(
      row,
      sorted.filter(
        ({ library, corner, size }) => library === row.library && corner === row.corner && size === row.size,
      ),
    ),
  }));
}

/** The file of results: equal rows are equal bytes, whatever their order. */
export const coresText = (rows: readonly CoreRow[]): string =>
  `${JSON.stringify(fileSchema.parse({ cores: ratedCores(rows) }), null, 2)}\n`;

/** Rows of a file. `where` names it in errors. Throws E_SWEEP_FILE when it is not, byte by byte, what `coresText` writes. */
export function parseCores(text: string, where: string): readonly CoreRow[] {
  const damaged = (what: string) =>
    new UsageFailure({
      code: 'E_SWEEP_FILE',
      what,
      where,
      fix: "take the file from version control; 'npx subbyte report --cores small --accept' renews it",
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('not a JSON object');
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw damaged(`not cores: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const rows = parsed.data.cores.map(({ ratios: _, ...row }) => row);
  if (coresText(rows) !== text) throw damaged('the file was changed after it was written');
  return rows;
}

/** The rows of `committed` with `measured` in place of their older selves. */
export function acceptedCores(
  committed: readonly CoreRow[],
  measured: readonly CoreRow[],
): readonly CoreRow[] {
  const renewed = new Set(measured.map(coreIdentity));
  return [...committed.filter((row) => !renewed.has(coreIdentity(row))), ...measured];
}

/** What a core is, whatever its figures are. */
export const coreIdentity = ({ library, corner, size, label }: CoreRow): string =>
  JSON.stringify([library, corner, size, label]);
