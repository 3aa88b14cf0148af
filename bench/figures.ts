/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ratio' | 'M vectors/s';
  /** What the project aims at; nothing is asserted. */
  readonly target?: string;
}

/** Wall-clock seconds of some work. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** The best of several measurements: what else the machine does can only make one worse. */
export async function best(
  times: number,
  measure: () => Promise<number>,
  better: (...values: number[]) => number,
): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return better(...values);
}

export function tableText(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, target = '' }) => [
    name,
    value.toPrecision(3),
    unit,
    target,
  ]);
  const all = [['benchmark', 'value', 'unit', 'target'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, i) => (i === 1 ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
