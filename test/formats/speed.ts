/** Millions of elements per second of processor time, the best of five runs after two to warm up. */
export function speedOf(elements: number, run: () => unknown): number {
  run();
  run();
  let best = 0;
  for (let i = 0; i < 5; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, elements / Math.max(user + system, 1));
  }
  return best;
}
