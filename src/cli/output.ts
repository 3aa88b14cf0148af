/** Standard output and standard error of the commands. */

/** Writes a text to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Writes a value as the only JSON document on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, bigintsAsText, 2)}\n`);
}

const bigintsAsText = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

/** A remark that is not part of the result. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** One line that tells how far the work is, rewritten in place; nothing at all when nobody watches. */
export interface Progress {
  step(text: string): void;
  done(): void;
}

export function progress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { step() {}, done() {} };
  const clear = '\r\x1b[2K';
  return {
    step: (text) => void stderr.write(`${clear}${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`),
    done: () => void stderr.write(clear),
  };
}

/** `1234567` as `1,234,567`, whatever the locale. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Cycles as JSON lines, or as one JSON array. */
export function printCycles(lines: string, asDocument: boolean): void {
  const cycles = lines.split('\n').filter((line) => line !== '');
  if (asDocument) process.stdout.write(`[${cycles.length === 0 ? '' : `\n${cycles.join(',\n')}\n`}]\n`);
  else process.stdout.write(lines);
}
