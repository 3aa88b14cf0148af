/** Work that must happen even when this process ends early: killing children, removing temporary folders. */

const cleanups = new Set<() => void>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function runCleanups(): void {
  const pending = [...cleanups];
  cleanups.clear();
  for (const cleanup of pending) {
    try {
      cleanup();
    } catch {
      // The process is ending: one cleanup that fails must not keep the others from running.
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  runCleanups();
  stopListening();
  // Whoever listens besides us decides how to end; when nobody does, end as the signal would have ended us.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function startListening(): void {
  for (const signal of signals) process.on(signal, onSignal);
  process.on('exit', runCleanups);
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, onSignal);
  process.off('exit', runCleanups);
}

/** Registers synchronous work for an early end (exit, Ctrl-C, SIGTERM); the returned function withdraws it. */
export function atExit(cleanup: () => void): () => void {
  if (cleanups.size === 0) {
    stopListening();
    startListening();
  }
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) stopListening();
  };
}
