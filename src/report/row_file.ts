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
import { dirname } from 'node:path';
import { z } from 'zod';
import { UsageFailure } from '../errors.ts';
import { contentHash } from '../harness/cache.ts';
import { atExit } from '../harness/exit.ts';
import { makeFolder } from '../harness/make_folder.ts';

/** A result that is kept: the key is a hash of everything that decides it. */
export interface Keyed {
  readonly key: string;
}

export const keySchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What the rows of a file are. The fields of a line stand in the order of the schema, so that equal rows are equal bytes. */
export interface RowKind<Row extends Keyed> {
  readonly schema: z.ZodType<Row>;
  /** What one row is, in messages. */
  readonly what: string;
}

/** An append-only file of results, one JSON object a line, each with a check sum of its own. */
export interface RowStore<Row extends Keyed> {
  readonly rows: ReadonlyMap<string, Row>;
  /** Bytes of a line that a killed writer left unfinished, which were cut off. */
  readonly torn: number;
  append(row: Row): void;
  close(): void;
}

/** A row as its line. */
export function keyedLine<Row extends Keyed>({ schema }: RowKind<Row>, row: Row): string {
  const text = JSON.stringify(schema.parse(row));
  return `${JSON.stringify({ row: JSON.parse(text), sum: checkSum(text) })}\n`;
}

/** How every line begins. */
const BEGINNING = '{"row":{"key":"';

const damaged = (what: string, where: string, fix: string): UsageFailure =>
  new UsageFailure({ code: 'E_SWEEP_FILE', what, where, fix });

const checkSum = (text: string): string => contentHash([text]).slice(0, 16);

/** Rows of a file, and where its last whole line ends. Throws E_SWEEP_FILE for a line that is not what was written. */
export function readKeyed<Row extends Keyed>(
  kind: RowKind<Row>,
  path: string,
): {
  readonly rows: readonly Row[];
  readonly end: number;
  readonly torn: number;
} {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(10) + 1;
  const tail = bytes.subarray(end).toString('utf8');
  // A line cut short is the writer's own; anything else is a file of somebody's, which is not ours to cut.
  if (!tail.startsWith(BEGINNING.slice(0, tail.length)))
    throw damaged('not a file of results', path, 'name another file, or one that is not there yet');
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  return {
    rows: lines.map((line, i) => readLine(kind, line, `${path}:${i + 1}`)),
    end,
    torn: bytes.length - end,
  };
}

function readLine<Row extends Keyed>({ schema, what }: RowKind<Row>, line: string, where: string): Row {
  const wrong = (why: string) => damaged(why, where, `delete the line: its ${what} is measured again`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong('not a JSON object');
  }
  const parsed = z.strictObject({ row: schema, sum: z.string() }).safeParse(value);
  if (!parsed.success) throw wrong(`not a finished ${what}: ${parsed.error.issues[0]?.message ?? ''}`);
  const { row, sum } = parsed.data;
  if (checkSum(JSON.stringify(row)) !== sum) throw wrong('the row was changed after it was written');
  return row;
}

/**
 * Opens a file for one writer; its folder is made; what a killed writer left unfinished is cut off. Throws E_SWEEP_FILE when it is damaged
 * or another process is writing it, E_OUTPUT when it cannot be written.
 */
export function openKeyed<Row extends Keyed>(kind: RowKind<Row>, path: string): RowStore<Row> {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw unwritable(path, error);
  }
  const unlock = lock(path);
  try {
    const found = existsSync(path) ? readKeyed(kind, path) : { rows: [], end: 0, torn: 0 };
    if (found.torn > 0) truncateSync(path, found.end);
    const file = openSync(path, 'a');
    const rows = new Map<string, Row>(found.rows.map((row) => [row.key, row]));
    return {
      rows,
      torn: found.torn,
      append(row) {
        // One write, then to the disk: a kill leaves whole lines and at most one torn end.
        writeSync(file, keyedLine(kind, row));
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
