import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/** Everything we start inherits this variable; its value is ours alone. */
const mark = 'SUBBYTE_STARTED_BY';

/**
 * A shell that outlives us by an instant. Whoever is killed outright (SIGKILL, out of memory) runs no cleanup, so the
 * shell is told of every process group that starts and ends, and kills those that are left when the pipe to it closes.
 * A group whose process had started but not been told of yet is known by our mark in its environment (where there is
 * /proc): on a busy machine that instant is long enough to be killed in.
 */
const script = `groups=' '
while read -r what group; do
  case $what in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -s KILL -- "-$group"; done
for process in $(grep -lszxF "$1" /proc/[0-9]*/environ); do
  process=\${process#/proc/}
  kill -s KILL -- "-\${process%/environ}" || kill -s KILL "\${process%/environ}"
done`;

let shell: ChildProcess | undefined;
let isStarted = false;

/** Starts the shell, once, before the first group: starting it afterwards would leave a gap of milliseconds. */
export function startWatchdog(): void {
  if (isStarted) return;
  isStarted = true;
  // Without the mark of whoever started us: that one's watchdog ends us, and ours has work to do then.
  const { [mark]: _, ...env } = process.env;
  const value = randomUUID();
  process.env[mark] = value;
  const child = spawn('/bin/sh', ['-c', script, 'watchdog', `${mark}=${value}`], {
    env,
    // A group of its own: Ctrl-C in the terminal must not reach it before it has done its work.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell there is no watchdog; everything else works as before.
  child.on('error', () => {
    shell = undefined;
  });
  child.stdin.on('error', () => {
    shell = undefined;
  });
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  shell = child;
}

/** Begins to watch a process group; it is killed when this process is gone before `unwatchGroup`. */
export const watchGroup = (pid: number): void => void shell?.stdin?.write(`+ ${pid}\n`);

export const unwatchGroup = (pid: number): void => void shell?.stdin?.write(`- ${pid}\n`);
