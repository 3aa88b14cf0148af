import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Marks that tell who made a temporary file or holds a lock, so that what a killed process left behind can be told from
 * what a living one still needs: `<machine>-<process>-<start>`, of characters that suit any file name.
 */

const read = (work: () => string): string => {
  try {
    return work();
  } catch {
    return '';
  }
};

/** Process numbers mean something within one boot of one machine, and within one container. */
const machine = createHash('sha256')
  .update(hostname())
  .update(read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
  .update(read(() => readlinkSync('/proc/self/ns/pid')))
  .digest('hex')
  .slice(0, 8);

/** When a process started, in clock ticks since boot; 0 where nothing tells. */
function startOf(pid: number): string {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the program's name in parentheses and may hold anything, spaces included.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

const own = `${machine}-${process.pid}-${startOf(process.pid)}`;

export const ownMark = (): string => own;

/** Where a mark stands in a name. */
export const markPattern = '[0-9a-f]{8}-\\d+-\\d+';

/** Longer than anybody works: what another machine made is taken for abandoned after it. */
const foreignAgeMs = 24 * 60 * 60 * 1000;

/** Whether the maker of something is gone. `ageMs` says how old it is. */
export function isAbandoned(mark: string, ageMs: number): boolean {
  const [where, process_, start] = mark.split('-');
  if (where !== machine) return ageMs > foreignAgeMs;
  const pid = Number(process_);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  return startOf(pid) !== start;
}
