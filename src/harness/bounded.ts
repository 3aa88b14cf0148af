const half = 8 * 1024 * 1024;

/** Collects a stream's text; keeps the first and the last 8 MiB when there is more. */
export class BoundedText {
  readonly #head: Uint8Array[] = [];
  #headBytes = 0;
  #tail: Uint8Array[] = [];
  #tailBytes = 0;
  #dropped = 0;

  add(chunk: Uint8Array): void {
    const room = half - this.#headBytes;
    const head = chunk.subarray(0, room);
    if (head.length > 0) {
      this.#head.push(head);
      this.#headBytes += head.length;
    }
    const rest = chunk.subarray(head.length);
    if (rest.length > 0) this.#addTail(rest);
  }

  #addTail(chunk: Uint8Array): void {
    this.#tail.push(chunk);
    this.#tailBytes += chunk.length;
    if (this.#tailBytes <= 2 * half) return;
    // Cut back rarely, so that a flood of output costs amortized constant time a byte.
    const all = Buffer.concat(this.#tail);
    this.#dropped += all.length - half;
    this.#tail = [all.subarray(all.length - half)];
    this.#tailBytes = half;
  }

  text(): string {
    const head = Buffer.concat(this.#head).toString('utf8');
    const tail = Buffer.concat(this.#tail).toString('utf8');
    return this.#dropped === 0 ? head + tail : `${head}\n... ${this.#dropped} bytes left out ...\n${tail}`;
  }
}

/** A tool may print megabytes without a line end; nobody reads more of a line. */
const longestLine = 500;

/** The last `count` lines of a text that are not blank, long ones cut. */
export function lastLines(text: string, count: number): string {
  const lines = text
    .slice(-64 * 1024)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(-count)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}...` : line))
    .join('\n');
}
