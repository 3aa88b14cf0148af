import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { z } from 'zod';
import { UsageFailure } from '../../errors.ts';
import { contentHash } from '../../harness/cache.ts';
import { atExit } from '../../harness/exit.ts';

/** One finished point, as it stands in the file. */
const rowSchema = z.strictObject({
  /** Hash of everything that decides the result. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
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

/** An append-only file of finished points, one JSON object a line, each with a check sum of its own. */
export interface SweepStore {
  readonly rows: ReadonlyMap<string, SweepRow>;
  /** Bytes of a line that a killed writer left unfinished, which were cut off. */
  readonly torn: number;
  append(row: SweepRow): void;
  close(): void;
}

/** A row as its line. The fields stand in the order of the schema, so that equal rows are equal bytes. */
export function rowLine(row: SweepRow): string {
  const text = JSON.stringify(rowSchema.parse(row));
  return `${JSON.stringify({ row: JSON.parse(text), sum: checkSum(text) })}\n`;
}

const checkSum = (text: string): string => contentHash([text]).slice(0, 16);

/** Rows of a file, and where its last whole line ends. Throws E_SWEEP_FILE for a line that is not what was written. */
export function readRows(path: string): {
  readonly rows: readonly SweepRow[];
  readonly end: number;
  readonly torn: number;
} {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(10) + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  return { rows: lines.map((line, i) => readLine(line, `${path}:${i + 1}`)), end, torn: bytes.length - end };
}

function readLine(line: string, where: string): SweepRow {
  const damaged = (what: string) =>
    new UsageFailure({
      code: 'E_SWEEP_FILE',
      what,
      where,
      fix: 'delete the line: its point is measured again',
    });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw damaged('not a JSON object');
  }
  const parsed = z.strictObject({ row: rowSchema, sum: z.string() }).safeParse(value);
  if (!parsed.success) throw damaged(`not a finished point: ${parsed.error.issues[0]?.message ?? ''}`);
  const { row, sum } = parsed.data;
  if (checkSum(JSON.stringify(row)) !== sum) throw damaged('the row was changed after it was written');
  return row;
}

/**
 * Opens a file for one writer; what a killed writer left unfinished is cut off. Throws E_SWEEP_FILE when it is damaged
 * or another process is writing it, E_OUTPUT when it cannot be written.
 */
export function openStore(path: string): SweepStore {
  const unlock = lock(path);
  try {
    const found = existsSync(path) ? readRows(path) : { rows: [], end: 0, torn: 0 };
    if (found.torn > 0) truncateSync(path, found.end);
    const file = openSync(path, 'a');
    const rows = new Map(found.rows.map((row) => [row.key, row]));
    return {
      rows,
      torn: found.torn,
      append(row) {
        // One write, then to the disk: a kill leaves whole lines and at most one torn end.
        writeSync(file, rowLine(row));
        fsyncSync(file);
        rows.set(row.key, row);
      },
      close() {
        closeSync(file);
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error instanceof UsageFailure ? error : unwritable(path, error);
  }
}

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

/** One writer at a time: the lock names its process, and that of a process that is gone is taken over. */
function lock(path: string): () => void {
  const name = `${path}.lock`;
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(name, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      const withdraw = atExit(() => rmSync(name, { force: true }));
      return () => {
        rmSync(name, { force: true });
        withdraw();
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(path, error);
      const owner = ownerOf(name);
      if (attempt > 3 || (owner !== null && isAlive(owner))) {
        throw new UsageFailure({
          code: 'E_SWEEP_FILE',
          what: `another process (${owner ?? 'unknown'}) is writing this file`,
          where: path,
          fix: 'wait for it, or give each shard a file of its own and merge them',
        });
      }
      rmSync(name, { force: true });
    }
  }
}

function ownerOf(name: string): number | null {
  try {
    const pid = Number(readFileSync(name, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const unwritable = (path: string, error: unknown): UsageFailure =>
  new UsageFailure(
    {
      code: 'E_OUTPUT',
      what: `the file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'})`,
      where: path,
      fix: 'choose a place that can be written',
    },
    { cause: error },
  );
